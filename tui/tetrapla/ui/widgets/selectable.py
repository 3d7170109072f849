"""Rows of which text is selected by the mouse; what a place means is told by the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset
from textual.message import Message
from textual.strip import Strip
from textual.timer import Timer

from tetrapla.rows.roles import Ground, Role
from tetrapla.ui.widgets.rows_view import RowsView

PACE = 0.05
"""Seconds between two steps of scrolling, while the mouse is dragged beyond an edge."""
_REVERSE = Style(reverse=True)

Spans = Callable[[int], Mapping[int, tuple[int, int]]]
"""Index of a row -> line in the row -> the cells that are selected, to before the last."""


class Cell(NamedTuple):
    """A cell of the surface."""

    row: int
    """Its index."""
    line: int
    """In the row."""
    x: int


class SelectableRows(RowsView):
    """Rows with a selection.

    What Textual selects by itself goes over whole lines, through every column, and asks each frame
    to carry the place of each letter; here only the mouse pays, and text stays in its column.
    """

    ALLOW_SELECT = False

    class Pressed(Message):
        """A button went down: what was selected no longer is."""

    class Dragged(Message):
        """The mouse was moved from one cell to another, the button still down."""

        def __init__(self, start: Cell, end: Cell) -> None:
            super().__init__()
            self.start = start
            self.end = end

    class Released(Message):
        """The button went up behind a move."""

    class WordWanted(Message):
        """A cell was clicked twice."""

        def __init__(self, cell: Cell) -> None:
            super().__init__()
            self.cell = cell

    class Typed(Message):
        """A key was pressed while something was selected."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._spans: Spans | None = None
        self._pressed: Cell | None = None
        self._clicked: Cell | None = None
        self._dragging = False
        self._pointer = Offset()
        self._timer: Timer | None = None

    def select(self, spans: Spans | None) -> None:
        """Show a selection; None: none."""
        if spans is not None or self._spans is not None:
            self._spans = spans
            self.refresh()

    def _cell(self, x: int, y: int) -> Cell | None:
        if not self._heights.count:
            return None
        top = self.scroll_offset.y
        line = max(top, min(top + y, top + self.size.height - 1, self._heights.total - 1))
        return Cell(*self._heights.locate(line), x)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """The beginning of a click or of a selection."""
        self._dragging = False
        if event.button <= 1:
            self._pressed = self._cell(event.x, event.y)
            self._pointer = event.offset
            self.capture_mouse()
            self.post_message(self.Pressed())

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """With the button down: another end of the selection."""
        if self._pressed is None or (event.offset == self._pointer and not self._dragging):
            return
        self._pointer, self._dragging = event.offset, True
        self._drag()
        self._scroll_on(0 <= event.y < self.size.height)

    def _drag(self) -> None:
        end = self._cell(*self._pointer)
        if self._pressed is not None and end is not None:
            self.post_message(self.Dragged(self._pressed, end))

    def _scroll_on(self, inside: bool) -> None:
        """Scroll as long as the mouse is beyond an edge."""
        if inside and self._timer is not None:
            self._timer.stop()
            self._timer = None
        elif not inside and self._timer is None:
            self._timer = self.set_interval(PACE, self._step)

    def _step(self) -> None:
        self._go(self.scroll_offset.y + (1 if self._pointer.y > 0 else -1))
        self._drag()

    def on_mouse_up(self) -> None:
        """The end of a selection, if it was one."""
        self._scroll_on(inside=True)
        if self._pressed is not None:
            self.release_mouse()
            self._pressed = None
            if self._dragging:
                self.post_message(self.Released())

    def on_click(self, event: events.Click) -> None:
        """The end of a move is no click; the second click at a place is for its word."""
        if self._dragging:
            event.prevent_default()
        elif event.chain == 1:
            self._clicked = self._cell(event.x, event.y)  # the first click may scroll
        else:
            event.prevent_default()
            if self._clicked is not None:
                self.post_message(self.WordWanted(self._clicked))

    def on_key(self) -> None:
        """A key ends the selection, whatever else it does."""
        if self._spans is not None:
            self.post_message(self.Typed())

    def render_line(self, y: int) -> Strip:
        """One line of the surface, what is selected on it reversed."""
        strip = super().render_line(y)
        line = self.scroll_offset.y + y
        if self._spans is None or self._painter is None or line >= self._heights.total:
            return strip
        index, inside = self._heights.locate(line)
        start, end = self._spans(index).get(inside, (0, 0))
        width = strip.cell_length
        if not 0 <= start < end <= width:
            return strip
        style = self._painter.style(Role.TEXT, Ground.PAGE) + _REVERSE
        chosen = (Segment(segment.text, style) for segment in strip.crop(start, end))
        return Strip([*strip.crop(0, start), *chosen, *strip.crop(end, width)], width)
