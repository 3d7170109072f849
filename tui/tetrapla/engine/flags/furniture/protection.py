"""Lines that look like furniture and are the story: its title, its headings, its last sentence."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from tetrapla.engine.flags.furniture.lines import Line, is_prose, prose_in
from tetrapla.engine.flags.layout import Layout

_TITLE_WORDS = range(2, 25)
_USUAL_WORDS = 4
"""Words from which on a title is no less a title for being short."""
_OF_STORY = 0.34
"""Share of the words of a title that the story uses, at least."""
_CLOSER = 0.3
"""What it is worth to stand right above a byline, a date or the first sentence."""
_ABOVE_STORY = frozenset({"byline", "dateline", "photo-credit", "share"})
"""Kinds of lines that stand between a title and the story."""


def protected_in(layout: Layout, lines: Mapping[int, Line]) -> frozenset[int]:
    """Headings inside the story, and its last sentence.

    Args:
        layout: Where the prose of the version is.
        lines: Index of a passage -> the same as it is judged.
    """
    found = {layout.last}
    for index, below in pairwise(lines):
        inside = layout.first <= index < layout.last
        if inside and is_prose(lines[below]) and not lines[below].kind and _may_head(lines[index]):
            found.add(index)
    return frozenset(found)


def titles_in(layout: Layout, lines: Mapping[int, Line]) -> frozenset[int]:
    """The line above the prose that is most of all made of words of the story.

    Menus and names of sections stand there as well. Where it stands twice, both are the title.

    Args:
        layout: Where the prose of the version is.
        lines: Index of a passage -> the same as it is judged.
    """
    story = frozenset().union(*(x.content for x in lines.values() if prose_in(x) and not x.kind))
    best: tuple[float, int] = (0.0, -1)
    for index, line in lines.items():
        if index >= layout.first:
            break
        if _may_head(line) and line.number in _TITLE_WORDS and line.content and not line.kind:
            share = len(line.content & story) / len(line.content)
            if share < _OF_STORY:
                continue
            below = lines.get(index + 1)
            closer = below is not None and (below.kind in _ABOVE_STORY or prose_in(below) > 0)
            weight = share * min(1.0, line.number / _USUAL_WORDS) + _CLOSER * closer
            best = max(best, (weight, index))
    if best[1] < 0:
        return frozenset()
    title = lines[best[1]].plain.casefold()
    return frozenset(i for i, line in lines.items() if line.plain.casefold() == title)


def _may_head(line: Line) -> bool:
    return not line.ends and not line.hint and line.number > 0
