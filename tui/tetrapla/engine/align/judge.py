"""How probable it is that two passages tell the same thing: all evidence put together."""

from __future__ import annotations

from itertools import combinations

from tetrapla.engine.align.candidates import Rivals, candidates, rivals
from tetrapla.engine.align.equal import EQUAL, equal_texts
from tetrapla.engine.align.evidence import Facts, first_facts, further_facts
from tetrapla.engine.align.guard import guarded, solid_pairs
from tetrapla.engine.align.pool import Pair, Pool, Scores
from tetrapla.engine.align.titles import titles
from tetrapla.engine.align.weights import FIRST_PASS, LATER_PASSES, probabilities
from tetrapla.engine.progress import Step, silent

LEAST = 0.05
"""Pairs less probable are forgotten."""

HOPE = 0.03
"""No pair that is less probable after two passes has ever become likely in the third."""

OF_BEST = 0.6
"""A pair must score at least this share of the best of one of its ends."""

ENOUGH, SURE = 0.2, 0.75
"""Nor need it where it scores and is as probable as this: of three sentences, the middle one joins
a passage with the first two to one with the last two, though each has a better partner."""

TITLES = 0.75
"""The probability that the titles of two related versions belong together, at least."""


def judge(pool: Pool, step: Step) -> tuple[Scores, frozenset[Pair]]:
    """The probability of each pair worth keeping, and the pairs of titles among them."""
    known, scores, equal = weighed(pool, step)
    known = guarded(pool, known, scores, equal)
    together = _titles_together(pool, known)
    return known | {pair: max(known.get(pair, 0.0), TITLES) for pair in sorted(together)}, together


def weighed(pool: Pool, step: Step = silent) -> tuple[Scores, Scores, set[Pair]]:
    """What the model thinks of each pair before versions are asked whether they are related.

    Returns:
        Probabilities, scores of all candidates, and the pairs of equal texts.
    """
    scores = candidates(pool, step)
    step("aligning", 0.5)
    best = rivals(pool, scores)
    facts = first_facts(pool, scores, best)
    known = probabilities(facts, FIRST_PASS)
    equal = equal_texts(pool, known)
    facts = without_settled(pool, facts, equal)
    for number, weights in enumerate(LATER_PASSES):
        step("aligning", 0.6 + 0.15 * number)
        known = {pair: known[pair] for pair in facts} | dict.fromkeys(equal, EQUAL)
        # What two passes find hopeless is heard of by others, and not weighed again.
        hopeful = {pair: own for pair, own in facts.items() if number == 0 or known[pair] >= HOPE}
        known = probabilities(further_facts(pool, hopeful, known), weights)
    known = _near_the_best(pool, scores, best, known) | dict.fromkeys(sorted(equal), EQUAL)
    return known, scores, equal


def without_settled(pool: Pool, facts: Facts, equal: set[Pair]) -> Facts:
    """The candidates that have no equal text to go to, and are none themselves."""
    settled = {(left, pool.own[right]) for left, right in equal}
    settled |= {(right, pool.own[left]) for left, right in equal}
    return {
        (left, right): own
        for (left, right), own in facts.items()
        if (left, pool.own[right]) not in settled and (right, pool.own[left]) not in settled
    }


def _near_the_best(pool: Pool, scores: Scores, best: Rivals, known: Scores) -> Scores:
    """The probable pairs that score nearly as well as the best of one of their ends."""
    return {
        (left, right): probability
        for (left, right), probability in known.items()
        if probability >= LEAST
        and (
            (scores[left, right] >= ENOUGH and probability >= SURE)
            or scores[left, right]
            >= OF_BEST * min(best[left][pool.own[right]][0][0], best[right][pool.own[left]][0][0])
        )
    }


def _titles_together(pool: Pool, known: Scores) -> frozenset[Pair]:
    """The pairs of titles of versions that have well founded pairs."""
    solid = solid_pairs(pool, known)
    return frozenset(
        (one, other)
        for one, other in combinations(titles(pool), 2)
        if solid.get((pool.own[one], pool.own[other]), 0) >= 2
    )
