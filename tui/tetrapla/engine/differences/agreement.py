"""Agreement inside a row: for each word, which other versions share it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

from tetrapla.engine.differences.runs import Run, shared_runs
from tetrapla.engine.differences.types import Word
from tetrapla.engine.words import Token, tokens

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
    found = {siglum: [tokens(text) for text in texts] for siglum, texts in cells.items()}
    content_of = {siglum: _content(passages) for siglum, passages in found.items()}
    contents = sorted(set(content_of.values()))
    classes = _classes(contents, light)
    sigla_of = [frozenset(s for s, own in content_of.items() if own == c) for c in contents]
    number_of = {content: number for number, content in enumerate(contents)}
    out = {}
    for siglum, passages in found.items():
        number = number_of[content_of[siglum]]
        sharers = iter(
            [
                frozenset[str]().union(*(sigla_of[other] for other, _ in classes[number, index]))
                - {siglum}
                for index in range(len(contents[number]))
            ]
        )
        out[siglum] = tuple(
            tuple(Word(token.start, token.end, next(sharers)) for token in passage)
            for passage in passages
        )
    return out


def share(words: Sequence[Sequence[Word]]) -> float:
    """The share of the words of a cell that some other version shares, 0 to 1.

    0.0 for a cell without words.
    """
    every = [word for passage in words for word in passage]
    return sum(bool(word.others) for word in every) / len(every) if every else 0.0


def _content(passages: Sequence[Sequence[Token]]) -> _Content:
    return tuple(token.key for passage in passages for token in passage)


def _classes(
    contents: Sequence[_Content], light: Callable[[str], bool]
) -> dict[_Place, frozenset[_Place]]:
    """For each word the words of all contents that are the same, itself included.

    Runs are taken longest first, and two classes are joined word by word unless both hold a word
    of one content.
    """
    numbers: dict[str, int] = {}
    coded = [[numbers.setdefault(key, len(numbers)) for key in content] for content in contents]
    lightness = [light(key) for key in numbers]
    runs: list[tuple[Run, int, int]] = []
    for one, other in combinations(range(len(contents)), 2):
        shared = shared_runs(coded[one], coded[other], lightness.__getitem__)
        runs += [(run, one, other) for run in shared]
    runs.sort(key=lambda found: (-found[0].length, *found[1:], found[0]))
    classes = {
        (number, index): frozenset({(number, index)})
        for number, content in enumerate(contents)
        for index in range(len(content))
    }
    for run, one, other in runs:
        for step in range(run.length):
            _join(classes, (one, run.left + step), (other, run.right + step))
    return classes


def _join(classes: dict[_Place, frozenset[_Place]], one: _Place, other: _Place) -> None:
    mine, theirs = classes[one], classes[other]
    if {number for number, _ in mine}.isdisjoint(number for number, _ in theirs):
        both = mine | theirs
        classes.update(dict.fromkeys(both, both))
