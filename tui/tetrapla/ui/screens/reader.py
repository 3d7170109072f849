"""The Reader: one version full width, the others' wording one key away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from tetrapla.rows.going import Destination
from tetrapla.rows.reader import Page
from tetrapla.rows.reader_bars import reader_rule, reader_status, reader_title
from tetrapla.rows.roles import NOW, Ground, Line
from tetrapla.rows.sameness import sameness
from tetrapla.rows.search_bar import search_parts
from tetrapla.rows.sentences import boilerplate_sentence
from tetrapla.rows.stops import Stop
from tetrapla.rows.stops_sought import stop_differs, stop_is_flagged
from tetrapla.session import Session
from tetrapla.ui.actions import COMPARE, READER, bindings
from tetrapla.ui.messages import ReaderClosed
from tetrapla.ui.patience import patient, seek
from tetrapla.ui.screens.going import GoingScreen
from tetrapla.ui.screens.taking import TakingScreen
from tetrapla.ui.widgets.lines import LineView
from tetrapla.ui.widgets.selectable import SelectableRows


class ReaderScreen(GoingScreen, TakingScreen):
    """One version, to be read."""

    ACTIONS = READER
    SURFACE = "page"
    NOUN = "passage"
    BINDINGS: ClassVar[list[BindingType]] = bindings(READER)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._page: Page | None = None
        self._others = False

    def compose(self) -> ComposeResult:
        """Title, rule, page, status, keys."""
        yield LineView(Ground.PANEL, id="title")
        yield LineView(Ground.PAGE, id="rule")
        yield SelectableRows(id=self.SURFACE)
        yield LineView(Ground.PANEL, id="status")
        yield LineView(Ground.PANEL, id="keys")

    @property
    def page(self) -> Page:
        """The version as it is laid out now."""
        if self._page is None:
            session = self.session
            self._page = Page(session.wording, session.view, session.active, self.size.width)
            self._page.hits.search = session.search
        return self._page

    def repaint(self) -> None:
        """Lay the page out again, at the same passage."""
        if self.size.width:
            self._lay_out(keep=True)

    def _lay_out(self, *, keep: bool) -> None:
        self._page = None
        page = self.page
        cursor = page.stop_near(int(self.session.place))
        page.expand(cursor if self._others else None)
        self.rows.show(page.heights, self._lines_of, cursor, self.painter, keep=keep)
        self._fill()

    def come_back(self, session: Session, passage: str | None) -> None:
        """Show the place where another screen left off, in sight."""
        self.session = session.at_passage(passage, alone=True) if passage else session
        if self.session.view != session.view:
            self.say(boilerplate_sentence(session.comparison, self.session.view.boilerplate))
        self._lay_out(keep=passage is None)
        self.go_to(self.page.stop_of(passage) if passage else self.rows.cursor)

    def _lines_of(self, index: int, on: bool) -> list[Line]:
        return self.page.lines(index, on=on)

    def _fill(self) -> None:
        self.query_one("#title", LineView).show([reader_title(self.page)], self.painter)
        self.query_one("#rule", LineView).show([reader_rule(self.page)], self.painter)
        self.show_bottom(self.said_or(reader_status(self.page, self.rows.cursor, self.key_of)))

    def go_to(self, index: int) -> None:
        """Set the cursor on a passage or a fold."""
        stops = self.page.stops
        if stops:
            index = max(0, min(index, len(stops) - 1))
            row = self.page.comparison.row_of[stops[index].passages[-1].id]
            self.session = self.session.at_row(row)
            self.page.expand(index if self._others else None)
            self.rows.move_cursor(index)
            if self._others:
                self.rows.refresh()
        self._fill()

    def copied_ids(self, *, alone: bool) -> Sequence[str]:
        """Ids of the passages under the cursor, or of the rows that they stand in."""
        stops = self.page.stops
        ids = [p.id for p in stops[self.rows.cursor].passages] if stops else []
        if alone:
            return ids
        comparison = self.session.comparison
        rows = dict.fromkeys(comparison.row_of[i] for i in ids)
        return [i for k in rows for i in comparison.rows[k].ids]

    def laid_out(self) -> Page:
        """The page."""
        return self.page

    def action_version(self, by: int) -> None:
        """The same passage in another version."""
        self.step_version(by)
        self._lay_out(keep=True)

    def _seek(self, by: int, wanted: Callable[[Stop], bool], what: str) -> bool:
        """Go to the next stop that is wanted, or say that there is none; whether that is known."""
        found = seek(self.page.stops, self.rows.cursor, by, wanted, what)
        if found.said:
            self.say(found.said)
        self.go_to(found.place)
        return found.done

    def action_flag(self, by: int) -> None:
        """The next passage or fold of this version with a flag."""
        comparison = self.session.comparison
        what = f"flag in {self.session.active}"
        self._seek(by, lambda stop: stop_is_flagged(comparison, stop), what)

    def action_difference(self, by: int) -> None:
        """The next passage that others tell otherwise, or nobody else."""
        session = self.session
        ignored, active = session.view.ignored, session.active

        def differs(stop: Stop) -> bool:
            return stop_differs(session.wording, stop, active, ignored)

        done = self._seek(by, patient(differs), "passage that differs")
        if done and (why := sameness(session.wording, ignored)):
            self.tell(why)

    def go_there(self, found: Destination) -> None:
        """Go to a place that was typed, in its version; of a row to what is told nearest to it."""
        if found.passage is not None:
            self.come_back(self.session, found.passage)
        elif found.row is not None:
            self.session = self.session.at_row(found.row)
            self._lay_out(keep=False)
            self.go_to(self.rows.cursor)
            if self.session.active not in self.session.comparison.rows[found.row].cells:
                self.say(f"row {found.row + 1} is not told in {self.session.active}")
                self._fill()

    def action_next(self, by: int) -> None:
        """The next hit in the version that is read."""
        search, active = self.session.search, self.session.active
        stops = self.page.stops
        if search is None or not stops:
            key = self.key_of("search", actions=COMPARE)
            self.say(f"no search is open: {key} in the table opens one")
            self._fill()
            return
        passages = stops[self.rows.cursor].passages
        numbers = [p.number for p in passages]
        now = self.session.comparison.by_id[search.hit.passage] if search.hit else None
        number = now.number if now in passages and now else numbers[0 if by > 0 else -1]
        following = search.next_alone(number, active, by)
        if following is None:
            self.say(f"no further hit {'below' if by > 0 else 'above'} in {active}")
            self._fill()
            return
        self.come_to_hit(self.session, following)

    def come_to_hit(self, session: Session, hit: int) -> None:
        """Show a hit, in sight."""
        session = session.at_hit(hit, alone=True)
        if session.search is not None:
            self.come_back(session, session.search.found.hits[hit].passage)
            self.say(", ".join(search_parts(session.search)[:2]))
        self._fill()
        self.call_after_refresh(self._show_line_of_hit)

    def _show_line_of_hit(self) -> None:
        for k, line in enumerate(self.page.lines(self.rows.cursor)):
            if any(piece.role in NOW for piece in line.pieces):
                self.rows.show_lines(range(k, k + 1))

    def action_others(self) -> None:
        """The others' wording and the flags below the passage, or away."""
        self._others = not self._others
        if self._others and self.page.stops and not self.page.opens(self.rows.cursor):
            self.say("nobody else tells this, and nothing in it is flagged")
        self.go_to(self.rows.cursor)
        self.rows.refresh()

    def action_close(self) -> None:
        """What stands below the passage away; if it is, back."""
        if self._others:
            self.action_others()
        else:
            self.action_back()

    def action_back(self) -> None:
        """Back to the table, at the same place."""
        self.post_message(ReaderClosed(self.session))
