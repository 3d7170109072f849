"""The words of many passages as numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

import numpy as np

from tetrapla.engine.align.large.arrays import Ints, Numbers, starts_of
from tetrapla.engine.align.words import words_of
from tetrapla.engine.progress import Step

_TOGETHER = 256
"""Passages that are cut into words at once: a call for each would cost as much as the words."""

_MARK = "qzxendofpassagexzq"
"""A word that no text has, to find the ends of passages by."""


class _Vocabulary(dict[str, int]):
    """Word -> its number, given when it is first asked for."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class WordsOfPassage(Sequence[str]):
    """The words of one passage, kept as numbers and written out when asked for."""

    __slots__ = ("_numbers", "_spelling")

    def __init__(self, spelling: Sequence[str], numbers: Numbers) -> None:
        self._spelling, self._numbers = spelling, numbers

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[str]:
        return map(self._spelling.__getitem__, self._numbers.tolist())

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self._spelling[word] for word in self._numbers[place].tolist()]
        return self._spelling[int(self._numbers[place])]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


class Words(Sequence[WordsOfPassage]):
    """The words of each passage."""

    def __init__(self, spelling: Sequence[str], numbers: Numbers, starts: Ints) -> None:
        self.spelling = spelling
        """Number of a word -> the word."""
        self.numbers = numbers
        """The words of all passages, end to end."""
        self.starts = starts
        """Passage -> place of its first word; one more at the end."""

    def __len__(self) -> int:
        return len(self.starts) - 1

    @overload
    def __getitem__(self, number: int) -> WordsOfPassage: ...
    @overload
    def __getitem__(self, number: slice) -> list[WordsOfPassage]: ...
    def __getitem__(self, number: int | slice) -> WordsOfPassage | list[WordsOfPassage]:
        if isinstance(number, slice):
            return [self[k] for k in range(*number.indices(len(self)))]
        if not 0 <= number < len(self):
            raise IndexError(number)
        start, end = self.starts[number], self.starts[number + 1]
        return WordsOfPassage(self.spelling, self.numbers[start:end])


def encode(texts: Sequence[str], step: Step) -> Words:
    """The words of passages, as :func:`tetrapla.engine.align.words.words_of` finds them."""
    vocabulary = _Vocabulary()
    end = vocabulary[_MARK]
    pieces: list[Numbers] = []
    for first in range(0, len(texts), _TOGETHER):
        step("aligning", 0.1 * first / len(texts))
        words = _words_together(texts[first : first + _TOGETHER])
        pieces.append(np.fromiter(map(vocabulary.__getitem__, words), np.int32, len(words)))
    numbers = np.concatenate([np.zeros(0, np.int32), *pieces])
    marks = np.flatnonzero(numbers == end)
    lengths = np.diff(marks, prepend=-1) - 1
    return Words(list(vocabulary), numbers[numbers != end], starts_of(lengths))


def _words_together(texts: Sequence[str]) -> list[str]:
    """The words of passages with the mark behind each passage."""
    together = f"\n{_MARK}\n".join(texts)
    words = words_of(together)
    if words.count(_MARK) == len(texts) - 1:
        return [*words, _MARK]
    return [word for text in texts for word in (*_unmarked(text), _MARK)]


def _unmarked(text: str) -> list[str]:
    return [word for word in words_of(text) if word != _MARK]
