"""What comparing words speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Word(NamedTuple):
    """A word of a passage, and which other versions of the row share it."""

    start: int
    """First code point, in the repaired text of the passage."""
    end: int
    others: frozenset[str]
    """Sigla of the other versions of the row that share this word; empty: only here."""


class Run(NamedTuple):
    """So many equal words in a row: from ``left`` in the one cell, from ``right`` in the other."""

    left: int
    right: int
    length: int
    """At least 1."""


class Kind(StrEnum):
    """What sort of thing differs, the most telling first."""

    NUMBER = "number"
    """Another value or unit; ``1/3`` and ``a third`` are one number."""
    NEGATION = "negation"
    """One says *not*, the other does not; *did not* and *never did* both do."""
    NAME = "name"
    """Another name, or one spelled otherwise."""
    WORDING = "wording"
    """Other words, more words, or the same in another order."""
    SPELLING = "spelling"
    """The same word by one or two letters, a hyphen, a space; ``colour`` and ``color``."""
    CASE = "case"
    PUNCTUATION = "punctuation"
    QUOTES = "quote style"
    """Only which signs stand for quotes and apostrophes."""
    GARBLING = "only garbling"
    """Equal in the repaired text, not as it stands in the files."""
    BOILERPLATE = "boilerplate"
    """Text inside a passage that is not the story."""


class Span(NamedTuple):
    """A stretch of a cell."""

    passage: int
    """Which passage of the cell, from 0."""
    start: int
    """First code point, in the repaired text of the passage."""
    end: int


class Difference(NamedTuple):
    """One thing in which two cells differ."""

    kind: Kind
    left: tuple[Span, ...]
    """Where, in order; empty where only the other cell has something."""
    right: tuple[Span, ...]


class Repair(NamedTuple):
    """A stretch of repaired text, and what stands in the file in its place."""

    start: int
    """First code point, in the repaired text of the passage."""
    end: int
    original: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one version tells in a row, as far as comparing needs it."""

    texts: tuple[str, ...]
    """The repaired texts of its passages."""
    repairs: tuple[Sequence[Repair], ...] = ()
    """For each passage what was repaired, in order; empty: nothing in any of them."""
    asides: tuple[Sequence[tuple[int, int]], ...] = ()
    """For each passage the stretches that are not the story, in order; empty: none in any."""


@dataclass(frozen=True, slots=True)
class Compared:
    """How two cells differ."""

    differences: tuple[Difference, ...]
    """In the order of the text; empty for cells of the same wording."""
    common: float
    """The share of their words that stand in both, in the same order, 0 to 1."""

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of difference there are, the most telling first."""
        found = {difference.kind for difference in self.differences}
        return tuple(kind for kind in Kind if kind in found)

    @property
    def reworded(self) -> bool:
        """Whether they share so little that marks on single words would be confetti."""
        return self.common < REWORDED


REWORDED = 0.30
"""Below this share of words in common texts are shown plainly: marks on nearly every word would be
confetti."""
