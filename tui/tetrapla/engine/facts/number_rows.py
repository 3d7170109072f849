"""Rows of numbers: the same value of the same thing, and different values of one thing.

A different value is told only where the two stand in one row of the comparison, count the same
noun, and neither version has the other's value there: two and six are not held against eight.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

from tetrapla.engine.align.words import stem
from tetrapla.engine.facts.types import FactKind, FactRow, Label, Number, Pair, State
from tetrapla.engine.kinds import Level

_WORST = (State.NUMBER, State.NOUN, State.QUALIFIER, State.SAME)
_TIMES = frozenset(
    ("second", "minute", "hour", "day", "night", "week", "weekend", "month", "year", "decade")
)
"""Nouns with which small numbers stand everywhere, so that the same one joins nothing."""
_WHOLES = frozenset(("litter", "group", "total", "team", "family", "batch", "number", "series"))
"""Nouns of a whole: *a litter of seven* does not say of what."""
_LARGE = 13
"""Numbers from which on the value alone tells, whatever is counted; smaller ones return."""


def number_rows(
    numbers: Mapping[str, Sequence[Number]], row_of: Callable[[str], int]
) -> tuple[FactRow, ...]:
    """Put the numbers of all versions into rows; soft ones have none.

    Args:
        numbers: Siglum -> its numbers, in order.
        row_of: The row of the comparison in which a passage stands.
    """
    told = [(s, n) for s, own in numbers.items() for n in own if not n.soft]
    groups = _Groups([s for s, _ in told])
    for a, b in combinations(range(len(told)), 2):
        one, other = told[a], told[b]
        if one[0] != other[0] and _is_same(one[1], other[1], row_of):
            groups.join(a, b)
    for a, b in _differing(told, row_of, groups):
        groups.join(a, b)
    return tuple(_row(told, members, row_of) for members in groups.members())


class _Groups:
    """Numbers that belong together, at most one of a version."""

    def __init__(self, sigla: Sequence[str]) -> None:
        self._sigla = sigla
        self._group = list(range(len(sigla)))
        self._members = {k: [k] for k in self._group}

    def join(self, a: int, b: int) -> None:
        """Put two together, unless a version would have two."""
        one, other = self._group[a], self._group[b]
        together = [self._sigla[k] for k in (*self._members[one], *self._members[other])]
        if one == other or len(together) != len(set(together)):
            return
        for k in self._members[other]:
            self._group[k] = one
        self._members[one] += self._members.pop(other)

    def is_alone(self, a: int) -> bool:
        """Whether one stands with no other."""
        return len(self._members[self._group[a]]) == 1

    def members(self) -> Iterator[list[int]]:
        """Each group, in the order of the story."""
        for own in self._members.values():
            yield sorted(own)


def _noun(number: Number) -> str:
    words = number.noun.casefold().split()
    return stem(words[-1]) if words and words[-1] not in _WHOLES else ""


def _is_same(one: Number, other: Number, row_of: Callable[[str], int]) -> bool:
    """Whether two numbers of one value are told of one thing."""
    if (one.value, one.unit) != (other.value, other.unit):
        return False
    together = row_of(one.place.passage) == row_of(other.place.passage)
    if _noun(one) and _noun(one) == _noun(other):
        return together or _noun(one) not in _TIMES
    telling = bool(one.unit) or not one.value.isdigit() or int(one.value) >= _LARGE
    if _noun(one) and _noun(other):  # *two cats* and *two friends* are no two tellings of a fact
        return together and telling
    return together or telling


def _differing(
    told: Sequence[tuple[str, Number]], row_of: Callable[[str], int], groups: _Groups
) -> Iterator[tuple[int, int]]:
    """Pairs of different values of one thing, each alone in its row of the comparison."""
    here: dict[tuple[int, str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for k, (siglum, number) in enumerate(told):
        if noun := _noun(number):
            here[row_of(number.place.passage), noun, number.unit][siglum].append(k)
    for cells in here.values():
        single = {s: own[0] for s, own in cells.items() if len(own) == 1}
        for a, b in combinations(single.values(), 2):
            if groups.is_alone(a) and groups.is_alone(b):
                yield a, b


def _row(
    told: Sequence[tuple[str, Number]], members: Sequence[int], row_of: Callable[[str], int]
) -> FactRow:
    pairs = tuple(_pair(told[a][1], told[b][1]) for a, b in combinations(members, 2))
    states = [pair.relation for pair in pairs]
    differs = State.NUMBER in states
    return FactRow(
        kind=FactKind.NUMBER,
        state=next((s for s in _WORST if s in states), State.ONLY),
        level=Level.LIKELY,
        cells={told[k][0]: (told[k][1].id,) for k in members},
        told={},
        pairs=pairs,
        labels=frozenset({Label.NUMBER}) if differs else frozenset(),
        row=min(row_of(told[k][1].place.passage) for k in members),
    )


def _pair(one: Number, other: Number) -> Pair:
    """Two numbers of a row; what differs between them is named."""
    if (one.value, one.unit) != (other.value, other.unit):
        state, words = State.NUMBER, (one.text, other.text)
    elif one.noun and other.noun and _noun(one) != _noun(other):
        state, words = State.NOUN, (one.noun, other.noun)
    elif one.qualifier.casefold() != other.qualifier.casefold():
        state, words = State.QUALIFIER, (one.qualifier, other.qualifier)
    else:
        return Pair(one.id, other.id, State.SAME, 1.0, ())
    reasons = (one.noun,) if one.noun and _noun(one) == _noun(other) else ()
    return Pair(one.id, other.id, state, 1.0, (words,), reasons)
