"""The tables of letters are what their generator makes of the data of Unicode."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType
from unicodedata import lookup

import pytest

from tetrapla.engine.repair.letters.confusables import CONFUSABLE
from tetrapla.engine.repair.letters.intruders import CYRILLIC, GREEK
from tetrapla.engine.repair.letters.scripts import SUSPECT_LETTER, script
from tetrapla.engine.repair.letters.supplement import IN_LATIN_WRITING, SAME_SHAPE, SCIENCE
from tetrapla.engine.repair.letters.table import EXACT, LATIN, READINGS, SIGNS, STYLED

ROOT = Path(__file__).parents[3]


def generator() -> ModuleType:
    path = ROOT / "scripts" / "make_letter_tables.py"
    spec = importlib.util.spec_from_file_location("make_letter_tables", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_generator_makes_the_tables_that_are_here() -> None:
    """Neither module was edited by hand, nor left behind by a change of the generator."""
    pytest.importorskip("confusable_homoglyphs")
    made = generator()
    for name, source in made.modules().items():
        assert (made.FOLDER / name).read_text("utf-8") == source, name


@pytest.mark.parametrize(
    ("letter", "name"),
    [
        ("a", "LATIN"),
        ("é", "LATIN"),
        ("ɡ", "LATIN"),
        ("п", "CYRILLIC"),
        ("ο", "GREEK"),
        ("ἀ", "GREEK"),
        ("օ", "ARMENIAN"),
        ("Ꭺ", "CHEROKEE"),
        ("ꓮ", "LISU"),
        ("ו", "HEBREW"),
        ("東", "HAN"),
        ("한", "OTHER"),
        ("ʰ", "LATIN"),
        ("ʼ", ""),
        ("𝐚", ""),
        ("µ", ""),
        ("º", ""),
        ("5", ""),
        ("’", ""),
    ],
)
def test_the_script_of_a_letter(letter: str, name: str) -> None:
    assert script(letter) == name


@pytest.mark.parametrize(
    ("letter", "readings"),
    [("а", "a"), ("п", "n"), ("и", "un"), ("ο", "o"), ("ά", "a"), ("Ꭺ", "A"), ("ꓲ", "lI")],
)
def test_the_readings_of_a_letter(letter: str, readings: str) -> None:
    assert READINGS[letter] == readings


def test_styled_letters_read_as_what_unicode_makes_of_them() -> None:
    assert [READINGS[c] for c in "𝐚𝓗ｚⓑℝⅹ𝛂"] == ["a", "H", "z", "b", "R", "x", "a"]


def test_every_listed_letter_has_a_reading_and_one_place() -> None:
    assert set(CONFUSABLE) - {"ſ"} <= set(READINGS)
    assert not set(STYLED) & set(LATIN)
    assert not SIGNS & EXACT
    assert set(SAME_SHAPE) <= EXACT
    assert SAME_SHAPE.keys().isdisjoint(IN_LATIN_WRITING)
    assert all(script(c) == "GREEK" for c in SCIENCE)


def test_one_search_finds_every_look_alike_but_the_multiplication_sign() -> None:
    missed = {c for c in READINGS if not SUSPECT_LETTER.fullmatch(c)}
    assert missed == {"×"}


def test_the_supplement_writes_out_nothing_that_unicode_says_already() -> None:
    source = (ROOT / "tui/tetrapla/engine/repair/letters/supplement.py").read_text("utf-8")
    written = re.findall(r'"\\N\{([A-Z -]+)\}": "(\w+)"', source)
    assert len(written) > 80
    repeated = [name for name, latin in written if CONFUSABLE.get(lookup(name)) == latin]
    assert repeated == []


def test_the_letters_of_the_alphabets_that_are_typed_as_latin_ones() -> None:
    assert "".join(sorted(CYRILLIC.likenesses)) == "ABCEHKMOPTXYaceopxy"
    assert "".join(sorted(GREEK.likenesses)) == "ABEHIKMNOPTXYZov"
    for alphabet in (CYRILLIC, GREEK):
        assert {script(c) for c in alphabet.likenesses.values()} == {alphabet.script}
