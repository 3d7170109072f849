"""The accepted exports of one story: to the byte, and as other programs read them."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from lxml import etree, html
from tests.export.goldens import GOLDEN, comparison, path_of, written

from tetrapla.export.formats import FORMATS


def read(name: str) -> str:
    """What is accepted of a format."""
    return path_of(name).read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_is_as_accepted(name: str) -> None:
    """To the byte; 'make golden' writes the files anew, to be looked at and accepted."""
    assert written(name).decode("utf-8") == read(name)


def test_nothing_else_is_accepted() -> None:
    """A file for each format, and no other."""
    assert {path.name for path in GOLDEN.iterdir()} == {path_of(name).name for name in FORMATS}


def test_the_story_has_what_the_formats_have_to_cope_with() -> None:
    """Moved, garbled, glued and folded passages, a version that tells less, other scripts."""
    compared = comparison()
    assert compared.moved
    assert {"look-alike", "fused-credit", "control", "bidi", "tag", "entity"} <= {
        flag.kind for flag in compared.flags
    }
    assert compared.asides
    assert compared.story.base == "A"
    texts = "".join(version.text for version in compared.story.versions)
    assert all(sign in texts for sign in ("\x1b", "\u202e", "\r\n", "\t", "<b>", "=SUM", "ה", "岩"))


def columns(records: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """Records as a data frame keeps them: every record must have every column."""
    return {name: [record[name] for record in records] for name in records[0]}


def test_the_table_for_programs_is_one_to_a_reader_of_tables() -> None:
    """The columns are of one length and kind; every passage stands in its row and its column."""
    compared = comparison()
    table = columns(list(csv.DictReader(io.StringIO(read("csv"), newline=""), strict=True)))
    assert list(table) == ["row", "passages", "told by", "differences", "A", "B", "C"]
    assert [int(row) for row in table["row"]] == list(range(1, len(compared.rows) + 1))
    for k, ids in enumerate(table["passages"]):
        for passage in map(compared.by_id.__getitem__, ids.split()):
            assert passage.repaired_text in table[passage.version][k]


def test_the_spreadsheet_holds_no_formula() -> None:
    """A text that begins like one has an apostrophe before it, and Excel knows the encoding."""
    text = read("sheet")
    assert text.startswith("\ufeff")
    cells = [c for row in csv.reader(io.StringIO(text[1:], newline=""), strict=True) for c in row]
    assert any(cell.startswith("'=SUM") for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))]


def test_the_lines_of_json_are_records_of_one_shape() -> None:
    """The same keys in each; their passages are all passages, with the text as in the file."""
    compared = comparison()
    records = [json.loads(line) for line in read("jsonl").splitlines()]
    table = columns(records)
    assert all(list(record) == list(table) for record in records)
    assert set(table["schema"]) == {"tetrapla/row/1"}
    told = [p for cells in table["cells"] for cell in cells.values() for p in cell]
    assert {p["id"]: p["text"] for p in told} == {p.id: p.text for p in compared.passages}
    assert len(told) == len(compared.passages)


def test_json_lines_are_split_by_line_ends_alone() -> None:
    """No character in a text ends a line for a reader that splits at any line end of Unicode."""
    assert len(read("jsonl").splitlines()) == read("jsonl").count("\n")


@pytest.mark.parametrize("name", ["tei", "tei-stand-off"])
def test_the_editions_are_well_formed(name: str) -> None:
    """As bytes, with their declaration, to a parser that forgives nothing."""
    tree = etree.fromstring(path_of(name).read_bytes(), etree.XMLParser(recover=False))
    assert etree.QName(tree).localname == "TEI"


def test_the_page_is_whole() -> None:
    """It ends as it should, and its table has a cell for each version in each row."""
    tree = html.document_fromstring(read("html"))
    assert read("html").endswith("</html>\n")
    (table,) = (t for t in tree.iter("table") if t.get("id") == "rows")
    assert {len(row) for row in table.iter("tr")} == {4}
