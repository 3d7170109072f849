"""What is taken out of the program: copies, exports, files opened elsewhere."""

from __future__ import annotations

from tetrapla.ui.messages import ExportWanted
from tetrapla.ui.screens.outside import OutsideScreen
from tetrapla.ui.screens.selecting import SelectingScreen


class TakingScreen(OutsideScreen, SelectingScreen):
    """A screen from which passages are copied and exported, and their files opened."""

    def action_export(self) -> None:
        """Write the comparison into a file."""
        self.post_message(ExportWanted(self.session))
