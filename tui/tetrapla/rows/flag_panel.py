"""What is told of the chosen flag, beside the list or below it: reason, evidence, the file."""

from __future__ import annotations

from tetrapla.engine.kinds import LABELS
from tetrapla.engine.results import Examination
from tetrapla.rows.blocks import Runs, hanging, place
from tetrapla.rows.flag_list import Entry
from tetrapla.rows.flag_quote import quote
from tetrapla.rows.reasons import flag_facts, flag_mark, flag_reason
from tetrapla.rows.roles import Line, Role
from tetrapla.rows.width import cut

_MOST_FLAGS = 500
"""Flags of an entry whose evidence is looked through: what more of them rest on is the same."""
_REASONS = 3
"""Reasons told of an entry whose flags have different ones."""
_AROUND = 90
"""Characters of the file shown before and behind a flag."""


def flag_panel(examination: Examination, entry: Entry, width: int, height: int) -> list[Line]:
    """The panel of an entry of the list.

    Args:
        examination: Where it was found.
        entry: The entry.
        width: Cells.
        height: Lines; what does not fit ends with ``…``.
    """
    lines = _lines(examination, entry, width - 2, airy=height > 16)
    if len(lines) > height:
        lines = [*lines[: height - 1], (("…", Role.QUIET),)]
    return [Line(tuple(place(runs, 1))) for runs in lines]


def _lines(examination: Examination, entry: Entry, width: int, *, airy: bool) -> list[Runs]:
    """Head, reasons, evidence, and how the first of the flags stands in its file."""
    flags = [s.flag for s in entry.spots[:_MOST_FLAGS]]
    first = flags[0]
    mark, role = flag_mark(first)
    times = f", {len(entry.spots)} times" if len(flags) > 1 else ""
    where = entry.key.version if len(entry.passages) > 1 else entry.passages[0].id
    label = cut(LABELS[first.kind], width - 2)
    told = cut(f"  {first.level}{times} in {where}", max(0, width - 2 - len(label)))
    lines: list[Runs] = [((f"{mark} ", role), (label, Role.STRONG), (told, Role.QUIET))]
    gap: list[Runs] = [()] if airy else []
    lines += gap
    for reason in list(dict.fromkeys(flag_reason(f) for f in flags))[:_REASONS]:
        lines += hanging(("", Role.TEXT), reason, Role.TEXT, width)
    lines += [*gap, (("Evidence", Role.STRONG),)]
    for fact in flag_facts(examination, flags):
        lines += hanging(("· ", Role.MARK), fact, Role.QUIET, width)
    where = f"  {entry.passages[0].id}, characters {first.start} to {first.end}"
    heading = "In the file"
    told = cut(where, max(0, width - len(heading)))
    lines += [*gap, ((heading, Role.STRONG), (told, Role.QUIET))]
    lines += quote(examination, first, _AROUND).lines(width)
    return lines
