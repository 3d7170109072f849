"""Lines that look like furniture and are the story: its title, its headings, its last sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from tetrapla.engine.flags.furniture.lines import Line, is_prose, prose_in
from tetrapla.engine.flags.layout import Layout

_TITLE_WORDS = range(2, 25)
_USUAL_WORDS = 4
"""Words from which on a title is no less a title for being short."""
_OF_STORY = 0.34
"""Share of the words of a title that the story uses, where nothing below shows that it is one."""
_STANDFIRST = 8
"""Words from which on a line below a title can be a standfirst; a shorter one is the title."""
_LAST_SENTENCES = 2
"""Short sentences below the last long one that are left to the story."""
_CLOSER = 0.6
"""What it is worth to stand right above a byline, a date or the first sentence."""
_ABOVE_STORY = frozenset({"byline", "dateline", "photo-credit", "share"})
"""Kinds of lines that stand between a title and the story."""


def protected_in(layout: Layout, lines: Mapping[int, Line]) -> frozenset[int]:
    """Headings inside the story, and its last sentence.

    Args:
        layout: Where the prose of the version is.
        lines: Index of a passage -> the same as it is judged.
    """
    found = {layout.last, *_end_of(layout, lines)}
    for index, below in pairwise(lines):
        inside = layout.first <= index < layout.last
        if inside and is_prose(lines[below]) and not lines[below].kind and _may_head(lines[index]):
            found.add(index)
    return frozenset(found)


def _end_of(layout: Layout, lines: Mapping[int, Line]) -> Iterator[int]:
    """Short sentences right below the last long one: “He never came back.” and such."""
    for index in range(layout.last + 1, layout.last + 1 + _LAST_SENTENCES):
        line = lines.get(index)
        if line is None or line.kind or line.hint or not line.ends:
            return
        yield index


def titles_in(layout: Layout, lines: Mapping[int, Line]) -> frozenset[int]:
    """The lines above the prose that are the title by their words, or by what stands below.

    Menus and names of sections stand there as well. Where a title stands twice, both are.

    Args:
        layout: Where the prose of the version is.
        lines: Index of a passage -> the same as it is judged.
    """
    story = frozenset().union(*(x.content for x in lines.values() if prose_in(x) and not x.kind))
    best: tuple[float, int] = (0.0, -1)
    for index, line in lines.items():
        if index >= layout.first:
            break
        if line.kind or not line.content or not _may_head(line) or line.number not in _TITLE_WORDS:
            continue
        share = len(line.content & story) / len(line.content)
        below = lines.get(index + 1)
        closer = below is not None and (below.kind in _ABOVE_STORY or prose_in(below) > 0)
        if share < _OF_STORY and not (closer and line.number >= _USUAL_WORDS):
            continue
        weight = share * min(1.0, line.number / _USUAL_WORDS) + _CLOSER * closer
        best = max(best, (weight, index))
    if best[1] < 0:
        return frozenset()
    chosen = {best[1], *_above_standfirst(lines, best[1])}
    titles = {lines[i].plain.casefold() for i in chosen}
    return frozenset(i for i, line in lines.items() if line.plain.casefold() in titles)


def _above_standfirst(lines: Mapping[int, Line], index: int) -> Iterator[int]:
    """The short title above a longer line that says what the page is about.

    It stands alone: in a row of short lines it would be the end of a menu.
    """
    above, before = lines.get(index - 1), lines.get(index - 2)
    if above is None or above.kind or not _may_head(above):
        return
    if lines[index].number < _STANDFIRST:
        return
    if above.number < lines[index].number and (before is None or before.kind or before.ends):
        yield index - 1


def _may_head(line: Line) -> bool:
    return not line.ends and not line.hint and line.number > 0
