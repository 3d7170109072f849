"""The list of differences: every row at which the versions differ, with the words that do."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic
from typing import ClassVar

from textual.binding import BindingType

from tetrapla.rows.copying import row_copy
from tetrapla.rows.difference_list import DifferenceList
from tetrapla.rows.difference_list_lines import DifferenceListing
from tetrapla.session import Session
from tetrapla.ui.actions import DIFFERENCES, FILTERING_DIFFERENCES, bindings
from tetrapla.ui.messages import ListLeft
from tetrapla.ui.screens.copying import GivingScreen
from tetrapla.ui.screens.listing import ListScreen


class DifferencesScreen(ListScreen, GivingScreen):
    """All differences of a story."""

    ACTIONS = DIFFERENCES
    FILTERING = FILTERING_DIFFERENCES
    NOUN = "difference"
    BINDINGS: ClassVar[list[BindingType]] = bindings(DIFFERENCES)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._differences = DifferenceList(
            session.wording, session.view, session.active, session.wanted.get("differences", "")
        )
        self._listing = DifferenceListing(self._differences, self.key_of)
        self._row: float = session.place

    @property
    def listing(self) -> DifferenceListing:
        """The differences, laid out."""
        return self._listing

    @property
    def place(self) -> int:
        """The entry of the row one is at, or the one behind it."""
        return self._differences.index_of(self._row)

    @property
    def wanted(self) -> str:
        """The filter."""
        return self._differences.wanted

    def want(self, wanted: str) -> None:
        """Filter by something else."""
        self._differences.want(wanted)
        self.session = self.session.with_wanted("differences", wanted)
        self.repaint()

    def choose(self, index: int) -> None:
        """The cursor stands on a row."""
        self._row = self._differences.found[index]

    def fill(self) -> None:
        """Everything around the list; a key was answered, so lines may take their time again."""
        self._listing.spent = 0.0
        super().fill()

    def settle(self, seconds: float) -> bool:
        """First the lines in sight, then what else is not known yet; whether anything is left."""
        end = monotonic() + seconds
        unfinished, found = self._listing.unfinished, self._differences.found
        for index in self.rows.in_sight():
            row = found[index] if index < len(found) else -1
            if row in unfinished and monotonic() < end:
                self._listing.spent = 0.0
                self._differences.telling(row)
                unfinished.discard(row)
                self.rows.refresh()
        if monotonic() >= end:
            return True
        unfinished.clear()
        return self._differences.settle(seconds)

    def action_go(self) -> None:
        """To the row."""
        if self.listing.count:
            goal = self._differences.goal(self._differences.found[self.rows.cursor])
            self.post_message(ListLeft(self.session, goal))

    def action_copy(self) -> None:
        """Copy the row, with labels."""
        comparison = self.session.comparison
        ids: Sequence[str] = ()
        if self.listing.count:
            ids = comparison.rows[self._differences.found[self.rows.cursor]].ids
        self.give(row_copy(comparison, ids), "no difference is listed to copy")
