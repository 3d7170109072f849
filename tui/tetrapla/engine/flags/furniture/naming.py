"""What a line of furniture is, told by the lines of boilerplate beside it."""

from __future__ import annotations

from collections.abc import Mapping

from tetrapla.engine.flags.furniture.lines import Line
from tetrapla.engine.flags.verdicts import Verdicts
from tetrapla.engine.kinds import LIKELY

FURNITURE = "furniture.signals"
"""The rule of lines that only signals tell, so that nothing says yet what they are."""
_IN_ROWS = frozenset({"navigation", "share", "related", "newsletter", "comment-form", "category"})
"""Kinds whose lines stand in rows: a menu, a list of links, the fields of a form."""
_HEADS_ROWS = frozenset({"related"})
"""Kinds of which one line is enough above: what it heads is of its kind."""
_PROSE = 30
"""Words from which on a line is no item of a row."""


def name_by_company(verdicts: Verdicts, lines: Mapping[int, Line]) -> None:
    """Give the kind of its neighbours to furniture that stands in a row with them."""
    order = list(lines)
    for at, index in enumerate(order):
        held = verdicts.at(index)
        if held is None or held.rule != FURNITURE or held.confidence < LIKELY:
            continue
        above = verdicts.kind_at(order[at - 1]) if at else ""
        below = next((k for i in order[at + 1 :] if (k := verdicts.kind_at(i)) != "furniture"), "")
        if above in _IN_ROWS and lines[index].number < _PROSE and above in (below, *_HEADS_ROWS):
            why = f"the line above it is of that sort ({above})"
            verdicts.rename(index, above, f"{above}.row", why)
