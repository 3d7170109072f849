"""The words that two cells have in common in the same order, in bounded time and memory.

A longest common subsequence is found bit-parallel by rapidfuzz, whose matrix has a bit for each
word of the one text and each of the other. Texts too long for that are cut first where both
surely go together, at runs of words that stand exactly once in each: the anchors of patience diff
(Bram Cohen, 2003), here of several words, longer ones first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz.distance import LCSseq

from tetrapla.engine.differences.types import Run

LARGEST = 40_000_000
"""Words of the one text times words of the other that are compared at once: 5 MB of bits."""

_ANCHORS = (8, 4, 2, 1)
"""Words of an anchor; shorter ones are tried where the longer ones leave too long a piece."""

_Cut = tuple[int, int]
"""A place in both texts: so many words before it in the one, so many in the other."""


def common_runs(left: Sequence[int], right: Sequence[int]) -> list[Run]:
    """The runs of a common subsequence, in order, none touching the next on both sides.

    It is a longest one, unless the texts are too long to be compared at once and have no anchors
    where it would lead.

    Args:
        left: The words of one cell, as numbers: equal words, equal numbers.
        right: The words of the other.
    """
    runs: list[Run] = []
    for run in _runs(left, right, (0, 0), _ANCHORS):
        last = runs[-1] if runs else None
        if last and (last.left + last.length, last.right + last.length) == (run.left, run.right):
            runs[-1] = last._replace(length=last.length + run.length)
        else:
            runs.append(run)
    return runs


def _runs(
    left: Sequence[int], right: Sequence[int], start: _Cut, anchors: Sequence[int]
) -> Iterator[Run]:
    """The runs of two pieces that begin at ``start``."""
    if len(left) * len(right) <= LARGEST:
        for block in LCSseq.opcodes(left, right):
            if block.tag == "equal":
                length = block.src_end - block.src_start
                yield Run(start[0] + block.src_start, start[1] + block.dest_start, length)
        return
    cuts = _at_anchors(left, right, anchors[0]) if anchors else _evenly(left, right)
    for (a, b), (c, d) in pairwise([(0, 0), *cuts, (len(left), len(right))]):
        yield from _runs(left[a:c], right[b:d], (start[0] + a, start[1] + b), anchors[1:])


def _evenly(left: Sequence[int], right: Sequence[int]) -> list[_Cut]:
    """Cuts into pieces small enough, at the same share of both texts.

    The last resort for texts that have nothing to hold on to.
    """
    pieces = 2
    while (len(left) // pieces + 1) * (len(right) // pieces + 1) > LARGEST:
        pieces += 1
    return [(k * len(left) // pieces, k * len(right) // pieces) for k in range(1, pieces)]


def _at_anchors(left: Sequence[int], right: Sequence[int], words: int) -> list[_Cut]:
    """Cuts in the middle of anchors, no more than are needed for pieces small enough.

    Where two anchors are far apart, the piece between them stays too large.
    """
    found = [(a + words // 2, b + words // 2) for a, b in _anchors(left, right, words)]
    cuts: list[_Cut] = []
    last = waiting = (0, 0)
    for place in [*found, (len(left), len(right))]:
        if (place[0] - last[0]) * (place[1] - last[1]) > LARGEST and waiting != last:
            cuts.append(waiting)
            last = waiting
        waiting = place
    return cuts


def _anchors(left: Sequence[int], right: Sequence[int], words: int) -> list[_Cut]:
    """Where runs of so many words begin that stand once in each text, rising in both."""
    ours, theirs = _once(left, words), _once(right, words)
    both = [
        (at, theirs[key])
        for key, at in ours.items()
        if key in theirs and left[at : at + words] == right[theirs[key] : theirs[key] + words]
    ]
    return _rising(both)


def _once(text: Sequence[int], words: int) -> dict[int, int]:
    """The runs of so many words that stand once, by their hash, which is smaller -> where."""
    places: dict[int, int] = {}
    for at in range(len(text) - words + 1):
        key = hash(tuple(text[at : at + words]))
        places[key] = -1 if key in places else at
    return {key: at for key, at in places.items() if at >= 0}


def _rising(places: Sequence[_Cut]) -> list[_Cut]:
    """The most of the places, given in the order of the one text, that rise in the other too.

    Patience sorting: for each length the chain that ends lowest.
    """
    ends: list[int] = []
    ending: list[int] = []
    before = [-1] * len(places)
    for index, (_, right) in enumerate(places):
        length = bisect_left(ends, right)
        before[index] = ending[length - 1] if length else -1
        ends[length : length + 1] = [right]
        ending[length : length + 1] = [index]
    chain = []
    at = ending[-1] if ending else -1
    while at >= 0:
        chain.append(places[at])
        at = before[at]
    return chain[::-1]
