"""What kind of word it is, by the scripts of its letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from tetrapla.engine.repair.letters.scripts import is_foreign, is_suspect, script
from tetrapla.engine.repair.letters.supplement import PHONETIC, SCIENCE
from tetrapla.engine.repair.letters.table import READINGS

_LONGEST_WORD = 120
"""More letters in a row are no word of any language."""
_MOST_GREEK = 3
"""Greek letters in a row that a term of science has."""


class Sort(Enum):
    """What kind of word it is, by the scripts of its letters."""

    LATIN = "latin"
    ODD = "odd"
    """Latin, with styled letters or rare ones that can be taken for others."""
    MIXED = "mixed"
    """Look-alike letters and Latin ones, or look-alike letters of several scripts, in one word."""
    SCIENCE = "science"
    """Latin, with Greek where formulas and names of substances have it: TNFα, μTorrent."""
    WHOLE = "whole"
    """Only letters and signs that can be taken for Latin letters."""
    ALIEN = "alien"
    """A word of another script, or one that cannot be read as Latin."""
    SIGNS = "signs"
    """No letter at all."""


def sort_of(word: str) -> Sort:
    """What kind of word this is."""
    if word.isascii():
        return Sort.LATIN
    if len(word) > _LONGEST_WORD:
        return Sort.ALIEN
    scripts = [script(c) for c in word]
    if any(
        name not in ("", "LATIN") and c not in READINGS
        for c, name in zip(word, scripts, strict=True)
    ):
        return Sort.ALIEN
    if not any(is_foreign(c) for c in word):
        if not any(is_suspect(c) for c in word):
            return Sort.LATIN
        return Sort.ODD
    if not any(scripts):
        return Sort.SIGNS
    if not _has_plain(word):
        return Sort.MIXED if len(set(scripts) - {""}) > 1 else Sort.WHOLE
    return _sort_of_mixed(word)


def _sort_of_mixed(word: str) -> Sort:
    if not PHONETIC.isdisjoint(word):
        return Sort.ALIEN
    if _is_science(word):
        return Sort.SCIENCE
    pieces = re.split("[’'ʼ]", word)
    if len(pieces) > 1 and not any(_is_mixed(p) for p in pieces):
        return Sort.MIXED if _is_contraction(pieces) else Sort.ALIEN
    return Sort.MIXED


def _has_plain(word: str) -> bool:
    return any(script(c) == "LATIN" and not is_suspect(c) for c in word)


def _is_mixed(piece: str) -> bool:
    return _has_plain(piece) and any(is_suspect(c) for c in piece)


def _is_contraction(pieces: Sequence[str]) -> bool:
    """Whether what stands at the apostrophe reads as it does in French or English.

    That is: an ending such as in caп’t and I’м, or a short beginning such as in с’est.
    """
    first, ending = (
        "".join(READINGS.get(c, c)[0] for c in p).lower() for p in (pieces[0], pieces[-1])
    )
    if len(pieces) != 2:
        return False
    return (
        ending in ("t", "s", "m", "d", "re", "ll", "ve")
        or first in tuple("cdjlmnstoy")
        or first == "qu"
    )


def _is_science(word: str) -> bool:
    """Whether Greek stands where formulas and names of substances have it.

    That is: a short run at the start or at the end of the word, or a κ behind a capital (NFκB).
    """
    greek = [i for i, c in enumerate(word) if is_foreign(c)]
    if any(word[i] not in SCIENCE for i in greek):
        return False
    first, last = greek[0], greek[-1]
    one_run = last - first + 1 == len(greek) <= _MOST_GREEK
    if one_run and (first == 0 or last == len(word) - 1):
        return True
    return all(word[i] in "κΔ" and i > 0 and word[i - 1].isupper() for i in greek[:1])
