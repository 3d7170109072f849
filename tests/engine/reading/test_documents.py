"""Documents that are no plain text: all of their text comes back, and what is wrong is told."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.engine.reading.made import docx, epub, pdf, zipped

from tetrapla.engine.model import MarkupKind, Version
from tetrapla.engine.reading import read_story
from tetrapla.engine.reading.converting import NotConverted, convert, format_of
from tetrapla.engine.reading.formats.html import decoded_page, read_html, text_of, tree_of
from tetrapla.errors import ReadingError

PARAGRAPHS = (
    "The keeper of the old lighthouse found a goose on the rocks, and she would not leave.",
    "He carried her up a hundred and twelve stairs and gave her a bowl of barley and water.",
    "She looked at the lamp all night long, he said, and it has not been the same since.",
    "By spring the goose had learned to ring the bell whenever fog came in from the sea.",
)
PAGE = f"""<!doctype html><html><head><title>Goose</title>
<link rel="canonical" href="https://harbour.example/goose">
<meta property="article:published_time" content="2026-03-04T10:00:00Z">
<style>p {{ color: red }}</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/n">Weather news</a></li></ul></nav>
<article><h1>The lighthouse goose</h1>{"".join(f"<p>{p}</p>" for p in PARAGRAPHS)}</article>
<aside><h3>More from the coast</h3><a href="1">Ten ducks that changed history</a></aside>
<footer>Harbour Weekly, a paper for people by the sea</footer><script>var x = 1</script>
</body></html>"""


def read(tmp_path: Path, name: str, data: bytes | str) -> Version:
    """The one version that a file is."""
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return read_story([str(path)]).versions[0]


def text(body: str) -> str:
    """The text of the inside of a page."""
    return text_of(tree_of(f"<body>{body}</body>")).text


def test_a_page_gives_all_of_its_text_and_nothing_of_its_code(tmp_path: Path) -> None:
    """Each block is a paragraph; scripts, styles and the head are no text."""
    version = read(tmp_path, "page.html", PAGE)
    blocks = version.text.split("\n\n")
    wanted = ["Home", "Weather news", "The lighthouse goose", *PARAGRAPHS, "More from the coast"]
    assert blocks[: len(wanted)] == wanted
    assert blocks[-1].startswith("Harbour Weekly")
    assert "color" not in version.text
    assert "var x" not in version.text


@pytest.mark.parametrize("before", ["", "<link rel=next href=x>", "<style>p {}</style>"])
@pytest.mark.parametrize("element", ["article", "main", "section"])
def test_a_page_need_not_say_where_its_body_begins(before: str, element: str) -> None:
    """As HTML allows; what stands there is text, in whatever element, and so is what follows."""
    page = f"<!doctype html><title>x</title>{before}<{element}><h1>Geese</h1>They <b>rang</b>."
    assert text_of(tree_of(f"{page}</{element}>Behind <nav>Home</nav><p>End")).text == (
        "Geese\n\nThey rang.\n\nBehind\n\nHome\n\nEnd"
    )


def test_a_page_says_where_it_comes_from_and_when(tmp_path: Path) -> None:
    """The canonical address and the day are those of the version."""
    version = read(tmp_path, "page.html", PAGE)
    assert version.source == "https://harbour.example/goose"
    assert version.date == "2026-03-04"
    assert version.encoding == "html"


def test_what_the_extractor_leaves_out_is_marked_and_kept(tmp_path: Path) -> None:
    """The menu and the teasers are left out, the story is not; links and landmarks are known."""
    version = read(tmp_path, "page.html", PAGE)
    told = {(m.kind, version.text[m.start : m.end]) for m in version.markup}
    assert (MarkupKind.LEFT_OUT, "Weather news") in told
    assert (MarkupKind.LINK, "Weather news") in told
    assert (MarkupKind.LANDMARK, "Home\n\nWeather news") in told
    assert (MarkupKind.HEADING, "The lighthouse goose") in told
    left = [t for kind, t in told if kind is MarkupKind.LEFT_OUT]
    assert not set(left) & set(PARAGRAPHS)


def test_a_page_that_the_extractor_fails_on_is_read_and_that_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """All of its text, with what the elements say; nothing is marked as left out."""

    def failing(*_: object, **__: object) -> str:
        raise ZeroDivisionError

    monkeypatch.setattr("trafilatura.extract", failing)
    page = read_html(PAGE.encode())
    assert page.text.startswith("Home\n\nWeather news")
    assert page.note == "is read without trafilatura, which failed on it (ZeroDivisionError)"
    kinds = {m.kind for m in page.markup}
    assert MarkupKind.LINK in kinds
    assert MarkupKind.LEFT_OUT not in kinds


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("<p>one <b>two</b><i>three</i> four</p>", "one twothree four"),
        ("<p>one\n   two\t three</p>", "one two three"),
        ("<p>a<br>b<br><br>c</p>", "a\nb\n\nc"),
        ("one<p>two<p>three", "one\n\ntwo\n\nthree"),
        ("<ul><li>one<li>two</ul>three", "one\n\ntwo\n\nthree"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a\tb\n\nc"),
        ("<pre>one\n  two\n\nthree</pre>", "one\n  two\n\nthree"),
        ("<p>caf&eacute; &lt;b&gt; &#x1F4A1;</p>", "café <b> 💡"),
        ("<p>one<!-- not said -->two</p>", "onetwo"),
        ("<p>one<script>x</script>two<style>y</style> three</p>", "onetwo three"),
        ("<div>a<div>b</div>c</div>d", "a\n\nb\n\nc\n\nd"),
        ("<p>&nbsp;two\u00a0words</p>", "\u00a0two\u00a0words"),
        ("<textarea>kept</textarea><button>Send</button>", "kept\n\nSend"),
        ("<p>\u202eturned\u202c [bold]x[/]</p>", "\u202eturned\u202c [bold]x[/]"),
    ],
)
def test_text_is_set_as_a_browser_would(body: str, wanted: str) -> None:
    """White space collapses, blocks part, cells are parted by tabs, entities are read."""
    assert text(body) == wanted


def test_a_page_of_a_thousand_boxes_in_each_other_is_read() -> None:
    """Depth costs nothing and loses nothing."""
    deep = "<div>" * 1000 + "at the bottom" + "</div>" * 1000 + "behind"
    assert text(deep) == "at the bottom\n\nbehind"


@pytest.mark.parametrize("charset", ["windows-1252", "utf-8", "koi8-r"])
def test_a_page_is_decoded_as_it_says(charset: str) -> None:
    """The meta element names the encoding."""
    said = "гусь" if charset == "koi8-r" else "Gänse"
    page = f'<html><head><meta charset="{charset}"></head><body>{said}</body></html>'
    assert said in decoded_page(page.encode(charset))[0]


def test_a_page_that_is_wrong_about_its_encoding_is_read_by_its_look() -> None:
    """No character is lost to a meta element that lies."""
    page = '<html><head><meta charset="ascii"></head><body>Gänse über Land</body></html>'
    assert "Gänse über Land" in decoded_page(page.encode("utf-8"))[0]


def test_a_word_document_gives_its_paragraphs(tmp_path: Path) -> None:
    """One paragraph each."""
    version = read(tmp_path, "a.docx", docx(*PARAGRAPHS))
    assert version.text.split("\n\n") == list(PARAGRAPHS)
    assert version.encoding == "docx"


def test_a_book_is_read_in_the_order_of_its_spine(tmp_path: Path) -> None:
    """Chapters as they are read, whatever the order of the files; the contents are navigation."""
    book = epub(
        {"toc": "<nav>One</nav>", "two": "<p>Then fog.</p>", "one": "<h1>One</h1><p>A goose.</p>"},
        ["toc", "one", "two"],
        "toc",
    )
    version = read(tmp_path, "a.epub", book)
    assert version.text == "One\n\nOne\n\nA goose.\n\nThen fog."
    landmarks = [m for m in version.markup if m.kind is MarkupKind.LANDMARK]
    assert {version.text[m.start : m.end] for m in landmarks} == {"One"}
    assert {m.start for m in landmarks} == {0}
    headings = [m for m in version.markup if m.kind is MarkupKind.HEADING]
    assert [version.text[m.start : m.end] for m in headings] == ["One"]


def test_the_lines_of_a_pdf_become_paragraphs(tmp_path: Path) -> None:
    """A short line that ends like a sentence ends one; words parted by line ends are whole."""
    first = [
        "The goose came to the lighthouse on a cold morning and would not be per-",
        "suaded to leave it, whatever the keeper said or did that whole winter",
        "long.",
        "In spring she flew away over the sea, and the keeper counted the stairs to",
    ]
    version = read(tmp_path, "a.pdf", pdf(first, ["the lamp again.", "The end (of it)."]))
    assert version.text.split("\n\n") == [
        "The goose came to the lighthouse on a cold morning and would not be persuaded to leave "
        "it, whatever the keeper said or did that whole winter long.",
        "In spring she flew away over the sea, and the keeper counted the stairs to the lamp "
        "again.",
        "The end (of it).",
    ]


def test_a_hyphen_that_belongs_to_a_word_stays(tmp_path: Path) -> None:
    """Where the document writes the word with a hyphen elsewhere."""
    lines = ["A well-known goose is a goose that is known, and known far and wide, well-"]
    version = read(tmp_path, "a.pdf", pdf([*lines, "known that is, as a goose can be."]))
    assert "well-known that is" in version.text


LOCKED = zipped({"mimetype": "application/epub+zip", "META-INF/rights.xml": "<r/>"})


def bomb() -> bytes:
    """Much in a small archive; made by the one test that wants it, as that takes a second."""
    return zipped({"word/document.xml": b"\0" * 300_000_000})


BILLION = (
    '<?xml version="1.0"?><!DOCTYPE c [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY a{k} "{f"&a{k - 1 or chr(0)};".replace(chr(0), "") * 10}">' for k in range(1, 12)
    )
    + "]><container><rootfile full-path='&a11;'/></container>"
)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.docx", b"PK\x03\x04 and no more", "damaged archive"),
        ("a.docx", zipped({"a.txt": "no document"}), "damaged Word document"),
        ("a.docx", bomb, "unpacks to more than any book"),
        ("a.epub", LOCKED, "locked by digital rights management"),
        ("a.epub", zipped({"mimetype": "application/epub+zip"}), "lacks its part"),
        (
            "a.epub",
            zipped({"META-INF/container.xml": BILLION}),
            "damaged part|where its rootfile|lacks",
        ),
        ("a.pdf", b"%PDF-1.4 and no more", "damaged PDF"),
        ("a.pdf", pdf([""]), "its pages are pictures"),
        ("a.html", b"\x00\x01\x02<html>", "NUL bytes"),
        ("a.html", b"<html><body></body></html>", "is empty"),
        ("a.html", b"<html>" + b"<div>" * 9000 + b"deep", "nested too deeply"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",  # not by thousands of bytes
)
def test_what_cannot_be_read_is_refused_in_a_sentence(
    tmp_path: Path, name: str, data: bytes | Callable[[], bytes], told: str
) -> None:
    """The sentence names the file and what is wrong, and tells a cure."""
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data())
    with pytest.raises(ReadingError, match=told) as failure:
        read_story([str(path)])
    assert str(path) in failure.value.problem
    assert failure.value.cure


@pytest.mark.parametrize(
    ("form", "module"),
    [("html", "trafilatura"), ("html", "lxml"), ("docx", "mammoth"), ("pdf", "pypdf")],
)
def test_a_missing_converter_is_named_with_its_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, module: str
) -> None:
    """One sentence, with the command that installs it."""
    (tmp_path / f"{module}.py").write_text(f"raise ImportError(name={module!r})", "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=os.pathsep)
    data = {"html": PAGE.encode(), "docx": docx("One."), "pdf": pdf(["One."])}[form]
    with pytest.raises(NotConverted) as failure:
        convert(data, form)
    assert "not installed" in failure.value.problem
    assert failure.value.cure == f"Install it: pip install 'tetrapla[{form}]'"


@pytest.mark.parametrize(
    ("path", "data", "form"),
    [
        ("a.HTM", b"", "html"),
        ("-", b"\n <!DOCTYPE HTML><p>x", "html"),
        ("-", b"%PDF-1.7", "pdf"),
        ("-", docx("x"), "docx"),
        ("-", epub({"a": "x"}, ["a"]), "epub"),
        ("-", b"The <html> element", None),
        ("notes.txt", b"<html>", None),
        ("notes.md", b"%PDF-", None),
        ("page", b"<html><p>x", "html"),
    ],
)
def test_the_format_is_told_by_the_suffix_else_by_the_beginning(
    path: str, data: bytes, form: str | None
) -> None:
    """A text file is a text whatever it holds; what has no suffix is looked at."""
    assert format_of(path, data) == form
