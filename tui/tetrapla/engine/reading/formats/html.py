"""Web pages: all of their text, with what the elements and an extractor say about it.

The text is taken from the tree that libxml2 builds; nothing that a reader could see is left out.
What an extractor does not take for the main text is marked as left out, and
so are links, landmarks (``nav``, ``footer``, ...) and what the page hides; the flags are made of
that later, beside the evidence in the words themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tetrapla.engine.model import Markup, MarkupKind
from tetrapla.engine.reading.decode import NotText, decode
from tetrapla.engine.reading.formats.bodies import put_into_body
from tetrapla.engine.reading.formats.converted import Converted, DamagedError, Writer
from tetrapla.engine.reading.formats.extraction import NotExtractedError, left_out

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "iframe",
        "label",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "noframes",
        "noscript",
        "object",
        "ol",
        "optgroup",
        "option",
        "p",
        "pre",
        "search",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "template",
        "textarea",
        "tfoot",
        "thead",
        "title",
        "tr",
        "ul",
        "video",
        "audio",
    ]
)
"""Elements that begin a paragraph of their own."""
SILENT = frozenset(("script", "style", "head", "base", "link", "meta", "datalist"))
"""Elements whose content is no text; the title of the page is read apart."""
CELLS = frozenset(("td", "th"))
LANDMARKS = frozenset(
    ["nav", "footer", "aside", "form", "button", "menu", "select", "header", "dialog"]
)
ROLES = frozenset(
    [
        "navigation",
        "contentinfo",
        "complementary",
        "banner",
        "search",
        "dialog",
        "menu",
        "menubar",
        "toolbar",
    ]
)
"""Roles (WAI-ARIA) that say the same as such an element."""
UNSEEN = frozenset(("noscript", "template", "noframes", "iframe"))
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CHARSET = re.compile(
    rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([a-z0-9_:.-]{2,40})", re.IGNORECASE
)
_HEAD_BYTES = 4096


def read_html(data: bytes) -> Converted:
    """Read a web page.

    Args:
        data: The whole page; the encoding is that of its byte order mark, of its ``meta``
            element, or found by its look.

    Raises:
        DamagedError: It is no text, or no page can be made of it.
    """
    source, note = decoded_page(data)
    tree = tree_of(source)
    converted = text_of(tree)
    converted.note = note
    converted.source, converted.date = _origin(tree)
    left: list[Markup] = []
    try:
        left += left_out(source, converted.text)
    except NotExtractedError as failure:
        unread = f"is read without trafilatura, which failed on it ({failure})"
        converted.note = f"{note}, and {unread}" if note else unread
    converted.markup = sorted([*converted.markup, *left], key=lambda m: (m.start, -m.end, m.kind))
    return converted


def decoded_page(data: bytes) -> tuple[str, str]:
    """The source of a page, and the note of its decoding."""
    named = _CHARSET.search(data[:_HEAD_BYTES])
    if named and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return data.decode(named[1].decode("ascii")), ""
        except (LookupError, UnicodeError):
            pass  # the page is wrong about itself, as many are
    try:
        decoded = decode(data)
    except NotText as finding:
        raise DamagedError(f"is {finding}") from None
    return decoded.text, decoded.note


def tree_of(source: str) -> Any:  # noqa: ANN401 - lxml has no types
    """The tree of a page.

    Raises:
        DamagedError: There is nothing to make a tree of, or it is deeper than libxml2 goes (2,048).
    """
    from lxml import etree

    parser = etree.HTMLParser(huge_tree=True, recover=True, no_network=True, remove_pis=True)
    try:
        tree = etree.fromstring(_DECLARATION.sub("", source), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DamagedError(f"cannot be read as a web page: {error}") from None
    if any("depth" in str(entry.message) for entry in parser.error_log):
        raise DamagedError("is nested too deeply for a web page")
    if tree is None:
        raise DamagedError("holds no text")
    put_into_body(tree)
    return tree


def text_of(tree: Any) -> Converted:  # noqa: ANN401 - lxml has no types
    """All text of a tree, block by block."""
    from lxml import etree

    writer = Writer()
    opened: list[int] = []
    silent = exact = 0
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            if not silent:
                _say(writer, element.tail, exact)
            continue
        tag = element.tag if isinstance(element.tag, str) else ""
        quiet, keeps = tag in SILENT, tag in ("pre", "textarea")
        if event == "start":
            silent += quiet
            exact += keeps
            if silent:
                opened.append(0)
                continue
            opened.append(_enter(writer, element, tag))
            _say(writer, element.text, exact)
            continue
        for _ in range(opened.pop()):
            writer.close()
        exact -= keeps
        silent -= quiet
        if silent:
            continue
        if tag in BLOCKS:
            writer.end_block()
        if element is not tree:
            _say(writer, element.tail, exact)
    return Converted(writer.text, sorted(writer.markup, key=lambda m: (m.start, -m.end, m.kind)))


def _say(writer: Writer, text: str | None, exact: int) -> None:
    if text and exact:
        writer.write_exactly(text)
    elif text:
        writer.write(text)


def _enter(writer: Writer, element: Any, tag: str) -> int:  # noqa: ANN401 - lxml has no types
    """Begin an element; how many stretches it opened."""
    if tag in BLOCKS:
        writer.end_block()
    elif tag == "br":
        writer.line()
    elif tag in CELLS:
        writer.tab()
    stretches = list(_stretches(element, tag))
    for kind, told in stretches:
        writer.open(kind, told)
    return len(stretches)


def _stretches(element: Any, tag: str) -> Iterator[tuple[MarkupKind, str]]:  # noqa: ANN401
    """What an element says about its text."""
    if tag == "a" and element.get("href"):
        yield MarkupKind.LINK, "a"
    role = (element.get("role") or "").strip().lower()
    if tag in LANDMARKS and not (tag == "header" and _in_article(element)):
        yield MarkupKind.LANDMARK, tag
    elif role in ROLES:
        yield MarkupKind.LANDMARK, role
    if tag in UNSEEN:
        yield MarkupKind.HIDDEN, tag
    elif element.get("hidden") is not None or _HIDING.search(element.get("style") or ""):
        yield MarkupKind.HIDDEN, "hidden"
    if tag == "figcaption":
        yield MarkupKind.CAPTION, tag
    elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
        yield MarkupKind.HEADING, tag


def _in_article(element: Any) -> bool:  # noqa: ANN401
    """A header inside an article holds its title."""
    return any(above.tag in ("article", "main") for above in element.iterancestors())


def _origin(tree: Any) -> tuple[str, str]:  # noqa: ANN401
    """Where a page says that it comes from, and when it was published."""
    about: dict[str, str] = {}
    for element in tree.iter("meta", "link", "time"):
        key = element.get("property") or element.get("name") or element.get("rel") or element.tag
        value = element.get("content") or element.get("href") or element.get("datetime") or ""
        about.setdefault(str(key).strip().lower(), " ".join(value.split()))
    source = about.get("canonical") or about.get("og:url") or ""
    date = about.get("article:published_time") or about.get("date") or about.get("time") or ""
    return source if source.startswith(("http://", "https://")) else "", date[:10]
