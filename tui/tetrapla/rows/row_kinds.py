"""What sort of thing differs in a row of a comparison: for the rows on the screen."""

from __future__ import annotations

from collections.abc import Callable

from tetrapla.engine.differences import RowKinds, kinds_of
from tetrapla.engine.differences.types import Cell, Kind, Repair
from tetrapla.engine.model import Passage
from tetrapla.engine.results import Comparison


def row_kinds(comparison: Comparison, row: int, light: Callable[[str], bool]) -> RowKinds:
    """How the versions that tell a row differ there.

    Args:
        comparison: What was compared.
        row: Index of the row.
        light: Whether a word is a function word.
    """
    told = comparison.rows[row].cells
    cells = {s: _cell(comparison, comparison.body(told[s])) for s in comparison.tellers[row]}
    return kinds_of(cells, light)


def told_kinds(comparison: Comparison, row: int, found: RowKinds) -> tuple[Kind, ...]:
    """The kinds of difference that a row is told by, the most telling first.

    With a base they are those against it, of a row that it does not tell none.

    Args:
        comparison: What was compared.
        row: Index of the row.
        found: What :func:`row_kinds` found there.
    """
    base = comparison.story.base
    if base is None:
        return found.kinds
    if base not in comparison.tellers[row]:
        return ()
    kinds = {kind for compared in found.against(base).values() for kind in compared.kinds}
    return tuple(kind for kind in Kind if kind in kinds)


def _cell(comparison: Comparison, passages: tuple[Passage, ...]) -> Cell:
    return Cell(
        texts=tuple(p.repaired_text for p in passages),
        repairs=tuple(_repairs(comparison, p) for p in passages),
        asides=tuple(tuple(sorted(comparison.aside_spans(p))) for p in passages),
    )


def _repairs(comparison: Comparison, passage: Passage) -> tuple[Repair, ...]:
    """What was repaired in a passage, in the places of its repaired text."""
    if passage.repaired is None:
        return ()
    shadow = comparison.shadows[passage.version].within(passage.start, passage.end)
    shift = 0
    out = []
    for edit in shadow.edits:
        start = edit.start + shift
        end = start + len(edit.replacement)
        out.append(Repair(start, end, shadow.original[edit.start : edit.end]))
        shift += len(edit.replacement) - (edit.end - edit.start)
    return tuple(out)
