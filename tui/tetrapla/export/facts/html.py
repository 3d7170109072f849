"""The ledger of facts as a section of a web page: a fold for each kind, below the table of rows.

The letter of a version leads to the passage that tells the fact, the number of a row to the row.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from html import escape

from tetrapla.engine.facts.types import FactKind, FactRow
from tetrapla.export.facts.selection import (
    ONE,
    Selection,
    counts_told,
    left_out_told,
)
from tetrapla.export.facts.telling import Saying, differing, heads, is_brief, joined_told, sayings
from tetrapla.export.html_rows import html_text
from tetrapla.rows.facts.fact_list import told_otherwise
from tetrapla.rows.facts.topics import topic
from tetrapla.rows.facts.words import PROMISE, TABS, mark


class Facts:
    """The section of facts."""

    def __init__(self, selection: Selection, rows: Collection[int]) -> None:
        """Take what is told.

        Args:
            selection: What is written.
            rows: The rows of the comparison that have an address in the page.
        """
        self.selection = selection
        self.rows = rows
        self.kept = selection.ledger

    def way(self) -> str:
        """A link to the section that says how much differs; nothing where nothing is compared."""
        told = differing_counts(self.selection)
        return f'<a href="#facts">Facts</a>: {told}' if told else ""

    def pieces(self) -> Iterator[str]:
        """The section; nothing where no version tells a fact."""
        kinds = [piece for kind in self.selection.kinds for piece in self._kind(kind)]
        if not kinds:
            return
        promise = f'<p class="quiet sans">{escape(PROMISE)}</p>'
        yield f'<section class="facts">\n<h2 id="facts">Facts</h2>\n{promise}\n'
        if len(self.selection.sigla) < 2:
            yield f'<p class="quiet sans">{escape(ONE)}</p>\n'
        yield from kinds
        if left := left_out_told(self.selection):
            yield f'<p class="quiet sans">{escape(left)}</p>\n'
        yield "</section>\n"

    def _kind(self, kind: FactKind) -> Iterator[str]:
        """A fold: what several versions tell, what one tells alone, what is not compared.

        It is open where versions tell something differently.
        """
        rows, several = self.selection.compared(kind), len(self.selection.sigla) > 1
        others = self.selection.uncompared if kind is FactKind.QUOTATION else {}
        if not rows and not others:
            return
        counts = counts_told(rows, self.selection.sigla) if several and rows else str(len(rows))
        opened = " open" if any(map(told_otherwise, rows)) else ""
        yield f"<details{opened}><summary><b>{TABS[kind].capitalize()}</b> {counts}</summary>\n"
        if shared := self.selection.shared(kind):
            yield "<table>\n<tbody>\n"
            yield from map(self._row, shared)
            yield "</tbody>\n</table>\n"
        if alone := self.selection.alone(kind):
            told = (line for siglum, own in alone.items() for line in self._alone(siglum, own))
            yield _list("Only in one version" if several else "", told)
        if others:
            marked = (
                f"<li>{self._way(siglum, found[0].place.passage)} "
                + " · ".join(f"<bdi>“{html_text(self.kept.text(q.place))}”</bdi>" for q in found)
                + "</li>\n"
                for siglum, found in others.items()
            )
            yield _list("Other words in quotation marks, not compared", marked)
        yield "</details>\n"

    def _row(self, row: FactRow) -> str:
        """What it is about and how it differs; beside it who says what."""
        number = str(row.row + 1)
        way = f'<a href="#r{number}">row {number}</a>' if row.row in self.rows else f"row {number}"
        state, *others = heads(row, self.selection)
        told = f"<b>{escape(mark(row))} {escape(state)}</b>"
        told += "".join(f"<span>{escape(other)}</span>" for other in others)
        lines = [f'<p class="about"><bdi>{html_text(topic(row, self.kept))}</bdi></p>']
        said = [self._said(row, saying) for saying in sayings(row, self.selection)]
        if is_brief(row):
            said = [" · ".join(said)]
        lines += [f"<p>{words}</p>" for words in said]
        if unlike := self._differing(row):
            lines.append(f'<p class="unlike">{unlike}</p>')
        joined = joined_told(row, self.kept)
        lines += [f'<p class="unlike">⋈ <bdi>{html_text(words)}</bdi></p>' for words in joined]
        return f'<tr><th scope="row">{told}<span>{way}</span></th><td>{"".join(lines)}</td></tr>\n'

    def _said(self, row: FactRow, saying: Saying) -> str:
        """What some versions tell, the words that differ in their colour."""
        having: dict[str, set[str]] = {}
        for sides in differing(row, self.kept):
            for side in sides:
                if side.words and set(saying.sigla) <= set(side.sigla):
                    for words in side.written:
                        having.setdefault(words, set()).update(side.sigla)
        unlike = {words: "only" if len(s) == 1 else "some" for words, s in having.items()}
        ways = " ".join(self._way(s, self._passage(row, s)) for s in saying.sigla)
        by = f' <span class="by">{html_text(saying.by)}</span>' if saying.by else ""
        return f"{ways} <bdi>{_coloured(saying.told, unlike)}</bdi>{by}"

    def _differing(self, row: FactRow) -> str:
        told = []
        for one, other in differing(row, self.kept):
            sides = [f"<bdi>{html_text(one.words)}</bdi> ({' '.join(one.sigla)}"]
            if other.words:
                sides.append(f") / <bdi>{html_text(other.words)}</bdi> ({' '.join(other.sigla)})")
            else:
                sides.append(f", not {' '.join(other.sigla)})")
            told.append("".join(sides))
        return f"≠ {'; '.join(told)}" if told else ""

    def _alone(self, siglum: str, rows: list[FactRow]) -> Iterator[str]:
        """What one version alone tells: each quotation for itself, all else on one line."""
        if rows[0].kind is FactKind.QUOTATION:
            for row in rows:
                told = "".join(self._said(row, saying) for saying in sayings(row, self.selection))
                yield f"<li>{told}</li>\n"
            return
        words = (saying.told for row in rows for saying in sayings(row, self.selection))
        told = " · ".join(f"<bdi>{html_text(word)}</bdi>" for word in words)
        yield f"<li>{self._way(siglum, self._passage(rows[0], siglum))} {told}</li>\n"

    def _passage(self, row: FactRow, siglum: str) -> str:
        """The passage in which a version tells a row first."""
        if siglum in row.cells:
            return self.kept.facts[row.cells[siglum][0]].place.passage
        return row.told[siglum][0].passage

    def _way(self, siglum: str, passage: str) -> str:
        if self.kept.comparison.row_of[passage] not in self.rows:
            return f"<b>{siglum}</b>"
        return f'<a href="#{passage}"><b>{siglum}</b></a>'


def differing_counts(selection: Selection) -> str:
    """How many rows of each kind are told differently: ``4 quotations, 2 numbers differ``.

    Where none is, how many rows there are; empty where there are none. What one version alone
    tells is told in no other way.
    """
    rows = {kind: selection.compared(kind) for kind in selection.kinds}
    unlike = {kind: sum(map(told_otherwise, own)) for kind, own in rows.items()}
    if not any(unlike.values()):
        return _kinds_told({kind: len(own) for kind, own in rows.items()})
    return f"{_kinds_told(unlike)} differ{'s' * (sum(unlike.values()) == 1)}"


def _kinds_told(counts: Mapping[FactKind, int]) -> str:
    told = (f"{n} {kind if n == 1 else TABS[kind]}" for kind, n in counts.items() if n)
    return ", ".join(told)


def _list(title: str, lines: Iterable[str]) -> str:
    head = f"<h3>{title}</h3>\n" if title else ""
    return f"{head}<ul>\n{''.join(lines)}</ul>\n"


def _coloured(text: str, unlike: Mapping[str, str]) -> str:
    """A text in which the words that differ have their colour, where each stands once.

    Args:
        text: What a version tells.
        unlike: Words -> the class of their colour.
    """
    found: list[tuple[int, int, str]] = []
    for words, colour in unlike.items():
        places = list(re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE))
        if len(places) == 1:
            found.append((*places[0].span(), colour))
    out, at = [], 0
    for start, end, colour in sorted(found):
        if start >= at:
            out += [
                html_text(text[at:start]),
                f'<span class="{colour}">{html_text(text[start:end])}</span>',
            ]
            at = end
    return "".join((*out, html_text(text[at:])))
