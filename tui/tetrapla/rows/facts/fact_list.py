"""The list of facts as data: the rows of one kind, in order, filtered by state and by words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from time import monotonic
from types import MappingProxyType
from typing import NamedTuple

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.ranking import weighty
from tetrapla.engine.facts.types import FactKind, FactRow, Number, Said, State, Utterance
from tetrapla.engine.kinds import Level
from tetrapla.rows.facts.explained import NOT_COMPARED
from tetrapla.rows.facts.fact_view import EVERY, MEDIA, OTHERWISE, SAID, FactView
from tetrapla.rows.facts.topics import topic
from tetrapla.rows.facts.words import (
    attribution_told,
    cell_told,
    counted_as,
    facts_of,
    labels_told,
    said_told,
    says_otherwise,
    state_told,
)
from tetrapla.rows.listing import Wanted, plain

_ALIKE = (State.SAME, State.FORM, State.TOLD, State.ONLY, State.NOT)
"""States in which no version says anything else than another."""


class Group(NamedTuple):
    """Rows that can be shown by themselves."""

    name: str
    rows: int
    """How many there are."""


def key_of_row(row: FactRow) -> str:
    """Id of the fact by which a row is known, whatever is listed beside it."""
    return next(ids[0] for ids in row.cells.values() if ids)


def group_of(row: FactRow, sigla: Sequence[str]) -> str:
    """The group of the state of a row; every row is in one of them."""
    return NOT_COMPARED if row.minor else counted_as(row, sigla)


def told_otherwise(row: FactRow) -> bool:
    """Whether versions that tell a row tell it differently; who does not tell it is no matter."""
    return not row.minor and (row.state not in _ALIKE or says_otherwise(row))


def _said_otherwise(row: FactRow) -> bool:
    return not row.minor and row.said is Said.OTHERWISE


def _other_medium(row: FactRow) -> bool:
    return not row.minor and row.media


_ACROSS: Mapping[str, Callable[[FactRow], bool]] = MappingProxyType(
    {OTHERWISE: told_otherwise, SAID: _said_otherwise, MEDIA: _other_medium}
)
"""Groups of rows of several states."""


class FactList:
    """The rows of the ledger under one view."""

    def __init__(
        self, ledger: Ledger, view: FactView, hidden: frozenset[str] = frozenset()
    ) -> None:
        """Set up the list.

        Args:
            ledger: The facts.
            view: Which of them, and in which order.
            hidden: Sigla of versions without a column: what they alone tell is left out.
        """
        self.ledger, self.view, self.hidden = ledger, view, hidden
        self.sigla = ledger.comparison.sigla
        self._texts: dict[str, str] = {}
        """Key of a row -> what a filter looks through."""
        self._ready = 0

    def seen_as(self, view: FactView) -> FactList:
        """The same facts under another view."""
        other = FactList(self.ledger, view, self.hidden)
        known: tuple[str, ...] = ()
        if self.view.perhaps == view.perhaps:
            other._texts = self._texts
            known = (
                ("counts", "_weighed", "groups", "states")
                if self.view.kind is view.kind
                else ("counts",)
            )
        for name in known:
            if name in self.__dict__:
                other.__dict__[name] = self.__dict__[name]
        return other

    def of(self, kind: FactKind) -> list[FactRow]:
        """The rows of a kind that a version tells which is shown, in the order of the story."""
        level = Level.HINT if self.view.perhaps else Level.LIKELY
        rows = self.ledger.of(kind, level)
        if not self.hidden:
            return list(rows)
        return [row for row in rows if not self.hidden.issuperset({*row.cells, *row.told})]

    @cached_property
    def counts(self) -> Mapping[FactKind, tuple[int, int]]:
        """Kind -> how many rows it has, and how many of them versions tell otherwise."""
        rows = {kind: self.of(kind) for kind in FactKind}
        return {k: (len(own), sum(map(told_otherwise, own))) for k, own in rows.items()}

    @cached_property
    def _weighed(self) -> Sequence[FactRow]:
        """The rows of the kind, what differs most first."""
        return sorted(self.of(self.view.kind), key=weighty)

    @cached_property
    def rows(self) -> Sequence[FactRow]:
        """The rows of the kind, in the order that is wanted, whatever is filtered out."""
        return self.of(self.view.kind) if self.view.by_story else self._weighed

    @cached_property
    def groups(self) -> Sequence[Group]:
        """What can be shown by itself, with how many rows it has: all first, then what differs."""
        order = self._weighed
        across = [
            Group(name, count)
            for name, holds in _ACROSS.items()
            if (count := sum(map(holds, order)))
        ]
        return [Group(EVERY, len(order)), *across, *self.states]

    @cached_property
    def states(self) -> Sequence[Group]:
        """The groups by state, which count every row once."""
        counts = Counter(group_of(row, self.sigla) for row in self._weighed)
        return [Group(name, count) for name, count in counts.items()]

    @property
    def group(self) -> Group:
        """The group that is shown; empty where it has no rows any more."""
        wanted = self.view.group
        return next((g for g in self.groups if g.name == wanted), Group(wanted, 0))

    def next_group(self) -> Group:
        """The group behind the one that is shown, and round again."""
        names = [g.name for g in self.groups]
        at = names.index(self.view.group) if self.view.group in names else -1
        return self.groups[(at + 1) % len(names)]

    def _in_group(self, row: FactRow) -> bool:
        name = self.view.group
        if name in _ACROSS:
            return _ACROSS[name](row)
        return name == EVERY or group_of(row, self.sigla) == name

    @cached_property
    def found(self) -> Sequence[FactRow]:
        """The rows that are listed."""
        shown = self.rows if not self.view.group else [r for r in self.rows if self._in_group(r)]
        comparison = self.ledger.comparison
        asked = Wanted.of(self.view.wanted, comparison.sigla, comparison.by_id)
        if asked == Wanted((), ()):
            return shown
        return [row for row in shown if asked.finds(self._places(row), self._told(row))]

    def _places(self, row: FactRow) -> frozenset[str]:
        """The versions and passages that tell a row."""
        facts = self.ledger.facts
        passages = {facts[i].place.passage for ids in row.cells.values() for i in ids}
        passages.update(place.passage for places in row.told.values() for place in places)
        return frozenset(passages | set(row.cells) | set(row.told))

    def _told(self, row: FactRow) -> Callable[[], str]:
        """What a filter looks through: state and labels, the words, who is said to speak."""

        def told() -> str:
            key = key_of_row(row)
            if key not in self._texts:
                self._texts[key] = plain("\n".join(self._words(row)))
            return self._texts[key]

        return told

    def settle(self, seconds: float) -> bool:
        """Make ready for a while what a filter will look through; whether anything is left."""
        end = monotonic() + seconds
        while self._ready < len(self.rows):
            self._told(self.rows[self._ready])()
            self._ready += 1
            if monotonic() >= end:
                break
        return self._ready < len(self.rows)

    def _words(self, row: FactRow) -> Iterator[str]:
        ledger = self.ledger
        yield from (state_told(row, self.sigla, ledger), said_told(row, ledger))
        if row.kind is FactKind.NUMBER:
            yield topic(row, ledger)  # of all else the words are what is told
        yield from labels_told(row)
        for siglum in row.cells:
            yield from cell_told(row, siglum, ledger)
            for fact in facts_of(row, siglum, ledger):
                if isinstance(fact, Number):  # however it is written
                    yield f"{fact.value} {fact.noun}"
                if isinstance(fact, Utterance):
                    said = ledger.quotations[fact.quotation].attribution
                    yield attribution_told(said)
        yield from (ledger.text(place) for places in row.told.values() for place in places)

    @cached_property
    def _index(self) -> Mapping[str, int]:
        """Id of a fact -> the row that is listed with it."""
        return {i: k for k, r in enumerate(self.found) for ids in r.cells.values() for i in ids}

    @property
    def place(self) -> int:
        """The row where the cursor was left; 0 where it is not listed."""
        return self._index.get(self.view.chosen.get(self.view.kind, ""), 0)

    @property
    def hints(self) -> int:
        """How many rows of the kind hold what is only perhaps the same, listed so or not."""
        return sum(row.level is Level.HINT for row in self.ledger.of(self.view.kind))

    def next(self, index: int, by: int) -> int | None:
        """The next row (1), or the one before (-1), that versions tell otherwise; None: none."""
        places = range(index + by, len(self.found) if by > 0 else -1, by)
        return next((k for k in places if told_otherwise(self.found[k])), None)

    def goal(self, row: FactRow, active: str) -> str:
        """Id of the passage to go to: of the active version, else of the first that tells it."""
        tellers = [s for s in self.sigla if s in row.cells or s in row.told]
        shown = [s for s in tellers if s not in self.hidden] or tellers
        siglum = active if active in shown else next((s for s in shown if s in row.cells), shown[0])
        if siglum in row.cells:
            return self.ledger.facts[row.cells[siglum][0]].place.passage
        return row.told[siglum][0].passage
