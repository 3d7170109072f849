"""A hairline between the columns, for those who ask for one in the settings."""

from __future__ import annotations

from collections.abc import Iterable

from tetrapla.rows.roles import Line, Piece, Role
from tetrapla.rows.view import Geometry
from tetrapla.rows.width import cell_width

HAIRLINE = "│"


def ruled(lines: Iterable[Line], geometry: Geometry) -> tuple[Line, ...]:
    """The lines with a hairline in each gap between columns, unless something stands there."""
    if geometry.stacked or len(geometry.shown) < 2:
        return tuple(lines)
    # Before it the ground of an active cell may end, behind it stands the mark of the passage.
    places = [geometry.x(k) - 2 for k in range(1, len(geometry.shown))]
    return tuple(_ruled(line, places) for line in lines)


def _ruled(line: Line, places: list[int]) -> Line:
    taken = [range(p.x, p.x + cell_width(p.text)) for p in line.pieces]
    free = [x for x in places if not any(x in here for here in taken)]
    pieces = [*line.pieces, *(Piece(x, HAIRLINE, Role.RULE) for x in free)]
    return Line(tuple(sorted(pieces, key=lambda piece: piece.x)), line.zones)
