"""Numbers in one form: digits, words, fractions, places in an order, with their units."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from fractions import Fraction
from math import gcd
from typing import NamedTuple

from tetrapla.engine.differences.numerals import (
    AFTER_PART,
    ALONE,
    ARTICLES,
    CHINESE,
    JOINED_BY,
    ORDINALS,
    PARTS,
    SHORT_MULTIPLIERS,
    TIMES,
    UNITS,
    WEAK,
    chinese,
    multiplies,
    worth,
)
from tetrapla.engine.differences.pieces import Piece
from tetrapla.engine.differences.speech import decimal_comma

_GLYPHS = "¼-¾⅐-⅞"
_DIGITS = re.compile(
    rf"(?P<sign>[-+−±~≈<>≤≥]?)(?P<money>[$£€¥₹₽₩₺]?)(?P<digits>\d[\d.,:/⁄]*)?(?P<glyph>[{_GLYPHS}]?)"
    r"\s?(?P<behind>[%‰°€$£¥₹₽₩₺]|[^\W\d_]*)"
)
_HAS_DIGIT = re.compile(rf"[\d{_GLYPHS}]")
_ORDINAL_END = frozenset({"st", "nd", "rd", "th", "er", "ère", "e", "ème", "º", "ª"})
_SPACED = re.compile(r"\d{3}(?:[.,]\d+)?")
_ONE_MARK = re.compile(r"[1-9]\d{0,2}([.,])\d{3}")
_GROUPED = {
    ",": re.compile(r"\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})"),
    ".": re.compile(r"\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})"),
}
"""The sign between groups of digits -> numbers that have it, whatever the language."""
_BETWEEN = re.compile(r"[ \u00a0\u202f\u2009\n-]*")


_AND = frozenset({"and", "y", "et", "und", "e", "и"})


class Number(NamedTuple):
    """A number among the pieces of a text."""

    key: str
    """Equal for equal numbers; begins with ``#``."""
    end: int
    """Index of the piece behind it."""
    weak: bool
    """Whether it counts only against another number."""


class _Found(NamedTuple):
    """A number as far as it is read."""

    value: Fraction | str
    """What it is worth; as it is written where it has no worth: a time, ``B52``."""
    end: int
    unit: str = ""
    weak: bool = False


def number_at(text: str, pieces: Sequence[Piece], at: int, language: str) -> Number | None:
    """The number that begins with a piece; None where none does."""
    key = pieces[at].key
    if key in CHINESE:
        found = _chinese_at(text, pieces, at)
    elif _HAS_DIGIT.search(key):
        found = _digits_at(text, pieces, at, language)
    else:
        found = _words_at(text, pieces, at, language)
    if found is None:
        return None
    if isinstance(found.value, Fraction):
        found = _with_part(text, pieces, found, language)
        found = _with_unit(text, pieces, found)
    value: Fraction | str = found.value
    unit = found.unit
    if unit == "%" and isinstance(value, Fraction):
        value, unit = value / 100, ""
    return Number(f"#{value}{unit}", found.end, found.weak)


def _beside(text: str, pieces: Sequence[Piece], at: int) -> str:
    """The word of a piece if nothing but space or a hyphen parts it from the one before."""
    if at >= len(pieces) or not _BETWEEN.fullmatch(text, pieces[at - 1].end, pieces[at].start):
        return ""
    return pieces[at].key


def _chinese_at(text: str, pieces: Sequence[Piece], at: int) -> _Found | None:
    """A number in Chinese characters, or a part: three, 分之, one."""
    value, end = _chinese_run(pieces, at)
    if value is None:
        return None
    if value and text.startswith("分之", pieces[end - 1].end):
        share, over = _chinese_run(pieces, end + 2)
        if share is not None:
            return _Found(share / value, over)
    return _Found(value, end, weak=end == at + 1 and (value == 1 or value >= 10))


def _chinese_run(pieces: Sequence[Piece], at: int) -> tuple[Fraction | None, int]:
    """What characters that stand together are worth, and the index of the piece behind them."""
    end = at
    while (
        end < len(pieces)
        and pieces[end].key in CHINESE
        and (end == at or pieces[end].start == pieces[end - 1].end)
    ):
        end += 1
    if end == at:
        return None, at
    return chinese("".join(piece.key for piece in pieces[at:end])), end


def _digits_at(text: str, pieces: Sequence[Piece], at: int, language: str) -> _Found:
    """A number in digits, with what is written right beside them."""
    raw = text[pieces[at].start : pieces[at].end]
    read = _DIGITS.fullmatch(raw)
    value = _value(read, language) if read else None
    if read is None or value is None:
        return _Found(f"'{pieces[at].key}", at + 1)
    end = at + 1
    comma = decimal_comma(language)
    whole = (read["digits"] or "").isdecimal()
    while end < len(pieces) and whole and value.denominator == 1 and not read["behind"]:
        between = text[pieces[end - 1].end : pieces[end].start]
        grouped = between in ("\u00a0", "\u202f", "\u2009") or (between == " " and comma)
        digits = text[pieces[end].start : pieces[end].end]
        if (
            not grouped
            or not _SPACED.fullmatch(digits)
            or not 0 < value < 10**12
            or len(read["digits"]) > 3
        ):
            break
        value = value * 1000 + Fraction(digits.replace(",", "."))
        end += 1
    behind = read["behind"].casefold()
    unit = UNITS.get(read["money"], read["money"])
    if behind in _ORDINAL_END and not unit:
        return _Found(f"{value}.", end)
    if unit and behind in SHORT_MULTIPLIERS:
        value *= SHORT_MULTIPLIERS[behind]
    elif behind == "k":
        value *= 1000
    elif behind in ("bn", "mn"):
        value *= SHORT_MULTIPLIERS[behind]
    elif behind:
        unit += UNITS.get(behind, f"'{behind}")
    elif multiplies(word := _beside(text, pieces, end), language):
        value, end = value * (worth(word, language) or 1), end + 1
    value = -value if read["sign"] in ("-", "−") else value
    if read["sign"] not in ("", "+", "-", "−"):
        unit += read["sign"]
    return _Found(value, end, unit)


def _value(read: re.Match[str], language: str) -> Fraction | None:
    """What digits are worth; None for a time, a date, a range."""
    digits = (read["digits"] or "").replace("⁄", "/")
    glyph = (
        Fraction(unicodedata.numeric(read["glyph"])).limit_denominator(10) if read["glyph"] else 0
    )
    if not digits:
        return Fraction(glyph)
    if "/" in digits:
        above, _, below = digits.partition("/")
        if not (above.isdecimal() and below.isdecimal()) or glyph:
            return None
        top, bottom = int(above), int(below)
        plain = (
            0 < top < bottom <= 10
            and gcd(top, bottom) == 1
            and (above, below) == (str(top), str(bottom))
        )
        return Fraction(top, bottom) if plain else None
    if ":" in digits:
        return None
    group = "." if decimal_comma(language) else ","
    one = _ONE_MARK.fullmatch(digits)
    for sign, pattern in _GROUPED.items():
        if pattern.fullmatch(digits) or (one and one[1] == sign == group):
            digits = digits.replace(sign, "")
            break
    try:
        return Fraction(digits.replace(",", ".")) + glyph
    except ValueError:
        return None


def _words_at(text: str, pieces: Sequence[Piece], at: int, language: str) -> _Found | None:
    """A number in words."""
    key = pieces[at].key
    if language == "en" and key in TIMES:
        return _Found(Fraction(TIMES[key]), at + 1, "x", weak=True)
    counted = _count_at(text, pieces, at, language)
    if counted:
        return counted
    parts = PARTS.get(language, {})
    after = _beside(text, pieces, at + 1)
    if key in ARTICLES and after in parts and _is_part(text, pieces, at + 1, language):
        return _Found(Fraction(1, parts[after]), at + 2)
    if key in ALONE and key in parts:
        return _half_of(text, pieces, _Found(Fraction(1, parts[key]), at + 1), language)
    if language == "en" and key in ORDINALS:
        return _Found(f"{ORDINALS[key]}.", at + 1, weak=key in WEAK)
    return None


def _half_of(text: str, pieces: Sequence[Piece], part: _Found, language: str) -> _Found:
    """``half a dozen``: a part of a number that follows."""
    end = part.end + (_beside(text, pieces, part.end) in ARTICLES)
    word = _beside(text, pieces, end)
    if multiplies(word, language) and isinstance(part.value, Fraction):
        return _Found(part.value * (worth(word, language) or 1), end + 1)
    return part


def _is_part(text: str, pieces: Sequence[Piece], at: int, language: str) -> bool:
    """Whether a word is a part, as in ``a third of``, and no place in an order."""
    if language != "en" or pieces[at].key not in ORDINALS:
        return True
    after = _beside(text, pieces, at + 1)
    return not after or after in AFTER_PART


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


def _count_at(text: str, pieces: Sequence[Piece], at: int, language: str) -> _Found | None:
    """``two hundred and fifty``, ``twenty-three``, ``twenty-third``, ``a dozen``."""
    key = pieces[at].key
    k = at
    if worth(key, language) is None:
        if key not in ARTICLES or not multiplies(_beside(text, pieces, at + 1), language):
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
                return _Found(f"{count.value + ORDINALS[word]}.", k + 1)
            follows = worth(_beside(text, pieces, k + 1), language)
            if word != JOINED_BY.get(language) or not count.may_join(follows):
                break
        elif not count.add(word, value):
            break
        k += 1
        word = _beside(text, pieces, k)
    return _Found(Fraction(count.value), k, weak=k == at + 1 and key in WEAK)


def _with_part(text: str, pieces: Sequence[Piece], found: _Found, language: str) -> _Found:
    """``two`` with ``thirds`` behind it, or ``and a half``."""
    parts = PARTS.get(language, {})
    word = _beside(text, pieces, found.end)
    if not word or found.unit or isinstance(found.value, str) or found.value.denominator != 1:
        return found
    if word in parts and (found.value == 1 or word not in ORDINALS):
        return _Found(found.value / parts[word], found.end + 1)
    if word in _AND:
        at = found.end + 1
        article = _beside(text, pieces, at) in ARTICLES
        part = _beside(text, pieces, at + article)
        if part in parts and (article or language in ("es", "fr")):
            return found._replace(
                value=found.value + Fraction(1, parts[part]), end=at + article + 1, weak=False
            )
    return found


def _with_unit(text: str, pieces: Sequence[Piece], found: _Found) -> _Found:
    """``5`` with ``kilograms`` behind it."""
    word = _beside(text, pieces, found.end)
    if found.unit or not word:
        return found
    if word == "per" and _beside(text, pieces, found.end + 1) == "cent":
        return found._replace(unit="%", end=found.end + 2, weak=False)
    if word in UNITS:
        return found._replace(unit=UNITS[word], end=found.end + 1)
    return found
