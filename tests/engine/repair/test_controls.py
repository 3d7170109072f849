"""Control characters: taken out, or read as what Windows encodings keep in their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.evidence import Character
from tetrapla.engine.model import Version
from tetrapla.engine.repair import Repaired, repair


def repaired(text: str) -> Repaired:
    return repair([Version("A", "a", "a.txt", "utf-8", text)])[0]


def test_a_command_for_terminals_is_taken_out_whole_and_named() -> None:
    result = repaired("A \x1b[31mred\x1b[0m dog.")
    assert result.shadow.text == "A red dog."
    assert [f.kind for f in result.flags] == ["control", "control"]
    assert result.flags[0].evidence == (Character("\x1b"),)


def test_a_title_command_for_terminals_does_not_leave_its_text_behind() -> None:
    assert repaired("one\x1b]0;evil title\x07two").shadow.text == "onetwo"


def test_a_mark_of_windows_encodings_is_read_as_what_it_stands_for() -> None:
    assert repaired("She said \x93yes\x94.").shadow.text == "She said “yes”."


@pytest.mark.parametrize("text", ["a\tb", "a\r\nb", "a\nb\x0cc", "a\x85b", "a\u2028b", "a\xa0b"])
def test_white_space_and_line_ends_are_no_control_characters(text: str) -> None:
    assert not repaired(text).flags


@pytest.mark.parametrize(
    ("text", "meant"),
    [("\x91Wait\x85 what?\x92", "‘Wait… what?’"), ("\x93So\x85\x94 she said", "“So…” she said")],
)
def test_next_line_inside_a_line_is_the_ellipsis_of_windows(text: str, meant: str) -> None:
    assert repaired(text).shadow.text == meant


def test_a_lone_next_line_is_only_a_hint_at_an_ellipsis() -> None:
    result = repaired("Wait\x85 what?")
    assert [(f.level, f.repair) for f in result.flags] == [("hint", "…")]
    assert result.shadow.text == "Wait\x85 what?"


def test_words_underlined_for_a_printer_keep_no_underscores() -> None:
    result = repaired("It is *____\b\b\b\bonly* a _\bd_\bo_\bg, some_name\b.")
    assert result.shadow.text == "It is *only* a dog, some_name."
    assert "underlined" in result.flags[0].reason


@given(st.text(alphabet="ab \x1b[]0;mK\x07\x9b\x93\x85\n", max_size=60))
def test_no_control_character_is_left_in_the_repaired_text(text: str) -> None:
    result = repaired(text)
    assert "\x1b" not in result.shadow.text
    assert "\x07" not in result.shadow.text
    assert result.shadow.undo() == text


def test_a_quotation_mark_is_named_and_not_quoted() -> None:
    (flag,) = repaired("He is here\x94").flags
    assert flag.reason == (
        "A control character stands where Windows encodings keep the right double quotation mark."
    )
