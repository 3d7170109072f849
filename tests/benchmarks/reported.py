"""A tongue in which people speak and things are counted, for books with facts to list.

As often as in a novel with dialogue. What somebody says is a half of a verse that stands in
quotation marks instead of outside of them, so that each version has the utterance in its own
words; often it repeats those of the version before. What is counted, and when it was, are words
of the hidden text that each version writes out in its own way.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from tests.benchmarks.texts import Book, Half, Tongue, Verse, Word, book

_FIRST_NAMES, _WEEKDAYS, _MONTHS, _COUNTS = (
    listed.split()
    for listed in (
        "Alice Henry Martha George Ellen Walter Agnes Hugh Clara Ralph Edith Oscar",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "January February March April June July August September October November",
        "zero one two three four five six seven eight nine ten eleven twelve",
    )
)
_SHARES = ("a third", "two-thirds", "half", "a quarter", "three-quarters")
_QUALIFIERS = ("about", "more than", "at least", "nearly", "only", "almost", "up to")
_AFTER = (["in", "the"], ["and", "the"], ["of", "the"], ["to"], ["by", "the"])
_PAPERS = ("Gazette", "Morning Herald", "Harbor Chronicle", "Evening Post")
_CALLINGS = ("warden", "skipper", "librarian", "beekeeper", "councilor", "baker")

_SIZE = 0.98
"""The size of the hidden text to that of the book: numbers, marks and who speaks come on top."""
_SPEAKING, _LONG = 0.14, 0.3
"""The share of verses in which somebody speaks, and of these the ones that are spoken wholly."""
_NAMED = 0.5
"""The share of names that is told: a novel names people half as often as a Bible does."""
_COUNTING, _DATED = 0.235, 0.05
"""The shares of verses in which something is counted, or told with its day or year."""
_REPEATED, _CUT = 0.5, 0.12
"""The shares of utterances that a version takes word for word, or without their last words."""
_AGAIN = 0.7
"""How often a version introduces who speaks in the same manner as the hidden text."""
_OTHER = 0.03
"""How often a version gives another number or another day."""

_MANNERS = (
    "“{said},” said {who}.",
    "“{said},” {who} said.",
    "“{said},” {pronoun} said.",
    "“{said},” {pronoun} told the {paper}.",
    "“{said},” {who} told the {paper}.",
    "“{said},” said {who}, a {calling}.",
    "“{said},” the {calling} said.",
    "{who} said, “{said}.”",
    "{who} told the {paper}: “{said}.”",
    "{who}, a {calling}, wrote: “{said}.”",
    "“{said}!”",
    "“{said}?” asked {who}.",
)


class _Speech(NamedTuple):
    """That somebody speaks in a verse."""

    speaker: int
    """The number of a name."""
    manner: int
    whole: bool
    """Whether both halves are spoken, else the second."""


def reported(size: int, versions: int = 4, *, seed: int = 0) -> Book:
    """Make versions of one book with speech, numbers and dates.

    Args:
        size: Characters of a version, about.
        versions: How many versions.
        seed: The same seed gives the same book.
    """
    return book(round(size * _SIZE), versions, seed=seed, speaking=_Reporting)


class _Reporting(Tongue):
    """How each version writes what is spoken and counted."""

    def __init__(self, random: Random) -> None:
        super().__init__(random)
        self._speeches: dict[int, _Speech] = {}
        self._last: dict[tuple[int, int], str] = {}
        """Half a verse -> its words in the version that told it last."""

    def enrich(self, random: Random, verses: list[Verse]) -> list[Verse]:
        """The hidden text with numbers and times among its words; says who speaks where."""
        told: list[Verse] = []
        for number, verse in enumerate(verses):
            told.append((_half_named(random, verse[0]), _half_named(random, verse[1])))
            if random.random() < _SPEAKING:
                names = [w.number for half in verse for c in half for w in c if w.kind == "name"]
                speaker = names[0] if names else random.randrange(len(self.names))
                manner, whole = random.randrange(len(_MANNERS)), random.random() < _LONG
                self._speeches[number] = _Speech(speaker, manner, whole)
            for kind, share in ("number", _COUNTING), ("time", _DATED):
                if random.random() < share:
                    told[-1] = _with(random, told[-1], kind)
        return told

    def passage(
        self,
        random: Random,
        version: int,
        verses: Sequence[Verse],
        halves: Sequence[tuple[int, int]],
    ) -> str:
        """A passage with what is spoken in quotation marks, each in sentences of its own."""
        if not any(verse in self._speeches for verse, _ in halves):
            return super().passage(random, version, verses, halves)
        sentences = []
        for verse, half in halves:
            words = self.tell(random, version, verses[verse][half])[:-1]
            speech = self._speeches.get(verse)
            if speech is None or not (half or speech.whole):
                sentences.append(f"{words}.")
            else:
                words = self._repeated(random, words, (verse, half))
                goes_on = speech.whole and half == 1 and (verse, 0) in halves
                sentences.append(self._spoken(random, version, words, speech, goes_on=goes_on))
        return " ".join(sentences)

    def _repeated(self, random: Random, words: str, place: tuple[int, int]) -> str:
        """The words of an utterance: a version's own, or those of another one, perhaps cut."""
        known = self._last.get(place)
        if known is not None and random.random() < _REPEATED:
            words = known
        if known is not None and random.random() < _CUT and ", " in words:
            return words.rpartition(", ")[0]
        self._last[place] = words
        return words

    def _spoken(
        self, random: Random, version: int, words: str, speech: _Speech, *, goes_on: bool
    ) -> str:
        """An utterance in its marks with who speaks; without, where it goes on."""
        manner = speech.manner if random.random() < _AGAIN else random.randrange(len(_MANNERS))
        first, last = _FIRST_NAMES[speech.speaker % len(_FIRST_NAMES)], self.names[speech.speaker]
        # The first names take turns: she, he.
        she = speech.speaker % 2 == 0
        text = ("“{said}.”" if goes_on else _MANNERS[manner]).format(
            said=words,
            who=random.choice(
                (last, last, f"{first} {last}", f"{'Mrs.' if she else 'Mr.'} {last}")
            ),
            pronoun="she" if she else "he",
            paper=_PAPERS[speech.speaker % len(_PAPERS)],
            calling=_CALLINGS[speech.speaker % len(_CALLINGS)],
        )
        # Every other version is typed on a machine without turned marks.
        return text.replace("“", '"').replace("”", '"') if version % 2 else text

    def write(self, random: Random, version: int, word: Word) -> list[str]:
        """A word as one version writes it; a number with what it counts, a time with its *on*."""
        if word.kind == "number":
            return self._number(random, version, word)
        if word.kind == "time":
            return _time(word.number if random.random() >= _OTHER else word.number + 1)
        return super().write(random, version, word)

    def _number(self, random: Random, version: int, word: Word) -> list[str]:
        """A number of a kind that its last digit tells; the rest of it tells how much."""
        much = word.number // 10 + (random.random() < _OTHER)
        notion = self.chosen(random, version, word.form)
        before = random.choice(_QUALIFIERS).split() if random.random() < 0.2 else []
        kind = word.number % 10
        if kind < 4:
            small = 2 + much % 11
            return [
                *before,
                str(small) if version == 3 else _COUNTS[small],
                f"{notion}s",
                *_next(random),
            ]
        if kind < 7:
            return [*before, f"{13 + much % 4000:,}", f"{notion}s", *_next(random)]
        if kind == 7:
            percent = f"{1 + much % 99}%" if version == 1 else f"{1 + much % 99} percent"
            return [*before, percent, "of", "the", f"{notion}s"]
        if kind == 8:
            return [*before, f"${(10 + much % 900) / 10:g} million", "for", "the", notion]
        return [_SHARES[much % len(_SHARES)], "of", "the", notion]


def _half_named(random: Random, half: Half) -> Half:
    """Half a verse without some of its names."""
    return [[w for w in c if w.kind != "name" or random.random() < _NAMED] for c in half]


def _with(random: Random, verse: Verse, kind: str) -> Verse:
    """A verse with one word more somewhere."""
    # What is counted is one of the notions that come now and then.
    word = Word(random.randrange(100_000), kind, random.randrange(100, 2000))
    halves = [[list(clause) for clause in half] for half in verse]
    clauses = [clause for half in halves for clause in half]
    clause = random.choice(clauses)
    clause.insert(random.randrange(len(clause) + 1), word)
    return halves[0], halves[1]


def _time(number: int) -> list[str]:
    kind, which = number % 4, number // 4
    if kind == 0:
        return ["on", _WEEKDAYS[which % 7]]
    if kind == 1:
        return ["in", str(1700 + which % 320)]
    if kind == 2:
        return ["on", _MONTHS[which % len(_MONTHS)], str(1 + which % 28)]
    return [("last", "this", "next")[which % 3], ("week", "month", "year", "summer")[which % 4]]


def _next(random: Random) -> list[str]:
    return random.choice(_AFTER) if random.random() < 0.7 else []
