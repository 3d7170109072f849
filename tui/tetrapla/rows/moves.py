"""Which way it goes between the two ends of a move, and where they are."""

from __future__ import annotations

from tetrapla.engine.results import Comparison
from tetrapla.rows.screen_rows import Kind, ScreenRow

UP, DOWN = "↑", "↓"


def way_home(comparison: Comparison, passage: str) -> str:
    """From the text of a moved passage, beside its partners, to where its version tells it."""
    told_below = comparison.moved[passage].after >= comparison.row_of[passage]
    return DOWN if told_below else UP


def way_to_text(comparison: Comparison, passage: str) -> str:
    """From where a version tells a moved passage to its text beside its partners."""
    return UP if way_home(comparison, passage) == DOWN else DOWN


def moved_here(comparison: Comparison, item: ScreenRow) -> bool:
    """Whether a passage in a row of the screen was moved, or told here and moved away."""
    if item.ghosts:
        return True
    if item.kind is not Kind.ROW:
        return False
    return any(i in comparison.moved for i in comparison.rows[item.rows[0]].ids)


def other_end(comparison: Comparison, item: ScreenRow, active: str) -> tuple[float, str] | None:
    """The place and version of the other end of a move; None where nothing moved here.

    Args:
        comparison: What was compared.
        item: A row of the screen.
        active: Siglum of the version whose passages come first.
    """
    moved = comparison.moved
    ids = [i for k in item.rows for i in comparison.rows[k].ids]
    by_id = comparison.by_id
    for ids_here in ([i for i in ids if by_id[i].version == active], ids):
        for i in ids_here:
            if i in moved:
                return moved[i].after + 0.5, by_id[i].version
    ghosts = sorted(item.ghosts, key=lambda g: by_id[g.passage].version != active)
    for ghost in ghosts:
        return float(comparison.row_of[ghost.passage]), by_id[ghost.passage].version
    return None
