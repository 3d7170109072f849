"""Spaces that are missing behind sentences, commas and quotations."""

from __future__ import annotations

import pytest
from tests.engine.repair.glued import BODY, repaired, strong


@pytest.mark.parametrize(
    ("glued", "parted"),
    [
        ("She stood near the gate.The farmer saw her.", "gate. The farmer"),
        ("Was it the goat?He went to the barn.", "goat? He went"),
        ("They came home!Then they left.", "home! Then"),
        ("“We saw the goat.”The keeper left.", "goat.” The keeper"),
        ("“We saw the goat,”she said.", "goat,” she said"),
        ("The water was very old.“When we came, it was over,” she said.", "old. “When we"),
        ("It was the winter of 1987.The village was small.", "1987. The"),
        ("She saw the goats (all of them).They left.", "them). They"),
        ("They saw Ottilie.She left the farm.", "Ottilie. She"),
        ("There was water,people said.", "water, people"),
        ('He asked, "Home?""The old home," she said.', 'Home?" "The old'),
        ("She looked again.Ottilie was there.", "again. Ottilie"),
    ],
)
def test_a_missing_space_is_put_in(glued: str, parted: str) -> None:
    result = repaired(f"{BODY} {glued}")
    (flag,) = (f for f in result.flags if f.counts)
    assert flag.kind == "missing-space"
    assert parted in result.shadow.text
    assert len(result.shadow.text) == len(BODY) + 2 + len(glued)


def test_the_reason_names_both_words_and_the_evidence_says_who_writes_them() -> None:
    (flag,) = strong(f"{BODY} She stood near the gate.The farmer saw her.", "A gate of stone.")
    assert flag.reason == (
        "No space stands behind the end of a sentence, between “gate” and “The”."
    )
    assert "“gate” is written plainly in version B" in map(str, flag.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "The U.S.A. and e.g.Bob and i.e.The like, of Dr.Old and St.Red and J.K.Winter.",
        "It runs on Node.js and ASP.Net and ReadMe.Txt, from Example.Com, at home.Story.py too.",
        "See example.org/water.The and www.water.Home.com or goat@farm.The for it.",
        "Version 3.5 came at 10.30, in 1.The and 2.A and 3.5.The of it.",
        "And then...The goat… The goat…She left.",
        "We open(string).Then and water::Home.The and string.First() and string.Open(it).",
        "The old Farm.Open and Farm.Open and Farm.Open of the story.",
        "rw,user,home and red,old,new and goat,boat,day",
        "The goat.the farmer",
    ],
)
def test_abbreviations_names_numbers_and_code_are_left_alone(text: str) -> None:
    assert strong(f"{BODY}\n\n{text}\n") == []


def test_commas_without_spaces_by_habit_are_left_alone() -> None:
    rows = "\n".join(["goat,barn", "farmer,house", "boat,river", "gate,garden"])
    assert strong(f"{BODY}\n{rows}\n") == []


def test_in_other_languages_both_words_have_to_stand_elsewhere() -> None:
    known = "Pies spał w ogrodzie, a kot siedział na dachu. Potem kot zszedł z dachu."
    (flag,) = strong(f"{known} Było to w ogrodzie.Potem spał.")
    assert flag.repair == "ogrodzie. Potem"
    assert strong("Było cicho.Wtedy spał.") == []


def test_a_long_run_without_spaces_is_left_alone() -> None:
    assert strong(BODY + "\n" + "day.The" * 4000) == []


def test_a_number_before_the_gap_is_no_word_that_anybody_writes() -> None:
    (flag,) = strong(f"{BODY} It was the winter of 1987.The village was small.")
    told = [str(fact) for fact in flag.evidence]
    assert told == ["“The” is in the list of English words", "“.” stands right before “The”"]


@pytest.mark.parametrize(
    "table",
    [
        "friends,goats\nOttilie,3\nHenrik,4",
        "gate;door\nriver;lake",
        '"Lind, Ottilie",gate\n"Dahl, Henrik",barn',
        "goats,boat\r\nfarmer,house\r\n",
    ],
)
def test_the_lines_of_a_table_are_left_alone(table: str) -> None:
    result = repaired(f"{BODY}\n\n{table}\n")
    assert result.flags == ()
    assert repaired(table).flags == ()


def test_lines_that_have_a_space_behind_a_comma_are_no_table() -> None:
    text = "He came home, and there was water,people said.\nShe went home, to the river,they said."
    assert len(strong(f"{BODY}\n{text}\n")) == 2


def test_the_commas_of_large_numbers_are_no_habit() -> None:
    text = "The farm had 1,200 goats, 3,400 friends, 5,600 boats and water,people said."
    assert [f.repair for f in strong(f"{BODY}\n\n{text}\n")] == ["water, people"]
    data = "The list of 1,2,3 and 4,5,6 and water,people said."
    assert strong(f"{BODY}\n\n{data}\n") == []
