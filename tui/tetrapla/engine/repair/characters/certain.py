"""Signs of UTF-8 that were read with another table, told by themselves.

A sign that stands alone in its line is too little for ftfy, which weighs whole lines. Of some
signs the misread form is never written otherwise: ``ΓÇÖ`` for an apostrophe, ``â„¢`` behind a
word, ``ÂŁ`` before a number. The tables are those of Python's codecs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_TABLES = ("cp1252", "cp1250", "cp1251", "mac-roman", "cp437", "cp850")
_SIGNS = "’‘“”–—…•™€"
"""Signs of three bytes: all their readings are three signs that no language has side by side."""
_BEFORE_NUMBER = "£"
_BEHIND_NUMBER = "°½"
_BEHIND_LETTER = "®é"
_CYRILLIC = re.compile("[\u0400-\u04ff]")


class Certain(NamedTuple):
    """A misread sign."""

    start: int
    end: int
    meant: str
    table: str
    """As Python names it."""


def _misread(signs: str, tables: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    """How signs look when they are read with tables -> the sign and the table."""
    found: dict[str, tuple[str, str]] = {}
    for sign in signs:
        for table in tables:
            read = sign.encode().decode(table, "replace")
            if "\ufffd" not in read:
                found.setdefault(read, (sign, table))
    return found


_ANYWHERE = _misread(_SIGNS, _TABLES)
_AT_NUMBERS = ("cp1250", "cp1251", "cp437")
_PRICES = _misread(_BEFORE_NUMBER, _AT_NUMBERS)
_MEASURES = _misread(_BEHIND_NUMBER, ("cp1251", "cp437"))
_ENDINGS = _misread(_BEHIND_LETTER, ("cp1251",))
_MEANT = _ANYWHERE | _PRICES | _MEASURES | _ENDINGS


def _any_of(sequences: dict[str, tuple[str, str]]) -> str:
    return "|".join(map(re.escape, sequences))


_CERTAIN = re.compile(
    rf"{_any_of(_ANYWHERE)}|(?:{_any_of(_PRICES)})(?=\d)|(?<=\d)(?:{_any_of(_MEASURES)})"
    rf"|(?<=[A-Za-z])(?:{_any_of(_ENDINGS)})"
)


def certain_signs(text: str) -> Iterator[Certain]:
    """The misread signs of a line, in order.

    What has Cyrillic letters is left alone where the line has other ones.
    """
    found = list(_CERTAIN.finditer(text))
    cyrillic = bool(found) and _CYRILLIC.search(_CERTAIN.sub("", text)) is not None
    for match in found:
        if not (cyrillic and _CYRILLIC.search(match.group())):
            yield Certain(*match.span(), *_MEANT[match.group()])


def certain_steps(text: str) -> tuple[str, ...]:
    """How the misread signs of a text are decoded, as ftfy names steps; empty: none, or several."""
    tables = {sign.table for sign in certain_signs(text)}
    return (f"encode {tables.pop()}", "decode utf-8") if len(tables) == 1 else ()
