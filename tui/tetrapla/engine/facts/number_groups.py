"""Numbers that tell one thing, put into groups: by value and noun, by row, by their neighbours.

Everything is looked up, nothing is compared with all others: the time grows with the numbers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from tetrapla.engine.align.words import stem
from tetrapla.engine.facts.noun_words import ENDS
from tetrapla.engine.facts.types import Number

_TIMES = frozenset(
    """second minute hour day night week weekend month year decad decade time
    moment""".split()  # noqa: SIM905 - read as words
)
"""Nouns with which small numbers stand everywhere, so that the same one joins nothing."""
_WHOLES = frozenset(("litter", "group", "total", "team", "family", "batch", "number", "series"))
"""Nouns of a whole: *a litter of seven* does not say of what."""
_LARGE = 13
"""Numbers from which on the value alone tells, whatever is counted; smaller ones return."""
_USUAL = frozenset(map(str, (14, 15, 20, 24, 25, 30, 40, 45, 48, 50, 60, 72, 90, 100)))
"""Numbers of days, years and minutes that return."""
_EXACT = 1000
"""Money from which on, and a number in which from which on two digits count, is one wherever it
is told: a $1.2 trillion *bill*, a $1.2 trillion *package*."""
_NEAR = 90
"""Characters on both sides of a number that tell what it is told of."""
_SHARED = 2
"""So many words must be told around both of two numbers that differ."""
_WORD = re.compile(r"[^\W\d_]{3,}")


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
        value = self.number.value
        if value[-2:] in ("st", "nd", "rd", "th"):
            return False
        if self.noun in _TIMES:
            return value.isdigit() and int(value) >= _LARGE and value not in _USUAL
        return bool(self.number.unit) or not value.isdigit() or int(value) >= _LARGE

    @property
    def exact(self) -> bool:
        """Whether there is hardly a second number like it."""
        value, unit = self.key
        if not value.isdigit() or int(value) < _EXACT:
            return False
        return unit in ("$", "€", "£", "¥") or len(value.rstrip("0")) > 1


def noun_stem(noun: str) -> str:
    """What is compared of a noun; empty where it does not say what is counted."""
    words = noun.casefold().split()
    return stem(words[-1]) if words and words[-1] not in _WHOLES else ""


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


def join_same(groups: Groups) -> None:
    """Put together the numbers of one value that are told of one thing."""
    for ks in _by(range(len(groups.told)), lambda k: groups.told[k].key):
        told = {k: groups.told[k] for k in ks}
        for same in _by(ks, lambda k: (groups.told[k].row, groups.told[k].noun)):
            if told[same[0]].noun or told[same[0]].telling:
                groups.join(same)
        for here in _by(ks, lambda k: groups.told[k].row):
            _join_in_row(groups, here)
        for same in _by(ks, lambda k: groups.told[k].noun):
            if told[same[0]].noun and told[same[0]].noun not in _TIMES:
                groups.join(same)
        telling = [k for k in ks if told[k].telling]
        nouns = {told[k].noun for k in telling} - {""}
        if len(nouns) <= 1 or all(told[k].exact for k in telling):
            groups.join(telling)
        else:
            groups.join(k for k in telling if not told[k].noun)


def _by(ks: Iterable[int], key: Callable[[int], object]) -> list[list[int]]:
    found: dict[object, list[int]] = defaultdict(list)
    for k in ks:
        found[key(k)].append(k)
    return list(found.values())


def _join_in_row(groups: Groups, here: Sequence[int]) -> None:
    """Join numbers of one value in one row, where no version tells two things by it.

    *Two cats* and *two friends* are no two tellings of a fact; a third of the *weight* and a third
    of the *size* are.
    """
    telling = all(groups.told[k].telling for k in here)
    named = _by((k for k in here if groups.told[k].noun), groups.of)
    if telling and _are_apart(groups, named):
        groups.join(k for own in named for k in own)
    parts = _by(here, groups.of)
    nouns = {groups.of(own[0]) for own in named}
    if len(nouns) <= 1 and (_are_apart(groups, parts) or (telling and nouns)):
        groups.join(here)


def _are_apart(groups: Groups, parts: Sequence[Sequence[int]]) -> bool:
    """Whether no version has a number in two of some groups."""
    sigla = [{groups.told[k].siglum for k in own} for own in parts]
    return len(parts) > 1 and sum(map(len, sigla)) == len(set().union(*sigla))


def join_differing(groups: Groups, text_of: Callable[[str], str]) -> None:
    """Put together different values of one thing, each alone in its row of the comparison.

    Args:
        groups: The numbers, those of one value together.
        text_of: The text of a passage.
    """
    values: dict[tuple[int, str], set[str]] = defaultdict(set)
    here: dict[tuple[int, str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for k, told in enumerate(groups.told):
        values[told.row, told.siglum].add(told.number.value)
        if told.noun:
            here[told.row, told.noun, told.number.unit][told.siglum].append(k)
        elif word := _word_before(told.number, text_of):
            here[told.row, f"={word}", told.number.unit][told.siglum].append(k)
    for cells in here.values():
        single = [own[0] for own in cells.values() if len({groups.of(k) for k in own}) == 1]
        if len(single) > 1 and _all_differ(groups, single, values, text_of):
            groups.join(single)


def _all_differ(
    groups: Groups,
    single: Sequence[int],
    values: Mapping[tuple[int, str], Collection[str]],
    text_of: Callable[[str], str],
) -> bool:
    """Whether numbers are values of one thing, and none is told by a version of another."""
    parts = {groups.of(k): k for k in single}
    if len(parts) < 2:
        return False
    sigla = [groups.sigla(group) for group in parts]
    if sum(map(len, sigla)) != len(frozenset().union(*sigla)):
        return False
    for a, b in combinations(single, 2):
        one, other = groups.told[a], groups.told[b]
        if groups.of(a) == groups.of(b):
            continue
        if one.number.value in values[other.row, other.siglum]:
            return False
        if other.number.value in values[one.row, one.siglum]:
            return False
        if _overlap(one.number.value, other.number.value):
            return False
        if not _alike_around(one.number, other.number, text_of):
            return False
    return True


def _overlap(one: str, other: str) -> bool:
    """Whether a range and what may lie in it: 25 to 30, and 28; or two ranges."""
    if "-" in one and "-" in other:
        return False
    low, dash, high = (one if "-" in one else other).removesuffix(" %").partition("-")
    single = (other if "-" in one else one).removesuffix(" %")
    if not dash:
        return False
    try:
        return Fraction(low) <= Fraction(single) <= Fraction(high)
    except ValueError:
        return False


def _word_before(number: Number, text_of: Callable[[str], str]) -> str:
    """The stem of the word before a number, its qualifier left out; empty: a light one."""
    start = number.place.start
    before = (
        text_of(number.place.passage)[max(0, start - _NEAR) : start].casefold().rstrip(" \xa0$")
    )
    first, _, _ = number.qualifier.casefold().partition(" or ")
    before = before.removesuffix(first).rstrip()
    found = re.search(r"[^\W\d_]+$", before)
    return stem(found[0]) if found and len(found[0]) > 3 and found[0] not in ENDS else ""


def _alike_around(one: Number, other: Number, text_of: Callable[[str], str]) -> bool:
    """Whether two numbers are told of in the same words."""
    shared = _words_around(one, text_of) & _words_around(other, text_of)
    return len(shared - {stem(one.noun.casefold())}) >= _SHARED


def _words_around(number: Number, text_of: Callable[[str], str]) -> set[str]:
    text = text_of(number.place.passage)
    start, end = number.place.start, number.place.end
    near = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    words = (word.casefold() for part in near for word in _WORD.findall(part))
    return {stem(word) for word in words if word not in ENDS}
