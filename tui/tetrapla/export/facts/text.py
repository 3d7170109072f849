"""The ledger of facts as plain text: to read, to grep, to paste into a mail."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tetrapla.engine.facts.types import FactKind, FactRow, State
from tetrapla.export.facts.selection import ONE, Selection, counts_told, left_out_told
from tetrapla.export.facts.telling import differing_told, heads, is_brief, joined_told, sayings
from tetrapla.export.text import one_line, wrapped
from tetrapla.rows.facts.topics import topic
from tetrapla.rows.facts.words import PROMISE, TABS, mark

_UNDER = " " * 9
"""Under the words of a version."""
_LISTED = " " * 5
"""Under an entry of a list."""
_SENTENCE = re.compile(r"(?<=\.) ")


def facts_lines(selection: Selection, width: int) -> Iterator[str]:
    """The ledger for people, line by line.

    Args:
        selection: What is written.
        width: Columns to wrap to; 0: one line for each version of a row.
    """
    story = selection.ledger.comparison.story
    yield one_line(f"Facts: {story.title}" if story.title else "Facts")
    for version in story.versions:
        known = (version.name, version.source, version.date)
        yield from wrapped(f"{version.siglum + ' ':<4}", " · ".join(filter(None, known)), width)
    if len(selection.sigla) < 2:
        yield from wrapped("", ONE, width, "")
    for kind in selection.kinds:
        yield ""
        yield from _kind_lines(selection, kind, width)
    yield ""
    if left := left_out_told(selection):
        yield from wrapped("", left, width, "")
    for sentence in _SENTENCE.split(PROMISE):  # each short enough for a mail, however it is wrapped
        yield from wrapped("", sentence, width, "")


def _kind_lines(selection: Selection, kind: FactKind, width: int) -> Iterator[str]:
    rows = selection.compared(kind)
    name = TABS[kind].capitalize()
    counts = str(len(rows) or "none")
    if len(selection.sigla) > 1 and rows:
        counts = counts_told(rows, selection.sigla)
    yield from wrapped("", f"{name}: {counts}", width, _LISTED)
    for k, row in enumerate(selection.shared(kind)):
        if kind is FactKind.QUOTATION or not k:
            yield ""
        yield from _row_lines(selection, row, width)
    alone = selection.alone(kind)
    if alone and len(selection.sigla) > 1:
        yield ""
        yield "  only in one version"
    for siglum, own in alone.items():
        yield from _alone_lines(selection, siglum, own, width)
    if kind is FactKind.QUOTATION and selection.uncompared:
        yield ""
        yield "  other words in quotation marks, not compared"
        for siglum, found in selection.uncompared.items():
            words = " · ".join(f"“{selection.ledger.text(q.place)}”" for q in found)
            yield from wrapped(_lead([siglum]), words, width, _UNDER)


def _row_lines(selection: Selection, row: FactRow, width: int) -> Iterator[str]:
    """A row: how it differs and what it is about, who says what, the words that differ."""
    told = f"{', '.join(heads(row, selection))}: {topic(row, selection.ledger)}"
    yield from wrapped(f"{mark(row)} ", told, width, _LISTED)
    said = list(sayings(row, selection))
    if is_brief(row):
        words = " · ".join(f"{' '.join(saying.sigla)} {saying.told}" for saying in said)
        yield from wrapped(_LISTED[:-1], words, width, _UNDER)
        return
    alike = row.state is State.SAME and len({saying.sigla for saying in said}) == len(said)
    for k, saying in enumerate(said):
        words = "the same" if k and alike else saying.told
        by = f" — {saying.by}" if saying.by else ""
        yield from wrapped(_lead(saying.sigla), f"{words}{by}", width, _UNDER)
    differing = differing_told(row, selection.ledger)
    if differing:
        yield from wrapped("      ≠  ", "; ".join(differing), width, _UNDER)
    for words in joined_told(row, selection.ledger):
        yield from wrapped("      ⋈  ", words, width, _UNDER)


def _lead(sigla: Sequence[str]) -> str:
    return f"    {' '.join(sigla) + ' ':<4} "


def _alone_lines(
    selection: Selection, siglum: str, rows: list[FactRow], width: int
) -> Iterator[str]:
    """What one version alone tells: each quotation on a line, all else on one."""
    told = [saying for row in rows for saying in sayings(row, selection)]
    lead = _lead([siglum])
    if rows[0].kind is FactKind.QUOTATION:
        for saying in told:
            yield from wrapped(lead, f"{saying.told} — {saying.by}", width, _UNDER)
    else:
        yield from wrapped(lead, " · ".join(saying.told for saying in told), width, _UNDER)
