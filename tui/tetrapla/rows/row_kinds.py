"""What sort of thing differs in a row of a comparison: for the rows on the screen."""

from __future__ import annotations

from collections.abc import Callable

from tetrapla.engine.differences import RowKinds, kinds_of
from tetrapla.engine.differences.types import Cell, Repair
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
