"""EPUB: the chapters in the order of the spine, each read like a web page.

The container and the package document are those of EPUB 3.3 (W3C, 2023), sections 4.2 and 5.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote
from zipfile import ZipFile

from tetrapla.engine.model import Markup, MarkupKind
from tetrapla.engine.reading.formats.archive import checked, member
from tetrapla.engine.reading.formats.converted import Converted, DamagedError
from tetrapla.engine.reading.formats.html import decoded_page, text_of, tree_of

_CONTAINER = "META-INF/container.xml"
_BETWEEN = "\n\n"


def read_epub(data: bytes) -> Converted:
    """Read an electronic book.

    Raises:
        DamagedError: It is damaged, locked, or unpacks to too much.
    """
    archive = checked(data)
    if "META-INF/rights.xml" in archive.namelist():
        raise DamagedError("is locked by digital rights management")
    texts: list[str] = []
    markup: list[Markup] = []
    at = 0
    for name, is_contents in _spine(archive):
        source, _ = decoded_page(member(archive, name))
        if not source.strip():
            continue
        chapter = text_of(tree_of(source))
        if not chapter.text.strip():
            continue
        if texts:
            at += len(_BETWEEN)
        moved = [Markup(m.start + at, m.end + at, m.kind, m.told) for m in chapter.markup]
        if is_contents:
            moved.insert(0, Markup(at, at + len(chapter.text), MarkupKind.LANDMARK, "nav"))
        markup += moved
        texts.append(chapter.text)
        at += len(chapter.text)
    if not texts:
        raise DamagedError("holds no chapters that can be read")
    return Converted(_BETWEEN.join(texts), markup)


def _spine(archive: ZipFile) -> Iterator[tuple[str, bool]]:
    """Names of the chapters in reading order, each with whether it is a table of contents."""
    package = _attribute(_xml(archive, _CONTAINER), "rootfile", "full-path")
    root = _xml(archive, package)
    folder = posixpath.dirname(package)
    items: dict[str, tuple[str, str]] = {}
    for element in root.iter("{*}item"):
        path = posixpath.normpath(posixpath.join(folder, unquote(element.get("href") or "")))
        items[element.get("id") or ""] = (path, element.get("properties") or "")
    for element in root.iter("{*}itemref"):
        name, properties = items.get(element.get("idref") or "", ("", ""))
        if name in archive.namelist():
            yield name, "nav" in properties.split()


def _xml(archive: ZipFile, name: str) -> Any:  # noqa: ANN401 - lxml has no types
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        return etree.fromstring(member(archive, name), parser)
    except etree.XMLSyntaxError as error:
        raise DamagedError(f"has a damaged part {name}") from error


def _attribute(root: Any, tag: str, name: str) -> str:  # noqa: ANN401
    for element in root.iter(f"{{*}}{tag}"):
        if value := element.get(name):
            return str(value)
    raise DamagedError(f"does not say where its {tag} is")
