"""Cutting a version into passages: paragraphs, lines, bullets, and the parts of glued text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from tetrapla.engine.model import Part, Passage, Version
from tetrapla.engine.punctuation import BULLETS, is_list_item
from tetrapla.engine.segment.lines import (
    EMBED,
    Block,
    Line,
    blocks_of,
    is_finished,
    is_slack,
    wrap_widths,
)
from tetrapla.engine.shadow import Shadow

if TYPE_CHECKING:  # beginnings are shown before anything is repaired
    from tetrapla.engine.repair.types import Cut, Repaired

__all__ = ["beginnings", "segment"]

_Span = tuple[int, int]


def segment(version: Version, repaired: Repaired) -> tuple[Passage, ...]:
    """Cut a version into passages.

    Passages are in order, never overlap, and leave out nothing but white space.

    Args:
        version: What was read.
        repaired: What :func:`tetrapla.engine.repair.repair` gave for it.
    """
    blocks = blocks_of(version.text)
    widths = wrap_widths(blocks)
    spans = (s for block, width in zip(blocks, widths, strict=True) for s in _spans(block, width))
    marks = _Marks(repaired.cuts)
    pieces = (piece for span in spans for piece in marks.pieces(*span))
    edits = _Edits(repaired.shadow)
    found: list[Passage] = []
    for start, end, part in pieces:
        text = version.text[start:end]
        stripped = text.strip()
        if not stripped:
            continue
        first = start + len(text) - len(text.lstrip())
        shown = edits.repaired(first, stripped)
        found.append(_passage(version, len(found) + 1, first, stripped, shown, part))
    return tuple(found)


class _Edits:
    """The repairs of a version, walked through in the order of its passages."""

    def __init__(self, shadow: Shadow) -> None:
        self._shadow = shadow
        self._next = 0

    def repaired(self, start: int, text: str) -> str:
        """The repaired text of a passage; starts must not decrease from call to call."""
        edits, end = self._shadow.edits, start + len(text)
        while self._next < len(edits) and edits[self._next].end < start:
            self._next += 1
        if self._next == len(edits) or edits[self._next].start > end:
            return text
        return self._shadow.slice(start, end)


def beginnings(text: str) -> Iterator[str]:
    """The paragraphs of a text as it is in its file, before anything in it is looked at.

    Args:
        text: The beginning of a file is enough; its last paragraph may then be a part of one.
    """
    blocks = blocks_of(text)
    for block, width in zip(blocks, wrap_widths(blocks), strict=True):
        yield from (text[start:end] for start, end in _spans(block, width))


def _passage(
    version: Version, number: int, start: int, text: str, shown: str, part: Part
) -> Passage:
    return Passage(
        id=f"{version.siglum}{number}",
        version=version.siglum,
        number=number,
        start=start,
        end=start + len(text),
        text=text,
        repaired=None if shown == text else shown,
        part=part,
    )


def _spans(block: Block, width: int | None) -> Iterator[_Span]:
    """The spans of one block: its lines, or the paragraphs that its lines are broken from."""
    if width is None:
        yield from ((line.start, line.end) for line in block)
        return
    start = block[0].start
    for line, after in pairwise(block):
        if _parts(line, after, width):
            yield start, line.end
            start = after.start
    yield start, block[-1].end


def _parts(line: Line, after: Line, width: int) -> bool:
    """Whether a paragraph ends between two lines of a text that is broken at a width."""
    if after.text[0] in BULLETS or EMBED.match(line.text) or EMBED.match(after.text):
        return True
    if not is_finished(line.text) and not is_slack(line, after, width):
        return False
    indented = after.indent >= line.indent + 2 and not is_list_item(line.text)
    if is_list_item(after.text) or indented:
        return True
    return is_slack(line, after, width) and not after.text[0].islower()


class _Marks:
    """The places where glued text is cut, and what each piece is."""

    def __init__(self, cuts: Sequence[Cut]) -> None:
        self._cuts = cuts
        self._starts = [cut.start for cut in cuts]
        self._places = sorted({place for cut in cuts for place in (cut.start, cut.end)})

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, int, Part]]:
        """The pieces of a span, in order."""
        if not self._places:
            yield start, end, Part.BODY
            return
        first = bisect_right(self._places, start)
        inside = self._places[first : bisect_left(self._places, end)]
        for a, b in zip([start, *inside], [*inside, end], strict=True):
            yield a, b, self._part_at(a)

    def _part_at(self, place: int) -> Part:
        k = bisect_right(self._starts, place) - 1
        return self._cuts[k].part if k >= 0 and place < self._cuts[k].end else Part.BODY
