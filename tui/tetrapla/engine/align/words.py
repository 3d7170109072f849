"""Words as aligning sees them: lower case, numbers in one form, endings cut off."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from tetrapla.engine.words import MARKS, UNSPACED, normalise

_LETTER = rf"(?:(?![{UNSPACED}])[^\W_]|[{MARKS}])"
_WORD = re.compile(rf"{_LETTER}+(?:['’]{_LETTER}+)*|(?=[{UNSPACED}])[^\W_][{MARKS}]*")
"""Smaller than the words of :mod:`tetrapla.engine.words`: versions differ in hyphens and units, and
each half of ``well-fed`` or ``81.9`` is evidence of its own."""

_UNUSUAL = re.compile(f"[{MARKS}{UNSPACED}]")
_PLAIN_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""The same words where nothing unusual stands in the text, found in half the time."""

_NUMERALS = """
zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20
thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000
dozen=12 first=1st
"""
_NUMBERS = dict(pair.split("=") for pair in _NUMERALS.split())
_FRACTIONS = {
    "1/2": "half",
    "1/3": "third",
    "2/3": "two thirds",
    "1/4": "quarter",
    "3/4": "three quarters",
    "1/5": "fifth",
}
_FRACTION = re.compile(r"(?<![\d/])(?:" + "|".join(_FRACTIONS) + r")(?![\d/])")
_ONE_OF = re.compile(r"\bone[- ](half|third|quarter|fifth|tenth)\b")

_SUFFIXES = ("ingly", "edly", "ings", "ies", "ing", "ed", "ly", "es", "s")


def words_of(text: str) -> list[str]:
    """The words of a text, lower case, in order.

    Numbers take one form, so that versions may spell them differently: ``seven`` is ``7``,
    ``1/3`` and ``one third`` are ``third``, ``%`` is ``percent``. Scripts without spaces are read
    character by character.
    """
    text = normalise(unicodedata.normalize("NFKC", text)).replace("⁄", "/")
    if "/" in text:
        text = _FRACTION.sub(lambda found: f" {_FRACTIONS[found[0]]} ", text)
    text = _ONE_OF.sub(r"\1", text).replace("%", " percent ")
    word = _WORD if _UNUSUAL.search(text) else _PLAIN_WORD
    return [_NUMBERS.get(found, found) for found in word.findall(text)]


def spans_of(text: str) -> list[tuple[int, int]]:
    """Where the words of a text stand in it, as (start, end) in code points."""
    return [found.span() for found in _WORD.finditer(text)]


@lru_cache(maxsize=1 << 16)  # few words make up most of a text
def stem(word: str) -> str:
    """The word without its ending: a light English stemmer.

    Other languages lean on the beginnings of words, which
    :mod:`tetrapla.engine.align.features` counts beside the stems.
    """
    word = word.removesuffix("'s")
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            word = word[: -len(suffix)] + ("y" if suffix == "ies" else "")
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word
