"""What JSON promises holds for any texts: nothing lost, nothing twice, nothing unnamed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import pairwise
from random import Random
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.sharing import shared_rules

from tetrapla.engine.compare import compare
from tetrapla.engine.kinds import GROUPS
from tetrapla.engine.model import Story, Version
from tetrapla.engine.reading.versions import siglum
from tetrapla.export.json import comparison_json

SENTENCES = [
    "The ferry came back at dawn with nobody on board.",
    "Nobody on the ferry, at dawn, when it came back!",
    "“I heard the bell,” said Ilse Brandt, the keeper of the light.",
    "The keeper, Ilse Brandt, heard a bell.",
    "It rang 14 times over the harbour.",
    "Tне bеll rаng ovеr thе hаrbour аgаin.",
    "The crew never spoke of it.Karl BrandtAfter the war they moved away.",
    "Паром вернулся на рассвете.",
    "Share this story!",
    "Read more",
    "p{color:red;}a{margin:0;padding:1px 2px;}",
    "See https://ferry.exampleThe bell",
    "• one point\n• another point",
    "The bell, the bell",
]
LINES = st.one_of(
    st.sampled_from(SENTENCES),
    st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=3).map(" ".join),
    st.text(max_size=30),
    st.text(st.sampled_from("ab пα’“”.\t\x1b\x85\u200b\u202e\ufeff🥺\u2028"), max_size=12),
)
BREAKS = st.sampled_from(["\n\n", "\n", "\r\n\r\n", "\n \n", "\r", "\n\n\n\n"])
TEXTS = st.lists(st.tuples(LINES, BREAKS), max_size=8).map(
    lambda parts: "".join(line + end for line, end in parts)
)
STORIES = st.lists(TEXTS, min_size=1, max_size=4)


def story(texts: Iterable[str]) -> Story:
    versions = (
        Version(siglum(n), f"v{n}", f"v{n}.txt", "utf-8", text) for n, text in enumerate(texts)
    )
    return Story("Any", tuple(versions))


def written(texts: Iterable[str]) -> dict[str, Any]:
    """The JSON of a comparison, read back."""
    with shared_rules():
        comparison = compare(story(texts))
    data: dict[str, Any] = json.loads(comparison_json(comparison))
    return data


@given(STORIES)
@settings(max_examples=60)
def test_passages_hold_the_whole_text_in_order(texts: list[str]) -> None:
    """In order, without overlap, exactly the original, and only white space between them."""
    data = written(texts)
    for n, text in enumerate(texts):
        mine = [p for p in data["passages"] if p["version"] == siglum(n)]
        assert all(text[p["start"] : p["end"]] == p["text"] for p in mine)
        edges = [0, *(edge for p in mine for edge in (p["start"], p["end"])), len(text)]
        assert edges == sorted(edges)
        assert not "".join(text[a:b] for a, b in list(pairwise(edges))[::2]).strip()
        assert [p["id"] for p in mine] == [f"{siglum(n)}{k + 1}" for k in range(len(mine))]


@given(STORIES)
@settings(max_examples=60)
def test_every_passage_stands_in_exactly_one_row(texts: list[str]) -> None:
    data = written(texts)
    shown = [i for row in data["rows"] for ids in row["cells"].values() for i in ids]
    assert sorted(shown) == sorted(p["id"] for p in data["passages"])
    version_of = {p["id"]: p["version"] for p in data["passages"]}
    for row in data["rows"]:
        assert row["cells"]
        assert all(version_of[i] == s for s, ids in row["cells"].items() for i in ids)
        assert 0 <= row["confidence"] <= 1


@given(STORIES)
@settings(max_examples=60)
def test_flags_and_links_name_what_there_is(texts: list[str]) -> None:
    """Existing versions, passages and kinds, places inside the text, and always a reason."""
    data = written(texts)
    version_of = {p["id"]: p["version"] for p in data["passages"]}
    lengths = {v["siglum"]: v["characters"] for v in data["versions"]}
    for link in data["links"]:
        assert version_of[link["a"]] < version_of[link["b"]]
        assert 0 <= link["score"] <= 1
    for flag in data["flags"]:
        assert 0 <= flag["start"] < flag["end"] <= lengths[flag["version"]]
        assert flag["group"] == GROUPS[flag["kind"]]
        assert flag["reason"]
        assert flag["rule"]


@given(STORIES)
@settings(max_examples=30)
def test_the_same_texts_give_the_same_bytes(texts: list[str]) -> None:
    first, second = (comparison_json(compare(story(texts))) for _ in range(2))
    assert first == second


CSS = "p{color:red;}a{margin:0;padding:1px 2px;}"
AT_AN_EDGE = [
    f"The ferry came back at dawn with nobody on board. {CSS}",
    f"The ferry came back at dawn with nobody on board. {CSS}",
    f"Тне bеll rаng ovеr thе hаrbour аgаin. It rang 14 times over the harbour. {CSS}\n\n"
    "“I heard the bell,” said Ilse Brandt, the keeper of the light.",
    "Share this story!",
]
"""The last passage of one version and the first of the next are no neighbours."""


@given(STORIES, st.randoms(use_true_random=False))
@example(AT_AN_EDGE, Random(1))
@example(AT_AN_EDGE, Random(2))
@settings(max_examples=40)
def test_the_order_of_versions_changes_labels_and_no_links(texts: list[str], random: Any) -> None:
    """However the columns stand, the same passages belong together, as strongly."""
    order = list(range(len(texts)))
    random.shuffle(order)
    plain, shuffled = written(texts), written(texts[n] for n in order)

    def links(
        data: dict[str, Any], version: list[int]
    ) -> list[tuple[list[tuple[int, int]], float]]:
        place = {
            p["id"]: (version[ord(p["version"]) - ord("A")], p["start"]) for p in data["passages"]
        }
        return sorted((sorted((place[x["a"]], place[x["b"]])), x["score"]) for x in data["links"])

    assert links(plain, list(range(len(texts)))) == links(shuffled, order)
