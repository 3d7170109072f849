"""What comparing words speaks of."""

from __future__ import annotations

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
