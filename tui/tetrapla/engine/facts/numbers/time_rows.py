"""Rows of times: as they are written; what a relative day means is not known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from tetrapla.engine.facts.names.rows import told_by
from tetrapla.engine.facts.types import FactKind, FactRow, Time
from tetrapla.engine.kinds import Level


def time_rows(
    times: Mapping[str, Sequence[Time]], row_of: Callable[[str], int]
) -> tuple[FactRow, ...]:
    """A row for each time, in the order in which they are first told; none is another's opposite.

    Args:
        times: Siglum -> its times, in order.
        row_of: The row of the comparison in which a passage stands.
    """
    found: dict[str, dict[str, list[Time]]] = defaultdict(lambda: defaultdict(list))
    for siglum, own in times.items():
        for time in own:
            found[" ".join(time.text.casefold().split())][siglum].append(time)
    rows = [
        FactRow(
            kind=FactKind.TIME,
            state=told_by(tuple(times), cells),
            level=Level.LIKELY,
            cells={s: tuple(t.id for t in own) for s, own in cells.items()},
            told={},
            pairs=(),
            row=min(row_of(t.place.passage) for own in cells.values() for t in own),
        )
        for cells in found.values()
    ]
    return tuple(sorted(rows, key=lambda row: row.row))
