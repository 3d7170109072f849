"""Which lines of the table there are: rows, folds, ghosts, and rows told only elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from tetrapla.engine.model import Ghost
from tetrapla.engine.results import Comparison
from tetrapla.rows.view import Boilerplate


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


def screen_rows(
    comparison: Comparison,
    boilerplate: Boilerplate,
    shown: Sequence[str],
    passes: Callable[[int], bool] | None = None,
) -> tuple[ScreenRow, ...]:
    """Lay out the rows of a comparison from top to bottom.

    Args:
        comparison: What was compared.
        boilerplate: Whether rows that are not the story are folded.
        shown: Sigla of the columns on the screen.
        passes: Whether a row is not filtered out; None: all rows are shown.
    """
    laid: list[ScreenRow] = []
    fold: list[int] = []
    items = _in_order(comparison)
    for item in items if passes is None else _filtered(comparison, items, passes):
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
    return tuple(_merge_away(comparison, laid, shown))


def _in_order(comparison: Comparison) -> Iterator[ScreenRow]:
    """Rows and ghosts, each alone."""
    ghosts = iter(sorted(comparison.ghosts, key=lambda g: g.after))
    ghost = next(ghosts, None)
    for k in range(-1, len(comparison.rows)):
        if k >= 0:
            yield ScreenRow(Kind.ROW, (k,))
        while ghost is not None and ghost.after == k:
            yield ScreenRow(Kind.GHOST, (), (ghost,))
            ghost = next(ghosts, None)


def _filtered(
    comparison: Comparison, items: Iterator[ScreenRow], passes: Callable[[int], bool]
) -> Iterator[ScreenRow]:
    """Mark the rows that are filtered out; their ghosts vanish with them."""
    for item in items:
        if item.kind is Kind.GHOST:
            if passes(comparison.row_of[item.ghosts[0].passage]):
                yield item
        else:
            yield item if passes(item.rows[0]) else ScreenRow(Kind.OUT, item.rows)


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
        told = any(s in comparison.rows[k].cells for k in item.rows for s in shown)
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
