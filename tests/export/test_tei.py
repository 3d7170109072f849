"""TEI: well-formed, every version to the letter, every pointer with its target."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree
from tests.export.drawn import HOSTILE
from tests.sharing import shared_rules

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.export.formats import FORMATS, Export
from tetrapla.export.tei import NAMESPACE
from tetrapla.rows.view import View
from tetrapla.rows.wording import Wording

TEI = {"t": NAMESPACE}
ID = "{http://www.w3.org/XML/1998/namespace}id"
METHODS = ("tei", "tei-stand-off")


def tree(comparison: Comparison, method: str) -> Any:
    """A comparison as TEI, parsed."""
    written = "".join(FORMATS[method].write(Export(Wording(comparison), View())))
    assert not {c for c in written if (c < " " and c != "\n") or "\x7f" <= c <= "\x9f"}
    return etree.fromstring(written.encode("utf-8"))


def content(element: Any) -> str:
    """The text of an element, its ``g`` read as the characters that they stand for."""
    text = element.text or ""
    for child in element:
        if child.tag == f"{{{NAMESPACE}}}g":
            text += chr(int(child.get("ref").removeprefix("#char-"), 16))
        else:
            text += content(child)
        text += child.tail or ""
    return text


def version_of(parsed: Any, method: str, siglum: str) -> str:
    """A version as the document holds it."""
    if method == "tei-stand-off":
        (block,) = parsed.xpath(f"//t:group/t:text[@n='{siglum}']/t:body/t:ab", namespaces=TEI)
        return content(block)
    found = parsed.xpath(f"//t:rdg[@wit='#{siglum}']/t:seg", namespaces=TEI)
    return "".join(content(seg) for seg in sorted(found, key=lambda seg: int(seg.get("n"))))


@pytest.mark.parametrize("method", METHODS)
def test_every_version_comes_back_to_the_letter(comparison: Comparison, method: str) -> None:
    """Control characters, line ends and the white space between passages among it."""
    parsed = tree(comparison, method)
    for version in comparison.story.versions:
        assert version_of(parsed, method, version.siglum) == version.text


@settings(max_examples=40, deadline=None)
@given(HOSTILE, HOSTILE, HOSTILE)
def test_no_text_breaks_the_document(one: str, two: str, name: str) -> None:
    """Whatever stands in texts, title and names, the document is well-formed and lossless."""
    texts = [t if t.strip() else "x" for t in (one, two)]
    versions = tuple(Version(s, name, name, "utf-8", t) for s, t in zip("AB", texts, strict=True))
    with shared_rules():
        comparison = compare(Story(name, versions))
    for method in METHODS:
        parsed = tree(comparison, method)
        assert [version_of(parsed, method, s) for s in "AB"] == texts


@pytest.mark.parametrize("method", METHODS)
def test_every_pointer_has_its_target(comparison: Comparison, method: str) -> None:
    """Witnesses, passages, anchors and characters are declared where they are pointed at."""
    parsed = tree(comparison, method)
    ids = [e.get(ID) for e in parsed.iter() if e.get(ID)]
    assert len(ids) == len(set(ids))
    pointing = ("wit", "from", "to", "target", "corresp", "ref")
    pointers = [p for e in parsed.iter() for a in pointing for p in (e.get(a) or "").split()]
    assert pointers
    assert {p.removeprefix("#") for p in pointers} <= set(ids)


def test_a_row_is_an_entry_with_a_reading_of_each_version(comparison: Comparison) -> None:
    """In the order of the rows; a version without a passage is named as absent."""
    parsed = tree(comparison, "tei")
    rows = parsed.xpath("//t:ab[t:app]", namespaces=TEI)
    assert [row.get("n") for row in rows] == ["1", "2", "3"]
    assert [r.get("wit") for r in rows[0].iter(f"{{{NAMESPACE}}}rdg")] == ["#A", "#B"]
    absent = rows[2].xpath(".//t:rdg[@type='absent']/@wit", namespaces=TEI)
    assert absent == ["#B"]
    assert rows[2].get("type") == "boilerplate"


def test_the_apparatus_points_at_both_ends_of_the_base(comparison: Comparison) -> None:
    """The lemma is the base's, the readings are the others'."""
    parsed = tree(comparison, "tei-stand-off")
    first, *_ = parsed.xpath("//t:listApp/t:app", namespaces=TEI)
    assert (first.get("from"), first.get("to")) == ("#A1", "#A1-end")
    assert [(e.tag.split("}")[1], e.get("wit")) for e in first] == [("lem", "#A"), ("rdg", "#B")]


@pytest.mark.parametrize(
    ("method", "named"), [("tei", "parallel-segmentation"), ("tei-stand-off", "double-end-point")]
)
def test_the_header_names_the_method(comparison: Comparison, method: str, named: str) -> None:
    """As tools that read an apparatus ask for it."""
    parsed = tree(comparison, method)
    assert parsed.xpath("//t:variantEncoding/@method", namespaces=TEI) == [named]


@pytest.mark.parametrize("method", METHODS)
def test_flags_and_links_stand_beside_the_text(comparison: Comparison, method: str) -> None:
    """One span a flag, one link a pair of passages."""
    parsed = tree(comparison, method)
    spans = parsed.xpath("//t:standOff/t:spanGrp/t:span", namespaces=TEI)
    assert [s.get("type") for s in spans] == [f.kind for f in comparison.flags]
    assert len(parsed.xpath("//t:link", namespaces=TEI)) == len(comparison.links)
