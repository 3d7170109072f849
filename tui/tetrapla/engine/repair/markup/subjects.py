"""Which tags are told of by their sentence, judged tag by tag and pair by pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.repair.markup.mentions import Place, place_of
from tetrapla.engine.repair.markup.names import INLINE

_HABIT = 4
"""So many tags of one name that part lines stand between spaces because a program put them so."""


class Tag(NamedTuple):
    """A tag as it is judged here."""

    start: int
    end: int
    name: str
    """In lower case."""
    closing: bool
    attributes: bool


def told_of(text: str, tags: Sequence[Tag]) -> frozenset[int]:
    """The tags that their sentences speak of, as in “put <b> before it and </b> behind it”.

    A tag and the one that closes it are judged together: both have to stand as words do. Tags
    that part lines, and those with attributes, are often set between spaces, and so need a word
    beside them that names a thing; one with attributes that is never closed is no word.

    Args:
        text: The text.
        tags: Tags of web pages or of bulletin boards, in order.

    Returns:
        Where those tags start.
    """
    often = Counter(tag.name for tag in tags)
    found: set[int] = set()
    for group in _pairs(tags):
        attributes = any(tag.attributes for tag in group)
        inside = group[0].name in INLINE and not attributes
        if attributes and len(group) == 1:
            continue
        if not inside and often[group[0].name] >= _HABIT:
            continue
        least = Place.FREE if inside else Place.TOLD_OF
        if all(place_of(text, tag.start, tag.end) >= least for tag in group):
            found.update(tag.start for tag in group)
    return frozenset(found)


def _pairs(tags: Sequence[Tag]) -> Iterator[tuple[Tag, ...]]:
    """Each tag with the one that closes it; those without alone."""
    waiting: dict[str, list[Tag]] = {}
    for tag in tags:
        opened = waiting.setdefault(tag.name, [])
        if not tag.closing:
            opened.append(tag)
        else:
            yield (opened.pop(), tag) if opened else (tag,)
    for left in waiting.values():
        yield from ((tag,) for tag in left)
