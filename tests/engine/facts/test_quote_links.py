"""What one speaker says in nearly the same words, and what anybody may say."""

from __future__ import annotations

import pytest
from tests.engine.facts.ledgers import SAID, only_row, quoted, told

from tetrapla.engine.facts.types import Label, Said, State
from tetrapla.engine.kinds import Level

OF_ONE = [
    ("They did not once look at it.", "They did not look at it.", {Label.LEFT_OUT}),
    ("I think most of them were asleep", "I don’t think any of them were asleep", None),
    (
        "We thought of this for 18 weeks and there was no other way",
        "We thought of this for eight weeks and there was another way",
        {Label.NUMBER, Label.NEGATION},
    ),
    (
        "I wish they had come to me before they wrote to everybody else",
        "I wish they had come to me before writing to everyone",
        set(),
    ),
    ("It is what it is and we go on", "It is what it was and we go on", set()),
]
"""Two sentences of one speaker, and their labels; None: not asked."""


@pytest.mark.parametrize(("one", "other", "labels"), OF_ONE)
def test_most_words_of_one_speaker_in_one_order_are_enough(
    one: str, other: str, labels: set[Label] | None
) -> None:
    """However common they are."""
    row = only_row(told(SAID.format(one), SAID.format(other)))
    assert (row.state, row.level) == (State.ALTERED, Level.LIKELY)
    assert labels is None or row.labels == labels


@pytest.mark.parametrize(("one", "other", "labels"), OF_ONE)
def test_of_two_people_they_are_not(one: str, other: str, labels: object) -> None:
    """Each may have said it."""
    del labels
    rows = quoted(told(SAID.format(one), f"“{other},” Peter Vos said."))
    assert all(row.level is Level.HINT or len(row.cells) == 1 for row in rows)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We will build a school in every harbour", "We will build a bridge in every harbour"),
        ("I love the keepers of this bay", "I love the teachers of every town"),
        ("They have done a lot for us", "They had nothing to do with it"),
    ],
)
def test_what_one_speaker_says_of_two_things_is_two(one: str, other: str) -> None:
    """Where what tells something differs, it is a hint at most."""
    rows = quoted(told(SAID.format(one), SAID.format(f"{other} that needs one badly")))
    assert all(row.level is Level.HINT or len(row.cells) == 1 for row in rows)


STORM = "The storm of last March tore the old pier of Brackwater from its piles. “{},” Holm said."
TALE = "Other keepers wrote to the newspaper about the geese. “{},” wrote one of them."


@pytest.mark.parametrize(
    "phrase", ["It took everything", "Nothing was said", "We did it", "I felt good about it"]
)
def test_a_stock_phrase_is_no_hint_to_what_another_says(phrase: str) -> None:
    """Nor to what nobody in particular says, elsewhere in the story."""
    longer = f"{phrase} I had not to cry at the end of that ship"
    one = f"{STORM.format(phrase)}\n\n{TALE.format('We fed them barley')}"
    other = f"{STORM.format('The nets were rotten')}\n\n{TALE.format(longer)}"
    assert all(len(row.cells) == 1 for row in quoted(told(one, other)))


def test_a_stock_phrase_of_the_same_speaker_is_the_beginning_of_more() -> None:
    """Whole as it stands in the longer one."""
    longer = SAID.format("It took everything I had not to cry at the end of the pier")
    row = only_row(told(SAID.format("It took everything"), longer))
    assert (row.state, row.level) == (State.SHORTER, Level.LIKELY)


def test_what_is_likely_one_with_the_same_is_judged_as_well() -> None:
    """Two pairs that are likely make the third likely, and the worst of the three is the state."""
    whole = "We are grateful to the keeper for everything that the keeper has done"
    row = only_row(
        told(
            SAID.format(whole),
            SAID.format(whole.replace("everything that", "what").replace("We are", "We all are")),
            f"They are “{whole[7:]}.”",
        )
    )
    assert (row.state, row.level) == (State.ALTERED, Level.LIKELY)
    assert all(pair.relation is not State.PERHAPS for pair in row.pairs)


def test_no_cell_that_differs_stands_in_a_row_told_as_the_same() -> None:
    """Not even where only a hint joins it."""
    same = "“The plan was to let her back to the other geese, but she’s so tiny,” Martha Holm said."
    near = "“The goal was to let her back to the rest of the geese, but she’s so small,” it said."
    found = told(same, near, same)
    row = max(quoted(found), key=lambda row: len(row.cells))
    assert (len(row.cells), row.state) == (3, State.ALTERED)
    apart = [
        row for row in found.likely if row.pairs and "geese" in found.facts[row.pairs[0].a].text
    ]
    assert [row.state for row in apart] == [State.SAME]


def test_two_parts_of_a_whole_are_not_altered_to_each_other() -> None:
    """The row is shorter: each is a part of the whole, and no part of the other."""
    fed, burned = "We fed the geese of the bay", "we burned the rotten nets on the pier"
    found = told(SAID.format(f"{fed} {burned}"), SAID.format(fed), SAID.format(burned))
    assert {row.state for row in quoted(found)} <= {State.SAME, State.SHORTER}


def test_a_person_is_not_told_to_contradict_the_body_that_says_the_same() -> None:
    """The one may speak for the other."""
    words = "“The barley that the geese stole in March was meant for the widows,” {} said."
    row = only_row(told(words.format("the Brackwater Council"), words.format("Martha Holm")))
    assert (row.state, row.said is Said.OTHERWISE) == (State.SAME, False)


def test_two_people_are_not_joined_by_way_of_nobody() -> None:
    """What no one is named for joins one of them only."""
    words = "the people of this country deserve a keeper who {}"
    found = told(
        SAID.format(words.format("can row")),
        f"“{words.format('isn’t drunk')},” Peter Vos said.",
        f"“{words.format('can row')}.”",
    )
    assert all("B" not in row.cells or len(row.cells) == 1 for row in quoted(found))


def test_what_is_told_is_held_against_each_version_that_quotes_it() -> None:
    """It may be what the shorter of two quotations has, word for word."""
    short = "you go and talk to the keeper who painted the boat"
    found = told(
        SAID.format(f"You talk to her first of all, and then {short}"),
        SAID.format(short),
        "At the end of it Holm said, you go and talk to the keeper who painted the boat.",
    )
    assert any("C" in row.told for row in quoted(found))


@pytest.mark.parametrize(
    ("words", "is_told"),
    [("It has been the honor of my life", True), ("At the end of the day", False)],
)
def test_few_words_are_told_where_all_of_them_are(words: str, is_told: bool) -> None:
    """Unless anybody says them of anything."""
    found = told(SAID.format(words), f"Others of the pier were silent. {words}, the keeper said.")
    assert any("B" in row.told for row in quoted(found)) is is_told


BAZAAR = "Peter Vos called the plan {}. He wants to keep the market where it was."


@pytest.mark.parametrize(
    ("words", "is_told"), [("a temple of plastic", True), ("the right of the people", False)]
)
def test_a_few_words_are_told_without_marks_in_the_same_row(words: str, is_told: bool) -> None:
    """Unless anybody says them of anything."""
    found = told(BAZAAR.format(f"“{words}”"), BAZAAR.format(words))
    assert any("B" in row.told for row in quoted(found)) is is_told


def test_a_few_words_elsewhere_are_not_told() -> None:
    """They may be about something else there."""
    museum = "In the museum of Hallow forty toys of 1970 stand on three shelves{}."
    found = told(
        f"{BAZAAR.format('“a temple of plastic”')}\n\n{museum.format('')}",
        f"{BAZAAR.format('a mistake')}\n\n{museum.format(' around a temple of plastic')}",
    )
    assert not any(row.told for row in quoted(found))
