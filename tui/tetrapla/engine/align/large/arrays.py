"""Small tools for arrays: ranges laid end to end, rows of unequal length, sorted keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tetrapla.engine.progress import Step

Ints = NDArray[np.int64]
Numbers = NDArray[np.int32]
"""Passages, words or features by their numbers."""
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

_WORK = 1_000_000
"""Steps that are done at once, about."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Tells how far a part of the work is."""

    step: Step
    start: float
    """How far the whole work is before this part."""
    end: float
    """How far it is behind it."""

    def __call__(self, share: float) -> None:
        """Tell that this share of the part is done."""
        self.step("aligning", self.start + (self.end - self.start) * share)

    def behind(self, length: float) -> Watch:
        """The same for a part of that length behind this one."""
        return Watch(self.step, self.end, self.end + length)


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of unequal length, laid end to end."""

    starts: Ints
    """Row -> place of its first item; one more at the end."""
    items: Numbers

    @property
    def lengths(self) -> Ints:
        """Row -> how many items it has."""
        return np.diff(self.starts)

    def row(self, number: int) -> Numbers:
        """The items of one row."""
        return self.items[self.starts[number] : self.starts[number + 1]]


def starts_of(lengths: Ints) -> Ints:
    """Where each of so long rows starts when they are laid end to end, and where the last ends."""
    starts = np.zeros(len(lengths) + 1, np.int64)
    np.cumsum(lengths, out=starts[1:])
    return starts


def ranges(firsts: Ints, lengths: Ints) -> Ints:
    """The whole numbers from each first one on, so many, laid end to end."""
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(firsts - (ends - lengths), lengths) + np.arange(total)


def changes(keys: Ints) -> Ints:
    """Where a new key begins in an array of sorted keys."""
    if not len(keys):
        return np.zeros(0, np.int64)
    return np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))


def looked_up(wanted: Ints, keys: Ints, values: Floats) -> Floats:
    """The values of wanted keys, given sorted keys and a value for each; 0 where there is none."""
    if not len(keys):
        return np.zeros(len(wanted))
    places = np.searchsorted(keys, wanted)
    places[places == len(keys)] = 0
    return np.where(keys[places] == wanted, values[places], 0.0)


def among(wanted: Ints, keys: Ints) -> Bools:
    """Which of the wanted keys are among sorted keys."""
    return looked_up(wanted, keys, np.ones(len(keys))) > 0.0


def portions(
    reached: Ints, firsts: Ints | None = None, groups: int = 0
) -> Iterator[tuple[int, int]]:
    """Cut items in portions of bounded work, so that memory is bounded too.

    Args:
        reached: For each item how much work it and all items before it are.
        firsts: Where groups of items begin. None: groups do not matter.
        groups: At most so many groups go into a portion.

    Yields:
        The first item of a portion, and the one behind its last.
    """
    at, count = 0, len(reached)
    while at < count:
        done = int(reached[at - 1]) if at else 0
        until = max(at + 1, int(np.searchsorted(reached, done + _WORK)))
        if firsts is not None:
            last = int(np.searchsorted(firsts, at, side="right")) - 1 + groups
            until = min(until, int(firsts[last]) if last < len(firsts) else count)
        yield at, until
        at = until
