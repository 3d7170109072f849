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


def test_the_title_said_twice_is_flagged_at_its_second_place() -> None:
    text = "A goose on the roof\n\nA goose on the roof!\n\nNobody knew."
    (flagged,) = [f for f in flags_of(text) if f.kind == "repeated-line"]
    assert text[flagged.start : flagged.end] == "A goose on the roof!"
    assert flagged.level == "sure"
    assert [str(fact) for fact in flagged.evidence] == ["the same words stand at A1"]


def test_the_title_said_again_below_the_date_is_likely() -> None:
    text = "A goose on the roof\n\nMay 4\n\nA goose on the roof\n\nNobody knew."
    assert found(text, "repeated-line") == [("A goose on the roof", "likely")]


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
    assert flags_of(TOLD + TOLD + "Nobody saw Rachmoor go.") == ()


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
