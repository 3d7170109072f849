"""Probabilities of pairs, and who is paired with whom."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tetrapla.engine.align.large.arrays import Floats, Ints, Rows, looked_up, starts_of
from tetrapla.engine.align.large.pairs import Pairs


@dataclass(frozen=True, slots=True)
class Known:
    """Pairs and how probable they are; pairs that are absent have 0."""

    pairs: Pairs
    values: Floats

    def of(self, keys: Ints) -> Floats:
        """How probable the pairs of some keys are."""
        return looked_up(keys, self.pairs.keys, self.values)

    def some(self, which: Ints) -> Known:
        """Those of the pairs at the given places, which rise."""
        return Known(self.pairs.some(which), self.values[which])


def partners(known: Known) -> tuple[Rows, Floats]:
    """For each passage those it is paired with, and how probably."""
    pairs = known.pairs
    one = np.concatenate([pairs.left, pairs.right])
    other = np.concatenate([pairs.right, pairs.left])
    order = np.argsort(one, kind="stable")
    starts = starts_of(np.bincount(one, minlength=pairs.count))
    return Rows(starts, other[order].astype(np.int32)), np.tile(known.values, 2)[order]
