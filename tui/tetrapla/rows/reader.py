"""The reader: one version at a pleasant measure, the others' wording one key away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from tetrapla.engine.kinds import LABELS, Group, Level
from tetrapla.engine.model import Part, Passage
from tetrapla.engine.results import Comparison
from tetrapla.rows.blocks import place
from tetrapla.rows.flag_reasons import flag_lines
from tetrapla.rows.glyphs import ASIDE, BAR, DOT, FOLDED
from tetrapla.rows.heights import Heights
from tetrapla.rows.hits import Hits
from tetrapla.rows.ink import Ink, aside_ink, passage_ink, shown_text
from tetrapla.rows.moves import way_to_text
from tetrapla.rows.roles import Ground, Line, Piece, Role, Run, Zone
from tetrapla.rows.stops import Stop, stops_of
from tetrapla.rows.view import Highlight, View
from tetrapla.rows.visible import display
from tetrapla.rows.width import cut, wrap
from tetrapla.rows.wording import Wording

MEASURE, NARROW_MEASURE = 72, 60
"""Characters a line that read well, on a wide screen and on one of 80 columns."""
MARGIN = 8
"""Cells left of the text: bar, mark, number."""
TITLE_WORDS = 25
"""A first passage of no more words is a title."""


class Page:
    """One version, laid out to be read."""

    def __init__(self, wording: Wording, view: View, siglum: str, width: int) -> None:
        """Lay out a version.

        Args:
            wording: The comparison with its words.
            view: The toggles; only the others' wording is coloured here.
            siglum: The version that is read.
            width: Cells of the screen.
        """
        self.wording = wording
        self.view = view
        self.siglum = siglum
        self.width = width
        self.hits = Hits()
        self._expanded: int | None = None

    @property
    def comparison(self) -> Comparison:
        """What was compared."""
        return self.wording.comparison

    @cached_property
    def measure(self) -> int:
        """Cells of text a line."""
        beside = MARGIN + 3 + self._also_width
        wanted = MEASURE if self.width >= 100 else NARROW_MEASURE
        return max(12, min(wanted, self.width - beside - 2))

    @cached_property
    def _others(self) -> tuple[str, ...]:
        return tuple(s for s in self.comparison.sigla if s != self.siglum)

    @property
    def with_others(self) -> bool:
        """Whether there is room for a column that names the others that tell a passage."""
        return self._also_width > 0

    @property
    def _also_width(self) -> int:
        return sum(len(s) + 1 for s in self._others) if self.width >= 70 else 0

    @property
    def left(self) -> int:
        """Where the text starts."""
        if self.width < 100:
            return MARGIN
        return max(MARGIN, (self.width - self.measure) // 2)

    @cached_property
    def stops(self) -> tuple[Stop, ...]:
        """What the cursor can stand on, from top to bottom."""
        return stops_of(self.comparison, self.siglum, self.view.boilerplate)

    def stop_near(self, row: int) -> int:
        """Index of the stop that stands nearest to a row of the table, at or before it."""
        best = 0
        for k, stop in enumerate(self.stops):
            if any(self.comparison.row_of[p.id] == row for p in stop.passages):
                return k
            if self.comparison.row_of[stop.passages[-1].id] <= row:
                best = k
        return best

    def stop_of(self, passage: str) -> int:
        """Index of the stop that holds a passage of this version."""
        return next(k for k, s in enumerate(self.stops) if any(p.id == passage for p in s.passages))

    @cached_property
    def heights(self) -> Heights:
        """Lines of each stop, the blank ones around it included."""
        return Heights(len(self.stops), self._measure, self._estimate)

    def _measure(self, index: int) -> int:
        """How many lines :meth:`lines` gives, without laying out those that are only text."""
        stop = self.stops[index]
        if stop.fold or index == self._expanded:
            return len(self.lines(index))
        body = stop.passages[-1]
        raw = self.view.raw
        texts = [shown_text(self.comparison, p, raw=raw) for p in stop.passages]
        if raw:
            texts = ["".join(texts)]
        above = sum(len(wrap(t, self.measure)) for t in texts[:-1])
        marks = sum(1 for _ in self._marks(body))
        own = max(marks, len(wrap(texts[-1], self.measure)))
        heading = bool(index) and self._is_heading(body)
        return heading + above + own + 1

    def _estimate(self, index: int) -> int:
        text = self.stops[index].passages[-1].text
        return 2 + len(text) * 107 // (100 * self.measure)

    def expand(self, index: int | None) -> None:
        """Show the others' wording and the flags below one stop, or (None) below none."""
        before, self._expanded = self._expanded, index
        for k in {before, index}:
            if k is not None and k < len(self.stops):
                self.heights.measure_again(k)

    def lines(self, index: int, *, on: bool = False) -> list[Line]:
        """The lines of a stop, the blank ones around it included.

        Args:
            index: Which stop.
            on: Whether the cursor stands on it.
        """
        stop = self.stops[index]
        lines = [Line()] if index and self._is_heading(stop.passages[-1]) else []
        lines += self._fold(stop, on) if stop.fold else self._stop(stop, on)
        if index == self._expanded:
            lines += self._more(stop)
        return [*lines, Line()]

    def opens(self, index: int) -> bool:
        """Whether there is anything to show below a stop."""
        return bool(self._more(self.stops[index]))

    def _more(self, stop: Stop) -> list[Line]:
        """What is shown below a stop: the others' wording, then why anything in it is flagged."""
        others = [] if stop.fold else list(self._wording_of_others(stop.passages[-1]))
        return [*others, *self._reasons(stop)]

    def _fold(self, stop: Stop, on: bool) -> list[Line]:
        """Several passages by what they are, one by its beginning."""
        number, hits = "", self.hits.count(p.id for p in stop.passages)
        found = f"{hits}• " if hits else ""
        if len(stop.passages) > 1:
            kinds = dict.fromkeys(LABELS[self.comparison.asides[p.id]] for p in stop.passages)
            text = f"{len(stop.passages)} lines folded: {', '.join(kinds)}"
        else:
            number = str(stop.passages[0].number)
            text = cut(display(stop.passages[0].repaired_text).text, self.measure - len(found))
        ink = Ink(text, (Role.ASIDE,) * len(text))
        ink = Ink(found, (Role.HIT,) * (len(found) - 1) + (Role.ASIDE,) * bool(found)).plus(ink)
        return list(self._paragraph(ink, on, [(FOLDED, Role.MARK)], number, ()))

    def _stop(self, stop: Stop, on: bool) -> Iterator[Line]:
        """A paragraph; what was glued to it stands above it, or in raw mode before it."""
        *parts, body = stop.passages
        row = self.comparison.row_of[body.id]
        ink = self._ink(row, body)
        if self.view.raw:
            for part in reversed(parts):
                ink = self._aside_ink(part).plus(ink)
        else:
            for part in parts:
                glued = self._aside_ink(part)
                yield from self._paragraph(glued, on, [(ASIDE, Role.MARK)], str(part.number), ())
        number = str((parts[0] if parts and self.view.raw else body).number)
        yield from self._paragraph(ink, on, list(self._marks(body)), number, self._also(row, on))

    def _ink(self, row: int, passage: Passage) -> Ink:
        """Plain ink, headings strong; what is garbled, hinted at or set aside keeps its role."""
        if passage.id in self.comparison.asides:
            return self._aside_ink(passage)
        plain = View(self.view.raw, self.view.boilerplate, Highlight.OFF)
        ink = passage_ink(self.wording, row, passage, plain, self.hits.of(passage.id))
        if not self._is_heading(passage):
            return ink
        return Ink(ink.text, tuple(Role.STRONG if r is Role.TEXT else r for r in ink.roles))

    def _aside_ink(self, passage: Passage) -> Ink:
        return aside_ink(self.comparison, passage, self.view, self.hits.of(passage.id))

    @cached_property
    def _first(self) -> Passage | None:
        """The passage that the story begins with."""
        passages = self.comparison.passages_of(self.siglum)
        return next(iter(self.comparison.body(p.id for p in passages)), None)

    def _is_heading(self, passage: Passage) -> bool:
        if passage.id in self.comparison.asides or passage.part is not Part.BODY:
            return False
        words = len(passage.repaired_text.split())
        if passage == self._first:
            return words <= TITLE_WORDS and len(self.stops) > 1
        from tetrapla.engine.align.pool import is_heading  # and with it all that aligns

        return is_heading(passage.repaired_text, words)

    def _marks(self, passage: Passage) -> Iterator[Run]:
        flags = self.comparison.flags_of.get(passage.id, ())
        garbled = [f for f in flags if f.group is Group.GARBLED]
        if self.view.raw and any(f.counts for f in garbled):
            yield "!", Role.MARK_LOUD
        if any(f.level is Level.HINT for f in garbled):
            yield "?", Role.MARK_LOUD
        aside = passage.id in self.comparison.asides
        if aside or any(f.counts and f.group is Group.BOILERPLATE for f in flags):
            yield ASIDE, Role.MARK
        # Here the passage stands at home, so the other end is where its partners are.
        if passage.id in self.comparison.moved:
            yield way_to_text(self.comparison, passage.id), Role.QUIET

    def _also(self, row: int, on: bool) -> tuple[Run, ...]:
        """Which others tell it, each at a place of its own."""
        tellers = self.comparison.tellers[row]
        runs: list[Run] = []
        for siglum in self._others:
            if siglum in tellers:
                runs.append((siglum, Role.STRONG if on else Role.SOME))
            else:
                runs.append((DOT.rjust(len(siglum)), Role.DOT))
            runs.append((" ", Role.QUIET))
        return tuple(runs)

    def _paragraph(
        self, ink: Ink, on: bool, marks: Sequence[Run], number: str, also: tuple[Run, ...]
    ) -> Iterator[Line]:
        zones = (Zone(self.left - 7, self.left + self.measure + 1, Ground.ROW),) if on else ()
        lines = ink.lines(self.measure)
        for k in range(max(len(lines), len(marks))):
            pieces = [Piece(self.left - 7, BAR, Role.ACCENT)] if on else []
            if k < len(marks):
                pieces.append(Piece(self.left - 6, *marks[k]))
            if k == 0 and number:
                role = Role.NUMBER_ACTIVE if on else Role.NUMBER
                pieces.append(Piece(self.left - 2 - len(number), number, role))
            if k < len(lines):
                pieces += place(lines[k], self.left)
            if k == 0 and self._also_width:
                pieces += place(also, self.left + self.measure + 3)
            yield Line(tuple(pieces), zones)

    def _wording_of_others(self, passage: Passage) -> Iterator[Line]:
        """The same passage in the other versions, as quotations, in the colours of the table."""
        row = self.comparison.row_of[passage.id]
        for siglum in self._others:
            for other in self.comparison.body(self.comparison.rows[row].cells.get(siglum, ())):
                yield Line()
                ink = passage_ink(self.wording, row, other, self.view)
                for k, runs in enumerate(ink.lines(self.measure - 7)):
                    label = [Piece(self.left + 2, other.id, Role.QUIET)] if k == 0 else []
                    bar = Piece(self.left, ASIDE, Role.ACCENT)
                    yield Line((bar, *label, *place(runs, self.left + 7)))

    def _reasons(self, stop: Stop) -> Iterator[Line]:
        """The flags of a stop, each with its reason and what that rests on."""
        lines = flag_lines(self.comparison, stop.passages, self.measure - 2)
        if lines:
            yield Line()
            yield Line((Piece(self.left + 2, "Flags", Role.STRONG),))
        for runs in lines:
            yield Line(tuple(place(runs, self.left + 2)))
