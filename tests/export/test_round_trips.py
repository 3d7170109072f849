"""What is written for programs can be made into the same comparison again, for any texts."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.export.test_invariants import TEXTS, story
from tests.sharing import shared_rules

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Link, Passage, Row
from tetrapla.engine.results import Comparison
from tetrapla.export.formats import FORMATS, Export
from tetrapla.rows.view import View
from tetrapla.rows.wording import Wording

_STORIES = st.lists(TEXTS, min_size=2, max_size=3)
_DIGITS = 4


def told(texts: list[str]) -> Comparison:
    """The comparison of any texts."""
    with shared_rules():
        return compare(story(texts))


def written(comparison: Comparison, form: str) -> str:
    """The whole comparison in a format, every text as in its file."""
    return "".join(FORMATS[form].write(Export(Wording(comparison), View(), raw=True)))


def _passage(data: dict[str, Any], comparison: Comparison) -> Passage:
    known = comparison.by_id[data["id"]]
    return Passage(**data, number=known.number, part=known.part)


@given(_STORIES)
@settings(max_examples=40)
def test_json_gives_the_same_comparison(texts: list[str]) -> None:
    """Passages, rows and links to the letter; numbers to four places."""
    comparison = told(texts)
    data = json.loads(written(comparison, "json"))
    assert tuple(_passage(p, comparison) for p in data["passages"]) == comparison.passages
    rows = tuple(
        Row({s: tuple(ids) for s, ids in r["cells"].items()}, r["confidence"], r["status"])
        for r in data["rows"]
    )
    assert rows == tuple(
        Row(dict(r.cells), round(r.confidence, _DIGITS), r.status) for r in comparison.rows
    )
    links = [Link(**{**x, "reasons": tuple(x["reasons"])}) for x in data["links"]]
    assert links == [
        Link(x.a, x.b, round(x.score, _DIGITS), x.moved, tuple(x.reasons)) for x in comparison.links
    ]
    for flag, kept in zip(comparison.flags, data["flags"], strict=True):
        same = (kept["version"], kept["start"], kept["end"], kept["reason"], kept["repair"])
        assert same == (flag.version, flag.start, flag.end, flag.reason, flag.repair)


@given(_STORIES)
@settings(max_examples=40)
def test_json_lines_give_the_same_rows(texts: list[str]) -> None:
    """A line is a row, whatever ends lines in the texts; each passage is whole in one of them."""
    comparison = told(texts)
    rows = [json.loads(line) for line in written(comparison, "jsonl").split("\n")[:-1]]
    found = [
        _passage(p, comparison) for row in rows for cell in row["cells"].values() for p in cell
    ]
    assert sorted(found, key=lambda p: p.id) == sorted(comparison.passages, key=lambda p: p.id)
    ids = [{s: tuple(p["id"] for p in c) for s, c in row["cells"].items()} for row in rows]
    assert ids == [dict(row.cells) for row in comparison.rows]


@given(_STORIES)
@settings(max_examples=40)
def test_csv_gives_every_text_back(texts: list[str]) -> None:
    """Cell by cell, with every line end and control character in it."""
    comparison = told(texts)
    text = written(comparison, "csv")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    assert [[row[s] for s in comparison.sigla] for row in rows] == [
        [
            "\n\n".join(comparison.by_id[i].text for i in row.cells.get(s, ()))
            for s in comparison.sigla
        ]
        for row in comparison.rows
    ]
