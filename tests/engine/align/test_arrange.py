"""Rows in reading order: what holds for any groups, and what readers expect."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.align import arrange
from tetrapla.engine.align.types import Arrangement, RowPlaces


class Grouped(NamedTuple):
    groups: list[RowPlaces]
    lengths: list[int]
    aside: list[list[bool]]


@st.composite
def grouped(draw: st.DrawFn) -> Grouped:
    """Any partition of the passages of some versions, story and not the story kept apart."""
    lengths = draw(st.lists(st.integers(0, 6), min_size=1, max_size=4))
    cells: dict[tuple[bool, int], dict[int, list[int]]] = {}
    aside: list[list[bool]] = []
    for version, length in enumerate(lengths):
        aside.append(draw(st.lists(st.booleans(), min_size=length, max_size=length)))
        for index, outside in enumerate(aside[-1]):
            label = draw(st.integers(0, 7))
            cells.setdefault((outside, label), {}).setdefault(version, []).append(index)
    groups = [RowPlaces({v: tuple(ix) for v, ix in cell.items()}, 1.0) for cell in cells.values()]
    return Grouped(groups, lengths, aside)


def rows_of(arrangement: Arrangement, version: int, aside: list[bool]) -> list[tuple[int, int]]:
    """Passage, row for the story of a version that stands in place, in its own order."""
    return sorted(
        (index, row)
        for row, group in enumerate(arrangement.groups)
        for index in group.cells.get(version, ())
        if (version, index) not in arrangement.homes and not aside[index]
    )


@given(grouped(), st.booleans())
def test_every_group_stands_exactly_once(case: Grouped, with_base: bool) -> None:
    base = len(case.lengths) - 1 if with_base else None
    arranged = arrange(case.groups, case.lengths, base=base, aside=case.aside)
    assert sorted(map(repr, arranged.groups)) == sorted(map(repr, case.groups))


@given(grouped())
def test_passages_in_place_rise_along_the_rows(case: Grouped) -> None:
    arranged = arrange(case.groups, case.lengths, aside=case.aside)
    for version in range(len(case.lengths)):
        rows = [row for _, row in rows_of(arranged, version, case.aside[version])]
        assert rows == sorted(rows)


@given(grouped())
def test_homes_lie_between_the_story_before_and_behind(case: Grouped) -> None:
    """A moved passage is told behind what stands in place before it, and before what follows."""
    arranged = arrange(case.groups, case.lengths, aside=case.aside)
    for (version, index), home in arranged.homes.items():
        assert not case.aside[version][index]
        rows = rows_of(arranged, version, case.aside[version])
        before = [row for other, row in rows if other < index]
        behind = [row for other, row in rows if other > index]
        assert (before or [-1])[-1] <= home < (behind or [len(arranged.groups)])[0]


@given(grouped())
def test_the_base_has_moved_passages_only_where_a_row_holds_two_distant_ones(case: Grouped) -> None:
    for base in range(len(case.lengths)):
        arranged = arrange(case.groups, case.lengths, base=base, aside=case.aside)
        for group in arranged.groups:
            cell = group.cells.get(base, ())
            for index in cell:
                first_run = set(range(cell[0], index + 1)) <= set(cell)
                moves = (base, index) in arranged.homes
                assert moves == (not first_run and not case.aside[base][index])


def group(**cells: int | tuple[int, ...]) -> RowPlaces:
    """A group, its versions named a, b, c and so on."""
    return RowPlaces(
        {"abcd".index(k): (v,) if isinstance(v, int) else v for k, v in cells.items()}, 1.0
    )


def names(arrangement: Arrangement) -> list[str]:
    return [
        " ".join("abcd"[v] + "".join(map(str, cell)) for v, cell in sorted(g.cells.items()))
        for g in arrangement.groups
    ]


def test_what_only_one_version_tells_follows_what_it_told_before() -> None:
    groups = [group(a=0, b=0), group(a=1, b=2), group(b=1), group(b=3)]
    arranged = arrange(groups, [2, 4])
    assert names(arranged) == ["a0 b0", "b1", "a1 b2", "b3"]
    assert arranged.homes == {}


def test_what_a_version_tells_first_stands_right_before_its_first_shared_row() -> None:
    groups = [group(a=0), group(a=1, b=1), group(b=0)]
    assert names(arrange(groups, [2, 2])) == ["a0", "b0", "a1 b1"]


def test_what_several_versions_tell_alone_stands_in_column_order() -> None:
    """Between two shared rows each version tells on without a gap, the base first."""
    groups = [group(a=0, b=0, c=0), group(a=2, b=2, c=2), group(a=1), group(b=1), group(c=1)]
    assert names(arrange(groups, [3, 3, 3])) == ["a0 b0 c0", "a1", "b1", "c1", "a2 b2 c2"]
    assert names(arrange(groups, [3, 3, 3], base=2)) == ["a0 b0 c0", "c1", "a1", "b1", "a2 b2 c2"]


def test_a_moved_passage_stands_with_its_partners_and_remembers_its_home() -> None:
    groups = [group(a=0, b=2), group(a=1, b=0), group(a=2, b=1), group(a=3, b=3)]
    arranged = arrange(groups, [4, 4])
    assert names(arranged) == ["a0 b2", "a1 b0", "a2 b1", "a3 b3"]
    assert arranged.homes == {(1, 2): 2}


def test_the_base_decides_the_order_and_never_moves() -> None:
    groups = [group(a=0, b=1), group(a=1, b=2), group(a=2, b=0)]
    arranged = arrange(groups, [3, 3], base=1)
    assert names(arranged) == ["a2 b0", "a0 b1", "a1 b2"]
    assert arranged.homes == {(0, 2): 2}


def test_boilerplate_gives_way_to_the_story_and_never_counts_as_moved() -> None:
    """Two asides that changed places with one passage of the story stand with their partners."""
    groups = [group(a=0, b=0), group(a=1, b=3), group(a=2, b=1), group(a=3, b=2), group(a=4, b=4)]
    aside = [[False, False, True, True, False], [False, True, True, False, False]]
    arranged = arrange(groups, [5, 5], aside=aside)
    assert names(arranged) == ["a0 b0", "a1 b3", "a2 b1", "a3 b2", "a4 b4"]
    assert arranged.homes == {}
    told = [[False] * 5, [False] * 5]
    assert sorted(arrange(groups, [5, 5], aside=told).homes) == [(1, 3)]


def test_closing_boilerplate_of_all_versions_stands_together_at_the_end() -> None:
    groups = [group(a=0, b=0), group(a=1), group(a=2), group(b=1), group(b=2)]
    aside = [[False, False, True], [False, False, True]]
    arranged = arrange(groups, [3, 3], aside=aside)
    assert names(arranged) == ["a0 b0", "a1", "b1", "a2", "b2"]


def test_opening_boilerplate_stands_before_the_title() -> None:
    groups = [group(a=0, b=1), group(a=1, b=2), group(b=0)]
    arranged = arrange(groups, [2, 3], aside=[[False, False], [True, False, False]])
    assert names(arranged) == ["b0", "a0 b1", "a1 b2"]


def test_an_aside_at_the_end_of_one_and_inside_another_version_is_no_closing() -> None:
    """The row they share stays with the story; what closes both pages comes last."""
    groups = [group(a=0, b=0), group(a=1, b=3), group(a=2), group(b=1), group(b=2)]
    aside = [[False, True, True], [False, False, False, True]]
    assert names(arrange(groups, [3, 4], aside=aside)) == ["a0 b0", "b1", "b2", "a1 b3", "a2"]
    inside = [[False, True, True], [False, True, False, False]]
    mixed = [group(a=0, b=0), group(a=1, b=1), group(a=2), group(b=2), group(b=3)]
    assert names(arrange(mixed, [3, 4], aside=inside)) == ["a0 b0", "a1 b1", "b2", "b3", "a2"]
