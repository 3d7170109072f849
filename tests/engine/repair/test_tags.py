"""Tags of web pages, short codes and tags of bulletin boards."""

from __future__ import annotations

import pytest

from tetrapla.engine.model import Version
from tetrapla.engine.repair import Repaired, repair


def repaired(text: str) -> Repaired:
    return repair([Version("A", "a", "a.txt", "utf-8", text)])[0]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("A <b>grey</b> goose", "A grey goose"),
        ("One line<br>Another", "One line Another"),
        ("One line <br/> another", "One line another"),
        ("<p>She left.</p><p>He stayed.</p>", "She left. He stayed."),
        ('<div class="nest" id=egg>text</div>', "text"),
        ('Go <a href="http://a.example/?q=1>2" target=_blank>there</a>!', "Go there!"),
        ("H<sub>2</sub>O and 10<sup>th</sup>", "H2O and 10th"),
        ("It ended.</span><span>Then more", "It ended. Then more"),
        ("A<!-- not shown --> goose", "A goose"),
        ("<![CDATA[A goose]]>", "A goose"),
        ("A goose<o:p></o:p>", "A goose"),
        ("Geese<script>var x = '<b>';</script> fly", "Geese fly"),
        ("&lt;i&gt;Geese&lt;/i&gt; fly", "Geese fly"),
        ('[caption id="n" align="left"]A nest[/caption] Text', "A nest Text"),
        ('Text [gallery ids="1,2"]', "Text"),
        ("<p> A goose  </p>\n<br>  \nShe left. <br>", "A goose\n\nShe left."),
        ("A <b> <i>grey</i> </b> goose", "A grey goose"),
        ("A<i> </i>goose <br> </p>\n<br> <br>She", "A goose\nShe"),
        ("[[File:Nest.jpg|thumb|A nest]] The goose.", "The goose."),
        ("[b]Bold[/b] and [url=http://a.example]link[/url]", "Bold and link"),
        ("A [img]http://a.example/n.png[/img] nest", "A nest"),
        ("A ![nest](http://a.example/n.png) nest", "A nest"),
        ('A goose <a href="http://a.exam', "A goose"),
        ('class="nest" id="egg">A goose', "A goose"),
    ],
)
def test_tags_are_taken_out_and_words_stay_apart(text: str, meant: str) -> None:
    result = repaired(text)
    assert result.shadow.text == meant
    assert all(f.counts for f in result.flags)
    assert result.shadow.undo() == text


@pytest.mark.parametrize(
    "text",
    [
        "Vec<String> and Map<Key, Value>",
        "if a < b > c then <3",
        "Jane Doe <jane@a.example>",
        "He came in. <sighs> Dear <title> <name>,",
        "<e-goose> hello\n<b3n> hi\n<kim> ho\n<br> who?",
        "a[i] = b[u] and [quote] and [video of the fire]",
        "1 <2> 3 [1] (b) {c}",
    ],
)
def test_angle_brackets_of_other_sorts_stay(text: str) -> None:
    result = repaired(text)
    assert not any(f.counts for f in result.flags)
    assert result.shadow.text == text


@pytest.mark.parametrize(
    "text",
    [
        "Use the <b> tag and the </b> tag.",
        "The element <div> is a block.",
        'He typed "<br>" there.',
        "```\n<p>one</p>\n```\nis a paragraph.",
        "<!DOCTYPE html>\n<html><body><p>one</p></body></html>",
    ],
)
def test_where_tags_are_the_subject_they_are_hints_and_stay(text: str) -> None:
    result = repaired(text)
    assert not any(f.counts for f in result.flags if f.kind == "tag")
    assert result.shadow.text == text


@pytest.mark.parametrize(
    "text",
    [
        "They put <b> before it and </b> behind it.",
        "Set your words between <i> and </i>, she said.",
        "<em> starts what is stressed and </em> ends it.",
        "Write [b] in front of a word and [/b] after it.",
        "He wrote <br> where the line should end.",
        'Put <a href="..."> before and </a> after your name.',
        "What is <u> good for?",
    ],
)
def test_tags_that_stand_as_words_of_a_sentence_are_hints_and_stay(text: str) -> None:
    result = repaired(text)
    assert {(f.kind, f.level.value) for f in result.flags} == {("tag", "hint")}
    assert all("what the text speaks of" in f.reason for f in result.flags)
    assert result.shadow.text == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("He read <i>The Goose</i> and <b>wept</b>.", "He read The Goose and wept."),
        ("The boat was called <i>Anna</i> or so.", "The boat was called Anna or so."),
        ("<b> Warning </b> Keep out.", "Warning Keep out."),
        ("and <br> so <br> on <br> and <br> on", "and so on and on"),
        ('The mill <img src="mill.jpg"> was old.', "The mill was old."),
    ],
)
def test_tags_around_words_and_between_lines_are_no_words(text: str, meant: str) -> None:
    assert repaired(text).shadow.text == meant


def test_a_tag_that_was_written_with_references_is_likely_at_most_and_two_flags() -> None:
    text = "A &lt;b&gt;grey&lt;/b&gt; goose"
    flags = repaired(text).flags
    assert [(text[f.start : f.end], f.kind, f.level.value, f.repair) for f in flags] == [
        ("&lt;b&gt;", "entity", "sure", "<b>"),
        ("&lt;b&gt;", "tag", "likely", ""),
        ("&lt;/b&gt;", "entity", "sure", "</b>"),
        ("&lt;/b&gt;", "tag", "likely", ""),
    ]


def test_what_is_read_from_references_and_spoken_of_stays_as_it_is_read() -> None:
    text = "People put &lt;b&gt; before it and &lt;/b&gt; behind it."
    assert repaired(text).shadow.text == "People put <b> before it and </b> behind it."


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("A <b>grey</b> goose", ["“b” is opened once and closed once in this version"]),
        (
            'A <p id="n">goose<p>',
            [
                "“p” is opened 2 times and never closed in this version",
                "it has attributes, as no word of a text has",
            ],
        ),
        ("A<!-- x --> goose", ["“<!--” starts a comment, and “-->” ends it"]),
        (
            "A<script>go()</script> goose",
            ["it goes from its opening tag to its closing one, 21 characters"],
        ),
    ],
)
def test_the_evidence_tells_facts_and_not_the_reason_again(text: str, facts: list[str]) -> None:
    assert [str(fact) for fact in repaired(text).flags[0].evidence] == facts


def test_a_script_in_its_tags_is_one_flag_of_its_own_kind() -> None:
    text = "Geese fly.<script>var x = 1;</script><style>.n{color:red}</style> So do we."
    kinds = [(f.kind, text[f.start : f.end]) for f in repaired(text).flags]
    assert kinds == [
        ("script", "<script>var x = 1;</script>"),
        ("css", "<style>.n{color:red}</style>"),
    ]


@pytest.mark.parametrize("text", ["<b>A</b> c", "x<br><br/>y", "&lt;p&gt;a&lt;/p&gt;b", "[i]q[/i]"])
def test_repairing_again_changes_nothing(text: str) -> None:
    once = repaired(text).shadow.text
    assert repaired(once).shadow.text == once


@pytest.mark.parametrize(
    "bait", ["<a ", '<a href="', "<!--", "<script>", "[url=", "![a](http:", "<"]
)
def test_long_rows_of_half_a_tag_can_be_undone(bait: str) -> None:
    text = bait * 20_000
    assert repaired(text).shadow.undo() == text


@pytest.mark.parametrize(
    "text",
    [
        "A tag starts an element of HTML.\n\n<b>Geese</b>\n\nIt ends with a tag, too.",
        "# Geese\n\nThey <b>fly</b> south.<br>\n\n- grey ones",
        "Learn HTML\n\n<b>Geese</b>\n\nMarkup is easy.",
    ],
    ids=["lesson", "Markdown", "two subjects"],
)
def test_in_lessons_on_markup_and_in_markdown_tags_are_only_hints(text: str) -> None:
    result = repaired(text)
    assert {f.level.value for f in result.flags} == {"hint"}
    assert result.shadow.text == text


@pytest.mark.parametrize(
    "text",
    [
        "The <b>goose</b> is shy.\n\nWith a tag she is in her element.\n\n"
        "Nobody has that property.",
        "#geese fly <b>south</b>.\n\n- grey ones",
        "<b>Geese</b> fly.\n\nLearn HTML.\n\n"
        + "Geese fly.\n\n" * 30
        + "The HTML tag and its element.",
        '<div class="tag html"><b>Geese</b></div>\n\n<div class="element">fly</div>',
    ],
    ids=["no subject", "no heading", "two lines of many", "the markup itself"],
)
def test_a_word_of_markup_here_and_there_makes_no_lesson(text: str) -> None:
    assert "sure" in {f.level.value for f in repaired(text).flags if f.kind == "tag"}
