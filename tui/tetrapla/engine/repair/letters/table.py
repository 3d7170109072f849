"""All readings of a look-alike letter, and how far its shape can be trusted.

Put together from Unicode's table (:mod:`confusables`), the supplement written by hand, and the
styled forms of letters that the Unicode character database itself takes apart.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from types import MappingProxyType

from tetrapla.engine.repair.letters import supplement
from tetrapla.engine.repair.letters.confusables import CONFUSABLE
from tetrapla.engine.repair.letters.script_ranges import RANGES

_STYLED_RANGES = (
    (0x2102, 0x214E),  # letters of formulas: ℂ ℓ ℘ ℝ
    (0x2160, 0x217F),  # Roman numerals
    (0x24B6, 0x24E9),  # in circles
    (0xFF21, 0xFF5A),  # full width
    (0x1D400, 0x1D7CB),  # mathematical alphabets
)
_ACCENTED_RANGES = ((0x0370, 0x052F), (0x1F00, 0x1FFF))  # Greek and Cyrillic


def _styled() -> Iterator[tuple[str, str]]:
    """Styled letters and the plain letter, or the Greek one, that each is a form of."""
    for first, last in _STYLED_RANGES:
        for letter in map(chr, range(first, last + 1)):
            plain = unicodedata.normalize("NFKC", letter)
            if plain != letter and len(plain) == 1 and plain.isalpha() and unicodedata.name(letter):
                yield letter, plain


def _accented(known: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Letters with accents, which read as they would without."""
    for first, last in _ACCENTED_RANGES:
        for letter in map(chr, range(first, last + 1)):
            bare = unicodedata.normalize("NFD", letter)[0]
            if bare != letter and bare in known and letter not in known:
                yield letter, known[bare]


def _merged(first: str, second: str) -> str:
    return "".join(dict.fromkeys(first + second))


def _is_latin(letter: str) -> bool:
    return any(first <= ord(letter) <= last for first, last in RANGES["LATIN"])


def _foreign() -> dict[str, str]:
    """Letters and signs that belong to no Latin alphabet -> their readings."""
    by_hand = {**supplement.SAME_SHAPE, **supplement.ALIKE}
    found = {c: r for c, r in CONFUSABLE.items() if not _is_latin(c)}
    found |= {c: _merged(r, found.get(c, "")) for c, r in by_hand.items()}
    return found | dict(_accented(found))


_FOREIGN = _foreign()

STYLED = MappingProxyType(
    {c: plain for c, plain in _styled() if plain.isascii() or plain in _FOREIGN}
)
"""Styled letter -> the letter that it is a form of."""

LATIN = MappingProxyType({c: r for c, r in CONFUSABLE.items() if _is_latin(c) and c != "ſ"})
"""Rare letter of Latin script -> its readings; the long s is only an old form."""

READINGS = MappingProxyType(
    _FOREIGN | {c: _FOREIGN.get(plain, plain) for c, plain in STYLED.items()} | LATIN
)
"""Letter or sign -> all its readings as ASCII letters, most usual first."""

SIGNS = frozenset(c for c in READINGS if not c.isalpha() and c not in STYLED)
"""Those of them that are no letters: digits of other scripts, vowel signs, mathematical signs."""

STROKES = frozenset(c for c, readings in READINGS.items() if {"l", "I"} <= set(readings))
"""Those that stand for l as well as for I, as it fits the place in the word."""

_VAGUE = frozenset(supplement.ALIKE) | supplement.SCIENCE | supplement.IN_LATIN_WRITING

EXACT = frozenset(supplement.SAME_SHAPE) | {
    c for c in CONFUSABLE if c.isalpha() and not _is_latin(c) and c not in _VAGUE
}
"""Letters that cannot be told from the Latin letter in most fonts, or that stand beside Latin
letters in no writing."""
