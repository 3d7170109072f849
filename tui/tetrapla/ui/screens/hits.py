"""The list of hits: everything that a search found, in the order of the story."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from tetrapla.rows.copying import passages_copy
from tetrapla.rows.hit_list import HitList
from tetrapla.rows.hit_list_lines import HitListing
from tetrapla.session import Session
from tetrapla.ui.actions import FILTERING_HITS, HITS, bindings
from tetrapla.ui.messages import HitChosen
from tetrapla.ui.screens.copying import GivingScreen
from tetrapla.ui.screens.listing import ListScreen


class HitsScreen(ListScreen, GivingScreen):
    """All hits of the search that is open."""

    ACTIONS = HITS
    FILTERING = FILTERING_HITS
    NOUN = "hit"
    BINDINGS: ClassVar[list[BindingType]] = bindings(HITS)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        assert session.search is not None
        search = session.search.seen_from(session.place)
        self._hits = HitList(search, session.view, session.wanted.get("hits", ""))
        self._listing = HitListing(self._hits, session.wording, session.view, self.key_of)
        self._at = self._hits.index_of(search.current, session.place)

    @property
    def listing(self) -> HitListing:
        """The hits, laid out."""
        return self._listing

    @property
    def place(self) -> int:
        """The entry of the hit one is at, or the one behind it."""
        return self._hits.index_of(self._at, 0)

    @property
    def wanted(self) -> str:
        """The filter."""
        return self._hits.wanted

    def want(self, wanted: str) -> None:
        """Filter by something else."""
        self._hits.want(wanted)
        self.session = self.session.with_wanted("hits", wanted)
        self.repaint()

    def choose(self, index: int) -> None:
        """The cursor stands on a hit."""
        self._at = self._hits.found[index]

    def settle(self, seconds: float) -> bool:
        """Filter further; whether anything is left to be looked at."""
        return self._hits.settle(seconds)

    def action_go(self) -> None:
        """To the hit."""
        if self.listing.count:
            self.post_message(HitChosen(self.session, self._hits.found[self.rows.cursor]))

    def action_copy(self) -> None:
        """Copy the passage of the hit, as it stands in the file."""
        ids = (
            [self._hits.hit(self._hits.found[self.rows.cursor]).passage] if self._hits.found else []
        )
        self.give(passages_copy(self.session.comparison, ids), "no hit is listed to copy")
