"""Numbers in the words of their text: what qualifies them, what they count, what stands between."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import Number


class Field(Enum):
    """What a piece of the words of a number tells."""

    QUALIFIER = 0
    NUMBER = 1
    NOUN = 2
    BETWEEN = 3


class Piece(NamedTuple):
    """Words that stand together in the text."""

    text: str
    field: Field


_BEFORE = 48
"""Characters before a number in which its qualifier and a noun that it is *of* stand."""
_BEHIND = 72
"""Characters behind it in which what it counts stands."""
_BESIDE = 16
"""So many characters at most part what stands before a number from it: *a litter of seven*."""
_LONGEST = 3
"""Words between a number and its noun that are shown; more are left out."""
_OF = re.compile(r"\s+of\s+(?:the\s+|an?\s+)?$")
_END = re.compile(r"[.!?;]\s|\n\n")
_LEFT_OUT = " … "


def number_pieces(number: Number, ledger: Ledger) -> list[Piece]:
    """A number as its text tells it, from what qualifies it to what it counts.

    ``more than`` ``250`` ``wild`` ``geese``; a noun that stands far behind has an ellipsis before
    it, one that stands nowhere near is left out.
    """
    text = ledger.comparison.by_id[number.place.passage].repaired_text
    start, end = number.place.start, number.place.end
    begin, qualified, rest = _qualifier(text, start, number.qualifier)
    pieces = [Piece(text[start:end], Field.NUMBER)]
    if qualified:
        pieces[:0] = [
            Piece(text[begin : begin + qualified], Field.QUALIFIER),
            Piece(text[begin + qualified : start], Field.BETWEEN),
        ]
    if rest and (behind := re.compile(rf"\W?{_spaced(rest)}", re.I).match(text, end)):
        pieces.append(Piece(behind[0], Field.QUALIFIER))
        end = behind.end()
    pieces += _noun_behind(text, end, number.noun)
    if number.noun and pieces[-1].field is not Field.NOUN:
        pieces[:0] = _noun_before(text, begin, number.noun)
    plain = (Piece(re.sub(r"\s+", " ", p.text), p.field) for p in pieces)
    return [p for p in plain if p.text]


def number_told(number: Number, ledger: Ledger) -> str:
    """The same as one text: ``more than 250 wild geese``, ``a litter of seven``."""
    return "".join(piece.text for piece in number_pieces(number, ledger))


def _spaced(words: str) -> str:
    """A pattern for words, whatever spaces or hyphens part them."""
    return r"[\s-]+".join(map(re.escape, re.split(r"[\s-]+", words)))


def _qualifier(text: str, start: int, qualifier: str) -> tuple[int, int, str]:
    """Where the qualifier of a number begins before it, how long it is, and what stands behind."""
    look = text[max(0, start - _BEFORE) : start]
    words = qualifier.split()
    for count in range(len(words), 0, -1):
        pattern = rf"\b{_spaced(' '.join(words[:count]))}\b"
        nearest = max((m.span() for m in re.finditer(pattern, look, re.I)), default=None)
        if nearest and len(look) - nearest[1] <= _BESIDE:
            at = start - len(look) + nearest[0]
            return at, nearest[1] - nearest[0], " ".join(words[count:])
    return start, 0, qualifier


def _noun_behind(text: str, end: int, noun: str) -> list[Piece]:
    """The noun behind a number, and the words that part it; empty: it is not there."""
    if not noun:
        return []
    stop = _END.search(text, end, end + _BEHIND)
    found = re.compile(rf"\b{_spaced(noun)}\b").search(
        text, end, stop.start() if stop else min(len(text), end + _BEHIND)
    )
    if not found:
        return []
    between = text[end : found.start()]
    if len(between.split()) > _LONGEST:
        between = _LEFT_OUT
    return [Piece(between, Field.BETWEEN), Piece(found[0], Field.NOUN)]


def _noun_before(text: str, begin: int, noun: str) -> list[Piece]:
    """The noun before a number that is *of* it: a litter of seven."""
    look = text[max(0, begin - _BEFORE) : begin]
    of = _OF.search(look)
    if not of or not re.search(rf"\b{re.escape(noun)}$", look[: of.start()]):
        return []
    return [Piece(noun, Field.NOUN), Piece(of[0], Field.BETWEEN)]
