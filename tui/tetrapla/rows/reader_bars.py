"""What stands above and below a page of the reader."""

from __future__ import annotations

from tetrapla.rows.blocks import place
from tetrapla.rows.reader import Page
from tetrapla.rows.roles import Line, Piece, Role, Run
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut


def reader_title(page: Page) -> Line:
    """The story, the versions with the one that is read, its name, raw or repaired."""
    comparison, width = page.comparison, page.width
    mode: Run = ("raw text", Role.MARK_LOUD) if page.view.raw else ("repaired", Role.QUIET)
    version = comparison.version(page.siglum)
    tabs: list[Run] = [
        (f" {s} ", Role.CHIP if s == page.siglum else Role.QUIET) for s in comparison.sigla
    ]
    if sum(len(t) for t, _ in tabs) > width // 3:
        tabs = [(f" {page.siglum} ", Role.CHIP)]
    name = cut(display(version.name)[0], max(8, width // 4))
    right = [*tabs, ("  ", Role.QUIET), (name, Role.STRONG)]
    if width >= 100 or page.view.raw:
        right += [("    ", Role.QUIET), mode]
    x = width - 1 - sum(cell_width(t) for t, _ in right)
    title = cut(display(comparison.story.title)[0], max(4, x - 3))
    pieces = [Piece(1, title, Role.STRONG)]
    after = 1 + cell_width(title) + 3
    if after + 8 < x:
        pieces.append(Piece(after, "reader", Role.QUIET))
    return Line((*pieces, *place(right, x)))


def reader_rule(page: Page) -> Line:
    """The rule under the title, naming the column that tells who else has a passage."""
    rule = Piece(0, "─" * page.width, Role.RULE)
    if not page.with_others:
        return Line((rule,))
    x = page.left + page.measure + 2
    label = " also in "
    left = Piece(0, "─" * x, Role.RULE)
    rest = Piece(x + len(label), "─" * (page.width - x - len(label)), Role.RULE)
    return Line((left, Piece(x, label, Role.QUIET), rest))


def reader_status(page: Page, cursor: int) -> list[str]:
    """Where the reader is, in sentences."""
    comparison = page.comparison
    if not page.stops:
        return [f"{page.siglum} holds no text"]
    passage = page.stops[cursor].passages[-1]
    every = len(comparison.passages_of(page.siglum))
    parts = [f"{passage.id} of {every}"]
    if page.stops[cursor].fold:
        return [*parts, "not the story", "d shows it"]
    cells = comparison.rows[comparison.row_of[passage.id]].cells
    others = [p.id for s, ids in cells.items() if s != page.siglum for p in comparison.body(ids)]
    if others:
        parts.append(f"also told in {', '.join(others)}")
    elif len(comparison.sigla) > 1:
        parts.append(f"told only in {page.siglum}")
    return parts
