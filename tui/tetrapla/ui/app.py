"""The application: paints at once, compares in a thread, then shows the table."""

from __future__ import annotations

import os
from typing import Any, ClassVar

from textual.binding import Binding, BindingType
from textual.worker import Worker, WorkerState, get_current_worker

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Story
from tetrapla.engine.resources import Resources
from tetrapla.session import Session
from tetrapla.state import Remembered
from tetrapla.ui.failing import FailingApp
from tetrapla.ui.messages import (
    FlagsLeft,
    FlagsWanted,
    HelpWanted,
    KindsLeft,
    KindsWanted,
    Progressed,
    ReaderClosed,
    ReaderWanted,
)
from tetrapla.ui.options import PLAIN, Options
from tetrapla.ui.palette import Palette
from tetrapla.ui.rereading import RereadingApp
from tetrapla.ui.screens.base import ReadingScreen, SurfaceScreen, TetraplaScreen
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.screens.flags import FlagsScreen
from tetrapla.ui.screens.help import HelpScreen
from tetrapla.ui.screens.kinds import KindsScreen
from tetrapla.ui.screens.opening import OpeningScreen
from tetrapla.ui.screens.reader import ReaderScreen
from tetrapla.ui.themes import (
    NAMES,
    PALETTE_COLOURS,
    PALETTES,
    Painter,
    textual_name,
    textual_theme,
)

INTERRUPTED = 130
"""Exit code of a program that Ctrl+C ended."""


class CancelledError(Exception):
    """The comparison is no longer wanted."""


class TetraplaApp(FailingApp, RereadingApp):
    """Reads and compares the versions of one story."""

    TITLE = "Tetrapla"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c", "interrupt", "quit", show=False, priority=True)
    ]
    ENABLE_COMMAND_PALETTE = False
    CSS = """
    Screen { background: $background; }
    """

    def __init__(
        self,
        story: Story,
        *,
        theme: str | None = None,
        resources: Resources | None = None,
        options: Options = PLAIN,
        read: str | None = None,
    ) -> None:
        """Set up the application.

        Args:
            story: What to read; its files have been read already.
            theme: One of :data:`tetrapla.ui.themes.NAMES`; None: dark, or mono where the
                environment sets NO_COLOR.
            resources: Rules, words and known web sites; None: what ships with the program.
            options: How the screens are to be.
            read: Siglum of a version to begin with, alone; None: begin with the table.
        """
        # Textual turns colours into greys for NO_COLOR; the mono theme says more without any.
        if theme is None:
            theme = "mono" if os.environ.get("NO_COLOR") else "dark"
        super().__init__(ansi_color=Painter(theme).is_ansi)
        self.story = story
        self._resources = resources
        self._options = options
        self._read = read
        self.keymap = options.keymap
        self.copies_to_file = options.copies_to_file
        self.failure: BaseException | None = None
        """What ended the comparison; None: nothing did."""
        self.left: Remembered | None = None
        """How the story was left; None: it was never on the screen."""
        self.painter = Painter(theme)
        self._first_theme = theme
        for name in PALETTES:
            self.register_theme(textual_theme(name))
        self._use(theme)

    def on_mount(self) -> None:
        """Paint, then compare."""
        self.push_screen(OpeningScreen(self.story))
        self.run_worker(self._compare, thread=True, name="compare", exit_on_error=False)

    def _compare(self) -> Session:
        worker = get_current_worker()

        def step(what: str, how_far: float) -> None:
            if worker.is_cancelled:
                raise CancelledError
            self.post_message(Progressed(what, how_far))

        session = Session.start(compare(self.story, resources=self._resources, step=step))
        _ = session.wording.light  # takes a moment in a long story: here it holds up no key
        return self._options.applied(session)

    def on_progressed(self, message: Progressed) -> None:
        """Tell how far the comparison is."""
        if isinstance(self.screen, OpeningScreen):
            self.screen.tell(message.what, message.how_far)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Show the table, or end and leave the failure to whoever started the application."""
        if event.worker.name != "compare":
            return
        if event.state is WorkerState.SUCCESS and event.worker.result is not None:
            self._begin(event.worker.result)
        elif event.state is WorkerState.ERROR:
            self.failure = event.worker.error
            self.exit()

    def _begin(self, session: Session) -> None:
        """Show the table, and over it the reader if that was asked for."""
        self.switch_screen(CompareScreen(session))
        if self._read is not None:
            self.push_screen(ReaderScreen(session.activate(self._read)))

    def on_reader_wanted(self, message: ReaderWanted) -> None:
        """Read the active version of a session."""
        self.push_screen(ReaderScreen(message.session))

    def on_reader_closed(self, message: ReaderClosed) -> None:
        """Back to the table, at the place of the reader."""
        self.pop_screen()
        self._come_back(message.session)

    def on_kinds_wanted(self, message: KindsWanted) -> None:
        """What counts as a difference."""
        self.push_screen(KindsScreen(message.session))

    def on_kinds_left(self, message: KindsLeft) -> None:
        """Back to the table, with what was chosen."""
        self.pop_screen()
        self._come_back(message.session)

    def on_flags_wanted(self, message: FlagsWanted) -> None:
        """All flags of the story."""
        self.push_screen(FlagsScreen(message.session))

    def on_flags_left(self, message: FlagsLeft) -> None:
        """Back to the table or the reader, at its place or at the passage of a flag."""
        self.pop_screen()
        self._come_back(message.session, message.passage)

    def _come_back(self, session: Session, passage: str | None = None) -> None:
        if isinstance(self.screen, ReadingScreen):
            self.screen.come_back(session, passage)

    def on_palette_wanted(self) -> None:
        """Every action of the screen, by its words."""
        self.push_screen(Palette())

    def on_help_wanted(self, message: HelpWanted) -> None:
        """All keys of a screen."""
        self.push_screen(HelpScreen(message.actions, self.story))

    def on_theme_wanted(self) -> None:
        """The theme behind the one in use."""
        self._use(NAMES[(NAMES.index(self.painter.name) + 1) % len(NAMES)])
        if isinstance(self.screen, SurfaceScreen):
            self.screen.say(f"theme {self.painter.name}")
        if isinstance(self.screen, TetraplaScreen):
            self.screen.repaint()

    def exit(
        self,
        result: None = None,
        return_code: int = 0,
        message: Any = None,  # noqa: ANN401 - as Textual has it
    ) -> None:
        """End; how the story is left is noted first."""
        kept = self._options.kept
        theme = kept.theme if kept else None
        if self.painter.name != self._first_theme:
            theme = self.painter.name
        for screen in self.screen_stack:  # the reader, above the table, knows the place better
            if isinstance(screen, ReadingScreen):
                self.left = Remembered.of(screen.session, theme)
        super().exit(result, return_code, message)

    def action_interrupt(self) -> None:
        """End at once, as a program does that is interrupted."""
        self.exit(return_code=INTERRUPTED)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours of the command palette where a theme leaves them to the terminal."""
        return dict.fromkeys(PALETTE_COLOURS, "ansi_default")

    def _use(self, name: str) -> None:
        self.painter = Painter(name)
        self.ansi_color = self.painter.is_ansi
        self.theme = textual_name(name)
