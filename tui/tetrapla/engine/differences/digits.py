"""Numbers in digits: what they are worth in the language they stand in."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from math import gcd

from tetrapla.engine.differences.speech import decimal_comma

_GLYPHS = "¼-¾⅐-⅞"
DIGITS = re.compile(
    rf"(?P<sign>[-+−±~≈<>≤≥]?)(?P<money>[$£€¥₹₽₩₺]?)(?P<digits>\d[\d.,:/⁄]*)?(?P<glyph>[{_GLYPHS}]?)"
    r"\s?(?P<behind>[%‰°€$£¥₹₽₩₺]|[^\W\d_]*)"
)
HAS_DIGIT = re.compile(rf"[\d{_GLYPHS}]")
ORDINAL_END = frozenset({"st", "nd", "rd", "th", "er", "ère", "e", "ème", "º", "ª"})
SPACED = re.compile(r"\d{3}(?:[.,]\d+)?")
_ONE_MARK = re.compile(r"[1-9]\d{0,2}([.,])\d{3}")
_GROUPED = {
    ",": re.compile(r"\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})"),
    ".": re.compile(r"\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})"),
}
"""The sign between groups of digits -> numbers that have it, whatever the language."""

_LONGEST = 40
"""Digits above which a number is only compared as it is written."""


def value_of(read: re.Match[str], language: str) -> Fraction | None:
    """What digits are worth; None for a time, a date, a range."""
    digits = (read["digits"] or "").replace("⁄", "/")
    if len(digits) > _LONGEST:
        return None
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
