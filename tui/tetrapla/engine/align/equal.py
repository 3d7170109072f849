"""Equal texts, which are paired before anything is guessed."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from itertools import combinations

from tetrapla.engine.align.pool import Pair, Pool, Scores
from tetrapla.engine.progress import Step, silent

EQUAL = 0.999
"""The probability of a pair of equal texts."""

ANCHOR = 0.95
"""Probability from which a pair shows where repeated texts near it belong."""

_NEAREST = 3
"""Copies on either side of the expected place that a repeated text may be paired with."""

_ROUNDS = 3
"""So often the copies that are left look for the nearest one; then they are paired in order."""

_REACH = 100
"""Copies before a copy whose pairs it may cross."""

_Copies = tuple[list[int], list[int]]
"""The passages of two versions that have one text."""


def equal_texts(pool: Pool, known: Scores, step: Step = silent) -> set[Pair]:
    """The pairs of passages with the same words that belong together.

    A text that stands once in either version is paired at once. Where a version repeats a text (a
    refrain, a short answer), the copies are paired one to one, each with the nearest to where the
    surely paired passages around it lead. Passages without any word (rows of stars, emoji) are
    paired only between versions that have worded passages in common too, or are wholly equal.

    Args:
        pool: The passages.
        known: Probabilities of candidates, from which the sure ones lead repeated texts.
        step: Told now and then that the work goes on.
    """
    places, keys = _places(pool)
    # The copies of a text are no anchors: each would lead to itself, far away as it may be.
    repeated = {n for told in places for same in told.values() if len(same) > 1 for n in same}
    sure: dict[Pair, dict[int, int]] = defaultdict(dict)
    for left, right in sorted(pair for pair, probable in known.items() if probable >= ANCHOR):
        if left not in repeated and right not in repeated:
            sure[pool.own[left], pool.own[right]][left] = right
    taken: set[Pair] = set()
    for one, other in combinations(range(pool.versions), 2):
        step("aligning", 0.52)
        if keys[one] == keys[other]:
            starts = pool.starts[one], pool.starts[other]
            taken.update((starts[0] + k, starts[1] + k) for k in range(len(keys[one])))
            continue
        both = [(at, places[other][key]) for key, at in places[one].items() if key in places[other]]
        worded = [copies for copies in both if pool.words[copies[0][0]]]
        anchors = sure[one, other] | {a[0]: b[0] for a, b in worded if len(a) == len(b) == 1}
        marks = sorted(anchors)
        for copies in both if anchors or worded else worded:
            if len(copies[0]) == len(copies[1]) == 1:
                taken.add((copies[0][0], copies[1][0]))
            else:
                taken.update(_pair_copies(pool, copies, anchors, marks))
    return taken


def _places(pool: Pool) -> tuple[list[dict[Hashable, list[int]]], list[list[Hashable]]]:
    """For each version: words of a passage -> the passages that have them; and all in order."""
    places: list[dict[Hashable, list[int]]] = [{} for _ in range(pool.versions)]
    keys: list[list[Hashable]] = [[] for _ in range(pool.versions)]
    for number, version in enumerate(pool.own):
        key = pool.wording(number)
        places[version].setdefault(key, []).append(number)
        keys[version].append(key)
    return places, keys


def _pair_copies(
    pool: Pool, copies: _Copies, anchors: Mapping[int, int], marks: Sequence[int]
) -> list[Pair]:
    """Pair the copies of one text one to one, those nearest to their expected places first.

    Two pairs that cross are set in order where no anchor parts them, or where the copies are no
    farther from their places then.
    """
    lefts, rights = copies
    place = {left: _expected(pool, left, rights[0], anchors, marks) for left in lefts}
    paired: dict[int, int] = {}
    for _ in range(_ROUNDS):
        paired |= _pair_nearest(lefts, rights, place)
        used = set(paired.values())
        lefts = [left for left in lefts if left not in paired]
        rights = [right for right in rights if right not in used]
        if not lefts or not rights:
            break
    paired |= dict(zip(lefts, rights, strict=False))
    return _uncrossed(sorted(paired.items()), place, {left: bisect(marks, left) for left in place})


def _pair_nearest(
    lefts: Sequence[int], rights: Sequence[int], place: Mapping[int, float]
) -> dict[int, int]:
    """The copies that stand near to where they are expected, one to one, the nearest first."""
    options = []
    for left in lefts:
        expected = place[left]
        at = bisect(rights, expected)
        near = rights[max(0, at - _NEAREST) : at + _NEAREST]
        options += [(abs(right - expected), left, right) for right in near]
    paired: dict[int, int] = {}
    used: set[int] = set()
    for _, left, right in sorted(options):
        if left not in paired and right not in used:
            paired[left] = right
            used.add(right)
    return paired


def _uncrossed(pairs: list[Pair], place: Mapping[int, float], gap: Mapping[int, int]) -> list[Pair]:
    """The same passages in pairs that cross only where anchors lead them past each other.

    Args:
        pairs: In order of the left ones.
        place: Passage on the left -> where its partner is expected.
        gap: Passage on the left -> between which anchors it stands.
    """
    for end in range(1, len(pairs)):
        for k in range(end, max(0, end - _REACH), -1):
            (one, mine), (other, theirs) = pairs[k - 1], pairs[k]
            crossed = abs(mine - place[one]) + abs(theirs - place[other])
            farther = abs(theirs - place[one]) + abs(mine - place[other]) > crossed
            if mine < theirs or (farther and gap[one] != gap[other]):
                break
            pairs[k - 1 : k + 1] = [(one, theirs), (other, mine)]
    return pairs


def _expected(
    pool: Pool, left: int, any_right: int, anchors: Mapping[int, int], marks: Sequence[int]
) -> float:
    """Where in the other version a passage should stand: beside the nearest anchor."""
    if not marks:
        here, there = pool.span(left), pool.span(any_right)
        return there.start + (left - here.start) * len(there) / len(here)
    at = bisect(marks, left)
    mark = min(marks[max(0, at - 1) : at + 1], key=lambda number: abs(number - left))
    return anchors[mark] + left - mark
