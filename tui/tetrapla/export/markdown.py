"""A comparison as Markdown: a section for each row, in it a paragraph for each passage.

A table with a column for each version would be the obvious form, but viewers squeeze long
paragraphs into columns of a few words, or let the table run out of the window; a section reads
well on all of them, folds, and its heading can be linked to.

Story text is escaped so that it is shown as it is and never becomes markup: with entities where
old viewers know no backslash, with a backslash else. A paragraph is one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tetrapla.engine.kinds import LABELS
from tetrapla.engine.model import Part, Passage, Version
from tetrapla.export.own_words import own_phrases
from tetrapla.rows.row_differences import kinds_sentence
from tetrapla.rows.sentences import counts_sentence, told_by
from tetrapla.rows.visible import visible

if TYPE_CHECKING:
    from tetrapla.engine.results import Comparison
    from tetrapla.export.formats import Export

_WHITE = re.compile("[ \t\r\n]+")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_SPECIAL = re.compile(r"[&<>\\`*_\[\]{}#~$|^]|==|!(?=\[)")
"""What can begin markup inside a line, in CommonMark and the dialects of GitHub, pandoc and
Obsidian. No text begins a line, so what is markup only there needs no escape."""


def markdown_pieces(export: Export) -> Iterator[str]:
    """A comparison: title, versions, counts, then each row with its passages.

    Args:
        export: What to write.

    Yields:
        Blocks of lines, each with a blank line behind it but the last.
    """
    comparison = export.comparison
    yield f"# {escaped(comparison.story.title) or 'Comparison'}\n"
    versions = (version_line(comparison, version) for version in comparison.story.versions)
    yield "\n" + "".join(f"{line}\n" for line in versions)
    yield f"\n{escaped(counts_sentence(comparison))}\n"
    if export.only is not None:
        yield f"\nWritten here: {len(export.rows)} of {len(comparison.rows)} rows\n"
    for row in export.rows:
        yield "".join(f"\n{block}\n" for block in _row(export, row))


def escaped(text: str) -> str:
    """A text on one line, shown as it is by viewers of Markdown; it cannot steer a terminal."""
    plain = visible(_WHITE.sub(" ", text).strip(), lines=False)
    return _SPECIAL.sub(_escape, plain)


def _escape(match: re.Match[str]) -> str:
    found = match[0]
    if found in _ENTITIES:
        return _ENTITIES[found]
    return "".join(f"\\{character}" for character in found)


def version_line(comparison: Comparison, version: Version) -> str:
    """A version as an entry of a list."""
    base = ", base" if version.siglum == comparison.story.base else ""
    known = ", ".join(filter(None, (version.source, version.date)))
    told = f" ({escaped(known)})" if known else ""
    return f"- **{version.siglum}** {escaped(version.name)}{told}{base}"


def _row(export: Export, row: int) -> Iterator[str]:
    """The blocks of a row: heading, passages, and below each version what only it has."""
    comparison, wording = export.comparison, export.wording
    tellers = comparison.tellers[row]
    alike = wording.same(row)
    parts = [f"Row {row + 1}"]
    if len(comparison.sigla) > 1 or not tellers:
        parts.append(told_by(comparison, tellers))
    if len(tellers) > 1:
        parts.append("alike" if alike else "worded differently")
    yield f"## {': '.join((parts[0], ', '.join(parts[1:])))}"
    if not alike and (kinds := kinds_sentence(wording.kinds(row), export.view.ignored)):
        yield f"Differences: {kinds}"
    for siglum in comparison.sigla:
        for passage_id in comparison.rows[row].cells.get(siglum, ()):
            yield _passage(export, comparison.by_id[passage_id])
        if not alike and (only := _only(export, row, siglum)):
            yield f"*{only}*"


def _passage(export: Export, passage: Passage) -> str:
    text = passage.text if export.raw else passage.repaired_text
    marks = [part for part in _marks(export, passage) if part]
    told = f" *({', '.join(marks)})*" if marks else ""
    return f"**{passage.id}**{told} {escaped(text)}"


def _marks(export: Export, passage: Passage) -> Iterator[str]:
    """What is to know about a passage before reading it."""
    comparison = export.comparison
    if ghost := comparison.moved.get(passage.id):
        yield f"moved: told {f'after row {ghost.after + 1}' if ghost.after >= 0 else 'first'}"
    if passage.part is not Part.BODY:
        yield passage.part.value
    if passage.id in comparison.asides:
        yield f"not the story: {LABELS[comparison.asides[passage.id]]}"
    if passage.repaired is not None and not export.raw:
        yield "repaired"


def _only(export: Export, row: int, siglum: str) -> str:
    """In words what is warm on the screen: what only this version of a row has; empty: nothing."""
    only = own_phrases(export.wording, row, siglum)
    if only is None:
        return f"{siglum} is reworded"
    return f"only in {siglum}: {escaped(' … '.join(only))}" if only else ""
