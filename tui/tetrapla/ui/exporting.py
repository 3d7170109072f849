"""How the application opens the export dialog, comes back from it, and remembers the choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App

from tetrapla.ui.messages import ExportLeft, ExportWanted
from tetrapla.ui.screens.base import ReadingScreen

if TYPE_CHECKING:
    from tetrapla.rows.export_form import Choices


class ExportingApp(App[None]):
    """An application from which comparisons are exported."""

    _exported: Choices | None = None
    """What was chosen for the last export of this run; None: nothing was exported."""

    def on_export_wanted(self, message: ExportWanted) -> None:
        """Open the dialog."""
        from tetrapla.rows.export_form import Choices
        from tetrapla.ui.screens.export import ExportScreen  # it knows all formats

        self.push_screen(ExportScreen(message.session, self._exported or Choices()))

    def on_export_left(self, message: ExportLeft) -> None:
        """Back to the table or the reader, and say what was written."""
        if message.late(self.screen):
            return
        self.pop_screen()
        if message.last is not None:
            self._exported = message.last
        if message.said and isinstance(self.screen, ReadingScreen):
            self.screen.tell(message.said)
