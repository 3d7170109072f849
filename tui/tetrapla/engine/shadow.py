"""Repaired text that remembers where each of its characters came from.

Aligning, searching and comparing work on the repaired text of a version while the screen, the
flags and the JSON speak of places in the file; this map goes both ways between them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
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

    def then(self, edits: Iterable[Edit]) -> Shadow:
        """Repair the repaired text again, with one map from the original to the result.

        Args:
            edits: Their places are those of this shadow's ``text``. Where one meets an edit made
                before, the two become one that carries the rules of both.

        Raises:
            ValueError: Two of the edits overlap, or one lies outside the text.
        """
        later = repair_with(self.text, edits)
        if not later.edits or not self.edits:
            return repair_with(self.original, later.edits or self.edits)
        out: list[Edit] = []
        shift = 0  # from a place in this text, behind the edits seen so far, to the original
        for group in _meeting(self, later):
            start = group[0].start + shift
            for piece in group:
                if piece.made:
                    shift = piece.edit.end - piece.end
            end = max(p.end for p in group) + shift
            rules = "+".join(dict.fromkeys(p.edit.rule for p in group))
            out.append(Edit(start, end, _joined(self.text, group), rules))
        return repair_with(self.original, (e for e in out if not _idle(self.original, e)))

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


class _Piece(NamedTuple):
    """An edit of either of two repairs that follow each other, by its place in between."""

    start: int
    end: int
    made: bool
    """Whether it is an edit of the first repair, and not of the second."""
    edit: Edit


def _meeting(first: Shadow, second: Shadow) -> Iterator[list[_Piece]]:
    """The edits of both repairs in order, those that meet each other together."""
    pieces = [
        _Piece(start, start + len(edit.replacement), True, edit)
        for edit, start in zip(first.edits, first._starts, strict=True)
    ]
    pieces += [_Piece(edit.start, edit.end, False, edit) for edit in second.edits]
    pieces.sort(key=lambda p: (p.start, p.end))
    group: list[_Piece] = []
    behind = 0
    for piece in pieces:
        if group and piece.start >= behind and not _same_place(group[-1], piece):
            yield group
            group = []
        behind = max(behind, piece.end) if group else piece.end
        group.append(piece)
    if group:
        yield group


def _same_place(left: _Piece, right: _Piece) -> bool:
    """Whether two pieces that touch stand at one and the same place of the original."""
    return left.end == right.start and all(
        p.start == p.end or (p.made and p.edit.start == p.edit.end) for p in (left, right)
    )


def _joined(text: str, group: list[_Piece]) -> str:
    """What stands in the end where a group of edits is."""
    out, at = [], group[0].start
    for piece in group:
        if not piece.made:
            out += [text[at : piece.start], piece.edit.replacement]
            at = piece.end
    out.append(text[at : max(p.end for p in group)])
    return "".join(out)


def _idle(original: str, edit: Edit) -> bool:
    return original[edit.start : edit.end] == edit.replacement


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
