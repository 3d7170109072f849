"""Small tools for arrays: ranges laid end to end, rows of unequal length, sorted keys."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Numbers = NDArray[np.int32]
"""Passages, words or features by their numbers."""
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


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


def places_of(wanted: Ints, keys: Ints) -> tuple[Ints, Bools]:
    """Where wanted keys stand among sorted keys, and whether they do; if not, the place is 0."""
    if not len(keys):
        return np.zeros(len(wanted), np.int64), np.zeros(len(wanted), np.bool_)
    places = np.searchsorted(keys, wanted)
    places[places == len(keys)] = 0
    found = keys[places] == wanted
    return places, found
