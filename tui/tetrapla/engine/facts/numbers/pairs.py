"""Numbers with their units, and two that make one: odds, scores, ranges."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from tetrapla.engine.differences.numerals import UNITS
from tetrapla.engine.facts.numbers import words as w
from tetrapla.engine.facts.numbers.forms import Amount, amount_at, shown
from tetrapla.engine.facts.numbers.times import times_in
from tetrapla.engine.facts.word_lists import words

_UNIT_WORD = re.compile(rf"(?:{w.GAP}|-)([a-z]+)\b")
_SCORE = 20
"""From so many on two words that a hyphen joins are no score."""
SMALL_WORDS = words(
    """the a an in on at of and but or by for from with to as if when while about only all nearly
    almost just some over under more than at least up these those last next"""
)
"""Words with a capital that begin a sentence, and name nothing."""


class Told(NamedTuple):
    """A number in a text, with its unit."""

    start: int
    end: int
    value: str
    unit: str
    amount: Amount
    """What it is worth; of a range the last."""
    soft: bool = False


def is_in_name(text: str, at: int) -> bool:
    """Whether a number word is a part of a name: Fifth Avenue, the Big Ten."""
    if text[at].islower():
        return False
    before = text[max(0, at - 24) : at]
    if w.PROPER_OF.search(before):
        return True
    proper = w.PROPER.search(before)
    if proper and proper[1].lower() not in SMALL_WORDS:
        return True
    inside = before.rstrip(" \u00a0")[-1:]
    if not w.NEXT_PROPER.match(text, at):
        return False
    return inside.isalpha() or inside == "," or bool(w.ORDINAL.match(text[at : at + 12].lower()))


def odds_at(text: str, lower: str, amount: Amount, language: str) -> Told | None:
    """``one in three``, ``9 out of 10``."""
    found = w.ODDS.match(lower, amount.end)
    if not found or amount.value.denominator != 1 or amount.part:
        return None
    other = _second(text, lower, found.end(), language)
    if not other or other.unit or not 0 < amount.value < other.value:
        return None
    if (found[1] == "in" and w.NO_ODDS.match(lower, other.end)) or next(
        times_in(text[found.end() : other.end + 8]), None
    ):
        return None
    value = f"{shown(amount.value)} in {shown(other.value)}"
    return Told(amount.start, other.end, value, "", other)


def range_at(text: str, lower: str, amount: Amount, language: str) -> Told | None:
    """``242-190``, ``20 to 30``, ``between five and six``."""
    if amount.part or (amount.unit and amount.unit not in w.MONEY):
        return None
    if score := _score_at(text, lower, amount, language):
        return score
    dash = w.DASH.match(text, amount.end) if text[amount.end - 1].isdigit() else None
    to = w.TO.match(lower, amount.end)
    joined = dash or to
    before = lower[max(0, amount.start - 40) : amount.start]
    if not joined and w.BETWEEN.search(before):
        joined = w.AND.match(lower, amount.end)
    elif not dash and to and w.FROM.search(before):
        joined = None
    if not joined:
        return None
    other = _second(text, lower, joined.end(), language)
    if not other or (other.unit and other.unit != amount.unit and not other.unit.isalpha()):
        return None
    if not dash and next(times_in(text[joined.end() : other.end + 8]), None):
        return None
    low = amount.value
    if other.scaled and not amount.scaled and low < 1000 <= other.value and other.value % 1000 == 0:
        low *= _scale(other.value)
    unit = amount.unit or other.unit
    pair = f"{shown(low, decimal=True)}-{shown(other.value, decimal=True)}"
    whole = with_unit(lower, other._replace(start=amount.start, unit=unit))
    value = f"{pair} {whole.unit}" if whole.unit in ("%", "pp") else pair
    return whole._replace(value=value)


def _score_at(text: str, lower: str, amount: Amount, language: str) -> Told | None:
    """``three-one``, ``two-nil``: words that a hyphen joins, and that make no number."""
    dash = w.SCORE.match(lower, amount.end) if lower[amount.start].isalpha() else None
    if not dash or amount.value >= _SCORE:
        return None
    if dash[1]:
        return Told(amount.start, dash.end(), f"{shown(amount.value)}-0", "", amount)
    other = _second(text, lower, dash.end(), language) if lower[dash.end()].isalpha() else None
    if not other or other.unit or other.value >= _SCORE or lower.startswith("-", other.end):
        return None
    value = f"{shown(amount.value)}-{shown(other.value)}"
    return Told(amount.start, other.end, value, "", other)


def with_unit(lower: str, amount: Amount) -> Told:
    """The number with the unit behind it, and whether anyone counts by it."""
    start, end, unit = amount.start, amount.end, amount.unit
    if amount.part and not unit and (whole := w.PART_OF_ONE.match(lower, end)):
        end = whole.end()
    if not unit and (found := w.POINTS.match(lower, end)):
        return Told(start, found.end(), f"{shown(amount.value, decimal=True)} pp", "pp", amount)
    if not unit and (found := w.PERCENT.match(lower, end)):
        return Told(start, found.end(), f"{shown(amount.value, decimal=True)} %", "%", amount)
    if not amount.part and not unit and (found := w.CURRENCY.match(lower, end)):
        sign = found[2] or w.CURRENCIES[found[1].rstrip("s")]
        return Told(start, found.end(), shown(amount.value, decimal=True), sign, amount)
    if unit in ("%",):
        return Told(start, end, f"{shown(amount.value, decimal=True)} %", unit, amount)
    soft = amount.value == 1 and not amount.part and lower.startswith("one", start)
    word = _UNIT_WORD.match(lower, end)
    if not unit and word and len(word[1]) > 1:
        if w.DECADES.match(word[1]):
            return Told(start, word.end(), shown(amount.value * w.DECADE), "y", amount, soft)
        unit = "lb" if word[1] in ("pound", "pounds", "lb", "lbs") else UNITS.get(word[1], "")
    return Told(start, end, shown(amount.value, decimal=bool(unit)), unit, amount, soft)


def _second(text: str, lower: str, at: int, language: str) -> Amount | None:
    """The other amount of a pair, if it is a plain one."""
    if lower[at].isalpha() and is_in_name(text, at):
        return None
    found = amount_at(text, lower, at, language)
    if not found or found.order or found.part or found.start != at:
        return None
    return found


def _scale(value: Fraction) -> int:
    """The greatest of thousand, million, billion that is in a value."""
    return next(s for s in (10**12, 10**9, 10**6, 10**3) if value >= s)
