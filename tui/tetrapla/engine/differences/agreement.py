"""Agreement inside a row: for each word, which other versions share it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import accumulate, combinations

from tetrapla.engine.differences.runs import shared_runs
from tetrapla.engine.differences.types import Run, Word
from tetrapla.engine.words import Token, tokens

MANY = 24
"""Contents up to which each is compared with each other."""
_GUIDES, _NEAR = 12, 3
"""Of more: so many that stand for all are compared with each, and so many that follow in order."""
_LONG = 100_000
"""Characters of a row whose words are read twice rather than kept."""

_Place = tuple[int, int]
"""A word: index of its content, index inside it."""

_Content = tuple[str, ...]
"""The words of a cell as they are compared; cells with the same words have one content."""


def agree(
    cells: Mapping[str, Sequence[str]], light: Callable[[str], bool]
) -> dict[str, tuple[tuple[Word, ...], ...]]:
    """For each word of a row, which other versions of the row share it.

    The relation is consistent: if A shares a word with B and B shares it with C, A shares it with
    C, and a word is shared with at most one word of a version. The order of the cells changes
    nothing.

    Args:
        cells: Siglum -> the repaired texts of its passages in this row.
        light: Whether a word, in the form it is compared in, is a function word.

    Returns:
        Siglum -> for each of its passages its words, in order.
    """
    read = _reader(cells)
    content_of = {siglum: _content(texts, read) for siglum, texts in cells.items()}
    contents = sorted(set(content_of.values()))
    having = _having(contents, light)
    sigla_of = [frozenset(s for s, own in content_of.items() if own == c) for c in contents]
    number_of = {content: number for number, content in enumerate(contents)}
    out = {}
    for siglum, texts in cells.items():
        masks = having[number_of[content_of[siglum]]]
        others = {
            mask: frozenset[str]().union(*(sigla_of[n] for n in _numbers(mask))) - {siglum}
            for mask in set(masks)
        }
        sharers = iter(masks)
        out[siglum] = tuple(
            tuple([Word(start, end, others[next(sharers)]) for start, end, _ in read(text)])
            for text in texts
        )
    return out


def _reader(cells: Mapping[str, Sequence[str]]) -> Callable[[str], list[Token]]:
    """What gives the words of a text: each of them read once, but for those of long texts.

    The words of a text take far more room than the text.
    """
    every = sum(len(text) for texts in cells.values() for text in texts)
    return tokens if every > _LONG else cache(tokens)


def share(words: Sequence[Sequence[Word]]) -> float:
    """The share of the words of a cell that some other version shares, 0 to 1.

    0.0 for a cell without words.
    """
    every = [word for passage in words for word in passage]
    return sum(bool(word.others) for word in every) / len(every) if every else 0.0


def _content(texts: Sequence[str], read: Callable[[str], list[Token]]) -> _Content:
    return tuple([key for text in texts for _, _, key in read(text)])


def _having(contents: Sequence[_Content], light: Callable[[str], bool]) -> list[list[int]]:
    """For each content and each of its words the contents that have the word, as bits.

    Words that are the same form a class. Runs are taken longest first, and the classes of two
    words are joined unless both hold a word of one content.
    """
    numbers: dict[str, int] = {}
    coded = [[numbers.setdefault(key, len(numbers)) for key in content] for content in contents]
    lightness = [light(key) for key in numbers]
    runs: list[tuple[Run, int, int]] = []
    for one, other in _pairs(len(contents)):
        shared = shared_runs(coded[one], coded[other], lightness.__getitem__)
        runs += [(run, one, other) for run in shared]
    runs.sort(key=lambda found: (-found[0].length, *found[1:], found[0]))
    classes = _Classes([len(content) for content in contents])
    for run, one, other in runs:
        for step in range(run.length):
            classes.join((one, run.left + step), (other, run.right + step))
    if len(contents) > MANY:
        _join_left_over(coded, classes)
    return [
        [classes.having((number, index)) for index in range(len(content))]
        for number, content in enumerate(contents)
    ]


def _pairs(count: int) -> Iterable[tuple[int, int]]:
    """Which contents are compared: of many, in whose order like ones stand together, not all.

    Comparing 300 versions of a paragraph pair by pair takes seconds; what the guides share with
    each joins the classes of all.
    """
    if count <= MANY:
        return combinations(range(count), 2)
    guides = {count * k // _GUIDES for k in range(_GUIDES)}
    chosen = {(min(g, k), max(g, k)) for g in guides for k in range(count) if k != g}
    chosen |= {(k, k + step) for step in range(1, _NEAR + 1) for k in range(count - step)}
    return sorted(chosen)


def _join_left_over(coded: Sequence[Sequence[int]], classes: _Classes) -> None:
    """Join the equal words that no comparison has joined, so that none seems to stand alone."""
    first: dict[int, _Place] = {}
    for number, content in enumerate(coded):
        for index, word in enumerate(content):
            place = (number, index)
            if classes.is_alone(place):
                classes.join(first.setdefault(word, place), place)


class _Classes:
    """Words that are the same: a forest in one list, so that long texts take little memory."""

    def __init__(self, lengths: Sequence[int]) -> None:
        self._starts = list(accumulate(lengths, initial=0))
        self._parents = list(range(self._starts[-1]))
        self._bits = [1 << number for number, length in enumerate(lengths) for _ in range(length)]

    def join(self, one: _Place, other: _Place) -> None:
        """Make two classes one, unless both hold a word of one content."""
        mine, theirs = self._root(one), self._root(other)
        if not self._bits[mine] & self._bits[theirs]:
            self._parents[theirs] = mine
            self._bits[mine] |= self._bits[theirs]

    def is_alone(self, place: _Place) -> bool:
        """Whether only one content has a word of the class."""
        return self.having(place).bit_count() == 1

    def having(self, place: _Place) -> int:
        """The contents that have a word of the class, as bits."""
        return self._bits[self._root(place)]

    def _root(self, place: _Place) -> int:
        parents, at = self._parents, self._starts[place[0]] + place[1]
        while parents[at] != at:
            parents[at] = at = parents[parents[at]]
        return at


def _numbers(mask: int) -> list[int]:
    """The numbers of the bits that are set."""
    return [number for number in range(mask.bit_length()) if mask >> number & 1]
