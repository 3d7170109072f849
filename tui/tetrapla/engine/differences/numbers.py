"""Numbers in one form: digits, words, fractions, places in an order, with their units."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from tetrapla.engine.differences.counting import Found, beside, count_at
from tetrapla.engine.differences.digits import DIGITS, HAS_DIGIT, ORDINAL_END, SPACED, value_of
from tetrapla.engine.differences.numerals import (
    AFTER_PART,
    ALONE,
    ARTICLES,
    CHINESE,
    NUMERALS,
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

_LONGEST = 40
"""Characters from which a run in Chinese is no number."""
_ENGLISH_OPENERS = frozenset[str]().union(TIMES, NUMERALS["en"], ARTICLES, PARTS["en"], ORDINALS)
"""Words with which a number begins in English; hardly any word does, and each is asked."""
_AND = frozenset({"and", "y", "et", "und", "e", "и"})


class Number(NamedTuple):
    """A number among the pieces of a text."""

    key: str
    """Equal for equal numbers; begins with ``#``."""
    end: int
    """Index of the piece behind it."""
    weak: bool
    """Whether it counts only against another number."""


def begins_number(key: str, language: str) -> bool:
    """Whether a number may begin with a word; where not, none does."""
    if language != "en" or key in _ENGLISH_OPENERS:
        return True
    return key in CHINESE or HAS_DIGIT.search(key) is not None


def number_at(text: str, pieces: Sequence[Piece], at: int, language: str) -> Number | None:
    """The number that begins with a piece; None where none does."""
    key = pieces[at].key
    if key in CHINESE:
        found = _chinese_at(text, pieces, at)
    elif HAS_DIGIT.search(key):
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


def _chinese_at(text: str, pieces: Sequence[Piece], at: int) -> Found | None:
    """A number in Chinese characters, or a part: three, 分之, one."""
    value, end = _chinese_run(pieces, at)
    if value is None:
        return None
    if value and text.startswith("分之", pieces[end - 1].end):
        share, over = _chinese_run(pieces, end + 2)
        if share is not None:
            return Found(share / value, over)
    return Found(value, end, weak=end == at + 1 and (value == 1 or value >= 10))


def _chinese_run(pieces: Sequence[Piece], at: int) -> tuple[Fraction | None, int]:
    """What characters that stand together are worth, and the index of the piece behind them."""
    end = at
    while (
        end < min(len(pieces), at + _LONGEST)
        and pieces[end].key in CHINESE
        and (end == at or pieces[end].start == pieces[end - 1].end)
    ):
        end += 1
    if end == at or end == at + _LONGEST:
        return None, at
    return chinese("".join(piece.key for piece in pieces[at:end])), end


def _digits_at(text: str, pieces: Sequence[Piece], at: int, language: str) -> Found:
    """A number in digits, with what is written right beside them."""
    raw = text[pieces[at].start : pieces[at].end]
    read = DIGITS.fullmatch(raw)
    value = value_of(read, language) if read else None
    if read is None or value is None:
        return Found(f"'{pieces[at].key}", at + 1)
    end = at + 1
    comma = decimal_comma(language)
    whole = (read["digits"] or "").isdecimal()
    while end < len(pieces) and whole and value.denominator == 1 and not read["behind"]:
        between = text[pieces[end - 1].end : pieces[end].start]
        grouped = between in ("\u00a0", "\u202f", "\u2009") or (between == " " and comma)
        digits = text[pieces[end].start : pieces[end].end]
        if (
            not grouped
            or not SPACED.fullmatch(digits)
            or not 0 < value < 10**12
            or len(read["digits"]) > 3
        ):
            break
        value = value * 1000 + Fraction(digits.replace(",", "."))
        end += 1
    behind = read["behind"].casefold()
    unit = UNITS.get(read["money"], read["money"])
    if behind in ORDINAL_END and not unit:
        return Found(f"{value}.", end)
    if unit and behind in SHORT_MULTIPLIERS:
        value *= SHORT_MULTIPLIERS[behind]
    elif behind == "k":
        value *= 1000
    elif behind in ("bn", "mn"):
        value *= SHORT_MULTIPLIERS[behind]
    elif behind:
        unit += UNITS.get(behind, f"'{behind}")
    elif multiplies(word := beside(text, pieces, end), language):
        value, end = value * (worth(word, language) or 1), end + 1
    value = -value if read["sign"] in ("-", "−") else value
    if read["sign"] not in ("", "+", "-", "−"):
        unit += read["sign"]
    return Found(value, end, unit)


def _words_at(text: str, pieces: Sequence[Piece], at: int, language: str) -> Found | None:
    """A number in words."""
    key = pieces[at].key
    if language == "en" and key not in _ENGLISH_OPENERS:
        return None
    if language == "en" and key in TIMES:
        return Found(Fraction(TIMES[key]), at + 1, "x", weak=True)
    counted = count_at(text, pieces, at, language)
    if counted:
        return counted
    parts = PARTS.get(language, {})
    after = beside(text, pieces, at + 1)
    if key in ARTICLES and after in parts and _is_part(text, pieces, at + 1, language):
        return Found(Fraction(1, parts[after]), at + 2)
    if key in ALONE and key in parts:
        return _half_of(text, pieces, Found(Fraction(1, parts[key]), at + 1), language)
    if language == "en" and key in ORDINALS:
        return Found(f"{ORDINALS[key]}.", at + 1, weak=key in WEAK)
    return None


def _half_of(text: str, pieces: Sequence[Piece], part: Found, language: str) -> Found:
    """``half a dozen``: a part of a number that follows."""
    end = part.end + (beside(text, pieces, part.end) in ARTICLES)
    word = beside(text, pieces, end)
    if multiplies(word, language) and isinstance(part.value, Fraction):
        return Found(part.value * (worth(word, language) or 1), end + 1)
    return part


def _is_part(text: str, pieces: Sequence[Piece], at: int, language: str) -> bool:
    """Whether a word is a part, as in ``a third of``, and no place in an order."""
    if language != "en" or pieces[at].key not in ORDINALS:
        return True
    after = beside(text, pieces, at + 1)
    return not after or after in AFTER_PART


def _with_part(text: str, pieces: Sequence[Piece], found: Found, language: str) -> Found:
    """``two`` with ``thirds`` behind it, or ``and a half``."""
    parts = PARTS.get(language, {})
    word = beside(text, pieces, found.end)
    if not word or found.unit or isinstance(found.value, str) or found.value.denominator != 1:
        return found
    if word in parts and (found.value == 1 or word not in ORDINALS):
        return Found(found.value / parts[word], found.end + 1)
    if word in _AND:
        at = found.end + 1
        article = beside(text, pieces, at) in ARTICLES
        part = beside(text, pieces, at + article)
        if part in parts and (article or language in ("es", "fr")):
            return found._replace(
                value=found.value + Fraction(1, parts[part]), end=at + article + 1, weak=False
            )
    return found


def _with_unit(text: str, pieces: Sequence[Piece], found: Found) -> Found:
    """``5`` with ``kilograms`` behind it."""
    word = beside(text, pieces, found.end)
    if found.unit or not word:
        return found
    if word == "per" and beside(text, pieces, found.end + 1) == "cent":
        return found._replace(unit="%", end=found.end + 2, weak=False)
    if word in UNITS:
        return found._replace(unit=UNITS[word], end=found.end + 1)
    return found
