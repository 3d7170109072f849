"""What the cursor of the reader can stand on: passages, and folds of those that are set aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.model import Part, Passage
from tetrapla.engine.results import Comparison
from tetrapla.rows.view import Boilerplate
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width

SHORT = 72
"""Cells of a line that is set aside and yet, when it stands alone, not worth folding."""


class Stop(NamedTuple):
    """Something the cursor can stand on: a passage, or a fold of several."""

    passages: tuple[Passage, ...]
    fold: bool


def stops_of(comparison: Comparison, siglum: str, boilerplate: Boilerplate) -> tuple[Stop, ...]:
    """The stops of a version, from top to bottom.

    Captions and credits stand with their paragraph. Two passages and more in a row that are set
    aside fold, and so does a long one; a short one between passages of the story stays.

    Args:
        comparison: What is read.
        siglum: The version.
        boilerplate: Whether what is set aside is folded.
    """
    stops: list[Stop] = []
    fold: list[Passage] = []
    for passage in comparison.passages_of(siglum):
        if _folds(comparison, passage, boilerplate):
            fold.append(passage)
            continue
        stops += _closed(fold)
        fold = []
        if stops and _waits(stops[-1]):
            stops[-1] = Stop((*stops[-1].passages, passage), fold=False)
        else:
            stops.append(Stop((passage,), fold=False))
    return (*stops, *_closed(fold))


def _folds(comparison: Comparison, passage: Passage, boilerplate: Boilerplate) -> bool:
    aside = passage.id in comparison.asides and passage.part is Part.BODY
    return aside and boilerplate is Boilerplate.FOLD


def _closed(fold: Sequence[Passage]) -> Iterator[Stop]:
    """A run of passages that are set aside, as a stop; none of none."""
    if fold:
        short = cell_width(display(fold[0].repaired_text).text) <= SHORT
        yield Stop(tuple(fold), fold=len(fold) > 1 or not short)


def _waits(stop: Stop) -> bool:
    """Whether a caption or credit still waits for its paragraph."""
    return not stop.fold and stop.passages[-1].part is not Part.BODY
