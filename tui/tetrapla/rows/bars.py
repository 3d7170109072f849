"""The lines at the bottom: where you are, and what the keys do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tetrapla.rows.blocks import Block, Runs, hanging, place
from tetrapla.rows.roles import Line, Piece, Role, Run
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


def keys_line(keys: Mapping[str, Sequence[str]], width: int, tail: str) -> Line:
    """As many keys as fit, and what stands at the right end.

    Args:
        keys: What they do -> the keys, most useful first.
        width: Cells.
        tail: The way to all keys; empty: none.
    """
    room = width - 1 - (len(tail) + 2 if tail else 0)
    pieces: list[Piece] = []
    x = 1
    for label, names in keys.items():
        runs: list[Run] = [(" ".join(names), Role.KEY), (f" {label}", Role.LABEL)]
        end = x + sum(cell_width(text) for text, _ in runs)
        if end > room:
            break
        pieces += place(runs, x)
        x = end + 3
    if tail:
        pieces.append(Piece(width - 1 - len(tail), tail, Role.QUIET))
    return Line(tuple(pieces))


def short_keys(keys: Sequence[tuple[str, str]], width: int) -> list[Piece]:
    """A few keys with their labels at the right end of a line."""
    runs: list[Run] = []
    for key, label in keys:
        runs += [("  ", Role.LABEL)] if runs else []
        runs += [(key, Role.KEY), (f" {label}", Role.LABEL)]
    return place(runs, width - 1 - sum(cell_width(text) for text, _ in runs))


def key_block(group: str, keys: Sequence[tuple[str, str]], width: int) -> Block:
    """The keys of a group, each with what it does."""
    lines: list[Runs] = []
    for shown, help_text in keys:
        lines += hanging((shown, Role.KEY), help_text, Role.TEXT, width, 12)
    return Block(group, tuple(lines))
