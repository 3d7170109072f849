"""Which way it goes between the two ends of a move."""

from __future__ import annotations

from tetrapla.engine.results import Comparison

UP, DOWN = "↑", "↓"


def way_home(comparison: Comparison, passage: str) -> str:
    """From the text of a moved passage, beside its partners, to where its version tells it."""
    told_below = comparison.moved[passage].after >= comparison.row_of[passage]
    return DOWN if told_below else UP


def way_to_text(comparison: Comparison, passage: str) -> str:
    """From where a version tells a moved passage to its text beside its partners."""
    return UP if way_home(comparison, passage) == DOWN else DOWN
