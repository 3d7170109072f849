"""The smallest program of the library that paints our screens: what its start costs."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Static

PAINTED = "painted by a bare application"


class Bare(App[None]):
    """One line of text."""

    def compose(self) -> ComposeResult:
        """The line."""
        yield Static(PAINTED)


if __name__ == "__main__":
    Bare().run()
