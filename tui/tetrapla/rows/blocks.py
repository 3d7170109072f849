"""Blocks of wrapped text with a heading, and how they are set side by side in a panel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tetrapla.rows.roles import Line, Piece, Role, Run
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut, wrap

Runs = tuple[Run, ...]
LEAST_BESIDE = 8
"""Cells that a text beside a label needs to be read."""


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

    Returns:
        The lines; where too little room is beside the label, the text stands below it.
    """
    if indent and cell_width(label[0]) > indent - 2:
        indent = cell_width(label[0]) + 2
    indent = max(indent, cell_width(label[0]))
    shown, _ = display(text)
    if width - indent < min(LEAST_BESIDE, cell_width(shown)):
        below = (((shown[a:b], role),) for a, b in wrap(shown, width))
        return [fitted([label], width), *below] if label[0].strip() else list(below)
    lines: list[Runs] = []
    for a, b in wrap(shown, width - indent):
        head = label[0] if not lines else ""
        lines.append(((head.ljust(indent), label[1]), (shown[a:b], role)))
    return lines


def fitted(runs: Iterable[Run], width: int) -> Runs:
    """Runs in so many cells, at least 1; ``…`` where they are cut."""
    runs = tuple(runs)
    if sum(cell_width(text) for text, _ in runs) <= width:
        return runs
    kept: list[Run] = []
    for text, role in runs:
        left = width - sum(cell_width(t) for t, _ in kept)
        if cell_width(text) >= left:
            # Something stands behind, so that even a text that just fits is cut.
            return (*kept, (cut(f"{text}…", left), role))
        kept.append((text, role))
    return tuple(kept)


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
    columns: Sequence[tuple[int, Sequence[Runs]]],
    width: int,
    height: int,
    page: int = 0,
    key: str = "",
) -> list[Line]:
    """Columns side by side; one that is too long ends by saying how much is missing.

    Args:
        columns: Where each starts, and its lines.
        width: Cells of all of them.
        height: Lines there are.
        page: From 0; the pages of a column follow each other.
        key: What shows the lines that are missing; empty: nothing does.
    """
    ends = [*(x - 1 for x, _ in columns[1:]), width]
    skip = page * _room(height)
    begun = [(x, _begun(lines[skip:], height, key)) for x, lines in columns]
    out = []
    for y in range(height):
        pieces: list[Piece] = []
        for (x, lines), end in zip(begun, ends, strict=True):
            if y < len(lines):
                pieces += place(fitted(lines[y], end - x), x)
        out.append(Line(tuple(pieces)))
    return out


def pages(columns: Sequence[tuple[int, Sequence[Runs]]], height: int) -> int:
    """How many pages of so many lines it takes to show all of some columns."""
    longest = max((len(lines) for _, lines in columns), default=0)
    return 1 if longest <= height else 1 + -(-(longest - height) // _room(height))


def _room(height: int) -> int:
    """Lines that a page shows beside the line that says that there is more."""
    return max(1, height - 1)


def _begun(lines: Sequence[Runs], height: int, key: str) -> Sequence[Runs]:
    if len(lines) <= height:
        return lines
    missing = len(lines) - height + 1
    more = f"… {missing} more line{'s' * (missing > 1)}{f': {key}' * bool(key)}"
    return (*lines[: height - 1], ((more, Role.QUIET),))
