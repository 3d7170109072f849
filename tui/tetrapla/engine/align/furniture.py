"""Links between passages that are not the story: share prompts, embeds, comment forms.

They are kept apart from the story, whose weights and titles they would disturb, and are linked
only on strong evidence: most of what such lines have in common is the web, not the story.
"""

from __future__ import annotations

import math
from collections import Counter
from itertools import combinations

from tetrapla.engine.align.equal import EQUAL, equal_texts
from tetrapla.engine.align.pool import Pair, Pool, Scores

_ALIKE = 0.6
"""Likeness (a cosine) from which two passages belong together."""

_CONTAINED = 0.45
"""Next to passages of equal text, this share of the shorter one is enough."""

_WORDS, _LETTERS = 2, 3
"""So many different words of so many letters must be common."""

_COMMON = 100
"""Words that stand in more passages than that propose no pairs."""


def judge_furniture(pool: Pool) -> Scores:
    """The probability of each pair of passages set aside that belong together.

    Equal texts do; so do passages that are each other's best and much alike, or that stand next
    to equal texts and hold much of the shorter one both (an embed: its caption over its music).
    """
    equal = equal_texts(pool, {})
    known = dict.fromkeys(sorted(equal), EQUAL)
    settled = {(left, pool.own[right]) for left, right in equal}
    settled |= {(right, pool.own[left]) for left, right in equal}
    weigher = _Weigher(pool)
    alike: Scores = {}
    for left, right in weigher.pairs():
        if (left, pool.own[right]) in settled or (right, pool.own[left]) in settled:
            continue
        likeness, contained = weigher.compare(left, right)
        if likeness >= _ALIKE or (contained >= _CONTAINED and _beside(pool, equal, (left, right))):
            alike[left, right] = likeness
    return known | _mutual(pool, alike)


class _Weigher:
    """Measures how much two passages have in common."""

    def __init__(self, pool: Pool) -> None:
        stem_of, frequency = pool.features.stem_of, pool.features.frequency
        self._pool = pool
        self._stems = [
            {stem_of[word] for word in words if len(word) >= _LETTERS or not word.isascii()}
            for words in pool.words
        ]
        self._weight = {
            stem: 1 / (1 + frequency[stem] / len(pool)) for stems in self._stems for stem in stems
        }

    def pairs(self) -> list[Pair]:
        """The pairs of passages of different versions that share enough words."""
        holders: dict[int, list[int]] = {}
        for number, stems in enumerate(self._stems):
            for stem in stems:
                holders.setdefault(stem, []).append(number)
        own, common = self._pool.own, Counter[Pair]()
        for numbers in holders.values():
            if len(numbers) <= _COMMON:
                common.update(
                    pair for pair in combinations(numbers, 2) if own[pair[0]] != own[pair[1]]
                )
        return sorted(pair for pair, words in common.items() if words >= _WORDS)

    def compare(self, left: int, right: int) -> tuple[float, float]:
        """How like two passages are, and how much of the shorter one the other has; 0 to 1."""
        both = self._total(self._stems[left] & self._stems[right])
        one, other = self._total(self._stems[left]), self._total(self._stems[right])
        return both / math.sqrt(one * other), both / min(one, other)

    def _total(self, stems: set[int]) -> float:
        return sum(self._weight[stem] for stem in sorted(stems))


def _beside(pool: Pool, equal: set[Pair], pair: Pair) -> bool:
    """Whether the passages before or behind two passages, in their own versions, are of one text.

    The numbers run on from version to version, so a neighbour by number may be a stranger.
    """
    left, right = pair
    return any(
        (left + step, right + step) in equal
        and left + step in pool.span(left)
        and right + step in pool.span(right)
        for step in (-1, 1)
    )


def _mutual(pool: Pool, alike: Scores) -> Scores:
    """The pairs whose two ends have no better partner in the version of the other end."""
    best: dict[tuple[int, int], float] = {}
    for (left, right), likeness in alike.items():
        for number, version in ((left, pool.own[right]), (right, pool.own[left])):
            best[number, version] = max(likeness, best.get((number, version), 0.0))
    return {
        (left, right): min(max(likeness, _ALIKE), EQUAL)
        for (left, right), likeness in alike.items()
        if likeness == best[left, pool.own[right]] == best[right, pool.own[left]]
    }
