"""Text is measured and wrapped in cells, and nothing of it is lost on the way."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, char_width, cut, wrap

TEXTS = st.text(
    st.one_of(
        st.sampled_from("ab  -'“”…é漢字カナ한글🥹❤éŽ"), st.characters(exclude_categories=["Cs"])
    ),
    max_size=80,
).map(lambda t: display(t)[0])


@given(TEXTS, st.integers(2, 40))
def test_wrapping_loses_only_spaces_and_fits(text: str, width: int) -> None:
    """Every line fits; between two lines at most one space is left out."""
    at = 0
    for start, end in wrap(text, width):
        assert text[at:start].strip(" ") == ""
        assert start - at <= 1
        assert cell_width(text[start:end].rstrip(" ")) <= width
        at = end
    assert at == len(text)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 5, [""]),
        ("one two", 7, ["one two"]),
        ("one two", 6, ["one", "two"]),
        ("unbelievable", 5, ["unbel", "ievab", "le"]),
        ("a unbelievable", 5, ["a", "unbel", "ievab", "le"]),
        ("漢字漢字", 5, ["漢字", "漢字"]),
        ("漢字漢字。", 8, ["漢字漢", "字。"]),
        ("ab 漢字漢字", 6, ["ab 漢", "字漢字"]),
        ("“quoted” word", 8, ["“quoted”", "word"]),
    ],
)
def test_wrapping_by_example(text: str, width: int, lines: list[str]) -> None:
    """Lines break at spaces, inside words too long, and between wide characters."""
    assert [text[a:b] for a, b in wrap(text, width)] == lines


@given(TEXTS, st.integers(0, 20))
def test_cut_text_fits_and_says_that_it_was_cut(text: str, width: int) -> None:
    """What does not fit ends in an ellipsis."""
    shown = cut(text, width)
    assert cell_width(shown) <= width
    assert shown == text or shown.endswith("…") or width < 1


def test_widths_are_those_that_the_terminal_library_counts() -> None:
    """For every letter, mark, digit and punctuation sign, and for emoji.

    Other symbols are left out: Unicode 16 made some wide, and Python's tables may be older.
    """
    emoji = (*range(0x1F300, 0x1F3FB), *range(0x1F400, 0x1F6D0), *range(0x1F900, 0x1FA00))
    prose = [
        code
        for code in range(0x20, 0x20000)
        if unicodedata.category(chr(code))[0] in "LMPZ" or unicodedata.category(chr(code)) == "Nd"
    ]
    shown = [chr(code) for code in (*prose, *emoji) if display(chr(code))[0] == chr(code)]
    different = [hex(ord(c)) for c in shown if char_width(c) != cell_len(c)]
    assert len(shown) > 40_000
    assert not different


@pytest.mark.parametrize("width", [-3, 0, 1])
@pytest.mark.parametrize("text", ["a goose came", "猫和狗"])
def test_a_width_in_which_nothing_fits_ends_too(text: str, width: int) -> None:
    """A terminal drawn to one column asks for lines of no width; they are those of two cells."""
    assert wrap(text, width) == wrap(text, 2)
