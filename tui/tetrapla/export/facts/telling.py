"""The pieces of which every format for people tells a row: what differs, and who says what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import FactKind, FactRow, State, Utterance
from tetrapla.export.facts.selection import Selection
from tetrapla.rows.facts.differing import Wording, differing, differing_told
from tetrapla.rows.facts.words import (
    cell_sayings,
    cell_told,
    labels_told,
    presence_told,
    said_told,
    state_told,
)

__all__ = [
    "WITHOUT_MARKS",
    "Saying",
    "Wording",
    "differing",
    "differing_told",
    "heads",
    "is_brief",
    "joined_told",
    "sayings",
]

WITHOUT_MARKS = "without quotation marks"
_JOINED = 60
"""Characters of an utterance of another row that are told."""


class Saying(NamedTuple):
    """What some versions tell in a row."""

    sigla: tuple[str, ...]
    told: str
    """Their words, quotations in marks."""
    by: str
    """Speakers and media of a quotation; empty: there is none to be told."""


def heads(row: FactRow, selection: Selection) -> list[str]:
    """What is to know of a row before its words: state, labels, attribution, who tells it.

    None of a story of one version.
    """
    if len(selection.sigla) < 2:
        return []
    told = [state_told(row, selection.sigla, selection.ledger), *labels_told(row)]
    told += [said_told(row, selection.ledger), presence_told(row, selection.sigla)]
    return [part for part in told if part]


def is_brief(row: FactRow) -> bool:
    """Whether what the versions tell stands on one line, as they tell it alike."""
    return row.kind is not FactKind.QUOTATION and row.state in (State.SAME, State.NOT)


def sayings(row: FactRow, selection: Selection) -> Iterator[Saying]:
    """What the versions tell, those together that tell a number, name or time alike."""
    kept = selection.ledger
    if row.kind is not FactKind.QUOTATION:
        alike: dict[str, list[str]] = {}
        for siglum in row.cells:
            alike.setdefault(", ".join(cell_told(row, siglum, kept)), []).append(siglum)
        yield from (Saying(tuple(sigla), told, "") for told, sigla in alike.items())
        return
    for siglum in selection.sigla:
        if siglum in row.cells:
            *before, (words, by) = cell_sayings(row, siglum, kept)
            yield from (Saying((siglum,), *saying) for saying in before)
            if _is_unclosed(row.cells[siglum][-1], kept):
                by += " · no closing mark"
            yield Saying((siglum,), words, by)
        elif siglum in row.told:
            told = " … ".join(kept.text(place) for place in row.told[siglum])
            yield Saying((siglum,), told, WITHOUT_MARKS)


def joined_told(row: FactRow, ledger: Ledger) -> list[str]:
    """Which versions have what others have apart in one quotation, and with what."""
    out = []
    for siglum in ledger.comparison.sigla:
        texts = [ledger.facts[i].text for i in row.joined.get(siglum, ())]
        cut = [t if len(t) <= _JOINED else t[:_JOINED].rpartition(" ")[0] + " …" for t in texts]
        if cut:
            out.append(f"{siglum} joins it to {', '.join(f'“{text}”' for text in cut)}")
    return out


def _is_unclosed(fact: str, ledger: Ledger) -> bool:
    """Whether an utterance ends its quotation, and the text has no closing mark for it."""
    said = ledger.facts[fact]
    if not isinstance(said, Utterance):
        return False
    quotation = ledger.quotations[said.quotation]
    return quotation.unclosed and said.place.end == quotation.place.end
