"""Searching on the table: typed on the bottom line, hits in all columns, from hit to hit."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events

from tetrapla.errors import TetraplaError
from tetrapla.rows.bars import BETWEEN
from tetrapla.rows.roles import NOW
from tetrapla.rows.search import REGEX, Query, Seeking, UnfinishedError
from tetrapla.rows.search_bar import (
    count_sentence,
    hidden_sentence,
    nothing_sentence,
    search_parts,
    typing_line,
    unquoted_sentence,
)
from tetrapla.rows.sentences import boilerplate_sentence
from tetrapla.rows.view import Boilerplate
from tetrapla.session import Session
from tetrapla.ui.actions import COMPARE, FOUND, SEARCHING
from tetrapla.ui.patience import at_most, can_stop
from tetrapla.ui.screens.table import TableScreen
from tetrapla.ui.widgets.lines import LineView

AT_ONCE = 400_000
"""Characters of a story that is searched at every letter; a longer one is on Enter."""
PATIENCE = 3.0
"""Seconds that a slice of a search may take, which only an expression without end does."""
FIRST, SLICE, PAUSE = 0.1, 0.03, 0.01
"""Seconds of a search before anything is painted; then again and again, with a pause for keys."""


class SearchingScreen(TableScreen):
    """The table with a search."""

    _typed: str | None = None
    """What is being typed; None: nothing is."""
    _said_of_it = ""
    """What is said about it at the right."""
    _seeking: Seeking | None = None
    """The search that is being made; None: none is."""

    @property
    def busy(self) -> bool:
        """Whether a search is being typed."""
        return self._typed is not None or super().busy

    def _state(self) -> tuple[object, ...]:
        return (*super()._state(), self.session.search)

    def said_or(self, status: Sequence[str]) -> Sequence[str]:
        """Where one is in the search goes before where the cursor is."""
        search = self.session.search and self.session.search.seen_from(self.session.place)
        hidden = self.session.view.hidden
        return super().said_or([*search_parts(search, hidden), *status] if search else status)

    def show_bottom(self, parts: Sequence[str]) -> None:
        """While a search is typed its line is the status line."""
        self.ACTIONS = FOUND if self.session.search else COMPARE
        if self._typed is not None:
            self.ACTIONS = SEARCHING
        super().show_bottom(parts)
        if self._typed is not None:
            line = typing_line(self._typed, self._said_of_it, self.size.width)
            self.query_one("#status", LineView).show([line], self.painter)

    def action_search(self) -> None:
        """Type what to look for."""
        self._type("")

    def _type(self, typed: str | None) -> None:
        """Show what is typed, and its hits where that is quick; None: typing is over."""
        self._typed, self._said_of_it, self._seeking = typed, "", None
        if typed is not None:
            self._look(typed)
        self._fill()

    def _look(self, typed: str) -> None:
        """The hits of what has been typed so far."""
        long = sum(len(v.text) for v in self.session.comparison.story.versions) > AT_ONCE
        if typed.lstrip().startswith(REGEX) or long:
            # a regular expression says something only when it is finished
            self._see(self.session.with_search(None))
            key = self.key_of("next(1)", actions=SEARCHING)
            self._said_of_it = _fault(typed) or (f"{key} searches" if typed.strip() else "")
            return
        query = Query.of(typed)
        self._see(self.session.with_search(query))
        search = self.session.search
        hidden = self.session.view.hidden
        self._said_of_it = count_sentence(search.found, hidden) if search else ""
        if search and query and not search.found.hits:
            unquoted = unquoted_sentence(query, self.session.comparison)
            self._said_of_it += f"; {unquoted}" * bool(unquoted)

    def _see(self, session: Session) -> None:
        """Show other hits, everything else staying as it is."""
        self.session = session
        self.table.show_hits(session.search)
        self.rows.refresh()

    def _keep(self) -> None:
        """Search for what was typed."""
        if self._seeking is not None:
            return
        try:
            query = Query.of(self._typed or "", careful=not can_stop())
        except TetraplaError as error:
            self._tell_of_it(str(error))
            return
        if query is None:
            self.clear_search()
            return
        self._seeking = self.session.seeking(query)
        self._seek_on(FIRST)

    def _seek_on(self, seconds: float = SLICE) -> None:
        """Search for a while; if there is more, go on when the keys that wait are answered."""
        seeking = self._seeking
        if seeking is None or self._typed is None:
            return
        if seeking.comparison is not self.session.comparison:  # the files were read again
            seeking = self._seeking = self.session.seeking(seeking.query)
        try:
            with at_most(PATIENCE):
                done = seeking.go_on(seconds)
        except TimeoutError:
            self._seeking = None
            self._tell_of_it(f"stopped after {PATIENCE:.0f} s: simplify the expression")
            return
        if done:
            self._seeking = None
            self._show_found(seeking)
            return
        self._tell_of_it(f"searching, {int(seeking.how_far * 100)} %")
        self.set_timer(PAUSE, self._seek_on)

    def _tell_of_it(self, sentence: str) -> None:
        """Say something beside what is typed."""
        if sentence != self._said_of_it:
            self._said_of_it = sentence
            self._fill()

    def _show_found(self, seeking: Seeking) -> None:
        """The search stays open, at the first hit from the cursor on."""
        session = self.session.with_found(seeking.found)
        self._see(session)
        if not seeking.found.hits:
            self._tell_of_it(nothing_sentence(seeking.query, session.comparison))
            self._fill()
            return
        self._typed = None
        self._go_to_first()

    def _go_to_first(self) -> None:
        """The first hit from the cursor on, in its row from the active version on."""
        session = self.session
        if session.search is None:
            return
        hidden = session.view.hidden
        first = session.search.first(session.place, session.active, hidden)
        again = session.search.next(-1, 1, hidden) if first is None else first
        if again is None:  # all of them are in hidden versions
            self.say(self._passed_over(-1, 1))
            self._fill()
            return
        self._go_to_hit(again)
        if first is None:
            self.say("no hit from here on: this is the first of all")
            self._fill()

    def _passed_over(self, place: float, by: int) -> str:
        """How many hits there are that way in versions that are hidden, and what shows them."""
        session = self.session
        if session.search is None:
            return ""
        passed = session.search.passed_over(place, by, session.view.hidden)
        sigla = session.comparison.sigla
        return hidden_sentence(passed, lambda s: self.key_of("column({})", 1 + sigla.index(s)))

    def clear_search(self) -> bool:
        """Close the search, or what is typed; says whether there was any."""
        was = self._typed is not None or self.session.search is not None
        if was:
            self._typed = self._seeking = None
            before = self.session.view
            self._see(self.session.without_search())
            self.say("no search")
            if self.session.view != before:
                self.say("no search, boilerplate folded again")
                self._lay_out(keep=True)
            self._fill()
        return was

    def seek_hit(self, by: int) -> None:
        """To the next hit in any version, or say that there is none."""
        search = self.session.search
        if search is None:
            return
        following = search.next(self.session.place, by, self.session.view.hidden)
        if following is not None:
            self._go_to_hit(following)
            return
        way, back = ("below", "goes back") if by > 0 else ("above", "goes on")
        said = f"no further hit {way}: {self.key_of(f'next({-by})')} {back}"
        self.say(BETWEEN.join(filter(None, (said, self._passed_over(self.session.place, by)))))
        self._fill()

    def come_to_hit(self, session: Session, hit: int) -> None:
        """Show a hit that was chosen in a list, in sight."""
        self.come_back(session, None)
        self._go_to_hit(hit)

    def _go_to_hit(self, current: int) -> None:
        """Set the cursor on a hit and bring its line into sight."""
        before = self.session
        self.session = before.at_hit(current)
        self._show_place(before)
        folded = self.session.view.boilerplate is Boilerplate.FOLD
        if folded and self._line_of_hit is None:  # in what a folded caption cuts off
            self.session = self.session.unfolded_for_hit()
            self._show_place(before)
        state = self.session.view.boilerplate
        if state is not before.view.boilerplate and self.session.search:
            where = search_parts(self.session.search, self.session.view.hidden)[1]
            self.say(f"{where}{BETWEEN}{boilerplate_sentence(self.session.comparison, state)}")
        self.rows.refresh()
        self.go_to(self.table.index_of(self.session.place))
        self.call_after_refresh(self._show_line_of_hit)

    def _show_place(self, before: Session) -> None:
        """Lay the table out again where another place, hit or view asks for it."""
        session, table = self.session, self.table
        same_rows = table.filter.key == session.filter.key
        same_columns = table.geometry.shown == session.geometry(self.size.width).shown
        if session.view != before.view or not (same_rows and same_columns):
            self._lay_out(keep=session.view == before.view)
        self.table.show_hits(session.search)

    @property
    def _line_of_hit(self) -> int | None:
        """Which line of its row shows the hit one is at; None: it is not to be seen."""
        lines = self.table.lines(self.table.index_of(self.session.place), self.session.active)
        shown = (any(p.role in NOW for p in line.pieces) for line in lines)
        return next((k for k, here in enumerate(shown) if here), None)

    def _show_line_of_hit(self) -> None:
        line = self._line_of_hit
        if line is not None:
            self.rows.show_lines(range(line, line + 1))

    async def on_key(self, event: events.Key) -> None:
        """While a search is typed, letters are letters; arrows and pages move the cursor."""
        typed = self._typed
        if typed is None:
            return
        if event.is_printable and event.character:
            self._type(typed + event.character)
        elif event.key == "enter":
            self._keep()
        elif event.key == "ctrl+u":
            self._type("")
        elif event.key == "backspace" and typed:
            self._type(typed[:-1])
        elif event.key in ("escape", "backspace"):
            self.clear_search()
        elif event.key in ("tab", "shift+tab"):
            pass  # would change the version, unseen behind what is typed
        else:
            return
        event.stop()
        event.prevent_default()

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted is searched for."""
        if self._typed is not None:
            event.stop()
            self._type(self._typed + " ".join(event.text.split()))


def _fault(typed: str) -> str:
    """What is wrong with an expression so far; empty: nothing, or what is typed is none."""
    try:
        Query.of(typed, careful=not can_stop())
    except UnfinishedError:
        return "not finished"
    except TetraplaError as error:
        return str(error)
    return ""
