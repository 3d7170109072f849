"""When versions differ: to the letter, but for white space, garbling and what is not the story."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.compare import differs
from tetrapla.engine.differences import same_wording
from tetrapla.engine.results import Comparison

Told = Callable[..., Comparison]

FERRY = (
    "The ferry came back at dawn with nobody on board.\n\n"
    "In the harbour office a bell rang twice, and then the telephone.\n\n"
    "Karl Brandt, the keeper of the light, never spoke of that night again.\n"
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bell rang.", "The bell  rang.\n"),
        ("The bell rang. Twice.", "The bell rang.\n\nTwice."),
        ("The bell\u00a0rang.", "The\tbell\r\nrang."),
        ("cafe\u0301", "café"),
        ("猫头鹰睡了。狐狸没睡。", "猫头鹰睡了。\n\n狐狸没睡。"),
        ("他说：“睡吧。”“好。”", "他说： “睡吧。” “好。”"),
        ("新しい OS です", "新しいOSです"),
    ],
)
def test_white_space_and_encoding_are_no_difference(one: str, other: str) -> None:
    assert same_wording([one, other])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry", "The Ferry"),
        ("It sank.", "It sank!"),
        ("It sank.", "It sank"),
        ("‘No’", "“No”"),
        ("don't", "don’t"),
        ("a part", "apart"),
        ("1/3", "1/2"),
        ("", "x"),
    ],
)
def test_case_punctuation_quotes_and_words_are_differences(one: str, other: str) -> None:
    assert not same_wording([one, other])


def test_one_cell_that_differs_among_many_is_enough() -> None:
    assert same_wording([])
    assert same_wording(["owl"])
    assert same_wording(["owl", "owl ", " owl"])
    assert not same_wording(["owl", "owl", "owls"])


@given(st.lists(st.text(), min_size=2, max_size=4))
def test_the_order_of_cells_and_a_copy_change_nothing(cells: list[str]) -> None:
    assert same_wording(cells) == same_wording(cells[::-1]) == same_wording([*cells, cells[0]])


@pytest.mark.parametrize(
    ("changed", "different"),
    [
        (FERRY, False),
        (FERRY.replace("\n", "\r\n"), False),
        (FERRY.replace(" never", "  never"), False),
        (FERRY.replace("twice, and", "twice, \nand"), False),
        (f"{FERRY}\nShare this story!\n", False),
        (FERRY.replace("Karl", "Кarl"), False),
        (FERRY.replace("ferry", "Ferry"), True),
        (FERRY.replace("board.", "board"), True),
        (FERRY.replace("twice", "thrice"), True),
        (f"{FERRY}\nThe crew came home on foot, one after the other.\n", True),
        ("\n\n".join(FERRY.strip().split("\n\n")[::-1]), True),
    ],
    ids=[
        "equal",
        "line ends",
        "a space more",
        "a line break more",
        "a share prompt more",
        "a look-alike letter",
        "case",
        "punctuation",
        "a word",
        "a passage more",
        "another order",
    ],
)
def test_versions_differ_by_what_they_tell(told: Told, changed: str, different: bool) -> None:
    assert differs(told(FERRY, changed)) is different
    assert differs(told(changed, FERRY)) is different


def test_a_paragraph_break_more_is_no_difference(told: Told) -> None:
    """The two halves stand in one row with the whole."""
    comparison = told(
        "The ferry came back at dawn with nobody on board. A bell rang twice in the harbour.",
        "The ferry came back at dawn with nobody on board.\n\nA bell rang twice in the harbour.",
    )
    assert len(comparison.rows) == 1
    assert not differs(comparison)


def test_one_version_cannot_differ(told: Told) -> None:
    assert not differs(told(FERRY))
