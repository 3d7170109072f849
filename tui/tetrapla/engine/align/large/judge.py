"""How probable it is that two passages of a book tell the same thing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from tetrapla.engine.align.equal import ANCHOR, EQUAL, equal_texts
from tetrapla.engine.align.judge import ENOUGH, HOPE, LEAST, OF_BEST, SURE, TITLES
from tetrapla.engine.align.large.arrays import Floats, Watch, among, looked_up
from tetrapla.engine.align.large.candidates import candidates
from tetrapla.engine.align.large.evidence import Facts, first_facts, further_facts
from tetrapla.engine.align.large.guard import guarded, solid_pairs
from tetrapla.engine.align.large.known import Known
from tetrapla.engine.align.large.pairs import Pairs, pairs_of
from tetrapla.engine.align.large.pool import LargePool
from tetrapla.engine.align.large.rivals import ends_of
from tetrapla.engine.align.pool import Pair, Scores
from tetrapla.engine.align.titles import titles
from tetrapla.engine.align.weights import FIRST_PASS, LATER_PASSES, STEEPEST
from tetrapla.engine.progress import Step


def judge_large(pool: LargePool, step: Step) -> tuple[Scores, frozenset[Pair]]:
    """The probability of each pair worth keeping, and the pairs of titles among them."""
    pairs, scores = candidates(pool, step)
    return judge_pairs(pool, pairs, scores, step)


def judge_pairs(
    pool: LargePool, pairs: Pairs, scores: Floats, step: Step
) -> tuple[Scores, frozenset[Pair]]:
    """The same, given the candidates and their scores, all above 0."""
    facts = first_facts(pool, pairs, scores, step)
    known = probabilities(facts, FIRST_PASS)
    equal = _equal(pool, known, step)
    facts = _without_settled(pool, facts, equal)
    of_first = np.flatnonzero(among(known.pairs.keys, facts.pairs.keys))
    known = known.some(of_first)
    for number, weights in enumerate(LATER_PASSES):
        watch = Watch(step, 0.55 + 0.1 * number, 0.65 + 0.1 * number)
        heard = _with(known, equal)
        if number:
            facts = facts.some(np.flatnonzero(heard.of(facts.pairs.keys) >= HOPE))
        known = probabilities(further_facts(pool, facts, heard, watch), weights)
    known = _with(_near_the_best(pool, pairs, scores, known), equal)
    mine = looked_up(known.pairs.keys, pairs.keys, scores)
    known = guarded(pool, known, mine, equal, Watch(step, 0.8, 0.85))
    together = _titles_together(pool, known)
    step("aligning", 0.88)
    probable = dict(zip(known.pairs.listed(), known.values.tolist(), strict=True))
    probable |= {pair: max(probable.get(pair, 0.0), TITLES) for pair in sorted(together)}
    return probable, together


def probabilities(facts: Facts, weights: Sequence[float]) -> Known:
    """How probable it is, by one pass of the model, that each pair tells the same thing."""
    evidence = np.full(len(facts.pairs), weights[0])
    # Not a matrix product: there, the last digit of a sum may depend on the place of its row.
    for slope, column in zip(weights[1:], facts.values.T, strict=True):
        evidence += slope * column
    return Known(facts.pairs, 1 / (1 + np.exp(-np.clip(evidence, -STEEPEST, STEEPEST))))


def _equal(pool: LargePool, known: Known, step: Step) -> Pairs:
    """The pairs of equal texts."""
    sure = known.some(np.flatnonzero(known.values >= ANCHOR))
    leading = dict(zip(sure.pairs.listed(), sure.values.tolist(), strict=True))
    found = equal_texts(pool, leading, step)
    keys = [left * len(pool) + right for left, right in found]
    return pairs_of(np.array(keys, np.int64), len(pool))


def _with(known: Known, equal: Pairs) -> Known:
    """Probabilities, those of equal texts set to what they are worth."""
    keys = known.pairs.keys
    others = np.flatnonzero(~among(keys, equal.keys))
    every = np.concatenate([keys[others], equal.keys])
    values = np.concatenate([known.values[others], np.full(len(equal), EQUAL)])
    order = np.argsort(every, kind="stable")
    return Known(pairs_of(every, equal.count), values[order])


def _without_settled(pool: LargePool, facts: Facts, equal: Pairs) -> Facts:
    """The candidates that have no equal text to go to, and are none themselves."""
    settled = np.zeros(len(pool) * pool.versions, np.bool_)
    for end in ends_of(pool, equal):
        settled[end] = True
    ends = ends_of(pool, facts.pairs)
    return facts.some(np.flatnonzero(~(settled[ends.left] | settled[ends.right])))


def _near_the_best(pool: LargePool, pairs: Pairs, scores: Floats, known: Known) -> Known:
    """The probable pairs that score nearly as well as the best of one of their ends."""
    best = np.zeros(len(pool) * pool.versions)
    for end in ends_of(pool, pairs):
        np.maximum.at(best, end, scores)
    mine = looked_up(known.pairs.keys, pairs.keys, scores)
    ends = ends_of(pool, known.pairs)
    near = mine >= OF_BEST * np.minimum(best[ends.left], best[ends.right])
    near |= (mine >= ENOUGH) & (known.values >= SURE)
    return known.some(np.flatnonzero(near & (known.values >= LEAST)))


def _titles_together(pool: LargePool, known: Known) -> frozenset[Pair]:
    """The pairs of titles of versions that have well founded pairs."""
    solid = solid_pairs(pool, known)
    return frozenset(
        (one, other)
        for one, other in combinations(titles(pool), 2)
        if solid.get((pool.own[one], pool.own[other]), 0) >= 2
    )
