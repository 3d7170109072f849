"""The table: every row of the screen as lines, at one width, under one view."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from functools import cached_property

from tetrapla.engine.results import Comparison
from tetrapla.rows.cells import CellLine, Cells
from tetrapla.rows.filters import Filter
from tetrapla.rows.glyphs import BAR, DOT
from tetrapla.rows.hairline import ruled
from tetrapla.rows.heights import Heights
from tetrapla.rows.hits import Hits
from tetrapla.rows.roles import Ground, Line, Piece, Role, Zone
from tetrapla.rows.screen_rows import MERGED, Kind, ScreenRow, ScreenRows, screen_rows
from tetrapla.rows.search import Search
from tetrapla.rows.view import Geometry, Show, View
from tetrapla.rows.width import cell_width, cut
from tetrapla.rows.wording import Wording

KEPT = 1024
"""Rows of the screen whose lines are remembered."""


class Table:
    """A comparison laid out for one width and one view; places are indices of screen rows."""

    def __init__(
        self, wording: Wording, view: View, geometry: Geometry, active: str | None = None
    ) -> None:
        """Lay a comparison out.

        Args:
            wording: Its words.
            view: The toggles.
            geometry: Where the columns stand.
            active: Siglum of the active version, which a filter may ask for; None: the first.
        """
        self.wording = wording
        self.view = view
        self.geometry = geometry
        self.hits = Hits()
        self.overview: dict[int, tuple[Piece, ...]] = {}
        """Index of a row of the screen -> its cells in the overview, once they were drawn."""
        self.cells = Cells(wording, view, self.hits)
        self.filter = Filter(wording, view, active or geometry.shown[0])
        self.items = self._laid()
        self._kept: OrderedDict[tuple[int, str], tuple[Line, ...]] = OrderedDict()

    def _laid(self) -> ScreenRows:
        """The rows of the screen, which do not depend on its width."""
        view, shown = self.view, self.geometry.shown
        mask = None if view.show is Show.ALL else self.filter.mask

        def make() -> ScreenRows:
            return screen_rows(self.comparison, view.boilerplate, shown, mask)

        if view.show is Show.DIFFERENCES and view.ignored:
            return make()  # which rows differ is still being found out
        key = ("rows", view.boilerplate, frozenset(shown), *self.filter.key)
        return self.wording.kept.get(key, make)

    @property
    def comparison(self) -> Comparison:
        """What was compared."""
        return self.wording.comparison

    @cached_property
    def heights(self) -> Heights:
        """Lines of each row of the screen, the blank line below it included."""
        return Heights(len(self.items), self._height, self._estimate, self._estimates)

    def _height(self, index: int) -> int:
        item, geometry = self.items[index], self.geometry
        counts = [self.cells.height(item, s, geometry.text_width) for s in geometry.shown]
        return max(1, sum(counts) if geometry.stacked else max(counts)) + 1

    def _estimate(self, index: int) -> int:
        """Lines guessed from the number of characters: prose loses about 7 % at line ends."""
        code = self.items.codes[index]
        length = self._lengths[code] if code >= 0 else 0
        return 2 + length * 107 // (100 * self.geometry.text_width)

    def _estimates(self) -> list[int]:
        """All of them at once."""
        lengths, codes = self._lengths, self.items.codes
        known = [2 + n * 107 // (100 * self.geometry.text_width) for n in range(max(lengths) + 1)]
        if len(codes) == len(lengths) and not self.items.others:
            return [known[n] for n in lengths]
        return [known[lengths[code]] if code >= 0 else 2 for code in codes]

    @property
    def _lengths(self) -> Sequence[int]:
        """Characters of the longest cell of each row that is shown, or of all where stacked."""
        wording, geometry = self.wording, self.geometry
        key = ("lengths", geometry.stacked, frozenset(geometry.shown))

        def make() -> Sequence[int]:
            shown = [wording.lengths[s] for s in geometry.shown]
            if len(shown) == 1:
                return shown[0]
            if geometry.stacked:  # of each cell the last line is half empty
                half = geometry.text_width // 2
                return array(
                    "l", (sum(cells) + half * len(cells) for cells in zip(*shown, strict=True))
                )
            return array("l", map(max, *shown))

        return wording.kept.get(key, make)

    def show_hits(self, search: Search | None) -> None:
        """Show the hits of another search, or another hit as the one that one is at."""
        if search != self.hits.search:
            self.hits.search = search
            self._kept.clear()

    def index_of(self, place: float) -> int:
        """The screen row that stands at a place of the story, or the nearest before it."""
        low, high = 0, len(self.items)
        while low < high:
            middle = (low + high) // 2
            if self.items[middle].place <= place:
                low = middle + 1
            else:
                high = middle
        return max(0, low - 1)

    def lines(self, index: int, active: str) -> tuple[Line, ...]:
        """The lines of a screen row, the blank one below it included.

        Args:
            index: Which row of the screen.
            active: Siglum of the active version if the cursor stands in this row, else empty.
        """
        key = (index, active)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        item = self.items[index]
        build = self._stacked if self.geometry.stacked else self._columns
        if item.kind in MERGED:
            lines: tuple[Line, ...] = (self._merged(item, active), Line())
        else:
            lines = (*build(item, active), Line())
        if self.view.ruled:
            lines = ruled(lines, self.geometry)
        self._kept[key] = lines
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return lines

    def _columns(self, item: ScreenRow, active: str) -> list[Line]:
        geometry = self.geometry
        columns = [
            self.cells.lines(item, s, geometry.text_width, active=s == active)
            for s in geometry.shown
        ]
        height = max(1, *map(len, columns))
        zones = self._zones(active)
        lines = []
        for j in range(height):
            pieces = [Piece(0, BAR, Role.ACCENT)] if active else []
            for k, column in enumerate(columns):
                if j < len(column):
                    pieces += self._cell_pieces(column[j], geometry.x(k), geometry.gutter - 2)
                elif j == 0 and not column:
                    pieces += self._absent(item, k, active)
            lines.append(Line(tuple(pieces), zones))
        return lines

    def _cell_pieces(self, line: CellLine, x: int, digits: int) -> list[Piece]:
        pieces = [Piece(x - 1, line.mark, line.mark_role)] if line.mark else []
        if line.number:
            pieces.append(Piece(x + 1, line.number.rjust(digits), line.number_role))
        return pieces + _placed(line, x + self.geometry.gutter)

    def _absent(self, item: ScreenRow, column: int, active: str) -> list[Piece]:
        """What stands where a version tells nothing."""
        x, text_x = self.geometry.x(column), self.geometry.text_x(column)
        siglum = self.geometry.shown[column]
        if item.kind is not Kind.ROW:
            return []
        if siglum == active:
            return [Piece(text_x, f"not in {siglum}", Role.ASIDE)]
        return [Piece(x + self.geometry.gutter - 2, DOT, Role.DOT)]

    def _merged(self, item: ScreenRow, active: str) -> Line:
        """The line that stands for rows that are filtered out, or told in hidden columns only."""
        x = self.geometry.text_x(0)
        text = cut(self.away(item), self.geometry.body - x)
        bar = [Piece(0, BAR, Role.ACCENT)] if active else []
        pieces = (*bar, Piece(x - 2, DOT, Role.DOT), Piece(x, text, Role.ASIDE))
        # It speaks of no version in particular, and goes across the columns.
        return Line(pieces, self._zones(active)[:1])

    def away(self, item: ScreenRow) -> str:
        """What a row of the screen says about rows that are filtered out or in hidden columns."""
        if item.kind is Kind.OUT:
            return self.filter.told(item.rows)
        cells = [self.comparison.rows[k].cells for k in item.rows]
        tellers = [s for s in self.comparison.sigla if any(s in c for c in cells)]
        rows = f"{len(item.rows)} row{'s' * (len(item.rows) > 1)}"
        return f"{rows} told only in {' and '.join(tellers)}"

    def _zones(self, active: str) -> tuple[Zone, ...]:
        """What the cursor's row stands on."""
        geometry = self.geometry
        if not active:
            return ()
        row = Zone(0, geometry.body, Ground.ROW)
        if active not in geometry.shown:
            return (row,)
        k = geometry.shown.index(active)
        start = geometry.x(k) - (1 if k == 0 else 2)
        end = min(geometry.body, geometry.text_x(k) + geometry.text_width + 1)
        return (row, Zone(start, end, Ground.CELL))

    def stacked_lines(self, index: int, siglum: str) -> range:
        """Which lines of a stacked row are those of one version; empty where it tells nothing."""
        heights = [
            self.cells.height(self.items[index], s, self.geometry.text_width)
            for s in self.geometry.shown
        ]
        at = self.geometry.shown.index(siglum)
        start = sum(heights[:at])
        return range(start, start + heights[at])

    def _stacked(self, item: ScreenRow, active: str) -> list[Line]:
        lines: list[Line] = []
        for siglum in self.geometry.shown:
            on = siglum == active
            cell = self.cells.lines(item, siglum, self.geometry.text_width, active=on)
            zones = (Zone(0, self.geometry.body, Ground.ROW),) if active else ()
            if on:
                zones = (*zones, Zone(1, self.geometry.body, Ground.CELL))
            bar = [Piece(0, BAR, Role.ACCENT)] if active else []
            lines += [Line((*bar, *self._stacked_pieces(c, siglum)), zones) for c in cell]
        return lines or [Line()]

    def _stacked_pieces(self, line: CellLine, siglum: str) -> list[Piece]:
        pieces = [Piece(1, line.mark, line.mark_role)] if line.mark else []
        if line.number:
            label = (siglum + line.number).rjust(self.geometry.gutter - 2)
            pieces.append(Piece(3, label, line.number_role))
        return pieces + _placed(line, 2 + self.geometry.gutter)


def _placed(line: CellLine, x: int) -> list[Piece]:
    """The runs of a line of text, from a place on."""
    pieces = []
    for text, role in line.runs:
        pieces.append(Piece(x, text, role))
        x += cell_width(text)
    return pieces
