"""The ledger of facts as CSV (RFC 4180): one line for each fact, every text exact."""

from __future__ import annotations

from collections.abc import Iterator

from tetrapla.engine.facts.types import Fact, FactRow, Name, Number, Utterance
from tetrapla.export.csv import records
from tetrapla.export.facts.json import attribution_id, id_of, labels_of, place_data
from tetrapla.export.facts.selection import Selection
from tetrapla.export.facts.telling import differing_told
from tetrapla.rows.facts.topics import topic

_HEAD = (
    "row",
    "kind",
    "about",
    "state",
    "level",
    "labels",
    "attribution",
    "media",
    "missing",
    "differs",
    "version",
    "fact",
    "text",
    "start",
    "end",
    "speaker",
    "as written",
    "medium",
    "value",
    "unit",
    "noun",
    "qualifier",
    "entity",
)
_ROW = 10
"""Columns that tell of the whole row."""


def facts_csv(selection: Selection) -> Iterator[str]:
    """The ledger for programs: a line for each fact, what its row tells in front of it.

    A fact without an id is told without quotation marks.
    """
    yield from records(_HEAD, _cells(selection), lambda cell: cell)


def _cells(selection: Selection) -> Iterator[tuple[str, ...]]:
    for number, row in enumerate(selection.every(), start=1):
        of_row = _of_row(number, row, selection)
        for siglum in selection.sigla:
            for i in row.cells.get(siglum, ()):
                fact = selection.ledger.facts[i]
                yield *of_row, *_of_fact(fact, selection)
            for place in row.told.get(siglum, ()):
                told = place_data(selection.ledger, place)
                cells = (siglum, "", told["text"], str(told["start"]), str(told["end"]))
                yield *of_row, *cells, *[""] * (len(_HEAD) - _ROW - len(cells))


def _of_row(number: int, row: FactRow, selection: Selection) -> tuple[str, ...]:
    missing = [s for s in selection.sigla if s not in row.cells and s not in row.told]
    return (
        str(number),
        row.kind,
        topic(row, selection.ledger),
        id_of(row.state),
        row.level,
        " ".join(labels_of(row.labels)),
        attribution_id(row) or "",
        str(row.media).lower(),
        " ".join(missing),
        "; ".join(differing_told(row, selection.ledger)),
    )


def _of_fact(fact: Fact, selection: Selection) -> tuple[str, ...]:
    told = place_data(selection.ledger, fact.place)
    speaker = ("", "", "")
    number = ("", "", "", "")
    if isinstance(fact, Utterance):
        said = selection.ledger.quotations[fact.quotation].attribution
        speaker = (said.name, said.as_written, said.medium) if said else speaker
    elif isinstance(fact, Number):
        number = (fact.value, fact.unit, fact.noun, fact.qualifier)
    return (
        told["version"],
        fact.id,
        told["text"],
        str(told["start"]),
        str(told["end"]),
        *speaker,
        *number,
        fact.entity if isinstance(fact, Name) else "",
    )
