"""Leaked style sheets, lines said twice, names spelled otherwise."""

from __future__ import annotations

import pytest

from tetrapla.engine.flags import flag
from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import repair
from tetrapla.engine.segment import segment

SHEET = ".box{color:red;margin:0 auto} #top::before{content:none;} @media x{a:b}"


def flags_of(*texts: str) -> tuple[Flag, ...]:
    versions = [Version(s, s, s, "utf-8", t) for s, t in zip("ABCD", texts, strict=False)]
    repaired = repair(versions)
    told = {v.siglum: segment(v, r) for v, r in zip(versions, repaired, strict=True)}
    return flag(versions, repaired, told, ())


def found(text: str, kind: str) -> list[tuple[str, str]]:
    return [(text[f.start : f.end], f.level) for f in flags_of(text) if f.kind == kind]


def test_a_leaked_style_sheet_is_sure() -> None:
    text = f"A goose was on the roof.\n\n{SHEET}\n\nShe is well.\n"
    assert found(text, "css") == [(SHEET, "sure")]


def test_a_style_sheet_that_is_cut_off_is_still_one() -> None:
    text = f"A goose.\n\n{SHEET} .end{{width: ..."
    assert [level for _, level in found(text, "css")] == ["sure"]


@pytest.mark.parametrize(
    "text",
    [
        "He wrote {a: b} on the wall and left.",
        "The set {x : x > 0} and the set {y : y < 0} are open.",
        "{{name}} {date} {place}",
    ],
)
def test_braces_in_a_sentence_are_no_style_sheet(text: str) -> None:
    assert found(text, "css") == []


def test_in_a_text_about_code_a_style_sheet_is_only_a_hint() -> None:
    code = "\n\n".join(["int x = 1;", "int y = 2;", "return x + y;", SHEET])
    assert [level for _, level in found(code, "css")] == ["hint"]


def test_in_a_lesson_on_style_sheets_a_style_sheet_is_only_a_hint() -> None:
    lesson = f"Learn CSS\n\nEvery rule has a selector.\n\n{SHEET}\n\nIt is red now."
    assert [level for _, level in found(lesson, "css")] == ["hint"]


def test_the_title_said_twice_is_flagged_at_its_second_place() -> None:
    text = "A goose on the roof\n\nA goose on the roof!\n\nNobody knew."
    (flagged,) = [f for f in flags_of(text) if f.kind == "repeated-line"]
    assert text[flagged.start : flagged.end] == "A goose on the roof!"
    assert flagged.level == "sure"
    assert [str(fact) for fact in flagged.evidence] == ["the same words stand at A1"]


def test_the_title_said_again_below_the_date_is_likely() -> None:
    text = "A goose on the roof\n\nMay 4\n\nA goose on the roof\n\nNobody knew."
    assert found(text, "repeated-line") == [("A goose on the roof", "likely")]


def test_a_long_line_three_times_in_a_row_is_likely() -> None:
    text = "A goose\n\n" + f"{BEFORE}\n\n" * 3
    assert found(text, "repeated-line") == [(BEFORE, "likely")] * 2


def test_a_line_that_heads_each_part_of_a_collection_is_a_hint() -> None:
    text = "Why did the goose cross?\n\nA\n\n" * 4 + BEFORE
    assert found(text, "repeated-line") == [("Why did the goose cross?", "hint")] * 2


def test_a_line_that_returns_further_down_is_no_fault() -> None:
    text = "Title here\n\nThe goose came home again.\n\nIt rained.\n\nThe goose came home again."
    assert found(text, "repeated-line") == []


def test_lines_of_a_song_said_twice_are_only_hints() -> None:
    lines = ["Row the boat home", "Sing to the moon", "Bring me a rose"]
    text = "A song\n\n" + "\n".join(f"{line}\n{line}" for line in lines)
    assert {level for _, level in found(text, "repeated-line")} == {"hint"}


def test_short_lines_such_as_numbers_may_return() -> None:
    assert found("12\n\n12\n\n***\n\n***\n\nOh!\n\nOh!", "repeated-line") == []


TOLD = "Then Rackmoor spoke. It was Rackmoor again. So Rackmoor left. "


def test_a_name_spelled_otherwise_once_is_a_hint_with_counts() -> None:
    text = TOLD + "Nobody saw Rachmoor go."
    (flagged,) = flags_of(text, TOLD)
    assert (flagged.kind, flagged.level, flagged.repair) == ("name-variant", "hint", "Rackmoor")
    assert text[flagged.start : flagged.end] == "Rachmoor"
    assert str(flagged.evidence[0]) == "“Rachmoor” stands once in all versions, “Rackmoor” 6 times"


@pytest.mark.parametrize(
    "word", ["Rackmoors", "Rackmoore", "Blackmoor", "Rackham", "Rackmoor-Hall", "Rackmoor’s"]
)
def test_other_forms_and_other_names_are_no_slips(word: str) -> None:
    assert flags_of(TOLD + f"Nobody saw {word} go.", TOLD) == ()


def test_one_telling_alone_cannot_say_which_name_is_meant() -> None:
    assert flags_of(TOLD + "Nobody saw Rachmoor go.") == ()


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Rachmoor", [("Rachmoor", "Rackmoor")]),
        ("Rakcmoor", []),
        ("Racmoor", []),
        ("Rachmoor and Rachmoor", []),
    ],
    ids=["one letter", "turned", "missing", "twice"],
)
def test_a_name_of_one_telling_counts_for_a_slip_in_one_letter(
    word: str, expected: list[tuple[str, str]]
) -> None:
    assert variants(TOLD * 2 + f"Nobody saw {word} go.") == expected


def test_a_name_of_one_telling_that_only_starts_sentences_may_be_a_word() -> None:
    assert variants("Rackmoor came. " * 6 + "Nobody saw Rachmoor go.") == []


def variants(*texts: str) -> list[tuple[str, str]]:
    """The flagged span in the original and its repair, for each hint at a name."""
    return [
        (texts["ABCD".index(f.version)][f.start : f.end], f.repair or "")
        for f in flags_of(*texts)
        if f.kind == "name-variant"
    ]


def test_a_slip_is_found_where_it_stands_not_inside_of_a_longer_word() -> None:
    text = "Rachmoorstreet is long. Rackmoor said so, and then Rachmoor left."
    (slip,) = [f for f in flags_of(text, TOLD) if f.kind == "name-variant"]
    assert slip.start == text.rindex("Rachmoor")


def test_a_slip_in_a_damaged_word_covers_the_word_as_it_stands_in_the_file() -> None:
    text = "\x1b[1mRackmoor\x1b[0m came. Nobody saw Rаchmoor go, and thе rain fell on thеm all."
    assert variants(text, TOLD) == [("Rаchmoor", "Rackmoor")]


@pytest.mark.parametrize(
    "text",
    ["{a} }" * 200_000, "a" * 10**6 + "{a} }", "{" * 10**6, "{" + "a" * 10**6, "}{" * 500_000],
    ids=["braces", "long selector", "opening", "long body", "turned"],
)
def test_a_million_characters_with_braces_are_read_to_their_end(text: str) -> None:
    assert found(text, "css") == []


def test_a_style_sheet_behind_a_long_text_is_flagged_alone() -> None:
    assert found("word " * 200 + SHEET, "css") == [(SHEET, "likely")]


def test_one_rule_of_a_style_sheet_inside_of_a_sentence_is_only_a_hint() -> None:
    text = "Use .box{color:red} to paint it, said the old teacher, and mind the dots in there."
    assert found(text, "css") == [(".box{color:red}", "hint")]


BEFORE = "A goose sat on the roof all night, and nobody in the village could say why it had come."
BEHIND = "When the storm was over she flew away again. The lamp in the window burned until noon."


@pytest.mark.parametrize(
    "sheet",
    [
        ".nest{margin:0;padding:10px} .nest p{color:#fff}",
        "#top .nav > li a:hover { color: red; text-decoration: none; }",
        "@media (max-width: 600px) { .nest { width: 100%; color: red } }",
        "margin: 0 auto; padding: 10px; color: #333;",
        'style="color: red; font-size: 12px"',
    ],
)
def test_inside_of_a_paragraph_only_the_style_sheet_is_flagged(sheet: str) -> None:
    assert found(f"{BEFORE} {sheet} {BEHIND}", "css") == [(sheet, "likely")]


def test_a_rule_cut_off_at_the_end_of_a_paragraph_is_flagged_to_its_end() -> None:
    assert found(f"{BEFORE} .nest{{color:red;width: 1", "css") == [
        (".nest{color:red;width: 1", "likely")
    ]


def test_a_list_of_sizes_is_no_style_sheet() -> None:
    assert found("width: 3m; height: 2m; color: red; position: left;", "css") == []


def test_a_paragraph_said_again_with_a_slip_is_likely() -> None:
    text = f"A goose\n\n{BEFORE}\n\n{BEFORE.replace('village', 'vilage')}\n\n{BEHIND}"
    assert [level for _, level in found(text, "repeated-line")] == ["likely"]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        (
            "In step one we take the first of the eggs out.",
            "In step two we take the first of the eggs out.",
        ),
        (
            "In 2019 the geese came home in the early spring.",
            "In 2018 the geese came home in the early spring.",
        ),
        (
            "The old man saw the geese fly over the hill.",
            "The old men saw the geese fly over the hill.",
        ),
    ],
)
def test_paragraphs_that_differ_in_what_they_tell_are_no_repeats(first: str, again: str) -> None:
    assert found(f"A goose\n\n{first}\n\n{again}\n\n{BEHIND}", "repeated-line") == []


def test_a_sentence_said_twice_in_a_row_inside_of_a_paragraph_is_likely() -> None:
    said = "Nobody in the village could say why the goose had come."
    text = f"It was late. {said} {said} She left."
    assert found(text, "repeated-line") == [(said, "likely")]


def test_a_paragraph_whose_halves_are_equal_is_likely() -> None:
    text = f"A goose\n\n{BEFORE} {BEFORE}\n\n{BEHIND}"
    assert found(text, "repeated-line") == [(BEFORE, "likely")]


def test_a_long_paragraph_that_returns_far_away_is_a_hint() -> None:
    long = f"{BEFORE} It was late, and the rain had not stopped."
    text = f"A goose\n\n{long}\n\n{BEHIND}\n\n{long}"
    assert found(text, "repeated-line") == [(long, "hint")]


@pytest.mark.parametrize(
    "text",
    [
        "We sing to the moon,\nWe sing to the moon,\nAnd the moon sings to us.",
        "All in all it was just another goose on the roof.\n" * 3,
        "<kim> who is there now\n<kim> who is there now\n<bo> me",
        "He left. He left. He left.",
        "The boat goes out in the evening,\nThe net is new.\nThe boat goes out in the evening,",
        "One\n\nTwo goats\n\nIn all it was just another goose on the roof of us\n\n"
        "In all it was just another goose on the roof of us\n\nThree geese\n\nFour of them",
    ],
)
def test_verse_and_talk_may_say_it_again(text: str) -> None:
    assert "sure" not in [level for _, level in found(text, "repeated-line")]
    assert "likely" not in [level for _, level in found(text, "repeated-line")]


PAIR = "Anna Smith came. Then Anna Smith left again. "


def test_beside_the_same_other_name_a_short_slip_is_told() -> None:
    assert variants(f"{PAIR}Anna Smyth stayed.", PAIR) == [("Smyth", "Smith")]


def test_a_slip_is_told_at_each_of_its_two_places_and_without_its_ending() -> None:
    text = TOLD + TOLD + "Nobody saw Rachmoor go. It was Rachmoor’s goose."
    assert variants(text, TOLD) == [("Rachmoor", "Rackmoor"), ("Rachmoor", "Rackmoor")]


def test_a_name_that_one_version_alone_has_very_often_counts() -> None:
    assert variants(TOLD * 4 + "Nobody saw Rachmoor go.") == [("Rachmoor", "Rackmoor")]


CASES = {
    "Polish": ("Warszawie", "Warszawce"),
    "Finnish": ("Helsingissä", "Helsingistä"),
    "Russian": ("Петровского", "Петровскому"),
    "Russian, one letter": ("Петровский", "Петровская"),
}


@pytest.mark.parametrize("words", CASES.values(), ids=CASES)
def test_the_cases_of_a_name_are_no_slips(words: tuple[str, str]) -> None:
    often, once = words
    told = f"xx {often} yy. " * 5
    assert variants(f"{told} xx {once} yy.", told) == []


def test_a_slip_in_a_cyrillic_name_is_told() -> None:
    told = "Вчера Петровский пришёл. " * 5
    assert variants(f"{told} Потом Петравский ушёл.", told) == [("Петравский", "Петровский")]


@pytest.mark.parametrize(
    "text",
    [
        "A goose sat on the roof all night. A goose sat on the roof all night.",
        "Nobody knew. The goose sat on the old roof all night. The goose sat on the old roof all "
        "night. Then it flew.",
    ],
)
def test_what_is_said_twice_inside_of_a_passage_is_flagged_and_not_repaired(text: str) -> None:
    (flagged,) = [f for f in flags_of(text) if f.kind == "repeated-line"]
    assert flagged.repair is None
    assert flagged.evidence


@pytest.mark.parametrize(
    ("caption", "level"),
    [
        ("A goose near the old barn", "likely"),
        ("This Is The Old Headline of today", "hint"),
        ("The history of the barn", "hint"),
        ("It was an old barn.A goose on the hill", "hint"),
        ("The geese and " + "all the birds and " * 6 + "all the rest of the barn", "hint"),
    ],
)
def test_what_is_cut_at_a_seam_without_a_credit_may_be_a_caption(caption: str, level: str) -> None:
    other = f"They said the barn, today and hill of it. {caption.lower()}."
    text = f"The barn is here today, on a hill.\n\n{caption}They said that it was so, and left."
    (flagged,) = [f for f in flags_of(text, other) if f.kind == "photo-caption"]
    assert (text[flagged.start : flagged.end], flagged.level) == (caption, level)
    assert flagged.rule == "photo-caption.seam"
    assert "ends without a full stop where a paragraph is glued to it" in flagged.reason
    assert [str(fact) for fact in flagged.evidence] == [
        "“They said that it was so, and left.” was glued to its end"
    ]


def test_a_caption_that_was_cut_from_its_credit_says_which_one() -> None:
    text = "A goose on the roofGetty ImagesNobody knew how the goose got there."
    (flagged,) = [f for f in flags_of(text) if f.kind == "photo-caption"]
    assert flagged.rule == "photo-caption.cut-caption"
    assert [str(f) for f in flagged.evidence] == ["the credit “Getty Images” was glued to its end"]
