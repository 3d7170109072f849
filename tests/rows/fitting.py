"""What every line of the screen has to hold, whatever it shows."""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len

from tetrapla.rows.roles import Ground, Line
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width
from tetrapla.ui.themes import Painter
from tetrapla.ui.widgets.lines import paint

PAINTERS = [Painter("dark"), Painter("mono")]


def text(line: Line) -> str:
    """A line as plain text."""
    out = ""
    for piece in line.pieces:
        out = out.ljust(piece.x) + piece.text
    return out


def end_of(line: Line) -> int:
    """The cell behind the last piece of a line; fails where one piece lies over another."""
    x = 0
    for piece in line.pieces:
        assert piece.x >= x, f"one piece lies over another: {line}"
        x = piece.x + cell_width(piece.text)
    return x


def fits(lines: Iterable[Line], width: int, ground: Ground = Ground.PAGE) -> None:
    """Fail unless each line is as wide as its pane, and its pieces stand side by side in it."""
    for line in lines:
        assert end_of(line) <= width, f"wider than {width}: {line}"
        edges = {e for zone in line.zones for e in (zone.start, zone.end)}
        for piece in line.pieces:
            end = piece.x + cell_width(piece.text)
            assert not any(piece.x < e < end for e in edges), f"a zone ends inside a piece: {line}"
            assert display(piece.text).text == piece.text, f"not made for a screen: {piece}"
        for painter in PAINTERS:
            strip = paint(line, width, painter, ground)
            assert strip.cell_length == sum(cell_len(s.text) for s in strip) == width


def letters(texts: Iterable[str]) -> str:
    """Texts joined, without spaces, which may vanish where a line ends."""
    return "".join("".join(texts).split())
