"""What stood where a character was lost inside a word, told by the words that are known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from types import MappingProxyType
from typing import NamedTuple

from tetrapla.engine.evidence import Evidence, Listed, Remark, WrittenBy
from tetrapla.engine.repair.knowledge import Knowledge

_LETTERS = r"[^\W\d_]{1,40}+"
_WORD_WITH_LOST = re.compile(
    rf"(?:(?:{_LETTERS}(?:['’]{_LETTERS})?)?(?P<lost>\ufffd{{1,3}})){{1,3}}(?:{_LETTERS})?"
)
_LOST_INSIDE = re.compile("\ufffd+")
_CONTRACTION = re.compile("(?<![a-z])[a-z]{1,40}(?:n\ufffd{1,3}t|\ufffd{1,3}s)", re.I)
"""Contractions that any word can be part of; of the others the word list has each."""

MAY_BE_LOST = "’éèêëáàâäãåæçíìîïñóòôöõøœúùûüýÿßčćđěğıłńňőřśšşťţůűźżžąęėāēīūņļķģ"
"""What old encodings and careless tools lose inside words: apostrophes and accented letters."""
_LIGATURES = ("ff", "fi", "fl", "ffi", "ffl")
"""Letters that printed pages join to one sign, which is lost as one."""
_USUAL_ACCENT = MappingProxyType({"e": "é", "i": "ï", "n": "ñ", "c": "ç"})
"""Plain letter -> the only form with an accent that is usual in English words."""
_PLAIN_OR_JOINED = (*"abcdefghijklmnopqrstuvwxyz", *_LIGATURES)
_SHORTEST_LISTED = 5
"""Letters of a word that is listed without its accent, or with joined letters; shorter ones leave
too many choices."""
_MOST_LOST = 2
"""Places of a word that are tried together."""
_MOST_TRIALS = 400_000
"""Readings that are tried for one version; a text that needs more is beyond reading."""

_WRITTEN_ELSEWHERE = 0.97
_CONTRACTED = 0.97
_KNOWN = 0.9
"""Trust where one word fits that this version or the list has."""
_JOINED = 0.85
_ACCENTED = 0.8


class Filling(NamedTuple):
    """What stood where a character was lost."""

    meant: str
    evidence: tuple[Evidence, ...]
    confidence: float


class _Reading(NamedTuple):
    """A word with all its characters."""

    letters: tuple[str, ...]
    """What was lost, in order."""
    evidence: tuple[Evidence, ...]
    confidence: float


def fill_words(text: str, siglum: str, knowledge: Knowledge) -> Iterator[tuple[int, Filling]]:
    """Read the words in which characters were lost.

    Yields:
        The place where a run of signs for lost characters starts, and what stood there; nothing
        for the runs that no word tells, nor where more than one word fits.
    """
    read: dict[str, _Reading | None] = {}
    trials = behind = 0
    for start, word in _words_with_lost(text):
        if start < behind:
            continue
        runs = list(_LOST_INSIDE.finditer(word))
        if word not in read:
            trials += len(MAY_BE_LOST) ** len(runs) if len(runs) <= _MOST_LOST else 0
            read[word] = _read(word, siglum, knowledge) if trials <= _MOST_TRIALS else None
        reading = read[word]
        if reading:
            behind = start + len(word)
            for run, letter in zip(runs, reading.letters, strict=True):
                filling = Filling(letter, reading.evidence, reading.confidence)
                yield start + run.start(), filling


def _words_with_lost(text: str) -> Iterator[tuple[int, str]]:
    """Words with lost characters and their places; then without those at their ends.

    What is lost at an end of a word may be a quotation mark that stood beside it.
    """
    for found in _WORD_WITH_LOST.finditer(text):
        word = found.group()
        inner = word.strip("\ufffd")
        if inner:
            yield found.start(), word
        if inner != word and "\ufffd" in inner:
            yield found.start() + len(word) - len(word.lstrip("\ufffd")), inner


def _read(word: str, siglum: str, knowledge: Knowledge) -> _Reading | None:
    """The only word that fits; None: there is none, or more."""
    places = len(_LOST_INSIDE.findall(word))
    if places > _MOST_LOST:
        return None
    fitting = []
    for letters in product(MAY_BE_LOST, repeat=places):
        whole = _filled(word, letters)
        facts = () if whole[0] == "’" or whole[-1] == "’" else knowledge.confirmation(whole, siglum)
        if facts:
            fitting.append(_Reading(letters, facts, _trust(letters, facts)))
    if len(fitting) == 1:
        only = fitting[0]
        return only._replace(letters=tuple(_in_case(word, c) for c in only.letters))
    if fitting:
        return None
    if _is_contraction(word, siglum, knowledge):
        whole = _filled(word, ("’",))
        return _Reading(("’",), (Remark(f"“{whole}” has the form of a contraction"),), _CONTRACTED)
    return _joined_or_accented(word, siglum, knowledge)


def _is_contraction(word: str, siglum: str, knowledge: Knowledge) -> bool:
    """Whether a word has the form of an English contraction; a name with an accent may have it."""
    if not _CONTRACTION.fullmatch(word) or not knowledge.is_english(siglum):
        return False
    stem = _LOST_INSIDE.split(word)[0]
    return stem.lower().endswith("n") or knowledge.confirms(stem, siglum)


def _trust(letters: tuple[str, ...], facts: tuple[Evidence, ...]) -> float:
    if set(letters) == {"’"}:
        return _CONTRACTED
    elsewhere = any(isinstance(fact, WrittenBy) and fact.versions for fact in facts)
    return _WRITTEN_ELSEWHERE if elsewhere else _KNOWN


def _joined_or_accented(word: str, siglum: str, knowledge: Knowledge) -> _Reading | None:
    """The only listed word with joined letters, or with an accent that the list leaves out.

    Plain letters are tried as well, as they show where more than one word fits; but decoding loses
    none of them. Names are left alone: other languages have other accents.
    """
    if word.count("\ufffd") != 1 or not word.islower():
        return None
    fitting = [c for c in _PLAIN_OR_JOINED if knowledge.lists(_filled(word, (c,)), siglum)]
    if len(fitting) != 1:
        return None
    (letter,) = fitting
    listed = _filled(word, (letter,))
    if len(listed) < _SHORTEST_LISTED:
        return None
    if letter in _LIGATURES:
        return _Reading((letter,), (Listed(listed),), _JOINED)
    if letter not in _USUAL_ACCENT:
        return None
    remark = Remark("decoding loses letters with accents, never plain ones")
    return _Reading((_USUAL_ACCENT[letter],), (Listed(listed), remark), _ACCENTED)


def _in_case(word: str, letter: str) -> str:
    plain = _LOST_INSIDE.sub("", word)
    capital = plain.isupper() and len(plain) > 1
    return letter.upper() if capital and letter != "ß" else letter


def _filled(word: str, letters: tuple[str, ...]) -> str:
    parts = _LOST_INSIDE.split(word)
    return "".join(p + c for p, c in zip(parts, (*letters, ""), strict=True))
