"""The comparison as TEI P5: for digital editions, collation tools and archives.

Two of the methods of the TEI Guidelines, chapter 12 (Critical Apparatus, 12.2): *parallel
segmentation*, in which every row is an ``app`` with the reading of each version inside the text,
and *double end-point attachment*, in which the versions stand whole with an ``anchor`` at both ends
of every passage and the apparatus stands beside them.

Both hold every version to the letter: in parallel segmentation the readings of one version, in the
order of the numbers of their passages, joined, are its text; what XML cannot hold (most control
characters) is a ``g`` whose ``char`` in the header names it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tetrapla.engine.evidence import describe
from tetrapla.engine.model import Flag, Passage, Row, Version
from tetrapla.engine.results import Comparison
from tetrapla.export.formats import Export

NAMESPACE = "http://www.tei-c.org/ns/1.0"
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold (section 2.2)."""
_REFERRED = re.compile('[&<>"\t\r\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]')
"""What is written as a reference: markup, what a parser would change, what steers a terminal."""
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_DIGITS = 2


def tei_parallel(export: Export) -> Iterator[str]:
    """The comparison with its apparatus in the text: parallel segmentation."""
    comparison = export.comparison
    yield _head(comparison, "parallel-segmentation", "internal")
    yield from _stand_off(comparison)
    yield '<text><body><div type="collation">\n'
    for k, row in enumerate(comparison.rows):
        yield _row(comparison, k, row)
    yield "</div></body></text>\n</TEI>\n"


def tei_stand_off(export: Export) -> Iterator[str]:
    """The versions whole, with the apparatus beside them: double end-point attachment."""
    comparison = export.comparison
    yield _head(comparison, "double-end-point", "external")
    yield from _stand_off(comparison, apparatus=True)
    yield "<text><group>\n"
    for siglum in comparison.sigla:
        yield f'<text xml:id="text-{siglum}" n="{siglum}"><body><ab xml:space="preserve">'
        yield from _anchored(comparison, siglum)
        yield "</ab></body></text>\n"
    yield "</group></text>\n</TEI>\n"


def _head(comparison: Comparison, method: str, location: str) -> str:
    """The header: title, witnesses, method, characters that XML cannot hold."""
    story = comparison.story
    notes = f"<notesStmt><note>{_text(story.note)}</note></notesStmt>" if story.note else ""
    witnesses = "\n".join(map(_witness, story.versions))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<TEI xmlns="{NAMESPACE}">\n<teiHeader>\n<fileDesc>'
        f"<titleStmt><title>{_text(story.title)}</title></titleStmt>"
        f"<publicationStmt><p>Collated with Tetrapla</p></publicationStmt>{notes}"
        f"<sourceDesc><listWit>\n{witnesses}\n</listWit></sourceDesc></fileDesc>\n<encodingDesc>"
        f'<variantEncoding method="{method}" location="{location}"/>{_characters(comparison)}'
        "</encodingDesc>\n</teiHeader>\n"
    )


def _witness(version: Version) -> str:
    told = [
        f"<name>{_text(version.name)}</name>",
        f'<idno type="file">{_text(version.path)}</idno>',
    ]
    if version.source:
        told.append(f'<idno type="source">{_text(version.source)}</idno>')
    if version.date:
        told.append(f"<date>{_text(version.date)}</date>")
    if version.note:
        told.append(f"<note>{_text(version.note)}</note>")
    return f'<witness xml:id="{version.siglum}">{" ".join(told)}</witness>'


def _characters(comparison: Comparison) -> str:
    """Declarations of the characters that a ``g`` stands for; empty where there are none."""
    story = comparison.story
    told = [story.title, story.note]
    for version in story.versions:
        told += (version.text, version.name, version.path, version.source, version.date)
        told.append(version.note)
    found = sorted({c for text in told for c in _NO_XML.findall(text)})
    if not found:
        return ""
    declared = "".join(
        f'<char xml:id="{_char_id(c)}"><desc>{_text(describe(c))}</desc></char>' for c in found
    )
    return f"<charDecl>{declared}</charDecl>"


def _stand_off(comparison: Comparison, *, apparatus: bool = False) -> Iterator[str]:
    """Flags and links, which point at passages, and where it stands beside them the apparatus."""
    if not (comparison.flags or comparison.links or apparatus):
        return
    yield "<standOff>\n"
    if apparatus:
        yield "<listApp>\n"
        for k, row in enumerate(comparison.rows):
            yield _entry(comparison, k, row)
        yield "</listApp>\n"
    if comparison.links:
        yield '<linkGrp type="alignment">\n'
        for link in comparison.links:
            kind = ' subtype="moved"' if link.moved else ""
            score = round(link.score, _DIGITS)
            yield f'<link type="same-passage"{kind} target="#{link.a} #{link.b}" n="{score}"/>\n'
        yield "</linkGrp>\n"
    if comparison.flags:
        yield '<spanGrp type="flags">\n'
        for passage, flag in _flags(comparison):
            yield (
                f'<span from="#{passage}" to="#{passage}" type="{flag.kind}" '
                f'subtype="{flag.level}">{_text(flag.reason)}</span>\n'
            )
        yield "</spanGrp>\n"
    yield "</standOff>\n"


def _flags(comparison: Comparison) -> Iterator[tuple[str, Flag]]:
    """Each flag with the passage in which it begins."""
    told: set[int] = set()
    for passage, flags in comparison.flags_of.items():
        for flag in flags:
            if id(flag) not in told:
                told.add(id(flag))
                yield passage, flag


def _row(comparison: Comparison, index: int, row: Row) -> str:
    """A row as a block with one entry of the apparatus."""
    readings = "".join(
        f'<rdg wit="#{siglum}" xml:space="preserve">{_segments(comparison, row, siglum)}</rdg>'
        for siglum in comparison.sigla
        if siglum in row.cells
    )
    absent = [f"#{s}" for s in comparison.sigla if s not in row.cells]
    without = f'<rdg wit="{" ".join(absent)}" type="absent"/>' if absent else ""
    kind = "story" if comparison.tellers[index] else "boilerplate"
    return (
        f'<ab xml:id="row-{index + 1}" n="{index + 1}" type="{kind}">'
        f"<app>{readings}{without}</app></ab>\n"
    )


def _segments(comparison: Comparison, row: Row, siglum: str) -> str:
    """The passages of one version in a row, each with the white space behind it."""
    return "".join(
        f'<seg xml:id="{i}" n="{comparison.by_id[i].number}" {_kind(comparison, i)}>'
        f"{_text(_with_space(comparison, comparison.by_id[i]))}</seg>"
        for i in row.cells[siglum]
    )


def _kind(comparison: Comparison, passage: str) -> str:
    """What a passage is, as attributes."""
    aside = comparison.asides.get(passage, comparison.by_id[passage].part)
    moved = ' subtype="moved"' if passage in comparison.moved else ""
    return f'type="{aside}"{moved}'


def _with_space(comparison: Comparison, passage: Passage) -> str:
    """A passage up to the next one; the first also with what stands before it."""
    told = comparison.passages_of(passage.version)
    text = comparison.version(passage.version).text
    start = 0 if passage.number == 1 else passage.start
    end = told[passage.number].start if passage.number < len(told) else len(text)
    return text[start:end]


def _anchored(comparison: Comparison, siglum: str) -> Iterator[str]:
    """A whole text with anchors."""
    text, at = comparison.version(siglum).text, 0
    for passage in comparison.passages_of(siglum):
        yield _text(text[at : passage.start])
        yield f'<anchor xml:id="{passage.id}"/>'
        yield _text(text[passage.start : passage.end])
        yield f'<anchor xml:id="{passage.id}-end"/>'
        at = passage.end
    yield _text(text[at:])


def _entry(comparison: Comparison, index: int, row: Row) -> str:
    """A row as an entry of an apparatus outside of the text."""
    base = comparison.story.base
    lemma = base if base is not None and base in row.cells else next(iter(row.cells))
    ids = row.cells[lemma]
    readings = "".join(
        f'<{"lem" if s == lemma else "rdg"} wit="#{s}" corresp="'
        f'{" ".join(f"#{i} #{i}-end" for i in row.cells[s])}">'
        f"{_text(' '.join(comparison.by_id[i].text for i in row.cells[s]))}"
        f"</{'lem' if s == lemma else 'rdg'}>"
        for s in sorted(row.cells, key=lambda s: (s != lemma, comparison.sigla.index(s)))
    )
    return f'<app n="{index + 1}" from="#{ids[0]}" to="#{ids[-1]}-end">{readings}</app>\n'


def _char_id(character: str) -> str:
    return f"char-{ord(character):04X}"


def _text(text: str) -> str:
    """A text as the content of an element or an attribute."""
    safe = _REFERRED.sub(_reference, text)
    return _NO_XML.sub(lambda found: f'<g ref="#{_char_id(found[0])}"/>', safe)


def _reference(found: re.Match[str]) -> str:
    return _ENTITIES.get(found[0], f"&#{ord(found[0])};")
