"""The facts that speak for and against a pair of passages.

All of them are free of scale, so that one set of weights serves long and short stories: how a
score compares with the scores of rivals, and what other pairs say. None of them is a place in the
text, so that moved passages are found as well as others; only neighbours lend some support.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from tetrapla.engine.align.candidates import RIVALS, Rivals
from tetrapla.engine.align.pool import Pair, Pool, Scores

Facts = dict[Pair, list[float]]
"""Pair -> its facts, in the order of the weights of :mod:`tetrapla.engine.align.weights`."""

FLOOR = 0.012
"""A pair that scores less is no candidate."""

NEAR_BEST = 0.35
"""Nor is one that scores less than this share of the best of both its ends."""

FAINT, HEARD = 0.03, 0.3
"""Probabilities below which a pair has nothing to say, and no other version is listened to."""

_NOBODY: Mapping[int, float] = {}

Beside = list[dict[int, dict[int, float]]]
"""Passage -> other version -> passage there -> probability."""


def first_facts(pool: Pool, scores: Scores, best: Rivals) -> Facts:
    """What the scores alone tell of each candidate.

    Args:
        pool: The passages.
        scores: The scores of all pairs.
        best: The best candidates of each passage, by those scores.

    Returns:
        Four facts a pair: the log of its score; its larger and its smaller lead, which is the log
        of its score over the best rival of either end; and the novelty, the share of what the two
        have in common that a better rival does not have too (1 where there is no better one).
    """
    out: Facts = {}
    for (left, right), score in scores.items():
        of_left, of_right = best[left][pool.own[right]], best[right][pool.own[left]]
        if not _worth_a_look(score, of_left, of_right):
            continue
        to_left, new_left = _against(pool, (left, right), score, of_left, right)
        to_right, new_right = _against(pool, (left, right), score, of_right, left)
        out[left, right] = [
            math.log(score),
            max(to_left, to_right),
            min(to_left, to_right),
            min(new_left, new_right),
        ]
    return out


def _worth_a_look(
    score: float, of_left: list[tuple[float, int]], of_right: list[tuple[float, int]]
) -> bool:
    """Whether a pair is among the best few of one of its ends, and not far behind the best."""
    among_left = score >= of_left[min(RIVALS, len(of_left)) - 1][0]
    among_right = score >= of_right[min(RIVALS, len(of_right)) - 1][0]
    least = NEAR_BEST * min(of_left[0][0], of_right[0][0])
    return score >= max(FLOOR, least) and (among_left or among_right)


def _against(
    pool: Pool, pair: Pair, score: float, found: list[tuple[float, int]], partner: int
) -> tuple[float, float]:
    """The lead over the best rival of one end, and the novelty beside it."""
    rival_score, rival = next((x for x in found if x[1] != partner), (0.0, -1))
    lead = max(-1.5, min(1.5, math.log(score / (rival_score + 0.02))))
    if rival_score <= score:
        return lead, 1.0
    shared, weight = pool.features.shared, pool.features.weight.__getitem__
    common = shared[pair[0]] & shared[pair[1]]
    new = sum(map(weight, common - shared[rival]))
    return lead, new / (sum(map(weight, common)) or 1.0)


def further_facts(pool: Pool, facts: Facts, known: Scores) -> Facts:
    """The first facts, and what an earlier pass says of the pair and around it.

    Args:
        pool: The passages.
        facts: The first facts of the candidates.
        known: Probabilities of an earlier pass, for the candidates and for equal texts.

    Returns:
        Eleven facts a pair: the first four; the log odds of the earlier pass; support by way of
        third versions, and contradiction there; the stronger and the weaker of the neighbours
        before and behind; the stronger and the weaker rival of the two ends.
    """
    beside = _beside(pool, known)
    best = [{v: max(found.values()) for v, found in partners.items()} for partners in beside]
    heard = [{v for v, probable in found.items() if probable >= HEARD} for found in best]
    out: Facts = {}
    for pair, first in facts.items():
        left, right = pair
        support, against = known[pair], 0.0
        thirds = heard[left] | heard[right]
        thirds -= {pool.own[left], pool.own[right]}
        for third in sorted(thirds):
            meeting = _meeting(beside[left].get(third), beside[right].get(third))
            support += meeting
            apart = min(best[left].get(third, 0.0), best[right].get(third, 0.0)) - meeting
            against += max(0.0, apart)
        before, behind = _around(pool, known, pair, -1), _around(pool, known, pair, 1)
        of_left = _rival(beside[left], pool.own[right], right)
        of_right = _rival(beside[right], pool.own[left], left)
        sure = max(1e-4, min(1 - 1e-4, known[pair]))
        out[pair] = [
            *first,
            math.log(sure / (1 - sure)),
            support / max(1, pool.versions - 1),
            against / max(1, pool.versions - 2),
            max(before, behind),
            min(before, behind),
            max(of_left, of_right),
            min(of_left, of_right),
        ]
    return out


def _beside(pool: Pool, known: Scores) -> Beside:
    found: Beside = [{} for _ in range(len(pool))]
    for (left, right), probability in known.items():
        if probability > FAINT:
            found[left].setdefault(pool.own[right], {})[right] = probability
            found[right].setdefault(pool.own[left], {})[left] = probability
    return found


def _meeting(left: Mapping[int, float] | None, right: Mapping[int, float] | None) -> float:
    """How far the partners of two passages in a third version are the same passage."""
    if not left or not right:
        return 0.0
    return max((min(p, right[k]) for k, p in left.items() if k in right), default=0.0)


def _around(pool: Pool, known: Scores, pair: Pair, direction: int) -> float:
    """The best pair among the neighbours of a pair on one side."""
    left, left_beyond = _next_two(pool, pair[0], direction)
    right, right_beyond = _next_two(pool, pair[1], direction)
    of = known.get
    return max(
        of((left, right), 0.0),
        0.8 * of((left, pair[1]), 0.0),
        0.8 * of((pair[0], right), 0.0),
        0.6 * of((left_beyond, right), 0.0),
        0.6 * of((left, right_beyond), 0.0),
    )


def _next_two(pool: Pool, number: int, direction: int) -> tuple[int, int]:
    """The next two passages on one side in the same version; -1 where there is none."""
    version = pool.own[number]
    first, end = pool.starts[version], pool.starts[version + 1]
    one, two = number + direction, number + 2 * direction
    return one if first <= one < end else -1, two if first <= two < end else -1


def _rival(beside: Mapping[int, Mapping[int, float]], version: int, partner: int) -> float:
    """The probability of the best other partner in a version."""
    found = beside.get(version, _NOBODY).items()
    return max((probability for number, probability in found if number != partner), default=0.0)
