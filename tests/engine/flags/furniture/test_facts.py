"""The facts about lines are numbers that a model can weigh, whatever the lines are."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.flags.furniture.lines import Line, is_prose, prose_in, read_line
from tetrapla.engine.flags.furniture.place import Surroundings
from tetrapla.engine.flags.furniture.weighing import (
    FIRST_FACTS,
    SECOND_FACTS,
    SIGNALS,
    facts_alone,
)
from tetrapla.engine.flags.furniture.weights import FIRST, SECOND, USUAL
from tetrapla.engine.flags.plain import count_words, plain_line
from tetrapla.engine.languages import small_words, words_of

SMALL = small_words(frozenset({"en", "de"}))
SITE_WORDS = frozenset({"subscribe", "comment", "share"})
ABOVE_ONE = {"length", "often known"}
"""Facts that are logarithms."""
ODD = (
    "🦆🦆🦆",
    "↓ ↑ ↓",
    "שלום לך, אווז יקר שלי.",
    "إوزة على السطح",
    "灯塔看守人数海浪。",
    "十二のアヒルが橋を渡った。",
    "0",
    "12 34 56 78 90",
    "٣٤٥",
    "½",
    "\u200b",
    "...",
    "#goose #roof",
    "Ⅻ",
    "SUBSCRIBE NOW!",
    "Share. Share! Share?",
    "Call 555 010 4477 or write to goose@harbour.example",
    "3. Mai 2019, 12:30",
    "12,50 € — $4",
    "a\u0301" * 40,
    "word " * 10_000,
    "A" * 10_000,
    "7" * 10_000,
    "Goose, " * 300 + "goose.",
)
KINDS = ("", "", "", "navigation", "comment-form", "related", "bio", "copyright", "byline")


def line_of(text: str, kind: str = "", hint: str = "", closed: bool = False) -> Line:
    plain = plain_line(text)
    words = words_of(text)
    count = count_words(text)
    return read_line(text, plain, count, words, SMALL, kind=kind, hint=hint, closed=closed)


lines = st.lists(
    st.builds(
        line_of,
        st.sampled_from(ODD) | st.text(max_size=40),
        st.sampled_from(KINDS),
        st.sampled_from(("", "share")),
        st.booleans(),
    ),
    min_size=1,
    max_size=12,
)


def check(named: dict[str, float]) -> None:
    for name, value in named.items():
        assert math.isfinite(value), name
        # Running sums are off by a little.
        assert value >= -1e-9, name
        assert value <= 1 + 1e-9 or name in ABOVE_ONE, name
        assert value <= 5, name


@given(lines)
def test_all_facts_are_finite_and_between_none_and_all(told: list[Line]) -> None:
    """Only the two logarithms are larger than 1, and they are small."""
    around = Surroundings(told)
    for index, own in enumerate(facts_alone(told, SMALL, SITE_WORDS)):
        check(dict(zip(FIRST_FACTS, (*own, *around.facts(index)), strict=True)))


@given(lines, st.data())
def test_so_are_those_of_the_second_look(told: list[Line], data: st.DataObject) -> None:
    """Whatever the first look thought of the lines."""
    thought = data.draw(st.lists(st.floats(0, 1), min_size=len(told), max_size=len(told)))
    around = Surroundings(told, thought)
    for index, own in enumerate(facts_alone(told, SMALL, SITE_WORDS)):
        check(dict(zip(SECOND_FACTS, (*own, *around.facts(index)), strict=True)))


def test_far_from_the_story_is_as_far_as_can_be() -> None:
    """Long lists around a story go no further than some other lines do."""
    floatsam = [line_of(f"Tide {n}") for n in range(60)]
    story = [line_of("The goose sat on the roof of the hall and looked at all of us.")] * 4
    told = [*floatsam, *story, *floatsam]
    for around in (Surroundings(told), Surroundings(told, [0.5] * len(told))):
        for index in range(len(told)):
            facts = around.facts(index)
            check(dict(zip(SECOND_FACTS[-len(facts) :], facts, strict=True)))


class InOrder(frozenset[str]):
    """A set whose words come in an order of choice."""

    order: Sequence[str] = ()

    def __iter__(self) -> Iterator[str]:
        return iter(self.order)


def test_the_order_of_the_words_of_a_line_changes_no_digit() -> None:
    """Sets have another order in each process, and sums of fractions depend on theirs."""
    words = ["goose", "lamp", "quay", "tar", "rope", "sail", "oar", "gull", "tide", "wind"]
    story = [
        line_of(f"The keeper wrote that he had seen {' and '.join(words[k:])} on that very day.")
        for k in range(len(words))
    ]
    chance = Random(11)
    found = set()
    for _ in range(200):
        content = InOrder(words)
        content.order = chance.sample(words, len(words))
        line = line_of(" ".join(words))._replace(content=content)
        found.add(Surroundings([*story, line], [0.1] * 11).facts(10))
    assert len(found) == 1


def test_every_fact_has_one_name_a_signal_and_weights() -> None:
    """A fact that is renamed without a new fit would be left out without a word."""
    assert len(set(SECOND_FACTS)) == len(SECOND_FACTS)
    assert sorted(fact for facts in SIGNALS.values() for fact in facts) == sorted(SECOND_FACTS)
    assert FIRST.keys() == {"bias", *FIRST_FACTS}
    assert SECOND.keys() == USUAL.keys() == {"bias", *SECOND_FACTS}


def alone(text: str, hint: str = "") -> dict[str, float]:
    """The facts of a line that no other line changes, but for those that are 0."""
    (own,) = facts_alone([line_of(text, hint=hint)], SMALL, SITE_WORDS)
    return {name: value for name, value in zip(FIRST_FACTS, own, strict=False) if value}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Goose", "1 word"),
        ("Goose on the roof of a hall", "5-8 words"),
        ("Is it a goose?", "question"),
        ("A goose!", "exclamation"),
        ("Geese:", "colon"),
        ("ALL GEESE", "all capitals"),
        ("Ida Lindqvist", "name"),
        ("12 / 34", "no words"),
        ("Geese | Ducks", "separators"),
        ("Geese 🦆", "emoji"),
        ("• Geese", "bullet"),
        ("Is this your goose", "you"),
        ("Unsere Gans", "we"),
        ("My goose and I", "I"),
        ("Subscribe", "site words"),
        ("Share or comment", "two site words"),
        ("Write to goose@harbour.example", "address"),
        ("See www.goose.example", "address"),
        ("Call 555 010 4477", "telephone"),
        ("Geese from $4", "price"),
        ("4 May 2019", "date"),
        ("Geese of 1911", "year"),
        ("A goose sat there.", "plain sentence"),
        ("The goose sat on the roof of the hall and looked at all of us.", "long sentence"),
    ],
)
def test_a_line_shows_what_it_is(text: str, fact: str) -> None:
    assert fact in alone(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("The goose", "ends"),
        ("A well-read goose", "separators"),
        ("Geese of the world", "name"),
        ("A goose, a roof and a ladder", "site words"),
        ("Ratio 12:3", "telephone"),
        ("You have a goose there.", "plain sentence"),
        ("It was on 4 May 2019 that the goose came down from there by herself.", "date"),
    ],
)
def test_a_line_does_not_show_what_it_is_not(text: str, fact: str) -> None:
    assert fact not in alone(text)


def test_a_line_that_a_rule_half_fits_is_hinted() -> None:
    assert "hinted" in alone("Discussion", hint="comment-prompt")
    assert "hinted" not in alone("Discussion")


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("The goose slept", 0),
        ("She slept.", 0),
        ("The goose slept there.", 4 / 14),
        ("The goose slept on the roof of the hall for a week and a day.", 1),
        ("goose " * 400 + "goose.", 1),
    ],
)
def test_a_sentence_is_prose_the_more_the_longer_it_is(text: str, prose: float) -> None:
    line = line_of(text)
    assert prose_in(line) == pytest.approx(prose)
    assert is_prose(line) is (prose == 1)
