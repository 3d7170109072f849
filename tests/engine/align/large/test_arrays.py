"""The tools for arrays, against what they mean in plain Python."""

from __future__ import annotations

from itertools import groupby

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.align.large import arrays
from tetrapla.engine.align.large.rivals import two_best

SMALL = st.integers(0, 6)


@given(st.lists(st.tuples(SMALL, SMALL)))
def test_ranges_are_laid_end_to_end(wanted: list[tuple[int, int]]) -> None:
    firsts = np.array([first for first, _ in wanted], np.int64)
    lengths = np.array([length for _, length in wanted], np.int64)
    found = arrays.ranges(firsts, lengths).tolist()
    assert found == [k for first, length in wanted for k in range(first, first + length)]


@given(st.lists(SMALL).map(sorted))
def test_changes_are_where_a_new_key_begins(keys: list[int]) -> None:
    found = arrays.changes(np.array(keys, np.int64)).tolist()
    assert found == [keys.index(key) for key, _ in groupby(keys)]


@given(st.lists(SMALL), st.dictionaries(SMALL, st.floats(1, 2)))
def test_keys_are_looked_up_as_in_a_dictionary(wanted: list[int], known: dict[int, float]) -> None:
    keys, asked = np.array(sorted(known), np.int64), np.array(wanted, np.int64)
    values = np.array([known[key] for key in sorted(known)])
    assert arrays.looked_up(asked, keys, values).tolist() == [known.get(k, 0.0) for k in wanted]
    assert arrays.among(asked, keys).tolist() == [k in known for k in wanted]


@given(st.lists(st.tuples(SMALL, st.floats(0.01, 1))))
def test_the_two_best_of_each_group_are_found(items: list[tuple[int, float]]) -> None:
    groups = np.array([group for group, _ in items], np.int64)
    best, second = two_best(groups, np.array([value for _, value in items]), 7)
    for group in range(7):
        ranked = sorted((value for own, value in items if own == group), reverse=True)
        assert [best[group], second[group]] == [*ranked, 0.0, 0.0][:2]


@given(st.lists(st.integers(0, 900_000), max_size=30), st.integers(1, 3))
def test_portions_cover_everything_once_and_are_bounded(work: list[int], groups: int) -> None:
    """A portion is one item, or ends before there is too much work or too many groups."""
    owner = [k // 2 for k in range(len(work))]
    firsts = arrays.changes(np.array(owner, np.int64))
    found = list(arrays.portions(np.cumsum(np.array(work, np.int64)), firsts, groups))
    assert [k for at, until in found for k in range(at, until)] == list(range(len(work)))
    for at, until in found:
        assert at < until
        assert sum(work[at:until]) < 1_900_000
        assert len(set(owner[at:until])) <= groups
