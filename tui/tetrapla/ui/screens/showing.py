"""What of the table is shown: filters, what counts as a difference, columns."""

from __future__ import annotations

from tetrapla.rows.filters import filter_sentence
from tetrapla.rows.row_differences import ignored_sentence
from tetrapla.rows.view import Show
from tetrapla.rows.visible import display
from tetrapla.rows.wording import Wording
from tetrapla.session import Session
from tetrapla.ui.actions import Action
from tetrapla.ui.messages import KindsWanted
from tetrapla.ui.screens.table import TableScreen

AT_ONCE, SLICE, PAUSE = 0.08, 0.02, 0.03
"""Seconds for the kinds of difference of a story: before the table is laid out; then again and
again, with a pause for keys between."""


class ShowingScreen(TableScreen):
    """The table with filters and movable columns."""

    _settling: Wording | None = None
    """The words whose kinds of difference are being worked out."""
    _settled = 0
    """Rows of it that are done."""
    _waits = False
    """Whether the next slice is on its way."""

    def come_back(self, session: Session, passage: str | None) -> None:
        """Show the place where another screen left off, and say what counts if that changed."""
        if session.view.ignored != self.session.view.ignored:
            self.session = session
            self.say(ignored_sentence(session.view.ignored))
        super().come_back(session, passage)

    def action_show(self) -> None:
        """The next filter: which rows are shown."""
        self._settle(AT_ONCE, self.session.view.show.next())
        session = self.session.next_show()
        self._show(session, filter_sentence(session.filter))

    def action_kinds(self) -> None:
        """What counts as a difference."""
        self.post_message(KindsWanted(self.session))

    def action_column(self, number: int) -> None:
        """Hide a version, or show it again."""
        sigla = self.session.comparison.sigla
        if number > len(sigla):
            self._show(self.session, f"there is no version {number}")
            return
        siglum = sigla[number - 1]
        session = self.session.toggle_version(siglum)
        key = self.key_of("column({})", number)
        said = f"{siglum} hidden{f': {key} shows it again' * bool(key)}"
        if session is self.session:
            said = f"{siglum} is the only version shown: it stays"
        elif siglum in session.columns:
            said = f"{siglum} shown"
        self._show(session, said)

    def told_of(self, action: Action, which: int) -> str:
        """Of the key of a column its version, if there is one."""
        if action.call != "column({})":
            return super().told_of(action, which)
        sigla = self.session.comparison.sigla
        if which > len(sigla):
            return ""
        siglum = sigla[which - 1]
        does = "hide" if siglum in self.session.columns else "show"
        return f"version {display(siglum)[0]}: {does} it"

    def action_shift(self, by: int) -> None:
        """Move the active version one column to the left or to the right."""
        active = self.session.active
        session = self.session.move_column(by)
        if session.view == self.session.view:
            edge = "first" if by < 0 else "last"
            self._show(self.session, f"{active} is the {edge} column")
            return
        self._show(session, f"columns: {' '.join(session.columns)}")

    def _show(self, session: Session, said: str) -> None:
        """Lay out another state of the session, the cursor's row staying where it is."""
        self.session = session
        self.say(said)
        self._lay_out(keep=True)

    def _lay_out(self, *, keep: bool) -> None:
        """Where differences are filtered by kind, first find the kinds, if that is quick."""
        if not self._waits and not self._settle(AT_ONCE, self.session.view.show):
            self._waits = True
            self.set_timer(PAUSE, self._settle_further)
        super()._lay_out(keep=keep)

    def _settle(self, seconds: float, show: Show) -> bool:
        """Work on the kinds of difference of all rows; True if a filter waits for none."""
        wording = self.session.wording
        if not self.session.view.ignored or show is not Show.DIFFERENCES:
            return True
        if self._settling is not wording:
            self._settling, self._settled = wording, 0
        if self._settled < len(wording.comparison.rows):
            self._settled = wording.settle_kinds(seconds, self._settled)
        return self._settled >= len(wording.comparison.rows)

    def _settle_further(self) -> None:
        """A slice of it, while nobody waits; at the end lay the table out by what was found."""
        if not self._settle(SLICE, self.session.view.show):
            self.set_timer(PAUSE, self._settle_further)
            return
        self._waits = False
        self.session = self.session.at_shown()
        self._lay_out(keep=True)
