"""Pairs of passages as arrays, what they score, and the rivals of either end."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from tetrapla.engine.align.large.arrays import Floats, Ints, Rows, changes, ranges, starts_of
from tetrapla.engine.align.large.pool import LargePool
from tetrapla.engine.align.pool import LEAN, Pair
from tetrapla.engine.progress import Step

_TABLE = 4_000_000
"""Bytes of the table of the features of passages: small enough to stay in a processor's cache."""

_AT_ONCE = 1_000_000
"""Features that are looked up at once, about: bounds the memory."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of passages of different versions, sorted, the smaller number first."""

    left: Ints
    right: Ints
    count: int
    """How many passages there are in the pool."""

    def __len__(self) -> int:
        return len(self.left)

    @property
    def keys(self) -> Ints:
        """One number for each pair, rising."""
        return self.left * self.count + self.right

    def some(self, which: Ints) -> Pairs:
        """Those at the given places, which rise."""
        return Pairs(self.left[which], self.right[which], self.count)

    def listed(self) -> list[Pair]:
        """The pairs as plain tuples."""
        return list(zip(self.left.tolist(), self.right.tolist(), strict=True))


def pairs_of(keys: Ints, count: int) -> Pairs:
    """The different pairs of some keys."""
    keys = np.sort(keys)
    keys = keys[changes(keys)]
    return Pairs(keys // count, keys % count, count)


def scores_of(pool: LargePool, pairs: Pairs, step: Step, start: float, end: float) -> Floats:
    """How much the passages of each pair share: as :meth:`LargePool.score`."""
    norms = pool.shared.norms
    one = np.minimum(norms[pairs.left], norms[pairs.right])
    other = np.maximum(norms[pairs.left], norms[pairs.right])
    shared = shared_weight(pool, pool.shared.of_passage, pairs.left, pairs.right, step, start, end)
    return shared / (one ** (1 + LEAN) * other ** (1 - LEAN))


def shared_weight(
    pool: LargePool, sets: Rows, which: Ints, passages: Ints, step: Step, start: float, end: float
) -> Floats:
    """The weight of what sets of features have in common with passages.

    Args:
        pool: The passages.
        sets: Sets of features, each rising.
        which: For each comparison the number of a set, never falling.
        passages: For each comparison the passage that the set is compared with.
        step: Told now and then how far it is.
        start: How far the work is before.
        end: How far it is behind.
    """
    shared = pool.shared
    width = len(shared.weight)
    out = np.zeros(len(which))
    if not width or not len(which):
        return out
    lengths = shared.of_passage.lengths
    firsts = changes(which)
    height = max(1, _TABLE // width)
    table = np.zeros(height * width, np.bool_)
    bounds = _bounds(firsts, np.cumsum(lengths[passages]), height, len(which))
    for at, until in pairwise(bounds):
        step("aligning", start + (end - start) * at / len(which))
        mine = which[at:until]
        rows = np.zeros(len(mine), np.int64)
        np.cumsum(mine[1:] != mine[:-1], out=rows[1:])
        different = mine[changes(mine)]
        sizes = sets.starts[different + 1] - sets.starts[different]
        held = sets.items[ranges(sets.starts[different], sizes)]
        marked = held + np.repeat(np.arange(len(different)) * width, sizes)
        table[marked] = True
        others = passages[at:until]
        sizes = lengths[others]
        asked = shared.of_passage.items[ranges(shared.of_passage.starts[others], sizes)]
        hits = table[asked + np.repeat(rows * width, sizes)]
        of_pair = np.repeat(np.arange(len(mine)), sizes)[hits]
        out[at:until] = np.bincount(of_pair, shared.weight[asked[hits]], minlength=len(mine))
        table[marked] = False
    return out


def _bounds(firsts: Ints, reached: Ints, height: int, count: int) -> list[int]:
    """Where to cut comparisons in portions: of so many sets, and of bounded work."""
    bounds = [0]
    while bounds[-1] < count:
        at = bounds[-1]
        done = int(reached[at - 1]) if at else 0
        by_work = max(at + 1, int(np.searchsorted(reached, done + _AT_ONCE)))
        row = int(np.searchsorted(firsts, at, side="right")) - 1 + height
        by_sets = int(firsts[row]) if row < len(firsts) else count
        bounds.append(min(by_work, by_sets, count))
    return bounds


def shared_features(pool: LargePool, pairs: Pairs, step: Step) -> Rows:
    """For each pair the features that its two passages share, rising."""
    rows, width = pool.shared.of_passage, max(1, len(pool.shared.weight))
    lengths = np.zeros(len(pairs), np.int64)
    found = [np.zeros(0, np.int32)]
    reached = np.cumsum(rows.lengths[pairs.left] + rows.lengths[pairs.right])
    at = 0
    while at < len(pairs):
        step("aligning", 0.47)
        done = int(reached[at - 1]) if at else 0
        until = max(at + 1, int(np.searchsorted(reached, done + _AT_ONCE)))
        keys = []
        for passages in (pairs.left[at:until], pairs.right[at:until]):
            sizes = rows.lengths[passages]
            held = rows.items[ranges(rows.starts[passages], sizes)]
            keys.append(np.repeat(np.arange(len(passages)) * width, sizes) + held)
        both = np.sort(np.concatenate(keys))
        both = both[:-1][both[1:] == both[:-1]]
        owner = both // width
        lengths[at:until] = np.bincount(owner, minlength=len(keys[0]) and until - at)
        found.append((both - owner * width).astype(np.int32))
        at = until
    return Rows(starts_of(lengths), np.concatenate(found))
