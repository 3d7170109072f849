"""The guard of :mod:`tetrapla.engine.align.guard`, for all pairs of a book at once."""

from __future__ import annotations

from collections import Counter

import numpy as np

from tetrapla.engine.align.guard import ALONE, SOLID, families
from tetrapla.engine.align.large.arrays import Bools, Floats, Ints, Watch, among, portions, ranges
from tetrapla.engine.align.large.known import Known, partners
from tetrapla.engine.align.large.pairs import Pairs
from tetrapla.engine.align.large.pool import LargePool
from tetrapla.engine.align.large.relation import relations, says_something
from tetrapla.engine.align.pool import Pair
from tetrapla.engine.align.relation import PROBABLE


def guarded(pool: LargePool, known: Known, scores: Floats, equal: Pairs, watch: Watch) -> Known:
    """Keep the pairs of related versions, and equal texts.

    Args:
        pool: The passages.
        known: The probabilities of the pairs.
        scores: Their scores.
        equal: Pairs of equal texts, which stay in any case.
        watch: Told now and then how far it is.
    """
    probable = np.flatnonzero((known.values >= PROBABLE) & _both_say_something(pool, known.pairs))
    shown = known.some(probable)
    triangles = _triangles(pool, shown, watch)
    found = relations(pool, shown, scores[probable], watch.behind(0.03))
    family = np.array(families(pool.versions, found, triangles), np.int64)
    one, other = pool.owners[known.pairs.left], pool.owners[known.pairs.right]
    solid = np.zeros(pool.versions**2, np.int64)
    for (left, right), count in solid_pairs(pool, known).items():
        solid[left * pool.versions + right] = count
    size = np.bincount(family, minlength=pool.versions)
    founded = (
        (solid[one * pool.versions + other] >= 2)
        | (known.values >= ALONE)
        | (size[family[one]] > 2)
    )
    same = among(known.pairs.keys, equal.keys)
    return known.some(np.flatnonzero(same | ((family[one] == family[other]) & founded)))


def solid_pairs(pool: LargePool, known: Known) -> Counter[Pair]:
    """Two versions -> how many pairs of their passages are well founded."""
    good = known.some(np.flatnonzero(known.values >= SOLID))
    return _counted(pool, _versions_of(pool, good.pairs))


def _both_say_something(pool: LargePool, pairs: Pairs) -> Bools:
    """Whether passages are more than headings or formulas, for each pair."""
    says = says_something(pool)
    both: Bools = says[pairs.left] & says[pairs.right]
    return both


def _versions_of(pool: LargePool, pairs: Pairs) -> Ints:
    """One number for the two versions of each pair."""
    return pool.owners[pairs.left] * np.int64(pool.versions) + pool.owners[pairs.right]


def _counted(pool: LargePool, numbers: Ints) -> Counter[Pair]:
    counts = np.bincount(numbers)
    return Counter(
        {divmod(k, pool.versions): int(counts[k]) for k in np.flatnonzero(counts).tolist()}
    )


def _triangles(pool: LargePool, shown: Known, watch: Watch) -> set[Pair]:
    """Pairs of versions that a passage of a third version joins: all three belong together."""
    pairs = shown.pairs
    beside, _ = partners(shown)
    found = np.zeros(pool.versions**2, np.bool_)
    for at, until in portions(np.cumsum(beside.lengths[pairs.left])):
        watch(at / len(pairs))
        left, right = pairs.left[at:until], pairs.right[at:until]
        sizes = beside.lengths[left]
        third = beside.items[ranges(beside.starts[left], sizes)].astype(np.int64)
        right = np.repeat(right, sizes)
        apart = pool.owners[third] != pool.owners[right]
        keys = np.minimum(third, right) * len(pool) + np.maximum(third, right)
        joined = apart & (shown.of(keys) > 0.0)
        versions = np.repeat(_versions_of(pool, pairs)[at:until], sizes)
        found[versions[joined]] = True
    return {divmod(number, pool.versions) for number in np.flatnonzero(found).tolist()}
