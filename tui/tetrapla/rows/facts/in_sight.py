"""Which lines of a long quotation are shown: those around what differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tetrapla.rows.ink import Ink
from tetrapla.rows.roles import Role, Run
from tetrapla.rows.width import cell_width, wrap

MOST_LINES = 6
"""Lines of a quotation; the panel below the list has all of it."""
_CUT = " …"
"""Behind the last of the words that are shown."""


def first_difference(inks: Sequence[Ink]) -> float:
    """How far from the beginning of some texts the first word is that differs, 0 to 1."""
    found = [place / len(ink.text) for ink in inks if (place := _differs_at(ink)) is not None]
    return min(found, default=0.0)


def _differs_at(ink: Ink) -> int | None:
    """Where the first word of a text stands that others have otherwise; None: nowhere."""
    for role in (Role.ONLY, Role.SOME):
        if role in ink.roles:
            return ink.roles.index(role)
    return None


def in_sight(ink: Ink, width: int, far: float) -> Iterator[tuple[Run, ...]]:
    """A text on so many lines as a quotation may have, with ``…`` where it is cut.

    What differs is among them, so what stands far in front of it may be cut.

    Args:
        ink: The text.
        width: Cells of a line.
        far: How far from its beginning the first word is that differs, 0 to 1, where it has none.
    """
    lines = wrap(ink.text, width)
    if len(lines) <= MOST_LINES:
        yield from (ink.runs(a, b) for a, b in lines)
        return
    own = _differs_at(ink)
    at = int(far * len(ink.text)) if own is None else own
    line = sum(1 for start, _ in lines if start <= at) - 1
    first = 0 if line < MOST_LINES - 1 else min(line - 1, len(lines) - MOST_LINES)
    for a, b in lines[first : first + MOST_LINES - 1]:
        yield _cut_before(ink, a, b) if a == lines[first][0] and first else ink.runs(a, b)
    last = lines[first + MOST_LINES - 1]
    yield ink.runs(*last) if last == lines[-1] else _cut_behind(ink, *last, width)


def _cut_before(ink: Ink, start: int, end: int) -> tuple[Run, ...]:
    """A line before which something was cut: ``…`` in place of its first word."""
    space = ink.text.find(" ", start, end)
    behind = ink.runs(space, end) if space >= 0 else ink.runs(start + 1, end)
    return (("…", Role.QUIET), *behind)


def _cut_behind(ink: Ink, start: int, end: int, width: int) -> tuple[Run, ...]:
    """A line behind which something was cut: whole words, and ``…``."""
    if cell_width(ink.text[start:end]) + len(_CUT) > width:
        end = ink.text.rfind(" ", start, end)
    if end <= start:  # a single word
        return Ink(ink.text[start:], ink.roles[start:]).shortened(width)
    return (*ink.runs(start, end), (_CUT, Role.QUIET))
