"""Words, and the scripts of their letters."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

LETTERS = r"(?:[^\W\d_][\u0300-\u036f]*)+"
WORD = re.compile(rf"{LETTERS}(?:[’'ʼ]{LETTERS})*")
"""Letters with their combining marks, and apostrophes inside; hyphens part words."""

SUSPECT_LETTER = re.compile("[\u0370-\u03ff\u1f00-\u1fff\u0400-\u052f\u0531-\u0587]")
"""A Greek, Cyrillic or Armenian letter: the scripts that are seen in place of Latin."""

_SUSPECT_SCRIPTS = frozenset({"GREEK", "CYRILLIC", "ARMENIAN"})


@cache
def script(letter: str) -> str:
    """The script of a letter: ``LATIN``, ``GREEK``, ``CYRILLIC``, ``ARMENIAN`` or ``OTHER``.

    Empty for what belongs to no script: digits, marks, and signs with letters' shapes such as
    the micro sign or mathematical alphabets. Source: the names of the Unicode character database.
    """
    if letter.isascii():
        return "LATIN" if letter.isalpha() else ""
    if not letter.isalpha() or unicodedata.category(letter) in ("Lm", "Mn"):
        return ""
    name = unicodedata.name(letter, "").split(" ", 1)[0]
    if name in _SUSPECT_SCRIPTS or name == "LATIN":
        return name
    return "" if unicodedata.normalize("NFKC", letter) != letter else "OTHER"


def is_suspect(letter: str) -> bool:
    """Whether a letter is of a script that is seen in place of Latin."""
    return script(letter) in _SUSPECT_SCRIPTS
