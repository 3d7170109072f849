"""Blocks of wrapped text with a heading, and how they are set side by side in a panel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tetrapla.rows.roles import Line, Piece, Role, Run
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, wrap

Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with lines below it."""

    title: str
    lines: tuple[Runs, ...]


def hanging(label: Run, text: str, role: Role, width: int, indent: int = 0) -> list[Runs]:
    """A label with text beside it; further lines hang under the text.

    Args:
        label: Stands on the first line only.
        text: Wrapped to what the label leaves.
        role: Of the text.
        width: Cells a line.
        indent: Cells kept free for the label; a longer one takes what it needs and two more.
    """
    if indent and cell_width(label[0]) > indent - 2:
        indent = cell_width(label[0]) + 2
    indent = max(indent, cell_width(label[0]))
    shown, _ = display(text)
    lines: list[Runs] = []
    for a, b in wrap(shown, max(8, width - indent)):
        head = label[0] if not lines else ""
        lines.append(((head.ljust(indent), label[1]), (shown[a:b], role)))
    return lines


def place(runs: Iterable[Run], x: int) -> list[Piece]:
    """Runs from a place on."""
    pieces = []
    for text, role in runs:
        pieces.append(Piece(x, text, role))
        x += cell_width(text)
    return pieces


def column(blocks: Sequence[Block]) -> list[Runs]:
    """Blocks below each other, a blank line between them."""
    lines: list[Runs] = []
    for block in blocks:
        if lines:
            lines.append(())
        lines += [((block.title, Role.STRONG),), *block.lines]
    return lines


def beside(
    columns: Sequence[tuple[int, Sequence[Runs]]], height: int, skip: int = 0, key: str = ""
) -> list[Line]:
    """Columns side by side; one that is too long ends by saying how much is missing.

    Args:
        columns: Where each starts, and its lines.
        height: Lines there are.
        skip: Lines of each column that were read before.
        key: What shows the lines that are missing; empty: nothing does.
    """
    fitted = [(x, _fitted(lines[skip:], height, key)) for x, lines in columns]
    out = []
    for y in range(height):
        pieces = [p for x, lines in fitted if y < len(lines) for p in place(lines[y], x)]
        out.append(Line(tuple(pieces)))
    return out


def _fitted(lines: Sequence[Runs], height: int, key: str) -> Sequence[Runs]:
    if len(lines) <= height:
        return lines
    missing = len(lines) - height + 1
    more = f"… {missing} more line{'s' * (missing > 1)}{f': {key} again' * bool(key)}"
    return (*lines[: height - 1], ((more, Role.QUIET),))
