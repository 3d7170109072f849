"""Cutting a version into passages."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.model import Part, Passage, Version
from tetrapla.engine.repair import repair
from tetrapla.engine.segment import segment


def passages(text: str) -> tuple[Passage, ...]:
    version = Version("A", "a", "a.txt", "utf-8", text)
    return segment(version, repair([version])[0])


def texts(text: str) -> list[str]:
    return [p.text for p in passages(text)]


@pytest.mark.parametrize(
    "between",
    [
        "\n\n",
        "\n \t\n",
        "\r\n\r\n",
        "\r\r",
        "\u2029",
        "\x0c",
        "\n\xa0\n",
        "\u2028\u2028",
        "\x85\x85",
    ],
)
def test_blank_lines_of_every_sort_part_paragraphs(between: str) -> None:
    assert texts(f"One dog.{between}Two dogs.") == ["One dog.", "Two dogs."]


WRAPPED = """The goose had been on the roof since Sunday, and by the time the
fire brigade arrived with the long ladder half of the town stood in
the street and gave advice.

Nobody knew how she had got there. Geese do fly, of course, but this
one had a bad wing and had not left the yard in years, so that some
people spoke of a prank.
"""


def test_single_line_ends_do_not_part_a_text_that_is_broken_at_a_width() -> None:
    assert [t.split()[0] for t in texts(WRAPPED)] == ["The", "Nobody"]
    assert "\n" in texts(WRAPPED)[0]


def test_the_line_ends_of_windows_make_no_difference_to_a_wrapped_text() -> None:
    assert len(texts(WRAPPED.replace("\n", "\r\n"))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "A title\nA first sentence that stands alone.\nA second one that does as well.\n",
        "Roses are red to the eye\nViolets are blue as the sky\nSugar is sweet in the pie\n",
        "apples\npears\nplums\ncherries and other fruit\n",
    ],
    ids=["paragraphs", "verse", "list"],
)
def test_single_line_ends_part_all_other_texts(text: str) -> None:
    assert texts(text) == text.strip().split("\n")


def test_bullets_are_passages_of_their_own_in_a_wrapped_text() -> None:
    text = (
        WRAPPED
        + "\n• The goose is well and has been given a new\n  home.\n• The roof is not well.\n"
    )
    assert len(texts(text)) == 4
    assert texts(text)[-2:] == [
        "• The goose is well and has been given a new\n  home.",
        "• The roof is not well.",
    ]


def test_white_space_around_a_passage_is_outside_of_it() -> None:
    (passage,) = passages("\n\xa0 \t A dog. \xa0\n")
    assert (passage.text, passage.start, passage.end) == ("A dog.", 5, 11)


def test_passages_are_numbered_from_one() -> None:
    assert [(p.id, p.number) for p in passages("a\n\nb")] == [("A1", 1), ("A2", 2)]


def test_a_damaged_passage_carries_its_repaired_text_and_others_none() -> None:
    damaged, plain = passages("Thе dog.\n\nThe cat.")
    assert (damaged.repaired, plain.repaired) == ("The dog.", None)
    assert damaged.text == "Thе dog."


def test_glued_caption_credit_and_body_are_three_passages() -> None:
    glued = "A gooseIda LindqvistNobody knew.\n\nA foxIda LindqvistIt ran.\n"
    found = [(p.part, p.text) for p in passages(glued)[:3]]
    assert found == [
        (Part.CAPTION, "A goose"),
        (Part.CREDIT, "Ida Lindqvist"),
        (Part.BODY, "Nobody knew."),
    ]


@pytest.mark.parametrize("text", ["", " \n\n\xa0", "\x0c\x0c"])
def test_a_text_of_nothing_but_white_space_has_no_passages(text: str) -> None:
    assert passages(text) == ()


TEXT = st.one_of(
    st.text(),
    st.text(alphabet="ab. \n\r\x0c\u2028\u2029\xa0\x1c•♬#@A“\x1bпT"),
    st.lists(st.sampled_from(["some words", "Ida Lindqvist", "\n", "\n\n", " ", "It.", "• "])).map(
        "".join
    ),
)


@given(TEXT)
def test_nothing_but_white_space_is_left_out_and_nothing_told_twice(text: str) -> None:
    at = 0
    for passage in passages(text):
        assert passage.start >= at
        assert not text[at : passage.start].strip()
        assert passage.text == text[passage.start : passage.end]
        assert passage.text == passage.text.strip() != ""
        assert passage.repaired != passage.text
        at = passage.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    "text",
    ["word " * 200_000, "a\n" * 100_000, "\n" * 1_000_000, "• x\n" * 100_000],
    ids=["one line", "short lines", "only line ends", "bullets"],
)
def test_a_million_characters_of_any_shape_are_cut(text: str) -> None:
    assert sum(len(p.text) for p in passages(text)) <= len(text)
    assert "".join("".join(p.text.split()) for p in passages(text)) == "".join(text.split())


@pytest.mark.parametrize("width", [45, 60, 72])
def test_paragraphs_broken_at_a_width_are_joined_between_the_lines_of_a_menu(width: int) -> None:
    """The short lines of a page do not hide that its paragraphs are wrapped."""
    paragraphs = [
        "The ferry to the island was late again on Monday because a seal had gone to sleep on the "
        "ramp and nobody on board wanted to be the one who woke it from what looked like a dream.",
        "Passengers waited with tea until the tide lifted the animal off the planks, and when the "
        "boat came in at last the whole queue clapped, which the captain took to be meant for her.",
    ]
    menu = ["Home\nNews\nSport\nWeather\nTides\nFerries", "Share\nPrint\nComments (3)"]
    wrapped = ["\n".join(textwrap.wrap(text, width)) for text in paragraphs]
    told = texts("\n\n".join([menu[0], *wrapped, menu[1]]))
    assert [" ".join(text.split()) for text in told[6:8]] == paragraphs
    assert told[:6] == menu[0].split("\n")
    assert told[8:] == menu[1].split("\n")
