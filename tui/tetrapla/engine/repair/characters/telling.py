"""How text that was decoded wrongly is told of: what happened to it, and how it is quoted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from tetrapla.engine.punctuation import shortened

_QUOTATIONS = (("“", "”"), ("«", "»"), ("‹", "›"), ("[", "]"))
"""Pairs of marks to quote with, the usual one first."""

_TABLES = {
    "latin-1": "Latin-1",
    "windows-1252": "Windows-1252",
    "cp1252": "Windows-1252",
    "windows-1251": "Windows-1251",
    "cp1251": "Windows-1251",
    "windows-1250": "Windows-1250",
    "cp1250": "Windows-1250",
    "windows-1253": "Windows-1253",
    "windows-1254": "Windows-1254",
    "windows-1257": "Windows-1257",
    "iso-8859-2": "Latin-2",
    "macroman": "Mac Roman",
    "mac-roman": "Mac Roman",
    "cp437": "code page 437",
    "cp850": "code page 850",
}
"""ftfy's names of the tables that text is read with by mistake -> names for people."""

_TIMES = {2: " twice", 3: " three times"}


def quoted(text: str) -> str:
    """A text in one short line, in quotation marks that it does not hold itself."""
    line = shortened(text)
    free = (pair for pair in _QUOTATIONS if pair[0] not in line and pair[1] not in line)
    opening, closing = next(chain(free, _QUOTATIONS))
    return f"{opening}{line}{closing}"


def history(steps: Sequence[str]) -> str:
    """What happened to a text, told from the steps that undo it."""
    names = [s.removeprefix("encode ").removeprefix("sloppy-") for s in steps if "encode " in s]
    tables = [_TABLES[n] for n in names if n in _TABLES]
    if not tables:
        return "UTF-8 that was read with another table"
    first = list(dict.fromkeys(reversed(tables)))
    if len(first) == 1:
        return f"UTF-8 that was read as {first[0]}{_TIMES.get(len(tables), '')}"
    return f"UTF-8 that was read as {' and then as '.join(first)}"
