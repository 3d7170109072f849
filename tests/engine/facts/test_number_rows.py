"""Rows of numbers: which numbers of versions mean one thing, and what differs in them."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from functools import cache

import pytest
from tests.engine.facts.costs import grows_as_it_may
from tests.engine.facts.marked_texts import bare

from tetrapla.engine.facts.numbers.finding import find_numbers
from tetrapla.engine.facts.numbers.rows import number_rows
from tetrapla.engine.facts.types import FactRow, Number, State
from tetrapla.engine.results import Examination


def _row_of(passage: str) -> int:
    return int(passage[1:])


def _rows(*versions: str) -> tuple[FactRow, ...]:
    """The rows of versions; the passages of one place stand in one row."""
    story = bare(*versions)
    return number_rows(find_numbers(story), _row_of, _texts(story))


def _texts(story: Examination) -> Callable[[str], str]:
    """What gives the text of a passage."""
    return lambda passage: story.by_id[passage].repaired_text


def _states(*versions: str) -> list[tuple[State, str]]:
    return sorted((row.state, "".join(row.cells)) for row in _rows(*versions))


@pytest.mark.parametrize(
    ("one", "other", "states"),
    [
        ("By May it fell to −5 degrees.", "By May it fell to 5 degrees.", [
            ("differing numbers", "AB")
        ]),
        ("It fell to −5 degrees.", "It fell to minus five degrees.", [("same", "AB")]),
        ("Two cats slept.", "Two friends sang.", [("only in", "A"), ("only in", "B")]),
        ("They left two weeks later.\n\nIt rained.", "It rained.\n\nShe sang for two weeks.", [
            ("same", "AB")
        ]),
        ("In two weeks they left.\n\nRain.", "Rain.\n\nShe sang for at least two weeks.", [
            ("only in", "A"), ("only in", "B")
        ]),
        (
            "They left in two weeks.\n\nRain.\n\nGeese.\n\nShe sang for two weeks.",
            "It rained.\n\nHe swims for two weeks.",
            [("only in", "A"), ("only in", "A"), ("only in", "B")],
        ),
        ("It cost $250.\n\nIt rained.", "It rained.\n\nThey paid $250.", [("same", "AB")]),
        ("Then 54 percent left.\n\nRain.", "Rain.\n\nBy May, 54% left.", [("same", "AB")]),
        ("A third of the geese left.\n\nRain.", "Rain.\n\nSo 1/3 of geese left.", [("same", "AB")]),
        ("A third of the weight.", "1/3 of the size.", [("other noun", "AB")]),
        ("A third of the weight.", "1/3 of the size. Yes, 1/3 of what we knew.", [
            ("other noun", "AB")
        ]),
        ("They sent 31,400 letters.\n\nRain.", "Rain.\n\nThey sent 31,400 cards.", [
            ("other noun", "AB")
        ]),
        ("Seven of them came back to sing.", "In May it rained on seven barns.", [
            ("only in", "A"), ("only in", "B")
        ]),
        ("Seven of them came back to sing.", "She can sing seven songs today.", [("same", "AB")]),
        ("A $4.2 trillion budget passed.", "The $4.2 trillion spending bill passed.", [
            ("same", "AB")
        ]),
        ("At least 53 geese drowned.", "53 or more geese drowned.", [("same", "AB")]),
        ("Roughly 212 geese drowned.", "About 212 geese drowned.", [("same", "AB")]),
        ("At least 53 geese drowned.", "53 geese drowned.", [("other qualifier", "AB")]),
        ("The remaining six geese sang.", "The other six geese sang.", [("same", "AB")]),
        ("The remaining six geese sang.", "Six geese sang.", [("same", "AB")]),
        ("The other six geese sang.", "About six geese sang.", [("other qualifier", "AB")]),
        ("A litter of seven pups came.", "A litter of seven came.", [("same", "AB")]),
        ("She fed 139 geese on the old pier.", "She fed 141 geese on the old pier.", [
            ("differing numbers", "AB")
        ]),
        ("The council earned $141 million.", "The council earned $139 million.", [
            ("differing numbers", "AB")
        ]),
        ("The senators earned $141 million.", "The barns burned for $139 million.", [
            ("only in", "A"), ("only in", "B")
        ]),
        ("In May 54 percent of voters like rain.", "Few dogs, say 46 percent of voters, bark.", [
            ("only in", "A"), ("only in", "B")
        ]),
        ("She fed 139 geese on the old pier.", "She fed 141 geese, once 139, on the old pier.", [
            ("only in", "B"), ("same", "AB")
        ]),
        ("She expects 25 to 30 geese on the pier.", "She expects 28 geese on the pier.", [
            ("only in", "A"), ("only in", "B")
        ]),
        ("Two puppies came and six puppies slept.", "Eight puppies came and slept.", [
            ("only in", "A"), ("only in", "A"), ("only in", "B")
        ]),
    ],
)  # fmt: skip
def test_numbers_of_one_thing_and_no_others_share_a_row(
    one: str, other: str, states: Sequence[tuple[str, str]]
) -> None:
    """Money and shares anywhere; small numbers by their noun, times where no version has two."""
    assert _states(one, other) == sorted(states)


def test_what_a_version_tells_twice_is_one_fact() -> None:
    """A number told again is no number that only one version has."""
    (row,) = _rows("She fed 250 geese. All 250 geese left.", "She fed 250 geese.")
    assert row.state is State.SAME
    assert {siglum: len(ids) for siglum, ids in row.cells.items()} == {"A": 2, "B": 1}


def test_every_word_that_differs_is_named() -> None:
    """The noun and the qualifier, where both are others."""
    (row,) = _rows("Only a third of the weight.", "About a third of the size.")
    assert row.state is State.NOUN
    assert row.pairs[0].words == (("weight", "size"), ("only", "about"))


def test_two_that_agree_are_held_against_the_third() -> None:
    """In one row, with the pair that is the same."""
    alike = "She fed {} geese on the old pier."
    (row,) = _rows(alike.format(139), alike.format(141), alike.format(139))
    assert row.state is State.NUMBER
    assert sorted(pair.relation for pair in row.pairs) == [
        State.NUMBER,
        State.NUMBER,
        State.SAME,
    ]


def test_what_all_but_one_tell_is_told_of_that_one() -> None:
    """Of three versions: not in the third; of two: only in the first."""
    fed = "She fed 250 geese."
    assert _states(fed, fed, "She slept.") == [(State.NOT, "AB")]
    assert _states(fed, "She slept.") == [(State.ONLY, "A")]


def test_the_order_of_versions_changes_no_row() -> None:
    """What is joined hangs on what is told alone."""
    texts = [
        "She fed 139 geese on the old pier, two dogs and two.",
        "She fed 141 geese on the old pier, two cats and two dogs.",
        "She fed 139 geese on the old pier for two weeks; two slept, two dogs did not.",
    ]
    back = {"A": "C", "B": "B", "C": "A"}
    there = sorted((row.state, "".join(sorted(row.cells))) for row in _rows(*texts))
    turned = [(r.state, "".join(sorted(back[s] for s in r.cells))) for r in _rows(*texts[::-1])]
    assert there == sorted(turned)


@cache
def _many(length: int) -> tuple[Examination, Mapping[str, Sequence[Number]]]:
    """A story of four versions with so many numbers each, and its numbers."""
    told = random.Random(1)
    nouns = ("geese", "hens", "of hay", "million", "percent", "boats")
    story = bare(
        *(
            "\n\n".join(f"{told.randint(2, 60)} {told.choice(nouns)}." for _ in range(length))
            for _ in range(4)
        )
    )
    return story, find_numbers(story)


@pytest.mark.parametrize("together", [True, False])
def test_the_time_grows_with_the_numbers_alone(together: bool) -> None:
    """Four times the numbers take about four times as long, in one row or in many."""

    def work(length: int) -> Callable[[], object]:
        story, found = _many(length)
        place, texts_of = (lambda _: 0) if together else _row_of, _texts(story)
        return lambda: number_rows(found, place, texts_of)

    assert grows_as_it_may(work, 400, 8)
