"""Numbers that differ: where they are told of one thing, and where they only look so."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from tests.engine.facts.costs import grows_as_it_may
from tests.engine.facts.marked_texts import bare

from tetrapla.engine.facts.numbers.finding import find_numbers
from tetrapla.engine.facts.numbers.rows import number_rows
from tetrapla.engine.facts.types import Place, State


def _differing(*versions: str, linked: bool = False) -> list[list[str]]:
    """The numbers of rows that differ; the passages of one place stand in one row.

    Args:
        versions: Their texts.
        linked: Whether the first passages of the first two are utterances that are likely one.
    """
    story = bare(*versions)
    numbers = find_numbers(story)
    text_of = {p.id: p.repaired_text for p in story.passages}
    places = Place("A1", 0, len(text_of["A1"])), Place("B1", 0, len(text_of["B1"]))
    rows = number_rows(
        numbers, lambda p: int(p[1:]), text_of.__getitem__, [places] if linked else []
    )
    told = {n.id: n.text for own in numbers.values() for n in own}
    return [
        [told[i] for ids in row.cells.values() for i in ids]
        for row in rows
        if row.state is State.NUMBER
    ]


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("We need the £4.1 million it takes.", "We need the £4.7 million it takes.", [
            "£4.1 million", "£4.7 million"
        ]),
        ("I gave it a thirty percent chance.", "I gave her a 13 percent chance.", [
            "thirty percent", "13 percent"
        ]),
        ("We asked for 18 months.", "We asked for eight months!", ["18", "eight"]),
        ("I served the town for nine terms.", "I served for seven terms.", ["nine", "seven"]),
        ("The bill adds $3 trillion to the debt.", "It adds $2 trillion to our debt.", [
            "$3 trillion", "$2 trillion"
        ]),
        ("Forty of us went and six came back.", "Forty of us went and five came back.", [
            "six", "five"
        ]),
        ("He hit 61 home runs in 154 games.", "He hit 60 home runs in 154 games.", ["61", "60"]),
        ("My client got 14 years for it.", "My client got 40 years for it.", ["14", "40"]),
    ],
)  # fmt: skip
def test_utterances_that_are_one_tell_one_number(one: str, other: str, differ: list[str]) -> None:
    """Numbers of one noun, or between the same words, are held against each other."""
    assert _differing(one, other, linked=True) == [differ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We fed two geese and six ducks.", "We fed six ducks and two geese."),
        ("I saw 30 to 40 of them.", "I saw 35 of them."),
        ("I won 300 votes there.", "I won 20 towns there."),
        ("I lost two dogs, then three dogs.", "I lost four dogs, then five dogs."),
        ("It cost $40 then.", "It cost 40% then."),
        ("Five of us stood there, cold.", "There were 30 geese, all cold."),
        ("I was there for two years.", "I was there for six months."),
    ],
)
def test_utterances_that_are_one_tell_several_numbers(one: str, other: str) -> None:
    """Other nouns, other units, ranges, and one noun counted twice are left alone."""
    assert _differing(one, other, linked=True) == []


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("Its choir made 24 recordings for the old abbey.\n\nRain.",
         "Rain.\n\nOf the old abbey, 25 recordings survive.", ["24", "25"]),
        ("The trial at Marsh College enrolled 3,146 geese.",
         "Marsh College followed 3,164 birds in its trial.", ["3,146", "3,164"]),
        ("The bill would cut $286 billion from food aid over a decade.",
         "It cuts food aid by $268 billion in a decade.", ["$286 billion", "$268 billion"]),
        ("Some 4,710 geese nest on the cliffs.\n\nRain.",
         "Rain.\n\nOn those cliffs are 4,170 nests.", ["4,710", "4,170"]),
        ("The fire in Otter Canyon took eleven songs, her lost studio too.",
         "She lost ten unreleased songs in the Otter Canyon fire.", ["eleven", "ten"]),
    ],
)  # fmt: skip
def test_near_numbers_among_the_same_words_are_of_one_thing(
    one: str, other: str, differ: list[str]
) -> None:
    """In one row with any noun, in rows apart with the same one, if they are nearly equal."""
    assert _differing(one, other) == [differ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bill got 52 votes in the old Senate.\n\nRain.",
         "Rain.\n\nThe bill needs 54 votes in the old Senate."),
        ("They sold 24 barns by the old pier.\n\nRain.",
         "Rain.\n\nThey sold 44 barns by the old pier."),
        ("They sold 24 barns by the old pier.\n\nRain.",
         "Rain.\n\nThey sold 25 barns by the old pier, and once 24."),
        ("They sold two barns by the old pier.\n\nRain.",
         "Rain.\n\nThey sold three barns by the old pier."),
        ("They sold 24 barns, wet and old.\n\nRain.", "Rain.\n\nIn May 25 barns burned."),
        ("The bill would cut $286 billion from food aid.",
         "It cuts $268 billion from food aid, and $286 billion from farm aid."),
        ("Some 4,710 geese nest on the cliffs.\n\nRain.", "Rain.\n\nThe barn cost 4,170 pounds."),
        ("Flight 186 carried 186 geese to the pier.", "The 168 hens of the old town slept."),
        ("In all 1,200 geese slept at sea.", "The bridge has 1,210 lamps."),
        ("They fed two geese, and six geese slept on the old pier.",
         "They fed eight geese on the old pier."),
        ("It is the day when 14 towns choose their keepers.",
         "It comes when more than a dozen towns choose their keepers."),
        ("They found nearly $500,000 in cash in the old pier.",
         "In the old pier they found $480,000 in cash, and barley."),
        ("It took the board less than 20 minutes to remove her.",
         "Within 15 minutes the board had begun to remove her."),
        ("He is 71 and lives on the old pier.", "She is 70 and lives in the old town."),
        ("In Hull, a report shows, Kern received 82.8 percent of the vote over Vole.",
         "The race went on when Kern received 49.4 percent of the vote in May, and lost Vole."),
        ("In the race for the old pier 1.8 million votes went to Kern, a report shows.",
         "Keepers came in numbers, and cast 3.3 million votes in the race on the old pier."),
    ],
)  # fmt: skip
def test_numbers_that_only_look_alike_are_apart(one: str, other: str) -> None:
    """Votes, small and unlike numbers of rows apart, sums, and other words around."""
    assert _differing(one, other) == []


def test_one_version_among_other_words_hides_no_difference() -> None:
    """That a third version has the number of the first in other words is no reason to be silent."""
    assert _differing(
        "The Otter Canyon fire took her studio and eleven songs.",
        "The Otter Canyon fire took her studio and ten songs.",
        "She left eleven songs behind.",
    ) == [["eleven", "ten", "eleven"]]


def test_the_time_grows_with_the_linked_utterances_alone() -> None:
    """Four times the linked utterances with numbers take about four times as long."""

    def work(count: int) -> Callable[[], object]:
        rng = random.Random(7)
        told = [f"I fed {rng.randrange(90)} geese, {rng.randrange(9)} dogs." for _ in range(count)]
        story = bare("\n\n".join(told), "\n\n".join(reversed(told)))
        numbers = find_numbers(story)
        text_of = {p.id: p.repaired_text for p in story.passages}
        links = [
            (Place(f"A{k}", 0, len(text_of[f"A{k}"])), Place(f"B{k}", 0, len(text_of[f"B{k}"])))
            for k in range(1, count + 1)
        ]
        return lambda: number_rows(numbers, lambda p: int(p[1:]), text_of.__getitem__, links)

    assert grows_as_it_may(work, 200, 8)


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("Two keepers were hurt.", "Five keepers were hurt.", ["Two", "Five"]),
        ("About 1,500 keepers went home.", "Some 1,000 keepers went home.", ["1,500", "1,000"]),
        ("Ada Brenn, the keeper, is 54.", "Ada Brenn, the keeper, is 45.", ["54", "45"]),
        ("They got five offers, the highest worth €1.2 billion.",
         "They got five offers, the highest of them worth 1.2 million euros.",
         ["€1.2 billion", "1.2 million euros"]),
        ("4,300 farmers fed the geese for eleven days.",
         "3,400 farmhands fed the birds for eleven days.", ["4,300", "3,400"]),
        ("Two geese were found there. Five geese were lost.",
         "Five geese were lost. Three geese were found there.", ["Two", "Three"]),
    ],
)  # fmt: skip
def test_sentences_that_say_the_same_else_tell_one_number(
    one: str, other: str, differ: list[str]
) -> None:
    """Different values in one row are told where all or nearly all words around them agree."""
    assert _differing(one, other) == [differ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Two keepers and five guards were hurt.", "Five keepers were hurt."),
        ("More than 50 keepers were hurt.", "Fifty-three keepers were hurt."),
        ("Nearly 60 keepers were hurt.", "Fifty-eight keepers were hurt."),
        ("Brenn fed 3 geese.", "Dove fed 5 geese."),
        ("It rose 3 percent in May.", "It rose 4 percent in June."),
        ("She fed them for two weeks.", "She fed them for three months."),
        ("Two keepers were hurt. Two keepers were hurt.", "Five keepers were hurt. Six keepers"
         " were hurt."),
    ],
)  # fmt: skip
def test_other_names_bounds_and_nouns_are_no_other_number(one: str, other: str) -> None:
    """A bound that is kept to, another name, another noun, two that fit: nothing is told."""
    assert _differing(one, other) == []
