"""What the mouse does around the table: heads make a version active, the overview scrolls."""

from __future__ import annotations

from textual import events

from tetrapla.rows.overview import row_at
from tetrapla.ui.screens.table import TableScreen
from tetrapla.ui.widgets.draggable import DraggableLines


class PointingScreen(TableScreen):
    """The table whose heads and overview are used with the mouse."""

    def on_click(self, event: events.Click) -> None:
        """A click on the head of a column makes its version active."""
        geometry = self.table.geometry
        if event.widget is None or event.widget.id != "heads" or geometry.stacked:
            return
        siglum = geometry.version_at(event.x)
        if siglum != self.session.active:
            self.session = self.session.activate(siglum)
            self._lay_out(keep=True)

    def on_draggable_lines_dragged(self, message: DraggableLines.Dragged) -> None:
        """Dragging along the overview scrolls as along a scroll bar, the cursor with it."""
        self.go_to(row_at(self.table, self.rows.size.height, message.y))
