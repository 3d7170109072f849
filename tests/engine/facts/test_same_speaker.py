"""Which names of speakers may be one person, and which are two."""

from __future__ import annotations

import pytest
from tests.engine.facts.ledgers import only_row, quoted, told

from tetrapla.engine.facts.types import Attribution, Place, Said, State
from tetrapla.engine.facts.utterances.same_speaker import speak_alike, speak_otherwise, speaker_said

ONE_PERSON = [
    ("Cole", "Ada Cole"),
    ("Ada J. Cole", "Ada Jane Cole"),
    ("Sen. Ada Cole", "Ada J. Cole"),
    ("Mark Delamere Jr.", "Mark Delamere"),
    ("Martha Rackhoven", "Martha Rackhaven"),
    ("Olga Pettie", "Olga Petty"),
    ("Hana Weir", "Hanna Weir"),
    ("Bob Fennimore", "Robert Fennimore"),
    ("Tim Fennimore", "Timothy Fennimore"),
    ("Dr. Steven Marsh", "Stephen Marsh"),
    ("Mrs. Fennimore", "Ms. Ada Fennimore"),
    ("Mrs. Fennimore", "Sen. Fennimore"),
    ("Ada Fennimores", "Ada Fenimores"),
    ("Ana Valdes", "Ana Valdez"),
]
TWO = [
    ("Dick Cole", "Mary Cole"),
    ("Martha Holm", "Martha Vos"),
    ("Paul Fennimore", "Paula Fennimore"),
    ("Ada J. Cole", "Ada K. Cole"),
    ("Ada Hall", "Ada Ball"),
    ("Fennimore", "Varga"),
    ("Ada Martin", "Ada Martinez"),
    ("Ada Martins", "Ada Martinez"),
    ("Harris", "Harrison"),
    ("Tom Roberts", "Tom Robertson"),
    ("Ann Johnson", "Ann Johnston"),
    ("Clark", "Clarke"),
    ("Mr. Fennimore", "Mrs. Fennimore"),
    ("Mr. Fennimore", "Mrs. Ada Fennimore"),
    ("Abel Fennimore Sr.", "Abel Fennimore, Jr."),
    ("Fennimore Jr.", "Abel Fennimore III"),
    ("the Goose Board", "the Lighthouse Trust"),
]
UNCLEAR = [
    ("", "Ada Cole"),
    ("Rackhoven", "Martha Rackhaven"),
    ("Goose Board", "Martha Holm"),
    ("Brackwater University", "Peter Vos"),
]
"""One is not named, is a surname that may be a slip, or is a body that a person may speak for."""


def _speaker(name: str) -> frozenset[str]:
    return speaker_said(Attribution(name, name, "name", "after", "said", "", Place("A1", 0, 0)))


def _both(one: str, other: str) -> tuple[bool, bool]:
    names = _speaker(one), _speaker(other)
    found = speak_alike(*names), speak_otherwise(*names)
    assert found == (speak_alike(*names[::-1]), speak_otherwise(*names[::-1]))
    return found


@pytest.mark.parametrize(("one", "other"), ONE_PERSON)
def test_a_name_may_be_cut_shortened_or_spelled_otherwise(one: str, other: str) -> None:
    """It is still that of one person."""
    assert _both(one, other) == (True, False)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_a_shared_word_makes_no_one_person(one: str, other: str) -> None:
    """Nor do a few letters."""
    assert _both(one, other) == (False, True)


@pytest.mark.parametrize(("one", "other"), UNCLEAR)
def test_what_is_unclear_is_neither(one: str, other: str) -> None:
    """So that it neither joins nor parts anything."""
    assert _both(one, other) == (False, False)


WORDS = "“They were cold, they were {} and they wanted nothing of our barley,” {} said."


def test_a_name_that_is_spelled_otherwise_parts_no_quotations() -> None:
    """Few words differ, and no one else is said to have said them."""
    row = only_row(
        told(WORDS.format("hungry", "Martha Rackhoven"), WORDS.format("loud", "Martha Rackhaven"))
    )
    assert (row.state, row.said) == (State.ALTERED, Said.ALIKE)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Martin Harris", "Martin Harrison"),
        ("Mr. Fennimore", "Mrs. Fennimore"),
        ("Abel Fennimore Sr.", "Abel Fennimore Jr."),
    ],
)
def test_people_whose_names_are_near_are_told_apart(one: str, other: str) -> None:
    """Whoever is said to speak in one version is not the one of the other."""
    words = "“They were cold, they were hungry and they wanted our barley,” said {} on Monday."
    row = only_row(told(words.format(one), words.format(other)))
    assert (row.state, row.said) == (State.SAME, Said.OTHERWISE)


def test_a_long_stretch_of_two_people_is_attributed_otherwise() -> None:
    """Word for word, though one of them says more."""
    words = "had no part in the painting, the varnishing or the naming of the boats"
    row = only_row(
        told(
            f"The board “{words},” Martha Holm said.",
            f"“We {words},” said Peter Vos, who owns three.",
        )
    )
    assert (row.state, row.said) == (State.SHORTER, Said.OTHERWISE)


@pytest.mark.parametrize(
    "words",
    [
        "our thoughts and prayers are with the victims and their families today",
        "at the end of the day it is the people who have the last word",
        "I think that this is the right thing to do for the country",
    ],
)
def test_what_every_one_says_is_not_attributed_otherwise(words: str) -> None:
    """However long it is: two people may say it, each for himself."""
    found = told(
        f"“{words.capitalize()},” Martha Holm said.",
        f"“{words.capitalize()}, and so are we all,” Peter Vos said.",
    )
    assert all(row.said is not Said.OTHERWISE for row in quoted(found))
