"""The page: whole, safe, to be walked by links, and losing no letter of any version."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import html
from tests.export.drawn import HOSTILE
from tests.sharing import shared_rules

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.export.formats import FORMATS, Export
from tetrapla.rows.view import View
from tetrapla.rows.wording import Wording

Told = Callable[..., Comparison]


def page(comparison: Comparison, **how: Any) -> str:
    """A comparison as a page."""
    return "".join(FORMATS["html"].write(Export(Wording(comparison), View(), **how)))


def tree(comparison: Comparison) -> Any:
    """The same, parsed."""
    return html.document_fromstring(page(comparison))


def text_of(parsed: Any, siglum: str) -> str:
    """A version as the page holds it."""
    for script in parsed.iter("script"):
        if script.get("id") == f"text-{siglum}":
            return str(json.loads(script.text)["text"])
    (pre,) = (p for p in parsed.iter("pre") if p.get("data-version") == siglum)
    assert pre.get("data-exact") == "true"
    return str(pre.text_content())


def test_every_version_comes_back_to_the_letter(comparison: Comparison) -> None:
    """Whatever control characters and line ends it holds."""
    parsed = tree(comparison)
    for version in comparison.story.versions:
        assert text_of(parsed, version.siglum) == version.text


@settings(max_examples=40, deadline=None)
@given(HOSTILE, HOSTILE)
def test_no_text_breaks_the_page(one: str, two: str) -> None:
    """Both texts come back, and the page holds no byte that steers a terminal."""
    texts = [t if t.strip() else "x" for t in (one, two)]
    versions = tuple(
        Version(s, f"<b>{s}</b>", "p", "utf-8", t) for s, t in zip("AB", texts, strict=True)
    )
    with shared_rules():
        written = page(compare(Story("</title><script>", versions)))
    assert not {c for c in written if (c < " " and c != "\n") or "\x7f" <= c <= "\x9f"}
    parsed = html.document_fromstring(written)
    assert [text_of(parsed, s) for s in "AB"] == texts


def test_every_way_leads_somewhere(comparison: Comparison) -> None:
    """Each link of the page has its goal in it, and each goal is there once."""
    parsed = tree(comparison)
    goals = [e.get("id") for e in parsed.iter() if isinstance(e.tag, str) and e.get("id")]
    assert len(goals) == len(set(goals))
    ways = [a.get("href") for a in parsed.iter("a") if a.get("href")]
    assert ways
    assert {way.removeprefix("#") for way in ways} <= set(goals)


@pytest.mark.parametrize("row", [0, 1, 2])
def test_no_way_of_a_part_leads_to_what_is_left_out(comparison: Comparison, row: int) -> None:
    """A moved passage whose old place is not written has no way there, and the other way round."""
    parsed = html.document_fromstring(page(comparison, only=frozenset({row})))
    goals = {e.get("id") for e in parsed.iter() if isinstance(e.tag, str) and e.get("id")}
    ways = {a.get("href").removeprefix("#") for a in parsed.iter("a") if a.get("href")}
    assert ways
    assert ways <= goals
    assert "here: 1 of 3 rows" in parsed.text_content()


def test_tab_walks_from_difference_to_difference(told: Told) -> None:
    """What only is an address to copy is no stop on the way; the first stop leads to the table.

    Above the table is a way to the facts, which stand below it.
    """
    alike = "The keeper fed them twice a day."
    comparison = told(f"Three geese.\n\n{alike}\n\nSix ducks.", f"Four geese.\n\n{alike}")
    parsed = tree(comparison)
    for below in parsed.find_class("facts"):
        below.drop_tree()
    stops = [a for a in parsed.iter("a") if a.get("tabindex") != "-1"]
    rows, first, facts, *others = [a.get("href") for a in stops]
    assert (rows, facts) == ("#rows", "#facts")
    differing = [f"#r{comparison.row_of[i] + 1}" for i in ("A1", "A3")]
    assert first == differing[0]
    assert others == [differing[1]] * 2  # from the first difference and from the row between
    assert all(a.get("href") for a in parsed.iter("a"))


def test_each_text_has_its_own_direction(told: Told) -> None:
    """Hebrew stands from right to left and English from left to right, each told by itself."""
    parsed = tree(told("היה היתה אווזה.\n\nA goose.", "A goose."))
    for name in ("A1", "A2", "B1"):
        assert parsed.get_element_by_id(name).get("dir") == "auto"
    assert {pre.get("dir") for pre in parsed.iter("pre")} == {"auto"}
    for passage in ("A1", "A2"):  # what the program says before a text has no direction
        before = parsed.get_element_by_id(passage)[0].text_content()
        assert before.isdigit()


@pytest.mark.parametrize(("count", "many"), [(4, False), (30, True)])
def test_many_versions_are_not_squeezed(told: Told, count: int, many: bool) -> None:
    """The table is as wide as its columns need; on paper many stand below one another."""
    parsed = tree(told(*["One goose."] * count))
    (table,) = (t for t in parsed.iter("table") if t.get("style"))
    assert table.get("style") == f"--versions: {count}"
    assert (table.get("class") == "many") is many
    (listed,) = parsed.iter("ul")
    assert (listed.getparent().tag == "details") is many


def test_nothing_runs_and_nothing_is_fetched(comparison: Comparison) -> None:
    """No script but data, no address of another place, and a policy that says so."""
    written = page(comparison)
    parsed = html.document_fromstring(written)
    assert {s.get("type") for s in parsed.iter("script")} <= {"application/json"}
    assert "default-src 'none'" in written
    assert not [e for e in parsed.iter() if isinstance(e.tag, str) and e.get("src")]
    assert "http" not in written.replace("http-equiv", "")


def test_a_passage_is_marked_as_on_the_screens(told: Told) -> None:
    """Words that only one version has, and those that all have, are told apart."""
    comparison = told(
        "The old goose slept on the pier all night.", "The old gander slept on the pier all night."
    )
    parsed = tree(comparison)
    only = {e.text_content().strip() for e in parsed.iter("span") if e.get("class") == "only"}
    assert {"goose", "gander"} <= only
    assert any(
        "slept on the pier" in e.text_content()
        for e in parsed.iter("span")
        if e.get("class") == "all"
    )


def test_boilerplate_is_folded_and_there(comparison: Comparison) -> None:
    """A fold says what it holds, and holds it."""
    (fold,) = (d for d in tree(comparison).iter("details") if d.getparent().tag == "td")
    assert fold[0].text_content() == "1 line: share"
    assert "Share" in fold.text_content()


def test_a_moved_passage_has_a_way_home_and_back(comparison: Comparison) -> None:
    """From its text to where it was told, and from there to its text."""
    parsed = tree(comparison)
    ghost = parsed.get_element_by_id("gB3")
    assert {a.get("href") for a in ghost.iter("a")} == {"#B3"}
    assert "stands in row 1" in ghost.text_content()
    passage = parsed.get_element_by_id("B3")
    assert "#gB3" in {a.get("href") for a in passage.iter("a")}


def test_a_part_of_the_rows_is_only_that_part(told: Told) -> None:
    """What is not wanted stands nowhere, not among the whole texts either."""
    comparison = told("One goose.\n\nSecret.", "One goose.")
    written = page(comparison, only=frozenset({comparison.row_of["A1"]}))
    assert "goose" in written
    assert "Secret" not in written
