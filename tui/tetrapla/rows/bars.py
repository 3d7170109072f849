"""The lines at the bottom: where you are, and what the keys do."""

from __future__ import annotations

from collections.abc import Sequence

from tetrapla.rows.roles import Line, Piece, Role
from tetrapla.rows.width import cell_width, cut

BETWEEN = "  ·  "


def status_line(parts: Sequence[str], width: int, right: Sequence[Piece] = ()) -> Line:
    """Sentences with dots between; the last ones are left out where they do not fit.

    Args:
        parts: Most telling first.
        width: Cells.
        right: Pieces at the right end that keep their place.
    """
    room = (right[0].x - 2 if right else width - 1) - 1
    kept = list(parts)
    while len(kept) > 1 and cell_width(BETWEEN.join(kept)) > room:
        kept.pop()
    text = cut(BETWEEN.join(kept), room)
    return Line((Piece(1, text, Role.QUIET if right else Role.TEXT), *right))
