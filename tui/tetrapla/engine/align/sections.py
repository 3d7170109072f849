"""The three sections of a story's rows: what opens the pages, the story, what closes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tetrapla.engine.align.types import Place

Section = list[range]
"""For each version the indices of its passages in the section."""


def sections(
    group_of: Mapping[Place, int], lengths: Sequence[int], aside: Sequence[Sequence[bool]]
) -> tuple[Section, Section, Section]:
    """Cut each version in three so that no group stands in two sections.

    A passage opens (or closes) its version when it and all before (behind) it are set aside,
    together with all their partners in other versions, which must open (close) theirs as well.
    """
    backwards = [range(length - 1, -1, -1) for length in lengths]
    closing = _edge(group_of, backwards, aside)
    ends = [length - count for length, count in zip(lengths, closing, strict=True)]
    opening = _edge(group_of, [range(end) for end in ends], aside)
    return (
        [range(start) for start in opening],
        [range(start, end) for start, end in zip(opening, ends, strict=True)],
        [range(end, length) for end, length in zip(ends, lengths, strict=True)],
    )


def _edge(
    group_of: Mapping[Place, int], walks: Sequence[range], aside: Sequence[Sequence[bool]]
) -> list[int]:
    """How many passages of each version belong to an edge, walking from that edge inwards."""
    counts = [
        _leading(aside[version][index] for index in walk) for version, walk in enumerate(walks)
    ]
    while True:
        inside = {
            group_of[version, index]
            for version, walk in enumerate(walks)
            for index in walk[counts[version] :]
        }
        outside = [
            _leading(group_of[version, index] not in inside for index in walk[: counts[version]])
            for version, walk in enumerate(walks)
        ]
        if outside == counts:
            return counts
        counts = outside


def _leading(answers: Iterable[bool]) -> int:
    """How many answers are yes before the first no."""
    count = 0
    for answer in answers:
        if not answer:
            break
        count += 1
    return count
