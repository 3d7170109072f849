"""The words of a text, where they stand, and the form in which they are compared.

What is a letter is asked of Python (the Unicode character database); the tables here are what it
does not say: signs inside words that are no letters, and scripts without spaces between words
(blocks of the Unicode standard).
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0900-\u0963\u0971-\u0dff"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059"
    "\u17b4-\u17d3\u200c\u200d\u3099\u309a\ufe00-\ufe0f"
)
"""Signs that Python does not count as letters though they stand inside words: accents and vowel
signs (whole blocks for the scripts of India), joiners. For a character class."""

UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Scripts written without spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese. For
a character class."""

SYMBOLS = "\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001f3fa\U0001f400-\U0001faff"
"""Emoji and the older pictures they grew from. For a character class."""

_FLAG = "\U0001f1e6-\U0001f1ff"
_SKIN = "\U0001f3fb-\U0001f3ff"
_FRACTIONS = "¼-¾⅐-⅞"
_LETTER = rf"(?:(?![{UNSPACED}])[^\W\d_]|[{MARKS}])"
_SIGNED = r"(?:(?<![\w.,])[-+−±~≈<>≤≥])?[$£€¥₹₽₩₺]?(?=\d)"
_NUMBER = rf"\d+(?:[.,:/⁄]\d+)*[{_FRACTIONS}]?(?:\s?[%‰°€$£¥₹₽₩₺]|{_LETTER}+)?|[{_FRACTIONS}]"
_PLAIN = rf"{_LETTER}(?:{_LETTER}|\d)*"
_WORD = re.compile(
    rf"(?:{_SIGNED}(?:{_NUMBER})|{_PLAIN}(?:\+\+|#)?|[{_FRACTIONS}])(?:['’ʼ\-‐‑](?:{_PLAIN}|\d+))*"
    rf"|(?=[{UNSPACED}])[^\W\d_][{MARKS}]*"
    rf"|[{_FLAG}]{{2}}|[{SYMBOLS}](?:[\ufe0f{_SKIN}]|\u200d[{SYMBOLS}])*"
)
_ONE_STYLE = str.maketrans(
    dict.fromkeys("’ʼ‘", "'") | dict.fromkeys("‐‑−", "-") | dict.fromkeys("\ufe0e\ufe0f", "")
)


class Token(NamedTuple):
    """A word and its place in its text."""

    start: int
    """Code points from the beginning of the text."""
    end: int
    key: str
    """The word as it is compared: see :func:`normalise`."""


def tokens(text: str) -> list[Token]:
    """The words of a text, in order; punctuation belongs to none.

    A word is a run of letters with apostrophes and hyphens inside, or a number with its decimals,
    fraction, sign, currency and unit: ``81.9``, ``1/3``, ``-5``, ``£40``, ``95%``, ``10:30``,
    ``5kg``. In scripts without spaces each character with its marks is a word; so is each emoji.
    """
    keys: dict[str, str] = {}  # of a word that returns, one key is enough for time and memory
    out = []
    for found in _WORD.finditer(text):
        word = found[0]
        key = keys.get(word)
        if key is None:
            key = keys[word] = normalise(word)
        out.append(Token(*found.span(), key))
    return out


def normalise(text: str) -> str:
    """The form in which words are compared.

    Blind to case, to the style of apostrophes and hyphens, to how an accent is encoded, and to
    whether a sign is to be painted as text or as a picture.
    """
    return unicodedata.normalize("NFC", text).casefold().translate(_ONE_STYLE)
