"""Lines of a menu, whose glued items look like credits and captions but belong to no picture."""

from __future__ import annotations

import re

from tetrapla.engine.punctuation import CLOSERS, LINE_ENDS, SENTENCE_ENDS
from tetrapla.engine.repair.glue.phrases import LOWER

_NEAR = 300
"""So far around a place its line is searched for prose."""
_SMALL = rf"[{LOWER}][^\s]{{0,40}}"
_PROSE = re.compile(
    rf"(?<!\S){_SMALL}(?:[ \xa0]{_SMALL}){{2}}(?!\S)"
    rf"|[^\W_][{re.escape(CLOSERS)}]{{0,2}}[{SENTENCE_ENDS}:,][{re.escape(CLOSERS)}]{{0,2}}(?:\s|\Z)"
)
"""Three words of small letters in a row, or a mark behind a word."""
_FEWEST_WORDS = 8
"""Fewer words behind a caption are no paragraph where no mark of a sentence stands among them."""
_LINE_END = re.compile(f"[{LINE_ENDS}]")


def has_prose(text: str, start: int, end: int, *, behind: bool = False) -> bool:
    """Whether the line around a span has something that is no title and no item of a menu.

    Args:
        text: The text.
        start: Where the span starts that is looked around.
        end: Where it ends.
        behind: Look only at what follows it.
    """
    if _PROSE.search(_rest_of_line(text, end)):
        return True
    before = _LINE_END.split(text[max(0, start - _NEAR) : start])[-1]
    return not behind and _PROSE.search(before) is not None


def has_paragraph_behind(text: str, at: int) -> bool:
    """Whether what stands behind a place on its line is as long as a paragraph, or a sentence."""
    rest = _rest_of_line(text, at)
    return any(mark in rest for mark in SENTENCE_ENDS) or len(rest.split()) >= _FEWEST_WORDS


def _rest_of_line(text: str, at: int) -> str:
    return _LINE_END.split(text[at : at + _NEAR], maxsplit=1)[0]
