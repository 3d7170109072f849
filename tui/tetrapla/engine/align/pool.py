"""The passages of all versions in one numbering, with what they can share."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from tetrapla.engine.align.features import Features, extract
from tetrapla.engine.align.types import Place
from tetrapla.engine.align.words import words_of
from tetrapla.engine.progress import Step, silent, watched

Pair = tuple[int, int]
"""Two passages of different versions by their numbers in the pool, the smaller first."""

Scores = dict[Pair, float]
"""Pair -> a score or a probability; pairs that are absent have 0."""

LEAN = 0.35
"""How far the norm of a pair leans to the shorter passage: 0 not at all, 1 altogether."""

_HEADING_WORDS = 6
_CLOSED = re.compile(r"[.!?…,;:。！？，；：][\"”’')」』]*$")
"""Ends like a sentence: no heading."""


@dataclass(frozen=True, slots=True)
class Pool:
    """Passages numbered through, version by version."""

    texts: list[str]
    places: list[Place]
    """Number -> the passage as the caller knows it."""
    own: list[int]
    """Number -> version, counted as in this pool."""
    starts: list[int]
    """Version -> number of its first passage; one more at the end."""
    words: Sequence[Sequence[str]]
    headings: list[bool]
    features: Features

    @property
    def versions(self) -> int:
        """How many versions there are."""
        return len(self.starts) - 1

    def __len__(self) -> int:
        return len(self.texts)

    def span(self, number: int) -> range:
        """The numbers of the passages of the version that a passage stands in."""
        version = self.own[number]
        return range(self.starts[version], self.starts[version + 1])

    def wording(self, number: int) -> Hashable:
        """The same for passages of the same words; of those without words, for the same signs."""
        return " ".join(self.words[number]) or "\0" + "".join(self.texts[number].split())

    def for_reasons(self) -> Pool:
        """The same without what only judging needs, to be kept as long as the links."""
        return replace(self, features=replace(self.features, weight={}, shared=[], norms=[]))

    def score(self, left: int, right: int) -> float:
        """How much two passages share: 0 nothing, about 1 the same text.

        The weights of what they share, over ``shorter ** 1.35 * longer ** 0.65`` of their norms:
        leaning to the shorter one lets half a paragraph find the whole.
        """
        features = self.features
        one, other = features.norms[left], features.norms[right]
        if one > other:
            one, other = other, one
        both = features.shared[left] & features.shared[right]
        total = sum(map(features.weight.__getitem__, both))
        return total / float(one ** (1 + LEAN) * other ** (1 - LEAN))


def pool(versions: Sequence[Sequence[tuple[Place, str]]], step: Step = silent) -> Pool:
    """Number the passages of versions through."""
    texts = [text for version in versions for _, text in version]
    words = [words_of(text) for text in watched(texts, step, "aligning", 0.0, 0.03)]
    return Pool(
        texts=texts,
        places=[place for version in versions for place, _ in version],
        own=[number for number, version in enumerate(versions) for _ in version],
        starts=list(accumulate(map(len, versions), initial=0)),
        words=words,
        headings=[
            is_heading(text, len(of_text)) for text, of_text in zip(texts, words, strict=True)
        ],
        features=extract(words, step),
    )


def is_heading(text: str, words: int) -> bool:
    """Whether a passage of that many words looks like a heading inside a text.

    Few words, no small letter at the start, and no end of a sentence.
    """
    text = text.strip()
    starts = text[:1].isalpha() and not text[:1].islower()
    return 0 < words <= _HEADING_WORDS and starts and not _CLOSED.search(text)
