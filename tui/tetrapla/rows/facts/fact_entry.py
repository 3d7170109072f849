"""A row of the ledger as lines of a screen: what it is, and below it what each version tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import FactKind, FactRow, Label, State
from tetrapla.rows.blocks import fitted, place
from tetrapla.rows.facts.explained import NOT_COMPARED
from tetrapla.rows.facts.fact_cells import WITHOUT_MARKS, FactInks, Telling, tellings
from tetrapla.rows.facts.fact_list import told_otherwise
from tetrapla.rows.facts.in_sight import MOST_LINES, first_difference, in_sight
from tetrapla.rows.facts.topics import topic
from tetrapla.rows.facts.words import (
    OTHERWISE,
    labels_told,
    mark,
    presence_told,
    said_told,
    says_otherwise,
    state_told,
)
from tetrapla.rows.glyphs import BAR, DOT
from tetrapla.rows.hairline import ruled
from tetrapla.rows.ink import Ink
from tetrapla.rows.roles import Ground, Line, Piece, Role, Run, Zone
from tetrapla.rows.view import Geometry
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut, wrap

MOST_NAMED = 2
"""Lines for who is said to speak."""
MOST_PLACES = 4
"""Places of a cell that are shown one by one."""
_MARK, _TOPIC = 2, 4
"""Where the mark and the words that name a row stand."""
_GAP = "   "
_LOUD = (OTHERWISE, "?")
_TURNING = (Label.NEGATION, Label.OUTSIDE, Label.NUMBER)
"""Labels of quotations that may say the opposite, or something else altogether."""


class _Cell(NamedTuple):
    """A line of a cell."""

    number: str
    """Of the passage that it begins; empty: the line goes on."""
    runs: tuple[Run, ...]


class FactEntries:
    """Makes the lines of rows, for one geometry."""

    def __init__(
        self, ledger: Ledger, inks: FactInks, geometry: Geometry, *, rules: bool = False
    ) -> None:
        """Set up.

        Args:
            ledger: The facts.
            inks: Their colours.
            geometry: Where the columns stand.
            rules: Whether a hairline stands between the columns.
        """
        self._rules = rules
        self._ledger, self._inks, self.geometry = ledger, inks, geometry
        self._sigla = ledger.comparison.sigla

    def height(self, row: FactRow) -> int:
        """How many lines :meth:`lines` gives, without colouring a word."""
        cells = [self._height(row, s) for s in self.geometry.shown]
        told = sum(cells) if self.geometry.stacked else max(cells)
        return len(self._head(row)) + told + 1

    def estimate(self, row: FactRow) -> int:
        """A guess at it."""
        return 5 if row.kind is FactKind.QUOTATION else 3

    def lines(self, row: FactRow, active: str) -> tuple[Line, ...]:
        """The lines of a row, the blank one below it included.

        Args:
            row: The row.
            active: Siglum of the active version if the cursor stands here, else empty.
        """
        bar = [Piece(0, BAR, Role.ACCENT)] if active else []
        whole = (Zone(0, self.geometry.width, Ground.ROW),) if active else ()
        head = [Line((*bar, *pieces), whole) for pieces in self._head(row)]
        inks = self._inks.inks(row)
        far = first_difference([ink for own in inks.values() for ink in own])
        cells = {s: list(self._cell(row, s, inks.get(s, ()), far)) for s in self.geometry.shown}
        if self.geometry.stacked:
            return (*head, *self._stacked(cells, active, bar), Line())
        told = tuple(self._columns(cells, active, bar))
        return (*head, *(ruled(told, self.geometry) if self._rules else told), Line())

    def _head(self, row: FactRow) -> list[list[Piece]]:
        """Mark, words that name the row, and what is to be said of it, line by line."""
        room = self.geometry.width - 1
        sign = mark(row)
        otherwise = told_otherwise(row)
        loud = Role.NUMBER_WARM if otherwise else Role.MARK
        if sign in _LOUD and not row.minor:
            loud = Role.MARK_LOUD
        name = cut(display(topic(row, self._ledger))[0], room - _TOPIC)
        lines = [[Piece(_MARK, sign, loud), Piece(_TOPIC, name, Role.STRONG)]]
        x = _TOPIC + cell_width(name) + len(_GAP)
        for runs in self._said(row, otherwise):
            size = sum(cell_width(text) for text, _ in runs)
            if x + size > room and x > _TOPIC:
                lines.append([])
                x = _TOPIC
            lines[-1] += place(fitted(runs, max(1, room - x)), x)
            x += size + len(_GAP)
        return [line for line in lines if line]

    def _said(self, row: FactRow, otherwise: bool) -> Iterator[list[Run]]:
        """State and labels, how it is attributed, who does not tell it."""
        state = state_told(row, self._sigla, self._ledger)
        alike = row.state in (State.SAME, State.FORM)
        role = Role.ONLY if otherwise and not alike else Role.QUIET
        if len(self._sigla) == 1:
            return
        runs: list[Run] = [(state, role)]
        for k, label in enumerate(labels_told(row)):
            runs.append((", " if k else ": ", role))
            runs += [(f"{OTHERWISE} ", Role.MARK_LOUD)] if label in _TURNING else []
            runs.append((label, role))
        yield runs
        if row.minor:
            yield [(NOT_COMPARED, Role.QUIET)]
            return
        if said := said_told(row, self._ledger):
            yield (
                [(f"{OTHERWISE} ", Role.MARK_LOUD), (said, Role.ONLY)]
                if says_otherwise(row)
                else [(said, Role.QUIET)]
            )
        if told := presence_told(row, self._sigla):
            yield [(told, Role.QUIET)]

    def _cell(self, row: FactRow, siglum: str, inks: Sequence[Ink], far: float) -> Iterator[_Cell]:
        """What a version tells, and below it who is said to say it.

        Args:
            row: The row.
            siglum: The version.
            inks: What it tells, in colours.
            far: How far in the texts something differs, which is to be seen.
        """
        width = self.geometry.text_width
        told = tellings(row, siglum, self._ledger)
        for telling, ink in zip(told[:MOST_PLACES], inks, strict=False):
            number = str(self._ledger.comparison.by_id[telling.passage].number)
            for k, runs in enumerate(in_sight(ink, width, far)):
                yield _Cell("" if k else number, runs)
            for k, line in enumerate(_by(telling, width)):
                if telling.odd and not k:
                    runs = (OTHERWISE, Role.MARK_LOUD), (line[1:], Role.TEXT)
                    yield _Cell("", runs)
                else:
                    yield _Cell("", ((line, Role.TEXT if telling.odd else Role.QUIET),))
        if len(told) > MOST_PLACES:
            yield _Cell("", ((_more(told, width), Role.QUIET),))

    def _height(self, row: FactRow, siglum: str) -> int:
        width = self.geometry.text_width
        told = tellings(row, siglum, self._ledger)
        if not told:
            return 0 if self.geometry.stacked else 1
        lines = len(told) > MOST_PLACES
        return lines + sum(
            min(MOST_LINES, len(wrap(display(t.text)[0], width))) + len(_by(t, width))
            for t in told[:MOST_PLACES]
        )

    def _columns(
        self, cells: dict[str, list[_Cell]], active: str, bar: Sequence[Piece]
    ) -> Iterator[Line]:
        geometry = self.geometry
        zones = self._zones(active)
        for j in range(max(1, *map(len, cells.values()))):
            pieces = [*bar]
            for k, siglum in enumerate(geometry.shown):
                cell = cells[siglum]
                if j < len(cell):
                    pieces += self._pieces(cell[j], geometry.x(k), "")
                elif j == 0:
                    pieces += self._absent(siglum, k, active)
            yield Line(tuple(pieces), zones)

    def _stacked(
        self, cells: dict[str, list[_Cell]], active: str, bar: Sequence[Piece]
    ) -> Iterator[Line]:
        width = self.geometry.width
        for siglum, cell in cells.items():
            zones: tuple[Zone, ...] = (Zone(0, width, Ground.ROW),) if active else ()
            if siglum == active:
                zones = (*zones, Zone(1, width, Ground.CELL))
            for line in cell:
                yield Line((*bar, *self._pieces(line, 2, siglum)), zones)

    def _pieces(self, line: _Cell, x: int, label: str) -> list[Piece]:
        gutter = self.geometry.gutter
        pieces = []
        if line.number:
            number = (label + line.number).rjust(gutter - 3)
            pieces.append(Piece(x + 1, number, Role.NUMBER))
        return pieces + place(line.runs, x + gutter)

    def _absent(self, siglum: str, column: int, active: str) -> list[Piece]:
        """What stands where a version tells nothing."""
        geometry = self.geometry
        text_x = geometry.text_x(column)
        if siglum == active:
            return [Piece(text_x, cut(f"not in {siglum}", geometry.text_width), Role.ASIDE)]
        return [Piece(text_x - 2, DOT, Role.DOT)]

    def _zones(self, active: str) -> tuple[Zone, ...]:
        """What the cells of the cursor's row stand on."""
        geometry = self.geometry
        if not active:
            return ()
        row = Zone(0, geometry.width, Ground.ROW)
        if active not in geometry.shown:
            return (row,)
        k = geometry.shown.index(active)
        start = geometry.x(k) - (1 if k == 0 else 2)
        end = min(geometry.width, geometry.text_x(k) + geometry.text_width + 1)
        return (row, Zone(start, end, Ground.CELL))


def _by(telling: Telling, width: int) -> list[str]:
    """Who is said to say it, on few lines."""
    if not telling.by:
        return []
    text = telling.by if telling.by == WITHOUT_MARKS else f"— {display(telling.by)[0]}"
    lines = wrap(text, width)
    shown = [text[a:b] for a, b in lines[:MOST_NAMED]]
    if len(lines) > MOST_NAMED:
        shown[-1] = cut(text[lines[MOST_NAMED - 1][0] :], width)
    return shown


def _more(told: Sequence[Telling], width: int) -> str:
    more = len(told) - MOST_PLACES
    return cut(f"… and {more} more", width)
