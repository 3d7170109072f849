"""Nothing in a text may steer the terminal, and every place shown leads back to its source."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.rows.visible import display, unseen, visible

ANY_TEXT = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\x00\x07\t\n\r\x1b\x7f\x85\x9b\u200b\u200d\u202e\u2066\u2028\ufe0f\ufeff"),
        st.characters(categories=["Cs", "Cc", "Cf"]),
    )
)
TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def harmless(character: str) -> bool:
    """Neither a control, a surrogate, a line separator nor a turn of direction."""
    steers = unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}
    return not steers and character not in TURNING


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\x00b\x7f", "a␀b␡"),
        ("\x9b2J", "⟨U+009B⟩2J"),
        ("left\u202etfel", "left⟨U+202E⟩tfel"),
        ("a\r\n\tb", "a␍\n␉b"),
        ("caf\udce9", "caf⟨U+DCE9⟩"),
        ("Ünïcödé – “fine” ❤️", "Ünïcödé – “fine” ❤️"),
    ],
)
def test_visible_turns_what_steers_into_signs(text: str, shown: str) -> None:
    """Control and direction characters become signs; all else stays."""
    assert visible(text) == shown


def test_visible_without_lines_shows_the_newline_too() -> None:
    """A name cannot smuggle in a second line."""
    assert visible("name\nfake: line", lines=False) == "name␊fake: line"


@given(ANY_TEXT)
def test_nothing_that_steers_is_left_visible(text: str) -> None:
    assert all(harmless(c) or c == "\n" for c in visible(text))


@given(ANY_TEXT)
def test_visible_done_twice_changes_nothing_more(text: str) -> None:
    assert visible(visible(text)) == visible(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one\r\ntwo\tthree\u00a0four\u3000five", "one two three four five"),
        ("❤️ 👍🏽 1️⃣", "❤ 👍 1"),
        ("👩\u200d🚀", "👩🚀"),
        ("🇫🇮 and 🇯🇵", "⟨FI⟩ and ⟨JP⟩"),
        ("☰ Menu", "≡ Menu"),
        ("soft\u00adhyphen zero\u200bwidth \ufeffmark", "softhyphen zerowidth mark"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("a\u2066b", "a⟨U+2066⟩b"),
    ],
)
def test_display_has_one_line_and_steady_widths(text: str, shown: str) -> None:
    """Spaces become plain, unsteady characters go, hostile ones become signs."""
    assert display(text).text == shown


def test_display_leaves_a_plain_text_alone() -> None:
    """The common case costs no copy and no map."""
    text = "A plain “sentence” – мир, κόσμος, 猫."
    assert display(text) == (text, None)
    assert display(text).text is text


def test_what_has_no_width_can_be_revealed_at_its_place() -> None:
    """Only where it is asked for: the joiner of an emoji beside it stays out of sight."""
    text = "pa\u200bss \u2764\ufe0f"
    assert display(text, {2}).text == "pa⟨U+200B⟩ss \u2764"
    assert display(text, {0, 1}).text == "pass \u2764"


@given(ANY_TEXT)
def test_display_never_steers_and_is_one_line(text: str) -> None:
    assert all(map(harmless, display(text).text))


@given(ANY_TEXT)
def test_every_shown_character_leads_back_to_its_source(text: str) -> None:
    """The offsets rise, fit the source, and unchanged characters are found at their place."""
    shown, offsets = display(text)
    if offsets is None:
        assert shown == text
        return
    assert len(offsets) == len(shown)
    assert list(offsets) == sorted(offsets)
    assert all(0 <= i < len(text) for i in offsets)
    kept = [c for c in text if harmless(c) and len(display(c).text) == 1]
    found = [text[i] for i in dict.fromkeys(offsets)]
    assert [c for c in found if c in set(kept)] == kept


def test_each_half_of_a_flag_leads_to_its_own_letter() -> None:
    """A flag is two characters of the source; what is drawn for it can be cut between them."""
    assert display("a🇫🇮b").offsets == (0, 1, 1, 2, 2, 3)
    assert display("🇫🇮🇯").text == "⟨FI⟩⟨J⟩"


def test_unseen_is_what_no_script_is_spelled_with() -> None:
    """Skin tones, selectors and joined emoji are told; joiners between letters are spelling."""
    assert unseen("👍🏽 ❤️") == {1, 4}
    assert unseen("👩\u200d🚀") == {1}
    assert not unseen("می\u200cخواهم क्\u200dष")
