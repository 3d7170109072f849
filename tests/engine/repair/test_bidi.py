"""Text direction: what is shown in another order than it is stored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.evidence import Character
from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import Repaired, repair

PLAIN = "The puppy slept in the garage while the kitten watched the door of the garage."


def repaired(*texts: str) -> Repaired:
    versions = [Version(s, s, f"{s}.txt", "utf-8", t) for s, t in zip("ABC", texts, strict=False)]
    return repair(versions)[0]


def found(text: str) -> list[Flag]:
    return [f for f in repaired(text).flags if f.kind == "bidi"]


@pytest.mark.parametrize("turn", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_every_turn_in_text_of_one_direction_is_taken_out(turn: str) -> None:
    result = repaired(f"{PLAIN[:7]}{turn}{PLAIN[7:]}")
    (flag,) = result.flags
    assert flag.kind == "bidi"
    assert flag.counts
    assert Character(turn) in flag.evidence
    assert result.shadow.text == PLAIN


def test_a_word_that_is_stored_backwards_is_read_as_it_is_shown() -> None:
    damaged = f"{PLAIN} A nice \u202enettik\u202c too."
    (flag,) = found(damaged)
    assert (flag.rule, flag.level, flag.repair) == ("bidi.reversed", "sure", "kitten")
    assert damaged[flag.start : flag.end] == "\u202enettik\u202c"
    assert [str(e) for e in flag.evidence[1:]] == ["stored: “nettik”", "shown: “kitten”"]
    assert repaired(damaged).shadow.text == f"{PLAIN} A nice kitten too."


def test_another_version_tells_the_right_order() -> None:
    result = repaired("We met \u202eedualC eirraM\u202c there.", "Then Marrie Claude came.")
    assert result.shadow.text == "We met Marrie Claude there."


def test_a_word_that_is_stored_rightly_is_kept_as_it_is() -> None:
    assert repaired(f"{PLAIN} A \u202ekitten\u202c too.").shadow.text == f"{PLAIN} A kitten too."


def test_a_part_of_a_word_is_judged_with_the_rest_of_it() -> None:
    assert repaired(f"{PLAIN} One kit\u202enet\u202c more.").shadow.text == (
        f"{PLAIN} One kitten more."
    )


@pytest.mark.parametrize("stored", [".)nettik a( yppup a", ".(nettik a) yppup a"])
def test_brackets_are_turned_with_the_text_or_were_reversed_like_letters(stored: str) -> None:
    damaged = f"{PLAIN} And \u202e{stored}\u202c"
    assert repaired(damaged).shadow.text == f"{PLAIN} And a puppy (a kitten)."


@pytest.mark.parametrize(
    "text",
    [
        "שלום \u202bעולם\u202c \u2067טקסט\u2069",
        "قال \u2066John Smith\u2069 مرحبا",
        "The word \u2067שלום\u2069 means peace.",
    ],
)
def test_turns_that_are_closed_in_text_of_two_directions_are_fine(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize("text", ["שלום \u202bעולם", "שלום \u202eעולם\u202c"])
def test_open_turns_and_overrides_in_right_to_left_text_are_hints(text: str) -> None:
    flags = found(text)
    assert flags
    assert not any(f.counts for f in flags)
    assert repaired(text).shadow.text == text


@given(st.text(alphabet="abc (de)א\u202a\u202b\u202c\u202d\u202e\u2066\u2069\n", max_size=60))
def test_repairs_can_be_undone_and_need_no_second_pass(text: str) -> None:
    result = repaired(text)
    assert result.shadow.undo() == text
    assert repaired(result.shadow.text).shadow.text == result.shadow.text
