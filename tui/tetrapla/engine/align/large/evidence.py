"""The facts of :mod:`tetrapla.engine.align.evidence`, for all pairs of a book at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tetrapla.engine.align.evidence import FAINT, FLOOR, HEARD, NEAR_BEST
from tetrapla.engine.align.large.arrays import (
    Bools,
    Floats,
    Ints,
    Watch,
    portions,
    ranges,
)
from tetrapla.engine.align.large.known import Known, partners
from tetrapla.engine.align.large.pairs import Pairs, shared_features, shared_weight
from tetrapla.engine.align.large.pool import LargePool
from tetrapla.engine.align.large.rivals import Rivals, ends_of, rivals, two_best
from tetrapla.engine.progress import Step


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs and what speaks for and against them."""

    pairs: Pairs
    values: Floats
    """A row a pair, a column a fact."""

    def some(self, which: Ints) -> Facts:
        """Those of the pairs at the given places, which rise."""
        return Facts(self.pairs.some(which), self.values[which])


def first_facts(pool: LargePool, pairs: Pairs, scores: Floats, step: Step) -> Facts:
    """What the scores alone tell of each candidate: four facts a pair."""
    of_left, of_right = rivals(pool, pairs, scores)
    worth = (
        (scores >= FLOOR)
        & (scores >= NEAR_BEST * np.minimum(of_left.best, of_right.best))
        & ((scores >= of_left.among) | (scores >= of_right.among))
    )
    kept = np.flatnonzero(worth)
    step("aligning", 0.46)
    to_left, to_right = _lead(scores, of_left)[kept], _lead(scores, of_right)[kept]
    novel = np.ones(len(kept))
    for start, of_end in ((0.46, of_left), (0.49, of_right)):
        better = np.flatnonzero(of_end.score[kept] > scores[kept])
        asked = kept[better]
        new = _novelty(pool, pairs.some(asked), of_end.passage[asked], step, start)
        novel[better] = np.minimum(novel[better], new)
    values = [np.log(scores[kept]), np.maximum(to_left, to_right), np.minimum(to_left, to_right)]
    return Facts(pairs.some(kept), np.stack([*values, novel], axis=1))


def _lead(scores: Floats, of_end: Rivals) -> Floats:
    """The log of each score over that of the best rival, bounded."""
    return np.clip(np.log(scores / (of_end.score + 0.02)), -1.5, 1.5)


def _novelty(pool: LargePool, pairs: Pairs, rival: Ints, step: Step, start: float) -> Floats:
    """The share of what two passages have in common that a rival does not have too."""
    order, common = shared_features(pool, pairs, Watch(step, start, start + 0.01))
    weights = pool.shared.weight[common.items]
    of_pair = np.repeat(np.arange(len(order)), common.lengths)
    whole = np.bincount(of_pair, weights, minlength=len(order))
    watch = Watch(step, start + 0.01, start + 0.03)
    known = shared_weight(pool, rival[order], common, np.arange(len(order)), watch)
    new = np.zeros(len(order))
    new[order] = np.divide(whole - known, whole, out=np.zeros(len(order)), where=whole > 0.0)
    return new


def further_facts(pool: LargePool, facts: Facts, known: Known, watch: Watch) -> Facts:
    """The first facts, and what an earlier pass says of the pair and around it: eleven in all."""
    pairs = facts.pairs
    own = known.of(pairs.keys)
    support, against = _third_versions(pool, pairs, own, known, watch)
    before, behind = _around(pool, pairs, known, -1), _around(pool, pairs, known, 1)
    of_left, of_right = _rivals(pool, pairs, own, known)
    sure = np.clip(own, 1e-4, 1 - 1e-4)
    more = [
        np.log(sure / (1 - sure)),
        support / max(1, pool.versions - 1),
        against / max(1, pool.versions - 2),
        np.maximum(before, behind),
        np.minimum(before, behind),
        np.maximum(of_left, of_right),
        np.minimum(of_left, of_right),
    ]
    return Facts(pairs, np.column_stack([facts.values, *more]))


def _third_versions(
    pool: LargePool, pairs: Pairs, own: Floats, known: Known, watch: Watch
) -> tuple[Floats, Floats]:
    """How far third versions join the two ends of each pair, and how far they part them."""
    heard = known.some(np.flatnonzero(known.values > FAINT))
    best = _best(pool, heard)[0].reshape(len(pool), pool.versions)
    beside, probable = partners(heard)
    support, against = own.copy(), np.zeros(len(pairs))
    for at, until in portions(np.cumsum(beside.lengths[pairs.left] + pool.versions)):
        watch(at / len(pairs))
        left, right = pairs.left[at:until], pairs.right[at:until]
        sizes = beside.lengths[left]
        where = ranges(beside.starts[left], sizes)
        of_pair = np.repeat(np.arange(len(left)), sizes)
        third, other = beside.items[where].astype(np.int64), right[of_pair]
        low, high = np.minimum(third, other), np.maximum(third, other)
        values = np.minimum(probable[where], heard.of(low * len(pool) + high))
        meeting = np.zeros((len(left), pool.versions))
        np.maximum.at(meeting.reshape(-1), of_pair * pool.versions + pool.owners[third], values)
        of_left, of_right = best[left], best[right]
        asked = np.maximum(of_left, of_right) >= HEARD
        rows = np.arange(len(left))
        asked[rows, pool.owners[left]] = asked[rows, pool.owners[right]] = False
        support[at:until] += np.where(asked, meeting, 0.0).sum(axis=1)
        parted = np.maximum(0.0, np.minimum(of_left, of_right) - meeting)
        against[at:until] = np.where(asked, parted, 0.0).sum(axis=1)
    return support, against


def _best(pool: LargePool, known: Known) -> tuple[Floats, Floats]:
    """For each passage and version the best and the second best probability."""
    ends = ends_of(pool, known.pairs)
    groups = np.concatenate([ends.left, ends.right])
    return two_best(groups, np.tile(known.values, 2), len(pool) * pool.versions)


def _rivals(pool: LargePool, pairs: Pairs, own: Floats, known: Known) -> tuple[Floats, Floats]:
    """The probability of the best other partner of either end in the version of the other."""
    best, second = _best(pool, known.some(np.flatnonzero(known.values > FAINT)))
    ends = ends_of(pool, pairs)

    def of_end(end: Ints) -> Floats:
        return np.where(own >= best[end], second[end], best[end])

    return of_end(ends.left), of_end(ends.right)


def _around(pool: LargePool, pairs: Pairs, known: Known, direction: int) -> Floats:
    """The best pair among the neighbours of each pair on one side."""
    best = np.zeros(len(pairs))
    for left_steps, right_steps, trust in _NEIGHBOURS:
        one, one_inside = _beside(pool, pairs.left, left_steps * direction)
        other, other_inside = _beside(pool, pairs.right, right_steps * direction)
        there = np.where(one_inside & other_inside, known.of(one * len(pool) + other), 0.0)
        np.maximum(best, trust * there, out=best)
    return best


_NEIGHBOURS = ((1, 1, 1.0), (1, 0, 0.8), (0, 1, 0.8), (2, 1, 0.6), (1, 2, 0.6))
"""Steps from the left and from the right end, and what a pair there counts."""


def _beside(pool: LargePool, passages: Ints, steps: int) -> tuple[Ints, Bools]:
    """The passages so many steps from some, and whether they stand in the same versions."""
    moved = np.clip(passages + steps, 0, len(pool) - 1)
    inside = (passages + steps == moved) & (pool.owners[moved] == pool.owners[passages])
    return moved, inside
