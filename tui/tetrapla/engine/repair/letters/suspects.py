"""The words of a text that may be damaged, and what else stands on their lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from tetrapla.engine.punctuation import LINE
from tetrapla.engine.repair.letters.scripts import (
    PLAIN_LETTER,
    SUSPECT_LETTER,
    WORD,
    is_suspect,
    script,
)
from tetrapla.engine.repair.letters.sorts import Sort, sort_of

_FEW_WORDS = 3
"""A line with fewer words than this says too little about its own script."""


class Word(NamedTuple):
    """A word of a line with suspect letters."""

    start: int
    text: str
    sort: Sort

    @property
    def end(self) -> int:
        """One past its last code point."""
        return self.start + len(self.text)

    @property
    def letters(self) -> frozenset[str]:
        """Its characters that can be taken for others."""
        return frozenset(c for c in self.text if is_suspect(c))


Line = tuple[Word, ...]
"""The words of one line, in order."""


class Survey(NamedTuple):
    """The lines of a version that hold suspect letters, and what the others are."""

    lines: tuple[Line, ...]
    """In order; only those with a suspect letter."""
    latin_words: int
    """About how many words the other lines have that are written in Latin letters."""

    def words(self, *sorts: Sort) -> Iterator[Word]:
        """All words of some sorts, in order."""
        return (w for line in self.lines for w in line if w.sort in sorts)


def survey(text: str) -> Survey:
    """Look through a text for suspect letters."""
    if text.isascii() or not SUSPECT_LETTER.search(text) or not PLAIN_LETTER.search(text):
        return Survey((), 0)
    known: dict[str, Sort] = {}
    lines, latin = [], 0
    for found in LINE.finditer(text):
        start, end = found.span()
        if SUSPECT_LETTER.search(text, start, end):
            lines.append(tuple(_words(text, start, end, known)))
        elif PLAIN_LETTER.search(text, start, end):
            latin += text.count(" ", start, end) + 1
    return Survey(tuple(lines), latin)


def _words(text: str, start: int, end: int, known: dict[str, Sort]) -> Iterator[Word]:
    for found in WORD.finditer(text, start, end):
        word = found.group()
        sort = known.get(word)
        if sort is None:
            sort = known[word] = sort_of(word)
        if sort is not Sort.SIGNS:
            yield Word(found.start(), word, sort)


class Balance(NamedTuple):
    """What speaks for a text in Latin letters, and what for one in another script."""

    latin: int
    alien: int

    @property
    def is_latin(self) -> bool:
        """Whether more words are Latin, or meant to be."""
        return self.latin > self.alien


Judge = Callable[[Word], int]
"""Tells of a word whether it is Latin (1), of another script (-1), or says nothing (0)."""


def weigh(words: Iterable[Word], judge: Judge) -> Balance:
    """Count what speaks for Latin and what against it."""
    votes = Counter(judge(word) for word in words)
    return Balance(votes[1], votes[-1])


def latin_lines(found: Survey, judge: Judge) -> Iterator[Line]:
    """The lines that are written in Latin letters, or meant to be; and no others."""
    latin, alien = weigh((w for line in found.lines for w in line), judge)
    whole = Balance(latin + found.latin_words, alien)
    for line in found.lines:
        own = weigh(line, judge)
        if (own if sum(own) >= _FEW_WORDS else whole).is_latin:
            yield line


def alien_scripts(words: Iterable[Word]) -> frozenset[str]:
    """The scripts of some words, Latin left out."""
    return frozenset(script(c) for w in words for c in w.text) - {"", "LATIN"}


def neighbours(line: Sequence[Word], at: int) -> list[Word]:
    """The words right before and behind a word of a line, where there are such."""
    return [line[k] for k in (at - 1, at + 1) if 0 <= k < len(line)]
