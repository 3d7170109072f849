"""UTF-16 and UTF-32 without a byte order mark, told from files that are no text by how they read.

A wrong reading gives characters that no one has assigned, or letters of a dozen scripts at once;
the right one gives words of one script, or of the ideographs, with line ends and punctuation.
"""

from __future__ import annotations

import unicodedata
from codecs import getincrementaldecoder

ENCODINGS = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
NAMES = {
    "utf-16-le": "UTF-16 (little endian)",
    "utf-16-be": "UTF-16 (big endian)",
    "utf-32-le": "UTF-32 (little endian)",
    "utf-32-be": "UTF-32 (big endian)",
}
_SAMPLE = 8_000
"""Bytes that are looked at."""
_ASSIGNED, _COHERENT = 0.99, 0.7
"""Share of characters that must be assigned, and that must belong together."""
_IDEOGRAPHS = "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "IDEOGRAPHIC", "FULLWIDTH"
_SENTENCE_ENDS = frozenset("\n。、，．！？")
_CONTROLS = frozenset("\t\n\r\x0c\ufeff")
_FEWEST = 4
"""Characters of a text; of fewer, any bytes could be some."""
_BLOCK = 8
"""Bits of a character's number below those of its block."""


def without_mark(data: bytes) -> str | None:
    """The encoding of wide characters that bytes are in; None: in none.

    Args:
        data: Bytes that begin with no byte order mark.
    """
    found = ((_likeness(data, encoding), encoding) for encoding in ENCODINGS)
    best, encoding = max(found, key=lambda pair: pair[0])
    return encoding if best else None


def _likeness(data: bytes, encoding: str) -> float:
    """How much bytes are like a text in an encoding, 0 to 1; 0: they are none."""
    size = 2 if "16" in encoding else 4
    if len(data) % size:
        return 0.0
    try:
        text = getincrementaldecoder(encoding)().decode(data[:_SAMPLE], final=len(data) <= _SAMPLE)
    except UnicodeDecodeError:
        return 0.0
    if len(text) < _FEWEST:
        return 0.0
    assigned = sum(map(_is_assigned, text)) / len(text)
    if assigned < _ASSIGNED:
        return 0.0
    coherent = _coherence(text)
    return assigned * coherent if coherent >= _COHERENT else 0.0


def _is_assigned(character: str) -> bool:
    return character in _CONTROLS or unicodedata.category(character)[0] != "C"


def _coherence(text: str) -> float:
    """Share of characters that are ASCII or of the block that most others are of, or ideographs."""
    others = [c for c in text if not c.isascii()]
    blocks: dict[int, int] = {}
    for character in others:
        blocks[ord(character) >> _BLOCK] = blocks.get(ord(character) >> _BLOCK, 0) + 1
    together = len(text) - len(others) + max(blocks.values(), default=0)
    if together < _COHERENT * len(text) and _SENTENCE_ENDS & set(text):
        wide = sum(unicodedata.name(c, "").startswith(_IDEOGRAPHS) for c in others)
        together = max(together, len(text) - len(others) + wide)
    return together / len(text)
