"""Rows in reading order, and where moved passages were told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from tetrapla.engine.align.chain import heaviest_rise
from tetrapla.engine.align.sections import sections
from tetrapla.engine.align.types import Arrangement, Place, RowPlaces

_STORY, _ASIDE = 10, 1
"""What a passage weighs when the passages that stay in place are chosen."""


_BEFORE = -1
"""Stands for the row of what a version tells before all rows that it shares."""


class _Run(NamedTuple):
    """Consecutive passages of one version that stand in one group."""

    group: int
    indices: tuple[int, ...]
    weight: int


def arrange(
    groups: Sequence[RowPlaces],
    lengths: Sequence[int],
    *,
    base: int | None = None,
    aside: Sequence[Sequence[bool]] | None = None,
) -> Arrangement:
    """Put groups in reading order.

    The base tells its passages in its own order; the other versions are merged in, one after the
    other. Of the passages of a version whose groups stand already, those stay in place that rise
    along the rows; the rest are moved. What only one version tells stands behind the row that it
    shared last, version by version. Boilerplate before the title and behind the end of all
    versions stands together.

    Boilerplate stands with its partners too, but is never called moved: where on a page it stands
    says nothing of how the story is told.

    Args:
        groups: A partition of the passages.
        lengths: How many passages each version has.
        base: Index of the version whose order decides; None: the first.
        aside: For each passage whether it is not the story; None: all passages are.

    Returns:
        The groups in order; and for each moved passage of the story the index of the group behind
        which its own version tells it, -1 where it tells it before all others.
    """
    group_of = {
        (version, index): number
        for number, group in enumerate(groups)
        for version, indices in group.cells.items()
        for index in indices
    }
    outside = aside or [[False] * length for length in lengths]
    columns = sorted(range(len(lengths)), key=lambda version: version != base)
    alone = {number for number, group in enumerate(groups) if len(group.cells) == 1}
    order: list[int] = []
    staying: set[Place] = set()
    for section in sections(group_of, lengths, outside):
        runs = {v: _runs(v, section[v], group_of, outside[v]) for v in columns}
        merged, kept = _merge(runs, alone)
        order += merged
        staying |= kept
    rows = {number: row for row, number in enumerate(order)}
    row_of = {place: rows[number] for place, number in group_of.items()}
    homes = _homes(row_of, staying, outside)
    return Arrangement(tuple(groups[number] for number in order), homes)


def _homes(
    row_of: Mapping[Place, int], staying: Set[Place], outside: Sequence[Sequence[bool]]
) -> dict[Place, int]:
    """Moved passage -> row of the passage in place before it; -1 where there is none."""
    homes: dict[Place, int] = {}
    for version, asides in enumerate(outside):
        home = -1
        for index, aside in enumerate(asides):
            if (version, index) in staying:
                home = row_of[version, index]
            elif not aside:
                homes[version, index] = home
    return homes


def _runs(
    version: int, indices: range, group_of: Mapping[Place, int], aside: Sequence[bool]
) -> list[_Run]:
    """The passages of one version, those in a row that share a group taken together."""
    runs: list[_Run] = []
    for index in indices:
        group, weight = group_of[version, index], _ASIDE if aside[index] else _STORY
        if runs and runs[-1].group == group:
            last = runs.pop()
            runs.append(_Run(group, (*last.indices, index), last.weight + weight))
        else:
            runs.append(_Run(group, (index,), weight))
    return runs


def _merge(versions: Mapping[int, Sequence[_Run]], alone: Set[int]) -> tuple[list[int], set[Place]]:
    """Merge the versions, the first one leading.

    Args:
        versions: Version -> its runs, in the order in which they are merged.
        alone: The groups that only one version has.

    Returns:
        The groups in order, and the passages that stand in place.
    """
    order: list[int] = []
    staying: set[Place] = set()
    for version, runs in versions.items():
        row_of = {group: row for row, group in enumerate(order)}
        placed = [run for run in runs if run.group in row_of]
        rows = [row_of[run.group] for run in placed]
        chosen = heaviest_rise(rows, [run.weight for run in placed])
        kept = {placed[number].indices[0]: rows[number] for number in chosen}
        behind: dict[int, list[int]] = {}
        row = _BEFORE
        for run in runs:
            if run.indices[0] in kept:
                row = kept[run.indices[0]]
            elif run.group in row_of:
                continue
            else:
                row_of[run.group] = row
                behind.setdefault(row, []).append(run.group)
            staying.update((version, index) for index in run.indices)
        order = _insert(order, behind, min(kept.values(), default=len(order)), alone)
    return order, staying


def _insert(
    order: Sequence[int], behind: Mapping[int, Sequence[int]], first: int, alone: Set[int]
) -> list[int]:
    """Put new groups behind their rows; those told before all rows go right before the ``first``.

    What earlier columns alone tell behind the same row stays before them.
    """
    out: list[int] = []
    waiting: Sequence[int] = ()
    for row, group in enumerate(order):
        if group not in alone:
            out += waiting
            waiting = ()
        if row == first:
            out += behind.get(_BEFORE, ())
        out.append(group)
        waiting = behind.get(row, waiting)
    out += waiting
    if first == len(order):
        out += behind.get(_BEFORE, ())
    return out
