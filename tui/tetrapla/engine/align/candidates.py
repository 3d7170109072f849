"""Which pairs of passages are worth a look, and how they score."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterator

from tetrapla.engine.align.pool import Pair, Pool, Scores
from tetrapla.engine.progress import Step, watched

Rivals = list[dict[int, list[tuple[float, int]]]]
"""Passage -> other version -> (score, passage) of its best candidates there, best first."""

RIVALS = 3
"""Candidates of a passage in one other version that the model looks at."""

_ALL_PAIRS = 250_000
"""Up to so many pairs each one is scored; beyond it an inverted index proposes pairs."""

_COMMON, _RAREST, _KEPT = 100, 64, 5
"""The index: features of at most so many passages, so many a passage, the best so many kept."""

_ANCHOR = 0.1
"""Score from which two passages that are each other's best draw their neighbours in."""

_AROUND = ((1, 1), (-1, -1), (1, 0), (0, 1), (-1, 0), (0, -1), (2, 2), (-2, -2))


def candidates(pool: Pool, step: Step) -> Scores:
    """The scores of all pairs that share anything, headings with headings only.

    Every pair of a story of usual size; for large input the pairs an inverted index of rare
    features finds, and the neighbours of those that are surely together.
    """
    sizes = [end - start for start, end in zip(pool.starts, pool.starts[1:], strict=False)]
    pairs = (len(pool) ** 2 - sum(size * size for size in sizes)) // 2
    if pairs <= _ALL_PAIRS:
        scored = ((pair, pool.score(*pair)) for pair in _all_pairs(pool))
        return {pair: score for pair, score in scored if score > 0.0}
    pairs_found = watched(_indexed_pairs(pool, step), step, "aligning", 0.4, 0.5)
    scores = {pair: pool.score(*pair) for pair in pairs_found}
    for pair in _beside_anchors(pool, scores):
        scores[pair] = pool.score(*pair)
    return {pair: score for pair, score in scores.items() if score > 0.0}


def rivals(pool: Pool, scores: Scores) -> Rivals:
    """For each passage its best candidates in each other version, one more than looked at."""
    found: Rivals = [{} for _ in range(len(pool))]
    for (left, right), score in scores.items():
        found[left].setdefault(pool.own[right], []).append((score, right))
        found[right].setdefault(pool.own[left], []).append((score, left))
    for by_version in found:
        for best in by_version.values():
            best.sort(key=lambda rival: (-rival[0], rival[1]))
            del best[RIVALS + 1 :]
    return found


def _all_pairs(pool: Pool) -> Iterator[Pair]:
    headings = pool.headings
    for left in range(len(pool)):
        heading = headings[left]
        for right in range(pool.starts[pool.own[left] + 1], len(pool)):
            if headings[right] == heading:
                yield left, right


def _indexed_pairs(pool: Pool, step: Step) -> list[Pair]:
    """Pairs that share rare features: for each passage the best few of each other version."""
    frequency = pool.features.frequency
    rarest = [
        heapq.nsmallest(
            _RAREST, (f for f in shared if frequency[f] <= _COMMON), key=lambda f: (frequency[f], f)
        )
        for shared in pool.features.shared
    ]
    holders: dict[int, list[int]] = defaultdict(list)
    for number, features in enumerate(rarest):
        for feature in features:
            holders[feature].append(number)
    pairs: set[Pair] = set()
    for number, features in enumerate(watched(rarest, step, "aligning", 0.1, 0.4)):
        for other in _nearest(pool, number, features, holders):
            pairs.add((min(number, other), max(number, other)))
    return sorted(pairs)


def _nearest(
    pool: Pool, number: int, features: list[int], holders: dict[int, list[int]]
) -> Iterator[int]:
    """The passages of each other version that share most of the given features."""
    weight, norms = pool.features.weight, pool.features.norms
    total: dict[int, float] = defaultdict(float)
    for feature in features:
        gain = weight[feature]
        for other in holders[feature]:
            total[other] += gain
    by_version: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for other, gain in total.items():
        if pool.own[other] != pool.own[number] and pool.headings[other] == pool.headings[number]:
            by_version[pool.own[other]].append((gain / norms[other], other))
    for found in by_version.values():
        yield from (other for _, other in heapq.nlargest(_KEPT, found))


def _beside_anchors(pool: Pool, scores: Scores) -> list[Pair]:
    """Pairs next to passages that are each other's best: there, plain words are enough."""
    best = rivals(pool, scores)
    found: set[Pair] = set()
    for (left, right), score in scores.items():
        mutual = (
            best[left][pool.own[right]][0][1] == right and best[right][pool.own[left]][0][1] == left
        )
        if score < _ANCHOR or not mutual:
            continue
        for up, down in _AROUND:
            pair = (left + up, right + down)
            if (
                pair not in scores
                and pair[0] in pool.span(left)
                and pair[1] in pool.span(right)
                and pool.headings[pair[0]] == pool.headings[pair[1]]
            ):
                found.add(pair)
    return sorted(found)
