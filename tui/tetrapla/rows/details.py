"""The details of one version in one row: wording, why together, flags with their reasons."""

from __future__ import annotations

from collections.abc import Sequence

from tetrapla.engine.model import Passage
from tetrapla.rows.blocks import Block, Runs, beside, column, hanging
from tetrapla.rows.reasons import elsewhere, flag_block, link_blocks, wording_blocks
from tetrapla.rows.roles import Line, Piece, Role
from tetrapla.rows.screen_rows import Kind
from tetrapla.rows.table import Table

LOW = 16
"""A panel lower than this shows the beginning of the wording, so that the flags are in sight."""
WORDING_WHEN_LOW = 4
"""Lines of wording in a low panel."""


def details_lines(table: Table, index: int, active: str, width: int, height: int) -> list[Line]:
    """The panel, its head first.

    Args:
        table: What is shown.
        index: The screen row of the cursor.
        active: Siglum of the active version.
        width: Cells of the panel.
        height: Lines of the panel, the head included; at least 2.
    """
    rows = table.items[index].rows if table.items else ()
    ids = [i for k in rows for i in table.comparison.rows[k].cells.get(active, ())]
    ids += [
        g.passage
        for g in (table.items[index].ghosts if table.items else ())
        if table.comparison.by_id[g.passage].version == active
    ]
    passages = [table.comparison.by_id[i] for i in ids]
    head = _head(table, index, active, passages, width)
    if not passages:
        return [head, *beside([(2, _absent(table, index, active, width - 4))], height - 1)]
    one_row = rows[0] if table.items[index].kind is Kind.ROW else None
    return [head, *_body(table, one_row, active, passages, width, height - 1)]


def _absent(table: Table, index: int, active: str, width: int) -> list[Runs]:
    """For a version that tells nothing here: where it passes by, and what the others share."""
    comparison = table.comparison
    item = table.items[index] if table.items else None
    first = item.rows[0] if item and item.rows else 0
    placed = [(comparison.row_of[p.id], p.id) for p in comparison.passages_of(active)]
    before = max((p for p in placed if p[0] < first), default=None)
    after = min((p for p in placed if p[0] > first), default=None)
    ways = [
        f"{way} {i} in row {row + 1}"
        for way, found in (("after", before), ("before", after))
        if found
        for row, i in [found]
    ]
    text = f"{active} tells nothing here: this stands {' and '.join(ways)}." if ways else ""
    lines = hanging(("", Role.TEXT), text or f"{active} tells nothing.", Role.TEXT, width)
    if item and item.kind is Kind.ROW:
        others = list(elsewhere(table.wording, first, active, width))
        if others:
            lines += [(), ((f"Elsewhere, not in {active}", Role.STRONG),), *others]
    return lines


def _head(table: Table, index: int, active: str, passages: Sequence[Passage], width: int) -> Line:
    """The chip of the passage on the rule, then what it stands beside."""
    story = table.comparison.body(p.id for p in passages) or tuple(passages)
    name = story[0].id if story else active
    chip = Piece(1, f" {name} ", Role.CHIP)
    x = 1 + len(chip.text)
    rule = Piece(0, "─", Role.RULE)
    if table.items and table.items[index].kind is Kind.ROW:
        row = table.items[index].rows[0]
        cells = table.comparison.rows[row].cells
        others = [
            p.id
            for s in table.comparison.sigla
            if s != active
            for p in table.comparison.body(cells.get(s, ()))
        ]
        where = f" in row {row + 1}" + (f", beside {' '.join(others)}" if others else ", alone")
    elif table.items and table.items[index].kind is Kind.AWAY:
        where = f" {table.away(table.items[index])}"
    else:
        where = " not the story" if passages else " nothing here"
    pieces = [
        rule,
        chip,
        Piece(x, "─", Role.RULE),
        Piece(x + 1, f"{where} "[: width - x - 2], Role.QUIET),
    ]
    x += 2 + len(where)
    return Line((*pieces, Piece(x, "─" * max(0, width - x), Role.RULE)))


def _body(
    table: Table,
    row: int | None,
    active: str,
    passages: Sequence[Passage],
    width: int,
    height: int,
) -> list[Line]:
    """Three columns on wide terminals, two on middling ones, one below each other else."""

    def wording(w: int) -> list[Block]:
        return list(wording_blocks(table.wording, row, active, w)) if row is not None else []

    def together(w: int) -> list[Block]:
        return link_blocks(table.comparison, row, passages, w) if row is not None else []

    if width >= 140:
        a, b = width * 33 // 100, width * 29 // 100
        columns = [
            (2, column(wording(a - 4))),
            (2 + a, column(together(b - 4))),
            (2 + a + b, column([flag_block(table.comparison, passages, width - a - b - 4)])),
        ]
        return [Line(), *beside(columns, height - 1)]
    if width >= 105:
        a = width // 2
        left = column([*wording(a - 6), *together(a - 6)])
        return beside(
            [(2, left), (2 + a, column([flag_block(table.comparison, passages, width - a - 4)]))],
            height,
        )
    w = width - 4
    words = wording(w)
    if height < LOW and words and len(words[0].lines) > WORDING_WHEN_LOW:
        cut: Runs = (("…", Role.QUIET),)
        words = [Block(words[0].title, (*words[0].lines[: WORDING_WHEN_LOW - 1], cut))]
    below = column([*words, flag_block(table.comparison, passages, w), *together(w)])
    return beside([(2, below)], height)
