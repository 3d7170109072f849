"""Runs of capitalised words in a text, with the small words inside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.facts.name_words import (
    ABBREVIATIONS,
    BASED,
    PARTICLES,
    SMALL,
    UNITED,
)
from tetrapla.engine.facts.state_names import STATES

_UPPER = "".join(
    c for c in map(chr, (*range(0x41, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00)))
    if c.isupper()
)  # fmt: skip
_TOKEN = (
    rf"(?:(?:[{_UPPER}]\.){{2,}}(?:[{_UPPER}](?!\w))?"
    rf"|[{_UPPER}]\w{{0,40}}(?:[’'&.-]\w{{1,40}}){{0,6}}(?:[’'](?!\w))?\.?)"
)
_GAP = "(?:[ \u00a0]{1,2}|[ ]?\n[ ]?)"
_JOINTS = "|".join(("of", "for", "and", "&", "the", *sorted(PARTICLES, key=len, reverse=True)))
_PLACE = r"\d{1,3}(?:st|nd|rd|th)"
_RUN = re.compile(
    rf"(?<![\w#@’'._-])(?:{_PLACE}{_GAP}(?=[{_UPPER}]))?(?=[{_UPPER}]){_TOKEN}(?:{_GAP}(?:(?:{_JOINTS}){_GAP}){{0,2}}{_TOKEN}){{0,30}}"
)
_WORD = re.compile(rf"{_TOKEN}|&|{_PLACE}|[a-z]+")
_SLASHED = re.compile(rf"(?:^|[\s“\"(])[{_UPPER}][\w’&-]*/$")
"""Before a capital: two names side by side, and no address or path."""
_OPENED = re.compile(r"[“\"‘«„]$")
_SHUT = re.compile(r"[,.!?…]?[”\"’»“]")
_INITIAL = re.compile(
    r"(?:^|[.!?…:;•*|][\"”’')\]]*\s*|\n\s*)[\"“‘(\[*•_—–-]*\s*$|[\"“«„]\s*$|(?<![\w,])[‘']\s*$"
)
_LOOK = 8
_POINTED = re.compile(r"(?:[^\W\d_]\.)+(?:[^\W\d_]|Va)?\.?$")
_STATE = 7
"""A longer word with a full stop is no state."""
_TAG = re.compile(r"[RDIL]-[A-Z]")


class Word(NamedTuple):
    """A word of a run, without a possessive and without the full stop of its sentence."""

    text: str
    start: int
    end: int
    joint: bool = False
    """Whether it is a small word between two with capitals."""
    last: bool = False
    """Whether nothing behind it belongs to it: a possessive, a full stop, an adjective."""

    @property
    def key(self) -> str:
        """In small letters, without full stops."""
        return self.text.lower().replace(".", "").replace("’", "'")

    @property
    def small(self) -> bool:
        """Whether it is a word that sentences begin with: the, when, I'm."""
        if self.text in UNITED:
            return False
        return self.key.split("'")[0] in SMALL or self.key.endswith("n't")


def ends_sentence(word: Word, following: Word) -> bool:
    """Whether a full stop, and no possessive, was taken from a word of a run."""
    return word.last and following.start - word.end == 2 and not word.text.endswith("s")


class Run(NamedTuple):
    """Capitalised words that stand together."""

    words: tuple[Word, ...]
    initial: bool
    """Whether it begins a sentence, a quotation or a line, where every word has a capital."""
    quoted: bool = False
    """Whether nothing else stands between its quotation marks, as in titles."""


def runs_in(text: str) -> Iterator[Run]:
    """The runs of capitalised words of a text, in order."""
    for found in _RUN.finditer(text):
        start = found.start()
        if text[start - 1 : start] == "/" and not _SLASHED.search(text, max(0, start - 24), start):
            continue
        initial = bool(_INITIAL.search(text, max(0, start - _LOOK), start))
        quoted = bool(_OPENED.search(text, max(0, start - 1), start))
        quoted = quoted and bool(_SHUT.match(text, found.end()))
        words = tuple(_words(text, *found.span()))
        if words:
            yield Run(words, initial, quoted)


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    for found in _WORD.finditer(text, start, end):
        word, a, b = found[0], found.start(), found.end()
        if word[0].isdigit():
            yield Word(word, a, b)
            continue
        if not word[0].isupper():
            yield Word(word, a, b, joint=True)
            continue
        if _TAG.match(word):
            yield Word("", a, b, last=True)
            continue
        yield _plain(word, a)


def _plain(word: str, start: int) -> Word:
    """A word without what is no part of the name: ``’s``, a full stop, ``-based``."""
    last = False
    if word.endswith(".") and not _POINTED.fullmatch(word):
        if word[:-1].lower() in STATES and len(word) < _STATE:
            last = True
        elif word[:-1].lower() not in ABBREVIATIONS:
            word, last = word[:-1], True
    for ending in ("’s", "'s", "’", "'"):
        if word.endswith(ending):
            word, last = word[: -len(ending)], True
            break
    head, hyphen, tail = word.rpartition("-")
    if hyphen and tail.islower() and (tail in BASED or len(tail) > 4):
        word, last = head, True
    return Word(word, start, start + len(word), last=last)
