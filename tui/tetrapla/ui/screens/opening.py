"""What is seen while the versions are compared."""

from __future__ import annotations

from typing import ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType

from tetrapla.engine.model import Story
from tetrapla.rows.beginnings import Beginnings
from tetrapla.rows.roles import Ground, Line, Piece, Role
from tetrapla.rows.view import View
from tetrapla.rows.visible import display
from tetrapla.rows.width import cut
from tetrapla.ui.actions import COMPARE, OPENING, bindings
from tetrapla.ui.keymap import Keyed, remapped, shown
from tetrapla.ui.messages import OpeningStopped
from tetrapla.ui.options import PLAIN, Options
from tetrapla.ui.screens.base import TetraplaScreen
from tetrapla.ui.widgets.lines import LineView

MOST_HELD = 8
"""Keys that are kept for the table; more are typed by nobody who sees that it is not there."""


class OpeningScreen(TetraplaScreen):
    """The story's name, the beginnings of its versions, and how far the comparison is.

    Its versions are not known yet where the story itself is still to be read.
    """

    ACTIONS = OPENING
    BINDINGS: ClassVar[list[BindingType]] = bindings(OPENING)

    DEFAULT_CSS = """
    OpeningScreen #heads { height: 2; }
    OpeningScreen #versions { height: 1fr; }
    """

    def __init__(self, story: Story, options: Options = PLAIN) -> None:
        """Set up the screen.

        Args:
            story: What was read.
            options: How the table is to be, whose columns stand here already.
        """
        super().__init__()
        self._story = story
        self._options = options
        self._doing = ("reading", 0.0)
        self.held: list[tuple[str, str | None]] = []
        """Keys that were pressed meanwhile, by name and character: the table gets them."""

    def compose(self) -> ComposeResult:
        """Title, heads, the versions, status, keys."""
        yield LineView(Ground.PANEL, id="title")
        yield LineView(Ground.PAGE, id="heads")
        yield LineView(Ground.PAGE, id="versions")
        yield LineView(Ground.PANEL, id="status")
        yield LineView(Ground.PANEL, id="keys")

    def repaint(self) -> None:
        """Show the versions as they begin, which is known before they are compared."""
        width = self.size.width
        if not width:
            return  # the first layout will do it
        title = Line((Piece(1, cut(display(self._story.title)[0], width - 2), Role.STRONG),))
        self.query_one("#title", LineView).show([title], self.painter)
        if self._story.versions:
            begun = self._beginnings(width)
            heads = self.query_one("#heads", LineView)
            heads.styles.height = 1 if begun.geometry.stacked else 2
            heads.show(begun.heads(), self.painter)
            # no more than fits below title and heads: what does not is never wrapped
            lines = begun.lines(max(1, self.size.height - 3))
            self.query_one("#versions", LineView).show(lines, self.painter)
        self.show_bottom(self._sentences())

    def name_versions(self, story: Story) -> None:
        """Show the versions of a story that has been read meanwhile."""
        if story is not self._story:
            self._story = story
            self.repaint()

    def _beginnings(self, width: int) -> Beginnings:
        """The versions where they will stand when they are compared."""
        kept = self._options.kept
        hidden, order = (kept.hidden, kept.order) if kept else ((), ())
        view = View(widest=self._options.column_width, hidden=frozenset(hidden), order=order)
        return Beginnings(self._story, view, kept.active if kept else "", width)

    def show_progress(self, what: str, how_far: float) -> None:
        """Say what is being done and how far it is, 0 to 1."""
        self._doing = (what, how_far)
        if self.size.width:  # else the first layout will say it
            self.show_bottom(self._sentences())

    def _sentences(self) -> list[str]:
        if self.held:
            keys = " ".join(display(shown(key))[0] for key, _ in self.held)
            last = f"{self.key_of('quit', 2)} forgets that"
            return [f"once the story stands: {keys}", last, *self._progress()]
        return self._progress()

    def _progress(self) -> list[str]:
        what, how_far = self._doing
        count = len(self._story.versions)
        done = f"  {round(how_far * 100)} %" if how_far else ""
        if not count:
            return [f"{what} the versions{done}"]
        return [f"{what} {count} version{'s' * (count != 1)}{done}"]

    async def on_key(self, event: events.Key) -> None:
        """Keep what is meant for the table; what is kept is given up before the story is."""
        if event.key == "ctrl+c":
            return
        keymap = cast(Keyed, self.app).keymap
        leaves = next(a for a in self.actions if a.call == "quit").keys
        table = remapped(COMPARE, keymap)
        typing = {key for a in table if a.call in ("search", "place") for key in a.keys}
        is_letter = any(key in typing for key, _ in self.held) and event.is_printable
        if event.key in leaves and not is_letter:
            if not self.held:
                return
            self.held.clear()
        elif event.is_printable or any(event.key in action.keys for action in table):
            self.held.append((event.key, event.character))
            del self.held[MOST_HELD:]
        event.stop()
        event.prevent_default()
        self.show_bottom(self._sentences())

    def action_quit(self) -> None:
        """Leave; what is being compared is given up."""
        self.post_message(OpeningStopped())
