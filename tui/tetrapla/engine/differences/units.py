"""A cell as units that are compared: words, numbers in one form, negations."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from tetrapla.engine.differences import negations
from tetrapla.engine.differences.numbers import begins_number, number_at
from tetrapla.engine.differences.pieces import Piece, pieces_of


class Sort(Enum):
    """What a unit is."""

    WORD = "word"
    NUMBER = "number"
    NEGATION = "negation"


class Unit(NamedTuple):
    """A word, a number with its unit, or a word that says *not*."""

    key: str
    """Equal for what is not to be told apart but by form; numbers begin with ``#``."""
    start: int
    """First code point, in the text of the cell."""
    end: int
    sort: Sort
    weak: bool = False
    """Whether a number counts only against another number: ``one`` is a pronoun too."""


_NUMBERED = re.compile(r"\s?\.?\s?\d")
"""Behind ``No`` it makes that an abbreviation of *number*."""

_MEMORY = 20_000
"""So many words are remembered: most of a story return."""
_BEFORE_ONE = frozenset({"some", "any", "every", "no"})
"""Before ``one`` they make a pronoun of it."""


def units_of(text: str, language: str) -> list[Unit]:
    """The units of a text, in order.

    Args:
        text: A cell.
        language: What :func:`tetrapla.engine.differences.speech.language_of` says of the row.
    """
    pieces = pieces_of(text)
    heads = [k for k, p in enumerate(pieces) if negations.is_head(p.key, language)]
    units = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if _is_plain(piece.key, language):
            units.append(Unit(piece.key, piece.start, piece.end, Sort.WORD))
            at += 1
            continue
        pronoun = piece.key == "one" and at > 0 and pieces[at - 1].key in _BEFORE_ONE
        found = None if pronoun else number_at(text, pieces, at, language)
        if found:
            end = pieces[found.end - 1].end
            units.append(Unit(found.key, piece.start, end, Sort.NUMBER, found.weak))
            at = found.end
            continue
        negative = _says_not(text, pieces, at, language, heads)
        sort = Sort.NEGATION if negative else Sort.WORD
        units.append(Unit(_key(piece.key, negative), piece.start, piece.end, sort))
        at += 1
    return units


@lru_cache(_MEMORY)
def _is_plain(key: str, language: str) -> bool:
    """Whether a word is no number and says no *not*, wherever it stands; most are."""
    if key == "n'" or key in negations.CHINESE:
        return False
    return not negations.negates(key, language) and not begins_number(key, language)


def _key(word: str, negative: bool) -> str:
    return "not" if negative and word == "n't" else word


def _says_not(text: str, pieces: list[Piece], at: int, language: str, heads: list[int]) -> bool:
    piece = pieces[at]
    key = piece.key
    if key in negations.CHINESE:
        around = text[max(0, piece.start - 2) : piece.end + 2]
        return not any(word in around for word in negations.NO_NEGATION)
    if key == "n'":
        return True
    if not negations.negates(key, language):
        return False
    if key == "no" and text[piece.end : piece.end + 1] == "." and _NUMBERED.match(text, piece.end):
        return False
    if negations.is_companion(key, language):
        return not any(abs(head - at) <= negations.NEAR for head in heads)
    return True
