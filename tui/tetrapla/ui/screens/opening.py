"""What is seen while the versions are compared."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from tetrapla.engine.model import Story
from tetrapla.rows.roles import Ground, Line, Piece, Role
from tetrapla.rows.visible import display
from tetrapla.rows.width import cut
from tetrapla.ui.actions import OPENING, bindings
from tetrapla.ui.messages import OpeningStopped
from tetrapla.ui.screens.base import TetraplaScreen
from tetrapla.ui.widgets.lines import LineView


class OpeningScreen(TetraplaScreen):
    """The story's name, and how far the comparison is.

    Its versions are not known yet where the story itself is still to be read.
    """

    ACTIONS = OPENING
    BINDINGS: ClassVar[list[BindingType]] = bindings(OPENING)

    DEFAULT_CSS = """
    OpeningScreen #versions { height: 1fr; }
    """

    def __init__(self, story: Story) -> None:
        super().__init__()
        self._story = story
        self._doing = ("reading", 0.0)

    def compose(self) -> ComposeResult:
        """Title, the versions, status."""
        yield LineView(Ground.PANEL, id="title")
        yield LineView(Ground.PAGE, id="versions")
        yield LineView(Ground.PANEL, id="status")
        yield LineView(Ground.PANEL, id="keys")

    def repaint(self) -> None:
        """Name the versions, which are known before they are compared."""
        width = self.size.width
        title = Line((Piece(1, cut(display(self._story.title)[0], width - 2), Role.STRONG),))
        self.query_one("#title", LineView).show([title], self.painter)
        lines = [Line()]
        for version in self._story.versions:
            name = cut(display(version.name)[0], max(4, width - 12))
            lines.append(Line((Piece(3, version.siglum, Role.STRONG), Piece(8, name, Role.QUIET))))
        self.query_one("#versions", LineView).show(lines, self.painter)
        self.show_bottom(self._sentences())

    def name_versions(self, story: Story) -> None:
        """Name the versions of a story that has been read meanwhile."""
        self._story = story
        if self.size.width:
            self.repaint()

    def tell(self, what: str, how_far: float) -> None:
        """Say what is being done and how far it is, 0 to 1."""
        self._doing = (what, how_far)
        if self.size.width:  # else the first layout will say it
            self.show_bottom(self._sentences())

    def _sentences(self) -> list[str]:
        what, how_far = self._doing
        count = len(self._story.versions)
        done = f"  {round(how_far * 100)} %" if how_far else ""
        if not count:
            return [f"{what} the versions"]
        return [f"{what} {count} version{'s' * (count != 1)}{done}"]

    def action_quit(self) -> None:
        """Leave; what is being compared is given up."""
        self.post_message(OpeningStopped())
