"""The chooser of what counts as a difference."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from tetrapla.engine.differences.types import Kind
from tetrapla.rows.heights import Heights
from tetrapla.rows.kinds_list import KINDS, kind_line
from tetrapla.rows.roles import Ground, Line, Piece, Role
from tetrapla.rows.row_differences import ignored_sentence
from tetrapla.session import Session
from tetrapla.ui.actions import CHOOSING, bindings
from tetrapla.ui.messages import KindsLeft
from tetrapla.ui.screens.base import SurfaceScreen
from tetrapla.ui.widgets.lines import LineView
from tetrapla.ui.widgets.rows_view import RowsView


class KindsScreen(SurfaceScreen):
    """The kinds of difference, each on or off."""

    ACTIONS = CHOOSING
    SURFACE = "kinds"
    NOUN = "kind"
    BINDINGS: ClassVar[list[BindingType]] = bindings(CHOOSING)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._ignored: frozenset[Kind] = session.view.ignored

    def compose(self) -> ComposeResult:
        """Title, rule, list, status, keys."""
        yield LineView(Ground.PANEL, id="title")
        yield LineView(Ground.PAGE, id="rule")
        yield RowsView(id=self.SURFACE)
        yield LineView(Ground.PANEL, id="status")
        yield LineView(Ground.PANEL, id="keys")

    def _state(self) -> tuple[object, ...]:
        return (self._ignored, self.rows.cursor)

    def repaint(self) -> None:
        """Lay the list out."""
        width = self.size.width
        if not width:
            return
        title = Line((Piece(1, "What counts as a difference", Role.STRONG),))
        self.query_one("#title", LineView).show([title], self.painter)
        rule = Line((Piece(0, "─" * width, Role.RULE),))
        self.query_one("#rule", LineView).show([rule], self.painter)
        heights = Heights(len(KINDS), lambda _: 1, lambda _: 1)
        self.rows.show(heights, self._lines_of, self.rows.cursor, self.painter, keep=True)
        self._fill()

    def _lines_of(self, index: int, on: bool) -> tuple[Line, ...]:
        return (kind_line(KINDS[index], self._ignored, self.size.width, on=on),)

    def _fill(self) -> None:
        never = "what was repaired and boilerplate never count"
        self.show_bottom(self.said_or([ignored_sentence(self._ignored), never]))

    def go_to(self, index: int) -> None:
        """Set the cursor on a kind."""
        self.rows.move_cursor(max(0, min(index, len(KINDS) - 1)))
        self._fill()

    def action_switch(self) -> None:
        """Switch the kind under the cursor."""
        self._ignored ^= {KINDS[self.rows.cursor]}
        self.repaint()

    def action_every(self) -> None:
        """Switch all kinds on; if they are, all off."""
        self._ignored = frozenset() if self._ignored else frozenset(KINDS)
        self.repaint()

    def action_back(self) -> None:
        """Back to the table, with what was chosen."""
        self.post_message(KindsLeft(self.session.with_ignored(self._ignored)))
