"""What two passages can share: stems, beginnings of words, pairs of neighbouring stems."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tetrapla.engine.align.words import stem
from tetrapla.engine.progress import Step, silent, watched

_PREFIX = 4
"""Letters of a word's beginning; it finds inflected words in languages the stemmer ignores."""

_DAMPING = 0.6
"""How strongly short passages are held back, as a share of the median norm."""


@dataclass(frozen=True, slots=True)
class Features:
    """The features of pooled passages. A feature is a number; they mean nothing by themselves."""

    stem_of: dict[str, int]
    """Word -> the feature of its stem."""
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

    The weight of a feature in ``df`` of ``n`` passages is ``log((n + 1) / (df + 0.5)) ** 2``. A
    passage's norm is the root of the sum of the weights of all its features, features of its own
    included, plus a damping that keeps two short passages from looking alike by chance.
    """
    stem_of: dict[str, int] = {}
    found = _features(words, stem_of, step)
    frequency = Counter(feature for features in found for feature in features)
    count = len(found)
    levels = [0.0] + [math.log((count + 1) / (df + 0.5)) ** 2 for df in range(1, count + 1)]
    squares = [sum([levels[frequency[feature]] for feature in features]) for features in found]
    damping = _DAMPING**2 * sorted(squares)[count // 2] if count else 0.0
    weight = {feature: levels[df] for feature, df in frequency.items() if df > 1}
    return Features(
        stem_of=stem_of,
        frequency=frequency,
        weight=weight,
        shared=[
            {feature for feature in features if feature in weight}
            for features in watched(found, step, "aligning", 0.06, 0.1)
        ],
        norms=[math.sqrt(square + damping) or 1.0 for square in squares],
    )


def _features(
    words: Sequence[Sequence[str]], stem_of: dict[str, int], step: Step
) -> list[set[int]]:
    """The set of features of each passage; fills ``stem_of``."""
    numbers: dict[str, int] = {}
    of_word: dict[str, tuple[int, ...]] = {}
    out = []
    for passage in watched(words, step, "aligning", 0.03, 0.06):
        features: set[int] = set()
        before = -1
        for word in passage:
            own = of_word.get(word)
            if own is None:
                own = (numbers.setdefault(stem(word), len(numbers)),)
                if len(word) > _PREFIX:
                    own += (numbers.setdefault("\0" + word[:_PREFIX], len(numbers)),)
                of_word[word] = own
                stem_of[word] = own[0]
            features.update(own)
            features.add((before + 1) << 32 | own[0])
            before = own[0]
        out.append(features)
    return out
