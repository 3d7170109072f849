"""Documents that are broken, endless, nested, or want to fetch or run something."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

from tests.engine.reading.made import docx, epub, pdf, zipped

PAGE = "<!doctype html><html><body><p>The goose came back to the rocks.</p>{}</body></html>"
_CONTAINER = "META-INF/container.xml"
_ESC = "\x1b]52;c;cm0=\x07\u202e\x9b31m"


def _bomb(name: str, parts: Mapping[str, str | bytes], size: int) -> bytes:
    """An archive one part of which unpacks to far more than it is."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
        with archive.open(name, "w", force_zip64=True) as file:
            for _ in range(size // 1_000_000):
                file.write(bytes(1_000_000))
    return data.getvalue()


def _lying() -> bytes:
    """An archive whose directory says that a part is small."""
    data = bytearray(_bomb("word/document.xml", {"[Content_Types].xml": "<Types/>"}, 2_000_000))
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")
    return bytes(data)


def _with_part(document: bytes, name: str, content: str | bytes) -> bytes:
    """An archive with one part replaced or added."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        parts: dict[str, str | bytes] = {n: archive.read(n) for n in archive.namelist()}
    return zipped({**parts, name: content})


def _laughs(tail: str) -> str:
    """A billion laughs, in front of a document."""
    entities = '<!ENTITY l0 "ha">' + "".join(
        f'<!ENTITY l{k} "{f"&l{k - 1};" * 10}">' for k in range(1, 10)
    )
    return f"<?xml version='1.0'?><!DOCTYPE d [{entities}]>{tail}"


def _word(inside: str) -> str:
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<w:document xmlns:w="{name}"><w:body>{inside}</w:body></w:document>'


_GOOD = docx("The goose came back.")
_BOOK = epub({"one": "<p>The goose came back.</p>"}, ["one"])
_SHEET = pdf(["The goose came back."])

PAGES: Mapping[str, Callable[[], str | bytes]] = {
    "nothing": lambda: "",
    "no-text": lambda: "<html></html>",
    "broken": lambda: "<html><body><p>The <b>goose</p></i></table><td>came <![CDATA[back",
    "nul": lambda: PAGE.format("<p>a\0b</p>"),
    "steering": lambda: PAGE.format(f"<p title='{_ESC}'>x{_ESC}y</p><h1>{_ESC}</h1>"),
    "steering-entities": lambda: PAGE.format("<p>&#27;[31m &#155; &#x202e; &#0; &#xd800;</p>"),
    "script": lambda: PAGE.format("<script>while(1){}</script><p onclick='x()'>y</p>"),
    "nested": lambda: PAGE.format("<div>" * 50_000 + "deep"),
    "nested-tables": lambda: PAGE.format("<table><tr><td>" * 5_000 + "deep"),
    "nested-inline": lambda: PAGE.format("<b><i><a>" * 10_000 + "deep"),
    "many-tags": lambda: PAGE.format("<p>goose</p>" * 5_000),
    "many-links": lambda: PAGE.format("<a href='/x'>goose</a> " * 20_000),
    "many-empty": lambda: PAGE.format("<br>" * 10_000),
    "huge-attribute": lambda: PAGE.format(f"<p class='{'x ' * 1_000_000}'>goose</p>"),
    "many-attributes": lambda: PAGE.format(
        "<p " + " ".join(f"a{k}=1" for k in range(50_000)) + ">x"
    ),
    "long-word": lambda: PAGE.format("x" * 1_000_000),
    "entities": lambda: PAGE.format("&amp;" * 50_000 + "&bogus;&#99999999999;"),
    "laughs": lambda: _laughs("<html><body><p>&l9;</p></body></html>"),
    "xml": lambda: "<?xml version='1.0'?><a><b>The goose came back.</b></a>",
    "external-entity": lambda: (
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><p>x &e;</p>"
    ),
    "charset-is-wrong": lambda: '<meta charset="no-such"><p>Gänse kamen.</p>'.encode("latin-1"),
    "charset-is-hostile": lambda: f'<meta charset="{"x" * 9_000}\x1b"><p>goose</p>',
    "charset-is-a-codec": lambda: '<meta charset="zlib"><p>The goose came back.</p>',
    "charset-is-rot13": lambda: '<meta charset="rot13"><p>The goose came back.</p>',
    "charset-is-idna": lambda: '<meta charset="idna"><p>The goose came back.</p>',
    "charset-is-utf-7": lambda: '<meta charset="utf-7"><p>+ADw-script+AD4-</p>',
    "utf-16": lambda: PAGE.format("").encode("utf-16"),
    "binary": lambda: bytes(range(256)) * 100,
    "comment-unended": lambda: PAGE.format("<!-- " + "-" * 100_000),
    "hidden-all": lambda: "<body hidden style='display:none'><p>goose</p>",
    "template": lambda: PAGE.format("<template><p>x</p></template><noscript><p>y</p></noscript>"),
    "date-is-hostile": lambda: PAGE.format("").replace(
        "<body>",
        f"<head><meta property='article:published_time' content='{_ESC}99999-99-99'>"
        f"<link rel='canonical' href='javascript:{_ESC}'><title>{_ESC}</title></head><body>",
    ),
}

DOCX: Mapping[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "text": lambda: b"The goose came back.",
    "cut": lambda: _GOOD[: len(_GOOD) // 2],
    "no-parts": lambda: zipped({"a": "b"}),
    "bomb": lambda: _bomb("word/document.xml", {"[Content_Types].xml": "<Types/>"}, 300_000_000),
    "bomb-beside": lambda: _bomb("word/media/image1.png", {"a": "b"}, 250_000_000),
    "lying": _lying,
    "many-parts": lambda: zipped({f"p{k}": "" for k in range(20_500)}),
    "laughs": lambda: _with_part(_GOOD, "word/document.xml", _laughs(_word("<w:p>&l9;</w:p>"))),
    "nested": lambda: _with_part(
        _GOOD, "word/document.xml", _word("<w:p>" * 20_000 + "</w:p>" * 20_000)
    ),
    "broken-xml": lambda: _with_part(_GOOD, "word/document.xml", "<w:document"),
    "steering": lambda: docx("x\u009b31m\u202ey", "[bold]z[/]"),
    "climbing": lambda: _with_part(_GOOD, "../../../../tmp/owned", "x"),
    "part-is-missing": lambda: _with_part(_GOOD, "_rels/.rels", "<Relationships/>"),
    "bad-checksum": lambda: _GOOD.replace(b"PK\x03\x04\x14\x00\x00\x00\x08", b"PK\x03\x04\xff", 1),
}

EPUB: Mapping[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "cut": lambda: _BOOK[:-30],
    "no-container": lambda: zipped({"mimetype": "application/epub+zip"}),
    "container-laughs": lambda: _with_part(_BOOK, _CONTAINER, _laughs("<a>&l9;</a>")),
    "container-climbs": lambda: _with_part(
        _BOOK, _CONTAINER, '<c xmlns="x"><rootfile full-path="../../etc/passwd"/></c>'
    ),
    "package-is-broken": lambda: _with_part(_BOOK, "book/package.opf", "<package"),
    "spine-is-endless": lambda: epub({"one": "<p>goose</p>" * 50}, ["one"] * 500),
    "chapter-missing": lambda: epub({"one": "<p>The goose.</p>"}, ["one", "two", ""]),
    "chapter-is-hostile": lambda: epub({"one": f"<p>x{_ESC}</p>"}, ["one"]),
    "locked": lambda: _with_part(_BOOK, "META-INF/rights.xml", "<x/>"),
    "bomb": lambda: _bomb("book/one.xhtml", {_CONTAINER: "<x/>"}, 300_000_000),
}

PDF: Mapping[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "head-alone": lambda: b"%PDF-1.7\n",
    "cut": lambda: _SHEET[: len(_SHEET) // 2],
    "no-trailer": lambda: _SHEET[: _SHEET.index(b"trailer")],
    "page-in-itself": lambda: _SHEET.replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]"),
    "count-is-huge": lambda: _SHEET.replace(b"/Count 1", b"/Count 999999999"),
    "previous-is-itself": lambda: _SHEET.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev 9"),
    "length-is-huge": lambda: _SHEET.replace(b"/Length ", b"/Length 99999999"),
    "nested": lambda: _SHEET.replace(b"/MediaBox [0", b"/MediaBox " + b"[" * 50_000 + b"0"),
    "locked": lambda: _SHEET.replace(b"trailer << ", b"trailer << /Encrypt << /Filter /X >> "),
    "no-pages": lambda: _SHEET.replace(b"/Kids [4 0 R]", b"/Kids []"),
    "no-text": lambda: pdf([""]),
    "steering": lambda: pdf(["x\x1b[31m\x9b31m y"]),
    "noise": lambda: b"%PDF-1.4\n" + bytes(range(256)) * 400,
}

REFERENCES = (
    "<img src='{0}/a'><script src='{0}/b'></script><link rel=stylesheet href='{0}/c'>"
    "<iframe src='{0}/d'></iframe><video src='{0}/e' poster='{0}/f'></video>"
    "<object data='{0}/g'></object><base href='{0}/h'><meta http-equiv=refresh content='0;{0}/i'>"
    "<p style='background:url({0}/j)'>goose</p><style>@import '{0}/k'</style>"
)
"""What a page has others fetch; the address of a server goes in."""


def fetching(address: str) -> dict[str, bytes]:
    """Name -> a document that wants something fetched from an address."""
    entity = f"<!DOCTYPE d SYSTEM '{address}/dtd' [<!ENTITY e SYSTEM '{address}/entity'>]>"
    include = f"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='{address}/x'/>"
    linked = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="p" TargetMode="External" Type="http://schemas.openxmlformats.org/'
        f'officeDocument/2006/relationships/image" Target="{address}/image"/></Relationships>'
    )
    picture = (
        "<w:p><w:r><w:t>goose</w:t><w:drawing><wp:inline xmlns:wp='http://schemas."
        "openxmlformats.org/drawingml/2006/wordprocessingDrawing' xmlns:a='http://schemas."
        "openxmlformats.org/drawingml/2006/main'><a:graphic><a:graphicData><pic:pic xmlns:pic='"
        "http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:blipFill><a:blip "
        "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
        "r:link='p'/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>"
        "</w:drawing></w:r></w:p>"
    )
    word = _with_part(_GOOD, "word/document.xml", _word(picture))
    return {
        "page.html": PAGE.format(REFERENCES.format(address)).encode(),
        "entity.xhtml": f"{entity}<html><body><p>goose &e;</p>{include}</body></html>".encode(),
        "linked.docx": _with_part(word, "word/_rels/document.xml.rels", linked),
        "entity.docx": _with_part(_GOOD, "word/document.xml", entity + _word("<w:p>&e;</w:p>")),
        "book.epub": epub({"one": "<p>goose</p>" + REFERENCES.format(address)}, ["one"]),
        "entity.epub": _with_part(_BOOK, _CONTAINER, entity + "<c>&e;</c>"),
        "sheet.pdf": _SHEET.replace(
            b"/Type /Catalog", f"/Type /Catalog /OpenAction << /S /URI /URI ({address}) >>".encode()
        ),
    }
