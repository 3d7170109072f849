"""Rows of numbers: the same value of the same thing, and different values of one thing.

A different value is told only where two utterances are one, or where the two count the same noun
among the same words, and neither version has the other's value: two and six are not held against
eight.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations, product

from tetrapla.engine.facts.names.rows import told_by
from tetrapla.engine.facts.numbers.contrasts import join_differing, join_linked
from tetrapla.engine.facts.numbers.groups import Groups, Told, join_same, noun_stem
from tetrapla.engine.facts.numbers.qualifiers import same_meaning
from tetrapla.engine.facts.numbers.words import MONEY
from tetrapla.engine.facts.types import FactKind, FactRow, Label, Number, Pair, Place, State
from tetrapla.engine.facts.word_lists import words
from tetrapla.engine.kinds import Level

_WORST = (State.NUMBER, State.NOUN, State.QUALIFIER, State.SAME)
_MEASURES = tuple(
    frozenset(map(noun_stem, words(nouns)))
    for nouns in (
        """bill package plan law budget deal proposal measure act program programme legislation
        bailout agreement scheme fund project stimulus boondoggle blueprint framework spending
        investment""",
        "funding aid relief assistance spending help money funds support investment",
        "fine fines penalty penalties",
        "payment payments check checks cheque cheques rebate rebates stimulus credit benefit",
        "benefit benefits supplement boost aid payments",
        "wage wages salary pay",
        "debt debts loan loans relief forgiveness",
        "cost costs price bill expense",
        "settlement deal agreement payment damages",
    )
)
"""What money is called by: versions call one thing by several words of a line."""
_COUNTED = tuple(
    frozenset(map(noun_stem, words(nouns)))
    for nouns in (
        "workers employees staffers",
        "children kids",
        "deaths fatalities",
        "lawmakers legislators",
        "troops soldiers",
        "migrants immigrants",
        "counts charges",
    )
)
"""Words for the same people or things, between which writers choose."""
_OUTCOMES = frozenset(
    map(noun_stem, words("vote ruling decision margin tally majority split count"))
)
"""The same of votes: a 5-4 ruling, a 5-4 decision."""
_MOST = 4
"""So many tellings of one fact by one version are held against those of another."""


def number_rows(
    numbers: Mapping[str, Sequence[Number]],
    row_of: Callable[[str], int],
    text_of: Callable[[str], str],
    linked: Iterable[tuple[Place, Place]] = (),
) -> tuple[FactRow, ...]:
    """Put the numbers of all versions into rows; soft ones have none.

    Args:
        numbers: Siglum -> its numbers, in order.
        row_of: The row of the comparison in which a passage stands.
        text_of: The text of a passage; by the words around two numbers it is told whether they
            are of one thing.
        linked: Where utterances of two versions stand that are likely one: there numbers of one
            thing are held against each other, however much they differ.
    """
    told = [
        Told(siglum, n, row_of(n.place.passage), noun_stem(n.noun))
        for siglum, own in numbers.items()
        for n in own
        if not n.soft
    ]
    groups = Groups(told)
    join_same(groups, text_of)
    join_linked(groups, linked, text_of)
    join_differing(groups, text_of)
    return tuple(_row(tuple(numbers), [told[k] for k in own]) for own in groups.members())


def _row(sigla: Sequence[str], told: Sequence[Told]) -> FactRow:
    cells: dict[str, list[Number]] = defaultdict(list)
    for one in told:
        cells[one.siglum].append(one.number)
    pairs = tuple(_nearest(a, b) for a, b in combinations(cells.values(), 2))
    states = [pair.relation for pair in pairs]
    state = next((s for s in _WORST if s in states), State.ONLY)
    return FactRow(
        kind=FactKind.NUMBER,
        state=told_by(sigla, cells) if state in (State.SAME, State.ONLY) else state,
        level=Level.LIKELY,
        cells={siglum: tuple(n.id for n in own) for siglum, own in cells.items()},
        told={},
        pairs=pairs,
        labels=frozenset({Label.NUMBER}) if state is State.NUMBER else frozenset(),
        row=min(one.row for one in told),
    )


def _nearest(one: Sequence[Number], other: Sequence[Number]) -> Pair:
    """The two tellings of two versions that differ least, of those that say what is counted."""
    counted = [n for n in one if n.noun], [n for n in other if n.noun]
    if all(counted):
        one, other = counted
    pairs = (_pair(a, b) for a, b in product(one[:_MOST], other[:_MOST]))
    return max(pairs, key=lambda pair: (_WORST.index(pair.relation), -len(pair.words)))


def _count_one_thing(one: Number, other: Number) -> bool:
    """Whether two nouns are one, or name the same measure that money goes to: a bill, a package."""
    ours, theirs = noun_stem(one.noun), noun_stem(other.noun)
    if ours == theirs or not (ours and theirs):
        return True  # a litter of seven, seven kittens
    if any({ours, theirs} <= called for called in _COUNTED):
        return True
    if "-" in one.value:
        return {ours, theirs} <= _OUTCOMES
    money = one.unit == other.unit and bool(one.unit) and one.unit in MONEY
    return money and any({ours, theirs} <= called for called in _MEASURES)


def _pair(one: Number, other: Number) -> Pair:
    """Two numbers of a row; all that differs between them is named."""
    words: list[tuple[str, str]] = []
    states: list[State] = []
    if (one.value, one.unit) != (other.value, other.unit):
        words.append((one.text, other.text))
        states.append(State.NUMBER)
    if one.noun and other.noun and not _count_one_thing(one, other):
        words.append((one.noun, other.noun))
        states.append(State.NOUN)
    if same_meaning(one.qualifier) != same_meaning(other.qualifier):
        words.append((one.qualifier, other.qualifier))
        states.append(State.QUALIFIER)
    alike = bool(one.noun) and bool(other.noun) and noun_stem(one.noun) == noun_stem(other.noun)
    state = states[0] if states else State.SAME
    reasons = (one.noun,) if alike and states else ()
    return Pair(one.id, other.id, state, 1.0, tuple(words), reasons)
