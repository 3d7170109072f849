"""A comparison as plain lines, to be heard or piped: what the table shows, row after row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from tetrapla.engine.model import Ghost, Part, Passage
from tetrapla.engine.results import Comparison
from tetrapla.export.plain import Aside, Wanted, heading, paragraphs, wrapped
from tetrapla.rows.reasons import phrases
from tetrapla.rows.sentences import told_by
from tetrapla.rows.view import View
from tetrapla.rows.wording import Wording


def by_row(wording: Wording, wanted: Wanted, only: frozenset[int] | None = None) -> Iterator[str]:
    """Row after row, in each of them what every version tells, with the labels of its passages.

    Args:
        wording: The comparison with its words.
        wanted: What of it.
        only: Indices of the rows that are written; None: all.

    Yields:
        Lines without their ends, in which nothing steers a terminal.
    """
    for k, block in enumerate(_Rows(wording, wanted, only).blocks()):
        if k:
            yield ""
        for text in block:
            yield from wrapped(text, wanted.width)


@dataclass(frozen=True)
class _Rows:
    """The rows of a comparison as blocks of lines, which are not yet safe for a terminal."""

    wording: Wording
    wanted: Wanted
    only: frozenset[int] | None
    """Indices of the rows that are written; None: all."""

    @property
    def comparison(self) -> Comparison:
        return self.wording.comparison

    @cached_property
    def shown(self) -> tuple[str, ...]:
        """The versions that are written."""
        return self.wanted.versions or self.comparison.sigla

    @cached_property
    def ghosts(self) -> dict[int, list[Ghost]]:
        """Row -> the moved passages that were told behind it; -1: before the first."""
        found: dict[int, list[Ghost]] = {}
        for ghost in self.comparison.ghosts:
            row = self.comparison.row_of[ghost.passage]
            if self.comparison.by_id[ghost.passage].version in self.shown and self._written(row):
                found.setdefault(ghost.after, []).append(ghost)
        return found

    def _written(self, row: int) -> bool:
        return self.only is None or row in self.only

    def blocks(self) -> Iterator[list[str]]:
        """Title, versions, rows, and where moved passages were told."""
        yield [self.comparison.story.title]
        yield [heading(self.comparison, siglum) for siglum in self.shown]
        aside: list[int] = []
        for row in range(-1, len(self.comparison.rows)):
            if row >= 0 and not self._written(row):
                yield from self._aside(aside)
                aside = []
            elif row < 0 or self.comparison.rows[row].cells.keys().isdisjoint(self.shown):
                pass
            elif not self.comparison.tellers[row]:
                aside.append(row)
            else:
                yield from self._aside(aside)
                aside = []
                yield self._row(row)
            if row in self.ghosts:
                yield from self._aside(aside)
                aside = []
                yield [self._ghost(ghost) for ghost in self.ghosts[row]]
        yield from self._aside(aside)

    def _aside(self, rows: Sequence[int]) -> Iterator[list[str]]:
        """Rows that are not the story: together, each alone, or not at all."""
        if not rows or self.wanted.aside is Aside.OMIT:
            return
        if self.wanted.aside is Aside.SHOW:
            for row in rows:
                cells = (line for s in self.shown for line in self._cell([row], s))
                yield [f"Row {row + 1}, not the story", *cells]
            return
        first, last = rows[0] + 1, rows[-1] + 1
        name = f"Row {first}" if first == last else f"Rows {first} to {last}"
        cells = (line for s in self.shown for line in self._cell(rows, s))
        yield [f"{name}, not the story", *cells]

    def _row(self, row: int) -> list[str]:
        comparison = self.comparison
        tellers = comparison.tellers[row]
        alike = self.wording.same(row)
        parts = [f"Row {row + 1}"]
        if len(comparison.sigla) > 1:
            parts.append(told_by(comparison, tellers))
        if len(tellers) > 1:
            parts.append("alike" if alike else "worded differently")
        lines = [", ".join(parts)]
        for siglum in self.shown:
            cell = list(self._cell([row], siglum))
            lines += cell
            if cell and not alike:
                lines += self._only(row, siglum)
        return lines

    def _cell(self, rows: Sequence[int], siglum: str) -> Iterator[str]:
        """What one version tells in some rows, each paragraph with its label."""
        ids = [i for row in rows for i in self.comparison.rows[row].cells.get(siglum, ())]
        passages = sorted((self.comparison.by_id[i] for i in ids), key=lambda p: p.number)
        for paragraph in paragraphs(self.comparison, passages, self.wanted):
            label = siglum if paragraph.folded else self._label(paragraph.passages)
            yield f"{label}: {paragraph.text}"

    def _label(self, passages: Sequence[Passage]) -> str:
        body = passages[-1]
        if body.id in self.comparison.moved:
            return f"{body.id}, moved"
        return body.id if body.part is Part.BODY else f"{body.id}, {body.part}"

    def _only(self, row: int, siglum: str) -> Iterator[str]:
        """In words what is warm on the screen: what only this version of a row has."""
        cells = self.wording.words(row)
        if siglum not in cells or len(cells) < 2:
            return
        if self.wording.reworded(row, siglum, View()):
            yield f"[{siglum} is reworded]"
        elif only := phrases(self.wording, row, siglum, cells[siglum]).get(frozenset()):
            yield f"[only in {siglum}: {' … '.join(only)}]"

    def _ghost(self, ghost: Ghost) -> str:
        row = self.comparison.row_of[ghost.passage]
        return f"[{ghost.passage} is told here; it stands in row {row + 1}]"
