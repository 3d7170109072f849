"""The details panel: closed, open, taller, and then page by page."""

from __future__ import annotations

from tetrapla.rows.details import Details
from tetrapla.rows.roles import Ground
from tetrapla.ui.themes import Painter
from tetrapla.ui.widgets.lines import LineView

SHARE, MOST = 0.46, 18
"""The open panel takes this share of the screen, and never more lines than this."""
LEFT, LEFT_WHEN_LOW = 12, 8
"""Lines that the taller panel leaves to the table and the bars, on high and on low screens."""
LOW = 16
"""An open panel lower than this is brief; the taller one never is, so nothing stays unseen."""


class DetailsPanel(LineView):
    """Why the passage under the cursor stands as it does."""

    DEFAULT_CSS = """
    DetailsPanel { display: none; }
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(Ground.PANEL, id=id)
        self._opened = False
        self._tall = False
        self._page = 0

    @property
    def opened(self) -> bool:
        """Whether it is shown."""
        return self._opened

    def open_further(self, details: Details, screen_height: int) -> None:
        """Open; make taller; turn the page; back to the first size."""
        if not self._opened:
            self._opened = True
        elif not self._tall:
            self._tall = True
        elif self._page + 1 < details.pages(self.lines_at(screen_height)):
            self._page += 1
        else:
            self._tall, self._page = False, 0

    def close(self) -> None:
        """Take it away."""
        self._opened = self._tall = False
        self._page = 0

    def lines_at(self, screen_height: int) -> int:
        """Lines of the panel on a screen of a height."""
        if self._tall:
            left = LEFT if screen_height - LEFT >= LOW else LEFT_WHEN_LOW
            return max(4, screen_height - left)
        return max(4, min(MOST, int(screen_height * SHARE)))

    def place(self, screen_height: int) -> None:
        """Take the room that it needs now."""
        self.display = self._opened
        self.styles.height = self.lines_at(screen_height)

    def fill(self, details: Details, screen_height: int, painter: Painter) -> None:
        """Show the details of another passage, or another page of them."""
        height = self.lines_at(screen_height)
        page = min(self._page, details.pages(height) - 1)
        brief = height < LOW and not self._tall
        self.show(details.lines(height, page, brief=brief), painter)
