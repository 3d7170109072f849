"""The details of one version in one row: wording, why together, flags with their reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tetrapla.engine.model import Passage
from tetrapla.rows.blocks import Block, Runs, beside, column, hanging, pages
from tetrapla.rows.flag_reasons import flag_block, flags_here
from tetrapla.rows.reasons import elsewhere, link_blocks, wording_blocks
from tetrapla.rows.roles import Line, Piece, Role
from tetrapla.rows.screen_rows import MERGED, Kind
from tetrapla.rows.sentences import row_kinds_sentence
from tetrapla.rows.table import Table
from tetrapla.rows.width import cell_width, cut

THREE, TWO = 140, 105
"""Widths from which the panel has three columns, and two."""
WIDEST = 110
"""Longer lines of reasons tire the eye."""
BRIEF = 4
"""Lines of wording in a brief panel, so that the flags are in sight."""
LONG = 8
"""Lines of wording in a panel of one column, above which the flags of a passage come first."""


@dataclass(frozen=True)
class Details:
    """The details of one version in one row of the screen."""

    table: Table
    index: int
    """Which row of the screen."""
    active: str
    """Siglum of the version."""
    width: int
    """Cells of the panel."""
    further: str = ""
    """The key that shows what has no room; empty: there is none."""

    def lines(self, height: int, page: int = 0, *, brief: bool = False) -> list[Line]:
        """The panel, its head first.

        Args:
            height: Lines of the panel, the head included; at least 2.
            page: Which page, where there is more than one panel full.
            brief: Only begin the wording where the flags stand below it.
        """
        again = f"{self.further} again" if self.further else ""
        body = beside(self._columns(brief), self.width, height - 1, page, again)
        return [_head(self.table, self.index, self.active, self._passages, self.width), *body]

    def pages(self, height: int) -> int:
        """How many panels of a height it takes to show everything."""
        return pages(self._columns(False), height - 1)

    @cached_property
    def _passages(self) -> list[Passage]:
        """The passages of the version that the row of the screen stands for."""
        if not self.table.items:
            return []
        item, comparison = self.table.items[self.index], self.table.comparison
        ids = [i for k in item.rows for i in comparison.rows[k].cells.get(self.active, ())]
        ids += [g.passage for g in item.ghosts]
        passages = (comparison.by_id[i] for i in ids)
        return [p for p in passages if p.version == self.active]

    def _columns(self, brief: bool) -> list[tuple[int, Sequence[Runs]]]:
        """Three columns on wide terminals, two on middling ones, one below each other else."""
        width = self.width
        if not self._passages:
            return [(2, _absent(self.table, self.index, self.active, width - 4))]
        if self._row is None:  # neither wording nor links
            return [(2, column([self._flags(min(width - 4, WIDEST))]))]
        if width >= THREE:
            a, b = width * 33 // 100, width * 29 // 100
            wording, links = column(self._wording(a - 4)), column(self._links(b - 4))
            flags = column([self._flags(width - a - b - 4)])
            return [(2, ((), *wording)), (2 + a, ((), *links)), (2 + a + b, ((), *flags))]
        if width >= TWO:
            a = width // 2
            left = column([*self._wording(a - 6), *self._links(a - 6)])
            return [(2, left), (2 + a, column([self._flags(width - a - 4)]))]
        return [(2, column(self._one_column(width - 4, brief)))]

    def _one_column(self, width: int, brief: bool) -> list[Block]:
        """Wording, flags, links; what is flagged is told on the first page in any case."""
        words, flags = self._wording(width), self._flags(width)
        links = self._links(width)
        comparison = self.table.comparison
        flagged = bool(flags_here(comparison, self._passages))
        aside = flagged and not comparison.body(p.id for p in self._passages)
        long = sum(len(block.lines) + 2 for block in words) > LONG
        if aside or (flagged and long and not brief):
            return [flags, *words, *links]
        if brief and words and (flagged or len(words[0].lines) > BRIEF):
            words = [_begun(words[0], more=len(words) > 1)]
        return [*words, flags, *links]

    @property
    def _row(self) -> int | None:
        """The row of the comparison; None for folds, ghosts and rows of hidden columns."""
        item = self.table.items[self.index]
        return item.rows[0] if item.kind is Kind.ROW else None

    def _wording(self, width: int) -> list[Block]:
        if self._row is None:
            return []
        return list(wording_blocks(self.table.wording, self._row, self.active, width))

    def _links(self, width: int) -> list[Block]:
        if self._row is None:
            return []
        return link_blocks(self.table.comparison, self._row, self._passages, width)

    def _flags(self, width: int) -> Block:
        return flag_block(self.table.comparison, self._passages, width)


def _begun(block: Block, *, more: bool) -> Block:
    """The first lines of a block; ``…`` where there are others, or other blocks behind it."""
    if len(block.lines) < BRIEF or (len(block.lines) == BRIEF and not more):
        return block
    rest: Runs = (("…", Role.QUIET),)
    return Block(block.title, (*block.lines[: BRIEF - 1], rest))


def _absent(table: Table, index: int, active: str, width: int) -> list[Runs]:
    """For a version that tells nothing here: where it passes by, and what the others share."""
    comparison = table.comparison
    item = table.items[index] if table.items else None
    first = item.place if item else 0
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
        others = list(elsewhere(table.wording, item.rows[0], active, width))
        if others:
            lines += [(), ((f"Elsewhere, not in {active}", Role.STRONG),), *others]
    return lines


def _head(table: Table, index: int, active: str, passages: Sequence[Passage], width: int) -> Line:
    """The chip of the passage on the rule, then what it stands beside."""
    story = table.comparison.body(p.id for p in passages) or tuple(passages)
    chip = Piece(1, f" {_name(story) or active} ", Role.CHIP)
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
        if kinds := row_kinds_sentence(table, row):
            where += f" · {kinds}"
    elif table.items and table.items[index].kind in MERGED:
        where = f" {table.away(table.items[index])}"
    elif table.items and table.items[index].kind is Kind.GHOST and passages:
        where = " told here, but beside its partners"
    else:
        lines = f"{len(passages)} lines, " if len(passages) > 1 else ""
        where = f" {lines}not the story" if passages else " nothing here"
    pieces = [
        rule,
        chip,
        Piece(x, "─", Role.RULE),
    ]
    where = cut(where, max(1, width - x - 3))
    pieces.append(Piece(x + 1, f"{where} ", Role.QUIET))
    x += 2 + cell_width(where)
    return Line((*pieces, Piece(x, "─" * max(0, width - x), Role.RULE)))


def _name(passages: Sequence[Passage]) -> str:
    """``A1``, ``A1 A3``, ``A1 to A10``; of many that do not stand in a row the first and the last.

    Empty where there are none.
    """
    ids = [p.id for p in passages]
    return " ".join(ids) if len(ids) < 3 else f"{ids[0]} to {ids[-1]}"
