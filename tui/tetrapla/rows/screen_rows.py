"""Which lines of the table there are: rows, folds, ghosts, and rows told only elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    comparison: Comparison, boilerplate: Boilerplate, shown: Sequence[str]
) -> tuple[ScreenRow, ...]:
    """Lay out the rows of a comparison from top to bottom.

    Args:
        comparison: What was compared.
        boilerplate: Whether rows that are not the story are folded.
        shown: Sigla of the columns on the screen.
    """
    laid: list[ScreenRow] = []
    fold: list[int] = []
    for item in _in_order(comparison):
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


def _is_aside(comparison: Comparison, item: ScreenRow) -> bool:
    return item.kind is Kind.ROW and not comparison.tellers[item.rows[0]]


def _merge_away(
    comparison: Comparison, laid: Sequence[ScreenRow], shown: Sequence[str]
) -> Iterator[ScreenRow]:
    """Join the rows that have nothing in the shown columns; their ghosts vanish with them."""
    away: list[int] = []
    for item in laid:
        ghosts = tuple(g for g in item.ghosts if comparison.by_id[g.passage].version in shown)
        if ghosts or any(s in comparison.rows[k].cells for k in item.rows for s in shown):
            if away:
                yield ScreenRow(Kind.AWAY, tuple(away))
                away = []
            yield ScreenRow(item.kind, item.rows, ghosts) if item.ghosts else item
        else:
            away += item.rows
    if away:
        yield ScreenRow(Kind.AWAY, tuple(away))
