"""Facts of all lines of a version at once: sums up to each line, and means of those around it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate


def sums_to(values: Sequence[float]) -> list[float]:
    """The sum of the values before each place, and that of all."""
    return list(accumulate(values, initial=0.0))


def above(values: Sequence[float], first: float) -> list[float]:
    """For each place the value right above; for the first place, what is given."""
    return [first, *values][: len(values)]


def below(values: Sequence[float], last: float) -> list[float]:
    """For each place the value right below; for the last place, what is given."""
    return [*values[1:], last][: len(values)]


def means(sums: Sequence[float], start: int, end: int) -> list[float]:
    """For each place the mean of the values around it; 0 where there are none.

    Args:
        sums: As :func:`sums_to` gives them.
        start: Where the values around a place begin, counted from it.
        end: Where they end; it is not among them.
    """
    count, width = len(sums) - 1, end - start
    # Only near the ends of a version some of them are missing.
    first = min(count, max(0, -start))
    last = max(first, count - max(0, end - 1))
    here = zip(sums[first + start : last + start], sums[first + end : last + end], strict=True)
    return [
        *(_mean(sums, place + start, place + end) for place in range(first)),
        *[(more - less) / width for less, more in here],
        *(_mean(sums, place + start, place + end) for place in range(last, count)),
    ]


def _mean(sums: Sequence[float], start: int, end: int) -> float:
    start, end = max(0, start), min(len(sums) - 1, end)
    return (sums[end] - sums[start]) / (end - start) if start < end else 0.0


def means_around(sums: Sequence[float], values: Sequence[float], reach: int) -> list[float]:
    """For each place the mean of the values around it, without its own.

    Args:
        sums: As :func:`sums_to` gives them.
        values: The values themselves.
        reach: How far above and below.
    """
    count = len(values)
    starts = [0] * min(reach, count) + list(range(count - reach))
    ends = [*range(reach + 1, count + 1), *[count] * min(reach, count)]
    return [
        (sums[end] - sums[start] - value) / max(1, end - start - 1)
        for start, end, value in zip(starts, ends, values, strict=True)
    ]
