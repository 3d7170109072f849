"""What the ledger says of a story, judged against what an editor marked in it.

Every judgement is a :class:`Claim`: a figure is the part of its claims that are right. Those of a
precision are what the program says, those of a recall what it ought to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

from tests.facts.corpus import Relation, Tale
from tests.facts.marks import Piece, Quoted, Span

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import FactKind, FactRow, Place, Utterance
from tetrapla.engine.kinds import Level


class Claim(NamedTuple):
    """One judgement."""

    figure: str
    """What is judged, and ``precision`` or ``recall``."""
    right: bool
    about: str
    """What it is about, for people."""


@dataclass(frozen=True)
class Judged:
    """The ledger of a story beside the story."""

    tale: Tale
    found: Ledger

    def span(self, place: Place) -> Span:
        """A place in the text of the story."""
        siglum, start, end = self.found.span(place)
        return Span(self._names[siglum], start, end)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return {v.siglum: v.name for v in self.found.comparison.story.versions}

    def text(self, span: Span) -> str:
        """The words of a span and where they stand."""
        return f"{span.version}: {self.tale.texts[span.version][span.start : span.end]!r}"

    def person(self, name: str) -> str:
        """Who is called so; the name itself where the story knows nobody."""
        return self.tale.names.get(name, name)

    @cached_property
    def marked(self) -> Mapping[str, Quoted]:
        """Id of a quotation of the ledger -> what the story marks there."""
        at = {(q.span.version, q.span.start): q for q in self.tale.quoted}
        found = {}
        for id_, quotation in self.found.quotations.items():
            span = self.span(quotation.place)
            told = at.get((span.version, span.start))
            if told and (told.span == span or (told.unclosed and told.span.end <= span.end)):
                found[id_] = told
        return found

    def pieces(self, utterance: Utterance) -> list[Piece]:
        """The pieces of the story that an utterance of the ledger has."""
        span = self.span(utterance.place)
        return [p for p in self.tale.pieces if p.quoted and p.span.covers(span)]

    @cached_property
    def rows(self) -> tuple[QuoteRow, ...]:
        """The rows of quotations in two versions or more, of those that are compared."""
        rows = self.found.of(FactKind.QUOTATION)
        return tuple(QuoteRow(self, row) for row in rows if len(row.cells) > 1 and not row.minor)


class QuoteRow:
    """A row of quotations and the pieces of the story that stand in it."""

    def __init__(self, judged: Judged, row: FactRow) -> None:
        self.row = row
        self.hint = row.level is Level.HINT
        self.told: dict[Utterance, list[Piece]] = {}
        self.version: dict[Utterance, str] = {}
        for siglum, ids in row.cells.items():
            for id_ in ids:
                fact = judged.found.facts[id_]
                assert isinstance(fact, Utterance)
                self.told[fact] = judged.pieces(fact)
                self.version[fact] = siglum

    def __str__(self) -> str:
        told = (f"{self.version[u]} {u.text!r}" for u in self.told)
        labels = f" [{', '.join(sorted(self.row.labels))}]" if self.row.labels else ""
        return f"{self.row.state}{'?' if self.hint else ''}{labels}: {' | '.join(told)}"

    def across(self) -> Iterator[tuple[Utterance, Utterance]]:
        """Pairs of utterances of different versions."""
        pairs = combinations(self.told, 2)
        return ((a, b) for a, b in pairs if self.version[a] != self.version[b])

    def groups(self, utterance: Utterance) -> set[int]:
        """The utterances of the story that one of the ledger has."""
        return {piece.group for piece in self.told[utterance]}

    @cached_property
    def shared(self) -> frozenset[int]:
        """What at least two versions of the row have in common."""
        return frozenset(g for a, b in self.across() for g in self.groups(a) & self.groups(b))

    def has(self, piece: Piece) -> bool:
        """Whether a piece stands in the row."""
        return any(piece in pieces for pieces in self.told.values())

    def related(self, tale: Tale) -> list[Relation]:
        """How the pieces of the row are to each other."""
        pieces = {p for told in self.told.values() for p in told if p.group in self.shared}
        pairs = combinations(sorted(pieces, key=lambda p: p.span), 2)
        return [
            tale.relation(a, b)
            for a, b in pairs
            if a.group == b.group and a.span.version != b.span.version
        ]
