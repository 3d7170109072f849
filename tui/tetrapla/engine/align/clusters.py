"""Rows: which passages stand together, decided by average-link clustering."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import count

from tetrapla.engine.align.pool import Pair, Pool, Scores
from tetrapla.engine.progress import EVERY, Step, silent

ROW = 0.40
"""Mean probability, over the pairs of different versions, from which two rows become one."""


class _Rows:
    """Rows that grow together; each is known by the smallest number among its passages."""

    def __init__(self, pool: Pool, numbers: Iterable[int], known: Scores) -> None:
        self.members: dict[int, list[int]] = {number: [number] for number in numbers}
        self._versions = {number: Counter([pool.own[number]]) for number in self.members}
        self._totals: dict[int, dict[int, float]] = {number: {} for number in self.members}
        self._ages = dict.fromkeys(self.members, 0)
        self._heap: list[tuple[float, int, int, int, int]] = []
        for (left, right), probability in known.items():
            self._totals[left][right] = self._totals[right][left] = probability
        for left, right in known:
            self._offer(left, right)

    def _offer(self, one: int, other: int) -> None:
        """Remember two rows as worth joining."""
        one, other = min(one, other), max(one, other)
        mine, theirs = self._versions[one], self._versions[other]
        pairs = len(self.members[one]) * len(self.members[other])
        pairs -= sum(count * theirs[version] for version, count in mine.items())
        total = self._totals[one][other]
        if pairs and total >= ROW * pairs:
            ages = self._ages[one], self._ages[other]
            heapq.heappush(self._heap, (-total / pairs, one, other, *ages))

    def join_all(self, step: Step) -> None:
        """Join the two rows that go together best, again and again."""
        for number in count():
            if not self._heap:
                return
            if number % EVERY == 0:
                step("aligning", 0.92)
            _, one, other, *ages = heapq.heappop(self._heap)
            alive = one in self.members and other in self.members
            if alive and [self._ages[one], self._ages[other]] == ages:
                self._join(one, other)

    def _join(self, one: int, other: int) -> None:
        self.members[one] += self.members.pop(other)
        self._versions[one] += self._versions.pop(other)
        self._ages[one] += 1
        totals = self._totals[one]
        for third, total in self._totals.pop(other).items():
            if third != one and third in self.members:
                totals[third] = self._totals[third][one] = totals.get(third, 0.0) + total
        for third in totals:
            if third in self.members:
                self._offer(one, third)


def rows_of(pool: Pool, known: Scores, step: Step = silent) -> list[list[int]]:
    """Put passages together in rows.

    Greedy average-link clustering: the two rows with the highest mean probability over their
    pairs of passages of different versions are joined, down to :data:`ROW`. (With single links,
    one wrong pair would join two rows; with complete links, a paragraph that another version
    splits in two would lose one of its halves.)

    Returns:
        Every passage in exactly one row, each row sorted.
    """
    step("aligning", 0.9)
    groups = _connected(len(pool), [pair for pair, sure in known.items() if sure >= ROW])
    joined = Counter(groups[left] for (left, _), sure in known.items() if sure >= ROW)
    members: dict[int, list[int]] = {}
    for number, group in enumerate(groups):
        members.setdefault(group, []).append(number)
    # Where every pair is good enough, each way of joining ends with all of them in one row.
    whole = {group for group, mine in members.items() if joined[group] == _pairs(pool, mine)}
    rows = _Rows(
        pool,
        [number for number, group in enumerate(groups) if group not in whole],
        {
            pair: sure
            for pair, sure in known.items()
            if groups[pair[0]] == groups[pair[1]] and groups[pair[0]] not in whole
        },
    )
    rows.join_all(step)
    return sorted([*map(sorted, rows.members.values()), *(members[group] for group in whole)])


def _connected(passages: int, pairs: Iterable[Pair]) -> list[int]:
    """For each of so many passages the first of those it is joined to, directly or not."""
    before = list(range(passages))

    def first(number: int) -> int:
        while before[number] != number:
            before[number] = number = before[before[number]]
        return number

    for left, right in pairs:
        one, other = first(left), first(right)
        before[max(one, other)] = min(one, other)
    return [first(number) for number in range(passages)]


def _pairs(pool: Pool, numbers: Sequence[int]) -> int:
    """How many pairs of passages of different versions there are among some."""
    if len(numbers) == 1:
        return 0
    sizes = Counter(pool.own[number] for number in numbers).values()
    return (len(numbers) ** 2 - sum(size * size for size in sizes)) // 2
