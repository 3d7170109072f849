"""Letters replaced by digits and signs of their shape: w0rd, th3, p@ss.

Codes, formulas and names mix digits and letters as well, so single words say nothing: several
different ones must have the digit between letters and be known words when it is read as a letter.
"""

from __future__ import annotations

import re
from itertools import islice, product
from types import MappingProxyType

from tetrapla.engine.evidence import Listed, Remark
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.report import DamagedWord
from tetrapla.engine.repair.types import Draft, Finding

RULE = "look-alike.digit"
DIGITS = MappingProxyType(
    {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "6": "gb"}
    | {"@": "a", "$": "s"}
)
"""Digit or sign -> the letters that it has the shape of, most usual first."""

_INNER = re.compile("[0-9@$](?<=[A-Za-z].)[0-9@$]?[A-Za-z]")
"""A digit, or two, between letters."""
_WORD = re.compile(
    r"(?<![\w.,:;/@#$%&=+*^~])(?=[A-Za-z]{0,23}+[0-9@$])[A-Za-z0-9@$]{2,24}+(?:['’][a-z]{1,2})?+(?![\w/@#$%&=+*^~]|[.:]\w)"
)
_FEWEST_TELLING = 4
"""Different words that have to tell that digits stand for letters."""
_MANY = 10
"""So many make it sure."""
_KNOWN = 0.6
"""Share of the words with a digit between letters that must be known ones."""
_TELLING = 4
"""Letters of a word that is not known by chance."""
_MOST_READINGS = 16


def find_digits(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag words with digits in place of letters.

    Returns:
        One flag for each word that is a known one when read so, and one edit for each digit.
    """
    text = draft.text
    if not _are_many(text) or draft.about_code:
        return Finding()
    found, telling = _read(text, knowledge)
    if telling < _FEWEST_TELLING:
        return Finding()
    trust = 0.96 if telling >= _MANY else 0.85
    words = [DamagedWord(*word, trust, RULE) for word in found]
    flags = tuple(_flag(draft.siglum, word, telling) for word in words)
    return Finding(flags, tuple(edit for word in words for edit in word.edits()))


def _are_many(text: str) -> bool:
    return sum(1 for _ in islice(_INNER.finditer(text), _FEWEST_TELLING)) == _FEWEST_TELLING


def _read(text: str, knowledge: Knowledge) -> tuple[list[tuple[int, str, str]], int]:
    """Words that are known when their digits are letters, and how many different ones tell.

    A word is told by its place, as it stands, and as it reads.
    """
    found: list[tuple[int, str, str]] = []
    readings: dict[str, str] = {}
    telling: set[str] = set()
    unknown: set[str] = set()
    for match in _WORD.finditer(text):
        word = match.group()
        if not any(c.isalpha() for c in word) or not any(c in DIGITS for c in word):
            continue
        if word not in readings:
            readings[word] = _reading(word, knowledge)
        if _INNER.search(word) and len(word) >= _TELLING:
            (telling if readings[word] else unknown).add(word.lower())
        if readings[word]:
            found.append((match.start(), word, readings[word]))
    if len(telling) < _KNOWN * (len(telling) + len(unknown)):
        return [], 0
    return found, len(telling)


def _reading(word: str, knowledge: Knowledge) -> str:
    """The known word that is meant; empty: none."""
    plain = [c for c in word if c.isalpha()]
    capitals = len(plain) > 1 and all(c.isupper() for c in plain)
    if any(c.isdigit() and c not in DIGITS for c in word):
        return ""
    options = [DIGITS.get(c, c) for c in word]
    for letters in islice(product(*options), _MOST_READINGS):
        reading = "".join(letters)
        if knowledge.in_list(reading):
            return reading.upper() if capitals else reading
    return ""


def _flag(siglum: str, word: DamagedWord, telling: int) -> Flag:
    digits = [c for c in word.text if c in DIGITS]
    shown = ", ".join(dict.fromkeys(digits))
    return Flag(
        version=siglum,
        start=word.start,
        end=word.start + len(word.text),
        kind="look-alike",
        confidence=word.confidence,
        rule=RULE,
        reason=f"“{word.text}” has {shown} in place of letters; it reads “{word.reading}”.",
        evidence=(
            Listed(word.reading),
            Remark(f"{telling} different words of this version are written so"),
        ),
        repair=word.reading,
    )
