"""Mac Roman that was read as Latin-1 or Windows-1252, in English texts alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.evidence import Decoding
from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import Repaired, repair
from tetrapla.engine.resources import DEFAULT_LEXICON

PROSE = (
    "“Thank you,” she said at the café; the old dog didn’t move — it was late. "
    "The boys’ room, from 1990–95, was clichéd…"
)


def repaired(text: str) -> Repaired:
    return repair([Version("A", "A", "A.txt", "utf-8", text)], lexicon=DEFAULT_LEXICON)[0]


def found(result: Repaired) -> list[Flag]:
    return [f for f in result.flags if f.rule == "mojibake.mac-roman"]


@pytest.mark.parametrize("table", ["latin-1", "cp1252"])
def test_english_prose_is_read_again_sign_by_sign(table: str) -> None:
    result = repaired(PROSE.encode("mac-roman").decode(table))
    assert result.shadow.text == PROSE
    assert {f.level for f in found(result)} == {"sure"}
    assert {f.kind for f in result.flags if f.counts} == {"mojibake"}


def test_one_sure_contraction_is_likely_by_itself() -> None:
    result = repaired("The man said that he didnÕt know.")
    (flag,) = found(result)
    assert (flag.level, flag.repair) == ("likely", "didn’t")
    assert Decoding(("encode latin-1", "decode macroman")) in flag.evidence
    assert flag.reason == "“didnÕt” is Mac Roman that was read as Latin-1; it reads “didn’t”."
    assert result.shadow.text == "The man said that he didn’t know."


@pytest.mark.parametrize(
    "text",
    [
        "Os limões e os botÕes estão aqui, e ele nÃo sabe: Ó mar salgado!",
        "Es la letra Ñ de espaÑa, de niÑo y de aÑos; Ñ otra vez.",
        "Sõda ja mÕte, tÕde on siin.",
        "Òran mòr is an old song of the Ó Briain house, and É stands in it, and Ñ too.",
        "Xem tôi Õ và Ò Ó kia.",
        "The brand cafÉ and the house of Žižek are on the way to the old town.",
        "The word Õhtuleht is the name of the paper, and Ñ is the name of a letter.",
        "Dans lÕhôtel de la ville, dÕabord.",
    ],
)
def test_capitals_that_are_letters_are_left_alone(text: str) -> None:
    result = repaired(text)
    assert not found(result)
    assert result.shadow.text == text


def test_a_capital_whose_small_letter_is_there_too_stays() -> None:
    """Names in other languages stand in damaged English texts as well."""
    text = "The man didnÕt know the letter ñ Ñ he thought of it, and he wasnÕt late."
    assert repaired(text).shadow.text == text.replace("Õ", "’")


@given(st.text(alphabet="ditns ’ÕÒÓÔÑÐÉŽ\x8e.é", max_size=60))
def test_any_repair_can_be_undone(text: str) -> None:
    damaged = f"The old man said that he didnÕt know it. {text}"
    assert repaired(damaged).shadow.undo() == damaged
