"""What holds for aligning whatever the texts are."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.align import align
from tetrapla.engine.align.types import Alignment

VOCABULARY = "owl river stone lantern carried seven toward quietly market bread the a of and was"
PASSAGES = st.lists(st.sampled_from(VOCABULARY.split()), max_size=9).map(" ".join)
VERSIONS = st.lists(st.lists(PASSAGES, max_size=6), min_size=1, max_size=4)

TALE = [
    "A heron came down on the mill pond before sunrise.",
    "The miller's boy had never seen so large a bird.",
    "He ran to wake his grandmother, who was half blind.",
    "She listened at the window and heard the wings.",
    "By noon the whole village stood around the water.",
]


def relabelled(alignment: Alignment, order: tuple[int, ...]) -> set[object]:
    """The links with versions named as they were before they were put in this order."""
    return {
        (frozenset({(order[a], i), (order[b], j)}), score)
        for (a, i), (b, j), score, _ in alignment.links
    }


@given(VERSIONS)
def test_every_passage_stands_in_exactly_one_group(versions: list[list[str]]) -> None:
    groups = align(versions).groups
    places = [(v, i) for group in groups for v, cell in group.cells.items() for i in cell]
    assert sorted(places) == [(v, i) for v, texts in enumerate(versions) for i in range(len(texts))]
    assert all(cell == tuple(sorted(cell)) for group in groups for cell in group.cells.values())


@given(VERSIONS)
def test_links_join_different_versions_with_a_probability(versions: list[list[str]]) -> None:
    links = align(versions).links
    assert all(link.left[0] < link.right[0] and 0 < link.score <= 1 for link in links)
    assert len({link[:2] for link in links}) == len(links)


@given(st.lists(st.lists(PASSAGES, max_size=5), min_size=2, max_size=3, unique_by=tuple))
def test_the_order_of_versions_changes_no_link(versions: list[list[str]]) -> None:
    plain = relabelled(align(versions), tuple(range(len(versions))))
    for order in permutations(range(len(versions))):
        turned = align([versions[v] for v in order])
        assert relabelled(turned, order) == plain


@given(VERSIONS)
def test_the_same_input_gives_the_same_answer(versions: list[list[str]]) -> None:
    assert align(versions) == align([list(version) for version in versions])


@given(
    st.lists(PASSAGES | st.sampled_from(["* * *", "", "1", "狐狸。"]), max_size=8),
    st.integers(2, 4),
)
def test_identical_versions_stand_side_by_side(version: list[str], count: int) -> None:
    """In every row all versions hold the same passages."""
    for group in align([version] * count).groups:
        assert sorted(group.cells) == list(range(count))
        assert len(set(group.cells.values())) == 1


@given(st.lists(st.booleans(), min_size=5, max_size=5), st.lists(st.booleans(), min_size=5))
def test_the_story_is_never_linked_with_what_is_set_aside(
    left: list[bool], right: list[bool]
) -> None:
    aside = [left, right[:5]]
    alignment = align([TALE, TALE], aside=aside)
    assert all(aside[0][link.left[1]] == aside[1][link.right[1]] for link in alignment.links)
    for group in alignment.groups:
        assert len({aside[v][i] for v, cell in group.cells.items() for i in cell}) == 1


@pytest.mark.parametrize("versions", [[], [[]], [[], []], [[""], [""]], [["", "x"], []]])
def test_empty_versions_and_texts_are_aligned(versions: list[list[str]]) -> None:
    """Nothing to align is no error, and no passage is lost."""
    groups = align(versions).groups
    places = {(v, i) for group in groups for v, cell in group.cells.items() for i in cell}
    assert places == {(v, i) for v, texts in enumerate(versions) for i in range(len(texts))}


def test_texts_with_nothing_in_common_have_no_links() -> None:
    other = ["Interest rates rose again.", "Analysts expect two more increases.", "Banks gained."]
    alignment = align([TALE, other])
    assert alignment.links == ()
    assert len(alignment.groups) == len(TALE) + len(other)


def test_a_reversed_version_is_linked_passage_by_passage() -> None:
    links = align([TALE, TALE[::-1]]).links
    assert {(link.left[1], link.right[1]) for link in links} == {(i, 4 - i) for i in range(5)}


def test_fifty_versions_are_aligned() -> None:
    groups = align([TALE] * 50).groups
    assert len(groups) == len(TALE)
    assert all(len(group.cells) == 50 for group in groups)


def test_repeated_texts_go_one_to_one_beside_what_surrounds_them() -> None:
    """A refrain is paired with the copy behind the same verse, also where verses changed places."""
    verses = [
        "Winter took the bridge away",
        "Summer brought a ferryman",
        "Autumn filled the cellar",
    ]
    refrain = "and the river ran on"
    left = [text for verse in verses for text in (verse, refrain)]
    right = [text for verse in verses[1:] + verses[:1] for text in (verse, refrain)]
    found = {(link.left[1], link.right[1]) for link in align([left, right]).links}
    assert found == {(0, 4), (1, 5), (2, 0), (3, 1), (4, 2), (5, 3)}


def test_a_row_of_stars_alone_links_nothing() -> None:
    """Wordless passages go together only between versions that share words too."""
    stars = "* * *"
    apart = align([["The owl slept.", stars], ["Bread is dear.", stars, "So is milk."]])
    assert apart.links == ()
    together = align([["The owl slept.", stars], ["The owl slept.", stars, "So is milk."]])
    assert [link[:2] for link in together.links] == [((0, 0), (1, 0)), ((0, 1), (1, 1))]


def test_embeds_set_aside_are_linked_by_what_they_mostly_share() -> None:
    """Caption lines of one video go together, comment prompts in other words do not."""
    versions = [
        [*TALE, "@heronwatch Heron & Miller", "♬ River Song - Piano Version", "Add Comment"],
        ["Heron & Miller #bird #fyp #pond", "♬ River Song - Piano Version", *TALE, "Leave a Reply"],
    ]
    aside = [[False] * 5 + [True] * 3, [True, True] + [False] * 5 + [True]]
    links = align(versions, aside=aside).links
    found = {(link.left[1], link.right[1]) for link in links}
    assert found == {(5, 0), (6, 1)} | {(i, i + 2) for i in range(5)}


def test_a_name_alone_links_no_furniture() -> None:
    """A photo credit and a summary that names the photographer are not the same thing."""
    credit = "Thea Kornfeld"
    summary = "The miller Thea Kornfeld opens the sluice while three hundred people look on."
    assert align([[*TALE, credit], [summary]], aside=[[False] * 5 + [True], [True]]).links == ()


def test_what_is_set_aside_does_not_change_how_the_story_is_linked() -> None:
    noise = ["heron heron heron pond", "miller boy grandmother window", "village water noon"]
    other = [TALE[0], "The boy had never met a bird that large.", *TALE[2:4]]
    plain = align([TALE, other]).links
    noisy = align([TALE + noise, other], aside=[[False] * 5 + [True] * 3, [False] * 4]).links
    assert noisy == plain


def test_a_step_that_raises_ends_the_work() -> None:
    class CancelledError(Exception):
        pass

    def cancel(_what: str, how_far: float) -> None:
        if how_far >= 0.5:
            raise CancelledError

    with pytest.raises(CancelledError):
        align([TALE, TALE], step=cancel)


def test_progress_rises_to_the_end() -> None:
    told: list[float] = []
    align([TALE, TALE], step=lambda _what, how_far: told.append(how_far))
    assert told == sorted(told)
    assert told[-1] == 1.0
