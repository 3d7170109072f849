"""Text is measured and wrapped in cells, and nothing of it is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width, char_width, cut, wrap

TEXTS = st.text(
    st.one_of(
        st.sampled_from("ab   -'“”…é漢字、。！カナ한글🥹❤éŽ\u0301🪿☰"),
        st.characters(exclude_categories=["Cs"]),
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
        assert cell_width(text[start:end]) <= width
        at = end
    assert at == len(text)


def slow_wrap(text: str, width: int) -> list[str]:
    """Wrapped naively: always the longest piece that fits and may end a line, else what fits."""
    lines = []
    while cell_len(text) > width:
        most = max(n for n in range(len(text)) if cell_len(text[:n]) <= width)
        ends = [n for n in range(1, most + 1) if may_end(text, n)]
        end = max(ends, default=most)
        lines.append(text[:end])
        text = text[end:].removeprefix(" ")
    return [*lines, text]


def may_end(text: str, n: int) -> bool:
    """Whether a line may end before a character that is not the first."""
    wide = cell_len(text[n]) == 2 and text[n - 1] != " "
    return text[n] == " " or (wide and text[n] not in "、。！？")


@given(TEXTS, st.integers(2, 40))
@settings(max_examples=400)
def test_wrapping_says_what_wrapping_slowly_says(text: str, width: int) -> None:
    """Every line is as long as it can be, whether all characters are narrow or not."""
    assert [text[a:b] for a, b in wrap(text, width)] == slow_wrap(text, width)


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
    """For every character there is, those that Python's own tables do not know yet too."""
    codes = (*range(0x20, 0xD800), *range(0xE000, 0x40000))  # behind these nothing is printed
    shown = [chr(code) for code in codes if display(chr(code))[0] == chr(code)]
    assert len(shown) > 250_000
    assert not [hex(ord(c)) for c in shown if char_width(c) != cell_len(c)]


@given(TEXTS)
def test_a_text_is_as_wide_as_the_terminal_library_counts(text: str) -> None:
    """Also where characters stand together that could be drawn as one."""
    assert cell_width(text) == cell_len(text)


@pytest.mark.parametrize("width", [-3, 0, 1])
@pytest.mark.parametrize("text", ["a goose came", "猫和狗"])
def test_a_width_in_which_nothing_fits_ends_too(text: str, width: int) -> None:
    """A terminal drawn to one column asks for lines of no width; they are those of two cells."""
    assert wrap(text, width) == wrap(text, 2)
