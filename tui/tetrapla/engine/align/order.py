"""Rows in reading order, and where moved passages were told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tetrapla.engine.align.chain import heaviest_rise
from tetrapla.engine.align.sections import sections
from tetrapla.engine.align.types import Arrangement, Group, Place

_STORY, _ASIDE = 10, 1
"""What a passage weighs when the passages that stay in place are chosen."""


class _Run(NamedTuple):
    """Consecutive passages of one version that stand in one group."""

    group: int
    indices: tuple[int, ...]
    weight: int


def arrange(
    groups: Sequence[Group],
    lengths: Sequence[int],
    *,
    base: int | None = None,
    aside: Sequence[Sequence[bool]] | None = None,
) -> Arrangement:
    """Put groups in reading order.

    The base tells its passages in its own order; the other versions are merged in, one after the
    other. Of the passages of a version whose groups stand already, those stay in place that rise
    along the rows; the rest are moved. Boilerplate before the title and behind the end of all
    versions stands together.

    Args:
        groups: A partition of the passages.
        lengths: How many passages each version has.
        base: Index of the version whose order decides; None: the first.
        aside: For each passage whether it is not the story; None: all passages are.

    Returns:
        The groups in order; and for each moved passage the index of the group behind which its own
        version tells it, -1 where it tells it before all others.
    """
    group_of = {
        (version, index): number
        for number, group in enumerate(groups)
        for version, indices in group.cells.items()
        for index in indices
    }
    outside = aside or [[False] * length for length in lengths]
    columns = list(range(len(lengths)))
    if base is not None:
        columns.remove(base)
        columns.insert(0, base)
    order: list[int] = []
    staying: set[Place] = set()
    for section in sections(group_of, lengths, outside):
        runs = {v: _runs(v, section[v], group_of, outside[v]) for v in columns}
        merged, kept = _merge(runs)
        order += merged
        staying |= kept
    row_of = {number: row for row, number in enumerate(order)}
    homes: dict[Place, int] = {}
    for version, length in enumerate(lengths):
        home = -1
        for place in ((version, index) for index in range(length)):
            if place in staying:
                home = row_of[group_of[place]]
            else:
                homes[place] = home
    return Arrangement(tuple(groups[number] for number in order), homes)


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


def _merge(versions: Mapping[int, Sequence[_Run]]) -> tuple[list[int], set[Place]]:
    """Merge the versions, the first one leading.

    Returns:
        The groups in order, and the passages that stand in place.
    """
    order: list[int] = []
    staying: set[Place] = set()
    for version, runs in versions.items():
        row_of = {group: row for row, group in enumerate(order)}
        placed = [run for run in runs if run.group in row_of]
        chosen = heaviest_rise(
            [row_of[run.group] for run in placed], [run.weight for run in placed]
        )
        kept = {placed[number].indices[0] for number in chosen}
        new: set[int] = set()
        inserts: dict[int, list[int]] = {}
        anchor: int | None = None
        for run in runs:
            if run.indices[0] in kept:
                anchor = row_of[run.group]
            elif run.group in row_of or run.group in new:
                continue
            else:
                new.add(run.group)
                inserts.setdefault(_BEFORE if anchor is None else anchor, []).append(run.group)
            staying.update((version, index) for index in run.indices)
        first = min((row_of[placed[number].group] for number in chosen), default=len(order))
        order = _insert(order, inserts, first)
    return order, staying


_BEFORE = -1


def _insert(order: Sequence[int], inserts: Mapping[int, Sequence[int]], first: int) -> list[int]:
    """Put new groups right behind their rows; those before all rows right before the ``first``."""
    out: list[int] = []
    for row, group in enumerate(order):
        if row == first:
            out += inserts.get(_BEFORE, ())
        out.append(group)
        out += inserts.get(row, ())
    if first == len(order):
        out += inserts.get(_BEFORE, ())
    return out
