"""Rows: which passages stand together, given how probable their pairs are."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.align.clusters import ROW, rows_of
from tetrapla.engine.align.pool import Pool, Scores, pool

SIZES = st.lists(st.integers(0, 3), min_size=2, max_size=4)
SURE = st.sampled_from([0.05, 0.3, 0.39, 0.41, 0.5, 0.61, 0.8, 0.97, 0.999])


def pooled(sizes: list[int]) -> Pool:
    return pool([[((v, i), "") for i in range(size)] for v, size in enumerate(sizes)])


@st.composite
def judged(draw: st.DrawFn) -> tuple[Pool, Scores]:
    """Some passages, and probabilities of some of their pairs."""
    passages = pooled(draw(SIZES))
    pairs = [
        pair
        for pair in combinations(range(len(passages)), 2)
        if passages.own[pair[0]] != passages.own[pair[1]]
    ]
    return passages, {pair: draw(SURE) for pair in pairs if draw(st.booleans())}


def joined_one_by_one(passages: Pool, known: Scores) -> list[list[int]]:
    """Average-link clustering as it is described, looking at every two rows at every step."""
    rows = [[number] for number in range(len(passages))]
    while True:
        options = []
        for one, other in combinations(rows, 2):
            pairs = [(a, b) for a in one for b in other if passages.own[a] != passages.own[b]]
            if pairs:
                sure = sum(known.get((min(p), max(p)), 0.0) for p in pairs)
                options.append((-round(sure / len(pairs), 9), one, other))
        if not options or -min(options)[0] < ROW:
            return sorted(rows)
        _, one, other = min(options)
        rows = sorted([row for row in rows if row not in (one, other)] + [sorted(one + other)])


@given(judged())
def test_rows_are_joined_best_first(told: tuple[Pool, Scores]) -> None:
    """Taking passages that all belong together as one row at once changes nothing."""
    assert rows_of(*told) == joined_one_by_one(*told)
