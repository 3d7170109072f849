"""Patterns by the words they need, so that each is only tried on lines that have them.

Most rules fit few lines, and most lines have no word of most rules: of seventy patterns some five
are left to try. Sets of patterns are whole numbers with a bit for each, the first the lowest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from itertools import chain
from operator import add, or_

from tetrapla.engine.flags.rule_words import DIGIT, ODD_LETTERS, needs_of

_ANY_DIGIT = re.compile(r"\d")
_OPENING = 3
"""Letters by which parts of words are looked up; shorter parts by all of theirs."""
_LONGEST_WORD = 60
"""Letters of a word that is looked into; a longer one speaks for all patterns."""
_MOST_WORDS = 50_000
"""So many words are remembered with the patterns that they speak for."""


class WordIndex:
    """Patterns by what they need."""

    def __init__(self, patterns: Sequence[str]) -> None:
        needs = [needs_of(pattern) for pattern in patterns]
        self._half = len(patterns)
        self.all = (1 << self._half) - 1
        """All patterns."""
        self._free = sum(1 << k for k, n in enumerate(needs) if not n)
        atoms: dict[str, int] = {}
        for k, wanted in enumerate(needs):
            # A pattern with one need has it twice.
            for half, need in ((0, wanted[0]), (self._half, wanted[-1])) if wanted else ():
                for atom in need:
                    atoms[atom] = atoms.get(atom, 0) | 1 << (k + half)
        self._digit = atoms.pop(DIGIT, 0)
        self._signs = {atom: bits for atom, bits in atoms.items() if not atom.isalnum()}
        self._sign_names = frozenset(self._signs)
        self._any_sign = reduce(or_, self._signs.values(), self._digit)
        self._words = _Words({a: bits for a, bits in atoms.items() if a not in self._signs})

    def spoken_for(self, words: Sequence[str]) -> int:
        """What the words of a text say for patterns, to be given to :meth:`may_fit`.

        Args:
            words: As :func:`tetrapla.engine.flags.languages.words_of` gives them; more than the
                text has do no harm.
        """
        return reduce(or_, map(self._words.__getitem__, words), 0)

    def may_fit(self, text: str, spoken_for: int, *, exactly: bool = True) -> int:
        """The patterns that may fit a text or a part of it; all others do not.

        Args:
            text: What the patterns are tried on.
            spoken_for: By its words.
            exactly: Whether to look for signs and digits in it; else they may all be there.
        """
        if not text.isascii() and any(letter in text for letter in ODD_LETTERS):
            return self.all
        met = spoken_for
        if exactly:
            for sign in self._sign_names.intersection(text):
                met |= self._signs[sign]
            if self._digit and _ANY_DIGIT.search(text):
                met |= self._digit
        else:
            met |= self._any_sign
        return met & (met >> self._half) & self.all | self._free


class _Words(dict[str, int]):
    """Word -> the halves of patterns for which parts of it speak; filled as words are seen."""

    def __init__(self, parts: Mapping[str, int]) -> None:
        super().__init__()
        self._parts: dict[str, list[tuple[str, int]]] = {}
        """How parts of words open -> the parts that open so."""
        for part, bits in parts.items():
            self._parts.setdefault(part[:_OPENING], []).append((part, bits))
        self._openings = frozenset(self._parts)
        self._all = reduce(or_, parts.values(), 0)

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = bits = self._all if len(word) > _LONGEST_WORD else self._bits(word)
        return bits

    def _bits(self, word: str) -> int:
        pairs = list(map(add, word, word[1:]))
        bits = 0
        for opening in self._openings.intersection(chain(word, pairs, map(add, pairs, word[2:]))):
            for part, told in self._parts[opening]:
                if part in word:
                    bits |= told
        return bits


def places(patterns: int) -> Iterator[int]:
    """The places of the patterns in a set of them, in order."""
    while patterns:
        lowest = patterns & -patterns
        yield lowest.bit_length() - 1
        patterns ^= lowest
