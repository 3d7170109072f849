"""The sentences in which facts are told to people."""

from __future__ import annotations

import pytest

from tetrapla.engine.evidence import (
    Character,
    Decoding,
    Evidence,
    Listed,
    Neighbours,
    Remark,
    StandsFor,
    WrittenBy,
    describe,
)

PE = "п U+043F CYRILLIC SMALL LETTER PE"


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (Remark("so it is"), "so it is"),
        (Character("п"), PE),
        (Character("\u200b"), "U+200B ZERO WIDTH SPACE"),
        (StandsFor("п", "n", 1, 1), f"{PE} stands for n, once"),
        (StandsFor("п", "n", 3, 1), f"{PE} stands for n, 3 times in one word"),
        (StandsFor("п", "n", 5, 2), f"{PE} stands for n, 5 times in 2 different words"),
        (WrittenBy("an", ("A", "D")), "“an” is written plainly in versions A, D"),
        (WrittenBy("an", ("A",)), "“an” is written plainly in version A"),
        (WrittenBy("an", ()), "“an” is written plainly elsewhere in this version"),
        (Listed("an"), "“an” is in the list of English words"),
        (
            Decoding(("encode sloppy-windows-1252", "apply restore_byte_a0", "decode utf-8")),
            "decoded again: written as Windows-1252, apply restore byte a0, read as UTF-8",
        ),
        (
            Decoding(("encode macroman", "decode xy")),
            "decoded again: written as Mac Roman, read as xy",
        ),
        (
            Neighbours(3, (("roof", "Nobody"), ("all", ""), ("", "It"))),
            "glued 3 times: between “roof” and “Nobody”; behind “all”; before “It”",
        ),
        (Neighbours(1, (("all", ""),)), "glued once: behind “all”"),
    ],
    ids=str,
)
def test_a_fact_is_told_in_plain_words(fact: Evidence, sentence: str) -> None:
    assert str(fact) == sentence


@pytest.mark.parametrize(
    ("character", "told"),
    [
        ("\x1b", "U+001B ESCAPE"),
        ("\x85", "U+0085 CONTROL CHARACTER"),
        ("\ufffd", "U+FFFD REPLACEMENT CHARACTER"),
        ("\U000e0041", "U+E0041 TAG LATIN CAPITAL LETTER A"),
    ],
)
def test_a_character_that_cannot_be_printed_is_told_by_number_and_name(
    character: str, told: str
) -> None:
    assert describe(character) == told
