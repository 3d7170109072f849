"""A guard against finding likenesses between texts that are not one story.

Among the passages of two unrelated texts some pair is always the best, and a model that weighs
rivals takes it for good. So versions must first be shown to be related, by how much their best
pairs share.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from tetrapla.engine.align.pool import Pair, Pool, Scores

_PROBABLE = 0.5
"""Pairs that show a relation are at least as probable."""

_BEST, _BEST_THREE = 0.12, 0.25
"""Two versions are related whose best pair scores the first, or whose best three sum up to the
second. (Measured: 22 of 22 pairs of versions of one story did, and 9 of 537 pairs of unrelated
texts, most of them numbered lists of advice.)"""

_SOLID, _ALONE = 0.6, 0.9
"""Related versions need two pairs as probable as the first, else only pairs as probable as the
second stay."""


def guarded(pool: Pool, known: Scores, scores: Scores, equal: set[Pair]) -> Scores:
    """Keep the pairs of related versions, and equal texts.

    Args:
        pool: The passages.
        known: The probabilities of the pairs.
        scores: Their scores.
        equal: Pairs of equal texts, which stay in any case.
    """
    family, solid = _families(pool, known, scores), solid_pairs(pool, known)
    kept = {}
    for (left, right), probability in known.items():
        versions = pool.own[left], pool.own[right]
        related = family[versions[0]] == family[versions[1]]
        if (left, right) in equal or (related and (solid[versions] >= 2 or probability >= _ALONE)):
            kept[left, right] = probability
    return kept


def solid_pairs(pool: Pool, known: Scores) -> Mapping[Pair, int]:
    """Two versions -> how many pairs of their passages are well founded."""
    own = pool.own
    return Counter((own[a], own[b]) for (a, b), probable in known.items() if probable >= _SOLID)


def _families(pool: Pool, known: Scores, scores: Scores) -> list[int]:
    """Version -> the first version it is related to, directly or by way of others."""
    shown: dict[Pair, list[float]] = {}
    for (left, right), probability in known.items():
        if probability >= _PROBABLE:
            versions = pool.own[left], pool.own[right]
            shown.setdefault(versions, []).append(scores.get((left, right), 0.0))
    family = list(range(pool.versions))
    for (one, other), found in sorted(shown.items()):
        best = sorted(found, reverse=True)[:3]
        if best[0] >= _BEST or sum(best) >= _BEST_THREE:
            joined = {family[one], family[other]}
            family = [min(joined) if own in joined else own for own in family]
    return family
