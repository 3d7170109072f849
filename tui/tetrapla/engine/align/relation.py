"""Whether two versions tell one story at all, told from all they have in common.

The best pairs of passages alone do not tell: among the passages of two long unrelated texts some
are always alike. What tells is how much the versions share for their size.
"""

from __future__ import annotations

import math
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from tetrapla.engine.align.pool import Pair, Pool, Scores

PROBABLE = 0.5
"""Pairs that show a relation are at least as probable."""

LETTERS = 4
"""Letters from which a word tells what a text is about."""

WORDLESS = 0.2
"""Where fewer of the words are so long, the script knows no spaces: there two characters in a row
stand for a word."""

FEW_WORDS = 6
"""Passages of fewer words show no relation: they may stand in any text."""

CONSTANT, WEIGHTS = 7.09, (1.33, -0.57, 0.71, -0.79, 0.38)
"""Of a logistic regression on the facts of a :class:`Relation`: made by scripts/fit_relation.py."""

VERBATIM = 1.0
"""Best pairs that together score so much show a relation, whatever the rest does: the longer two
texts are, the less of their vocabulary tells."""


class Relation(NamedTuple):
    """What two versions have in common."""

    best: float
    """Sum of the scores of the best three probable pairs of passages."""
    overlap: float
    """Part of the telling words of the poorer version that the other has too, 0 to 1."""
    phrases: int
    """Pairs of neighbouring telling words that both have."""
    pairs: int
    """How many pairs of passages there are."""

    @property
    def facts(self) -> tuple[float, ...]:
        """What the weights go with; the last: long texts must share more of their words."""
        overlap, size = math.log(self.overlap + 0.02), math.log1p(self.pairs)
        best, phrases = math.log(self.best + 0.02), math.log1p(self.phrases)
        return best, overlap, phrases, size, overlap * size

    @property
    def evidence(self) -> float:
        """Log odds that the two are related."""
        if self.best >= VERBATIM:
            return math.inf
        return CONSTANT + sum(w * fact for w, fact in zip(WEIGHTS, self.facts, strict=True))


def relations(pool: Pool, known: Scores, scores: Scores) -> dict[Pair, Relation]:
    """Two versions -> what they have in common, for all that share a probable pair.

    Args:
        pool: The passages.
        known: The probabilities of pairs of passages.
        scores: Their scores.
    """
    shown: dict[Pair, list[float]] = {}
    for (left, right), probability in known.items():
        if shows_relation(pool, left, right, probability):
            versions = pool.own[left], pool.own[right]
            shown.setdefault(versions, []).append(scores.get((left, right), 0.0))
    wanted = sorted({version for pair in shown for version in pair})
    words = {version: _telling(pool, version) for version in wanted}
    sizes = [end - start for start, end in zip(pool.starts, pool.starts[1:], strict=False)]
    return {
        (one, other): Relation(
            best=sum(sorted(found, reverse=True)[:3]),
            overlap=_overlap(words[one][0], words[other][0]),
            phrases=len(words[one][1] & words[other][1]),
            pairs=sizes[one] * sizes[other],
        )
        for (one, other), found in shown.items()
    }


def shows_relation(pool: Pool, left: int, right: int, probability: float) -> bool:
    """Whether a pair of passages is probable, and more than a formula that stands in any text."""
    return probability >= PROBABLE and says_something(pool, left) and says_something(pool, right)


def says_something(pool: Pool, number: int) -> bool:
    """Whether a passage is more than a heading or a formula: “Part One”, “The End”."""
    return len(pool.words[number]) >= FEW_WORDS and not pool.headings[number]


def _overlap(one: AbstractSet[int], other: AbstractSet[int]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))


def _telling(pool: Pool, version: int) -> tuple[AbstractSet[int], AbstractSet[int]]:
    """The telling words of a version, and pairs of them, as features; formulas left out."""
    features = pool.features
    span = range(pool.starts[version], pool.starts[version + 1])
    numbers = [number for number in span if says_something(pool, number)]
    words = {word for number in numbers for word in pool.words[number]}
    small = features.small
    stems = {features.stem_of[word] for word in words if len(word) >= LETTERS} - small
    inside = set().union(*(features.shared[number] for number in numbers))
    phrases = {
        pair for pair in inside if pair >> 32 and not {pair & 0xFFFFFFFF, (pair >> 32) - 1} & small
    }
    if len(stems) < WORDLESS * len(words):
        return phrases, phrases
    return stems, phrases
