"""A stretch of a text on one line, with what it is about in sight."""

from __future__ import annotations

from bisect import bisect_left

from tetrapla.rows.ink import Ink
from tetrapla.rows.roles import Role, Run
from tetrapla.rows.visible import Display
from tetrapla.rows.width import cell_width, char_width

CUT = "…"
_BEFORE = 3
"""A third of what is left beside the stretch stands before it."""
_SHORT = 64
"""A text with so many characters a cell is not asked whether it fits: it could only be accents."""
_LONGEST_WORD = 24
"""Characters that are passed over to begin with a whole word."""


def excerpt(ink: Ink, start: int, end: int, width: int) -> tuple[Run, ...]:
    """A text, or the part of it around a stretch, with ``…`` where it is cut.

    Args:
        ink: The text.
        start: Where the stretch starts.
        end: Where it ends.
        width: Cells.
    """
    if width < 1:
        return ()
    text = ink.text
    start = min(start, len(text))
    window = text[start : start + 2 * width]
    behind = cell_width(window)
    stretch = min(width, cell_width(text[start : min(end, start + 2 * width)]))
    first = _back(text, start, max((width - stretch) // _BEFORE, width - 2 - behind, 0))
    if len(text) <= _SHORT * width and cell_width(text) <= width:
        first = 0
    if not first:
        return ink.shortened(width)
    rest = Ink(text[first:], ink.roles[first:])
    return ((CUT, Role.QUIET), *rest.shortened(width - 1)) if width > 1 else ((CUT, Role.QUIET),)


def _back(text: str, start: int, room: int) -> int:
    """Where an excerpt begins: so many cells before a place, at the start of a word."""
    first = start
    while first and room >= char_width(text[first - 1]):
        first -= 1
        room -= char_width(text[first])
    if not first or text[first - 1] == " ":
        return first
    space = text.find(" ", first, min(start, first + _LONGEST_WORD))
    return first if space < 0 else space + 1


def shown_span(form: Display, start: int, end: int) -> tuple[int, int]:
    """Where a stretch of a text stands in its display form."""
    if form.offsets is None:
        return start, end
    return bisect_left(form.offsets, start), bisect_left(form.offsets, end)
