"""What stands above and below a page of the reader."""

from __future__ import annotations

from tetrapla.engine.kinds import LABELS, Group
from tetrapla.rows.blocks import place
from tetrapla.rows.keys import KeyOf
from tetrapla.rows.reader import Page
from tetrapla.rows.roles import Line, Piece, Role, Run
from tetrapla.rows.sentences import mostly_boilerplate
from tetrapla.rows.view import Boilerplate
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut

WIDE, MEDIUM, NARROW = 140, 100, 40
"""Widths from which the title has room for how boilerplate is shown: folded, and otherwise; and for
the name of the version beside the word that its text is raw."""


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
    if width < NARROW and page.view.raw:  # there is no room for the name beside the mode
        right = tabs
    if width >= (WIDE if page.view.boilerplate is Boilerplate.FOLD else MEDIUM):
        right += [(f"    boilerplate {page.view.boilerplate}", Role.QUIET)]
    if width >= 100 or page.view.raw:
        right += [(" " * (4 if width >= NARROW else 1), Role.QUIET), mode]
    x = width - 1 - sum(cell_width(t) for t, _ in right)
    title = cut(display(comparison.story.title)[0], x - 3)
    pieces = [Piece(1, title, Role.STRONG)]
    after = 1 + cell_width(title) + 3
    if after + 8 < x:
        pieces.append(Piece(after, "reader", Role.QUIET))
    return Line((*pieces, *place(right, x)))


def reader_rule(page: Page) -> Line:
    """The rule under the title: how much is not the story, and the column of the others."""
    mostly = mostly_boilerplate(page.comparison.tallies[page.siglum])
    parts: list[Run] = [("─", Role.RULE), (f" {mostly} ", Role.NUMBER)] if mostly else []
    used = sum(len(text) for text, _ in parts)
    x, label = page.left + page.measure + 2, " also in "
    if page.with_others:
        parts += [("─" * (x - used), Role.RULE), (label, Role.QUIET)]
        used = x + len(label)
    if used > page.width:
        parts, used = [], 0
    return Line(tuple(place([*parts, ("─" * (page.width - used), Role.RULE)], 0)))


def reader_status(page: Page, cursor: int, key_of: KeyOf) -> list[str]:
    """Where the reader is, in sentences, which name some keys."""
    comparison = page.comparison
    if not page.stops:
        return [f"{page.siglum} holds no text"]
    stop = page.stops[cursor]
    passage = stop.passages[-1]
    every = len(comparison.passages_of(page.siglum))
    if stop.fold:
        first = stop.passages[0]
        where = passage.id if first == passage else f"{first.id} to {passage.id}"
        shows = f"{key_of('boilerplate')} shows it"
        return [f"{where} of {every}", "not the story", f"{key_of('others')} says why", shows]
    parts = [f"{passage.id} of {every}"]
    if passage.id in comparison.asides:
        what = LABELS[comparison.asides[passage.id]]
        return [*parts, f"not the story: {what}", f"{key_of('others')} says why"]
    cells = comparison.rows[comparison.row_of[passage.id]].cells
    others = [p.id for s, ids in cells.items() if s != page.siglum for p in comparison.body(ids)]
    if others:
        parts.append(f"also told in {', '.join(others)}")
    elif len(comparison.sigla) > 1:
        parts.append(f"told only in {page.siglum}")
    flags = comparison.flags_of.get(passage.id, ())
    asides = [LABELS[f.kind] for f in flags if f.group is Group.BOILERPLATE and f.counts]
    if asides:
        parts.append(f"not the story inside it: {', '.join(dict.fromkeys(asides))}")
    return parts
