"""A guard against finding likenesses between texts that are not one story.

Among the passages of two unrelated texts some pair is always the best, and a model that weighs
rivals takes it for good. So versions must first be shown to be related, by how much their best
pairs share.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from tetrapla.engine.align.pool import Pair, Pool, Scores

_PROBABLE = 0.5
"""Pairs that show a relation are at least as probable."""

_BEST, _BEST_THREE = 0.12, 0.25
"""Two versions are related whose best pair scores the first, or whose best three sum up to the
second. (Measured: 22 of 22 pairs of versions of one story did, and 9 of 537 pairs of unrelated
texts, most of them numbered lists of advice.)"""

_BEST_MEAN = 0.12
"""Three versions and more are related whose pairs of versions have best three that sum up to this
on the mean: what is chance between two texts is none where all of them say it. (Measured: pairs of
unrelated texts of one genre have 0.03 to 0.14.)"""

_SOLID, _ALONE = 0.6, 0.9
"""Two related versions need two pairs as probable as the first, else only pairs as probable as the
second stay; among three and more related versions every pair stays."""


def guarded(pool: Pool, known: Scores, scores: Scores, equal: set[Pair]) -> Scores:
    """Keep the pairs of related versions, and equal texts.

    Args:
        pool: The passages.
        known: The probabilities of the pairs.
        scores: Their scores.
        equal: Pairs of equal texts, which stay in any case.
    """
    family, solid = _families(pool, known, scores), solid_pairs(pool, known)
    size = Counter(family)
    kept = {}
    for (left, right), probability in known.items():
        versions = pool.own[left], pool.own[right]
        related = family[versions[0]] == family[versions[1]]
        founded = solid[versions] >= 2 or probability >= _ALONE or size[family[versions[0]]] > 2
        if (left, right) in equal or (related and founded):
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
    best = {pair: sorted(found, reverse=True)[:3] for pair, found in shown.items()}
    related = {p for p, found in best.items() if found[0] >= _BEST or sum(found) >= _BEST_THREE}
    for together in _joined(pool.versions, best.keys() | _triangles(pool, known)):
        pairs = list(combinations(together, 2))
        if len(pairs) > 1 and sum(sum(best.get(p, ())) for p in pairs) >= _BEST_MEAN * len(pairs):
            related.update(pairs)
    related |= _triangles(pool, known)
    family = list(range(pool.versions))
    for together in _joined(pool.versions, related):
        for version in together:
            family[version] = together[0]
    return family


def _joined(versions: int, pairs: Iterable[Pair]) -> list[list[int]]:
    """The versions in groups, each sorted, that the pairs join directly or by way of others."""
    family = list(range(versions))
    for one, other in sorted(pairs):
        joined = {family[one], family[other]}
        family = [min(joined) if own in joined else own for own in family]
    return [[v for v in range(versions) if family[v] == first] for first in sorted(set(family))]


def _triangles(pool: Pool, known: Scores) -> set[Pair]:
    """Pairs of versions that a passage of a third version joins: all three belong together."""
    beside: dict[int, set[int]] = defaultdict(set)
    for (left, right), probability in known.items():
        if probability >= _PROBABLE:
            beside[left].add(right)
            beside[right].add(left)
    own = pool.own
    return {
        (min(own[a], own[b]), max(own[a], own[b]))
        for a, others in beside.items()
        for b in others
        if own[a] != own[b] and any(own[c] not in (own[a], own[b]) for c in others & beside[b])
    }
