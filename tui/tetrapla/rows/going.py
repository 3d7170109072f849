"""Where to go: a row by its number, a passage by its name, a share of the story."""

from __future__ import annotations

import re
from typing import NamedTuple

from tetrapla.engine.results import Comparison
from tetrapla.rows.blocks import place
from tetrapla.rows.glyphs import BAR
from tetrapla.rows.roles import Line, Piece, Role
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, cut, cut_front

HINT = "row 12, passage B15 or 40 %"
LONGEST = 24
"""Characters that may be typed: no place has a longer name."""
_NUMBER = re.compile(r"\d{1,9}", re.ASCII)
_PERCENT = re.compile(r"(\d{1,9}(?:[.,]\d{1,3})?) ?%", re.ASCII)
_PASSAGE = re.compile(r"([^\W\d]+) ?(\d{1,9})", re.ASCII)


class Destination(NamedTuple):
    """A place that was asked for."""

    row: int | None = None
    """Index of a row; None: a passage was asked for, or nothing that exists."""
    passage: str | None = None
    """Id of a passage; None: a row was asked for, or nothing that exists."""
    fault: str = ""
    """Why there is no such place; empty: there is."""


def destination(comparison: Comparison, typed: str) -> Destination:
    """The place that somebody means.

    Args:
        comparison: What is read.
        typed: ``12`` (rows count from 1), ``B15`` or ``40%``.
    """
    wanted = " ".join(typed.split())
    rows = len(comparison.rows)
    if not rows:
        return Destination(fault="there is nothing to go to")
    if _NUMBER.fullmatch(wanted):
        if 1 <= int(wanted) <= rows:
            return Destination(row=int(wanted) - 1)
        return Destination(fault=f"there is no row {int(wanted)}: rows go from 1 to {rows}")
    if found := _PERCENT.fullmatch(wanted):
        share = float(found[1].replace(",", "."))
        if share > 100:
            return Destination(fault=f"{wanted} is behind the end: percent go from 0 to 100")
        return Destination(row=min(rows - 1, int(rows * share / 100)))
    if found := _PASSAGE.fullmatch(wanted):
        return _passage(comparison, found[1], int(found[2]))
    return Destination(fault=f"“{display(wanted)[0]}” is no place: {HINT}")


def _passage(comparison: Comparison, name: str, number: int) -> Destination:
    """A passage by its version, in capital or small letters, and its number."""
    sigla = comparison.sigla
    siglum = next((s for s in sigla if s.casefold() == name.casefold()), None)
    if siglum is None:
        named = " ".join(sigla) if len(sigla) <= 6 else f"{sigla[0]} to {sigla[-1]}"
        return Destination(fault=f"there is no version {name}: there is {named}")
    passages = comparison.passages_of(siglum)
    passage = next((p.id for p in passages if p.number == number), None)
    if passage is not None:
        return Destination(passage=passage)
    if not passages:
        return Destination(fault=f"{siglum} is empty")
    first, last = passages[0].id, passages[-1].id
    return Destination(fault=f"there is no {siglum}{number}: {siglum} goes from {first} to {last}")


def going_line(typed: str, fault: str, width: int) -> Line:
    """The bottom line while a place is typed.

    Args:
        typed: What has been typed.
        fault: Why it is no place; empty: nothing has been looked for yet.
        width: Cells.
    """
    shown = cut_front(display(typed)[0], width - 5)
    pieces = place([(": ", Role.KEY), (shown, Role.TEXT), (BAR, Role.ACCENT)], 1)
    said = cut(fault or HINT, width - 4 - pieces[-1].x)
    if not said:
        return Line(tuple(pieces))
    return Line((*pieces, Piece(width - 1 - cell_width(said), said, Role.QUIET)))
