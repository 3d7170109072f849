"""Runs of words that two cells have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

_COUNTS = 3
"""Words from which a run counts even if all of them are light."""

_MOST_MATCHES = 200_000
"""Equal words of two cells, crosswise, up to which moved runs are looked for."""


class Run(NamedTuple):
    """So many equal words in a row: from ``left`` in the one cell, from ``right`` in the other."""

    left: int
    right: int
    length: int


def shared_runs(
    left: Sequence[int], right: Sequence[int], is_light: Callable[[int], bool]
) -> list[Run]:
    """The runs of words that two cells share, longest first.

    First those of a longest common subsequence (Hirschberg's problem, solved bit-parallel by
    rapidfuzz), then, among the words left over, runs that stand elsewhere. A run counts when it
    holds a word that is not light or has at least three words: paraphrases share scattered
    function words, which tell nothing.

    Args:
        left: The words of one cell, as numbers: equal words, equal numbers.
        right: The words of the other.
        is_light: Whether a word is a function word.
    """

    def counts(run: Run) -> bool:
        words = left[run.left : run.left + run.length]
        return run.length >= _COUNTS or not all(map(is_light, words))

    found = [
        Run(block.src_start, block.dest_start, block.src_end - block.src_start)
        for block in LCSseq.opcodes(left, right)
        if block.tag == "equal"
    ]
    runs = [run for run in found if counts(run)]
    free_left, free_right = set(range(len(left))), set(range(len(right)))
    for run in runs:
        _use(run, free_left, free_right)
    for run in sorted(_maximal(left, right, free_left, free_right), key=_longest_first):
        for part in _still_free(run, free_left, free_right):
            if counts(part):
                _use(part, free_left, free_right)
                runs.append(part)
    return sorted(runs, key=_longest_first)


def _longest_first(run: Run) -> tuple[int, int, int]:
    return -run.length, run.left, run.right


def _use(run: Run, free_left: set[int], free_right: set[int]) -> None:
    free_left.difference_update(range(run.left, run.left + run.length))
    free_right.difference_update(range(run.right, run.right + run.length))


def _maximal(
    left: Sequence[int], right: Sequence[int], free_left: set[int], free_right: set[int]
) -> Iterator[Run]:
    """All runs among the free words that cannot be made longer on either side."""
    places: dict[int, list[int]] = {}
    for at in sorted(free_right):
        places.setdefault(right[at], []).append(at)
    if sum(len(places.get(left[at], ())) for at in free_left) > _MOST_MATCHES:
        return

    def matches(one: int, other: int) -> bool:
        return one in free_left and other in free_right and left[one] == right[other]

    for one in sorted(free_left):
        for other in places.get(left[one], ()):
            if not matches(one - 1, other - 1):
                length = 1
                while matches(one + length, other + length):
                    length += 1
                yield Run(one, other, length)


def _still_free(run: Run, free_left: set[int], free_right: set[int]) -> Iterator[Run]:
    """The parts of a run whose words no longer run has used."""
    start: int | None = None
    for step in range(run.length + 1):
        free = step < run.length and (
            run.left + step in free_left and run.right + step in free_right
        )
        if free and start is None:
            start = step
        elif not free and start is not None:
            yield Run(run.left + start, run.right + start, step - start)
            start = None
