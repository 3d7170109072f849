"""The words around a number, by which it is told whether two are of one thing."""

from __future__ import annotations

import re
from collections.abc import Callable

from tetrapla.engine.align.words import stem
from tetrapla.engine.differences.numerals import NUMERALS
from tetrapla.engine.facts.numbers.noun_words import ENDS
from tetrapla.engine.facts.types import Number

TextOf = Callable[[str], str]
"""What gives the text of a passage."""

NEAR = 90
"""Characters on both sides of a number that tell what it is told of."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMERALS = frozenset(NUMERALS["en"])


def shared_around(one: Number, other: Number, text_of: TextOf) -> int:
    """How many words are told around both of two numbers, what they count left out."""
    shared = _words_around(one, text_of) & _words_around(other, text_of)
    return len(shared - {stem(one.noun.casefold())})


def _words_around(number: Number, text_of: TextOf) -> set[str]:
    text = text_of(number.place.passage)
    start, end = number.place.start, number.place.end
    near = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    words = (word.casefold() for part in near for word in _WORD.findall(part))
    return {stem(word) for word in words if word not in ENDS and word not in _NUMERALS}
