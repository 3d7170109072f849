"""Boilerplate of different kinds: no links between a summary and a teaser."""

from __future__ import annotations

from collections.abc import Callable

from tetrapla.engine.align.equal import EQUAL
from tetrapla.engine.align.types import Alignment, PlaceLink, RowPlaces
from tetrapla.engine.align.unlike import without_unlike
from tetrapla.engine.results import Comparison

LEFT, RIGHT, THIRD = (0, 0), (1, 0), (2, 0)


def linked(score: float, *more: PlaceLink) -> Alignment:
    """One group of three versions, the first two linked with a score."""
    cells = {0: (0,), 1: (0,), 2: (0,)}
    return Alignment((PlaceLink(LEFT, RIGHT, score, ()), *more), (RowPlaces(cells, score),))


def test_different_kinds_part() -> None:
    """The link goes, and what it alone held together; another link still holds."""
    kept = PlaceLink(RIGHT, THIRD, 0.8, ())
    told = without_unlike(linked(0.7, kept), [["summary"], ["related"], ["related"]])
    assert told.links == (kept,)
    cells = sorted((sorted(g.cells), g.confidence) for g in told.groups)
    assert cells == [([0], 1.0), ([1, 2], 0.8)]


def test_equal_texts_one_kind_and_the_story_stay() -> None:
    """The same words may be called one thing here and another there."""
    kept = PlaceLink(RIGHT, THIRD, EQUAL, ())
    for score, kinds in (
        (EQUAL, [["share"], ["newsletter"], ["share"]]),
        (0.7, [["share"], ["share"], ["share"]]),
        (0.7, [[""], [""], [""]]),
    ):
        assert without_unlike(linked(score, kept), kinds) == linked(score, kept)


def test_boilerplate_is_never_counted_as_moved(told: Callable[..., Comparison]) -> None:
    """A prompt above one story and below the other: in one row, with neither ghost nor mark."""
    heron = "The heron stood on the weir all morning and would not let the rowers pass."
    keeper = "Old Ottoline, who keeps the lock, fed it sprats until the last boat was through."
    share = "Please share this story!"
    comparison = told(
        f"A heron at the weir\n\n{share}\n\n{heron}\n\n{keeper}\n",
        f"A heron at the weir\n\n{heron}\n\n{keeper}\n\n{share}\n",
    )
    assert comparison.row_of["A2"] == comparison.row_of["B4"]
    assert {"A2", "B4"} <= set(comparison.asides)
    assert comparison.ghosts == ()
    assert not any(link.moved for link in comparison.links)
