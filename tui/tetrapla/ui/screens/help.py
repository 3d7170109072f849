"""The help: all keys of the screen below, what the marks mean, where the versions come from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from tetrapla.engine.model import Story
from tetrapla.rows.blocks import Block, beside, column
from tetrapla.rows.heights import Heights
from tetrapla.rows.legend import about_block, legend_blocks
from tetrapla.rows.roles import Ground, Line, Piece, Role
from tetrapla.ui.actions import HELP, Action, bindings, help_blocks
from tetrapla.ui.keymap import key_of
from tetrapla.ui.messages import About, nothing_else
from tetrapla.ui.screens.base import TetraplaScreen
from tetrapla.ui.widgets.lines import LineView
from tetrapla.ui.widgets.rows_view import RowsView


class HelpScreen(TetraplaScreen):
    """Keys and marks."""

    ACTIONS = HELP
    BINDINGS: ClassVar[list[BindingType]] = bindings(HELP)

    def __init__(
        self, actions: Sequence[Action], story: Story, about: About = nothing_else
    ) -> None:
        super().__init__()
        self._story = story
        self._about = about
        self._actions = actions
        self._lines: list[Line] = []

    def compose(self) -> ComposeResult:
        """Title, keys and marks, status, keys line."""
        yield LineView(Ground.PANEL, id="title")
        yield RowsView(id="help")
        yield LineView(Ground.PANEL, id="status")
        yield LineView(Ground.PANEL, id="keys")

    def repaint(self) -> None:
        """Lay the help out for the width of the screen."""
        width = self.size.width
        if not width:
            return
        self._lines = [Line(), *self._help(width)]
        title = Line((Piece(1, "Tetrapla", Role.STRONG), Piece(12, "keys and marks", Role.QUIET)))
        self.query_one("#title", LineView).show([title], self.painter)
        heights = Heights(len(self._lines), lambda _: 1, lambda _: 1)
        rows = self.query_one("#help", RowsView)
        rows.show(heights, lambda k, _: (self._lines[k],), rows.cursor, self.painter, keep=True)
        self._fill()

    def _help(self, width: int) -> list[Line]:
        plain = self.painter.is_ansi
        return help_lines(self._actions, self._story, width, plain=plain, about=self._about)

    def _fill(self) -> None:
        """Which of the lines are seen, and how the others are; what does not fit is left out."""
        rows = self.query_one("#help", RowsView)
        count, room, top = len(self._lines), rows.size.height, rows.scroll_offset.y
        key = key_of(self._actions, "boilerplate")
        parts = [f"{key} shows what is folded"] * bool(key)
        if room and count > room:
            end = min(count, top + room)
            more = f"{self.key_of('page(1)')}: more" if end < count else "the end"
            parts = [f"lines {top + 1}-{end} of {count}", more, *parts]
        self.show_bottom([*parts, "nothing is ever hidden or deleted"])

    def on_rows_view_scrolled(self) -> None:
        """Other lines came into sight, whatever brought them there."""
        self._fill()

    def _scroll(self, lines: int) -> None:
        rows = self.query_one("#help", RowsView)
        rows.scroll_to(y=rows.scroll_offset.y + lines, animate=False, force=True)

    def action_move(self, by: int) -> None:
        """A line down or up."""
        self._scroll(by)

    def action_page(self, pages: float) -> None:
        """Pages down or up."""
        self._scroll(int(pages * self.size.height))

    def action_edge(self, side: int) -> None:
        """To the beginning or the end."""
        self._scroll(side * len(self._lines))


def help_lines(
    actions: Sequence[Action],
    story: Story,
    width: int,
    *,
    plain: bool = False,
    about: About = nothing_else,
) -> list[Line]:
    """Keys and marks, side by side where there is room.

    Args:
        actions: Of the screen that asks.
        story: The story.
        width: Cells.
        plain: Whether the theme has no colours of its own.
        about: What is told of the screen in place of what the marks of the table mean.
    """
    of_tables = partial(legend_blocks, plain=plain, key_of=partial(key_of, actions))

    def legend(cells: int) -> list[Block]:
        return list(about(cells)) or of_tables(cells)

    if width >= 105:
        half = width // 2
        columns = [
            (2, column(help_blocks(actions, half - 4))),
            (half, column([*legend(half - 4), about_block(story, half - 4)])),
        ]
    else:
        w = width - 4
        blocks = [*help_blocks(actions, w), *legend(w), about_block(story, w)]
        columns = [(2, column(blocks))]
    return beside(columns, width, max(len(lines) for _, lines in columns))
