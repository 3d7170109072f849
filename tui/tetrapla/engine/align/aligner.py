"""Aligning the passages of any number of versions: links between them, and rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from tetrapla.engine.align.clusters import rows_of
from tetrapla.engine.align.furniture import judge_furniture
from tetrapla.engine.align.judge import judge
from tetrapla.engine.align.pool import Pair, Pool, Scores, pool
from tetrapla.engine.align.reasons import Reasons
from tetrapla.engine.align.types import Alignment, Place, PlaceLink, RowPlaces
from tetrapla.engine.progress import Step, silent, watched

LINK = 0.50
"""The probability from which two passages are linked."""

LARGE = 600
"""Passages of all versions from which they are judged on arrays."""

LARGE_CELLS = 3000
"""The same for passages times versions: each pair of passages asks all other versions."""

_LINK_IN_ROW = 0.30
"""The probability from which two passages of one row are linked."""


def align(
    versions: Sequence[Sequence[str]],
    *,
    aside: Sequence[Sequence[bool]] | None = None,
    step: Step = silent,
    large: bool | None = None,
) -> Alignment:
    """Find the passages that tell the same thing.

    Links are many-to-many, since versions split and merge paragraphs, and heed no order, since
    they tell things at different places. The order of the versions changes no link.

    Args:
        versions: The repaired texts of the passages of each version; any may be empty.
        aside: For each passage whether it is not the story (boilerplate, leaked style sheets).
            Such passages are linked only with one another, and only on strong evidence. None: all
            passages are the story.
        step: Told now and then what is done and how far it is, 0 to 1; what it raises ends the
            work.
        large: Whether to judge on arrays of numbers, which are not loaded for a story of usual
            size; None: from :data:`LARGE` passages on, or :data:`LARGE_CELLS`.

    Returns:
        All links, sorted, and a partition of all passages into groups.
    """
    step("aligning", 0.0)
    outside = [[False] * len(version) for version in versions] if aside is None else aside
    story = _chosen(versions, outside, False)
    told, known, titles = _judged(story, _is_large(story) if large is None else large, step)
    links, groups = _read(told, known, titles, step)
    others = pool(_chosen(versions, outside, True))
    more_links, more_groups = _read(others, judge_furniture(others), frozenset(), silent)
    step("aligning", 1.0)
    return Alignment(
        links=tuple(sorted(links + more_links)),
        groups=tuple(sorted(groups + more_groups, key=lambda group: sorted(group.cells.items()))),
    )


def _judged(
    versions: Sequence[Sequence[tuple[Place, str]]], large: bool, step: Step
) -> tuple[Pool, Scores, frozenset[Pair]]:
    """The passages of the story, the probabilities of their pairs, and the pairs of titles."""
    if large:
        from tetrapla.engine.align.large import judge_large, large_pool

        book = large_pool(versions, step)
        return book, *judge_large(book, step)
    told = pool(versions, step)
    return told, *judge(told, step)


def _is_large(versions: Sequence[Sequence[object]]) -> bool:
    """Whether there is so much to weigh that loading the tools for it pays."""
    passages = sum(map(len, versions))
    return passages >= LARGE or passages * len(versions) >= LARGE_CELLS


def _chosen(
    versions: Sequence[Sequence[str]], aside: Sequence[Sequence[bool]], wanted: bool
) -> list[list[tuple[Place, str]]]:
    """The passages that are set aside, or those that are not, by version.

    The versions are sorted by their texts, so that their order decides no tie.
    """
    ranking = sorted(
        range(len(versions)), key=lambda version: (list(versions[version]), list(aside[version]))
    )
    return [
        [
            ((version, index), text)
            for index, text in enumerate(versions[version])
            if bool(aside[version][index]) == wanted
        ]
        for version in ranking
    ]


def _read(
    passages: Pool, known: Scores, titles: frozenset[Pair], step: Step
) -> tuple[list[PlaceLink], list[RowPlaces]]:
    """Links and groups in the caller's numbering, from probabilities in the pool's."""
    rows = rows_of(passages, known, step)
    row_of = {number: row for row, members in enumerate(rows) for number in members}
    links = []
    kept = passages.for_reasons()
    for pair, probability in watched(known.items(), step, "aligning", 0.94, 0.98):
        together = row_of[pair[0]] == row_of[pair[1]]
        if probability >= LINK or (together and probability >= _LINK_IN_ROW):
            ends = sorted(pair, key=passages.places.__getitem__)
            left, right = (passages.places[number] for number in ends)
            why = Reasons(kept, (ends[0], ends[1]), pair in titles)
            links.append(PlaceLink(left, right, probability, why))
    groups = watched(rows, step, "aligning", 0.98)
    return links, [_group(passages, members, known) for members in groups]


def _group(passages: Pool, members: Iterable[int], known: Scores) -> RowPlaces:
    numbers = list(members)
    cells: dict[int, list[int]] = {}
    for version, index in sorted(passages.places[number] for number in numbers):
        cells.setdefault(version, []).append(index)
    cross = [
        known.get(pair, 0.0)
        for pair in combinations(numbers, 2)
        if passages.own[pair[0]] != passages.own[pair[1]]
    ]
    return RowPlaces(
        cells={version: tuple(indices) for version, indices in cells.items()},
        confidence=sum(cross) / len(cross) if cross else 1.0,
    )
