"""Repaired text that remembers where each of its characters came from.

Aligning, searching and comparing work on the repaired text of a version while the screen, the
flags and the JSON speak of places in the file; this map goes both ways between them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple


class Edit(NamedTuple):
    """One replacement: ``original[start:end]`` reads ``replacement`` after the repair."""

    start: int
    """First code point replaced, in the original text."""
    end: int
    """One past the last code point replaced; equal to ``start`` for text that is put in."""
    replacement: str
    """What stands there in the repaired text; empty for text that is taken out."""
    rule: str
    """Id of the rule that asked for the repair."""


@dataclass(frozen=True, slots=True)
class Shadow:
    """The repaired text of one version, with the map back to its original.

    Build it with :func:`repair_with`. Offsets are code points.
    """

    original: str
    text: str
    """The repaired text; the same object as ``original`` where nothing was repaired."""
    edits: tuple[Edit, ...]
    """In order, never overlapping."""
    _starts: tuple[int, ...] = field(repr=False)
    """Where each edit's replacement starts in ``text``."""

    def undo(self) -> str:
        """The original, computed back from the repaired text and the edits alone."""
        out, at = [], 0
        for edit, start in zip(self.edits, self._starts, strict=True):
            out += [self.text[at:start], self.original[edit.start : edit.end]]
            at = start + len(edit.replacement)
        out.append(self.text[at:])
        return "".join(out)

    def to_repaired(self, offset: int, *, after: bool = False) -> int:
        """The place in the repaired text of a place in the original.

        Args:
            offset: A place between two characters of the original, 0 to its length.
            after: Where text was put in exactly at ``offset``, go behind it, not before it.

        Returns:
            For a place inside a replaced span: as far into the replacement as into the span, and
            at most its end.
        """
        k = (bisect_right if after else bisect_left)(self.edits, offset, key=lambda e: e.start)
        if k == 0:
            return offset
        edit, start = self.edits[k - 1], self._starts[k - 1]
        if offset >= edit.end:
            return start + len(edit.replacement) + offset - edit.end
        return start + min(offset - edit.start, len(edit.replacement))

    def to_original(self, offset: int, *, after: bool = False) -> int:
        """The place in the original of a place in the repaired text.

        Args:
            offset: A place between two characters of the repaired text.
            after: Where text was taken out exactly at ``offset``, go behind it, not before it.

        Returns:
            For a place inside a replacement: as far into the span as into the replacement, and at
            most its end.
        """
        k = (bisect_right if after else bisect_left)(self._starts, offset)
        if k == 0:
            return offset
        edit, start = self.edits[k - 1], self._starts[k - 1]
        if offset >= start + len(edit.replacement):
            return edit.end + offset - start - len(edit.replacement)
        return edit.start + min(offset - start, edit.end - edit.start)

    def slice(self, start: int, end: int) -> str:
        """The repaired text of ``original[start:end]``, without what was put in at either edge."""
        return self.text[self.to_repaired(start, after=True) : self.to_repaired(end)]

    def within(self, start: int, end: int) -> Shadow:
        """The shadow of ``original[start:end]`` alone, its offsets counted from ``start``.

        Edits that cross an edge are left out; so is what was put in exactly at an edge.
        """
        first = bisect_left(self.edits, start, key=lambda e: e.start)
        behind = bisect_right(self.edits, end, key=lambda e: e.start)
        inside = [
            Edit(e.start - start, e.end - start, e.replacement, e.rule)
            for e in self.edits[first:behind]
            if start <= e.start
            and e.end <= end
            and not (e.start == e.end and e.start in (start, end))
        ]
        return repair_with(self.original[start:end], inside)


def repair_with(original: str, edits: Iterable[Edit]) -> Shadow:
    """Apply edits to a text and keep the map.

    Args:
        original: The text as it stands in the file.
        edits: In any order; two of them must not overlap.

    Returns:
        The repaired text with its map.

    Raises:
        ValueError: Two edits overlap, or one lies outside the text.
    """
    ordered = tuple(sorted(edits, key=lambda e: (e.start, e.end)))
    out: list[str] = []
    starts: list[int] = []
    at = length = 0
    for edit in ordered:
        if edit.start < at or edit.end < edit.start or edit.end > len(original):
            raise ValueError(f"edit {edit} overlaps the one before it or lies outside the text")
        kept = original[at : edit.start]
        starts.append(length + len(kept))
        out += [kept, edit.replacement]
        length += len(kept) + len(edit.replacement)
        at = edit.end
    if not ordered:
        return Shadow(original, original, (), ())
    return Shadow(original, "".join(out) + original[at:], ordered, tuple(starts))
