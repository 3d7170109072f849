"""Pieces of text before and after a repair, as people are told of them."""

from __future__ import annotations

import pytest

from tetrapla.rows.changes import told_piece, told_repair


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "(nothing)"),
        (" ", "space"),
        ("\xa0\n", "no-break space line end"),
        ("\u2009", "U+2009"),
        ("pa\u200bss", "“pa⟨U+200B⟩ss”"),
        ("two\n\nlines", "“two lines”"),
        ("a longer piece of text", "“a longer pi…”"),
    ],
)
def test_a_piece_is_told_so_that_it_can_be_seen(text: str, told: str) -> None:
    assert told_piece(text, 12, "“{}”") == told


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Jane Doe", "\n\nJane Doe\n\n", "cut apart"),
        ("kitteп", "kitten", "kitten"),
        ("\u200b", "", "(nothing)"),
        ("&nbsp;", " ", "space"),
        ("days.Its", "days. Its", "days. Its"),
    ],
)
def test_a_repair_is_told_by_what_it_does(old: str, new: str, told: str) -> None:
    assert told_repair(old, new, 40) == told
