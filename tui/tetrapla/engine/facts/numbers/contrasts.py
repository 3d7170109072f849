"""Numbers that differ and are told of one thing: in linked utterances, in one row, anywhere.

What is held against each other is told in the same words: the noun alone, or the row alone, joins
no two values. Everything is looked up: the time grows with the numbers.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, product

from tetrapla.engine.align.words import stem
from tetrapla.engine.facts.numbers.groups import SPANS, Groups, Told, are_apart, noun_stem
from tetrapla.engine.facts.numbers.noun_words import ENDS
from tetrapla.engine.facts.numbers.qualifiers import same_meaning
from tetrapla.engine.facts.numbers.sentences import join_in_sentences
from tetrapla.engine.facts.numbers.surroundings import NEAR, TextOf, shared_around
from tetrapla.engine.facts.numbers.words import MINUS, MONEY
from tetrapla.engine.facts.types import Number, Place

_SHARED = 2
"""So many words must be told around both of two numbers that differ."""
_LETTERS_BEFORE = re.compile(rf"([^\W\d_]+)[\s{MONEY}]*$")
_LETTERS_BEHIND = re.compile(r"[\s-]*([^\W\d_]+)")
_BESIDE = 24
"""Characters beside a number in which the next word stands."""
_OFTEN_COUNTED = """people person persons men man women woman children child vote votes voters seat
    seats points members senators lawmakers states republicans democrats dollars miles feet cases
    deaths words"""
_MANY = 10
"""From so many on a number of one noun is held against others in any row, …"""
_RATIO = Fraction(11, 10)
"""… if it is at most so much larger."""
_DIGITS = 3
"""So many digits are no other number's by chance."""
_SHARES, _AMOUNTS = Fraction(5, 4), Fraction(3, 2)
"""Shares in percent, and numbers from a hundred on, that are farther apart tell of two things."""
_UPPER = frozenset({"less than", "at most", "within", "up to"})
_EVERYWHERE = SPANS | frozenset(map(noun_stem, _OFTEN_COUNTED.split()))
"""Stems of nouns of which a story tells several numbers: those of rows apart are not joined."""
_COUNTED = 100
"""From so many on two that are nearly equal may be told with other nouns …"""
_CLOSE = Fraction(21, 20)
"""… in one row."""


def join_linked(groups: Groups, linked: Iterable[tuple[Place, Place]], text_of: TextOf) -> None:
    """Put together numbers that differ in utterances of two versions that are likely one.

    What both have is left out; of the rest those that count one thing, or stand between the same
    words, are held against each other.

    Args:
        groups: The numbers, those of one value together.
        linked: Where the utterances stand, two by two.
        text_of: The text of a passage.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for k, told in sorted(enumerate(groups.told), key=lambda x: x[1].number.place):
        places[told.number.place.passage].append(k)
    starts = {p: [groups.told[k].number.place.start for k in ks] for p, ks in places.items()}

    def within(place: Place) -> list[int]:
        if place.passage not in places:
            return []
        first = bisect_left(starts[place.passage], place.start)
        behind = bisect_left(starts[place.passage], place.end)
        return places[place.passage][first:behind]

    for one, other in linked:
        left, right = _unshared(groups, within(one), within(other))
        for a, b in _counterparts(groups, left, right, text_of):
            if are_apart(groups, {groups.of(a), groups.of(b)}):
                groups.join((a, b))


def _unshared(
    groups: Groups, left: Sequence[int], right: Sequence[int]
) -> tuple[list[int], list[int]]:
    """The numbers of two utterances whose values the other has not."""
    ours = {groups.told[k].key for k in left}
    theirs = {groups.told[k].key for k in right}
    return (
        [k for k in left if groups.told[k].key not in theirs],
        [k for k in right if groups.told[k].key not in ours],
    )


def _counterparts(
    groups: Groups, left: Sequence[int], right: Sequence[int], text_of: TextOf
) -> Iterable[tuple[int, int]]:
    """Which numbers of two utterances are told of one thing."""
    told = groups.told
    ours = Counter((told[k].noun, told[k].number.unit) for k in left)
    theirs = Counter((told[k].noun, told[k].number.unit) for k in right)
    for a, b in product(left, right):
        one, other = told[a], told[b]
        kind = one.noun, one.number.unit
        if one.number.unit != other.number.unit or _overlap(one.number.value, other.number.value):
            continue
        alone = kind == (other.noun, other.number.unit) and ours[kind] == theirs[kind] == 1
        if (one.noun and alone) or _stand_alike(one.number, other.number, text_of):
            yield a, b


def _stand_alike(one: Number, other: Number, text_of: TextOf) -> bool:
    """Whether two numbers stand between the same two words."""
    ours, theirs = _beside(one, text_of), _beside(other, text_of)
    return ours == theirs and all(ours)


def _beside(number: Number, text_of: TextOf) -> tuple[str, str]:
    text, (_, start, end) = text_of(number.place.passage), number.place
    head = text[max(0, start - _BESIDE) : start].casefold().rstrip(f" \xa0{MONEY}")
    head = head.removesuffix(number.qualifier.casefold())
    before = _LETTERS_BEFORE.search(head)
    behind = _LETTERS_BEHIND.match(text[end : end + _BESIDE].casefold())
    return before[1] if before else "", stem(behind[1]) if behind else ""


def join_differing(groups: Groups, text_of: TextOf) -> None:
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
        if _worth(told.number) >= _COUNTED:
            here[told.row, "", told.number.unit][told.siglum].append(k)
    for (_, noun, _), cells in here.items():
        single = [own[0] for own in cells.values() if len({groups.of(k) for k in own}) == 1]
        if not noun and not _are_near(groups.told, single, _CLOSE):
            continue
        if len(single) > 1 and _all_differ(groups, single, values, text_of):
            groups.join(single)
    join_in_sentences(groups, text_of)
    _join_far(groups, text_of)


def _join_far(groups: Groups, text_of: TextOf) -> None:
    """Put together what versions count of one noun, if it is near, and numbers of like digits."""
    counted: dict[object, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    turned: dict[object, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    values: dict[tuple[int, str], set[str]] = defaultdict(set)
    for k, told in enumerate(groups.told):
        values[0, told.siglum].add(told.number.value)
        if told.noun and told.noun not in _EVERYWHERE:
            counted[told.noun, told.number.unit][told.siglum].append(k)
        if len(_digits(told.number)[0]) >= _DIGITS:
            turned[_digits(told.number), told.number.unit][told.siglum].append(k)
    for cells in (*turned.values(), *counted.values()):
        single = [own[0] for own in cells.values() if len({groups.of(k) for k in own}) == 1]
        alike = len({_digits(groups.told[k].number) for k in single}) == 1
        if len(single) < 2 or not (alike or _are_near(groups.told, single, _RATIO)):
            continue
        least = 1 if alike else _SHARED
        if _all_differ(groups, single, values, text_of, least, anywhere=True):
            groups.join(single)


def _are_near(told: Sequence[Told], ks: Sequence[int], ratio: Fraction) -> bool:
    """Whether numbers are many, and the largest of them is hardly larger than the smallest."""
    worth = [_worth(told[k].number) for k in ks]
    if not worth or min(worth) < _MANY:
        return False
    return max(worth) <= ratio * min(worth)


def _digits(number: Number) -> tuple[str, int]:
    """What numbers share that are written with the same digits in another order: 186, 168."""
    written = number.value.rstrip("0") if number.value.isdigit() else ""
    return "".join(sorted(written)), len(number.value)


def _worth(number: Number) -> Fraction:
    """What a plain number is worth; 0: it is no plain one."""
    return Fraction(number.value) if number.value.isdigit() else Fraction()


def _all_differ(
    groups: Groups,
    single: Sequence[int],
    values: Mapping[tuple[int, str], Collection[str]],
    text_of: TextOf,
    least: int = _SHARED,
    *,
    anywhere: bool = False,
) -> bool:
    """Whether numbers are values of one thing, and none is told by a version of another.

    Args:
        groups: The numbers, those of one value together.
        single: One of each version.
        values: Row and version -> the values that are told there.
        text_of: The text of a passage.
        least: So many words must be told around both.
        anywhere: Whether the values of a version stand under row 0, in whatever row it tells them.
    """
    parts: dict[int, list[int]] = defaultdict(list)
    for k in single:
        parts[groups.of(k)].append(k)
    if not are_apart(groups, parts):
        return False
    for ours, theirs in combinations(parts.values(), 2):
        alike = False
        for a, b in product(ours, theirs):
            one, other = groups.told[a], groups.told[b]
            if one.number.value in values[0 if anywhere else other.row, other.siglum]:
                return False
            if other.number.value in values[0 if anywhere else one.row, one.siglum]:
                return False
            if _overlap(one.number.value, other.number.value) or _are_far(one, other):
                return False
            if _agrees(one, other) or _agrees(other, one):
                return False
            alike = alike or shared_around(one.number, other.number, text_of) >= least
        if not alike:
            return False
    return True


def _agrees(one: Told, other: Told) -> bool:
    """Whether a number is as another one says, and not far from it: more than 12, and 14."""
    said, own = same_meaning(other.number.qualifier), one.number.qualifier
    value, bound = _worth(one.number), _worth(other.number)
    if said in ("more than", "at least") and not own:
        return bound < value <= _AMOUNTS * bound
    if said in ("about", "nearly") and bound:
        return value <= _RATIO * bound and bound <= _RATIO * value
    return said in _UPPER and value < bound <= _AMOUNTS * value


def _are_far(one: Told, other: Told) -> bool:
    """Whether two large numbers, or shares in percent, are too unlike for a slip of one thing."""
    try:
        worth = sorted(Fraction(x.number.value.removesuffix(" %")) for x in (one, other))
    except ValueError:
        return False
    share = one.number.unit == "%"
    return worth[1] > worth[0] * (_SHARES if share else _AMOUNTS) and (
        share or worth[0] >= _COUNTED
    )


def _overlap(one: str, other: str) -> bool:
    """Whether a range and what may lie in it: 25 to 30, and 28; or two ranges."""
    if "-" in one and "-" in other:
        return False
    low, dash, high = (one if "-" in one else other).removesuffix(" %").partition("-")
    single = (other if "-" in one else one).removesuffix(" %")
    if not dash:
        return False
    try:
        least, value, most = (Fraction(x.replace(MINUS, "-")) for x in (low, single, high))
    except ValueError:
        return False
    return least <= value <= most


def _word_before(number: Number, text_of: TextOf) -> str:
    """The stem of the word before a number, its qualifier left out; empty: a light one."""
    start = number.place.start
    before = (
        text_of(number.place.passage)[max(0, start - NEAR) : start]
        .casefold()
        .rstrip(f" \xa0{MONEY}")
    )
    first, _, _ = number.qualifier.casefold().partition(" or ")
    before = before.rstrip(f" \xa0{MONEY}").removesuffix(first).rstrip()
    found = re.search(r"[^\W\d_]+$", before)
    return stem(found[0]) if found and len(found[0]) > 3 and found[0] not in ENDS else ""
