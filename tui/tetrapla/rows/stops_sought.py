"""What one goes to in the reader: what is flagged, and what others tell otherwise."""

from __future__ import annotations

from collections.abc import Set

from tetrapla.engine.differences.types import Kind
from tetrapla.engine.results import Comparison
from tetrapla.rows.row_differences import counted
from tetrapla.rows.stops import Stop
from tetrapla.rows.wording import Wording


def stop_is_flagged(comparison: Comparison, stop: Stop) -> bool:
    """Whether anything in a stop is flagged, hints aside."""
    flags = (flag for p in stop.passages for flag in comparison.flags_of.get(p.id, ()))
    return any(flag.counts for flag in flags)


def stop_differs(wording: Wording, stop: Stop, siglum: str, ignored: Set[Kind]) -> bool:
    """Whether others word a passage otherwise in a way that counts, or nobody else tells it.

    Where there is a base, it is what the passage is compared with.

    Args:
        wording: The words of the story.
        stop: What the cursor of the reader can stand on.
        siglum: The version that is read.
        ignored: Kinds of difference that do not count.
    """
    comparison = wording.comparison
    if stop.fold or len(comparison.sigla) == 1:
        return False
    row = comparison.row_of[stop.passages[-1].id]
    tellers, base = comparison.tellers[row], comparison.story.base
    if siglum not in tellers:
        return False
    if len(tellers) == 1 or (base is not None and base not in tellers):
        return True
    return not wording.same(row) and bool(counted(wording.kinds(row), ignored))
