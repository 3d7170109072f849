"""A guard against finding likenesses between texts that are not one story.

Among the passages of two unrelated texts some pair is always the best, and a model that weighs
rivals takes it for good. So versions must first be shown to be related.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from tetrapla.engine.align.pool import Pair, Pool, Scores
from tetrapla.engine.align.relation import Relation, relations, shows_relation

RELATED = 0.4
"""Two versions are related on so much evidence (log odds)."""

_ON_THE_MEAN, _NONE, _MOST = -2.0, -4.0, 1.0
"""Three versions and more are related whose pairs of versions have so much evidence on the mean:
what is chance between two texts is none where all of them say it. Two versions without any probable
pair count as the second; none count more than the third, so that two stories in one comparison stay
two."""

SOLID, ALONE = 0.6, 0.9
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
    family = families(pool.versions, relations(pool, known, scores), _triangles(pool, known))
    solid, size = solid_pairs(pool, known), Counter(family)
    kept = {}
    for (left, right), probability in known.items():
        versions = pool.own[left], pool.own[right]
        related = family[versions[0]] == family[versions[1]]
        founded = solid[versions] >= 2 or probability >= ALONE or size[family[versions[0]]] > 2
        if (left, right) in equal or (related and founded):
            kept[left, right] = probability
    return kept


def solid_pairs(pool: Pool, known: Scores) -> Mapping[Pair, int]:
    """Two versions -> how many pairs of their passages are well founded."""
    own = pool.own
    return Counter((own[a], own[b]) for (a, b), probable in known.items() if probable >= SOLID)


def families(
    versions: int, relation_of: Mapping[Pair, Relation], triangles: set[Pair]
) -> list[int]:
    """Which versions belong together.

    Args:
        versions: How many there are.
        relation_of: Two versions -> what they have in common.
        triangles: Pairs of versions that a passage of a third version joins.

    Returns:
        Version -> the first version it is related to, directly or by way of others.
    """
    evidence = {pair: relation.evidence for pair, relation in relation_of.items()}
    related = {pair for pair, odds in evidence.items() if odds >= RELATED}
    for together in _joined(versions, evidence.keys() | triangles):
        pairs = list(combinations(together, 2))
        total = sum(min(evidence.get(pair, _NONE), _MOST) for pair in pairs)
        if len(pairs) > 1 and total >= _ON_THE_MEAN * len(pairs):
            related.update(pairs)
    related |= triangles
    family = list(range(versions))
    for together in _joined(versions, related):
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
        if shows_relation(pool, left, right, probability):
            beside[left].add(right)
            beside[right].add(left)
    own = pool.own
    return {
        (min(own[a], own[b]), max(own[a], own[b]))
        for a, others in beside.items()
        for b in others
        if own[a] != own[b] and any(own[c] not in (own[a], own[b]) for c in others & beside[b])
    }
