"""Which words of a row are shared, computed when a row is looked at and kept."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence, Set
from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING, TypeVar, cast

from tetrapla.engine.differences import agree, light_words, same_wording, share
from tetrapla.engine.differences.types import REWORDED, Kind, Word
from tetrapla.engine.progress import Step, silent
from tetrapla.engine.results import Comparison
from tetrapla.engine.words import tokens
from tetrapla.rows.row_differences import counted
from tetrapla.rows.row_kinds import row_kinds, told_kinds
from tetrapla.rows.view import Highlight, View

if TYPE_CHECKING:
    from tetrapla.engine.facts.ledger import Ledger

SAMPLE = 2_000
"""Passages that are enough to tell function words from others."""
KEPT = 512
"""Rows whose words are remembered."""
LAID = 16
"""Things laid out from all rows that are remembered: which rows a filter shows, and the like."""
T = TypeVar("T")

_OTHER, _SAME = 1, 2

Words = Mapping[str, tuple[tuple[Word, ...], ...]]
"""Siglum -> for each passage of its cell that is the story, its words."""


class Kept:
    """What is laid out from all rows of a comparison, kept while it is being read."""

    def __init__(self) -> None:
        self._things: OrderedDict[Hashable, object] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was kept under a key, else what is made now.

        Args:
            key: All that the thing depends on; its first part tells what sort of thing it is.
            make: Makes it.
        """
        if key in self._things:
            self._things.move_to_end(key)
            return cast(T, self._things[key])
        made = make()
        self._things[key] = made
        if len(self._things) > LAID:
            self._things.popitem(last=False)
        return made


class Wording:
    """The shared words of every row of a comparison."""

    def __init__(
        self,
        comparison: Comparison,
        light: frozenset[str] | None = None,
        ledger: Ledger | None = None,
    ) -> None:
        """Set up the words of a comparison.

        Args:
            comparison: What was compared.
            light: Its function words; None: found when they are needed first.
            ledger: Its facts; None: listed when they are needed first.
        """
        self.comparison = comparison
        self._given_light = light
        self._kept: OrderedDict[int, Words] = OrderedDict()
        self._same = bytearray(len(comparison.rows))
        self._kinds: dict[int, tuple[Kind, ...]] = {}
        self._differing: OrderedDict[Set[Kind], bytearray] = OrderedDict()
        self._ledger = ledger
        self._shares: tuple[int, Mapping[str, float]] = (-1, {})
        self.kept = Kept()

    @cached_property
    def light(self) -> frozenset[str]:
        """The function words of the story, from passages spread evenly over a long one."""
        if self._given_light is not None:
            return self._given_light
        story = self.comparison.body(p.id for p in self.comparison.passages)
        step = -(-len(story) // SAMPLE) or 1
        return light_words([p.repaired_text for p in story[::step]])

    @cached_property
    def lengths(self) -> Mapping[str, Sequence[int]]:
        """Siglum -> for each row how many characters its version tells there."""
        by_id, rows = self.comparison.by_id, self.comparison.rows
        found = {
            s: array("l", bytes(array("l").itemsize * len(rows))) for s in self.comparison.sigla
        }
        for row, data in enumerate(rows):
            for siglum, ids in data.cells.items():
                found[siglum][row] = sum(len(by_id[i].text) for i in ids)
        return found

    @cached_property
    def tellings(self) -> bytes:
        """For each row how many versions tell it; 255 where they are more."""
        return bytes(min(255, len(told)) for told in self.comparison.tellers)

    def settle(self, step: Step = silent) -> None:
        """Find out what needs all rows of a comparison, before anybody waits for it.

        Args:
            step: Told how far it is; what it raises ends the work.
        """
        step("laying out", 0.0)
        _ = self.light, self.lengths, self.tellings, self.comparison.tallies, self.comparison.row_of
        step("laying out", 0.5)
        _ = self.comparison.flags_of, self.comparison.moved, self.differing(frozenset())
        step("laying out", 1.0)

    @property
    def ledger(self) -> Ledger:
        """The facts of the story; listed when they are asked for first, which may take seconds."""
        return self._ledger or self.settle_ledger()

    @property
    def knows_ledger(self) -> bool:
        """Whether the facts have been listed, so that nobody has to wait for them."""
        return self._ledger is not None

    def settle_ledger(self, step: Step = silent) -> Ledger:
        """List the facts, if nobody has yet.

        Args:
            step: Told how far it is; what it raises ends the work.
        """
        from tetrapla.engine.facts.ledger import ledger  # most who read a story never ask for it

        if self._ledger is None:
            found = ledger(self.comparison, step=step)
            _ = found.likely
            self._ledger = found
        return self._ledger

    def copied(self) -> Wording:
        """The same words for another thread; what is found out there is not found out here."""
        return Wording(self.comparison, self.light, self._ledger)

    def rearranged(self, comparison: Comparison) -> Wording:
        """The words of the same story with its rows in another order."""
        return Wording(comparison, self.light)

    def words(self, row: int) -> Words:
        """The words of a row, for the versions that tell it."""
        if row in self._kept:
            self._kept.move_to_end(row)
            return self._kept[row]
        data = self.comparison.rows[row]
        cells = {
            s: [p.repaired_text for p in self.comparison.body(data.cells[s])]
            for s in self.comparison.tellers[row]
        }
        words = agree(cells, self.light.__contains__)
        self._kept[row] = words
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return words

    def weighs(self, text: str) -> bool:
        """Whether a phrase holds a word that is not a mere function word."""
        return any(token.key not in self.light for token in tokens(text))

    def share(self, row: int, siglum: str, view: View) -> float:
        """Share of a cell's words that others have; against a base, that the base has."""
        words = self.words(row)
        if siglum not in words:
            return 0.0
        if view.highlight is not Highlight.BASE or view.base is None or siglum == view.base:
            return self._shares_of(row)[siglum]
        flat = [w for passage in words[siglum] for w in passage]
        return sum(view.base in w.others for w in flat) / len(flat) if flat else 0.0

    def _shares_of(self, row: int) -> Mapping[str, float]:
        """Siglum -> the share of its words in a row that others have."""
        if self._shares[0] != row:
            self._shares = row, {s: share(words) for s, words in self.words(row).items()}
        return self._shares[1]

    def reworded(self, row: int, siglum: str, view: View) -> bool:
        """Whether a cell, or its row on average, shares too little to be marked word by word."""
        if self.share(row, siglum, view) < REWORDED:
            return True
        if view.highlight is Highlight.BASE:
            return False
        shares = self._shares_of(row).values()
        return sum(shares) / max(1, len(shares)) < REWORDED

    def differs(self, row: int, ignored: Set[Kind] = frozenset(), *, guess: bool = False) -> bool:
        """Whether the versions that tell a row word it differently, or not all tell it.

        Args:
            row: Index of the row.
            ignored: Kinds of difference that do not count.
            guess: A row whose kinds are not known yet is taken for one that differs; else they
                are worked out now.
        """
        tellers = self.comparison.tellers[row]
        if len(tellers) < len(self.comparison.sigla):
            return bool(tellers)
        if self.same(row):
            return False
        if guess and ignored and row not in self._kinds:
            return True
        # Where all kinds count, only boilerplate inside a passage can make texts differ in vain.
        if not ignored and not self._holds_asides(row):
            return True
        return bool(counted(self.kinds(row), ignored))

    def differing(self, ignored: Set[Kind]) -> bytearray:
        """For each row 1 if it differs, else 0; where its kinds are not known, guessed.

        What is found out later is put in.
        """
        known = self._differing.get(ignored)
        if known is not None:
            self._differing.move_to_end(ignored)
            return known
        rows = range(len(self.comparison.rows))
        known = bytearray(self.differs(row, ignored, guess=True) for row in rows)
        self._differing[ignored] = known
        if len(self._differing) > LAID:
            self._differing.popitem(last=False)
        return known

    def kinds(self, row: int) -> tuple[Kind, ...]:
        """What sort of thing differs between the versions that tell a row; worked out once.

        With a base what differs from it.
        """
        if row not in self._kinds:
            found = row_kinds(self.comparison, row, self.light.__contains__)
            self._kinds[row] = told_kinds(self.comparison, row, found)
            for ignored, differing in self._differing.items():
                differing[row] = self.differs(row, ignored)
        return self._kinds[row]

    def settle_kinds(self, seconds: float, start: int = 0) -> int:
        """Work out the kinds of the rows that all tell, for a while.

        Args:
            seconds: How long.
            start: The first row; those before it are known.

        Returns:
            The first row that is not known; the number of rows: all are.
        """
        end = monotonic() + seconds
        every = len(self.comparison.sigla)
        for row in range(start, len(self.comparison.rows)):
            if monotonic() >= end:
                return row
            if len(self.comparison.tellers[row]) == every and not self.same(row):
                self.kinds(row)
        return len(self.comparison.rows)

    def _holds_asides(self, row: int) -> bool:
        """Whether a passage of the story holds boilerplate."""
        return row in self._with_asides

    @cached_property
    def _with_asides(self) -> Set[int]:
        """The rows in which a passage of the story holds boilerplate."""
        comparison = self.comparison
        flagged = comparison.body(i for i in comparison.flags_of if i in comparison.row_of)
        return {comparison.row_of[p.id] for p in flagged if comparison.aside_spans(p)}

    def same(self, row: int) -> bool:
        """Whether those who tell a row word it alike to the letter, white space aside."""
        known = self._same[row]
        if not known:
            known = self._same[row] = _SAME if self._worded_alike(row) else _OTHER
        return known == _SAME

    def _worded_alike(self, row: int) -> bool:
        cells, by_id = self.comparison.rows[row].cells, self.comparison.by_id
        told = []
        for siglum in self.comparison.tellers[row]:
            ids = cells[siglum]
            # of a version that tells a row something there is the story
            cell = (by_id[ids[0]],) if len(ids) == 1 else self.comparison.body(ids)
            told.append(" ".join(p.repaired_text for p in cell))
        return same_wording(told)
