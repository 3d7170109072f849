"""The structure of the TEI: each element where the Guidelines (P5, 4.x) let it stand.

No schema travels with the tests. The tables below are those parts of the content models and
attribute classes of the Guidelines that the exports use; what is not in them does not pass.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from lxml import etree
from tests.export.goldens import path_of

from tetrapla.engine.results import Comparison
from tetrapla.export.formats import FORMATS, Export
from tetrapla.export.tei import NAMESPACE
from tetrapla.rows.view import View
from tetrapla.rows.wording import Wording

METHODS = ("tei", "tei-stand-off")
MODELS = {
    "TEI": "teiHeader( standOff)? text",
    "teiHeader": "fileDesc encodingDesc",
    "fileDesc": "titleStmt publicationStmt( notesStmt)? sourceDesc",
    "titleStmt": "title",
    "publicationStmt": "p",
    "notesStmt": "note",
    "sourceDesc": "listWit",
    "listWit": "witness( witness)*",
    "witness": "name( (idno|date|note))*",
    "encodingDesc": "(appInfo )?variantEncoding( charDecl)?",
    "appInfo": "application",
    "application": "label( (ptr|desc))*",
    "charDecl": "char( char)*",
    "char": "desc",
    "standOff": "(listApp ?)?(linkGrp ?)?(spanGrp)?",
    "listApp": "app( app)*",
    "linkGrp": "link( link)+|link",
    "spanGrp": "span( span)*",
    "group": "text( text)*",
    "text": "body|group",
    "body": "div|ab",
    "div": "ab( ab)*",
    "app": "(lem )?rdg( rdg)*|lem",
    "rdg": "(seg( seg)*)?|(g( g)*)?",
    "seg": "(g( g)*)?",
    "lem": "(g( g)*)?",
}
"""Element -> its children in their order; of those that are not named: only ``g``, or anchors."""
TEXTUAL = frozenset(
    ("title", "p", "note", "name", "idno", "date", "desc", "label", "lem", "seg", "span", "ab")
)
"""Elements that may hold text."""
ATTRIBUTES = {
    "witness": {"xml:id"},
    "idno": {"type"},
    "application": {"ident", "version", "xml:id"},
    "ptr": {"target"},
    "variantEncoding": {"method", "location"},
    "char": {"xml:id"},
    "linkGrp": {"type"},
    "link": {"type", "subtype", "target", "n"},
    "spanGrp": {"type"},
    "span": {"from", "to", "type", "subtype"},
    "text": {"xml:id", "n"},
    "div": {"type"},
    "ab": {"xml:id", "n", "type", "xml:space"},
    "app": {"n", "from", "to"},
    "rdg": {"wit", "type", "xml:space", "corresp"},
    "lem": {"wit", "corresp"},
    "seg": {"xml:id", "n", "type", "subtype"},
    "anchor": {"xml:id"},
    "g": {"ref"},
}
"""Element -> the attributes that it may have here."""
NEEDED = {
    "variantEncoding": {"method", "location"},
    "link": {"target"},
    "anchor": {"xml:id"},
    "g": {"ref"},
    "rdg": {"wit"},
    "application": {"ident", "version"},
}
XML = "{http://www.w3.org/XML/1998/namespace}"
ENUMERATED = re.compile(r"[\w.-]+")
"""What a type may be: ``teidata.enumerated`` is one word."""
POINTERS = ("target", "wit", "from", "to", "corresp", "ref")


def local(element: Any) -> str:
    """The name of an element, which must be one of TEI."""
    name = etree.QName(element)
    assert name.namespace == NAMESPACE
    return str(name.localname)


def faults(tree: Any) -> Iterator[str]:
    """What the Guidelines do not allow."""
    for element in tree.iter():
        name, children = local(element), " ".join(local(child) for child in element)
        yield from _content(element, name, children)
        found = {key.replace(XML, "xml:") for key in element.attrib}
        if found - ATTRIBUTES.get(name, set()) or NEEDED.get(name, set()) - found:
            yield f"{name} has the attributes {sorted(found)}"
        for key in ("type", "subtype"):
            if not ENUMERATED.fullmatch(element.get(key, "x")):
                yield f"{name} has the {key} {element.get(key)!r}"
        for key in POINTERS:
            if not all(p.startswith(("#", "http")) for p in element.get(key, "#").split()):
                yield f"{name} points at {element.get(key)!r}"


def _content(element: Any, name: str, children: str) -> Iterator[str]:
    if name == "ab":
        if not re.fullmatch(r"app|((anchor|g)( (anchor|g))*)?", children):
            yield f"ab holds {children}"
    elif not re.fullmatch(MODELS.get(name, "(g( g)*)?"), children):
        yield f"{name} holds {children or 'nothing'}"
    texts = [element.text, *(child.tail for child in element)]
    if name not in TEXTUAL | {"rdg"} and any(t and t.strip() for t in texts):
        yield f"{name} holds text"


@pytest.mark.parametrize("method", METHODS)
def test_the_accepted_export_is_as_the_guidelines_ask(method: str) -> None:
    """Every element, its order, its attributes."""
    assert list(faults(etree.parse(path_of(method)).getroot())) == []


@pytest.mark.parametrize("method", METHODS)
def test_every_shape_of_story_is(
    method: str, comparison: Comparison, possum: Comparison, told: Callable[..., Comparison]
) -> None:
    """With captions cut off, with hundreds of flags, without a link, a flag, a word in common."""
    alone, strangers = told("One goose.\n", "One goose.\n"), told("A lamp.", "Snow fell in Bern.")
    for compared in (comparison, possum, alone, strangers):
        written = "".join(FORMATS[method].write(Export(Wording(compared), View())))
        assert list(faults(etree.fromstring(written.encode()))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<standOff>", "<standOff><note>x</note>"),
        ('type="flags"', 'type="all flags"'),
        ("<rdg ", "<rdg lang='x' "),
        ("<titleStmt>", "<titleStmt>text"),
        ("</fileDesc>", "</fileDesc><fileDesc/>"),
        ('wit="#A', 'wit="A'),
    ],
)
def test_a_fault_would_be_found(old: str, new: str) -> None:
    """So that the tests above can fail."""
    text = path_of("tei").read_text("utf-8")
    assert old in text
    broken = text.replace(old, new, 1).encode()
    assert list(faults(etree.fromstring(broken)))
