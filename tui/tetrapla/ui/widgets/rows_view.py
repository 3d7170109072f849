"""Many rows of different heights as one virtual surface with a cursor; nothing is mounted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from textual import events
from textual.filter import LineFilter
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tetrapla.rows.heights import Heights
from tetrapla.rows.roles import Ground, Line
from tetrapla.ui.themes import Painter
from tetrapla.ui.widgets.lines import paint

REST = 0.4
"""Where the cursor's row comes to rest when the surface had to scroll: a share of the height."""
LOW = 0.8
"""A row may reach down to here before the surface scrolls, so that what follows is in sight."""
OVERLAP = 2
"""Lines of the page before that stay in sight when paging."""

LinesOf = Callable[[int, bool], Sequence[Line]]
"""Lines of a row; the flag tells whether the cursor stands on it."""


class RowsView(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows of lines, laid out elsewhere, of which only those in sight are ever asked for.

    The keys are the screen's: what a scrolling widget binds by itself knows nothing of rows.
    """

    DEFAULT_CSS = """
    RowsView {
        width: 1fr;
        height: 1fr;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size: 0 0;
    }
    """

    class Scrolled(Message):
        """Other rows came into sight."""

    class Clicked(Message):
        """A row was clicked."""

        def __init__(self, index: int, x: int) -> None:
            super().__init__()
            self.index = index
            self.x = x

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._heights = Heights(0, lambda _: 1, lambda _: 1)
        self._lines_of: LinesOf = lambda _index, _on: ()
        self._painter: Painter | None = None
        self.cursor = 0
        self._restless = True

    def show(
        self, heights: Heights, lines_of: LinesOf, cursor: int, painter: Painter, *, keep: bool
    ) -> None:
        """Show other rows.

        Args:
            heights: Their heights.
            lines_of: Their lines.
            cursor: The row with the cursor.
            painter: Styles of the theme.
            keep: Keep the cursor's row at the line of the screen where it was; else let it come
                to rest.
        """
        place = self.line_of_cursor() if keep else None
        self._heights, self._lines_of, self._painter = heights, lines_of, painter
        self.cursor = max(0, min(cursor, heights.count - 1))
        self._settle()
        if place is None or self._restless:
            self._rest()
        else:
            self._go(heights.top(self.cursor) - place[1])
        self.refresh()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._heights.count

    def on_resize(self) -> None:
        """The first size, or another one: keep the cursor's row in sight."""
        self._settle()
        if self._restless or not self._in_sight(1):
            self._rest()
        self.post_message(self.Scrolled())  # another height shows other rows, wherever it stands

    def repaint(self, painter: Painter) -> None:
        """Paint the same rows again."""
        self._painter = painter
        self.refresh()

    def move_cursor(self, index: int) -> None:
        """Set the cursor on a row; scrolls only where the row would not stand in sight."""
        if not self._heights.count:
            return
        before, self.cursor = self.cursor, max(0, min(index, self._heights.count - 1))
        self._measure(self.cursor, 2 * self._room)
        if self._in_sight():
            for row in {before, self.cursor}:
                self._refresh_row(row)
        else:
            self._rest()
            self.refresh()

    @property
    def _room(self) -> int:
        return max(1, self.size.height)

    def _settle(self) -> None:
        """Measure what could be in sight around the cursor, and tell how much there is in all."""
        if self._heights.count:
            self._heights.settle(self.cursor, 2 * self._room, 2 * self._room)
            self._fit_virtual_size()

    def _measure(self, index: int, room: int) -> None:
        """Measure the rows around one; what is on the screen stays where it is."""
        heights = self._heights
        if heights.knows(index, room, room):
            return
        row, inside = heights.locate(self.scroll_offset.y)
        # far up at once: each time the rows above turn out higher or lower all is painted again
        heights.settle(index, 2 * room, room)
        self._fit_virtual_size()
        self._go(heights.top(row) + min(inside, heights[row] - 1))

    def _fit_virtual_size(self) -> None:
        size = Size(self.size.width, self._last_top() + self._room)
        if self.virtual_size != size:
            self.virtual_size = size

    def _last_top(self) -> int:
        """The lowest top line: the end of the story in sight, a row's first line on top."""
        top = max(0, self._heights.total - self._room)
        if not top:
            return 0
        index, inside = self._heights.locate(top)
        if not inside or index >= self.cursor:
            return top
        return top + self._heights[index] - inside

    def line_of_cursor(self) -> tuple[int, int] | None:
        """The cursor's row and the line of the screen where it starts; None: nothing is shown."""
        if not self._heights.count or self._painter is None:
            return None
        return self.cursor, self._heights.top(self.cursor) - self.scroll_offset.y

    def _go(self, top: int) -> None:
        top = max(0, min(top, self._last_top()))
        if top != self.scroll_offset.y:
            self.scroll_to(y=top, animate=False, force=True, immediate=True)
            self.post_message(self.Scrolled())

    def _in_sight(self, low: float = LOW) -> bool:
        if not self._heights.count:
            return True
        top = self._heights.top(self.cursor) - self.scroll_offset.y
        height = max(1, self._heights[self.cursor] - 1)  # most rows end with a blank line
        if top < 0:
            return False
        last = self.cursor == self._heights.count - 1
        if top + height <= self._room * (1 if last else low):
            return True
        # At the end of the story there is nothing more to bring into sight.
        at_end = self.scroll_offset.y >= self._last_top()
        return at_end and top + height <= self._room

    def _rest(self) -> None:
        """Scroll so that the cursor's row stands at about two fifths, a row's first line on top."""
        self._restless = not self.size.height  # nothing comes to rest on a surface without a size
        if not self._heights.count:
            return
        room, first = self._room, self.cursor
        used = 0
        limit = int(room * REST)
        if self._heights[self.cursor] > room - limit:
            limit = max(0, room - self._heights[self.cursor])
        while first > 0 and used + self._heights[first - 1] <= limit:
            first -= 1
            used += self._heights[first]
        self._fit_virtual_size()
        self._go(self._heights.top(first))

    def step(self, by: int) -> int | None:
        """Scroll inside a row taller than the screen; else say which row comes next.

        Returns:
            Index of the row to go to; None: the surface scrolled inside the row.
        """
        if not self._heights.count:
            return 0
        stride = max(1, self._room - OVERLAP)
        top = self._heights.top(self.cursor) - self.scroll_offset.y
        bottom = top + self._heights[self.cursor] - 1
        if by > 0 and top < self._room and bottom > self._room:
            self._go(self.scroll_offset.y + min(stride, bottom - self._room))
            return None
        if by < 0 and top < 0 < bottom:
            self._go(self.scroll_offset.y - min(stride, -top))
            return None
        return self.cursor + by

    def page(self, pages: float) -> int | None:
        """Scroll a page inside a row taller than the screen; else say which row comes next.

        Returns:
            Index of the row so many pages further down (or up); None: the surface scrolled.
        """
        if not self._heights.count:
            return 0
        lines = int(pages * (self._room - OVERLAP))
        if self._room <= 2 * OVERLAP:
            lines = 1 if pages > 0 else -1
        top = self._heights.top(self.cursor) - self.scroll_offset.y
        bottom = top + self._heights[self.cursor] - 1
        if self._heights[self.cursor] > self._room and (
            (lines > 0 and bottom > self._room) or (lines < 0 and top < 0)
        ):
            self._go(self.scroll_offset.y + max(top, min(lines, bottom - self._room)))
            return None
        self._measure(self.cursor, 3 * self._room)
        line = self._heights.top(self.cursor) + lines
        if line < 0 < self.cursor:
            return 0
        index, _ = self._heights.locate(line)
        if index == self.cursor:
            index += 1 if pages > 0 else -1
        return index

    def show_edge(self, side: int) -> None:
        """After the cursor went to the first or last row: show its first or last line."""
        if self._heights.count and side > 0:
            last = max(0, self._heights[self.cursor] - 2)  # behind it most rows have a blank one
            self.show_lines(range(last, last + 1))

    def show_lines(self, lines: range) -> None:
        """Scroll just so far that some lines of the cursor's row are in sight."""
        top = self._heights.top(self.cursor) - self.scroll_offset.y
        first, last = top + lines.start, top + lines.stop
        if last > self._room:
            self._go(self.scroll_offset.y + min(last - self._room, first))
        elif first < 0:
            self._go(self.scroll_offset.y + first)

    def put_cursor_back(self, cursor: int, line: int) -> None:
        """Where the cursor still stands on a row, scroll its row to a line of the screen."""
        if cursor == self.cursor and self._heights.count:
            self._go(self._heights.top(cursor) - line)

    def in_sight(self) -> range:
        """Indices of the rows in sight."""
        if not self._heights.count:
            return range(0)
        first, _ = self._heights.locate(self.scroll_offset.y)
        last, _ = self._heights.locate(self.scroll_offset.y + self._room - 1)
        return range(first, last + 1)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell the overview, whoever scrolled."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            index, _ = self._heights.locate(round(new_value))
            self._measure(index, 2 * self._room)
            self.post_message(self.Scrolled())

    def on_click(self, event: events.Click) -> None:
        """A click sets the cursor; below the last row there is nothing to click on."""
        line = self.scroll_offset.y + event.y
        if line < self._heights.total:
            index, _ = self._heights.locate(line)
            self.post_message(self.Clicked(index, event.x))

    def _refresh_row(self, index: int) -> None:
        self.refresh_lines(self._heights.top(index), self._heights[index])

    def render_lines(self, crop: Region) -> list[Strip]:
        """Some lines of the surface; a row is laid out once for all of its lines."""
        lines_of = self._lines_of
        self._lines_of = cache(lines_of)
        try:
            return super().render_lines(crop)
        finally:
            self._lines_of = lines_of

    def render_line(self, y: int) -> Strip:
        """One line of the surface."""
        width = self.size.width
        line = self.scroll_offset.y + y
        if self._painter is None or not self._heights.count or line >= self._heights.total:
            ground = self._painter.ground(Ground.PAGE) if self._painter else None
            return Strip.blank(width, ground)
        index, inside = self._heights.locate(line)
        lines = self._lines_of(index, index == self.cursor)
        shown = lines[inside] if inside < len(lines) else Line()
        return paint(shown, width, self._painter, Ground.PAGE)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """None: every style is final, and filters cost time on each line."""
        return []
