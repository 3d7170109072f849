"""The JSON is the schema that tools rely on, to the key and its place."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tetrapla.engine.kinds import Level
from tetrapla.engine.model import Passage
from tetrapla.engine.results import Comparison
from tetrapla.export.json import comparison_json, flags_json


def test_a_comparison_has_the_keys_of_the_schema_in_their_order(comparison: Comparison) -> None:
    data = json.loads(comparison_json(comparison))
    assert list(data) == [
        "schema",
        "title",
        "base",
        "versions",
        "passages",
        "rows",
        "links",
        "flags",
    ]
    assert (data["schema"], data["title"], data["base"]) == (
        "tetrapla/comparison/1",
        "The Ferry",
        "A",
    )


def test_every_entry_is_written_whole(comparison: Comparison) -> None:
    """One entry of each kind, with its keys, values and order."""
    data = json.loads(comparison_json(comparison))
    assert list(data["versions"][0].items()) == [
        ("siglum", "A"),
        ("name", "Harbour"),
        ("path", "harbour.txt"),
        ("encoding", "utf-8"),
        ("characters", 30),
        ("words", 6),
    ]
    assert list(data["passages"][4].items()) == [
        ("id", "B2"),
        ("version", "B"),
        ("start", 6),
        ("end", 23),
        ("text", "She said \x1b[31mпo."),
        ("repaired", "She said \x1b[31mno."),
    ]
    assert list(data["rows"][1].items()) == [
        ("cells", {"A": ["A2"], "B": ["B1", "B2"]}),
        ("status", "automatic"),
        ("confidence", 0.7),
    ]
    assert list(data["links"][0].items()) == [
        ("a", "A1"),
        ("b", "B3"),
        ("score", 0.9123),
        ("moved", True),
        ("reasons", ["ferry"]),
    ]
    assert list(data["flags"][2].items()) == [
        ("version", "B"),
        ("start", 20),
        ("end", 22),
        ("group", "garbled"),
        ("kind", "look-alike"),
        ("level", "sure"),
        ("confidence", 0.97),
        ("rule", "look-alike.x"),
        ("reason", "п stands for n."),
        ("evidence", []),
        ("repair", "no"),
    ]


def test_what_is_not_known_is_null(comparison: Comparison) -> None:
    data = json.loads(comparison_json(comparison))
    assert data["passages"][0]["repaired"] is None
    assert data["flags"][0]["repair"] is None
    without = replace(comparison, story=replace(comparison.story, base=None))
    assert json.loads(comparison_json(without))["base"] is None


def test_flags_hold_versions_passages_and_flags_only(comparison: Comparison) -> None:
    """The same entries as in the comparison."""
    flags, whole = json.loads(flags_json(comparison)), json.loads(comparison_json(comparison))
    assert list(flags) == ["schema", "versions", "passages", "flags"]
    assert flags["schema"] == "tetrapla/flags/1"
    assert all(flags[key] == whole[key] for key in ("versions", "passages", "flags"))


@pytest.mark.parametrize(
    ("level", "kinds"),
    [
        (Level.SURE, ["share", "look-alike"]),
        (Level.LIKELY, ["share", "fused-caption", "look-alike"]),
        (Level.HINT, ["share", "fused-caption", "look-alike", "furniture"]),
    ],
)
def test_a_level_leaves_out_what_is_below_it(
    comparison: Comparison, level: Level, kinds: list[str]
) -> None:
    data = json.loads(flags_json(comparison, level))
    assert [flag["kind"] for flag in data["flags"]] == kinds


def test_story_text_is_raw_in_value_and_harmless_in_bytes(comparison: Comparison) -> None:
    """A reader gets every character back; a terminal gets no control and no turn of direction."""
    nasty = "\x1b\x00\x7f\x9b2J\u202e\u2066\u2028\u2029\udc80 мир “”"
    passage = Passage("A1", "A", 1, 0, 9, nasty)
    text = comparison_json(replace(comparison, passages=(passage, *comparison.passages[1:])))
    assert json.loads(text)["passages"][0]["text"] == nasty
    assert not set(nasty[:-7]) - set("2J") & set(text)
    assert "мир “”" in text


def test_the_end_is_one_newline(comparison: Comparison) -> None:
    for text in (comparison_json(comparison), flags_json(comparison)):
        assert text.endswith("}\n")
        assert "\r" not in text
