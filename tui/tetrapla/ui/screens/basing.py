"""Following another base: in a thread where a long story has many rows to be set in order."""

from __future__ import annotations

from tetrapla.rows.wording import Wording
from tetrapla.session import Session
from tetrapla.ui.screens.table import TableScreen

AT_ONCE = 4_000
"""Rows up to which they are set in another order while the key waits."""
LATER = 0.25
"""Seconds until the other order is shown, while something else is on the screen."""


class BasingScreen(TableScreen):
    """The table, whose rows follow the order of a base."""

    _arranging: Wording | None = None
    """The words whose rows are being set in another order; None: none are."""

    def action_base(self) -> None:
        """Make the active version the base, or none."""
        session = self.session
        if self._arranging is session.wording:
            self.say("the rows are still being set in the order that was asked for")
            self._fill()
            return
        base = None if session.view.base == session.active else session.active
        rows = len(session.comparison.rows)
        if rows <= AT_ONCE:
            self._follow(base, session.arranged(base))
            return
        order = f"of {base}" if base else "without a base"
        self.say(f"setting {rows:,} rows in the order {order}")
        self._fill()
        self._arranging = session.wording
        self.run_worker(lambda: self._arrange(session, base), thread=True, group="base")

    def _arrange(self, session: Session, base: str | None) -> None:
        """In a thread; the keys go on meanwhile."""
        arranged = session.arranged(base)
        arranged.settle()
        self.app.call_from_thread(self._arranged, session.wording, base, arranged)

    def _arranged(self, wording: Wording, base: str | None, arranged: Wording) -> None:
        """Show the other order once the table is seen, unless other rows have taken their place."""
        if self.session.wording is wording and self.app.screen is not self:
            self.set_timer(LATER, lambda: self._arranged(wording, base, arranged))
            return
        if self._arranging is wording:
            self._arranging = None
        if self.session.wording is wording:
            self._follow(base, arranged)

    def _follow(self, base: str | None, arranged: Wording) -> None:
        self.session = self.session.with_base(base, arranged)
        self.say(f"base {base}: rows follow it" if base else "no base")
        self._lay_out(keep=True)
