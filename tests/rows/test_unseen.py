"""Texts that look alike on the screen and differ: the details say in what."""

from __future__ import annotations

from collections.abc import Callable

from tetrapla.engine.results import Comparison
from tetrapla.rows.reasons import wording_blocks
from tetrapla.rows.unseen import unseen_in
from tetrapla.rows.visible import display
from tetrapla.rows.wording import Wording

TONE = "The geese had a nice 👍🏽 day at the pier.\n"
PLAIN = "The geese had a nice 👍 day at the pier.\n"


def wording_of(comparison: Comparison, active: str) -> str:
    """The blocks about wording in the details of the first row, as one text."""
    blocks = wording_blocks(Wording(comparison), 0, active, 100)
    lines = (line for block in blocks for line in ((block.title, ""), *block.lines))
    return "\n".join(
        line[0] if isinstance(line[0], str) else "".join(t for t, _ in line) for line in lines
    )


def test_a_difference_that_cannot_be_seen_is_named(told: Callable[..., Comparison]) -> None:
    """Of two texts that look the same the details name the character that only one has."""
    assert display(TONE).text == display(PLAIN).text
    comparison = told(TONE, PLAIN)
    note = "👍 with U+1F3FD EMOJI MODIFIER FITZPATRICK TYPE-4"
    mine = wording_of(comparison, "A")
    assert f"unseen       {note}" in mine
    assert "unseen in" not in mine
    assert f"unseen in A  {note}" in wording_of(comparison, "B")


def test_what_all_have_is_not_named(told: Callable[..., Comparison]) -> None:
    """Where nothing differs there is nothing to be named."""
    assert "unseen" not in wording_of(told(TONE, TONE), "A")


def test_a_selector_that_makes_no_other_word_is_named_too(
    told: Callable[..., Comparison],
) -> None:
    """Words that count as the same may still differ in a sign without a width."""
    comparison = told("A heart ❤️ of a goose.\n", "A heart ❤ of a goose.\n")
    assert "❤ with U+FE0F VARIATION SELECTOR-16" in wording_of(comparison, "A")


def test_each_unseen_character_is_told_behind_what_can_be_seen(
    told: Callable[..., Comparison],
) -> None:
    """Of several behind one emoji each is told with the emoji; a repeated one is told once."""
    comparison = told("Dogs 🕵🏽\ufe0f and 🕵🏽 bark at geese.\n")
    assert unseen_in(comparison, comparison.passages) == (
        "🕵 with U+1F3FD EMOJI MODIFIER FITZPATRICK TYPE-4",
        "🕵 with U+FE0F VARIATION SELECTOR-16",
    )
