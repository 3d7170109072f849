"""A row of the story as it is told beside a list: who tells it, and how."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from tetrapla.engine.model import Passage
from tetrapla.rows.blocks import Runs, place
from tetrapla.rows.difference_list_telling import fitting
from tetrapla.rows.hits import Marked
from tetrapla.rows.ink import Ink, aside_ink, passage_ink
from tetrapla.rows.listing_excerpt import excerpt, shown_span
from tetrapla.rows.roles import Line, Role
from tetrapla.rows.sentences import told_by
from tetrapla.rows.view import View
from tetrapla.rows.visible import display
from tetrapla.rows.width import cut, wrap
from tetrapla.rows.wording import Wording

MarkedIn = Callable[[str], Sequence[Marked]]
"""Id of a passage -> what is marked in its repaired text."""
_MOST = 100
"""Passages that are laid out: a panel is no taller."""


def row_panel(
    wording: Wording,
    row: int,
    passages: Sequence[Passage],
    view: View,
    marked: MarkedIn,
    told: str,
    width: int,
    height: int,
) -> list[Line]:
    """A row: its number, who tells it and what is told about it, then cell by cell.

    Where not all of it fits, each passage keeps what it is about, cut with ``…``.

    Args:
        wording: The words of the story.
        row: Index of the row.
        passages: Those of it that are shown, in order.
        view: How texts are looked at.
        marked: What is marked in a passage, by its id.
        told: What is told about the row; empty: nothing.
        width: Cells.
        height: Lines.
    """
    comparison = wording.comparison
    who = told_by(comparison, comparison.tellers[row]) if len(comparison.sigla) > 1 else ""
    number = f"row {row + 1}"
    lines: list[Runs] = [
        ((number, Role.STRONG), (cut(f"  {who}", width - 2 - len(number)), Role.QUIET))
    ]
    if told:
        lines.append(((cut(told, width - 2), Role.QUIET),))
    inks = [(p, _ink(wording, row, p, view, marked)) for p in passages[:_MOST]]
    indent = max((len(p.id) for p in passages), default=0) + 2
    text_width = max(8, width - 2 - indent)
    room = height - len(lines)
    whole = [_cell(p, ink, (0, 0), indent, text_width, 0) for p, ink in inks]
    airy = sum(map(len, whole)) + len(whole) <= room
    if not airy and sum(map(len, whole)) > room:
        most = max(1, room // max(1, len(whole)))
        whole = [
            _cell(p, ink, about(p, ink, marked(p.id)), indent, text_width, most) for p, ink in inks
        ]
    for cell in whole:
        if airy:
            lines.append(())
        lines += cell
    if len(lines) > height:
        lines = [*lines[: max(0, height - 1)], (("…", Role.QUIET),)]
    return [Line(tuple(place(runs, 1))) for runs in lines]


def _ink(wording: Wording, row: int, passage: Passage, view: View, marked: MarkedIn) -> Ink:
    marks = marked(passage.id)
    if passage.id in wording.comparison.asides:
        return aside_ink(wording.comparison, passage, view, marks)
    return passage_ink(wording, row, passage, fitting(wording, row, view), marks)


def _cell(
    passage: Passage, ink: Ink, about_it: tuple[int, int], indent: int, width: int, most: int
) -> list[Runs]:
    """A passage behind its label, on so many lines; 0: on as many as it needs."""
    label = passage.id.ljust(indent)
    lines = ink.lines(width)
    if most and len(lines) > most:
        lines = list(_cut_to(ink, about_it, width, most))
    heads = [label, *[" " * indent] * (len(lines) - 1)]
    return [((head, Role.NUMBER), *runs) for head, runs in zip(heads, lines, strict=True)]


def _cut_to(ink: Ink, about_it: tuple[int, int], width: int, most: int) -> Iterator[Runs]:
    """What a passage is about, on so many lines."""
    runs = excerpt(ink, *about_it, most * width)
    roles = tuple(role for text, role in runs for _ in text)
    cut_ink = Ink("".join(text for text, _ in runs), roles)
    lines = wrap(cut_ink.text, width)
    for first, last in lines[: most - 1 if len(lines) > most else most]:
        yield cut_ink.runs(first, last)
    if len(lines) <= most:
        return
    rest = lines[most - 1][0]
    yield Ink(cut_ink.text[rest:], cut_ink.roles[rest:]).shortened(width)


def about(passage: Passage, ink: Ink, marks: Sequence[Marked]) -> tuple[int, int]:
    """What is to stay in sight of a passage that is cut.

    Args:
        passage: The passage.
        ink: As it is shown.
        marks: What is marked in it: the hit one is at goes before the first.

    Returns:
        A stretch of what is shown; where nothing is marked, the first words that only it has.
    """
    if marks:
        first = next((m for m in marks if m.role is Role.HIT_NOW), marks[0])
        return shown_span(display(passage.repaired_text), first.start, first.end)
    if Role.ONLY not in ink.roles:
        return 0, 0
    start = ink.roles.index(Role.ONLY)
    return start, start + 1
