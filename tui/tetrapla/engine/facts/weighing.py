"""How much the words of quotations tell, and how much two utterances have in common.

Half of the measure counts words in their order, half of it words alone, each by how rare it is in
the story: a quotation is turned round less often than it is cut.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from rapidfuzz.distance import LCSseq, Opcode

from tetrapla.engine.align.words import stem
from tetrapla.engine.facts.speech_forms import spoken_units

LIGHT = 0.15
"""Weight of a function word."""
_LEAST = 20
"""Utterances from which on it tells how rare a word is; fewer count as many as that."""


class Words(NamedTuple):
    """The words of one utterance."""

    stems: tuple[str, ...]
    """As they are compared, in order: numbers in one form, endings cut off."""
    spans: tuple[tuple[int, int], ...]
    """Where each stands in the utterance."""


def words_of(text: str) -> Words:
    """The words of an utterance, those of speech written out."""
    units = spoken_units(text)
    return Words(
        tuple(u.key if u.key.startswith("#") else stem(u.key) for u in units),
        tuple((u.start, u.end) for u in units),
    )


@dataclass(frozen=True)
class Weights:
    """What words tell in one story."""

    spread: Mapping[str, int]
    """Word -> in how many utterances it stands."""
    count: int
    """How many utterances there are."""
    light: frozenset[str]
    """Function words, cut like the others."""

    @classmethod
    def of(cls, utterances: Iterable[Words], light: Iterable[str]) -> Weights:
        """Weigh the words of some utterances."""
        every = list(utterances)
        spread = Counter(word for words in every for word in set(words.stems))
        return cls(spread, len(every), frozenset(map(stem, light)))

    def of_word(self, word: str) -> float:
        """How much a word tells, above 0."""
        if word in self.light:
            return LIGHT
        found = self._kept.get(word)
        if found is None:
            count = max(self.count, _LEAST)
            rarity = math.log((count + 1) / (self.spread.get(word, 0) + 0.5))
            found = self._kept[word] = max(LIGHT, rarity)
        return found

    @cached_property
    def _kept(self) -> dict[str, float]:
        return {}

    def total(self, words: Iterable[str]) -> float:
        """How much some words tell together."""
        return sum(map(self.of_word, words))

    def content(self, words: Iterable[str]) -> list[str]:
        """Those that are no function words."""
        return [word for word in words if word not in self.light]


class Likeness(NamedTuple):
    """What two utterances have in common."""

    contained: float
    """Share of the smaller one that the other has, 0 to 1."""
    alike: float
    """Share of both, 0 to 1."""
    weight: float
    """How much what they share tells."""
    content: int
    """Different words they share that are no function words."""
    run: int
    """Most words in a row that both have."""
    words: int
    """Words that both have in one order."""
    order: float
    """Share of both that they are, each word counted alike, 0 to 1."""
    left: tuple[int, int]
    """From the first to behind the last word of the one that the other has in order."""
    right: tuple[int, int]


NOTHING = Likeness(0.0, 0.0, 0.0, 0, 0, 0, 0.0, (0, 0), (0, 0))


def likeness(left: Sequence[str], right: Sequence[str], weights: Weights) -> Likeness:
    """Compare two utterances by their words; the same for both orders, but for which is left."""
    if tuple(right) < tuple(left):  # of several ways to align them, the same one for both orders
        turned = likeness(right, left, weights)
        return turned._replace(left=turned.right, right=turned.left)
    both = Counter(left) & Counter(right)
    if not both:
        return NOTHING
    numbers: dict[str, int] = {}
    ours = [numbers.setdefault(word, len(numbers)) for word in left]
    theirs = [numbers.setdefault(word, len(numbers)) for word in right]
    equal = [c for c in LCSseq.opcodes(ours, theirs) if c.tag == "equal"]
    ordered = sum(weights.total(left[c.src_start : c.src_end]) for c in equal)
    shared = (ordered + weights.total(both.elements())) / 2
    one, other = weights.total(left), weights.total(right)
    told = sum(c.src_end - c.src_start for c in equal)
    firm = _firm(equal, left, weights)
    return Likeness(
        contained=min(1.0, shared / min(one, other)),
        alike=min(1.0, 2 * shared / (one + other)),
        weight=shared,
        content=len(weights.content(both)),
        run=_longest_run(equal),
        words=told,
        order=2 * told / (len(left) + len(right)),
        left=(firm[0].src_start, firm[-1].src_end) if firm else (0, 0),
        right=(firm[0].dest_start, firm[-1].dest_end) if firm else (0, 0),
    )


def _firm(equal: Sequence[Opcode], left: Sequence[str], weights: Weights) -> Sequence[Opcode]:
    """The stretches that both have, without lone function words at either end."""
    tells = [bool(weights.content(left[c.src_start : c.src_end])) for c in equal]
    if True not in tells:
        return equal
    first, last = tells.index(True), len(tells) - 1 - tells[::-1].index(True)
    return equal[first : last + 1]


def _longest_run(equal: Sequence[Opcode]) -> int:
    """Most words in a row among stretches that both have; those that touch are one."""
    longest, run, behind = 0, 0, (-1, -1)
    for code in equal:
        start = (code.src_start, code.dest_start)
        length = code.src_end - code.src_start
        run = run + length if start == behind else length
        behind = (code.src_end, code.dest_end)
        longest = max(longest, run)
    return longest
