"""How much the words of quotations tell, and how much two utterances have in common.

Half of the measure counts words in their order, half of it words alone, each by how rare it is in
the story: a quotation is turned round less often than it is cut.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import LCSseq, Opcode

from tetrapla.engine.align.words import stem
from tetrapla.engine.differences.units import Unit
from tetrapla.engine.facts.utterances.speech_forms import spoken_units

LIGHT = 0.15
"""Weight of a function word."""
_LEAST = 20
"""Utterances from which on it tells how rare a word is; fewer count as many as that."""
_MEMORY = 20_000
_stem = lru_cache(_MEMORY)(stem)


class Words(NamedTuple):
    """The words of one utterance."""

    stems: tuple[str, ...]
    """As they are compared, in order: numbers in one form, endings cut off."""
    spans: tuple[tuple[int, int], ...]
    """Where each stands in the utterance."""
    units: tuple[Unit, ...] = ()
    """The same as they are spoken; empty: not kept."""


def words_of(text: str) -> Words:
    """The words of an utterance, those of speech written out."""
    units = spoken_units(text)
    return Words(
        tuple([u.key if u.key.startswith("#") else _stem(u.key) for u in units]),
        tuple([(u.start, u.end) for u in units]),
        tuple(units),
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
        return cls(spread, len(every), frozenset(map(_stem, light)))

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

    def weighed(self, words: tuple[str, ...]) -> _Weighed:
        """The words of an utterance with what each tells; every utterance is asked for often."""
        found = self._weighed.get(words)
        if found is None:
            numbers = [self._numbers.setdefault(word, len(self._numbers)) for word in words]
            told = list(map(self.of_word, words))
            each = dict(zip(numbers, told, strict=True))
            again = Counter(numbers) if len(each) < len(numbers) else {}
            found = self._weighed[words] = _Weighed(
                numbers,
                told,
                frozenset([self._numbers[w] for w in words if w not in self.light]),
                {number: count for number, count in again.items() if count > 1},
                each,
                math.fsum(told),
            )
        return found

    @cached_property
    def _weighed(self) -> dict[tuple[str, ...], _Weighed]:
        return {}

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {}

    @cached_property
    def _likenesses(self) -> dict[tuple[tuple[str, ...], tuple[str, ...], float], Likeness]:
        return {}

    def likeness(self, left: tuple[str, ...], right: tuple[str, ...], least: float) -> Likeness:
        """Compare two utterances, once: parts of a few are cut, and most are as they were."""
        key = left, right, least
        found = self._likenesses.get(key)
        if found is None:
            found = _compared(self.weighed(left), self.weighed(right), least)
            self._likenesses[key] = found
        return found


class _Weighed(NamedTuple):
    """The words of an utterance and what they tell."""

    numbers: list[int]
    """A number for each word, the same for the same word."""
    told: list[float]
    """How much each tells."""
    content: frozenset[int]
    """The numbers of those that are no function words."""
    again: Mapping[int, int]
    """Number -> how often it stands, of those that stand more than once."""
    each: Mapping[int, float]
    """Number -> how much it tells."""
    total: float
    """How much all tell together."""


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


def likeness(
    left: tuple[str, ...], right: tuple[str, ...], weights: Weights, least: float = 0.0
) -> Likeness:
    """Compare two utterances by their words; the same for both orders, but for which is left.

    Args:
        left: The words of one.
        right: Those of the other.
        weights: What words tell.
        least: ``NOTHING`` is enough where less of the smaller one is contained in the other.
    """
    if right < left:  # of several ways to align them, the same one for both orders
        turned = likeness(right, left, weights, least)
        return turned._replace(left=turned.right, right=turned.left)
    return weights.likeness(left, right, least)


def _compared(one: _Weighed, other: _Weighed, least: float) -> Likeness:
    both = one.each.keys() & other.each.keys()
    again = one.again.keys() & other.again.keys()
    bag = math.fsum(map(one.each.__getitem__, both)) + math.fsum(
        [one.each[n] * (min(one.again[n], other.again[n]) - 1) for n in again]
    )
    smaller = min(one.total, other.total)
    if not both or bag < least * smaller:  # in their order, words are no more than without
        return NOTHING
    equal = [c for c in LCSseq.opcodes(one.numbers, other.numbers) if c.tag == "equal"]
    ordered = math.fsum([sum(one.told[c.src_start : c.src_end]) for c in equal])
    shared = (ordered + bag) / 2
    told = sum([c.src_end - c.src_start for c in equal])
    firm = _firm(equal, one)
    return Likeness(
        contained=min(1.0, shared / smaller),
        alike=min(1.0, 2 * shared / (one.total + other.total)),
        weight=shared,
        content=len(one.content & other.content),
        run=_longest_run(equal),
        words=told,
        order=2 * told / (len(one.numbers) + len(other.numbers)),
        left=(firm[0].src_start, firm[-1].src_end) if firm else (0, 0),
        right=(firm[0].dest_start, firm[-1].dest_end) if firm else (0, 0),
    )


def _firm(equal: Sequence[Opcode], one: _Weighed) -> Sequence[Opcode]:
    """The stretches that both have, without lone function words at either end."""
    heavy = [not one.content.isdisjoint(one.numbers[c.src_start : c.src_end]) for c in equal]
    if True not in heavy:
        return equal
    first, last = heavy.index(True), len(heavy) - 1 - heavy[::-1].index(True)
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
