"""Words that mix Latin with letters of another script, and words made only of look-alikes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from tetrapla.engine.punctuation import LINE
from tetrapla.engine.repair.letters.scripts import SUSPECT_LETTER, WORD, is_suspect, script
from tetrapla.engine.repair.letters.table import READINGS, SAME_SHAPE, SCIENCE

_FEW_WORDS = 3
"""A line with fewer words than this says too little about its own script."""

_LONGEST_WORD = 120
"""More letters in a row are no word of any language."""


class Sort(Enum):
    """What kind of word it is, by the scripts of its letters."""

    LATIN = "latin"
    MIXED = "mixed"
    """Latin and look-alike letters in one word."""
    SCIENCE = "science"
    """Latin, with Greek where formulas and names of substances have it: TNFα, μTorrent."""
    WHOLE = "whole"
    """Only letters that look exactly like Latin ones, or loosely like them."""
    ALIEN = "alien"
    """A word of another script, or one that cannot be read as Latin."""


class Suspect(NamedTuple):
    """A word that may be damaged."""

    start: int
    text: str
    sort: Sort
    between_latin: bool
    """Whether the words before and behind it on its line, where there are such, are Latin."""

    @property
    def end(self) -> int:
        """One past its last code point."""
        return self.start + len(self.text)

    @property
    def letters(self) -> frozenset[str]:
        """Its letters of other scripts."""
        return frozenset(c for c in self.text if is_suspect(c))


class Suspects(NamedTuple):
    """The suspects of one version, and what speaks against reading them as Latin."""

    words: tuple[Suspect, ...]
    """On lines that are Latin otherwise, in order."""
    alien_words: int
    """How many words of other scripts the version has."""


def find_suspects(text: str) -> Suspects:
    """The suspect words of a text, on lines that are written in Latin letters."""
    if not SUSPECT_LETTER.search(text):
        return Suspects((), 0)
    lines = [_sorted_words(text, m.start(), m.end()) for m in LINE.finditer(text)]
    latin, alien = _weigh(word for line in lines for word in line)
    found: list[Suspect] = []
    for line in lines:
        if all(sort is Sort.LATIN for _, sort in line):
            continue
        near_latin, near_alien = _weigh(line)
        if near_latin + near_alien < _FEW_WORDS:
            near_latin, near_alien = latin, alien
        if near_latin > near_alien:
            found += _suspects_of(line)
    return Suspects(tuple(found), alien)


_Sorted = tuple[re.Match[str], Sort]


def _sorted_words(text: str, start: int, end: int) -> list[_Sorted]:
    if not SUSPECT_LETTER.search(text, start, end):
        return [(m, Sort.LATIN) for m in WORD.finditer(text, start, end)]
    return [(m, sort_of(m.group())) for m in WORD.finditer(text, start, end)]


def _weigh(words: Iterator[_Sorted] | Sequence[_Sorted]) -> tuple[int, int]:
    """How many words speak for Latin, and how many for another script."""
    latin = alien = 0
    for _, sort in words:
        latin += sort in (Sort.LATIN, Sort.MIXED, Sort.SCIENCE)
        alien += sort is Sort.ALIEN
    return latin, alien


def _suspects_of(line: Sequence[_Sorted]) -> Iterator[Suspect]:
    for i, (match, sort) in enumerate(line):
        if sort in (Sort.LATIN, Sort.ALIEN):
            continue
        beside = [line[k][1] for k in (i - 1, i + 1) if 0 <= k < len(line)]
        between = bool(beside) and Sort.ALIEN not in beside
        yield Suspect(match.start(), match.group(), sort, between)


def sort_of(word: str) -> Sort:
    """What kind of word this is."""
    if word.isascii():
        return Sort.LATIN
    if len(word) > _LONGEST_WORD:
        return Sort.ALIEN
    scripts = {script(c) for c in word} - {""}
    if scripts <= {"LATIN"}:
        return Sort.LATIN
    suspects = [c for c in word if is_suspect(c)]
    if "OTHER" in scripts or any(c not in READINGS for c in suspects):
        return Sort.ALIEN
    if "LATIN" not in scripts:
        return Sort.WHOLE if _could_be_latin(word) else Sort.ALIEN
    if _is_science(word):
        return Sort.SCIENCE
    pieces = re.split("[’'ʼ]", word)
    if len(pieces) > 1 and not any(_is_mixed(p) for p in pieces):
        return Sort.MIXED if _is_contraction(pieces) else Sort.ALIEN
    return Sort.MIXED


def _is_mixed(piece: str) -> bool:
    return {"LATIN"} < ({script(c) for c in piece} - {""})


def _is_contraction(pieces: Sequence[str]) -> bool:
    """Whether what stands behind the last apostrophe reads as an English ending: caп’t, I’м."""
    ending = "".join(READINGS.get(c, c)[0] for c in pieces[-1])
    return len(pieces) == 2 and ending.lower() in ("t", "s", "m", "d", "re", "ll", "ve")


def _could_be_latin(word: str) -> bool:
    """Whether a word without a Latin letter is short or plain enough to be Latin in disguise."""
    return len(word) <= 3 or all(c in SAME_SHAPE or not c.isalpha() for c in word)


def _is_science(word: str) -> bool:
    """Whether Greek stands where formulas and names of substances have it.

    That is: a short run at the start or at the end of the word, or a κ behind a capital (NFκB).
    """
    greek = [i for i, c in enumerate(word) if is_suspect(c)]
    if any(word[i] not in SCIENCE for i in greek):
        return False
    first, last = greek[0], greek[-1]
    one_run = last - first + 1 == len(greek) <= 3
    if one_run and (first == 0 or last == len(word) - 1):
        return True
    return all(word[i] in "κΔ" and i > 0 and word[i - 1].isupper() for i in greek[:1])
