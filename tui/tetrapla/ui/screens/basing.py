"""Following another base: in a thread where a long story has many rows to be set in order."""

from __future__ import annotations

from tetrapla.rows.wording import Wording
from tetrapla.ui.screens.table import TableScreen

AT_ONCE = 4_000
"""Rows up to which they are set in another order while the key waits."""


class BasingScreen(TableScreen):
    """The table, whose rows follow the order of a base."""

    _arranging: Wording | None = None
    """The words whose rows are being set in another order; None: none are."""

    def action_base(self) -> None:
        """Make the active version the base, or none."""
        session = self.session
        base = None if session.view.base == session.active else session.active
        if len(session.comparison.rows) <= AT_ONCE:
            self._follow(base, session.arranged(base))
            return
        order = f"of {base}" if base else "without a base"
        self.say(f"setting {len(session.comparison.rows)} rows in the order {order}")
        self._fill()
        if self._arranging is not session.wording:
            self._arranging = session.wording
            self.run_worker(lambda: self._arrange(session.wording, base), thread=True, group="base")

    def _arrange(self, wording: Wording, base: str | None) -> None:
        """In a thread; the keys go on meanwhile."""
        arranged = self.session.arranged(base)
        arranged.settle()
        self.app.call_from_thread(self._arranged, wording, base, arranged)

    def _arranged(self, wording: Wording, base: str | None, arranged: Wording) -> None:
        """Show the other order, unless something else is on the screen by now."""
        self._arranging = None
        if self.session.wording is wording and self.is_current:
            self._follow(base, arranged)

    def _follow(self, base: str | None, arranged: Wording) -> None:
        self.session = self.session.with_base(base, arranged)
        self.say(f"base {base}: rows follow it" if base else "no base")
        self._lay_out(keep=True)
