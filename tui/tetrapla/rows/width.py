"""How many cells of a terminal a text takes, and where it wraps."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from tetrapla.rows.newer_widths import newer_width

# One cell each and common in prose; everything else is asked character by character.
_NARROW = re.compile(
    r"[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e"
    r"\u2190-\u22ff\u2400-\u2426\u2500-\u25fc\u27e8\u27e9]*"
)


_NEVER_FIRST = frozenset("、。，．・：；？！）］｝」』】〉》〕〗’”…ー々")
"""Signs that close what stands before them: a line does not begin with one."""
_UNSETTLED = frozenset({"Cn", "So", "No", "Cf"})
"""Categories of the characters whose width another version of Unicode may tell otherwise."""
_JOINED_JAMO = re.compile("[\u1160-\u11ff\ud7b0-\ud7ff]")
"""Vowels and finals of Hangul: drawn into the cells of the letter before them."""


@lru_cache(maxsize=4096)
def char_width(char: str) -> int:
    """Cells of one character: 0 for what is drawn onto its neighbour, 2 for wide ones, else 1.

    From Unicode's general category and East Asian Width; of what Python's tables do not know yet,
    from :mod:`tetrapla.rows.newer_widths`; what is not assigned counts as 1.
    """
    category = unicodedata.category(char)
    newer = newer_width(char) if category in _UNSETTLED else None
    if newer is not None:
        return newer
    if category == "Cn":
        return 1
    if category in ("Mn", "Me", "Mc", "Cc") or _JOINED_JAMO.match(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def is_narrow(text: str) -> bool:
    """Whether every character takes one cell, told fast; False may only mean 'look closer'."""
    return _NARROW.fullmatch(text) is not None


def cell_width(text: str) -> int:
    """Cells that a text takes on one line."""
    return len(text) if is_narrow(text) else sum(map(char_width, text))


def cut(text: str, width: int) -> str:
    """The text if it fits into ``width`` cells, else its beginning and ``…``."""
    if cell_width(text) <= width:
        return text
    if width < 1:
        return ""
    taken, used = 0, 0
    while used + char_width(text[taken]) <= width - 1:
        used += char_width(text[taken])
        taken += 1
    return text[:taken].rstrip() + "…"


def cut_front(text: str, width: int) -> str:
    """The text if it fits into ``width`` cells, else ``…`` and its end: for what is being typed."""
    if cell_width(text) <= width:
        return text
    if width < 1:
        return ""
    first, used = len(text), 1
    while used + char_width(text[first - 1]) <= width:
        first -= 1
        used += char_width(text[first])
    return "…" + text[first:]


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """Where the lines of a text start and end when it is wrapped to ``width`` cells.

    Breaks at spaces; a word wider than a line is cut, and text without spaces (Chinese, Japanese)
    breaks between any two wide characters. Spaces at a break stand in no line.

    Args:
        text: Display text: no control characters, no line ends.
        width: Cells a line; with less than 2, in which no wide character fits, 2 are taken.

    Returns:
        At least one (start, end), in code points.
    """
    width = max(2, width)  # a terminal can be drawn so small that nothing is left for a text
    return _wrap_narrow(text, width) if is_narrow(text) else _wrap_wide(text, width)


def _wrap_narrow(text: str, width: int) -> list[tuple[int, int]]:
    lines, at, end = [], 0, len(text)
    while end - at > width:
        space = text.rfind(" ", at, at + width + 1)
        if space <= at:
            lines.append((at, at + width))
            at += width
        else:
            lines.append((at, space))
            at = space + 1
    lines.append((at, end))
    return lines


def _wrap_wide(text: str, width: int) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start = used = 0
    last_break = 0  # the line may end before this character
    for i, char in enumerate(text):
        size = char_width(char)
        if char == " " and used == width:
            lines.append((start, i))
            start, used = i + 1, 0
            continue
        wide = size == 2 and i > start and text[i - 1] != " " and char not in _NEVER_FIRST
        if char == " " or wide:
            last_break = i
        if used + size > width and i > start:
            end = last_break if last_break > start else i
            lines.append((start, end))
            start = end + (text[end] == " ")
            used = sum(map(char_width, text[start:i]))
        used += size
    lines.append((start, len(text)))
    return lines
