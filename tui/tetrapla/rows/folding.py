"""Text made blind to case and to the style of its quotation marks and dashes, with a way back.

Two texts that look alike to a reader fold to the same letters: ``‘Maße’`` and ``'MASSE'``,
letters with accents that are one character or two. Case folding and normal form C are Unicode's
own; the signs are the quotation marks, apostrophes and dashes of its General Punctuation block,
with the neighbours that are typed for them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

_STYLES = {
    "'": "‘’‚‛‹›ʼ`´′",
    '"': "“”„‟«»″",
    "-": "‐‑‒–—―−",
    "i": "İ",
    " ": "\n\r\t\x0b\x0c\x85\xa0\u2028\u2029\u202f",
}
"""What is read as what; the dotted capital I of Turkish would else become two characters."""
_PLAIN = [(sign, plain) for plain, styles in _STYLES.items() for sign in styles]
_DROPPED = "\u00ad\u200b\u2060\ufeff"
"""Not seen by anyone who reads, so not looked for."""
_MARKS = "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff"
_JOINS = f"{_MARKS}\u20d0-\u20ff\u3099\u309a\u1160-\u11ff\ufe20-\ufe2f{_DROPPED}"
"""Accents and other marks, vowels and finals of Hangul, and what is dropped."""
_GROWS = (
    "ßŉǰΐΰև\u0958-\u095f\u09dc-\u09df\u0a33-\u0a5e\u0b5c-\u0b5d\u0f43-\u0fb9\u1e96-\u1e9e"
    "\u1f50-\u1fff\u2adc\ufb00-\ufb4f\U0001d15e-\U0001d164\U0001d1bb-\U0001d1c0"
)
"""Letters that fold to several, with their neighbours."""
_PIECE = re.compile(
    f"[^{_GROWS}{_JOINS}]+(?![{_JOINS}])|[^{_JOINS}]?[{_JOINS}]+|[{_GROWS}]", re.DOTALL
)
"""Characters that fold one by one, or one letter with what joins it, or one that grows."""


class Folded(NamedTuple):
    """A folded text."""

    text: str
    offsets: tuple[int, ...] | None
    """For each character the offset of its source, and at the end the length of the source.
    None: they are the same."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the folded text, which is not empty, stands in its source.

        A character of the source that folds to several is taken whole.
        """
        if self.offsets is None:
            return start, end
        first, last = self.offsets[start], self.offsets[end - 1]
        while end < len(self.offsets) - 1 and self.offsets[end] == last:
            end += 1
        return first, self.offsets[end]


def styled(text: str) -> str:
    """A text with one style of quotation marks, dashes and spaces; every offset stays."""
    if text.isascii() and text.isprintable():
        return text
    for sign, plain in _PLAIN:
        text = text.replace(sign, plain)
    return text


def fold(text: str) -> Folded:
    """A text without case and style."""
    flat = styled(text)
    if flat.isascii():
        return Folded(flat.lower(), None)
    folded = _folded(flat)
    if len(folded) == len(flat.casefold()) == len(flat) and _is_plain(flat):
        return Folded(folded, None)
    pieces: list[str] = []
    offsets: list[int] = []
    for match in _PIECE.finditer(flat):
        pieces.append(_folded(match[0]))
        offsets += _offsets(match[0], pieces[-1], match.start())
    return Folded("".join(pieces), (*offsets, len(text)))


def _offsets(source: str, piece: str, start: int) -> Iterable[int]:
    """The offset in the source for each character of a piece that was folded."""
    if len(source) == len(piece):
        return range(start, start + len(piece))
    return [start] * len(piece)


def _is_plain(text: str) -> bool:
    """Whether a text is in normal form, and nothing of it is dropped."""
    return unicodedata.is_normalized("NFC", text) and not any(d in text for d in _DROPPED)


def _folded(text: str) -> str:
    """Case folded, in normal form, what is not seen dropped."""
    for sign in _DROPPED:
        if sign in text:
            text = text.replace(sign, "")
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return folded.replace("i̇", "i")
