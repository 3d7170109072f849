"""The list of the kinds of difference, in which each is switched on and off."""

from __future__ import annotations

from collections.abc import Set

from tetrapla.engine.differences.types import Kind
from tetrapla.rows.glyphs import BAR
from tetrapla.rows.roles import Ground, Line, Piece, Role, Zone
from tetrapla.rows.row_differences import ABOUT, NAMES
from tetrapla.rows.width import cut

KINDS: tuple[Kind, ...] = tuple(NAMES)
"""Those that can be switched, in the order of the list."""
_NAME, _ABOUT = 8, 22
"""Where the name and the explanation of a kind start."""


def kind_line(kind: Kind, ignored: Set[Kind], width: int, *, on: bool) -> Line:
    """One kind: whether it counts, its name, what it is.

    Args:
        kind: The kind.
        ignored: Kinds that do not count.
        width: Cells.
        on: Whether the cursor stands on it.
    """
    counts = kind not in ignored
    bar = [Piece(0, BAR, Role.ACCENT)] if on else []
    pieces = [
        *bar,
        Piece(3, "[x]" if counts else "[ ]", Role.KEY if counts else Role.MARK),
        Piece(_NAME, cut(NAMES[kind], width - _NAME), Role.STRONG if counts else Role.QUIET),
    ]
    if about := cut(ABOUT[kind], width - _ABOUT - 1):
        pieces.append(Piece(_ABOUT, about, Role.TEXT if counts else Role.QUIET))
    return Line(tuple(pieces), (Zone(0, width, Ground.ROW),) if on else ())
