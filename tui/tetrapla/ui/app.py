"""The application: paints at once, compares in a thread, then shows the table."""

from __future__ import annotations

import gc
import os
import threading
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.worker import Worker, WorkerState, get_current_worker

from tetrapla.rows.visible import display
from tetrapla.ui.comparing import compare
from tetrapla.ui.exporting import ExportingApp
from tetrapla.ui.failing import FailingApp
from tetrapla.ui.lists import ListsApp
from tetrapla.ui.messages import (
    HelpWanted,
    KindsLeft,
    KindsWanted,
    Progressed,
    ReaderClosed,
    ReaderWanted,
)
from tetrapla.ui.opening_stories import Keys, OpeningApp
from tetrapla.ui.options import PLAIN, Options
from tetrapla.ui.screens.base import ReadingScreen, SurfaceScreen, TetraplaScreen
from tetrapla.ui.screens.opening import OpeningScreen
from tetrapla.ui.terse import terse
from tetrapla.ui.themes import (
    NAMES,
    PALETTE_COLOURS,
    PALETTES,
    Painter,
    textual_name,
    textual_theme,
)
from tetrapla.ui.vanishing import lasting

if TYPE_CHECKING:
    from tetrapla.engine.model import Story
    from tetrapla.engine.resources import Resources
    from tetrapla.session import Session

# The screens behind the first one are imported when they are wanted: the first is to stand soon.

LATEST = 0.5
"""Seconds that the comparison waits for the first screen, to be painted before all else."""
INTERRUPTED = 130
"""Exit code of a program that Ctrl+C ended."""


class CancelledError(Exception):
    """The comparison is no longer wanted."""


class TetraplaApp(FailingApp, OpeningApp, ListsApp, ExportingApp):
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
        self._painted = threading.Event()
        self.keymap = options.keymap
        self.copies_to_file = options.copies_to_file
        self.failure: BaseException | None = None
        """What ended the comparison; None: nothing did."""
        self.painter = Painter(theme)
        self._first_theme = theme
        for name in PALETTES:
            self.register_theme(textual_theme(name))
        self._use(theme)

    def get_driver_class(self) -> type[Driver]:
        """What writes to the terminal: in fewer bytes, and only while it is there."""
        driver = terse(super().get_driver_class())
        return lasting(driver, lambda: self.call_later(self.lose_terminal))

    def on_mount(self) -> None:
        """Paint, then compare; or let a story be chosen first."""
        if self._options.begins_in_library:
            self.on_library_wanted()
            for note in self.story.notes[:1]:
                self._say(display(note)[0])
            return
        self.begin_watching()
        self.push_screen(OpeningScreen(self.story, self._options))
        self.call_after_refresh(self._painted.set)
        self.run_worker(self._compare, thread=True, name="compare", exit_on_error=False)

    def _compare(self) -> Session:
        self._painted.wait(LATEST)
        session = self.compared(self.story, self._resources, self._options)
        self._options.listed()
        return session

    def compared(self, story: Story, resources: Resources | None, options: Options) -> Session:
        """Compare a story; called in a thread, told how far it is, ended where it is cancelled.

        Raises:
            CancelledError: It is no longer wanted.
        """
        worker = get_current_worker()

        def step(what: str, how_far: float) -> None:
            if worker.is_cancelled:
                raise CancelledError
            self.post_message(Progressed(what, how_far, story))

        from tetrapla.session import Session

        session = Session.start(compare(story, resources=resources, step=step))
        session.wording.settle(step)  # takes a moment in a long story: here it holds up no key
        gc.freeze()  # else all that is known of it would be gone through again and again
        return options.applied(session)

    def on_progressed(self, message: Progressed) -> None:
        """Tell how far the comparison is."""
        if isinstance(self.screen, OpeningScreen):
            self.screen.name_versions(message.story)
            self.screen.show_progress(message.what, message.how_far)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Show the table, or end and leave the failure to whoever started the application."""
        if event.worker.name != "compare":
            return
        if event.state is WorkerState.SUCCESS and event.worker.result is not None:
            self.show_story(event.worker.result, self.keys_held())
        elif event.state is WorkerState.ERROR:
            self.failure = event.worker.error
            self.exit()

    def show_story(self, session: Session, keys: Keys = ()) -> None:
        """Show the table in place of the screen that is seen; over it the reader, if asked for.

        Args:
            session: Of the story.
            keys: Those that were pressed for it meanwhile.
        """
        from tetrapla.ui.screens.compare import CompareScreen

        self._reading = CompareScreen(session)
        self.switch_screen(self._reading)
        if self._read is not None:
            self._read_alone(session.activate(self._read))
        self._reading.call_after_refresh(self.give_keys, keys)

    def _read_alone(self, session: Session) -> None:
        from tetrapla.ui.screens.reader import ReaderScreen

        self._reading = ReaderScreen(session)
        self.push_screen(self._reading)

    def on_reader_wanted(self, message: ReaderWanted) -> None:
        """Read the active version of a session."""
        self._read_alone(message.session)

    def on_reader_closed(self, message: ReaderClosed) -> None:
        """Back to the table, at the place of the reader."""
        if message.late(self.screen):
            return
        self.pop_screen()
        if isinstance(self.screen, ReadingScreen):
            self._reading = self.screen
        self.come_back(message.session)

    def on_kinds_wanted(self, message: KindsWanted) -> None:
        """What counts as a difference."""
        from tetrapla.ui.screens.kinds import KindsScreen

        self.push_screen(KindsScreen(message.session))

    def on_kinds_left(self, message: KindsLeft) -> None:
        """Back to the table, with what was chosen."""
        if message.late(self.screen):
            return
        self.pop_screen()
        self.come_back(message.session)

    def come_back(self, session: Session, passage: str | None = None) -> None:
        """Show the table or the reader where another screen left off."""
        if isinstance(self.screen, ReadingScreen):
            self.screen.come_back(session, passage)

    def on_palette_wanted(self) -> None:
        """Every action of the screen, by its words."""
        from tetrapla.ui.palette import Palette

        self.push_screen(Palette())

    def on_help_wanted(self, message: HelpWanted) -> None:
        """All keys of a screen."""
        from tetrapla.ui.screens.help import HelpScreen

        self.push_screen(HelpScreen(message.actions, self.story, message.about))

    def on_theme_wanted(self) -> None:
        """The theme behind the one in use."""
        self._use(NAMES[(NAMES.index(self.painter.name) + 1) % len(NAMES)])
        if isinstance(self.screen, TetraplaScreen):
            self.screen.repaint()
        if isinstance(self.screen, SurfaceScreen):
            self.screen.tell(f"theme {self.painter.name}")

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
