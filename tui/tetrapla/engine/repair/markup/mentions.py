"""Markup that a text speaks of, as against markup that leaked into it."""

from __future__ import annotations

import re

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
