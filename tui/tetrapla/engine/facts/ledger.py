"""The ledger: every fact of a comparison, and the rows that hold them against each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tetrapla.engine.collecting import uncollected
from tetrapla.engine.differences import light_words
from tetrapla.engine.facts.levels import likely_rows
from tetrapla.engine.facts.names.finding import find_names
from tetrapla.engine.facts.names.rows import name_rows
from tetrapla.engine.facts.numbers.finding import find_numbers
from tetrapla.engine.facts.numbers.rows import number_rows
from tetrapla.engine.facts.numbers.time_rows import time_rows
from tetrapla.engine.facts.numbers.times import find_times
from tetrapla.engine.facts.quotations.finding import find_quotations
from tetrapla.engine.facts.types import (
    Fact,
    FactKind,
    FactRow,
    Number,
    Place,
    Quotation,
    QuoteKind,
    State,
)
from tetrapla.engine.facts.utterances.minor_rows import minor_rows
from tetrapla.engine.facts.utterances.rows import QuoteRows, quote_rows
from tetrapla.engine.facts.utterances.told import with_told
from tetrapla.engine.kinds import Level
from tetrapla.engine.progress import Step, silent
from tetrapla.engine.results import Comparison

_SAMPLE = 500
"""Passages that are enough to tell function words from others."""
_FINDING = "listing facts"


@dataclass(frozen=True)
class Ledger:
    """The facts of a story."""

    comparison: Comparison
    quotations: Mapping[str, Quotation]
    """Id -> quotation, those that are no one's words too."""
    facts: Mapping[str, Fact]
    """Id -> fact; every one stands in one row."""
    rows: tuple[FactRow, ...]
    """By kind, in each kind in the order of the story; hints are among them."""

    def of(self, kind: FactKind, level: Level = Level.HINT) -> tuple[FactRow, ...]:
        """The rows of one kind, in the order of the story.

        Args:
            kind: Which.
            level: ``LIKELY`` leaves hints out: what is only *perhaps the same* or *spelled
                otherwise* stands in rows of its own then.
        """
        rows = self.rows if level is Level.HINT else self.likely
        return tuple(row for row in rows if row.kind is kind)

    @cached_property
    def likely(self) -> tuple[FactRow, ...]:
        """The rows where hints are left out, each fact in one of them."""
        row_of = self.comparison.row_of.__getitem__
        return likely_rows(self.rows, self.facts, self.quotations, self.comparison.sigla, row_of)

    def span(self, place: Place) -> tuple[str, int, int]:
        """Siglum, start and end of a place in the text of its version as it was read."""
        passage = self.comparison.by_id[place.passage]
        shadow = self.comparison.shadows[passage.version]
        first = shadow.to_repaired(passage.start, after=True)
        start = shadow.to_original(first + place.start, after=True)
        return passage.version, start, shadow.to_original(first + place.end)

    def text(self, place: Place) -> str:
        """The repaired text of a place."""
        return self.comparison.by_id[place.passage].repaired_text[place.start : place.end]


@uncollected
def ledger(comparison: Comparison, *, step: Step = silent) -> Ledger:
    """List the facts of a comparison, and where its versions differ in them.

    Args:
        comparison: A finished comparison: its texts are repaired, flagged and aligned.
        step: Told what is being done and how far it is.
    """
    step(_FINDING, 0.0)
    quotations = find_quotations(comparison)
    step(_FINDING, 0.2)
    every = {q.id: q for own in quotations.values() for q in own}
    titles = [q.place for q in every.values() if q.kind is QuoteKind.TITLE]
    numbers = find_numbers(comparison, titles)
    step(_FINDING, 0.3)
    names, times = find_names(comparison), find_times(comparison)
    step(_FINDING, 0.5)
    light = _light(comparison)
    row_of = comparison.row_of.__getitem__

    def text_of(passage: str) -> str:
        return comparison.by_id[passage].repaired_text

    quoted = quote_rows(quotations, text_of, row_of, light)
    step(_FINDING, 0.8)
    told = list(with_told(comparison, quotations, quoted))
    step(_FINDING, 0.9)
    minor, others = minor_rows(quotations, quoted.utterances, text_of, row_of)
    facts: dict[str, Fact] = _in_order(comparison, {**quoted.utterances, **others})
    for found in (numbers, names, times):
        facts.update((fact.id, fact) for own in found.values() for fact in own if _counts(fact))
    rows = [
        *sorted((*told, *minor), key=lambda row: row.row),
        *sorted(number_rows(numbers, row_of, text_of, _linked(quoted)), key=lambda row: row.row),
        *name_rows(names, row_of),
        *time_rows(times, row_of),
    ]
    return Ledger(comparison, every, facts, tuple(rows))


def _linked(quoted: QuoteRows) -> Iterator[tuple[Place, Place]]:
    """Where two utterances stand that are likely one."""
    place_of = {id_: utterance.place for id_, utterance in quoted.utterances.items()}
    for row in quoted.rows:
        for pair in row.pairs:
            if pair.relation is not State.PERHAPS:
                yield place_of[pair.a], place_of[pair.b]


def _in_order(comparison: Comparison, facts: Mapping[str, Fact]) -> dict[str, Fact]:
    """Facts version by version, in the order in which each tells them."""
    places = {p.id: k for k, p in enumerate(comparison.passages)}
    told = sorted(facts.items(), key=lambda f: (places[f[1].place.passage], f[1].place.start))
    return dict(told)


def _counts(fact: Fact) -> bool:
    """Whether a fact has a row: a number that no one counts by has none."""
    return not (isinstance(fact, Number) and fact.soft)


def _light(comparison: Comparison) -> frozenset[str]:
    """The function words of the story, from passages spread evenly over a long one."""
    story = comparison.body(p.id for p in comparison.passages)
    step = -(-len(story) // _SAMPLE) or 1
    return light_words([p.repaired_text for p in story[::step]])
