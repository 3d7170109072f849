"""A selection of text by the mouse: inside one version, over rows, as text of its file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from tetrapla.engine.shadow import Shadow
from tetrapla.rows.copying import Stretch
from tetrapla.rows.traced import Shown, TracedLine
from tetrapla.rows.width import cell_width, char_width

_WORD = re.compile(r"\w+(?:['’\-‐‑·]\w+)*")


class Point(NamedTuple):
    """A letter on the screen; points are in the order of reading."""

    row: int
    """Index of the row of the screen."""
    line: int
    """In the row."""
    letter: int
    """In the text of the line; its length: behind the last one."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The letters of one version between two points, both included."""

    siglum: str
    first: Point
    last: Point

    def spans(self, shown: Shown, index: int) -> Mapping[int, tuple[int, int]]:
        """Line of a row of the screen -> the cells that are selected there, to before the last."""
        return {
            line.line: _cells(line, *letters)
            for line, letters in self._lines(shown, index)
            if letters[0] < letters[1]
        }

    def stretches(self, shown: Shown) -> list[Stretch]:
        """The parts of passages that are selected, as they stand in the file, in order."""
        found: dict[str, tuple[int, int]] = {}
        for index in range(self.first.row, self.last.row + 1):
            for line, (start, end) in self._lines(shown, index):
                for origin in filter(None, line.origins[start:end]):
                    low, high = found.get(origin.passage, origin[1:])
                    found[origin.passage] = min(low, origin.start), max(high, origin.end)
        return [_in_file(shown, passage, *span) for passage, span in found.items()]

    def leaves_out(self, shown: Shown) -> bool:
        """Whether words are selected that come from no passage: of folds, of what is cut off."""
        return any(
            line.origins[k] is None and not line.text[k].isspace()
            for index in range(self.first.row, self.last.row + 1)
            for line, (start, end) in self._lines(shown, index)
            for k in range(start, end)
        )

    def _lines(self, shown: Shown, index: int) -> Iterator[tuple[TracedLine, tuple[int, int]]]:
        """The lines of a row with the letters that are selected there, to before the last."""
        if not self.first.row <= index <= self.last.row:
            return
        for line in shown.lines(index, self.siglum):
            here = (index, line.line)
            if self.first[:2] <= here <= self.last[:2]:
                start = self.first.letter if here == self.first[:2] else 0
                end = self.last.letter + 1 if here == self.last[:2] else len(line.text)
                yield line, (start, _with_marks(line.text, min(end, len(line.text))))


def point_at(shown: Shown, siglum: str, index: int, line: int, x: int) -> Point:
    """The letter of a version that stands nearest to a cell of a row of the screen."""
    nearest = None
    for here in shown.lines(index, siglum):
        if here.line == line:
            return Point(index, line, here.letter_at(x))
        if here.line < line:
            nearest = here
    if nearest is None:
        return Point(index, 0, 0)
    return Point(index, nearest.line, len(nearest.text))


def between(siglum: str, one: Point, other: Point) -> Selection:
    """What is selected by a move from one point to another."""
    return Selection(siglum, min(one, other), max(one, other))


def word_at(shown: Shown, siglum: str, point: Point) -> Selection | None:
    """The word on a letter; None where there is none."""
    line = next((s for s in shown.lines(point.row, siglum) if s.line == point.line), None)
    for word in _WORD.finditer(line.text) if line else ():
        if word.start() <= point.letter < word.end():
            first, last = (point._replace(letter=k) for k in (word.start(), word.end() - 1))
            return Selection(siglum, first, last)
    return None


def _cells(line: TracedLine, start: int, end: int) -> tuple[int, int]:
    first = line.x + cell_width(line.text[:start])
    return first, first + cell_width(line.text[start:end])


def _with_marks(text: str, end: int) -> int:
    """Behind the marks that are drawn onto the letter before."""
    while 0 < end < len(text) and not char_width(text[end]):
        end += 1
    return end


def _in_file(shown: Shown, passage: str, start: int, end: int) -> Stretch:
    """A stretch of what is shown of a passage, in its text as it stands in the file."""
    here = shown.comparison.by_id[passage]
    if shown.raw or here.repaired is None:
        return Stretch(passage, start, end)
    shadow = shown.comparison.shadows[here.version].within(here.start, here.end)
    if shadow.text != here.repaired_text:
        return Stretch(passage, 0, len(here.text))  # it cannot be told: rather all than too little
    return Stretch(passage, *_original(shadow, start, end))


def _original(shadow: Shadow, start: int, end: int) -> tuple[int, int]:
    """What a stretch of a repaired text was made from; what was repaired as one is one."""
    low = shadow.to_original(start, after=True)
    high = max(low, shadow.to_original(end))
    if end == len(shadow.text):
        high = len(shadow.original)
    shift = 0
    for edit in shadow.edits:
        first, size = edit.start + shift, len(edit.replacement)
        if first < end and first + size > start and size != edit.end - edit.start:
            low, high = min(low, edit.start), max(high, edit.end)
        shift += size - (edit.end - edit.start)
    return (0 if start == 0 else low), high
