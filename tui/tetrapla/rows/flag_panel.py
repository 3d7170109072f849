"""What is told of the chosen flag, beside the list or below it: reason, evidence, the file."""

from __future__ import annotations

from collections.abc import Sequence

from tetrapla.engine.kinds import LABELS, Group
from tetrapla.engine.model import Flag
from tetrapla.engine.results import Examination
from tetrapla.rows.blocks import Runs, hanging, place
from tetrapla.rows.flag_list import Entry
from tetrapla.rows.flag_quote import quote
from tetrapla.rows.flag_reasons import (
    flag_facts,
    flag_mark,
    flag_reason,
    flags_here,
    quoted_line,
    reason_lines,
    told_together,
)
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
    """Head, reasons, evidence, and how the first of the flags stands in its file.

    Of boilerplate in several passages each has its own reason and evidence below it.
    """
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
    if first.group is Group.BOILERPLATE and len(flags) > 1:
        return lines + _one_by_one(examination, entry, flags, width)
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


def _one_by_one(
    examination: Examination, entry: Entry, flags: Sequence[Flag], width: int
) -> list[Runs]:
    """What is flagged, flag by flag, with the reason and the evidence of each."""
    where = flags_here(examination, entry.passages)
    lines: list[Runs] = []
    for told in told_together(examination, {f: where[f] for f in flags}):
        for flag, passage in zip(told.flags, told.where, strict=True):
            lines.append(quoted_line(examination, flag, passage, width))
        lines += reason_lines(examination, told.flags, width)
    return lines
