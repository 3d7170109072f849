"""What tells best how a row differs: one place of it, seen from one side or from both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from tetrapla.engine.differences import RowKinds
from tetrapla.engine.differences.types import Difference, Kind, Span
from tetrapla.engine.model import Passage
from tetrapla.rows.hits import Marked
from tetrapla.rows.ink import Ink, passage_ink
from tetrapla.rows.listing_excerpt import shown_span
from tetrapla.rows.roles import Role
from tetrapla.rows.row_differences import counted
from tetrapla.rows.row_kinds import row_kinds, told_kinds
from tetrapla.rows.view import Highlight, View
from tetrapla.rows.visible import display
from tetrapla.rows.wording import Wording

MANY = 12
"""In a row that more versions tell, comparing each with each would take long: it is not done."""
_PLAIN = frozenset({Kind.WORDING, Kind.SPELLING})
"""Kinds that are not marked in a reworded text: marks on nearly every word would be confetti."""


class Side(NamedTuple):
    """A stretch of a passage."""

    passage: Passage
    start: int = 0
    end: int = 0
    """In its repaired text; as ``start`` where nothing is marked."""


class Telling(NamedTuple):
    """How a row differs."""

    kinds: tuple[Kind, ...]
    """The kinds that count, the one asked for first, then the most telling; empty where no wording
    differs that counts."""
    sides: tuple[Side, ...]
    """What shows it: in the active version first, where it is told there."""


def telling(
    wording: Wording, row: int, view: View, active: str, first_kind: Kind | None = None
) -> Telling:
    """What tells how the versions that tell a row differ there.

    Args:
        wording: The words of the story.
        row: Index of a row that somebody tells.
        view: Which kinds of difference count.
        active: Siglum of the active version.
        first_kind: The kind to be seen, where it is there; None: the most telling one.
    """
    comparison = wording.comparison
    tellers = sorted(
        comparison.tellers[row], key=lambda s: (s != active, comparison.sigla.index(s))
    )
    shown = [s for s in tellers if s not in view.hidden] or tellers
    first = tuple(Side(_body(wording, row, s)[0]) for s in shown[:2])
    if len(tellers) < 2:
        return Telling((), first)
    if len(tellers) > MANY:
        return Telling((), first[:1])
    found = row_kinds(comparison, row, wording.light.__contains__)
    kinds = counted(told_kinds(comparison, row, found), view.ignored)
    kinds = tuple(sorted(kinds, key=lambda kind: kind is not first_kind))
    for kind in kinds:
        if sides := _sides(wording, row, found, kind, shown):
            return Telling(kinds, sides)
    return Telling(kinds, first)


def _body(wording: Wording, row: int, siglum: str) -> tuple[Passage, ...]:
    comparison = wording.comparison
    return comparison.body(comparison.rows[row].cells[siglum])


def _sides(
    wording: Wording, row: int, found: RowKinds, kind: Kind, tellers: Sequence[str]
) -> tuple[Side, ...]:
    """Where a kind of difference is seen best: in two versions, or else in one of them."""
    alone: tuple[Side, ...] = ()
    base = wording.comparison.story.base
    for one, other in combinations(tellers, 2):
        if base in tellers and base not in (one, other):
            continue
        compared = found.between(one, other)
        if kind in _PLAIN and compared.reworded:
            continue
        for difference in _of_kind(compared.differences, kind):
            spans = ((one, difference.left), (other, difference.right))
            sides = tuple(_side(_body(wording, row, s), here) for s, here in spans if here)
            if len(sides) == 2:
                return sides
            alone = alone or sides
    return alone


def _of_kind(differences: Iterable[Difference], kind: Kind) -> Iterator[Difference]:
    return (d for d in differences if d.kind is kind)


def _side(body: Sequence[Passage], spans: Sequence[Span]) -> Side:
    """The first stretch; its white space is left out."""
    index, start, end = spans[0]
    text = body[index].repaired_text[start:end]
    return Side(body[index], start + len(text) - len(text.lstrip()), start + len(text.rstrip()))


def side_ink(wording: Wording, row: int, side: Side, view: View) -> tuple[Ink, int, int]:
    """The passage of a side in its colours, repaired, the stretch as only here; and where it is."""
    passage = side.passage
    marks = [marked(side)] if side.end > side.start else []
    repaired = replace(fitting(wording, row, view), raw=False)
    ink = passage_ink(wording, row, passage, repaired, marks)
    return (ink, *shown_span(display(passage.repaired_text), side.start, side.end))


def marked(side: Side) -> Marked:
    """The stretch of a side, to be seen as only here."""
    return Marked(side.start, side.end, Role.ONLY)


def fitting(wording: Wording, row: int, view: View) -> View:
    """A view without colours for a row so many tell that comparing their words would take long."""
    if len(wording.comparison.tellers[row]) <= MANY:
        return view
    return replace(view, highlight=Highlight.OFF)


def alone(tellers: Sequence[str], sigla: Sequence[str]) -> str:
    """``only in B``, ``not in C D``, ``not in 9 of 12``: who does not tell a row."""
    if len(tellers) == 1:
        return f"only in {tellers[0]}"
    missing = [s for s in sigla if s not in tellers]
    if len(missing) > 4:
        return f"not in {len(missing)} of {len(sigla)}"
    return f"not in {' '.join(missing)}" if missing else ""
