"""How the application opens the export dialog, comes back from it, and remembers the choices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual.app import App

from tetrapla.ui.messages import ExportLeft, ExportWanted
from tetrapla.ui.screens.base import SurfaceScreen

if TYPE_CHECKING:
    from tetrapla.rows.export_form import Choices


class ExportingApp(App[None]):
    """An application from which comparisons are exported."""

    _exported: Choices | None = None
    """What was chosen for the last export of this run; None: nothing was exported."""

    def on_export_wanted(self, message: ExportWanted) -> None:
        """Open the dialog."""
        from tetrapla.rows.export_form import Choices
        from tetrapla.ui.screens.export import KINDS, ExportScreen  # it knows all formats

        last = self._exported or Choices()
        if message.which and not KINDS[last.chosen].id.startswith(message.which):
            offered = (k for k, kind in enumerate(KINDS) if kind.id.startswith(message.which))
            last = replace(last, chosen=next(offered, last.chosen))
        self.push_screen(ExportScreen(message.session, last))

    def on_export_left(self, message: ExportLeft) -> None:
        """Back to the screen that asked, and say what was written."""
        if message.late(self.screen):
            return
        self.pop_screen()
        if message.last is not None:
            self._exported = message.last
        if message.said and isinstance(self.screen, SurfaceScreen):
            self.screen.tell(message.said)
