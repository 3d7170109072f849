"""Words that end with a stop inside of a sentence."""

from __future__ import annotations

_ABBREVIATIONS_TEXT = (
    "mr mrs ms dr st sr jr vs inc ltd corp prof gen col sgt lt capt rev hon fig vol pp ed eds "
    "al etc approx dept est jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd ft "
    "mt gov sen rep op cf ca tel ph bl nr ul str ing mag hr fr bzw usw np tzn tzw im"
)
_ABBREVIATIONS = frozenset(_ABBREVIATIONS_TEXT.split())
"""In lower case; English ones and others; collected by hand."""


def is_abbreviation(word: str) -> bool:
    """Whether a stop behind a word is part of it.

    Args:
        word: Without its stop.
    """
    return word.lower() in _ABBREVIATIONS
