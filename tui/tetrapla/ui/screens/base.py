"""What the screens share: a surface of rows under a title, above a status and a keys line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from textual.screen import Screen

from tetrapla.rows.bars import status_line
from tetrapla.rows.roles import Line
from tetrapla.ui.actions import Action, keys_of, short_keys_of
from tetrapla.ui.messages import HelpWanted, ThemeWanted
from tetrapla.ui.themes import Painted, Painter
from tetrapla.ui.widgets.lines import LineView
from tetrapla.ui.widgets.rows_view import RowsView

LOW_SCREEN = 30
"""Below this height the keys line goes, and the status line names the two keys that matter."""


class TetraplaScreen(Screen[None]):
    """A screen with a status line and a keys line."""

    ACTIONS: Sequence[Action] = ()
    _left = False

    DEFAULT_CSS = """
    TetraplaScreen { overflow: hidden; layout: vertical; }
    """

    @property
    def painter(self) -> Painter:
        """The styles of the theme."""
        return cast(Painted, self.app).painter

    @property
    def low(self) -> bool:
        """Whether the screen has no room for a keys line."""
        return self.size.height < LOW_SCREEN

    def show_bottom(self, parts: Sequence[str]) -> None:
        """Fill the status line and the keys line."""
        width = self.size.width
        keys = self.query_one("#keys", LineView)
        keys.display = not self.low
        right = short_keys_of(self.ACTIONS, width) if self.low else ()
        line: Line = status_line(parts, width, right)
        self.query_one("#status", LineView).show([line], self.painter)
        keys.show([keys_of(self.ACTIONS, width)], self.painter)

    def repaint(self) -> None:
        """Show everything again, after a change of theme or size."""
        raise NotImplementedError

    def on_resize(self) -> None:
        """Lay everything out again."""
        self.repaint()

    def on_screen_suspend(self) -> None:
        """Another screen is shown."""
        self._left = True

    def on_screen_resume(self) -> None:
        """The theme or the size may have changed while another screen was shown."""
        if self._left:
            self._left = False
            self.repaint()

    def action_theme(self) -> None:
        """The next theme."""
        self.post_message(ThemeWanted())

    def action_help(self) -> None:
        """All keys of this screen."""
        self.post_message(HelpWanted(self.ACTIONS))

    def action_back(self) -> None:
        """Back to the screen below."""
        self.app.pop_screen()


class SurfaceScreen(TetraplaScreen):
    """A screen whose middle is rows with a cursor."""

    SURFACE = "surface"

    @property
    def rows(self) -> RowsView:
        """The rows."""
        return self.query_one(f"#{self.SURFACE}", RowsView)

    def go_to(self, index: int) -> None:
        """Set the cursor on the row nearest to an index that may lie outside."""
        raise NotImplementedError

    def on_rows_view_clicked(self, message: RowsView.Clicked) -> None:
        """A click sets the cursor."""
        self.go_to(message.index)

    def action_move(self, by: int) -> None:
        """Rows down or up; inside a row taller than the screen, scroll first."""
        index = self.rows.step(by)
        if index is not None:
            self.go_to(index)

    def action_page(self, pages: float) -> None:
        """Pages down or up."""
        self.go_to(self.rows.row_a_page_on(pages))

    def action_edge(self, side: int) -> None:
        """To the beginning or the end."""
        self.go_to(0 if side < 0 else self.rows.count - 1)
