"""Character references of HTML."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.model import Version
from tetrapla.engine.repair import Repaired, repair


def repaired(text: str) -> Repaired:
    return repair([Version("A", "a", "a.txt", "utf-8", text)])[0]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Bread &amp; butter", "Bread & butter"),
        ("&quot;Go,&quot; he said", '"Go," he said'),
        ("It&#8217;s", "It’s"),
        ("It&#x2019;s", "It’s"),
        ("It&#146;s", "It’s"),
        ("It&amp;#8217;s", "It’s"),
        ("Bread &amp;amp;amp; butter", "Bread & butter"),
        ("ten&nbsp;geese", "ten geese"),
        ("ten&amp;nbsp;geese", "ten geese"),
        ("caf&eacute;", "café"),
        ("go&shy;ose", "goose"),
        ("one&#13; two", "one  two"),
        ("R&amp;B singers", "R&B singers"),
        ("http://a.example/?x=1&amp;y=2", "http://a.example/?x=1&y=2"),
    ],
)
def test_a_reference_reads_as_its_character(text: str, meant: str) -> None:
    result = repaired(text)
    assert result.shadow.text == meant
    assert {f.kind for f in result.flags} == {"entity"}
    assert {f.level.value for f in result.flags} == {"sure"}


@pytest.mark.parametrize(("text", "meant"), [("a&nbsp b", "a  b"), ("&quot Go", '" Go')])
def test_without_its_semicolon_a_reference_is_likely(text: str, meant: str) -> None:
    result = repaired(text)
    assert result.shadow.text == meant
    assert [f.level.value for f in result.flags] == ["likely"]


@pytest.mark.parametrize(
    "text",
    [
        "AT&T; R&B; Q&A; D&D;",
        "http://a.example/?a=1&copy=2&lt=3",
        "www.example.org/?x&amp=1&reg=2",
        "&#0; &#1; &#x7f; &#55555; &nothing;",
        "Marks & Spencer; you & me; &c.",
        "ampersand &",
    ],
)
def test_what_is_no_reference_is_left_alone(text: str) -> None:
    assert repaired(text).flags == ()


@pytest.mark.parametrize(
    "text",
    [
        "Write the entity &nbsp; there.",
        "In HTML one writes &lt; instead.",
        "Type “&amp;” for it.",
        "```\na &lt; b\n```\nThis is how.",
    ],
)
def test_where_references_are_the_subject_they_are_hints_and_stay(text: str) -> None:
    result = repaired(text)
    assert {f.level.value for f in result.flags} == {"hint"}
    assert result.shadow.text == text


def test_semicolons_of_references_at_line_ends_do_not_make_a_text_one_about_code() -> None:
    assert repaired("One&nbsp;\nTwo&nbsp;\nThree&nbsp;\n").shadow.text == "One \nTwo \nThree \n"


@given(st.text(alphabet="abcé \"'’“&<>\n–", max_size=40))
def test_escaping_a_text_and_repairing_it_leaves_what_a_browser_would_show(text: str) -> None:
    result = repaired(f"goose {html.escape(text)} goose")
    assert result.shadow.undo() == f"goose {html.escape(text)} goose"
    assert "&lt;" not in result.shadow.text


@given(st.text(alphabet="&amp;#x238nbsqut <>bi/=\"'[]!-", max_size=60))
def test_repairing_markup_can_be_undone(text: str) -> None:
    assert repaired(text).shadow.undo() == text


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("a &lt; b and c &gt; d", ["&lt;", "&gt;"]),
        ("a&lt;br /&gt;b", ["&lt;br /&gt;"]),
        ("&lt;a href=&quot;x&quot;&gt;b", ["&lt;a href=&quot;x&quot;&gt;"]),
        ("&lt;&lt;b&gt;&gt;", ["&lt;", "&lt;b&gt;", "&gt;"]),
        ("&lt;ab cd&gt;", ["&lt;", "&gt;"]),
    ],
)
def test_the_references_that_write_one_tag_are_one_flag(text: str, covered: list[str]) -> None:
    flags = [f for f in repaired(text).flags if f.kind == "entity"]
    assert [text[f.start : f.end] for f in flags] == covered
    assert all(f.evidence for f in flags)
