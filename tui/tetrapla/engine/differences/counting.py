"""Numbers in words, as they grow word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from tetrapla.engine.differences.numerals import (
    ARTICLES,
    JOINED_BY,
    ORDINALS,
    WEAK,
    multiplies,
    worth,
)
from tetrapla.engine.differences.pieces import Piece

_BETWEEN = re.compile(r"[ \u00a0\u202f\u2009\n-]*")


class Found(NamedTuple):
    """A number as far as it is read."""

    value: Fraction | str
    """What it is worth; as it is written where it has no worth: a time, ``B52``."""
    end: int
    unit: str = ""
    weak: bool = False


def beside(text: str, pieces: Sequence[Piece], at: int) -> str:
    """The word of a piece if nothing but space or a hyphen parts it from the one before."""
    if at >= len(pieces) or not _BETWEEN.fullmatch(text, pieces[at - 1].end, pieces[at].start):
        return ""
    return pieces[at].key


class _Count:
    """A number in words as it grows, word by word."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.thousands = 0
        self.below = 0
        self.room = 10**15
        """What is added next must be smaller."""

    @property
    def value(self) -> int:
        return self.thousands + self.below

    def add(self, word: str, value: int) -> bool:
        """Take one more word in; False if it begins another number."""
        if multiplies(word, self.language) and (self.below or self.room == 10**15):
            if value < self.below:
                return False
            self.below = (self.below or 1) * value
            self.room = value if value >= 100 else 0
            if value >= 1000:
                self.thousands, self.below = self.value, 0
        elif self.language == "fr" and value == 20 and self.below == 4:
            self.below, self.room = 80, 20
        elif value < self.room:
            self.below += value
            self.room = 10 if value in range(20, 100, 10) else 0
            if self.language == "fr" and value == 60:
                self.room = 20
        elif self.language == "en" and 16 <= self.below <= 20 and 10 <= value < 100:
            self.below = self.below * 100 + value  # nineteen eighty-four
            self.room = 10 if value >= 20 else 0
        else:
            return False
        return True

    def may_join(self, value: int | None) -> bool:
        """Whether *and* may stand before a word."""
        enough = 100 if self.language == "en" else 10
        return value is not None and value < self.room and enough <= self.room < 10**15


def count_at(text: str, pieces: Sequence[Piece], at: int, language: str) -> Found | None:
    """``two hundred and fifty``, ``twenty-three``, ``twenty-third``, ``a dozen``."""
    key = pieces[at].key
    k = at
    if worth(key, language) is None:
        if key not in ARTICLES or not multiplies(beside(text, pieces, at + 1), language):
            return None
        k = at + 1
    count = _Count(language)
    first, word = k, pieces[k].key
    while word:
        value = worth(word, language)
        if value is None:
            if k == first:
                break
            if language == "en" and count.room == 10 and ORDINALS.get(word, 10) < 10:
                return Found(f"{count.value + ORDINALS[word]}.", k + 1)
            follows = worth(beside(text, pieces, k + 1), language)
            if word != JOINED_BY.get(language) or not count.may_join(follows):
                break
        elif not count.add(word, value):
            break
        k += 1
        word = beside(text, pieces, k)
    return Found(Fraction(count.value), k, weak=k == at + 1 and key in WEAK)
