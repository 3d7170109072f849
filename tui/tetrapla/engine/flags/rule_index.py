"""Patterns by the words they need, so that each is only tried on lines that have them.

Most rules fit few lines, and most lines have no word of most rules: of seventy patterns some five
are left to try. Sets of patterns are whole numbers with a bit for each, the first the lowest.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from operator import or_

from tetrapla.engine.flags.rule_words import DIGIT, ODD_LETTERS, needs_of

_OPENING = 3
"""Letters by which parts of words are looked up, but for the few shorter ones."""
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
        digit = atoms.pop(DIGIT, 0)
        signs = {atom: bits for atom, bits in atoms.items() if not atom.isalnum()}
        self._words = _Words({a: bits for a, bits in atoms.items() if a not in signs})
        self._any_sign = reduce(or_, signs.values(), digit)
        self._signs = defaultdict(lambda: digit, signs)
        """A sign, or any digit -> the halves of patterns for which it speaks."""
        named = "".join(map(re.escape, signs))
        # Far faster with few characters to look for.
        self._sign = re.compile(rf"[{named}\d]")
        self._plain_sign = re.compile(f"[{''.join(filter(str.isascii, named))}0-9]")

    def spoken_for(self, words: Sequence[str]) -> int:
        """What the words of a text say for patterns, to be given to :meth:`may_fit`.

        Args:
            words: As :func:`tetrapla.engine.languages.words_of` gives them; more than the
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
        sign = self._plain_sign
        if not text.isascii():
            if any(letter in text for letter in ODD_LETTERS):
                return self.all
            sign = self._sign
        if exactly:
            told = reduce(or_, map(self._signs.__getitem__, sign.findall(text)), spoken_for)
        else:
            told = spoken_for | self._any_sign
        return told & (told >> self._half) & self.all | self._free


class _Words(dict[str, int]):
    """Word -> the halves of patterns for which parts of it speak; filled as words are seen."""

    def __init__(self, parts: Mapping[str, int]) -> None:
        super().__init__()
        self._all = reduce(or_, parts.values(), 0)
        self._letters = {part: bits for part, bits in parts.items() if len(part) == 1}
        self._pairs = {part: bits for part, bits in parts.items() if len(part) == 2}
        self._longer: dict[str, list[tuple[str, int]]] = {}
        """How parts of words open -> the parts that open so."""
        for part, bits in parts.items():
            if len(part) >= _OPENING:
                self._longer.setdefault(part[:_OPENING], []).append((part, bits))

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = bits = self._all if len(word) > _LONGEST_WORD else self._bits(word)
        return bits

    def _bits(self, word: str) -> int:
        found = [bits for letter, bits in self._letters.items() if letter in word]
        pairs, longer = self._pairs, self._longer
        for start in range(len(word) - 1):
            if (opening := word[start : start + _OPENING]) in longer:
                found += [bits for part, bits in longer[opening] if word.startswith(part, start)]
            if (pair := word[start : start + 2]) in pairs:
                found.append(pairs[pair])
        return reduce(or_, found, 0)


def places(patterns: int) -> Iterator[int]:
    """The places of the patterns in a set of them, in order."""
    while patterns:
        lowest = patterns & -patterns
        yield lowest.bit_length() - 1
        patterns ^= lowest
