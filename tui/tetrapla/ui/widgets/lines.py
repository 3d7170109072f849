"""Painting lines of roles: the base of every widget here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.segment import Segment
from textual.filter import LineFilter
from textual.strip import Strip
from textual.widget import Widget

from tetrapla.rows.glyphs import BAR
from tetrapla.rows.roles import Ground, Line, Role
from tetrapla.ui.themes import Painter


def paint(line: Line, width: int, painter: Painter, ground: Ground) -> Strip:
    """A line as a strip of exactly ``width`` cells.

    Args:
        line: Its pieces do not cross the edges of its zones.
        width: Cells.
        painter: Styles of the theme.
        ground: What the line stands on outside its zones.
    """
    grounds = _grounds(line, width, ground)
    segments: list[Segment] = []
    x = 0
    for piece in line.pieces:
        if piece.x >= width:
            break
        if not painter.shows(piece.role):
            continue
        if piece.x > x:
            segments += _blank(x, piece.x, grounds, painter)
            x = piece.x
        here = next((g for _, end, g in grounds if x < end), ground)
        segments.append(Segment(piece.text, painter.style(piece.role, here)))
        x += cell_len(piece.text)
    if x < width:
        segments += _blank(x, width, grounds, painter)
    strip = Strip(segments, max(x, width))
    return strip.crop(0, width) if x > width else strip


def _grounds(line: Line, width: int, ground: Ground) -> list[tuple[int, int, Ground]]:
    """The line cut into stretches of one ground, from left to right."""
    stretches = [(0, width, ground)]
    for zone in line.zones:
        cut: list[tuple[int, int, Ground]] = []
        for start, end, here in stretches:
            a, b = max(start, zone.start), min(end, zone.end)
            if a >= b:
                cut.append((start, end, here))
                continue
            parts = ((start, a, here), (a, b, zone.ground), (b, end, here))
            cut += [p for p in parts if p[0] < p[1]]
        stretches = cut
    return stretches


def _blank(
    start: int, end: int, grounds: Sequence[tuple[int, int, Ground]], painter: Painter
) -> Iterator[Segment]:
    for first, last, ground in grounds:
        cells = min(last, end) - max(first, start)
        if cells <= 0:
            continue
        if painter.marks_cell and ground is Ground.CELL and first >= start and first > 1:
            yield Segment(BAR + " " * (cells - 1), painter.style(Role.ACCENT, ground))
        else:
            yield Segment(" " * cells, painter.ground(ground))


class LineView(Widget):
    """A few lines that somebody else lays out."""

    DEFAULT_CSS = """
    LineView { width: 1fr; height: 1; }
    """

    def __init__(self, ground: Ground, *, id: str) -> None:
        super().__init__(id=id)
        self._ground = ground
        self._lines: Sequence[Line] = ()
        self._painter: Painter | None = None

    def show(self, lines: Sequence[Line], painter: Painter) -> None:
        """Show other lines; repaints only if something changed."""
        if lines == self._lines and painter is self._painter:
            return
        self._lines, self._painter = lines, painter
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line of the widget."""
        width = self.size.width
        if self._painter is None:
            return Strip.blank(width)
        line = self._lines[y] if y < len(self._lines) else Line()
        return paint(line, width, self._painter, self._ground)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """None: every style is final, and filters cost time on each line."""
        return []
