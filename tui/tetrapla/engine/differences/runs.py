"""Runs of words that two cells have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import compress

from tetrapla.engine.differences.subsequence import common_runs
from tetrapla.engine.differences.types import Run

_COUNTS = 3
"""Words from which a run counts even if all of them are light."""

_MOST_MATCHES = 200_000
"""Equal words of two cells, crosswise, up to which moved runs are looked for."""


def shared_runs(
    left: Sequence[int], right: Sequence[int], is_light: Callable[[int], bool]
) -> list[Run]:
    """The runs of words that two cells share, longest first.

    First those of a longest common subsequence, then, among the words left over, runs that stand
    elsewhere. A run counts when it holds a word that is not light or has at least three words:
    paraphrases share scattered function words, which tell nothing.

    Args:
        left: The words of one cell, as numbers: equal words, equal numbers.
        right: The words of the other.
        is_light: Whether a word is a function word.
    """

    def counts(run: Run) -> bool:
        words = left[run.left : run.left + run.length]
        return run.length >= _COUNTS or not all(map(is_light, words))

    runs = [run for run in _common_subsequence(left, right) if counts(run)]
    free_left, free_right = _all_free(left), _all_free(right)
    for run in runs:
        _use(run, free_left, free_right)
    for run in sorted(_maximal(left, right, free_left, free_right), key=_longest_first):
        for part in _still_free(run, free_left, free_right):
            if counts(part):
                _use(part, free_left, free_right)
                runs.append(part)
    return sorted(runs, key=_longest_first)


def _common_subsequence(left: Sequence[int], right: Sequence[int]) -> list[Run]:
    """The runs of a longest common subsequence, its words drawn to the longer runs.

    Such a subsequence may take the first ``one`` of ``one problem: one of the kittens`` though
    the other text has ``one of the kittens``; the word then moves to the run it stands before.
    """
    runs: list[Run] = []
    for found in common_runs(left, right):
        run = found
        while runs and runs[-1].length <= run.length and _leads_to(runs[-1], run, left, right):
            last = runs.pop()
            run = Run(run.left - 1, run.right - 1, run.length + 1)
            if last.length > 1:
                runs.append(Run(last.left, last.right, last.length - 1))
        runs.append(run)
    return runs


def _leads_to(last: Run, run: Run, left: Sequence[int], right: Sequence[int]) -> bool:
    """Whether the last word of a run could as well stand right before the next run."""
    beside = last.left + last.length == run.left or last.right + last.length == run.right
    return beside and left[run.left - 1] == right[run.right - 1]


def _longest_first(run: Run) -> tuple[int, int, int]:
    return -run.length, run.left, run.right


def _all_free(words: Sequence[int]) -> bytearray:
    """For each word 1, as long as no run uses it; behind the last, and so before the first, 0."""
    return bytearray(b"\1" * len(words) + b"\0")


def _use(run: Run, free_left: bytearray, free_right: bytearray) -> None:
    free_left[run.left : run.left + run.length] = bytes(run.length)
    free_right[run.right : run.right + run.length] = bytes(run.length)


def _maximal(
    left: Sequence[int], right: Sequence[int], free_left: bytearray, free_right: bytearray
) -> Iterator[Run]:
    """All runs among the free words that cannot be made longer on either side."""
    places: dict[int, list[int]] = {}
    for at in compress(range(len(right)), free_right):
        places.setdefault(right[at], []).append(at)
    over = list(compress(range(len(left)), free_left))
    if sum(len(places.get(left[at], ())) for at in over) > _MOST_MATCHES:
        return

    def matches(one: int, other: int) -> bool:
        return bool(free_left[one] and free_right[other]) and left[one] == right[other]

    for one in over:
        for other in places.get(left[one], ()):
            if not matches(one - 1, other - 1):
                length = 1
                while matches(one + length, other + length):
                    length += 1
                yield Run(one, other, length)


def _still_free(run: Run, free_left: bytearray, free_right: bytearray) -> Iterator[Run]:
    """The parts of a run whose words no longer run has used."""
    start: int | None = None
    for step in range(run.length + 1):
        free = step < run.length and bool(
            free_left[run.left + step] and free_right[run.right + step]
        )
        if free and start is None:
            start = step
        elif not free and start is not None:
            yield Run(run.left + start, run.right + start, step - start)
            start = None
