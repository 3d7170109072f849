"""The ledger of facts as JSON of the schema ``tetrapla/facts/1``: for programs.

Places are code points of the text of a version as it was read, before any repair.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import (
    Attribution,
    Fact,
    FactKind,
    FactRow,
    Label,
    Name,
    Number,
    Pair,
    Place,
    Quotation,
    Time,
    Utterance,
)
from tetrapla.export.facts.selection import Selection
from tetrapla.export.json import DIGITS, dump, version_data

SCHEMA = "tetrapla/facts/1"
_SPEAKER = ("name", "as_written", "by", "position", "cue", "medium", "start", "end")
_DOUBLE = re.compile(r"\"+|”+|“+|''|.", re.DOTALL)
"""A closing mark, or as many as one."""


def facts_json(selection: Selection) -> str:
    """A ledger as JSON with one newline at its end."""
    kept = selection.ledger
    story, rows = kept.comparison.story, list(selection.every())
    ids = {i for row in rows for own in row.cells.values() for i in own}
    return dump(
        {
            "schema": SCHEMA,
            "title": story.title,
            "level": selection.level,
            "versions": [version_data(v) for v in story.versions],
            "facts": [fact_data(kept, fact) for fact in kept.facts.values() if fact.id in ids],
            "rows": [_row(row, selection) for row in rows],
        }
    )


def id_of(words: str) -> str:
    """The id of a state, a label or an attribution: ``words-left-out``."""
    return words.replace(" ", "-")


def labels_of(labels: Iterable[Label]) -> list[str]:
    """The ids of labels, in the same order always."""
    return [id_of(label) for label in Label if label in labels]


def attribution_id(row: FactRow) -> str | None:
    """How the attributions of a row are to each other; None: there are no two to compare."""
    compared = row.kind is FactKind.QUOTATION and len(row.cells) > 1
    return id_of(row.said) if compared else None


def place_data(ledger: Ledger, place: Place) -> dict[str, Any]:
    """Where a place is, what stands there, and what it is repaired to, if it is."""
    siglum, start, end = ledger.span(place)
    text = ledger.comparison.version(siglum).text[start:end]
    repaired = ledger.text(place)
    return {
        "version": siglum,
        "start": start,
        "end": end,
        "text": text,
        "repaired": None if repaired == text else repaired,
    }


def fact_data(ledger: Ledger, fact: Fact) -> dict[str, Any]:
    """One fact; its keys depend on its kind."""
    told: dict[str, Any] = {"id": fact.id, "kind": "", **place_data(ledger, fact.place)}
    match fact:
        case Utterance():
            quotation = ledger.quotations[fact.quotation]
            part = int(fact.id.rpartition(".")[2])
            told |= {
                "kind": "quotation",
                "quotation": {**_quotation(ledger, quotation), "part": part},
                "speaker": _speaker(ledger, quotation.attribution),
            }
        case Number():
            told |= {
                "kind": "number",
                "value": fact.value,
                "unit": fact.unit or None,
                "noun": fact.noun or None,
                "qualifier": fact.qualifier or None,
            }
        case Name():
            told |= {
                "kind": "name",
                "entity": fact.entity,
                "person": fact.person,
                "by": fact.by,
                "level": fact.level,
            }
        case Time():
            told["kind"] = "time"
    return told


def around(ledger: Ledger, quotation: Quotation) -> Place:
    """A quotation with its marks, as far as it has them."""
    passage, start, end = quotation.place
    text = ledger.comparison.by_id[passage].repaired_text
    before = start
    while before and text[before - 1].isspace():
        before -= 1
    if quotation.opened and text.endswith(quotation.opened, 0, before):
        start = before - len(quotation.opened)
    if quotation.closed:
        behind = end
        while behind < len(text) and text[behind].isspace():
            behind += 1
        found = _DOUBLE.match(text, behind)
        one = len(quotation.opened) == 1 and quotation.opened in "'‘’‚`"
        end = found.end() if found and not one else min(behind + 1, len(text))
    return Place(passage, start, end)


def _quotation(ledger: Ledger, quotation: Quotation) -> dict[str, Any]:
    _, start, end = ledger.span(around(ledger, quotation))
    return {
        "id": quotation.id,
        "start": start,
        "end": end,
        "kind": quotation.kind,
        "continues": quotation.continues or None,
        "closed": quotation.closed,
        "nested_in": quotation.within or None,
    }


def _speaker(ledger: Ledger, said: Attribution | None) -> dict[str, Any]:
    if said is None:
        return dict.fromkeys(_SPEAKER)
    _, start, end = ledger.span(said.place)
    told = (said.name, said.as_written, said.by, said.position, said.cue, said.medium)
    return dict(zip(_SPEAKER, (*(words or None for words in told), start, end), strict=True))


def _row(row: FactRow, selection: Selection) -> dict[str, Any]:
    kept = selection.ledger

    def places(told: Iterable[Place]) -> list[dict[str, int]]:
        spans = (kept.span(place) for place in told)
        return [{"start": start, "end": end} for _, start, end in spans]

    return {
        "kind": row.kind,
        "state": id_of(row.state),
        "level": row.level,
        "cells": {s: list(row.cells[s]) for s in selection.sigla if s in row.cells},
        "told": {s: places(row.told[s]) for s in selection.sigla if s in row.told},
        "labels": labels_of(row.labels),
        "joined": {s: list(row.joined[s]) for s in selection.sigla if s in row.joined},
        "attribution": attribution_id(row),
        "media": row.media,
        "compared": not row.minor,
        "pairs": [_pair(pair) for pair in row.pairs],
    }


def _pair(pair: Pair) -> dict[str, Any]:
    return {
        "a": pair.a,
        "b": pair.b,
        "relation": id_of(pair.relation),
        "score": round(pair.score, DIGITS),
        "words": [list(words) for words in pair.words],
        "labels": labels_of(pair.labels),
        "reasons": list(pair.reasons),
        "again": pair.again,
    }
