"""Shapes that scanning programs mistake for each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tetrapla.engine.model import Flag

FlagsOf = Callable[..., tuple[Flag, ...]]

ENGLISH = "The king was in the garden, and he saw the lamp in the window of the house once again. "


def mended(flags_of: FlagsOf, *texts: str) -> list[tuple[str, str | None, str]]:
    return [
        (texts[0][f.start : f.end], f.repair, f.level.value)
        for f in flags_of(*texts)
        if f.kind == "ocr" and f.version == "A"
    ]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("w0rd", "word"),
        ("vi1lage", "village"),
        ("tlie", "the"),
        ("tbe", "the"),
        ("rnodern", "modern"),
        ("vvindow", "window"),
        ("won- derful", "wonderful"),
        ("t h e r e", "there"),
        ("t h e", "the"),
    ],
)
def test_an_unknown_word_with_a_known_shape_is_a_hint(
    wrong: str, right: str, flags_of: FlagsOf
) -> None:
    text = f"{ENGLISH}It was the {wrong} of the king."
    assert mended(flags_of, text) == [(wrong, right, "hint")]


def test_words_that_were_not_misread_tell_the_language_of_a_sentence(flags_of: FlagsOf) -> None:
    text = "Tbe k1ng was in the g4rd3n and he saw tlie lamp 0n the ro0f of tlie h0use."
    assert ("tlie", "the", "hint") in mended(flags_of, text)
    assert mended(flags_of, text.replace(" the ", " dem ").replace(" he saw", " er sah")) == []


def test_a_bar_or_a_small_l_before_a_verb_is_a_pronoun(flags_of: FlagsOf) -> None:
    text = f"{ENGLISH}Then l was there and | have been well."
    assert mended(flags_of, text) == [("l", "I", "hint"), ("|", "I", "hint")]


@pytest.mark.parametrize(
    "text",
    [
        "He drove the B52 on the A1 at 8am with an mp3 of H2O and 3rd 1st.",
        "It was a dean with a modem on a bam.",
        "Pre- and post-war, well- known, mid-1990s.",
        "Points a b c d e f are on the line l and the line m.",
    ],
)
def test_real_words_codes_and_letters_are_left_alone(text: str, flags_of: FlagsOf) -> None:
    assert mended(flags_of, ENGLISH + text) == []


def test_the_list_is_not_asked_for_other_languages(flags_of: FlagsOf) -> None:
    text = "Der alte König saß im Garten und sah tlie Lampe im Fenster seines w0rd Hauses."
    assert mended(flags_of, text) == []


def test_in_other_languages_another_version_confirms(flags_of: FlagsOf) -> None:
    text = "Der alte K0nig saß im Garten und sah die 1ampen im Fenster."
    other = "Der alte Konig saß im Garten. Er sah die lampen."
    found = [f for f in flags_of(text, other) if f.kind == "ocr"]
    assert [f.repair for f in found] == ["Konig", "lampen"]
    assert str(found[1].evidence[0]) == "“lampen” is written plainly in version B"
