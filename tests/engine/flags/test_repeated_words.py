"""Words that stand twice in a row."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tetrapla.engine.model import Flag

FlagsOf = Callable[..., tuple[Flag, ...]]

ENGLISH = "The king was in the garden, and he saw the lamp in the window of the house once again. "


def doubled(flags_of: FlagsOf, text: str) -> list[tuple[str, str | None, str]]:
    flags = [f for f in flags_of(text) if f.kind == "repeated-word"]
    return [(text[f.start : f.end], f.repair, f.level.value) for f in flags]


@pytest.mark.parametrize(
    ("twice", "once"),
    [
        ("the the", "the"),
        ("The the", "The"),
        ("of the of the", "of the"),
        ("garden garden", "garden"),
    ],
)
def test_a_word_or_two_said_twice_are_a_hint(twice: str, once: str, flags_of: FlagsOf) -> None:
    assert doubled(flags_of, f"{ENGLISH}{twice} house.") == [(twice, once, "hint")]


@pytest.mark.parametrize(
    "text",
    [
        "He had had that that very very long night, again and again and again.",
        "Bye bye, Duran Duran. No no no, so so, really really.",
        "What it is is a house, and on and on it went.",
        "The Who who saw it, the-the house.",
    ],
)
def test_what_people_say_twice_is_left_alone(text: str, flags_of: FlagsOf) -> None:
    assert doubled(flags_of, ENGLISH + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ich weiß, dass die die Katze sahen und der der Mann half, an an.",
        "Orang orang itu pergi pelan pelan ke rumah rumah mereka.",
    ],
)
def test_doubling_in_other_languages_is_left_alone(text: str, flags_of: FlagsOf) -> None:
    assert doubled(flags_of, text) == []
