"""Runs of capitalised words in a text, with the small words inside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.names.words import (
    ABBREVIATIONS,
    BASED,
    SMALL,
    UNITED,
)
from tetrapla.engine.facts.state_names import STATES
from tetrapla.engine.facts.word_lists import PARTICLES

_REST = r"\w{0,40}(?:[’'&.-]\w{1,40}){0,6}(?:[’'](?!\w))?\.?"
_POINTS = rf"\.(?:[{UPPER}]\.)+(?:[{UPPER}](?!\w))?"
_TOKEN = rf"[{UPPER}](?:{_POINTS}|{_REST})"
_GAP = "(?:[ \u00a0]{1,2}|[ ]?\n[ ]?)"
_JOINTS = "|".join(
    ("of", "for", "and", "&", "the", r"v\.", *sorted(PARTICLES, key=len, reverse=True))
)
_TWO_WORDS = frozenset(("new", "north", "south", "west", "rhode", "san", "los", "st", "fort", "el"))
"""Behind a party they begin a state or a town: D-New York."""
_PLACE = r"\d{1,3}(?:st|nd|rd|th)"
_FREE = r"(?<![\w#@’'._-]"
_RUN = re.compile(
    rf"[{UPPER}]{_FREE}[{UPPER}])(?:{_POINTS}|{_REST})"
    rf"(?:{_GAP}(?:(?:{_JOINTS}){_GAP}){{0,2}}{_TOKEN}){{0,30}}"
)
"""A run; that it begins with a class of letters makes the search for it quick."""
_PLACE_BEFORE = re.compile(rf"{_FREE}){_PLACE}{_GAP}$")
_PLACE_ENDS = ("st", "nd", "rd", "th")
_PLACE_LOOK = 8
_WORD = re.compile(rf"{_TOKEN}|&|{_PLACE}|[a-z]+")
_SLASHED = re.compile(rf"(?:^|[\s“\"(])[{UPPER}][\w’&-]*/$")
"""Before a capital: two names side by side, and no address or path."""
_OPENING = frozenset('“"‘«„')
_SHUT = re.compile(r"[,.!?…]?[”\"’»“]")
_INITIAL = re.compile(
    r"(?:^|[.!?…:;•*|][\"”’'»›)\]]*\s*|\n\s*)[\"“‘(\[*•_—–-]*\s*$|[\"“«„]\s*$|(?<![\w,])[‘']\s*$"
)
_SENTENCE_END = re.compile(r"[?!\n]|\.(?=\s|$|[”\"])")
_QUESTION = 300
"""Characters in which a question ends."""
_LOOK = 8
_POINTED = re.compile(r"(?:[^\W\d_]\.)+(?:[^\W\d_]|Va)?\.?$")
_STATE = 7
"""A longer word with a full stop is no state."""
_TAG = re.compile(r"[RDIL]-[A-Z]")


_REMEMBERED = 20_000
"""So many runs are remembered: most of a story return."""


class Word(NamedTuple):
    """A word of a run, without a possessive and without the full stop of its sentence."""

    text: str
    start: int
    """Counted from where its run begins."""
    end: int
    key: str
    """In small letters, without full stops."""
    small: bool
    """Whether it is a word that sentences begin with: the, when, I'm."""
    joint: bool = False
    """Whether it is a small word between two with capitals."""
    last: bool = False
    """Whether nothing behind it belongs to it: a possessive, a full stop, an adjective."""


def ends_sentence(word: Word, following: Word) -> bool:
    """Whether a full stop, and no possessive, was taken from a word of a run."""
    return word.last and following.start - word.end == 2 and not word.text.endswith("s")


class Run(NamedTuple):
    """Capitalised words that stand together."""

    start: int
    text: str
    """As written: it tells the words."""
    words: tuple[Word, ...]
    initial: bool
    """Whether it begins a sentence, a quotation or a line, where every word has a capital."""
    quoted: bool = False
    """Whether nothing else stands between its quotation marks, as in titles."""

    @property
    def may_be_will(self) -> bool:
        """Whether *Will* is no name in it; but for that, the same letters are the same words."""
        return "Will " in self.text and any(x.small for x in self.words)


def runs_in(text: str) -> Iterator[Run]:
    """The runs of capitalised words of a text, in order."""
    for found in _RUN.finditer(text):
        start, end = found.span()
        run = found[0]
        if text[max(0, start - _PLACE_LOOK) : start].rstrip().endswith(_PLACE_ENDS) and (
            place := _PLACE_BEFORE.search(text, max(0, start - _PLACE_LOOK), start)
        ):
            start = place.start()
            run = text[start:end]
        before = text[start - 1] if start else ""
        if before == "/" and not _SLASHED.search(text, max(0, start - 24), start):
            continue
        quoted = before in _OPENING and bool(_SHUT.match(text, end))
        words, initial = _words_of(run), _is_initial(text, start)
        if "Will " in run and not ((initial or ". " in run) and _asks(text, end)):
            words = tuple(x._replace(small=False) if x.text == "Will" else x for x in words)
        yield Run(start, run, words, initial, quoted)


def _is_initial(text: str, start: int) -> bool:
    """Whether a sentence, a quotation or a line begins at a place."""
    if start > 1 and text[start - 1] == " " and text[start - 2].isalpha():
        return False
    return bool(_INITIAL.search(text, max(0, start - _LOOK), start))


def _asks(text: str, at: int) -> bool:
    """Whether a sentence ends with a question mark: *Will Otto Kern come*."""
    end = _SENTENCE_END.search(text, at, at + _QUESTION)
    return end is None or end[0] == "?"


@lru_cache(_REMEMBERED)
def _words_of(run: str) -> tuple[Word, ...]:
    return tuple(_words(run))


def _words(run: str) -> Iterator[Word]:
    tagged = False
    for found in _WORD.finditer(run):
        written, (at, end) = found[0], found.span()
        text, key, small, last = ("", "", False, True) if tagged else _read(written)
        tagged = not text and written.rpartition("-")[2].lower() in _TWO_WORDS
        joint = not (written[0].isupper() or written[0].isdigit())
        yield Word(text, at, at + len(text) if text else end, key, small, joint, last)


def _read(written: str) -> tuple[str, str, bool, bool]:
    """A word as it is without what is no part of the name, its key, and what else is told of it."""
    text, last = written, False
    if _TAG.match(written):
        text, last = "", True
    elif written[0].isupper():
        text, last = _plain(written)
    key = text.lower().replace(".", "").replace("’", "'")
    small = text not in UNITED and (key.split("'")[0] in SMALL or key.endswith("n't"))
    return text, key, small, last


def _plain(word: str) -> tuple[str, bool]:
    """A word without ``’s``, a full stop, ``-based``; and whether there was one."""
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
    return word, last
