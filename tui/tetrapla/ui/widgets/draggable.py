"""Lines along which the mouse is dragged, as along a scroll bar."""

from __future__ import annotations

from textual import events
from textual.message import Message

from tetrapla.ui.widgets.lines import LineView


class DraggableLines(LineView):
    """Lines that tell where the mouse is while a button is down."""

    ALLOW_SELECT = False
    _held = False

    class Dragged(Message):
        """The mouse is on another line, the button down."""

        def __init__(self, y: int) -> None:
            super().__init__()
            self.y = y

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Hold on, also where the mouse leaves the lines."""
        if event.button <= 1:
            self._held = True
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Another line, if the button is down."""
        if self._held:
            self.post_message(self.Dragged(max(0, min(event.y, self.size.height - 1))))

    def on_mouse_up(self) -> None:
        """Let go."""
        if self._held:
            self._held = False
            self.release_mouse()
