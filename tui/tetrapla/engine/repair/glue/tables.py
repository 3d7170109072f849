"""Lines of a table whose cells are parted by commas or semicolons: spreadsheets as text."""

from __future__ import annotations

import re
from itertools import pairwise

from tetrapla.engine.punctuation import LINE

_QUOTED = re.compile(r"\"[^\"\n]{0,500}+\"")
"""A cell that may have commas of its own."""
_TIGHT = re.compile(r"[,;](?=[^\s,;])(?!(?<=\d.)\d{3}(?!\d))")
"""A comma or semicolon right before the next cell; not the comma of a large number."""
_LOOSE = re.compile(r"[,;](?=\s|\Z)")
_LONGEST = 2000
"""Code points of a line of a table."""
_FEWEST = 2
"""More commas without a space than that are a habit …"""
_HABIT = 10
"""… where not so many times as many have one."""


def is_tight_by_habit(text: str) -> bool:
    """Whether commas stand without spaces by habit in a text."""
    tight = sum(1 for _ in _TIGHT.finditer(text))
    return tight > _FEWEST and _HABIT * tight > text.count(", ") + text.count(",\n")


def table_lines(text: str) -> tuple[tuple[int, int], ...]:
    """The lines of the tables in a text, in order: start and end.

    Two lines right below each other are lines of a table where they have equally many cells and
    no space behind a comma.
    """
    lines = [(m.start(), m.end(), _cells(m.group())) for m in LINE.finditer(text)]
    found: dict[tuple[int, int], None] = {}
    for (start, end, cells), (below, below_end, below_cells) in pairwise(lines):
        if cells == below_cells > 1 and below - end <= len("\r\n"):
            found[start, end] = found[below, below_end] = None
    return tuple(found)


def _cells(line: str) -> int:
    """How many cells a line has; 0 for one that is no line of a table."""
    if len(line) > _LONGEST or not ("," in line or ";" in line):
        return 0
    plain = _QUOTED.sub("_", line)
    return 0 if _LOOSE.search(plain.rstrip()) else len(_TIGHT.findall(plain)) + 1
