"""A number as it is written at a place of a text: how far it goes, what it is worth.

The words are read by :mod:`tetrapla.engine.differences.counting`, the digits by
:mod:`tetrapla.engine.differences.digits`.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple
from unicodedata import numeric

from tetrapla.engine.differences import digits as written
from tetrapla.engine.differences.counting import count_at
from tetrapla.engine.differences.numerals import NUMERALS, ORDINALS, UNITS
from tetrapla.engine.differences.pieces import pieces_of
from tetrapla.engine.facts.numbers import words as w


class Amount(NamedTuple):
    """A number at a place, without what is written around it."""

    start: int
    end: int
    value: Fraction
    unit: str = ""
    order: bool = False
    """Whether it is a place in an order: 21st, fourth."""
    part: bool = False
    """Whether it is a part: a third, 1/3."""
    scaled: bool = False
    """Whether a word such as *million* makes it what it is."""


def amount_at(text: str, lower: str, at: int, language: str) -> Amount | None:
    """The amount that begins at a place, in digits or in English words; None where none does."""
    if lower[at].isdigit() or not lower[at].isalpha():
        return _digits_at(text, lower, at, language)
    return _words_at(lower, at) if language == "en" else None


def shown(value: Fraction, *, decimal: bool = False) -> str:
    """A value in one form: ``7``, ``1/3``, ``81.9``.

    Args:
        value: What is shown.
        decimal: Whether 1/2 is to be 0.5; more than one is, where it can be.
    """
    if value.denominator == 1:
        return str(value.numerator)
    finite = value.denominator
    for prime in (2, 5):
        while finite % prime == 0:
            finite //= prime
    if finite != 1 or (value < 1 and value.denominator <= 10 and not decimal):
        return f"{value.numerator}/{value.denominator}"
    places = 1
    while 10**places % value.denominator:
        places += 1
    whole = str(value * 10**places).rjust(places + 1, "0")
    return f"{whole[:-places]}.{whole[-places:]}"


def ordinal(value: Fraction) -> str:
    """``21st``, ``4th``."""
    number = int(value)
    end = "th" if number % 100 in (11, 12, 13) else w.ORDINAL_END.get(number % 10, "th")
    return f"{number}{end}"


def _digits_at(text: str, lower: str, at: int, language: str) -> Amount | None:
    found = w.DIGITS.match(text, at)
    if not found or not (found["digits"] or found["glyph"]):
        return None
    sign = (found["money"] or "").strip()
    plain = text[found.start("digits") if found["digits"] else found.start("glyph") : found.end()]
    read = written.DIGITS.fullmatch(plain)
    value = written.value_of(read, language) if read else None
    if value is None or read is None:
        return None
    end = found.end()
    behind = found["behind"].lower()
    part = "/" in plain or "⁄" in plain or (bool(found["glyph"]) and not found["digits"])
    if behind in ("st", "nd", "rd", "th"):
        return None if sign or part else Amount(at, end, value, order=True)
    if behind == "x" and not sign and not text[end : end + 1].isdigit():
        return Amount(at, end, value)
    if behind:
        if found["behind"] == "G":
            return None  # 5G
        return _with_letters(at, end, value, sign, behind)
    if not part and value.denominator == 1 and (mixed := w.MIXED.match(text, end)):
        above, below = int(mixed[1]), int(mixed[2])
        if 0 < above < below:
            return Amount(at, mixed.end(), value + Fraction(above, below), sign)
    if not part and value.denominator == 1 and (glyph := w.MIXED_GLYPH.match(text, end)):
        more = Fraction(numeric(glyph[1])).limit_denominator(10)
        return Amount(at, glyph.end(), value + more, sign)
    if sign and (short := w.SHORT.match(text, end)):
        scale = 10 ** w.SHORT_WORTH[short[1].lower()]
        return Amount(at, short.end(), value * scale, sign, scaled=True)
    return _scaled(lower, Amount(at, end, value, sign, part=part))


def _with_letters(at: int, end: int, value: Fraction, sign: str, behind: str) -> Amount | None:
    """``5kg``, ``$5bn``, ``40k``; nothing for ``747s``, ``her 60s`` and ``3D``."""
    if behind in w.SCALES:
        scale = NUMERALS["en"][behind]
        return Amount(at, end, value * scale, sign, scaled=True)
    if behind in w.SHORT_WORTH and (sign or behind in ("k", "bn", "mn")):
        return Amount(at, end, value * 10 ** w.SHORT_WORTH[behind], sign, scaled=True)
    unit = "lb" if behind in ("lb", "lbs") else UNITS.get(behind, "")
    return Amount(at, end, value, unit) if unit and not sign and behind not in ("d", "s") else None


def _scaled(lower: str, amount: Amount) -> Amount:
    """With the words behind it: million, and a half."""
    while found := w.MULTIPLIER.match(lower, amount.end):
        scale = NUMERALS["en"][found[1]]
        amount = amount._replace(end=found.end(), value=amount.value * scale, scaled=True)
    return _halved(lower, amount)


def _halved(lower: str, amount: Amount) -> Amount:
    half = w.AND_HALF.match(lower, amount.end)
    if not half or amount.part or amount.value.denominator != 1:
        return amount
    more = Fraction(1, w.DENOMINATORS[half[1] or half[2]])
    amount = amount._replace(end=half.end(), value=amount.value + more)
    if found := w.MULTIPLIER.match(lower, amount.end):
        scale = NUMERALS["en"][found[1]]
        amount = amount._replace(end=found.end(), value=amount.value * scale, scaled=True)
    return amount


def _words_at(lower: str, at: int) -> Amount | None:
    whole = w.ONE_HALF.match(lower, at)
    if whole and w.AFTER_PART.match(lower, whole.end()):
        return Amount(at, whole.end(), Fraction(1, 2), part=True)
    part = w.PART.match(lower, at)
    if part and (found := _part_of(lower, part["above"], part["by"], part["below"], part.end())):
        return Amount(at, part.end(), found, part=True)
    if alone := w.ONE_PART.match(lower, at):
        found_alone = _one_part(lower, at, alone.end(), alone["below"])
        if found_alone:
            return found_alone
    run = w.WORDS.match(lower, at)
    if run:
        return _count(lower, at, run[0])
    order = w.ORDINAL.match(lower, at)
    if order:
        return Amount(at, order.end(), Fraction(ORDINALS[order[0]]), order=True)
    return None


def _part_of(lower: str, above: str, by: str, below: str, end: int) -> Fraction | None:
    """``two-thirds``, ``one fifth of``; no *one fourth grader*, no *two quarters*."""
    many = NUMERALS["en"][above]
    under = w.DENOMINATORS[below]
    if under == 4 and many == 2:
        return None
    clear = by == "-" or bool(w.AFTER_PART.match(lower, end))
    plural = below.endswith("s")
    if many >= under or (many > 1) != plural or not (clear or (plural and under != 4)):
        return None
    return Fraction(many, under)


def _one_part(lower: str, at: int, end: int, below: str) -> Amount | None:
    """``a third of``, ``half the``, ``half a dozen``; no *a third cat*, no *the first half*."""
    if w.NO_PART.search(lower, max(0, at - 12), at):
        return None
    if below == "half":
        article = w.ARTICLE.search(lower, max(0, at - 4), at)
        if many := w.HALF_MANY.match(lower, end):
            value = Fraction(NUMERALS["en"][many[1]], 2)
            return Amount(article.start() if article else at, many.end(), value, scaled=True)
        if lower.endswith("and a ", 0, at):
            return None
        if w.AFTER_HALF.match(lower, end) or (article and w.AFTER_PART.match(lower, end)):
            return Amount(article.start() if article else at, end, Fraction(1, 2), part=True)
        return None
    article = w.ARTICLE.search(lower, max(0, at - 4), at)
    if article and below == "quarter" and (many := w.QUARTER_MANY.match(lower, end)):
        value = Fraction(NUMERALS["en"][many[1]], 4)
        return Amount(article.start(), many.end(), value, scaled=True)
    if article and w.AFTER_PART.match(lower, end):
        return Amount(article.start(), end, Fraction(1, w.DENOMINATORS[below]), part=True)
    return None


def _count(lower: str, at: int, run: str) -> Amount | None:
    article = None
    if run.startswith(("hundred", "thousand", "million", "billion", "trillion", "dozen")):
        article = w.ARTICLE.search(lower, max(0, at - 4), at)
        if not article:
            return None
    start = article.start() if article else at
    if run.isalpha():
        return _halved(lower, Amount(start, at + len(run), Fraction(NUMERALS["en"][run])))
    pieces = pieces_of(run)
    found = count_at(run, pieces, 0, "en")
    if not found:
        return None
    order = isinstance(found.value, str)
    value = Fraction(found.value.rstrip(".")) if isinstance(found.value, str) else found.value
    end = at + pieces[found.end - 1].end
    amount = Amount(start, end, value, order=order, scaled=value >= 100)
    return amount if order else _halved(lower, amount)
