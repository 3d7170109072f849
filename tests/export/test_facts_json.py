"""The facts as JSON: the schema to the key, and what it promises for any texts."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.export.test_invariants import BREAKS, LINES, story
from tests.sharing import shared_rules

from tetrapla.engine.compare import compare
from tetrapla.engine.facts.ledger import ledger
from tetrapla.engine.facts.types import FactKind, Label, Said, State
from tetrapla.engine.kinds import Level
from tetrapla.export.facts.csv import facts_csv
from tetrapla.export.facts.json import facts_json, id_of
from tetrapla.export.facts.markdown import facts_markdown
from tetrapla.export.facts.selection import Selection
from tetrapla.export.facts.text import facts_lines

OURS = (
    "“We counted fourteen geese on the ice before the thaw,” Ilse Brandt, the keeper, told the "
    "Gazette on Tuesday. She called it ‘odd’.\n\nMore than 40 men came."
)
THEIRS = (
    'Ilse Brandt said: "We counted forty geese on the ice before the thaw". Nobody went home.\n\n'
    "At least 40 men came."
)


def written(*texts: str, **how: Any) -> dict[str, Any]:
    """The facts of some versions, read back."""
    with shared_rules():
        selection = Selection(ledger(compare(story(texts))), **how)
    data: dict[str, Any] = json.loads(facts_json(selection))
    return data


def fact(data: dict[str, Any], words: str) -> dict[str, Any]:
    """The one fact whose text begins with some words."""
    (found,) = (f for f in data["facts"] if f["text"].startswith(words))
    return dict(found)


def test_the_keys_are_those_of_the_schema_in_their_order() -> None:
    """At the top, of a version, of a row and of a pair."""
    data = written(OURS, THEIRS)
    assert list(data) == ["schema", "title", "level", "versions", "facts", "rows"]
    assert (data["schema"], data["level"]) == ("tetrapla/facts/1", "likely")
    assert list(data["versions"][0])[:2] == ["siglum", "name"]
    row = data["rows"][0]
    assert list(row) == [
        *(
            "kind",
            "state",
            "level",
            "cells",
            "told",
            "labels",
            "joined",
            "attribution",
            "media",
            "compared",
            "pairs",
        )
    ]
    (pair,) = row["pairs"]
    assert list(pair) == ["a", "b", "relation", "score", "words", "labels", "reasons", "again"]
    assert (row["state"], row["cells"]) == ("altered", {"A": ["A.q1.1"], "B": ["B.q1.1"]})
    assert ["fourteen", "forty"] in pair["words"]
    assert "number" in row["labels"]


def test_a_quotation_is_told_with_its_marks_and_its_speaker() -> None:
    """Its text without marks, the quotation with them, the words that say who spoke."""
    said = fact(written(OURS, THEIRS), "We counted fourteen")
    quotation, speaker = said["quotation"], said["speaker"]
    assert (said["kind"], said["version"], said["id"]) == ("quotation", "A", "A.q1.1")
    assert OURS[said["start"] : said["end"]] == said["text"]
    whole = OURS[quotation["start"] : quotation["end"]]
    assert (whole[0], whole[-1]) == ("“", "”")
    assert {**quotation, "start": 0, "end": 0} == {
        "id": "A.q1",
        "start": 0,
        "end": 0,
        "kind": "speech",
        "continues": None,
        "closed": True,
        "nested_in": None,
        "part": 1,
    }
    assert (speaker["name"], speaker["position"]) == ("Ilse Brandt", "after")
    assert "Ilse Brandt" in OURS[speaker["start"] : speaker["end"]]


def test_who_is_not_named_has_no_name() -> None:
    """All keys are there, and nothing in them."""
    said = fact(written("“Nobody has ever seen the northern light burn.”"), "Nobody")
    assert set(said["speaker"]) == {
        *("name", "as_written", "by", "position", "cue", "medium", "start", "end")
    }
    assert set(said["speaker"].values()) == {None}


def test_numbers_names_and_times_have_their_own_keys() -> None:
    """What is counted, by which word; which name it is; a time has nothing but its words."""
    data = written(OURS, THEIRS)
    (number,) = (f for f in data["facts"] if f["text"] == "40" and f["version"] == "B")
    assert (number["value"], number["unit"], number["noun"]) == ("40", None, "men")
    assert number["qualifier"] == "at least"
    name = next(f for f in data["facts"] if f["kind"] == "name" and f["version"] == "B")
    assert (name["entity"], name["level"], name["by"]) == ("ilse-brandt", "likely", "same")
    time = fact(data, "Tuesday")
    assert list(time) == ["id", "kind", "version", "start", "end", "text", "repaired"]


def test_words_in_marks_that_are_not_compared_are_listed() -> None:
    """With their place and kind, in a row that says so."""
    data = written(OURS, THEIRS)
    odd = fact(data, "odd")
    assert (odd["version"], odd["quotation"]["kind"]) == ("A", "term")
    (row,) = (r for r in data["rows"] if odd["id"] in r["cells"].get("A", ()))
    assert (row["compared"], row["state"]) == (False, "only-in")
    assert OURS[odd["quotation"]["start"] : odd["quotation"]["end"]] == "‘odd’"


def test_only_the_kinds_that_are_wanted_are_written() -> None:
    """Of facts and rows."""
    data = written(OURS, THEIRS, kinds=(FactKind.NUMBER,))
    assert {f["kind"] for f in data["facts"]} == {r["kind"] for r in data["rows"]} == {"number"}


def test_ids_of_words_have_no_spaces() -> None:
    """States, labels, attributions: each an id of its own."""
    for words, known in ((State, "only-in"), (Label, "words-left-out"), (Said, "named-only-in")):
        ids = [id_of(word) for word in words]
        assert len(set(ids)) == len(words)
        assert not [i for i in ids if " " in i]
        assert known in ids


def test_attributions_are_compared_where_there_are_two() -> None:
    """Not of a number, and not of what one version alone quotes."""
    data = written(OURS, f"{THEIRS}\n\n“A heron does not count for anything,” he said.")
    for row in data["rows"]:
        compared = row["kind"] == "quotation" and len(row["cells"]) > 1
        assert (row["attribution"] is not None) is compared
    assert any(row["attribution"] == "alike" for row in data["rows"])


QUOTED = st.sampled_from(
    [
        "“We saw the geese leave before the ice came,” said Ilse Brandt, the keeper.",
        '"We saw the geese go before the ice came", Ilse Brandt told the Gazette.',
        "“We saw the gееse leave. Nobody slept that night,” she wrote.",
        "“I heard the bell, and nobody came to the harbour",
        "“He said ‘the bell is mine’ and went home,” the mayor wrote on Tuesday.",
        "''We saw them leave before the ice came,'' Brandt said.",
        "&ldquo;We saw the geese leave before the ice came&rdquo;, said Ilse Brandt.",
        "More than 250 geese left in March 1911; a third of the men stayed.",
        "At least 250 geese left; ⅓ of the men, or 46 percent, stayed.",
    ]
)
TEXTS = st.lists(st.tuples(st.one_of(QUOTED, QUOTED, LINES), BREAKS), max_size=6).map(
    lambda parts: "".join(line + end for line, end in parts)
)
STORIES = st.lists(TEXTS, min_size=1, max_size=4)


@given(STORIES, st.sampled_from(["likely", "hint"]))
@settings(max_examples=80)
def test_every_span_is_exact_in_the_text_as_it_was_read(texts: list[str], level: str) -> None:
    """What is told of a place is what stands there, the marks around it included."""
    text_of = {chr(ord("A") + k): text for k, text in enumerate(texts)}
    data = written(*texts, level=Level(level))
    for one in data["facts"]:
        text = text_of[one["version"]]
        assert text[one["start"] : one["end"]] == one["text"]
        assert one["text"]
        assert one["repaired"] != one["text"]
        if quotation := one.get("quotation"):
            assert quotation["start"] <= one["start"] < one["end"] <= quotation["end"] <= len(text)
        if (one.get("speaker") or {}).get("by"):
            assert text[one["speaker"]["start"] : one["speaker"]["end"]].strip()
    for row in data["rows"]:
        for siglum, places in row["told"].items():
            assert all(text_of[siglum][p["start"] : p["end"]].strip() for p in places)


@given(STORIES, st.sampled_from(["likely", "hint"]))
@settings(max_examples=60)
def test_every_fact_stands_in_one_row_and_every_id_is_one(texts: list[str], level: str) -> None:
    """Rows, pairs and quotations name what there is, in the column of its version."""
    data = written(*texts, level=Level(level))
    facts = {f["id"]: f for f in data["facts"]}
    assert len(facts) == len(data["facts"])
    placed = [i for row in data["rows"] for ids in row["cells"].values() for i in ids]
    assert sorted(placed) == sorted(facts)
    for row in data["rows"]:
        assert row["cells"]
        assert all(facts[i]["version"] == s for s, ids in row["cells"].items() for i in ids)
        assert {facts[i]["kind"] for ids in row["cells"].values() for i in ids} == {row["kind"]}
        assert not set(row["told"]) & set(row["cells"])
        joined = {i for ids in row["joined"].values() for i in ids}
        assert joined <= set(facts)
        here = {i for ids in row["cells"].values() for i in ids}
        for pair in row["pairs"]:
            assert {pair["a"], pair["b"]} <= here
            assert 0 <= pair["score"] <= 1
    assert level == "hint" or {row["level"] for row in data["rows"]} <= {"likely"}


@given(STORIES)
@settings(max_examples=25)
def test_the_same_texts_give_the_same_bytes(texts: list[str]) -> None:
    """In every format."""

    def every() -> list[str]:
        with shared_rules():
            selection = Selection.of(compare(story(texts)))
        lines = "\n".join(facts_lines(selection, 80))
        pieces = ["".join(made(selection)) for made in (facts_csv, facts_markdown)]
        return [facts_json(selection), lines, *pieces]

    assert every() == every()


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("“We saw the ice go out.”", "“We saw the ice go out.”"),
        ('"We saw the ice go out."', '"We saw the ice go out."'),
        ("''We saw the ice go out.''", "''We saw the ice go out.''"),
        ("``We saw the ice go out.''", "``We saw the ice go out.''"),
        ("‘We saw the ice go out.’", "‘We saw the ice go out.’"),
        ("« We saw the ice go out. »", "« We saw the ice go out. »"),
        ("“We saw the ice go out.", "“We saw the ice go out."),
        ('“We saw the ice go out."', '“We saw the ice go out."'),
        ('""We saw the ice go out.""', '""We saw the ice go out.""'),
        ("&ldquo;We saw the ice go out.&rdquo;", "&ldquo;We saw the ice go out.&rdquo;"),
    ],
)
def test_a_quotation_begins_and_ends_with_its_marks(marked: str, whole: str) -> None:
    """Of every style; one that is not closed ends with its last word."""
    text = f"Ilse Brandt said: {marked}\n\nThen they slept."
    said = fact(written(text), "We saw")
    assert text[said["quotation"]["start"] : said["quotation"]["end"]] == whole
    assert said["quotation"]["closed"] is (marked[-1] != ".")


def test_a_garbled_quotation_is_told_as_read_and_repaired() -> None:
    """The text is that of the file; what it is compared by stands beside it."""
    text = "The captaiп of it said: “We saw the geese leave agaiп before the ice came.”"
    with shared_rules():
        compared = compare(replace(story([text, text.replace("п", "n")]), title=""))
    data = json.loads(facts_json(Selection.of(compared)))
    ours, theirs = (f for f in data["facts"] if f["kind"] == "quotation")
    assert "agaiп" in ours["text"]
    assert ours["repaired"] == theirs["text"]
    assert theirs["repaired"] is None
    assert data["rows"][0]["state"] == "same"
