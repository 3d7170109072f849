"""A row of the ledger as plain text, to be copied: what it is, who tells what, what differs."""

from __future__ import annotations

from collections.abc import Iterator

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import FactRow
from tetrapla.rows.copying import Copy
from tetrapla.rows.facts.differing import differing_told
from tetrapla.rows.facts.fact_cells import tellings
from tetrapla.rows.facts.topics import topic
from tetrapla.rows.facts.words import TABS, labels_told, mark, presence_told, said_told, state_told


def fact_copy(row: FactRow, ledger: Ledger) -> Copy:
    """A row with its sign, its state, its versions and what differs."""
    kind = TABS[row.kind][:-1]
    return Copy("\n".join(row_lines(row, ledger)), f"{kind} “{topic(row, ledger)}”")


def row_lines(row: FactRow, ledger: Ledger) -> Iterator[str]:
    """A row, line by line."""
    sigla = ledger.comparison.sigla
    told = [topic(row, ledger)]
    if len(sigla) > 1:
        said = (state_told(row, sigla, ledger), *labels_told(row), said_told(row, ledger))
        told.append(", ".join(filter(None, (*said, presence_told(row, sigla)))))
    yield f"{mark(row)} {': '.join(told)}"
    for siglum in sigla:
        for telling in tellings(row, siglum, ledger):
            by = f" — {telling.by}" if telling.by else ""
            yield f"  {telling.passage}  {telling.text}{by}"
    for line in differing_told(row, ledger):
        yield f"  ≠  {line}"
