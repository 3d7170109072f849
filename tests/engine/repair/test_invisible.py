"""Invisible characters: found wherever no script, emoji or formula needs them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.evidence import Character
from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import Repaired, repair

HIDDEN = (
    "\xad\u034f\u061c\u115f\u1160\u17b4\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062"
    "\u2063\u2064\u206a\u206f\u3164\ufeff\uffa0\ufff9\ufffb\ufffc\ufe00\ufe0f\U000e0001"
    "\U000e0041\U000e0100\U0001d173"
)
PLAIN = "The shelter keepers named the puppy before breakfast."


def repaired(text: str) -> Repaired:
    return repair([Version("A", "a", "a.txt", "utf-8", text)])[0]


def found(text: str) -> list[Flag]:
    return [f for f in repaired(text).flags if f.kind == "invisible"]


@pytest.mark.parametrize("character", HIDDEN, ids=lambda c: f"U+{ord(c):04X}")
def test_every_hidden_character_inside_a_word_is_named_and_taken_out(character: str) -> None:
    result = repaired(PLAIN[:12] + character + PLAIN[12:])
    (flag,) = result.flags
    assert (flag.kind, flag.start, flag.end, flag.repair) == ("invisible", 12, 13, "")
    assert flag.counts
    assert Character(character) in flag.evidence
    assert result.shadow.text == PLAIN


@given(st.lists(st.tuples(st.integers(0, len(PLAIN)), st.sampled_from(HIDDEN)), max_size=6))
def test_what_is_put_in_anywhere_is_taken_out_again(places: list[tuple[int, str]]) -> None:
    text = PLAIN
    for place, character in sorted(places, reverse=True):
        text = text[:place] + character + text[place:]
    kept = "\ufeff" if text.startswith("\ufeff") else ""
    result = repaired(text)
    assert result.shadow.text == kept + PLAIN
    assert result.shadow.undo() == text


@pytest.mark.parametrize(
    "text",
    [
        "می‌خواهم کتاب‌ها را بخوانم",
        "क्‍या क्‌ष श्री‍",
        "ක්‍රි සහ ශ්‍රී",
        "ครับ\u200bนี่\u200bคือ",
        "សួស្តី\u200bពិភពលោក",
        "မြန်မာ\u200bစာ",
        "ᠮᠣᠩᠭᠣᠯ\u180eᠠ ᠬᠡᠯᠡ\u180b",
        "👩\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 👍🏽 🏳\ufe0f\u200d🌈 1\ufe0f\u20e3 ©\ufe0f",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "葛\U000e0100城 辻\U000e0101",
        "Say שלום\u200f, then مرحبا\u200e.",
        "א\u034fב and e\u0301\u034f\u0323",
        "\ufeffA byte order mark at the start",
    ],
)
def test_what_a_script_an_emoji_or_the_file_needs_is_left_alone(text: str) -> None:
    assert not found(text)


def test_an_operator_of_a_formula_is_at_most_a_hint() -> None:
    assert not [f for f in found("so y = f\u2061(x) + 2\u2062z ∈ ℝ") if f.counts]


def test_soft_hyphens_that_a_typesetter_put_in_are_only_hints() -> None:
    text = "Ver\xadwal\xadtungs\xadge\xadricht und Land\xadwirt\xadschafts\xadkam\xadmer"
    flags = found(text)
    assert len(flags) == 8
    assert not any(f.counts for f in flags)


def test_a_few_soft_hyphens_are_litter() -> None:
    result = repaired("A foot\xadball game")
    assert result.shadow.text == "A football game"
    assert result.flags[0].rule == "invisible.soft-hyphen"


def test_a_hidden_message_is_spelt_out() -> None:
    hidden = "".join(chr(0xE0000 + ord(c)) for c in "obey me")
    (flag,) = found(f"A fine day{hidden} indeed.")
    assert flag.level == "sure"
    assert flag.rule == "invisible.message"
    assert str(flag.evidence[0]) == "spells “obey me”"


def test_a_message_in_variation_selectors_is_spelt_out() -> None:
    hidden = "".join(chr(0xE0100 + b - 16) for b in b"secret")
    (flag,) = found(f"A fine day{hidden} indeed.")
    assert str(flag.evidence[0]) == "spells “secret”"


def test_marks_of_direction_in_a_text_with_two_directions_are_hints_at_most() -> None:
    flags = found("שלום\nA plain\u200e line")
    assert flags
    assert not any(f.counts for f in flags)


HYPHENATED = (
    "Der Ver\xadwal\xadtungs\xadaus\xadschuss der Ge\xadmein\xadde hat am Don\xadners\xadtag "
    "be\xadschlos\xadsen, die Ufer\xadpro\xadme\xadna\xadde zu ver\xadbrei\xadtern."
)


def test_hyphenation_is_in_most_long_words() -> None:
    assert [f.counts for f in found(HYPHENATED)] == [False] * HYPHENATED.count("\xad")


@pytest.mark.parametrize(
    "text",
    [
        HYPHENATED.replace("hat am", "hat da\xadmi\xadt an"),
        HYPHENATED + " Niemand widersprach; Bürgermeister, Bäckermeister, Fischhändler, "
        "Feuerwehrleute, Schülerinnen stimmten fröhlich zu.",
    ],
)
def test_soft_hyphens_in_short_words_or_in_few_long_ones_are_litter(text: str) -> None:
    result = repaired(text)
    assert "\xad" not in result.shadow.text
    assert all(f.counts for f in result.flags if f.kind == "invisible")


@pytest.mark.parametrize(
    "text",
    [
        "The product 2\u2062x and the function f\u2061(x).",
        "sin\u2061x + 2\u2062π is not (a + b)\u2062c",
        "x\u2062y = z",
    ],
)
def test_operators_between_their_operands_are_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I a\u2062m here.",
        "x = run\u2061ning",
        "2\u2062x and ru\u2062n",
        "dog\u2061(s) were there",
        "in 19\u206284",
        "the end\u2062",
    ],
)
def test_operators_that_stand_in_no_formula_are_litter(text: str) -> None:
    result = repaired(text)
    assert result.shadow.text == "".join(c for c in text if not "\u2061" <= c <= "\u2064")
    assert all(f.counts for f in result.flags)
