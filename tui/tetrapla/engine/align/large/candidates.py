"""Which pairs of passages of a book are worth a look.

Not all pairs can be scored. An inverted index of rare features proposes some; pairs that are each
other's best there are anchors, and where a passage has no anchor in another version, the anchors
of the passages around it tell where to look: versions of a book run side by side for long, even
where blocks of it are moved.
"""

from __future__ import annotations

import numpy as np

from tetrapla.engine.align.large.arrays import (
    Bools,
    Floats,
    Ints,
    Numbers,
    among,
    changes,
    ranges,
    starts_of,
)
from tetrapla.engine.align.large.pairs import Pairs, pairs_of, scores_of
from tetrapla.engine.align.large.pool import LargePool
from tetrapla.engine.progress import Step

_COMMON, _RAREST, _HOLDERS = 25, 64, 40
"""The index: features that at most so many passages a version have; so many of them a passage, from
the rarest on until so many holders a version are found."""

_PLENTY = 120_000
"""The fewer passages there are, the more holders: so many for all passages of a version."""

_KEPT, _NEAR_BEST = 4, 0.35
"""So many passages of each other version are proposed, if they share this part of what the best
one shares."""

_PASSAGES = 512
"""Passages that are looked up in the index at once: bounds the memory."""

_ANCHOR = 0.1
"""Score from which two passages that are each other's best lead those around them."""

_AROUND = ((1, 1), (-1, -1), (1, 0), (0, 1), (-1, 0), (0, -1), (2, 2), (-2, -2))
"""Where to look beside an anchor."""


def candidates(pool: LargePool, step: Step) -> tuple[Pairs, Floats]:
    """Pairs that share something, and their scores; headings with headings only."""
    pairs = _indexed(pool, step)
    scores = scores_of(pool, pairs, step, 0.3, 0.4)
    more = _beside_anchors(pool, pairs, scores)
    further = scores_of(pool, more, step, 0.4, 0.45)
    keys = np.concatenate([pairs.keys, more.keys])
    every = np.concatenate([scores, further])
    order = np.argsort(keys, kind="stable")
    order = order[every[order] > 0.0]
    return pairs_of(keys[order], pairs.count), every[order]


def _indexed(pool: LargePool, step: Step) -> Pairs:
    """Pairs that share rare features: for each passage the best few of each other version."""
    count = len(pool)
    starts, items = _rarest(pool)
    found = [np.zeros(0, np.int64)]
    for first in range(0, count, _PASSAGES):
        step("aligning", 0.17 + 0.13 * first / count)
        last = min(first + _PASSAGES, count)
        mine = items[starts[first] : starts[last]]
        owners = np.repeat(np.arange(first, last), np.diff(starts[first : last + 1]))
        left, right = _nearest(pool, mine, owners)
        found.append(np.minimum(left, right) * count + np.maximum(left, right))
    return pairs_of(np.concatenate(found), count)


def _rarest(pool: LargePool) -> tuple[Ints, Numbers]:
    """For each passage its rarest features, as starts and items."""
    rows, frequency = pool.shared.of_passage, pool.shared.frequency
    lengths = np.minimum(rows.lengths, _RAREST)
    items = rows.items[ranges(rows.starts[:-1], lengths)]
    own = np.repeat(np.arange(len(lengths)), lengths)
    counted = np.cumsum(frequency[items])
    before = np.concatenate(([0], counted))[starts_of(lengths)[:-1]]
    few = frequency[items] <= _COMMON * pool.versions
    holders = max(_HOLDERS, _PLENTY // max(1, len(pool))) * pool.versions
    good = few & (counted - before[own] <= holders)
    return starts_of(np.bincount(own[good], minlength=len(lengths))), items[good]


def _nearest(pool: LargePool, features: Numbers, passages: Ints) -> tuple[Ints, Ints]:
    """The passages of each other version that share most of the features given for each passage."""
    shared, owners, heads = pool.shared, pool.owners, pool.heads
    count, width = len(pool), len(shared.weight)
    sizes = shared.frequency[features]
    other = shared.holders.items[ranges(shared.holders.starts[features], sizes)].astype(np.int64)
    first = int(passages[0]) if len(passages) else 0
    mine = np.repeat(passages, sizes)
    fits = (owners[mine] != owners[other]) & (heads[mine] == heads[other])
    keys = (((mine - first) * count + other) * width + np.repeat(features, sizes))[fits]
    keys.sort()
    pairs = keys // width
    firsts = changes(pairs)
    if not len(firsts):
        return firsts, firsts
    gain = np.add.reduceat(shared.weight[keys - pairs * width], firsts)
    pairs = pairs[firsts]
    mine, other = pairs // count + first, pairs % count
    gain /= shared.norms[other]
    best = _best_of_each(mine * pool.versions + owners[other], gain)
    return mine[best], other[best]


def _best_of_each(groups: Ints, gain: Floats) -> Ints:
    """The places of the few highest gains of each group; groups never fall."""
    firsts = changes(groups)
    sizes = np.diff(firsts, append=len(groups))
    good = np.flatnonzero(gain >= _NEAR_BEST * np.repeat(np.maximum.reduceat(gain, firsts), sizes))
    order = good[np.lexsort((-gain[good], groups[good]))]
    firsts = changes(groups[order])
    rank = np.arange(len(order)) - np.repeat(firsts, np.diff(firsts, append=len(order)))
    return order[rank < _KEPT]


def _beside_anchors(pool: LargePool, pairs: Pairs, scores: Floats) -> Pairs:
    """Pairs next to passages that are each other's best: there, plain words are enough.

    Only where one of the two has no such partner itself.
    """
    anchors = _anchors(pool, pairs, scores)
    versions, count, owners = pool.versions, len(pool), pool.owners
    left, right = pairs.left[anchors], pairs.right[anchors]
    held = np.zeros(count * versions, np.bool_)
    held[left * versions + owners[right]] = True
    held[right * versions + owners[left]] = True
    found = [np.zeros(0, np.int64)]
    for up, down in _AROUND:
        one, other = left + up, right + down
        inside = (one >= 0) & (other >= 0) & (one < count) & (other < count)
        of_left, of_right = left[inside], right[inside]
        one, other = one[inside], other[inside]
        fits = (
            (owners[one] == owners[of_left])
            & (owners[other] == owners[of_right])
            & (pool.heads[one] == pool.heads[other])
            & ~(held[one * versions + owners[other]] & held[other * versions + owners[one]])
        )
        found.append((one * count + other)[fits])
    keys = np.concatenate(found)
    return pairs_of(keys[~among(keys, pairs.keys)], count)


def _anchors(pool: LargePool, pairs: Pairs, scores: Floats) -> Bools:
    """Which pairs are each other's best, and score enough to lead their neighbours."""
    best = np.zeros(len(pool) * pool.versions)
    of_left = pairs.left * pool.versions + pool.owners[pairs.right]
    of_right = pairs.right * pool.versions + pool.owners[pairs.left]
    np.maximum.at(best, of_left, scores)
    np.maximum.at(best, of_right, scores)
    anchors: Bools = scores >= np.maximum(_ANCHOR, np.maximum(best[of_left], best[of_right]))
    return anchors
