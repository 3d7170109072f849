"""What surrounds the suspect words of a version, and how damaged the version is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.readings import Readings, choose_readings, untold
from tetrapla.engine.repair.letters.scripts import is_foreign
from tetrapla.engine.repair.letters.sorts import Sort
from tetrapla.engine.repair.letters.supplement import PHONETIC, SAME_SHAPE, SCIENCE
from tetrapla.engine.repair.letters.suspects import (
    Judge,
    Line,
    Word,
    alien_scripts,
    latin_lines,
    neighbours,
    survey,
)
from tetrapla.engine.repair.letters.table import EXACT

_SUSPECT_SORTS = (Sort.MIXED, Sort.SCIENCE, Sort.WHOLE, Sort.ODD)
_OWN_TO_LATIN = re.compile("[bdf-nq-wzDFGIJLNQRSUVWZ]")
"""Letters that look like none of the Russian alphabet: others may be the wrong ones themselves."""
HEAVY = 10
"""Different damaged words of a version in which nothing unusual is likely to be on purpose."""
_TELLING = 3
"""Letters of a word that is not read as another one by chance."""
_JOINTS = frozenset("&.-’'")
"""Signs that join parts of one word."""
_QUOTES = frozenset('“”„"‘«»‹›()[]<>*_|/')
"""Signs around a word that is spoken about, or told in another language."""


class Suspect(NamedTuple):
    """A word that may be damaged, with its reading and its surroundings."""

    word: Word
    reading: str
    """As long as the word."""
    known: bool
    """Whether the reading is a known word."""
    beside: tuple[Word, ...]
    """The words right before and behind it on its line."""
    before: str
    """Up to two characters before it; empty at the start of the text."""
    after: str
    """Up to two characters behind it."""

    @property
    def foreign(self) -> frozenset[str]:
        """Its letters that belong to no Latin alphabet."""
        return frozenset(c for c in self.word.text if is_foreign(c))

    @property
    def quoted(self) -> bool:
        """Whether it is spoken about: in quotation marks, brackets or between slashes."""
        return self.before[-1:] in _QUOTES and self.after[:1] in _QUOTES

    @property
    def joined(self) -> bool:
        """Whether a sign without a space joins it to a Latin letter: Q&A, X-ray, e.g."""
        return _joins(self.before[::-1]) or _joins(self.after)

    @property
    def numbered(self) -> bool:
        """Whether a digit stands right beside it: A10, B2B."""
        return self.before[-1:].isdigit() or self.after[:1].isdigit()


def _joins(near: str) -> bool:
    return near[:1] in _JOINTS and near[1:].isascii() and near[1:].isalpha()


class Context(NamedTuple):
    """What is known about the damage of a version."""

    siglum: str
    knowledge: Knowledge
    readings: Readings
    suspects: tuple[Suspect, ...]
    """On lines that are written in Latin letters, in order."""
    words: int
    """How many words the lines have on which they stand."""
    damage: int
    """How many different words mix letters in a way that nobody writes, or are known words in
    letters that look exactly like Latin ones."""
    phonetic: bool
    """Whether it has signs of phonetic writing."""
    aliens: frozenset[str]
    """The scripts in which the version has words that are no damaged Latin ones."""


def look_around(text: str, siglum: str, knowledge: Knowledge) -> Context:
    """Find the suspect words of a text, read them, and weigh what stands around them."""
    found = survey(text)
    first = untold(siglum, knowledge)
    if not found.lines:
        return Context(siglum, knowledge, first, (), 0, 0, False, frozenset())
    sure = _mixed(latin_lines(found, _judge(first)), first)
    readings = choose_readings(sure, siglum, knowledge)
    judge = _judge(readings)
    lines = tuple(latin_lines(found, judge))
    readings = choose_readings(_mixed(lines, first), siglum, knowledge)
    judge = _judge(readings)
    phonetic = not PHONETIC.isdisjoint(text)
    damage = _damage(lines, readings, phonetic)
    aliens = [w for w in found.words(Sort.ALIEN, Sort.WHOLE) if judge(w) < 0]
    if damage >= HEAVY:
        aliens = [w for w in aliens if not w.letters <= EXACT]
    if not aliens:
        damage = max(damage, _disguised(lines))
    return Context(
        siglum,
        knowledge,
        readings,
        tuple(_suspects(text, lines, readings)),
        sum(map(len, lines)),
        damage,
        phonetic,
        alien_scripts(aliens),
    )


def _mixed(lines: Iterable[Line], first: Readings) -> list[str]:
    """The words that tell how letters are read; a term of science is none of them."""
    return [w.text for line in lines for w in line if _tells(w, first)]


def _tells(word: Word, first: Readings) -> bool:
    if word.sort is not Sort.SCIENCE:
        return word.sort is Sort.MIXED
    text = word.text
    return len(text) > _TELLING and text.islower() and text[0] != "μ" and first.read(text)[1]


def _judge(readings: Readings) -> Judge:
    """What a word says about the script of its line, as far as the readings are known."""
    cached: dict[str, int] = {}

    def judged(word: Word) -> int:
        if word.sort in (Sort.LATIN, Sort.SCIENCE, Sort.ODD):
            return 1
        if word.sort is Sort.ALIEN:
            return -1
        vote = cached.get(word.text)
        if vote is None:
            vote = cached[word.text] = _vote(word, readings)
        return vote

    return judged


def _vote(word: Word, readings: Readings) -> int:
    foreign = [c for c in word.text if is_foreign(c)]
    if word.sort is Sort.MIXED:
        if EXACT.issuperset(foreign) or readings.read(word.text)[1]:
            return 1
        own = _OWN_TO_LATIN.search(word.text)
        return 0 if own or readings.established(foreign) else -1
    exact = SAME_SHAPE.keys() >= set(foreign)
    established = readings.established(foreign)
    if len(word.text) == 1:  # the letters of formulas are words of no language
        return 0 if exact or established or SCIENCE.issuperset(foreign) else -1
    known = readings.read(word.text)[1]
    if known and (established or EXACT.issuperset(foreign)):
        return 1
    return 0 if known or exact or established else -1


def _suspects(text: str, lines: tuple[Line, ...], readings: Readings) -> Iterator[Suspect]:
    read: dict[str, tuple[str, bool]] = {}
    for line in lines:
        for at, word in enumerate(line):
            if word.sort not in _SUSPECT_SORTS:
                continue
            if word.text not in read:
                read[word.text] = readings.read(word.text)
            yield Suspect(
                word,
                *read[word.text],
                tuple(neighbours(line, at)),
                text[max(0, word.start - 2) : word.start],
                text[word.end : word.end + 2],
            )


def _damage(lines: tuple[Line, ...], readings: Readings, phonetic: bool) -> int:
    damaged = {w.text for line in lines for w in line if _is_damaged(w, readings, phonetic)}
    return len(damaged)


def _disguised(lines: tuple[Line, ...]) -> int:
    """How many different words have only letters that look exactly like Latin ones.

    In a text with real words of another script some would have a letter that does not.
    """
    whole = {w.text for line in lines for w in line if w.sort is Sort.WHOLE}
    return sum(len(w) >= _TELLING and SAME_SHAPE.keys() >= set(w) for w in whole)


def _is_damaged(word: Word, readings: Readings, phonetic: bool) -> bool:
    foreign = {c for c in word.text if is_foreign(c)}
    if word.sort is Sort.MIXED:
        return foreign <= EXACT or readings.established(foreign) or readings.read(word.text)[1]
    if word.sort not in (Sort.WHOLE, Sort.ODD) or len(word.text) < _TELLING:
        return False
    if word.sort is Sort.ODD and phonetic:
        return False
    return foreign <= SAME_SHAPE.keys() and readings.read(word.text)[1]
