"""Rows are found by line and lines by row, measured or not."""

from __future__ import annotations

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
