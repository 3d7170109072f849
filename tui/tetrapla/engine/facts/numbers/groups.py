"""Numbers of one value that tell one thing, put into groups: by noun, by row.

Everything is looked up, nothing is compared with all others: the time grows with the numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple

from tetrapla.engine.align.words import stem
from tetrapla.engine.facts.numbers.qualifiers import same_meaning
from tetrapla.engine.facts.numbers.surroundings import TextOf, shared_around
from tetrapla.engine.facts.numbers.words import MINUS, MONEY
from tetrapla.engine.facts.types import Number
from tetrapla.engine.facts.word_lists import words

_WHOLES = frozenset(("litter", "group", "total", "team", "family", "batch", "number", "series"))
"""Nouns of a whole: *a litter of seven* does not say of what."""
_LARGE = 13
"""Numbers from which on the value alone tells, whatever is counted; smaller ones return."""
_USUAL = frozenset(map(str, (14, 15, 20, 24, 25, 30, 40, 45, 48, 50, 60, 72, 90, 100)))
"""Numbers of days, years and minutes that return."""
_MOST = 4
"""So many tellings are looked at where a small number of a row is told more often."""
_EXACT = 1000
"""Money from which on, and a number in which from which on two digits count, is one wherever it
is told: a $1.2 trillion *bill*, a $1.2 trillion *package*."""


def noun_stem(noun: str) -> str:
    """What is compared of a noun; empty where it does not say what is counted."""
    last = noun.casefold().split()[-1:]
    return stem(last[0]).removesuffix("e") if last and last[0] not in _WHOLES else ""


SPANS = frozenset(
    noun_stem(noun)
    for noun in words("second hour day night week weekend month year decade time moment")
)
"""Nouns with which small numbers stand everywhere: the same one is one where no version tells it
twice. No minutes: a story tells few of them, as those of a match, and the same one is the same."""


class Told(NamedTuple):
    """A number, and where it is told."""

    siglum: str
    number: Number
    row: int
    noun: str
    """The stem of what it counts; empty where that is not told, or only a whole."""

    @property
    def key(self) -> tuple[str, str]:
        """What it is worth."""
        return self.number.value, self.number.unit

    @property
    def telling(self) -> bool:
        """Whether the value alone tells that two mean one thing."""
        value = self.number.value.removeprefix(MINUS)
        if value[-2:] in ("st", "nd", "rd", "th"):
            return False
        if self.noun in SPANS:
            return value.isdigit() and int(value) >= _LARGE and value not in _USUAL
        return bool(self.number.unit) or not value.isdigit() or int(value) >= _LARGE

    @property
    def exact(self) -> bool:
        """Whether there is hardly a second number like it."""
        value, unit = self.key
        if not value.isdigit() or int(value) < _EXACT:
            return False
        return (bool(unit) and unit in MONEY) or len(value.rstrip("0")) > 1


class Groups:
    """Numbers that belong together."""

    def __init__(self, told: Sequence[Told]) -> None:
        """Begin with each number by itself."""
        self.told = told
        self._group = list(range(len(told)))
        self._members = {k: [k] for k in self._group}

    def of(self, k: int) -> int:
        """The group of a number."""
        return self._group[k]

    def join(self, ks: Iterable[int]) -> None:
        """Put numbers together, with all that they stand with already."""
        groups = sorted({self._group[k] for k in ks}, key=lambda g: -len(self._members[g]))
        for other in groups[1:]:
            for k in self._members[other]:
                self._group[k] = groups[0]
            self._members[groups[0]] += self._members.pop(other)

    def sigla(self, group: int) -> frozenset[str]:
        """The versions in which a group is told."""
        return frozenset(self.told[k].siglum for k in self._members[group])

    def members(self) -> Iterator[list[int]]:
        """Each group, in the order of the versions."""
        for own in self._members.values():
            yield sorted(own)


def join_same(groups: Groups, text_of: TextOf) -> None:
    """Put together the numbers of one value that are told of one thing.

    Args:
        groups: Each number by itself.
        text_of: The text of a passage.
    """
    for ks in _by(range(len(groups.told)), lambda k: groups.told[k].key):
        told = {k: groups.told[k] for k in ks}
        for same in _by(ks, lambda k: (groups.told[k].row, groups.told[k].noun)):
            if told[same[0]].noun or told[same[0]].telling:
                groups.join(same)
        for here in _by(ks, lambda k: groups.told[k].row):
            _join_in_row(groups, here, text_of)
        for same in _by(ks, lambda k: groups.told[k].noun):
            parts = {groups.of(k) for k in same}
            once = (
                told[same[0]].noun in SPANS
                and are_apart(groups, parts)
                and _said_alike(groups, same)
            )
            if told[same[0]].noun and (once or told[same[0]].noun not in SPANS):
                groups.join(same)
        telling = [k for k in ks if told[k].telling]
        nouns = {told[k].noun for k in telling} - {""}
        if len(nouns) <= 1 or all(told[k].exact for k in telling):
            groups.join(telling)
        else:
            groups.join(k for k in telling if not told[k].noun)


def are_apart(groups: Groups, parts: Iterable[int]) -> bool:
    """Whether no version has a number in two of some groups, and there are two."""
    sigla = [groups.sigla(group) for group in parts]
    return len(sigla) > 1 and sum(map(len, sigla)) == len(frozenset().union(*sigla))


def _said_alike(groups: Groups, ks: Iterable[int]) -> bool:
    """Whether all groups of some numbers have one qualifier in common: no *less than* in one."""
    said: dict[int, set[str]] = defaultdict(set)
    for k in ks:
        said[groups.of(k)].add(same_meaning(groups.told[k].number.qualifier))
    return bool(set.intersection(*said.values()))


def _by(ks: Iterable[int], key: Callable[[int], object]) -> list[list[int]]:
    found: dict[object, list[int]] = defaultdict(list)
    for k in ks:
        found[key(k)].append(k)
    return list(found.values())


def _join_in_row(groups: Groups, here: Sequence[int], text_of: TextOf) -> None:
    """Join numbers of one value in one row, where no version tells two things by it.

    *Two cats* and *two friends* are no two tellings of a fact; a third of the *weight* and a third
    of the *size* are.
    """
    telling = all(groups.told[k].telling for k in here)
    named = _by((k for k in here if groups.told[k].noun), groups.of)
    if telling and are_apart(groups, [groups.of(own[0]) for own in named]):
        groups.join(k for own in named for k in own)
    parts = _by(here, groups.of)
    nouns = {groups.of(own[0]) for own in named}
    if len(nouns) > 1 or not (
        are_apart(groups, map(groups.of, (own[0] for own in parts))) or (telling and nouns)
    ):
        return
    if telling or _told_alike(groups, parts, text_of):
        groups.join(here)


def _told_alike(groups: Groups, parts: Sequence[Sequence[int]], text_of: TextOf) -> bool:
    """Whether small numbers of which not all say what they count are told in the same words."""
    numbers = [[groups.told[k].number for k in own[:_MOST]] for own in parts[:_MOST]]
    return any(
        shared_around(a, b, text_of) >= 1
        for one, other in combinations(numbers, 2)
        for a, b in product(one, other)
    )
