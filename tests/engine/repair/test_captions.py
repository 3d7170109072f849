"""Captions, quotations and words that were glued to what stands behind them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.repair.glued import BODY, repaired, strong

from tetrapla.engine.model import Part


@pytest.mark.parametrize(
    ("caption", "body"),
    [
        ("The goat on the first day", "A farmer brought her home. She was very small."),
        ("The little goat near the gate", "She had no friends in the village."),
        ("The farmer and his two goats", "Everyone in the village saw them."),
        ("The school by the river", "Police came in the morning."),
        ("The boat near the red house", "“There was no door,” the keeper said."),
        ("The farmer with his friend Ottilie", "She had no water."),
        ("The old barn in 1987", "They walked home."),
        ("The new door of the farm", "McKenna looked at it and went home."),
    ],
)
def test_a_caption_is_parted_from_the_paragraph_behind_it(caption: str, body: str) -> None:
    result = repaired(f"{BODY}\n\n{caption}{body}\n")
    (flag,) = (f for f in result.flags if f.counts)
    assert (flag.kind, flag.repair) == ("fused-caption", f"{caption}\n\n")
    assert result.shadow.text == f"{BODY}\n\n{caption}\n\n{body}\n"
    assert [cut.part for cut in result.cuts] == [Part.CAPTION, Part.BODY]


def test_a_caption_behind_a_finished_sentence_is_a_piece_of_its_own() -> None:
    text = f"{BODY} The goat on the hillThen the farmer came home from the lake.\n"
    cuts = repaired(text).cuts
    assert [(cut.part, text[cut.start : cut.end].strip()) for cut in cuts] == [
        (Part.BODY, BODY),
        (Part.CAPTION, "The goat on the hill"),
        (Part.BODY, "Then the farmer came home from the lake."),
    ]


def test_the_evidence_names_what_is_known_of_both_words() -> None:
    other = "Ottilie saw a hill and a lake."
    (flag,) = strong(f"{BODY}\n\nThe goat on the hillOttilie came.", other)
    told = [str(fact) for fact in flag.evidence]
    assert told[0] == "“hill” is written plainly in version B"
    assert told[1] == "“Ottilie” is written plainly in version B"
    assert "glued once: between “hill” and “Ottilie”" in told


def test_in_other_languages_both_words_have_to_stand_elsewhere() -> None:
    known = "Der Hund lag im Garten. Die Katze kam am Abend, und der Abend war warm."
    assert [f.kind for f in strong(f"{known}\n\nEin Hund im GartenDie Katze schlief.")] == []
    (flag,) = strong(f"{known}\n\nEin Hund im warmGarten steht hier.")
    assert flag.kind == "fused-caption"
    assert strong("Ein Fuchs am warmWasser schlief lange.") == []


def test_words_glued_where_no_caption_can_end_are_parted_by_a_space() -> None:
    long_line = "the goats stood near the barn and " * 12
    result = repaired(f"{BODY}\n\n{long_line}they saw allThe goats of the farm.\n")
    (flag,) = result.flags
    assert (flag.kind, flag.repair) == ("fused-words", "all The")
    assert "they saw all The goats" in result.shadow.text
    assert not result.cuts


def test_a_quotation_behind_a_word_of_saying_gets_a_space() -> None:
    result = repaired(f"{BODY}\n\nThe keeper said“There was no water” and left.\n")
    assert [(f.kind, f.repair) for f in result.flags] == [("missing-space", "said “There")]
    assert "said “There was no water” and left" in result.shadow.text


def test_a_quotation_behind_a_caption_is_cut_off() -> None:
    result = repaired(f"{BODY}\n\nThe goat was very skinny“When we came, she stood there.”\n")
    assert "very skinny\n\n“When we came" in result.shadow.text


@pytest.mark.parametrize(
    "text",
    [
        "He had an iPhone, and she had an eBay account. They saw it on YouTube and LinkedIn.",
        "Ronan McDonald and LeBron James went to the MacBook school of DuPont.",
        "The farm is now a GmbH. He has a PhD, and the mRNA was old. The village used 5 kWh.",
        "The story was told on WordPress, in JavaScript, by PostgreSQL and by OpenStreetMap.",
        "All of #goatStory and @goatFarmer and goat.farmHouse and /home/goatDay/theFarm is old.",
        "The string of getName and isOpen and toString and the old innerHTML of the story.",
        "See https://example.org/theFarm?aDay=oneDay&twoDays=allDay for the story of the farm.",
        "A firm called farmDay said so. The people of farmDay left. So farmDay is a farm.",
        "The village hired HillPoint to open the gate. Then HillPoint left the village.",
        "The goat has vitaminA and hepatitisB and a typeI error in it and a groupA string.",
        "Sie sagte „Das ist alt“Und ging nach Hause. Das ist ein Haus, und sie ging.",
        "Thit an gCeann agus i nGaillimh, an tSaoil, na hÉireann, ar an mBliain.",
        "Abantu bakwaZulu eMzansi baseGoli, isiZulu nesiXhosa, eNingizimu Afrika.",
    ],
)
def test_names_with_a_capital_inside_and_code_are_left_alone(text: str) -> None:
    assert strong(f"{BODY}\n\n{text}\n") == []


def test_a_version_about_programs_is_left_alone() -> None:
    code = "function openDoor() {\n  const dayThe = 1;\n}\nThe goat of the dayThe farmer saw.\n"
    assert strong(code) == []


PIECES = ["a goat", "The day", "dayThe ", "hillIt was old", ". ", "“", "\n", "AP", " ", "1987"]


@given(st.lists(st.sampled_from(PIECES)))
def test_repairs_only_put_in_white_space_and_can_be_undone(parts: list[str]) -> None:
    text = BODY + "".join(parts)
    result = repaired(text)
    assert result.shadow.undo() == text
    assert "".join(result.shadow.text.split()) == "".join(text.split())


@given(st.lists(st.sampled_from(PIECES)))
def test_what_was_repaired_needs_no_repair(parts: list[str]) -> None:
    once = repaired(BODY + " " + "".join(parts)).shadow.text
    assert repaired(once).shadow.text == once


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_the_blank_line_has_the_line_ends_of_the_file(end: str) -> None:
    caption, body = "The goat on the first day", "A farmer brought her home. She was small."
    result = repaired(f"{BODY}{end}{end}{caption}{body}{end}")
    assert result.shadow.text == f"{BODY}{end}{end}{caption}{end}{end}{body}{end}"
    assert [f.repair for f in result.flags] == [f"{caption}{end}{end}"]


def test_a_title_that_is_said_twice_is_no_caption() -> None:
    title = "A new door of the old farm"
    assert strong(f"{title}{title}\n\n{BODY}\n") == []


@pytest.mark.parametrize(
    "menu",
    [
        "Home of the farmLooked at today",
        "The old barn todayThe red house",
    ],
)
def test_the_items_of_a_menu_are_no_captions(menu: str) -> None:
    assert strong(f"{menu}\n\n{BODY}\n") == []
