"""Seams: places where a text may have been glued to another without a space."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.punctuation import LINE_ENDS
from tetrapla.engine.repair.glue.brands import is_inner_capital
from tetrapla.engine.repair.glue.phrases import LOWER, UPPER

_SIGNS = re.escape(".!?…”)]")
_GLUED = rf"(?:(?<=[{LOWER}0-9{_SIGNS}].)|(?<=[\w.!?,…]\".)|(?<=[.!?,…][’'].))"
"""A straight quotation mark closes only behind a word or the end of a sentence; an apostrophe
behind a letter is an elision: ``dell’Agenzia``."""
_LOWER_TO_UPPER = re.compile(rf"[{UPPER}](?<=[{LOWER}].)")
_CREDIT_START = re.compile(
    rf"[{UPPER}(\[©]{_GLUED}|[“\"‘¿¡]{_GLUED}(?=\w)"
    rf"|[{UPPER}](?<=[{UPPER}]{{3}})(?=[{LOWER}])|[{UPPER}](?<=/[{UPPER}]{{2}}.)"
    rf"|i(?=Stock(?:photo)?[{UPPER}“])"
)
_LETTERS = re.compile(r"[^\W\d_]*+(?:[’'][^\W\d_]++)*+")
_INNER = re.compile(rf"(?<=[{LOWER}])(?=[{UPPER}])")
_LONGEST_WORD = 40
"""Code points of a word on either side; longer ones are data."""
_CODE_BEFORE = frozenset("@#_/\\.:=&%<>$+~`{}[|^*0123456789")
_CODE_BEHIND = frozenset("@#_/\\=&%<>$+~`{}(|^*0123456789")


class Seam(NamedTuple):
    """Two words that meet without a space."""

    start: int
    """Where the left word starts."""
    at: int
    """Where the right word starts."""
    end: int
    left: str
    right: str

    @property
    def token(self) -> str:
        """Both words as they are glued."""
        return self.left + self.right


def credit_starts(text: str) -> Iterator[int]:
    """Places where a credit, or what stands behind one, may be glued on; in order."""
    return (match.start() for match in _CREDIT_START.finditer(text))


def capital_seams(text: str) -> Iterator[Seam]:
    """The places where a lower-case letter meets a capital between two words, in order.

    Brands, surnames and units with a capital inside are no seams, nor is what stands in
    addresses, hashtags and code. A word with two seams is parted before or behind the half that
    has its capital by right, else at the first one behind small letters.
    """
    behind = 0
    while match := _LOWER_TO_UPPER.search(text, behind):
        start, at = word_start(text, match.start()), match.start()
        end = match_end(text, at)
        behind = max(end, at + 1)
        if end - start > 2 * _LONGEST_WORD or is_code_beside(text, start, end):
            continue
        seam = _seam_of(text[start:end], start)
        if seam:
            yield seam


def _seam_of(token: str, start: int) -> Seam | None:
    if is_inner_capital(token):
        return None
    places = [m.start() for m in _INNER.finditer(token)]
    at = 0
    if len(places) == 1:
        at = places[0]
    elif len(places) == 2:
        first, second = places
        if is_inner_capital(token[first:]):
            at = first
        elif is_inner_capital(token[:second]):
            at = second
        elif token[:first].islower():
            at = first
    if not at:
        return None
    return Seam(start, start + at, start + len(token), token[:at], token[at:])


def word_start(text: str, at: int) -> int:
    """Where the word starts that ends at a place; not farther off than a word is long."""
    start, edge = at, max(0, at - _LONGEST_WORD)
    while start > edge and (text[start - 1].isalpha() or _joins(text, start)):
        start -= 1
    return start


def _joins(text: str, at: int) -> bool:
    """Whether an apostrophe between two letters stands before a place."""
    return text[at - 1] in "’'" and at > 1 and text[at - 2].isalpha()


def match_end(text: str, at: int) -> int:
    """Where the word ends that starts at a place."""
    found = _LETTERS.match(text, at)
    return found.end() if found else at


def is_code_beside(text: str, start: int, end: int) -> bool:
    """Whether what stands around a word makes it a piece of code, an address or a hashtag."""
    if start and text[start - 1] in _CODE_BEFORE:
        return True
    if end >= len(text):
        return False
    follows = text[end]
    if follows in _CODE_BEHIND:
        return True
    return follows in ".:-" and end + 1 < len(text) and text[end + 1].isalnum() and follows != "-"


def line_start(text: str, at: int, farthest: int) -> int | None:
    """Where the line of a place starts; None where that is farther off than asked for."""
    edge = max(0, at - farthest)
    window = text[edge:at]
    found = max(window.rfind(end) for end in LINE_ENDS)
    if found >= 0:
        return edge + found + 1
    return 0 if edge == 0 else None
