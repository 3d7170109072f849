"""What two passages can share: stems, beginnings of words, neighbouring stems, concepts."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain

from tetrapla.engine.align.vocabulary import Vocabulary, vocabulary_of
from tetrapla.engine.progress import Step, silent, watched

PREFIX = 4
"""Letters of a word's beginning; it finds inflected words in languages the stemmer ignores."""

DAMPING = 0.6
"""How strongly short passages are held back, as a share of the median norm."""

IMAGINED, SMALL = 30, 0.3
"""Weights rest on so many passages more than there are, of which this share has any one small word,
and none any other word: in a short story, counting alone would take a rare word for a common one
and a small word for a rare one."""

CONCEPT = 0.6
"""A concept that two passages name in different words weighs so much of what a word would."""


@dataclass(frozen=True, slots=True)
class Features:
    """The features of pooled passages. A feature is a number; they mean nothing by themselves."""

    stem_of: dict[str, int]
    """Word -> the feature of its stem."""
    concepts_of: dict[str, tuple[int, ...]]
    """Word -> the features of the concepts that it may stand for."""
    small: AbstractSet[int]
    """The features of small words: articles, pronouns, auxiliaries."""
    frequency: Counter[int]
    """Feature -> in how many passages, of all versions, it occurs."""
    weight: dict[int, float]
    """Feature -> how much sharing it tells; only features of at least two passages."""
    shared: list[set[int]]
    """For each passage its features that at least one other passage has."""
    norms: list[float]
    """For each passage its damped length; never 0."""


def extract(words: Sequence[Sequence[str]], step: Step = silent) -> Features:
    """Features of passages, given by their words.

    The weight of a feature in ``df`` of ``n`` passages is ``log((n + 1) / (df + 0.5)) ** 2``, after
    imagined passages (:data:`IMAGINED`) have been added to both. A passage's norm is the root of
    the sum of the weights of all its features but concepts, features of its own included, plus a
    damping that keeps two short passages from looking alike by chance.
    """
    found = Found(vocabulary_of(words))
    # All words first: whether a stem is that of a small word must not hang on the order of texts.
    for word in dict.fromkeys(chain.from_iterable(words)):
        found.learn(word)
    every = [found.of(passage) for passage in watched(words, step, "aligning", 0.03, 0.06)]
    frequency = Counter(feature for features in every for feature in features)
    level = levels(len(every))
    own = {f: level[df][found.small.get(f, 0)] for f, df in frequency.items()}
    own |= dict.fromkeys(found.concepts, 0.0)
    squares = [sum(map(own.__getitem__, features)) for features in every]
    damping = DAMPING**2 * sorted(squares)[len(every) // 2] if every else 0.0
    own |= {f: CONCEPT * level[frequency[f]][0] for f in found.concepts}
    weight = {f: own[f] for f, df in frequency.items() if df > 1}
    return Features(
        stem_of=found.stem_of,
        concepts_of=found.concepts_of,
        small={feature for feature, words in found.small.items() if words == 1},
        frequency=frequency,
        weight=weight,
        shared=[
            {feature for feature in features if feature in weight}
            for features in watched(every, step, "aligning", 0.06, 0.1)
        ],
        norms=[math.sqrt(square + damping) or 1.0 for square in squares],
    )


def levels(count: int) -> list[tuple[float, float, float]]:
    """How often a feature occurs -> its weight with no, one and two small words in it."""
    shares = [IMAGINED * share for share in (0.0, SMALL, SMALL**2)]
    total = count + IMAGINED + 1

    def weight(occurs: float) -> float:
        return math.log(total / (occurs + 0.5)) ** 2

    return [
        (weight(df + shares[0]), weight(df + shares[1]), weight(df + shares[2]))
        for df in range(count + 1)
    ]


class Found:
    """Numbers features as they are met."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.stem_of: dict[str, int] = {}
        self.concepts_of: dict[str, tuple[int, ...]] = {}
        self.small: dict[int, int] = {}
        """Feature -> 1 for a small word, 2 for two of them in a row; other features are absent."""
        self.concepts: set[int] = set()
        self._vocabulary = vocabulary
        self._numbers: dict[str, int] = {}
        self._of_word: dict[str, tuple[int, ...]] = {}

    def of(self, words: Sequence[str]) -> set[int]:
        """The features of a passage, of whose words each has been learned."""
        features: set[int] = set()
        of_word, small = self._of_word, self.small
        before = -1
        for word in words:
            own = of_word[word]
            features.update(own)
            pair = (before + 1) << 32 | own[0]
            features.add(pair)
            if own[0] in small and before in small:
                small[pair] = 2
            before = own[0]
        return features

    def learn(self, word: str) -> tuple[int, ...]:
        """The features of a word: the stem first, then its beginning, then concepts."""
        numbers, vocabulary = self._numbers, self._vocabulary
        stem = vocabulary.stem(word)
        own = [numbers.setdefault(stem, len(numbers))]
        if len(word) > PREFIX:
            own.append(numbers.setdefault("\0" + word[:PREFIX], len(numbers)))
        small = word in vocabulary.small
        if small:
            self.small |= dict.fromkeys(own, 1)
        # By its stem *not* would be *noted*, and *us* America.
        concepts = tuple(
            numbers.setdefault(f"\1{number}", len(numbers))
            for number in (() if small else vocabulary.concepts.get(stem, ()))
        )
        self.concepts.update(concepts)
        self.stem_of[word] = own[0]
        self.concepts_of[word] = concepts
        self._of_word[word] = found = (*own, *concepts)
        return found
