"""Tests of whom a sentence speaks of, and of who gets the word by its colon."""

from __future__ import annotations

import pytest

from tetrapla.engine.facts.speakers.announcing import announcer
from tetrapla.engine.facts.speakers.sentence_subjects import opening_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Brenn folded the flag.", "Ada Brenn"),
        ("But on Monday, after a long wait, Ada Brenn left.", "Ada Brenn"),
        ("HULL, Ohio (WN) — Mayor Ada Brenn left.", "Ada Brenn"),
        ("The singer Ada Brenn left.", "Ada Brenn"),
        ("Her mother, Ada, left.", "Ada"),
        ("Carl Dove's sister, Ada Brenn, left.", "Ada Brenn"),
        ("The Goose Alliance left Ada Brenn out.", ""),
        ("Somebody asked Ada Brenn.", ""),
        ("Carl Dove's hat fell on Ada Brenn.", ""),
    ],
)
def test_a_sentence_speaks_of_whom_it_begins_with(text: str, name: str) -> None:
    """Days, places and datelines before a person are stepped over; owners and things are not he."""
    run = opening_of(text, 0, len(text)).run
    assert " ".join(run.words if run else ()) == name


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("His brother left.", True),
        ("A guard at the gate left.", True),
        ("Carl Dove's lawyer left.", True),
        ("The judge left.", False),
        ("The rain left.", False),
        ("Carl Dove left.", False),
    ],
)
def test_somebody_without_a_name_may_be_new(text: str, new: bool) -> None:
    """*His brother* is nobody who spoke before; *the judge* may be."""
    opening = opening_of(text, 0, len(text))
    assert (opening.kind == "described" and not opening.definite) is new


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Carl Dove had the last word:", "Carl Dove"),
        ("Carl Dove, 61, was blunt:", "Carl Dove"),
        ("Carl Dove's reply to Ada Brenn was short:", "Carl Dove"),
        ("Her answer was short:", "Her"),
        ("Carl Dove held up a sign:", ""),
        ("Carl Dove was handed the answer:", ""),
        ("The Hull Herald was blunt:", ""),
    ],
)
def test_a_colon_gives_the_word_to_whom_the_sentence_speaks_of(text: str, told: str) -> None:
    """If it tells that words follow, and whose; signs and papers speak for nobody."""
    subject = announcer(text, 0, len(text))
    assert (text[subject.start : subject.end] if subject else "") == told
