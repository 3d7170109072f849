"""The Compare screen: what the keys do on the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import BindingType

from tetrapla.rows.filters import filter_sentence
from tetrapla.rows.going import Destination
from tetrapla.rows.sameness import sameness
from tetrapla.rows.screen_rows import ScreenRow
from tetrapla.rows.table import Table
from tetrapla.rows.view import Highlight
from tetrapla.session import Session
from tetrapla.ui.actions import COMPARE, bindings
from tetrapla.ui.messages import ReaderWanted
from tetrapla.ui.patience import patient, seek
from tetrapla.ui.screens.basing import BasingScreen
from tetrapla.ui.screens.copying import ids_of
from tetrapla.ui.screens.going import GoingScreen
from tetrapla.ui.screens.pointing import PointingScreen
from tetrapla.ui.screens.searching import SearchingScreen
from tetrapla.ui.screens.showing import ShowingScreen
from tetrapla.ui.screens.taking import TakingScreen


class CompareScreen(
    SearchingScreen, ShowingScreen, GoingScreen, BasingScreen, PointingScreen, TakingScreen
):
    """The versions side by side."""

    ACTIONS = COMPARE
    BINDINGS: ClassVar[list[BindingType]] = bindings(COMPARE)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._line_before_details: tuple[int, int] | None = None

    def _seek(self, by: int, wanted: Callable[[ScreenRow], bool], what: str) -> bool:
        """Go to the next row that is wanted, or say that there is none; whether that is known."""
        found = seek(self.table.items, self.rows.cursor, by, wanted, what)
        if found.said:
            self.say(found.said)
        self.go_to(found.place)
        return found.done

    def show_based(self, session: Session, said: str) -> None:
        """Show that the rows follow another base."""
        self._change(session, said)

    def _change(self, session: Session, said: str) -> None:
        """Show another state of the session, the cursor staying where it is on the screen."""
        self.session = session
        self.say(said)
        self._lay_out(keep=True)

    def action_version(self, by: int) -> None:
        """Another version active; the window of columns slides where it must."""
        before = self.table.geometry.shown
        self.step_version(by)
        same_rows = self.table.filter.key == self.session.filter.key
        if same_rows and self.session.geometry(self.size.width).shown == before:
            self.rows.repaint(self.painter)
            self._show_stacked_version()
            self._fill()
        else:
            self._lay_out(keep=True)

    def action_next(self, by: int) -> None:
        """The next hit of the search that is open; without one, the next difference."""
        if self.session.search is None:
            self.action_difference(by)
        else:
            self.seek_hit(by)

    def action_difference(self, by: int) -> None:
        """The next row that is not told alike by all."""
        done = self._seek(by, patient(self.session.is_difference), "difference")
        if done and (why := sameness(self.session.wording, self.session.view.ignored)):
            self.tell(why)

    def action_flag(self, by: int) -> None:
        """The next row with a flag in the active version."""
        self._seek(by, self.session.is_flagged, f"flag in {self.session.active}")

    def action_moved(self, by: int) -> None:
        """The next row where something moved."""
        self._seek(by, self.session.is_moved, "moved passage")

    def go_there(self, found: Destination) -> None:
        """Go to a place that was typed; what hides it is shown."""
        view = self.session.view
        if found.passage is not None:
            self.session = self.session.at_passage(found.passage)
        elif found.row is not None:
            self.session = self.session.at_shown_row(found.row)
        if self.session.view.show is not view.show:
            self.say(filter_sentence(self.session.filter))
        self._lay_out(keep=False)
        self._show_stacked_version()

    def action_other_end(self) -> None:
        """From a moved passage to the place where it was told, and back."""
        end = self.session.other_end(self.item) if self.item else None
        if end is None:
            self.say("nothing moved here")
            self.go_to(self.rows.cursor)
            return
        place, siglum = end
        self.session = self.session.activate(siglum)
        self._lay_out(keep=True)
        self.go_to(self.table.index_of(place))

    def action_details(self) -> None:
        """Open the details; taller; the next page; back to the first size."""
        if not self.panel.opened:
            self._line_before_details = self.rows.line_of_cursor()
        self.panel.open_further(self._details(), self.size.height)
        self._lay_out_with_details()

    def action_close(self) -> None:
        """Take the details away; if there are none, the search."""
        if not self.panel.opened:
            self.clear_search()
            return
        self.panel.close()
        self._place_widgets(self.table)
        self.call_after_refresh(self._after_closing)

    def _after_closing(self) -> None:
        """Where the cursor did not move, its row goes back to the line where it was."""
        if self._line_before_details is not None:
            self.rows.put_cursor_back(*self._line_before_details)
        self.go_to(self.rows.cursor)

    def _lay_out_with_details(self) -> None:
        self._place_widgets(self.table)
        self.call_after_refresh(self._after_details)

    def _after_details(self) -> None:
        self.go_to(self.rows.cursor)

    def action_highlight(self) -> None:
        """Agreement, against the base, off."""
        session = self.session.next_highlight()
        said = f"colours: {session.view.highlight}"
        if session.view.highlight is Highlight.BASE:
            said += f" {session.view.base}"
        elif session.view.base is None:
            said += f"; {self.key_of('base')} makes this version the base"
        self._change(session, said)

    def action_overview(self) -> None:
        """Show or hide the overview."""
        self.session = self.session.with_overview(not self.session.view.overview)
        self._lay_out(keep=True)

    def copied_ids(self, *, alone: bool) -> Sequence[str]:
        """Ids of the passages in the cursor's row."""
        return ids_of(self, self.item, alone=alone)

    def laid_out(self) -> Table:
        """The table."""
        return self.table

    def action_reader(self) -> None:
        """Read the active version alone, from this place on."""
        self.post_message(ReaderWanted(self.session))

    def action_quit(self) -> None:
        """Leave."""
        self.app.exit()
