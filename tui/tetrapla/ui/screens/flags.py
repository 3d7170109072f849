"""The list of flags: every flag of the story by kind, filtered as one types, with its reason."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from tetrapla.rows.flag_copying import flags_copy
from tetrapla.rows.flag_list import Entry, FlagList, FlagView
from tetrapla.rows.listing_flags import FlagListing
from tetrapla.session import Session
from tetrapla.ui.actions import FILTERING, FLAGS, bindings
from tetrapla.ui.messages import ListLeft
from tetrapla.ui.screens.copying import GivingScreen
from tetrapla.ui.screens.listing import ListScreen


class FlagsScreen(ListScreen, GivingScreen):
    """All flags of a story."""

    ACTIONS = FLAGS
    FILTERING = FILTERING
    NOUN = "flag"
    BINDINGS: ClassVar[list[BindingType]] = bindings(FLAGS)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._flags = FlagList(session.comparison, session.flags)
        self._listing = FlagListing(self._flags, session.comparison, self.key_of)

    def _state(self) -> tuple[object, ...]:
        view = self.session.flags
        return (*super()._state(), view.hints, view.opened)

    @property
    def listing(self) -> FlagListing:
        """The flags, laid out."""
        return self._listing

    @property
    def place(self) -> int:
        """The entry that was chosen last."""
        return self._flags.index_of(self.session.flags.chosen)

    @property
    def entry(self) -> Entry | None:
        """The entry with the cursor; None: nothing is listed."""
        return self._listing.entry(self.rows.cursor)

    @property
    def wanted(self) -> str:
        """The filter."""
        return self.session.flags.wanted

    def want(self, wanted: str) -> None:
        """Filter by something else."""
        self._see(self.session.flags.want(wanted))

    def choose(self, index: int) -> None:
        """The cursor stands on an entry."""
        view = self.session.flags.choose(self._flags.entries[index].key)
        self.session = self.session.with_flags(view)

    def _see(self, view: FlagView, said: str = "") -> None:
        """Show another view of the list."""
        self.session = self.session.with_flags(view)
        self._flags = self._flags.seen_as(view)
        self._listing = FlagListing(self._flags, self.session.comparison, self.key_of)
        self.repaint()
        if said:
            self.say(said)
            self.fill()

    def action_go(self) -> None:
        """To the passage of the flag."""
        if self.entry is not None:
            self.go_to(self.rows.cursor)  # so that the list opens here again
            self.post_message(ListLeft(self.session, self.entry.passages[0].id))

    def action_group(self) -> None:
        """The first flag of the other group."""
        if self._flags.entries:
            self.go_to(self._flags.next_group(self.rows.cursor))

    def action_open(self) -> None:
        """A line for each passage of an entry."""
        entry = self.entry
        if entry is None:
            return
        if entry.opens:
            self._see(self.session.flags.choose(entry.key).open(entry.key))
        else:
            self.say("this is one passage")
            self.fill()

    def action_shut(self) -> None:
        """One line for all passages of an entry."""
        if self.entry is not None:
            self._see(self.session.flags.close(self.entry.key))

    def action_hints(self) -> None:
        """Hints too, or not."""
        view = self.session.flags.toggle_hints()
        if not self._flags.hints:
            said = "there are no hints"
        else:
            said = "hints are listed too" if view.hints else "sure and likely flags"
        self._see(view, said)

    def action_copy(self) -> None:
        """Copy what is flagged, as it stands in the file, with the reason."""
        entry = self.entry
        copy = flags_copy(self.session.comparison, entry) if entry else None
        self.give(copy, "no flag is listed: nothing to copy")
