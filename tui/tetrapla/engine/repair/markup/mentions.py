"""Markup that a text speaks of, as against markup that leaked into it."""

from __future__ import annotations

import re
from enum import IntEnum

_TERMS_BEFORE = re.compile(
    r"\b(?:tags?|elements?|entit(?:y|ies)|attributes?|X?HTML5?|XML|markup|escaped?|escapes|BBCode"
    r"|shortcodes?|character references?|placeholders?)\b[^.!?]*$",
    re.IGNORECASE,
)
_TERMS_BEHIND = re.compile(
    r"[^.!?]*\b(?:tags?|elements?|entit(?:y|ies)|attributes?|X?HTML5?|XML|markup|shortcodes?)\b",
    re.IGNORECASE,
)
_BEFORE, _BEHIND = 60, 40
"""Code points around a piece of markup in which its sentence may call it what it is."""
_NEAR = 40
"""Code points beside a tag in which its neighbours on its line are looked for."""
_WORD_BEFORE = re.compile(r"(?<!\w)(\w{1,40}+)[,;:]?[ \xa0]{1,3}$")
_NOTHING_BEFORE = re.compile(r"(?:^|\n)[ \xa0]{0,3}$")
_WORD_BEHIND = re.compile(r"[ \xa0]{1,3}[“\"‘(]?(\w+)|[ \xa0]{0,3}[.,;:!?](?!\w)")
_NOTHING_BEHIND = re.compile(r"[ \xa0]{0,3}(?:\n|$)")
_NAMES_BEFORE = re.compile(
    r"(?:an?|the|and|or|of|in|by|as|like|with|without|between|before|behind|after|called|named|is"
    r"|uses?|used|puts?|type[sd]?|writes?|wrote|written|inserts?|inserted|adds?|added"
    r"|means?)",
    re.IGNORECASE,
)
"""Words behind which a tag is told of as a thing."""
_TELLS_BEHIND = re.compile(
    r"(?:and|or|before|behind|after|around|at|is|are|was|means?|marks?|makes?|made|starts?|begins?"
    r"|ends?|opens?|closes?|stands?|does|did|goes|went|inside|instead)"
)
"""Words before which it is."""
_QUOTES = {"`": "`", '"': '"', "'": "'", "“": "”", "‘": "’", "„": "“", "«": "»", "(": ")"}


def is_mentioned(text: str, start: int, end: int) -> bool:
    """Whether markup is what its sentence speaks of.

    Args:
        text: The text.
        start: First code point of the markup.
        end: One past its last code point.

    Returns:
        True where it stands in quotation marks, brackets or backticks of its own, and where words
        such as *tag* or *entity* stand beside it in its sentence.
    """
    closing = _QUOTES.get(text[start - 1 : start])
    if closing is not None and text[end : end + 1] == closing:
        return True
    before = text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
    behind = text[end : end + _BEHIND].partition("\n")[0]
    return bool(_TERMS_BEFORE.search(before) or _TERMS_BEHIND.match(behind))


class Place(IntEnum):
    """How a tag stands in its line."""

    IN_TEXT = 0
    """Beside a letter, at the edge of the line, or behind the end of a sentence: it marks up."""
    FREE = 1
    """Between spaces, a word before it and a word or a mark behind it."""
    TOLD_OF = 2
    """The same, and the words beside it are such as name a thing and say what it does."""


def place_of(text: str, start: int, end: int) -> Place:
    """Whether a tag stands in its line as a word of the sentence does.

    Args:
        text: The text.
        start: First code point of the tag.
        end: One past its last code point.
    """
    before, behind = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    left, right = _WORD_BEFORE.search(before), _WORD_BEHIND.match(behind)
    named = left is not None and _NAMES_BEFORE.fullmatch(left[1]) is not None
    told = right is not None and right[1] is not None and _TELLS_BEHIND.fullmatch(right[1])
    if left and right:
        return Place.TOLD_OF if named or told else Place.FREE
    alone = (left or _NOTHING_BEFORE.search(before)) and (right or _NOTHING_BEHIND.match(behind))
    return Place.TOLD_OF if alone and (named or told) else Place.IN_TEXT
