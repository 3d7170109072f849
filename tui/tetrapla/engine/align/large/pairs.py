"""Pairs of passages as arrays, what they score, and the rivals of either end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tetrapla.engine.align.large.arrays import (
    Floats,
    Ints,
    Numbers,
    Rows,
    Watch,
    changes,
    portions,
    ranges,
    starts_of,
)
from tetrapla.engine.align.large.pool import LargePool
from tetrapla.engine.align.pool import LEAN, Pair
from tetrapla.engine.progress import Step

_TABLE = 32_000_000
"""Bytes of the table of the features of passages, at most about."""


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
    rows, norms = pool.shared.of_passage, pool.shared.norms
    longer, shorter = _by_length(rows, pairs)
    shared = shared_weight(pool, longer, rows, shorter, Watch(step, start, end))
    one = np.minimum(norms[pairs.left], norms[pairs.right])
    other = np.maximum(norms[pairs.left], norms[pairs.right])
    return shared / (one ** (1 + LEAN) * other ** (1 - LEAN))


def shared_weight(pool: LargePool, passages: Ints, sets: Rows, which: Ints, watch: Watch) -> Floats:
    """The weight of what passages have in common with sets of features.

    Args:
        pool: The passages.
        passages: For each comparison a passage; the longer of the two, since what is looked up is
            the set.
        sets: Sets of features.
        which: For each comparison the number of a set.
        watch: Told now and then how far it is.
    """
    out = np.zeros(len(which))
    for mine, of_mine, features in _hits(pool, passages, sets, which, watch):
        out[mine] = np.bincount(of_mine, pool.shared.weight[features], minlength=len(mine))
    return out


def shared_features(pool: LargePool, pairs: Pairs, watch: Watch) -> tuple[Ints, Rows]:
    """The features that the passages of pairs share: a row for each of the pairs at the places."""
    rows = pool.shared.of_passage
    order, lengths, found = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)], [rows.items[:0]]
    longer, shorter = _by_length(rows, pairs)
    for mine, of_mine, features in _hits(pool, longer, rows, shorter, watch):
        order.append(mine)
        lengths.append(np.bincount(of_mine, minlength=len(mine)))
        found.append(features)
    return np.concatenate(order), Rows(starts_of(np.concatenate(lengths)), np.concatenate(found))


def _by_length(rows: Rows, pairs: Pairs) -> tuple[Ints, Ints]:
    """Of each pair the passage of more features, and the other."""
    swapped = rows.lengths[pairs.left] < rows.lengths[pairs.right]
    return (
        np.where(swapped, pairs.right, pairs.left),
        np.where(swapped, pairs.left, pairs.right),
    )


def _hits(
    pool: LargePool, passages: Ints, sets: Rows, which: Ints, watch: Watch
) -> Iterator[tuple[Ints, Ints, Numbers]]:
    """Compare passages with sets of features, a portion at a time.

    The features of some passages are marked in a table, and those of the sets looked up there.

    Yields:
        The comparisons of a portion; and what was found: which of them, counted in the portion,
        and the feature.
    """
    rows, width = pool.shared.of_passage, max(1, len(pool.shared.weight))
    height = max(1, _TABLE // width)
    table = np.zeros(height * width, np.bool_)
    order = np.argsort(passages, kind="stable")
    passages, which = passages[order], which[order]
    starts, sizes = sets.starts[which], sets.lengths[which]
    for at, until in portions(np.cumsum(sizes), changes(passages), height):
        watch(at / len(which))
        marked = passages[at:until]
        firsts = changes(marked)
        here = marked[firsts]
        of_table = np.repeat(np.arange(len(here)) * width, np.diff(firsts, append=len(marked)))
        held = rows.items[ranges(rows.starts[here], rows.lengths[here])]
        held = held + np.repeat(np.arange(len(here)) * width, rows.lengths[here])
        table[held] = True
        asked = sets.items[ranges(starts[at:until], sizes[at:until])]
        hits = table[asked + np.repeat(of_table, sizes[at:until])]
        of_mine = np.repeat(np.arange(len(marked)), sizes[at:until])[hits]
        yield order[at:until], of_mine, asked[hits]
        table[held] = False
