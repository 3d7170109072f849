"""The ledger of facts as Markdown: a section for each kind.

Quotations that differ stand below a heading of their own, one version below the other, as a table
would squeeze them; numbers, names and times are a table of three columns, however many versions
there are.
"""

from __future__ import annotations

from collections.abc import Iterator

from tetrapla.engine.facts.types import FactKind, FactRow, Quotation
from tetrapla.export.facts.selection import ONE, Selection, counts_told, left_out_told
from tetrapla.export.facts.telling import Saying, differing_told, heads, joined_told, sayings
from tetrapla.export.markdown import escaped, version_line
from tetrapla.rows.facts.topics import topic
from tetrapla.rows.facts.words import PROMISE, TABS, mark


def facts_markdown(selection: Selection) -> Iterator[str]:
    """The ledger: title, versions, kinds.

    Yields:
        Blocks of lines, each with a blank line behind it but the last.
    """
    comparison = selection.ledger.comparison
    title = escaped(comparison.story.title)
    yield f"# Facts{f': {title}' if title else ''}\n"
    yield "\n" + "".join(f"{version_line(comparison, v)}\n" for v in comparison.story.versions)
    if len(selection.sigla) < 2:
        yield f"\n{ONE}\n"
    for kind in selection.kinds:
        yield "".join(f"\n{block}\n" for block in _kind(selection, kind))
    if left := left_out_told(selection):
        yield f"\n{escaped(left)}\n"
    yield f"\n*{escaped(PROMISE)}*\n"


def _kind(selection: Selection, kind: FactKind) -> Iterator[str]:
    """The blocks of a kind: heading, counts, what several tell, what one tells alone."""
    rows, single = selection.compared(kind), len(selection.sigla) < 2
    yield f"## {TABS[kind].capitalize()}"
    if not rows:
        yield "None."
    elif not single:
        yield f"{counts_told(rows, selection.sigla)}"
    shared = selection.shared(kind)
    if kind is FactKind.QUOTATION:
        for row in shared:
            yield from _quotation(selection, row)
    elif shared:
        yield "\n".join(_table(selection, shared))
    alone = selection.alone(kind)
    if alone and not single:
        yield "### Only in one version"
    if alone:
        yield "\n".join(_alone(selection, alone))
    if kind is FactKind.QUOTATION and selection.uncompared:
        yield "### Other words in quotation marks, not compared"
        told = selection.uncompared.items()
        yield "\n".join(f"- **{s}** {_listed(selection, found)}" for s, found in told)


def _quotation(selection: Selection, row: FactRow) -> Iterator[str]:
    """An utterance: what it is about, how it differs, who has which words."""
    yield f"### {_marked(row)} {escaped(topic(row, selection.ledger))}"
    yield escaped(", ".join(heads(row, selection)))
    lines = [f"- {_said(saying)}" for saying in sayings(row, selection)]
    lines += [f"- ≠ {escaped(words)}" for words in differing_told(row, selection.ledger)]
    lines += [f"- ⋈ {escaped(words)}" for words in joined_told(row, selection.ledger)]
    yield "\n".join(lines)


def _table(selection: Selection, rows: list[FactRow]) -> Iterator[str]:
    """Numbers, names or times that several versions tell."""
    yield "| | what | told |"
    yield "|---|---|---|"
    for row in rows:
        told = [f"**{escaped(topic(row, selection.ledger))}**"]
        told.append(escaped(", ".join(heads(row, selection))))
        cells = [_said(saying) for saying in sayings(row, selection)]
        cells += [f"≠ {escaped(words)}" for words in differing_told(row, selection.ledger)]
        yield f"| {_marked(row)} | {'<br>'.join(told)} | {'<br>'.join(cells)} |"


def _alone(selection: Selection, alone: dict[str, list[FactRow]]) -> Iterator[str]:
    """What one version tells alone: a line for each quotation, one for all else."""
    for siglum, rows in alone.items():
        told = [saying for row in rows for saying in sayings(row, selection)]
        if rows[0].kind is FactKind.QUOTATION:
            yield from (f"- {_said(saying)}" for saying in told)
        else:
            yield f"- **{siglum}** {' · '.join(escaped(saying.told) for saying in told)}"


def _said(saying: Saying) -> str:
    by = f" — {escaped(saying.by)}" if saying.by else ""
    return f"**{' '.join(saying.sigla)}** {escaped(saying.told)}{by}"


def _marked(row: FactRow) -> str:
    """The sign of a row, shown as it is."""
    return escaped(mark(row))


def _listed(selection: Selection, found: list[Quotation]) -> str:
    return " · ".join(f"“{escaped(selection.ledger.text(q.place))}”" for q in found)
