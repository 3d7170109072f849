"""The words of a text, taken apart at hyphens, ``n't`` and the French ``n'``."""

from __future__ import annotations

import re
from typing import NamedTuple

from tetrapla.engine.words import normalise, tokens


class Piece(NamedTuple):
    """A word or a part of one."""

    key: str
    """As it is compared: see :func:`tetrapla.engine.words.normalise`."""
    start: int
    """Code points from the beginning of the text."""
    end: int


_APART = re.compile(r"(?<=\w)[-‐‑](?=\w)")
_SPECIAL = re.compile(r"[-'\d]")
_NOT = re.compile(r"(?i)([a-z]+)(n['’ʼ]t)")
_NE = re.compile(r"(?i)(n['’ʼ])[aàâeéèêiîoôuyh].*")
_MEANT = {"ca": "can", "wo": "will", "sha": "shall"}
"""What is left of a verb before *n't* -> the verb."""


def pieces_of(text: str) -> list[Piece]:
    """The pieces of a text, in order."""
    out: list[Piece] = []
    for token in tokens(text):
        if token.key != "cannot" and not _SPECIAL.search(token.key):
            out.append(Piece(token.key, token.start, token.end))
            continue
        start = token.start
        for hyphen in _APART.finditer(text, token.start, token.end):
            out += _parted(text, start, hyphen.start())
            start = hyphen.end()
        out += _parted(text, start, token.end)
    return out


def _parted(text: str, start: int, end: int) -> list[Piece]:
    """A part of a word without hyphens, *not* cut off."""
    word = text[start:end]
    if found := _NOT.fullmatch(word):
        verb, cut = normalise(found[1]), start + found.start(2)
        return [Piece(_MEANT.get(verb, verb), start, cut), Piece("n't", cut, end)]
    if found := _NE.fullmatch(word):
        cut = start + found.end(1)
        return [Piece("n'", start, cut), Piece(normalise(text[cut:end]), cut, end)]
    if word.lower() == "cannot":
        return [Piece("can", start, start + 3), Piece("not", start + 3, end)]
    return [Piece(normalise(word), start, end)]
