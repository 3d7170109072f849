"""Going to a row, a passage or a share of the story, typed on the bottom line."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events

from tetrapla.rows.going import LONGEST, Destination, destination, going_line
from tetrapla.ui.actions import GOING
from tetrapla.ui.screens.base import ReadingScreen
from tetrapla.ui.widgets.lines import LineView


class GoingScreen(ReadingScreen):
    """The table or the reader with a line in which a place is typed."""

    _place_typed: str | None = None
    """What is being typed; None: nothing is."""
    _place_fault = ""
    """Why there is no such place."""

    @property
    def busy(self) -> bool:
        """Whether a place is being typed."""
        return self._place_typed is not None or super().busy

    def show_bottom(self, parts: Sequence[str]) -> None:
        """While a place is typed its line is the status line."""
        if self._place_typed is not None:
            self.ACTIONS = GOING
        super().show_bottom(parts)
        if self._place_typed is not None:
            line = going_line(self._place_typed, self._place_fault, self.size.width)
            self.query_one("#status", LineView).show([line], self.painter)

    def action_place(self) -> None:
        """Type where to go."""
        self._said = None  # it is not asked for again by going there
        self._type_place("")

    def _type_place(self, typed: str | None, fault: str = "") -> None:
        """Show what is typed; None: typing is over."""
        self._place_typed = typed and typed[:LONGEST]
        self._place_fault = fault
        self.ACTIONS = type(self).ACTIONS
        self._fill()

    def go_there(self, found: Destination) -> None:
        """Set the cursor on a place that exists."""
        raise NotImplementedError

    def _go(self, typed: str) -> None:
        """Go there, or say why that is no place and let it be corrected."""
        found = destination(self.session.comparison, typed)
        if found.fault:
            self._type_place(typed, found.fault)
            return
        self._type_place(None)
        self.go_there(found)

    async def on_key(self, event: events.Key) -> None:
        """While a place is typed every key belongs to it."""
        typed = self._place_typed
        if typed is None:
            return
        if event.is_printable and event.character:
            self._type_place(typed + event.character)
        elif event.key == "enter":
            self._go(typed) if typed.strip() else self._type_place(None)
        elif event.key == "escape" or (event.key == "backspace" and not typed):
            self._type_place(None)
        elif event.key in ("backspace", "ctrl+u"):
            self._type_place(typed[:-1] if event.key == "backspace" else "")
        event.stop()
        event.prevent_default()

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted is where to go."""
        if self._place_typed is not None:
            event.stop()
            event.prevent_default()
            self._type_place(self._place_typed + " ".join(event.text.split()))
