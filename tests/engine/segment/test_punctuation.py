"""Ends of sentences and lines, bullets, and texts cut off."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.punctuation import (
    BULLETS,
    LINE,
    LINE_END,
    ends_sentence,
    has_bullet,
    is_list_item,
    shortened,
)


@pytest.mark.parametrize(
    "text",
    ["It rained.", "“It rained!”", "(Really?)", "*So it did…*", "雨。」", "هل أمطرت؟", "वर्षा हुई।"],
)
def test_a_sentence_ends_with_its_mark_whatever_closes_behind_it(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["", "A title", "The dog they call “Rex”", "Key points:", "a, b,"])
def test_what_has_no_such_mark_does_not_end_a_sentence(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize("text", ["• one", "•one", "- one", "– one", "✓ one"])
def test_a_bullet_or_a_dash_and_a_space_start_an_item(text: str) -> None:
    assert has_bullet(text)
    assert is_list_item(text)


@pytest.mark.parametrize("text", ["1. one", "12) one"])
def test_a_number_starts_an_item_without_a_bullet(text: str) -> None:
    assert is_list_item(text)
    assert not has_bullet(text)


@pytest.mark.parametrize("text", ["", "-one", "—", "1.5 metres", "1990. A year", "one • two", "-"])
def test_other_dashes_and_numbers_start_no_item(text: str) -> None:
    assert not is_list_item(text)


@given(st.text(alphabet="ab \r\n\x0b\x0c\x85\u2028\u2029"))
def test_lines_are_those_of_the_standard_library(text: str) -> None:
    lines = [line for line in text.splitlines() if line]
    assert LINE.findall(text) == lines
    assert [line for line in LINE_END.split(text) if line] == lines


@given(st.text(), st.integers(1, 80))
def test_a_shortened_text_is_one_line_of_at_most_that_width(text: str, width: int) -> None:
    short = shortened(text, width)
    assert len(short) <= width
    assert len(short.splitlines()) <= 1


def test_a_text_that_fits_is_not_shortened() -> None:
    assert shortened("a \n b", 3) == "a b"
    assert shortened("a long text", 7) == "a long…"
    assert len(set(BULLETS)) == len(BULLETS)
