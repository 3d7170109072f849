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
