"""Which words of a row are shared, computed when a row is looked at and kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Set
from functools import cached_property
from time import monotonic

from tetrapla.engine.differences import agree, light_words, same_wording, share
from tetrapla.engine.differences.types import REWORDED, Kind, Word
from tetrapla.engine.results import Comparison
from tetrapla.engine.words import tokens
from tetrapla.rows.row_differences import counted
from tetrapla.rows.row_kinds import row_kinds
from tetrapla.rows.view import Highlight, View

SAMPLE = 2_000
"""Passages that are enough to tell function words from others."""
KEPT = 512
"""Rows whose words are remembered."""

Words = Mapping[str, tuple[tuple[Word, ...], ...]]
"""Siglum -> for each passage of its cell that is the story, its words."""


class Wording:
    """The shared words of every row of a comparison."""

    def __init__(self, comparison: Comparison, light: frozenset[str] | None = None) -> None:
        """Set up the words of a comparison.

        Args:
            comparison: What was compared.
            light: Its function words; None: found when they are needed first.
        """
        self.comparison = comparison
        self._given_light = light
        self._kept: OrderedDict[int, Words] = OrderedDict()
        self._same: dict[int, bool] = {}
        self._kinds: dict[int, tuple[Kind, ...]] = {}

    @cached_property
    def light(self) -> frozenset[str]:
        """The function words of the story, from passages spread evenly over a long one."""
        if self._given_light is not None:
            return self._given_light
        story = self.comparison.body(p.id for p in self.comparison.passages)
        step = -(-len(story) // SAMPLE) or 1
        return light_words([p.repaired_text for p in story[::step]])

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
            return share(words[siglum])
        flat = [w for passage in words[siglum] for w in passage]
        return sum(view.base in w.others for w in flat) / len(flat) if flat else 0.0

    def reworded(self, row: int, siglum: str, view: View) -> bool:
        """Whether a cell, or its row on average, shares too little to be marked word by word."""
        tellers = tuple(self.words(row))
        if self.share(row, siglum, view) < REWORDED:
            return True
        if view.highlight is Highlight.BASE:
            return False
        mean = sum(self.share(row, s, view) for s in tellers) / max(1, len(tellers))
        return mean < REWORDED

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

    def kinds(self, row: int) -> tuple[Kind, ...]:
        """What sort of thing differs between the versions that tell a row; worked out once."""
        if row not in self._kinds:
            self._kinds[row] = row_kinds(self.comparison, row, self.light.__contains__).kinds
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
        cells = self.comparison.rows[row].cells.values()
        passages = (p for cell in cells for p in self.comparison.body(cell))
        return any(self.comparison.aside_spans(p) for p in passages)

    def same(self, row: int) -> bool:
        """Whether those who tell a row word it alike to the letter, white space aside."""
        if row not in self._same:
            self._same[row] = self._worded_alike(row)
        return self._same[row]

    def _worded_alike(self, row: int) -> bool:
        cells = self.comparison.rows[row].cells
        told = (self.comparison.body(cells[s]) for s in self.comparison.tellers[row])
        return same_wording([" ".join(p.repaired_text for p in cell) for cell in told])
