"""CSV: exact for programs, safe for spreadsheets, and the way back from the one to the other."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.results import Comparison
from tetrapla.export.csv import guarded
from tetrapla.export.formats import FORMATS, Export
from tetrapla.rows.view import View
from tetrapla.rows.visible import visible
from tetrapla.rows.wording import Wording

FORMULA = '=HYPERLINK("http://geese.example","geese")'


def table(name: str, comparison: Comparison, **how: bool) -> list[dict[str, str]]:
    """What a reader of CSV makes of it."""
    text = "".join(FORMATS[name].write(Export(Wording(comparison), View(), **how)))  # type: ignore[arg-type]
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


@pytest.mark.parametrize("raw", [False, True])
def test_every_passage_comes_back_exactly(raw: bool, possum: Comparison) -> None:
    """Cell by cell the texts of all passages of all versions, repaired or as in the file."""
    rows = table("csv", possum, raw=raw)
    assert len(rows) == len(possum.rows)
    for row, data in zip(rows, possum.rows, strict=True):
        for siglum in possum.sigla:
            passages = [possum.by_id[i] for i in data.cells.get(siglum, ())]
            texts = [p.text if raw else p.repaired_text for p in passages]
            assert row[siglum] == "\n\n".join(texts)
        assert row["passages"].split() == [i for s in possum.sigla for i in data.cells.get(s, ())]


def test_what_steers_and_what_ends_a_line_comes_back_too(comparison: Comparison) -> None:
    """An escape and a line end inside a passage are kept as they are."""
    rows = table("csv", comparison, raw=True)
    assert rows[1]["B"] == "A boat\n\nShe said \x1b[31mпo."
    assert rows[0]["B"] == "The\r\nferry"


def test_no_text_becomes_a_formula_in_a_spreadsheet(told: Callable[..., Comparison]) -> None:
    """For spreadsheets an apostrophe stands before it; for programs the text is exact."""
    comparison = told(f"{FORMULA}\n\nThe geese were counted.\n", "The geese were counted.\n")
    assert table("csv", comparison)[0]["A"] == FORMULA
    assert table("sheet", comparison)[0]["A: version 1"] == f"'{FORMULA}"


def test_a_spreadsheet_knows_the_encoding_and_the_names(comparison: Comparison) -> None:
    """It begins with the mark of UTF-8, and its columns have the names of the versions."""
    text = "".join(FORMATS["sheet"].write(Export(Wording(comparison), View())))
    assert text.startswith("\ufeffrow,passages,told by,differences,A: Harbour,B: Evil␛]0;x␇\r\n")


@given(st.text(st.sampled_from("=+-@'＝ \t\nab1"), max_size=6) | st.text(max_size=8))
def test_the_guard_can_be_taken_away_again(cell: str) -> None:
    """Without the first apostrophe it is the text; with it no cell begins like a formula."""
    safe = guarded(cell)
    plain = visible(cell.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    assert safe.removeprefix("'") == plain
    assert not safe.lstrip().startswith(tuple("=+-@＝＋－＠"))
