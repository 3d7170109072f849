"""Words, and the scripts of their letters."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache

from tetrapla.engine.repair.letters.script_ranges import RANGES
from tetrapla.engine.repair.letters.table import LATIN, READINGS, STYLED


def character_class(letters: Iterable[str]) -> str:
    """Letters as ranges for a character class, in which single ones of high planes are slow."""
    runs: list[list[int]] = []
    for code in sorted(map(ord, letters)):
        if runs and runs[-1][1] + 1 == code:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return "".join(f"{re.escape(chr(a))}-{re.escape(chr(b))}" for a, b in runs)


_SIGN = character_class(c for c in READINGS if not c.isalpha())
_LETTERS = rf"(?:(?:[^\W\d_]|[{_SIGN}])[\u0300-\u036f]*)+"
WORD = re.compile(rf"{_LETTERS}(?:[’'ʼ]{_LETTERS})*")
"""Letters with their combining marks, and apostrophes inside; hyphens part words."""

_FIRST_PLANE = character_class(c for c in READINGS if c < "\U00010000" and c != "×")
SUSPECT_LETTER = re.compile(f"[{_FIRST_PLANE}\U00010000-\U0001eeff\U0001f700-\U0001f7ff]")
"""A character that may be taken for an ASCII letter.

For speed it takes whole blocks beyond the first 65,536 code points, and lets the multiplication
sign pass, which is common and hardly ever stands for a letter alone.
"""

PLAIN_LETTER = re.compile("[A-Za-z]")

_RUNS = sorted((first, last, name) for name, runs in RANGES.items() for first, last in runs)
_FIRSTS = [first for first, _, _ in _RUNS]


@cache
def script(letter: str) -> str:
    """The script of a letter: ``LATIN``, ``GREEK``, ``CYRILLIC``, ..., or ``OTHER``.

    ``OTHER`` are the scripts from which no letter can be taken for a Latin one. Empty for what
    belongs to no script: digits, marks, and signs with letters' shapes such as the micro sign or
    mathematical alphabets.
    """
    if letter.isascii():
        return "LATIN" if letter.isalpha() else ""
    if not letter.isalpha() or letter in STYLED or letter in "µªº":
        return ""
    at = bisect_right(_FIRSTS, ord(letter)) - 1
    if at >= 0 and _RUNS[at][1] >= ord(letter):
        return _RUNS[at][2]
    return "OTHER" if not 0x2B0 <= ord(letter) < 0x300 else ""


def is_suspect(letter: str) -> bool:
    """Whether a character can be taken for an ASCII letter."""
    return letter in READINGS


def is_foreign(letter: str) -> bool:
    """Whether a suspect character belongs to no Latin alphabet, in any style."""
    return letter in READINGS and letter not in LATIN and letter not in STYLED


def spelled_script(letter: str) -> str:
    """The script of a suspect character, for people: ``Cyrillic``, ``styled``, ``a sign``."""
    if letter in STYLED:
        return "styled"
    if letter in LATIN:
        return "rare Latin"
    name = script(letter)
    return name.replace("_", " ").capitalize() if name not in ("", "OTHER") else "the sign"
