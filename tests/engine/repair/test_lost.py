"""Lost characters: always told, and filled in where the words around leave one possibility."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.evidence import Character, Listed, WrittenBy
from tetrapla.engine.lexicon import Lexicon
from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import Repaired, repair

LISTED = (
    "the dog and cat went home it was late she said they don't know we're here café it's isn't "
    "not is a good day left you'll see"
)
WORDS = Lexicon(lambda: LISTED.replace(" ", "\n"))
ENGLISH = "The dog and the cat went home. It was late, she said. "


def repaired(*texts: str, lexicon: Lexicon = WORDS) -> Repaired:
    versions = [Version(s, s, f"{s}.txt", "utf-8", t) for s, t in zip("ABC", texts, strict=False)]
    return repair(versions, lexicon=lexicon)[0]


def found(result: Repaired) -> list[Flag]:
    return [f for f in result.flags if f.kind == "replacement"]


def test_lost_characters_are_counted_and_left_where_nothing_tells_them() -> None:
    result = repaired("Xq\ufffd\ufffdz 5\ufffd")
    assert "2 characters were lost" in found(result)[0].reason
    assert found(result)[0].evidence == (Character("\ufffd"),)
    assert [f.level for f in found(result)] == ["sure", "sure"]
    assert result.shadow.text == "Xq\ufffd\ufffdz 5\ufffd"


def test_a_name_that_only_looks_like_a_contraction_is_left() -> None:
    """Its beginning is no word: an accent may be lost there as well as an apostrophe."""
    text = ENGLISH + "The dog was Xu\ufffds."
    assert repaired(text).shadow.text == text
    assert repaired(text + " And it was Xu.").shadow.text.startswith(ENGLISH + "The dog was Xu’s.")


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("\ufffdIt\ufffds late,\ufffd she said.", "“It’s late,” she said."),
        ("They don\ufffdt know.", "They don’t know."),
        ("They don\ufffd\ufffd\ufffdt know.", "They don’t know."),
        ("It\ufffds late.", "It’s late."),
        ("A good caf\ufffd here.", "A good café here."),
        ("The dog\ufffds home.", "The dog’s home."),
        ("She said \ufffdgood day\ufffd and left.", "She said “good day” and left."),
        ("She said “good day\ufffd and left.", "She said “good day” and left."),
        ("The dogs\ufffd home", "The dogs\ufffd home"),
        ("It was late \ufffd they left.", "It was late \ufffd they left."),
    ],
)
def test_a_lost_character_is_filled_in_where_one_word_fits(damaged: str, meant: str) -> None:
    assert repaired(ENGLISH + damaged).shadow.text == ENGLISH + meant


def test_the_list_of_words_is_named_as_the_reason() -> None:
    (flag,) = found(repaired(f"{ENGLISH}A caf\ufffd."))
    assert flag.repair == "é"
    assert Listed("café") in flag.evidence


def test_another_version_tells_what_was_lost_in_any_language() -> None:
    result = repaired("Das M\ufffddchen schl\ufffdft.", "Ein Mädchen schläft.")
    assert result.shadow.text == "Das Mädchen schläft."
    assert WrittenBy("Mädchen", ("B",)) in found(result)[0].evidence


def test_two_words_that_fit_leave_the_place_open() -> None:
    result = repaired("Er m\ufffdchte.", "Er mochte und möchte und mächte.")
    assert found(result)[0].repair is None


def test_the_sign_read_wrongly_is_one_flag_that_says_so() -> None:
    (flag,) = repaired(f"{ENGLISH}We ï¿½ left.").flags
    assert flag.kind == "replacement"
    assert "read wrongly" in str(flag.evidence[0])


def test_contractions_with_question_marks_are_a_habit_when_there_are_many() -> None:
    text = f"{ENGLISH}They don?t know it?s late, you?ll see."
    result = repaired(text)
    assert result.shadow.text == f"{ENGLISH}They don’t know it’s late, you’ll see."
    assert all(f.level == "likely" for f in found(result))


@pytest.mark.parametrize(
    "text",
    [
        f"{ENGLISH}They don?t know.",
        f"{ENGLISH}See /a?s=1 and b.example/c?t and watch?v=3, or what?s new?re.",
        "Qui?s est?re va?t",
    ],
)
def test_question_marks_without_strong_evidence_are_left_alone(text: str) -> None:
    result = repaired(text)
    assert not found(result)
    assert result.shadow.text == text


def test_a_question_mark_is_read_by_the_word_of_another_version() -> None:
    result = repaired("In M?nchen regnet es.", "Es regnet in München.")
    assert result.shadow.text == "In München regnet es."
    assert found(result)[0].rule == "replacement.question-mark"


@given(st.text(alphabet="dont 'sæ\ufffd?“”ï¿½.", max_size=50))
def test_repairs_can_be_undone(text: str) -> None:
    assert repaired(text).shadow.undo() == text


PRINTED = Lexicon(
    lambda: "\n".join(
        (
            LISTED + " bakery difficult office once battle bottle cattle naive "
            "fiance rile role facade"
        ).split()
    )
)


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("na\ufffdve", "naïve"),
        ("fianc\ufffd", "fiancé"),
        ("fa\ufffdade", "façade"),
        ("r\ufffdle", "r\ufffdle"),
        ("ba\ufffdery", "ba\ufffdery"),
        ("di\ufffdcult", "difficult"),
        ("o\ufffdce", "o\ufffdce"),
        ("\ufffdattle", "\ufffdattle"),
        ("Ba\ufffdery", "Ba\ufffdery"),
        ("ba\ufffd\ufffdery", "ba\ufffd\ufffdery"),
        ("ca\ufffd", "ca\ufffd"),
    ],
)
def test_joined_and_accented_letters_are_filled_in_where_one_longer_listed_word_fits(
    damaged: str, meant: str
) -> None:
    """Never a plain letter: decoding loses none of them."""
    result = repaired(f"{ENGLISH}The {damaged} was late.", lexicon=PRINTED)
    assert result.shadow.text == f"{ENGLISH}The {meant} was late."
    assert [f.counts for f in found(result)] == [True]


@pytest.mark.parametrize(
    ("damaged", "others", "confidence"),
    [
        ("M\ufffddchen", "Ein Mädchen schläft.", 0.97),
        ("don\ufffdt", "", 0.97),
        ("dog\ufffds", "", 0.97),
        ("caf\ufffd", "", 0.9),
        ("di\ufffdcult", "", 0.85),
        ("na\ufffdve", "", 0.8),
        ("xq\ufffdw", "", 0.98),
    ],
)
def test_a_reading_is_trusted_as_far_as_its_evidence_goes(
    damaged: str, others: str, confidence: float
) -> None:
    """That something was lost is sure; so is nothing more than what the words around tell."""
    (flag,) = found(repaired(f"{ENGLISH}The {damaged} was late.", others, lexicon=PRINTED))
    assert flag.confidence == confidence


def test_a_text_with_more_damaged_words_than_can_be_tried_is_not_guessed_at() -> None:
    """Every reading of a word is tried, or none of them."""
    words = [f"{a}\ufffd{b}\ufffd{c}" for a in "abcdefgh" for b in "abcdefgh" for c in "abcdef"]
    result = repaired(" ".join([*words, "M\ufffddchen"]), "Ein Mädchen schläft.")
    assert result.shadow.text.endswith("M\ufffddchen")
    assert all(flag.repair is None for flag in found(result))
