"""Books in several versions, made up from a seed, with the answer to what belongs together.

One hidden text is told again by each version as translators do it: each has its own choice among
the synonyms of a notion, its own little words and turns of phrase, leaves some out and puts some
in. Names return within a chapter, some sentences return all through the book, and verses are as
unequal in length as verses are. The words mean nothing; how often they come follows Zipf's law.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations
from random import Random
from typing import NamedTuple

Pair = tuple[tuple[int, int], tuple[int, int]]
"""Two passages that belong together, each (version, number), the version that comes first first."""

_LITTLE_WORDS = """
the and of to he in that his it was they for with her not him is as all a them from she upon by be
at had when there their this but into out which then were who so we have my our you said no up
before over if after came went one down now
"""
_STARTING = "b br c d dr f g gr h j k kl l m n p pl r s sh sk st t th tr v w"
_SOUNDING = "a a e e i o u ai ea oo ou"
_ENDING = "l ld ll m n nd ng nt p r rd rk rm rn s sk st t th ck b d g"
_LITTLE, _STARTS = _LITTLE_WORDS.split(), _STARTING.split()
_VOWELS, _ENDS = _SOUNDING.split(), _ENDING.split()
_INFLECTIONS = ("", "", "", "s", "ed", "ing")

_NOTIONS, _NAMES = 9000, 900
_ZIPF, _FIRST = 0.95, 12.0
"""A notion of rank r comes as often as ``1 / (r + first) ** zipf``."""
_NAME, _LITTLE_SHARE = 0.07, 0.50
"""Shares of the words of a text; the rest are notions."""
_CHAPTER, _CAST = 25, 6
"""Verses of a chapter, and names that come in it."""
_FORMULA, _FORMULAS = 0.015, 60
"""The share of verses that are one of so many sentences which return all through the book."""
_VERSE = 132
"""Bytes of a verse in the hidden text, about."""

_RAGGED = 0.01
"""The share of verses that a version leaves out, tells together with the next, or tells as two."""
_BLOCK = (8, 60)
"""Verses of a block that stands elsewhere in a jumbled version."""


@dataclass(frozen=True, slots=True)
class Book:
    """Versions of one text."""

    versions: list[list[str]]
    """The passages of each version."""
    pairs: frozenset[Pair]
    """All pairs of passages that tell the same, wholly or in part."""


class Word(NamedTuple):
    """A word of the hidden text."""

    number: int
    """A notion; -1 - its number for a name; 0 to the number of little words for one of them."""
    kind: str
    """``notion``, ``name`` or ``little``; a tongue may know others."""
    form: int
    """Which inflection; 0 for names and little words."""


Clause = list[Word]
Half = list[Clause]
"""Half a verse: what a version may part from its other half."""
Verse = tuple[Half, Half]


def book(
    size: int,
    versions: int = 4,
    *,
    seed: int = 0,
    jumbled: bool = False,
    speaking: type[Tongue] | None = None,
) -> Book:
    """Make versions of one book, verse by verse.

    Args:
        size: Bytes of a version, about.
        versions: How many versions.
        seed: The same seed gives the same book.
        jumbled: Whether every version but the first tells its blocks in an order of its own.
        speaking: The tongue it is told in; None: one in which nobody speaks and nothing is counted.
    """
    random = Random(f"{size} {versions} {seed} {jumbled}")
    tongue = (speaking or Tongue)(random)
    verses = tongue.enrich(random, _hidden(random, max(1, size // _VERSE)))
    told: list[list[str]] = []
    holders: list[dict[tuple[int, int], int]] = []
    for version in range(versions):
        order = list(range(len(verses)))
        if jumbled and version:
            order = _jumbled(random, order)
        passages: list[str] = []
        holder: dict[tuple[int, int], int] = {}
        for halves in _passages(random, order):
            for half in halves:
                holder[half] = len(passages)
            passages.append(tongue.passage(random, version, verses, halves))
        told.append(passages)
        holders.append(holder)
    pairs: set[Pair] = set()
    for one, other in combinations(range(versions), 2):
        for half, number in holders[one].items():
            if half in holders[other]:
                pairs.add(((one, number), (other, holders[other][half])))
    return Book(told, frozenset(pairs))


def _hidden(random: Random, count: int) -> list[Verse]:
    """The verses of the hidden text, each as two halves."""
    pick = _zipf(_NOTIONS)
    formulas = [_verse(random, pick, range(_CAST)) for _ in range(_FORMULAS)]
    out = []
    cast: Sequence[int] = ()
    for number in range(count):
        if number % _CHAPTER == 0:
            cast = [int(_NAMES * random.random() ** 2) for _ in range(_CAST)]
        if random.random() < _FORMULA:
            out.append(random.choice(formulas))
        else:
            out.append(_verse(random, pick, cast))
    return out


def _verse(random: Random, pick: list[float], cast: Sequence[int]) -> Verse:
    words = max(6, round(random.lognormvariate(3.0, 0.42)))
    first, second = words // 2, words - words // 2
    return _half(random, first, pick, cast), _half(random, second, pick, cast)


def _half(random: Random, words: int, pick: list[float], cast: Sequence[int]) -> Half:
    """So many words in clauses of four to nine."""
    half: Half = []
    while words > 0:
        length = words if words < 9 else random.randint(4, 8)
        half.append([_word(random, pick, cast) for _ in range(length)])
        words -= length
    return half


def _word(random: Random, pick: list[float], cast: Sequence[int]) -> Word:
    kind = random.random()
    if kind < _NAME:
        return Word(random.choice(cast), "name", 0)
    if kind < _NAME + _LITTLE_SHARE:
        return Word(int(len(_LITTLE) * random.random() ** 2.2), "little", 0)
    notion = bisect(pick, random.random() * pick[-1])
    return Word(notion, "notion", random.randrange(len(_INFLECTIONS)))


def _zipf(count: int) -> list[float]:
    return list(accumulate(1 / (rank + _FIRST) ** _ZIPF for rank in range(count)))


def _jumbled(random: Random, order: list[int]) -> list[int]:
    blocks = []
    at = 0
    while at < len(order):
        length = random.randint(*_BLOCK)
        blocks.append(order[at : at + length])
        at += length
    random.shuffle(blocks)
    return [verse for block in blocks for verse in block]


def _passages(random: Random, order: list[int]) -> list[list[tuple[int, int]]]:
    """The halves of verses, (verse, 0 or 1), that each passage of a version tells."""
    out: list[list[tuple[int, int]]] = []
    joined = False
    for verse in order:
        halves = [(verse, 0), (verse, 1)]
        lot = random.random() / _RAGGED
        if lot < 1 and out:
            continue
        if joined:
            out[-1] += halves
        elif lot < 2:
            out += [halves[:1], halves[1:]]
        else:
            out.append(halves)
        joined = 2 <= lot < 3 and not joined
    return out


class Tongue:
    """The words of the language the book is written in, and how each version uses them."""

    def __init__(self, random: Random) -> None:
        taken: set[str] = set(_LITTLE)
        self._words = [
            [_coined(random, taken, rank) for _ in range(random.choice((1, 1, 2, 2, 3)))]
            for rank in range(_NOTIONS)
        ]
        self.names = [_coined(random, taken, 2 * _NOTIONS).capitalize() for _ in range(_NAMES)]
        self._habits: dict[tuple[int, int], int] = {}

    def enrich(self, _random: Random, verses: list[Verse]) -> list[Verse]:
        """The hidden text with what this tongue tells beside; here it stays as it is."""
        return verses

    def passage(
        self,
        random: Random,
        version: int,
        verses: Sequence[Verse],
        halves: Sequence[tuple[int, int]],
    ) -> str:
        """A passage of some halves of verses, (verse, 0 or 1), as one version writes it."""
        clauses = [clause for verse, half in halves for clause in verses[verse][half]]
        return self.tell(random, version, clauses)

    def tell(self, random: Random, version: int, clauses: Sequence[Clause]) -> str:
        """A passage as one version writes it."""
        written = []
        for clause in clauses:
            words = [word for own in clause for word in self.write(random, version, own)]
            if len(words) > 3 and random.random() < 0.2:
                at = random.randrange(1, len(words) - 1)
                words = words[at:] + words[:at]
            if words:
                written.append(" ".join(words))
        if len(written) > 1 and random.random() < 0.15:
            written = written[1:] + written[:1]
        text = ", ".join(written) or "Selah"
        return text[0].upper() + text[1:] + random.choice("...;:")

    def write(self, random: Random, version: int, word: Word) -> list[str]:
        """A word of the hidden text as one version writes it: as none, one or two words."""
        lot = random.random()
        if word.kind == "name":
            return [] if lot < 0.06 else [self.names[word.number]]
        if word.kind == "little":
            if lot < 0.12:
                return []
            if lot < 0.35:
                return [_little(random)]
            return [_LITTLE[word.number]] if lot < 0.92 else [_LITTLE[word.number], _little(random)]
        if lot < 0.05:
            return []
        form = word.form if lot < 0.85 else random.randrange(len(_INFLECTIONS))
        return [self.chosen(random, version, word.number) + _INFLECTIONS[form]]

    def chosen(self, random: Random, version: int, notion: int) -> str:
        """One of the synonyms of a notion: mostly the one that the version has always taken."""
        words = self._words[notion]
        if random.random() < 0.15:
            return random.choice(words)
        habit = self._habits.get((version, notion))
        if habit is None:
            habit = min(random.randrange(len(words)), random.randrange(len(words)))
            self._habits[version, notion] = habit
        return words[habit]


def _little(random: Random) -> str:
    return _LITTLE[int(len(_LITTLE) * random.random() ** 2.2)]


def _coined(random: Random, taken: set[str], rank: int) -> str:
    """A new word of one syllable where it is frequent, of two or three where it is rare."""
    while True:
        syllables = 1 if rank < 200 else random.choice((2, 2, 2, 3))
        word = "".join(
            random.choice(_STARTS) + random.choice(_VOWELS) for _ in range(syllables)
        ) + random.choice(_ENDS)
        if word not in taken:
            taken.add(word)
            return word
