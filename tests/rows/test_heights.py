"""Rows are found by line and lines by row, measured or not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.rows import heights as module
from tetrapla.rows.heights import Heights

SIZES = st.lists(st.integers(1, 9), min_size=1, max_size=60)


@given(SIZES, st.booleans())
def test_places_agree_with_plain_sums(sizes: list[int], lazy: bool) -> None:
    """Top, total and locate say what adding up says, once the rows above are known."""
    before = module.EAGER
    module.EAGER = 0 if lazy else before
    try:
        heights = Heights(len(sizes), sizes.__getitem__, lambda _: 3)
    finally:
        module.EAGER = before
    for index in range(len(sizes)):
        assert heights[index] == sizes[index]
    assert heights.total == sum(sizes)
    line = 0
    for index, size in enumerate(sizes):
        assert heights.top(index) == line
        assert [heights.locate(line + k) for k in range(size)] == [(index, k) for k in range(size)]
        line += size


@given(st.data(), st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), max_size=40))
def test_a_row_is_found_at_its_top_whatever_is_known(
    data: st.DataObject, sizes: list[tuple[int, int]]
) -> None:
    """In any order of measuring; what was found out is added up like any sum."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "EAGER", 0)
        patch.setattr(module, "BLOCK", 4)
        heights = Heights(len(sizes), lambda k: sizes[k][0], lambda k: sizes[k][1])
        known = [estimate for _, estimate in sizes]
        places = st.integers(0, max(0, len(sizes) - 1))
        for index, around in data.draw(
            st.lists(st.tuples(places, st.integers(-1, 12)), max_size=9)
        ):
            if sizes and around < 0:
                assert heights[index] == sizes[index][0]
                known[index] = sizes[index][0]
            else:
                heights.settle(index, around, around)
                for k in near([size for size, _ in sizes], index, around):
                    known[k] = sizes[k][0]
            tops = [sum(known[:k]) for k in range(len(sizes))]
            assert [heights.top(k) for k in range(len(sizes))] == tops
            assert [heights.locate(top) for top in tops] == [(k, 0) for k in range(len(sizes))]
            assert heights.total == sum(known)


def near(sizes: list[int], index: int, around: int) -> list[int]:
    """The rows that begin no more than some lines below the top of one, or end so near above it."""
    below = [k for k in range(index, len(sizes)) if sum(sizes[index:k]) <= around]
    above = [k for k in range(index) if sum(sizes[k + 1 : index]) <= around]
    return [*above, *below]


def test_only_what_is_near_is_measured(monkeypatch: object) -> None:
    """With many rows, settling around one measures some tens of them, not all."""
    asked: list[int] = []

    def measure(index: int) -> int:
        asked.append(index)
        return 4

    heights = Heights(200_000, measure, lambda _: 3)
    heights.settle(100_000, 100, 100)
    assert 0 < len(asked) < 100
    assert heights.total == 600_000 + len(asked)


def test_a_row_that_changed_is_measured_again() -> None:
    """The rows below move by the difference."""
    sizes = [2, 2, 2]
    heights = Heights(3, lambda k: sizes[k], lambda _: 2)
    sizes[1] = 7
    heights.measure_again(1)
    assert (heights.top(2), heights.total) == (9, 11)
