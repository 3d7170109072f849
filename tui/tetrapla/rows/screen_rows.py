"""Which lines of the table there are: rows, folds, ghosts, and rows told only elsewhere."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import and_, or_
from typing import TYPE_CHECKING, overload

from tetrapla.engine.model import Ghost
from tetrapla.rows.view import Boilerplate

if TYPE_CHECKING:
    from tetrapla.engine.results import Comparison


class Kind(StrEnum):
    """What a row of the screen stands for."""

    ROW = "row"
    FOLD = "fold"
    """A run of rows that are not the story, on one line a version."""
    GHOST = "ghost"
    """Where moved passages were told."""
    AWAY = "away"
    """Rows with nothing in the columns on the screen."""
    OUT = "out"
    """Rows that are filtered out, with rows of hidden columns between them."""


_FLIPPED = bytes([1]) + bytes(255)
"""What is 0 becomes 1, everything else 0."""

MERGED = (Kind.AWAY, Kind.OUT)
"""Many rows on one line that says how many and what."""


@dataclass(frozen=True, slots=True)
class ScreenRow:
    """One row of the screen."""

    kind: Kind
    rows: tuple[int, ...]
    """Indices of the comparison's rows it stands for; empty for ghosts."""
    ghosts: tuple[Ghost, ...] = ()

    @property
    def place(self) -> float:
        """Where it stands in the story; ghosts stand between two rows."""
        return self.rows[0] if self.rows else self.ghosts[0].after + 0.5


class ScreenRows(Sequence[ScreenRow]):
    """The rows of the screen from top to bottom: a number for each that is a plain row.

    Of hundreds of thousands of rows few are ever looked at; those are made then.
    """

    def __init__(self) -> None:
        self.codes = array("i")
        """For each row of the screen that is a plain row the index of the row of the comparison;
        for the others -1 - their place in :attr:`others`."""
        self.others: list[ScreenRow] = []

    def __len__(self) -> int:
        return len(self.codes)

    @overload
    def __getitem__(self, index: int) -> ScreenRow: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[ScreenRow, ...]: ...

    def __getitem__(self, index: int | slice) -> ScreenRow | tuple[ScreenRow, ...]:
        """One row of the screen, or several."""
        if isinstance(index, slice):
            return tuple(map(self._made, self.codes[index]))
        return self._made(self.codes[index])

    def _made(self, code: int) -> ScreenRow:
        return ScreenRow(Kind.ROW, (code,)) if code >= 0 else self.others[-1 - code]

    def add(self, items: Iterable[ScreenRow]) -> None:
        """Put rows of the screen below those that are there."""
        for item in items:
            if item.kind is Kind.ROW:
                self.codes.append(item.rows[0])
            else:
                self.others.append(item)
                self.codes.append(-len(self.others))


def screen_rows(
    comparison: Comparison,
    boilerplate: Boilerplate,
    shown: Sequence[str],
    mask: Sequence[int] | None = None,
) -> ScreenRows:
    """Lay out the rows of a comparison from top to bottom.

    Args:
        comparison: What was compared.
        boilerplate: Whether rows that are not the story are folded.
        shown: Sigla of the columns on the screen.
        mask: For each row 0 if it is filtered out; None: all rows are shown.
    """
    out = ScreenRows()
    ghosts = _ghosts_behind(comparison)
    joined = _joined(comparison, boilerplate, shown, mask, ghosts)
    special = joined
    if mask is not None:
        special = bytearray(map(or_, joined, bytes(mask).translate(_FLIPPED)))
    every, at = len(special), 0
    if not every:
        out.add(_stretch(comparison, boilerplate, shown, mask, ghosts, range(0)))
    while at < every:
        # A row that is shown alone ends whatever is folded or joined above it, so what stands
        # between two of them is laid out by itself.
        first = _found(special, 1, at)
        out.codes.extend(range(at, first))
        at = _found(special, 0, first)
        if first < at:
            if mask is not None and _found(joined, 1, first) >= at:
                out.add((ScreenRow(Kind.OUT, tuple(range(first, at))),))
            else:
                out.add(_stretch(comparison, boilerplate, shown, mask, ghosts, range(first, at)))
    return out


def _found(special: bytearray, wanted: int, start: int) -> int:
    """The next row that is special (1) or not (0); the number of rows where none is."""
    at = special.find(wanted, start)
    return len(special) if at < 0 else at


def _ghosts_behind(comparison: Comparison) -> dict[int, list[Ghost]]:
    """Index of a row -> the ghosts behind it; -1: before the first row."""
    found: dict[int, list[Ghost]] = {}
    for ghost in comparison.ghosts:
        found.setdefault(ghost.after, []).append(ghost)
    return found


def _joined(
    comparison: Comparison,
    boilerplate: Boilerplate,
    shown: Sequence[str],
    mask: Sequence[int] | None,
    ghosts: Mapping[int, Sequence[Ghost]],
) -> bytearray:
    """For each row 0 if it is shown alone or filtered out, with no ghost beside it."""
    every = len(comparison.rows)
    joined = bytearray(every)
    if boilerplate is Boilerplate.FOLD:
        for row, told in enumerate(comparison.tellers):
            if not told:
                joined[row] = 1
    if set(shown) != set(comparison.sigla):
        wanted = set(shown)
        for row, data in enumerate(comparison.rows):
            if wanted.isdisjoint(data.cells):
                joined[row] = 1
    if mask is not None:
        joined = bytearray(map(and_, joined, mask))
    for after, behind in ghosts.items():
        there = mask is None or any(mask[comparison.row_of[g.passage]] for g in behind)
        if after < every and there:
            joined[max(0, after)] = 1
    return joined


def _stretch(
    comparison: Comparison,
    boilerplate: Boilerplate,
    shown: Sequence[str],
    mask: Sequence[int] | None,
    ghosts: Mapping[int, Sequence[Ghost]],
    rows: range,
) -> Iterable[ScreenRow]:
    """Some rows of the comparison, which follow each other, with the ghosts behind them."""
    laid: list[ScreenRow] = []
    fold: list[int] = []
    for item in _in_order(comparison, ghosts, rows, mask):
        if boilerplate is Boilerplate.FOLD and _is_aside(comparison, item):
            fold += item.rows
            continue
        if fold:
            laid.append(ScreenRow(Kind.FOLD, tuple(fold)))
            fold = []
        if item.kind is Kind.GHOST and laid and laid[-1].kind is Kind.GHOST:
            laid[-1] = ScreenRow(Kind.GHOST, (), (*laid[-1].ghosts, *item.ghosts))
        else:
            laid.append(item)
    if fold:
        laid.append(ScreenRow(Kind.FOLD, tuple(fold)))
    return _merge_away(comparison, laid, shown)


def _in_order(
    comparison: Comparison,
    ghosts: Mapping[int, Sequence[Ghost]],
    rows: range,
    mask: Sequence[int] | None,
) -> Iterator[ScreenRow]:
    """Rows and ghosts, each alone, but for rows that are filtered out: their ghosts vanish too."""
    k = rows.start or -1
    while k < rows.stop:
        if k >= 0 and mask is not None and not mask[k]:
            first = k
            while k + 1 < rows.stop and not mask[k + 1] and k not in ghosts:
                k += 1
            yield ScreenRow(Kind.OUT, tuple(range(first, k + 1)))
        elif k >= 0:
            yield ScreenRow(Kind.ROW, (k,))
        for ghost in ghosts.get(k, ()):
            if mask is None or mask[comparison.row_of[ghost.passage]]:
                yield ScreenRow(Kind.GHOST, (), (ghost,))
        k += 1


def _is_aside(comparison: Comparison, item: ScreenRow) -> bool:
    return item.kind is Kind.ROW and not comparison.tellers[item.rows[0]]


def _merge_away(
    comparison: Comparison, laid: Sequence[ScreenRow], shown: Sequence[str]
) -> Iterator[ScreenRow]:
    """Join the rows that are filtered out, or have nothing in the shown columns.

    The ghosts of hidden columns vanish with them.
    """
    away: list[int] = []
    kind = Kind.AWAY
    for item in laid:
        out = item.kind is Kind.OUT
        ghosts = tuple(g for g in item.ghosts if comparison.by_id[g.passage].version in shown)
        told = not out and any(s in comparison.rows[k].cells for k in item.rows for s in shown)
        if not out and (ghosts or told):
            if away:
                yield ScreenRow(kind, tuple(away))
                away, kind = [], Kind.AWAY
            yield ScreenRow(item.kind, item.rows, ghosts) if item.ghosts else item
        else:
            away += item.rows
            kind = Kind.OUT if out else kind
    if away:
        yield ScreenRow(kind, tuple(away))
