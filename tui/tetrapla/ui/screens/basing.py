"""Following another base: in a thread where a long story has many rows to be set in order."""

from __future__ import annotations

from typing import NamedTuple

from tetrapla.rows.wording import Wording
from tetrapla.session import Session
from tetrapla.ui.screens.base import SurfaceScreen

AT_ONCE = 4_000
"""Rows up to which they are set in another order while the key waits."""
LATER = 0.25
"""Seconds until the other order is shown, while something else is on the screen."""


class Arranging(NamedTuple):
    """Rows that are being set in another order."""

    wording: Wording
    """Their words, as they are."""
    base: str | None
    """Siglum of the version whose order they get; None: that without a base."""


class BasingScreen(SurfaceScreen):
    """The table, whose rows follow the order of a base, or the list of versions."""

    _arranging: Arranging | None = None
    """What is being set in another order; None, or with other words: nothing is."""

    def show_based(self, session: Session, said: str) -> None:
        """Show a session whose rows follow another base, and say so."""
        raise NotImplementedError

    def action_base(self) -> None:
        """Make the active version the base, or none."""
        self.make_base(self.session.active)

    def make_base(self, siglum: str) -> None:
        """Make a version the base; if it is, have none."""
        if self.arranging is not None:
            self.tell("the rows are still being set in the order that was asked for")
        else:
            self.follow(None if self.session.view.base == siglum else siglum)

    @property
    def arranging(self) -> Arranging | None:
        """What is being set in another order; None: nothing is."""
        asked = self._arranging
        return asked if asked is not None and asked.wording is self.session.wording else None

    def follow(self, base: str | None) -> None:
        """Let the rows follow a base, or none, whatever was asked for before."""
        session = self.session
        rows = len(session.comparison.rows)
        if rows <= AT_ONCE:
            self._show_base(base, session.arranged(base))
            return
        order = f"of {base}" if base else "without a base"
        self.tell(f"setting {rows:,} rows in the order {order}")
        asked = self._arranging = Arranging(session.wording, base)
        self.run_worker(lambda: self._arrange(session, asked), thread=True, group="base")

    def _arrange(self, session: Session, asked: Arranging) -> None:
        """In a thread; the keys go on meanwhile."""
        arranged = session.arranged(asked.base)
        arranged.settle()
        self.app.call_from_thread(self._arranged, asked, arranged)

    def _arranged(self, asked: Arranging, arranged: Wording) -> None:
        """Show the other order once this is seen, unless other rows have taken their place."""
        if self.arranging is not asked or not self.is_attached:
            return
        if self.app.screen is not self:
            self.set_timer(LATER, lambda: self._arranged(asked, arranged))
            return
        self._arranging = None
        self._show_base(asked.base, arranged)

    def _show_base(self, base: str | None, arranged: Wording) -> None:
        said = f"base {base}: rows follow it" if base else "no base"
        self.show_based(self.session.with_base(base, arranged), said)
