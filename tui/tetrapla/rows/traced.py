"""The text on the screen, traced back to the passages it comes from, letter by letter.

Lines of a cell are compared with the texts that the cell tells; what agrees is known to come from
there. What was put in on the way - marks, numbers, words about a fold, ``…`` - agrees with nothing,
so it comes from nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tetrapla.engine.model import Passage
from tetrapla.engine.results import Comparison
from tetrapla.rows.cells import CellLine
from tetrapla.rows.ink import shown_form
from tetrapla.rows.reader import Page
from tetrapla.rows.roles import Line
from tetrapla.rows.screen_rows import Kind
from tetrapla.rows.table import Table
from tetrapla.rows.visible import Display
from tetrapla.rows.width import char_width

_BETWEEN = " · "
"""What stands between glued texts that share a line."""


class Origin(NamedTuple):
    """Where a letter on the screen comes from."""

    passage: str
    """Id."""
    start: int
    """First code point: in the text of the file where that is shown, else in the repaired text."""
    end: int
    """Behind it come the next letter on the screen, or the end: what cannot be seen is its own."""


class TracedLine(NamedTuple):
    """A line of one version in a row of the screen."""

    line: int
    """Which line of the row, from 0."""
    x: int
    """The cell where the text starts."""
    text: str
    origins: tuple[Origin | None, ...]
    """For each letter; None: it comes from no passage."""

    def letter_at(self, x: int) -> int:
        """Index of the letter in a cell; left of the text 0, right of it its length."""
        at = self.x
        for k, letter in enumerate(self.text):
            at += char_width(letter)
            if x < at:
                return k
        return len(self.text)


class Shown:
    """What is on the screen, as text of versions."""

    def __init__(self, layout: Table | Page) -> None:
        """Set up what is on the screen.

        Args:
            layout: How it is laid out.
        """
        self.layout = layout
        self.comparison = layout.comparison
        self.raw = layout.view.raw
        """Whether the text of the files is shown."""
        self._kept: dict[tuple[int, str], tuple[TracedLine, ...]] = {}

    def version_at(self, index: int, line: int, x: int) -> str:
        """Siglum of the version whose text stands nearest to a cell of a row of the screen."""
        raise NotImplementedError

    def lines(self, index: int, siglum: str) -> tuple[TracedLine, ...]:
        """The lines of a version in a row of the screen."""
        key = (index, siglum)
        if key not in self._kept:
            self._kept[key] = self._lines(index, siglum)
        return self._kept[key]

    def _lines(self, index: int, siglum: str) -> tuple[TracedLine, ...]:
        raise NotImplementedError


class ShownTable(Shown):
    """The table as text."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self.table = table

    def version_at(self, index: int, line: int, x: int) -> str:
        """The version of the column; where the versions are stacked, of the line."""
        geometry = self.table.geometry
        if not geometry.stacked:
            return geometry.version_at(x)
        for siglum in geometry.shown:
            if line in self.table.stacked_lines(index, siglum):
                return siglum
        return geometry.shown[-1]

    def _lines(self, index: int, siglum: str) -> tuple[TracedLine, ...]:
        table, geometry, item = self.table, self.table.geometry, self.table.items[index]
        if siglum not in geometry.shown or item.kind not in (Kind.ROW, Kind.FOLD):
            return ()
        cells: Sequence[CellLine] = table.cells.lines(
            item, siglum, geometry.text_width, active=False
        )
        if geometry.stacked:
            first, x = table.stacked_lines(index, siglum).start, 2 + geometry.gutter
        else:
            first, x = 0, geometry.text_x(geometry.shown.index(siglum))
        ids = [i for k in item.rows for i in self.comparison.rows[k].cells.get(siglum, ())]
        passages = sorted((self.comparison.by_id[i] for i in ids), key=lambda p: p.number)
        texts = [(c.number, "".join(text for text, _ in c.runs)) for c in cells]
        traced = _traced(texts, _sources(self.comparison, passages, raw=self.raw))
        return tuple(
            TracedLine(first + j, x, text, origins)
            for j, ((_, text), origins) in enumerate(zip(texts, traced, strict=True))
        )


class ShownPage(Shown):
    """The version in the reader as text."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page

    def version_at(self, index: int, line: int, x: int) -> str:  # noqa: ARG002 - there is but one
        """The version that is read."""
        return self.page.siglum

    def _lines(self, index: int, siglum: str) -> tuple[TracedLine, ...]:
        if siglum != self.page.siglum:
            return ()
        texts = [self._text(line) for line in self.page.lines(index)]
        passages = self.page.stops[index].passages
        traced = _traced(texts, _sources(self.comparison, passages, raw=self.raw))
        return tuple(
            TracedLine(j, self.page.left, text, origins)
            for j, ((_, text), origins) in enumerate(zip(texts, traced, strict=True))
            if text
        )

    def _text(self, line: Line) -> tuple[str, str]:
        """The number before the text of a line, and the text; what stands beside it is left out."""
        left, end = self.page.left, self.page.left + self.page.measure
        number = "".join(p.text for p in line.pieces if p.x < left and p.text.isdecimal())
        return number, "".join(p.text for p in line.pieces if left <= p.x < end)


def shown_of(layout: Table | Page) -> Shown:
    """The table or the reader as text."""
    return ShownTable(layout) if isinstance(layout, Table) else ShownPage(layout)


class _Source(NamedTuple):
    passage: Passage
    form: Display
    length: int
    """Of the text that the offsets of the form count in."""

    def origin(self, at: int) -> Origin:
        """Of a letter of the form."""
        offsets = self.form.offsets
        if offsets is None:
            return Origin(self.passage.id, at, at + 1)
        end = offsets[at + 1] if at + 1 < len(offsets) else self.length
        return Origin(self.passage.id, offsets[at], end)


def _sources(comparison: Comparison, passages: Iterable[Passage], *, raw: bool) -> list[_Source]:
    return [
        _Source(p, shown_form(comparison, p, raw=raw), len(p.text if raw else p.repaired_text))
        for p in passages
    ]


def _traced(
    lines: Sequence[tuple[str, str]], sources: Sequence[_Source]
) -> list[tuple[Origin | None, ...]]:
    """For each line, a number and a text, the origins of its letters."""
    numbered = {str(s.passage.number): k for k, s in enumerate(sources)}
    source, at = len(sources), 0  # from nowhere, until a number tells
    found = []
    for number, text in lines:
        if number:
            source, at = numbered.get(number, len(sources)), 0
        elif source < len(sources) and sources[source].form.text[at : at + 1] == " ":
            at += 1  # the space at which the line before ended stands in no line
        origins, source, at = _line(text, sources, source, at)
        found.append(origins)
    return found


def _line(
    text: str, sources: Sequence[_Source], source: int, at: int
) -> tuple[tuple[Origin | None, ...], int, int]:
    """The origins of a line that begins at a place of a source; where the next one would begin.

    A line that does not agree ends all knowledge, up to the next number.
    """
    origins: list[Origin | None] = []
    while len(origins) < len(text):
        if source >= len(sources):
            return (*origins, *[None] * (len(text) - len(origins))), len(sources), 0
        here = sources[source]
        alike = _alike(text, len(origins), here.form.text, at)
        origins += [here.origin(k) for k in range(at, at + alike)]
        at += alike
        if len(origins) == len(text):
            break
        if at < len(here.form.text):
            cut = text[len(origins) :] == "…"
            known = origins if cut else [None] * len(origins)
            return (*known, *[None] * (len(text) - len(origins))), len(sources), 0
        source, at = source + 1, 0
        if text.startswith(_BETWEEN, len(origins)):
            origins += [None] * len(_BETWEEN)
    return tuple(origins), source, at


def _alike(text: str, start: int, other: str, at: int) -> int:
    """How many letters two texts share from two places on."""
    most = min(len(text) - start, len(other) - at)
    if text.startswith(other[at : at + most], start):
        return most
    return next(k for k in range(most) if text[start + k] != other[at + k])
