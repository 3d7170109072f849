"""Opening another story in the running program, and the library in which it is chosen."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual.events import Key
from textual.worker import Worker, WorkerState, get_current_worker

from tetrapla.engine.model import Story
from tetrapla.engine.reading.files import STANDARD_INPUT
from tetrapla.engine.reading.history import lasting
from tetrapla.errors import ReadingError, TetraplaError
from tetrapla.rows.visible import display
from tetrapla.ui.leaving import LeavingApp
from tetrapla.ui.messages import LibraryLeft, Progressed, StoryWanted
from tetrapla.ui.options import Options
from tetrapla.ui.rereading import REREAD, RereadingApp
from tetrapla.ui.screens.base import ReadingScreen, SurfaceScreen
from tetrapla.ui.screens.opening import OpeningScreen

if TYPE_CHECKING:
    from tetrapla.engine.resources import Resources
    from tetrapla.rows.library import Entry
    from tetrapla.session import Session

Keys = Sequence[tuple[str, str | None]]
"""Keys that were pressed: Textual's name and the character, if there is one."""
OPENED = "opened"
"""Name of the worker that opens another story."""


LATER = 0.5
"""Seconds until the screens of the story that was left are surely gone."""


class Opened(NamedTuple):
    """Another story, ready to be shown."""

    story: Story
    resources: Resources
    options: Options
    session: Session


class OpeningApp(RereadingApp, LeavingApp):
    """An application in which one story after the other can be opened."""

    _resources: Resources | None = None
    _read: str | None = None
    """Siglum of a version to begin with, alone; None: begin with the table."""
    _opening: Worker[Opened] | None = None
    """What opens another story now; None: nothing does."""

    def compared(self, story: Story, resources: Resources | None, options: Options) -> Session:
        """Compare a story; called in a thread, told how far it is, ended where it is cancelled."""
        raise NotImplementedError

    def show_story(self, session: Session, keys: Keys = ()) -> None:
        """Show the table of a story in place of the screen that is seen."""
        raise NotImplementedError

    def keys_held(self) -> Keys:
        """The keys that were pressed while the story was opened."""
        return tuple(self.screen.held) if isinstance(self.screen, OpeningScreen) else ()

    def give_keys(self, keys: Keys) -> None:
        """Press keys that were held."""
        for key, character in keys:
            self.post_message(Key(key, character))

    def on_library_wanted(self) -> None:
        """The stories that can be opened."""
        from tetrapla.ui.screens.library import LibraryScreen

        if isinstance(self.screen, LibraryScreen):
            return  # the key was pressed twice
        if self._options.shelf is not None:
            lost = self._reading is not None and STANDARD_INPUT in self._options.named
            self.push_screen(LibraryScreen(self._options.shelf, self._here, lost=lost))
        elif isinstance(self.screen, ReadingScreen):
            self.screen.tell("there is no library")

    @property
    def _here(self) -> tuple[str, ...]:
        """The paths of the story that is open; none is before one was shown."""
        if self._reading is None:
            return ()
        return tuple(map(lasting, self._options.named))

    def on_library_left(self, message: LibraryLeft) -> None:
        """Back to the story that is open, or out where none is."""
        if message.late(self.screen):
            return
        if self._reading is None:
            self.exit()
        else:
            self.pop_screen()

    def on_story_wanted(self, message: StoryWanted) -> None:
        """Read and compare another story in a thread; the one that is open stays as it is."""
        entry = message.entry
        if self._opening is not None:
            return  # the key was pressed twice
        if entry.paths == self._here:
            self.pop_screen()
            self._say("this story is open")
            return
        self.push_screen(OpeningScreen(Story(entry.title, ())))
        work = partial(self._open, entry)
        self._opening = self.run_worker(work, thread=True, name=OPENED, exit_on_error=False)

    def _open(self, entry: Entry) -> Opened:
        assert self._options.shelf is not None
        worker, waiting = get_current_worker(), Story(entry.title, ())

        def step(what: str, how_far: float) -> None:
            if worker.is_cancelled:
                raise ReadingError("Reading was stopped.", "")
            self.post_message(Progressed(what, how_far, waiting))

        story, resources, options = self._options.shelf.read(entry, self._options, step)
        session = self.compared(story, resources, options)
        options.listed()
        return Opened(story, resources, options, session)

    def on_opening_stopped(self) -> None:
        """Give up what is being opened, and go back to the story that is open."""
        if self._opening is None:
            # Of a story that is ready by now there is nothing to stop: the key came too late.
            if isinstance(self.screen, OpeningScreen):
                self.exit()  # it is the first story
            return
        self._opening.cancel()
        self._opening = None
        self.pop_screen()
        if self._reading is not None:
            self.pop_screen()  # the library
            self._say("the other story was not opened")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Show the other story, or say why that cannot be."""
        if event.worker is not self._opening:
            return
        if event.state is WorkerState.SUCCESS and event.worker.result is not None:
            self._opening = None
            self._change_to(event.worker.result)
        elif event.state is WorkerState.ERROR:
            self._opening = None
            error = event.worker.error
            if not isinstance(error, TetraplaError):
                self.failure = error
                self.exit()
                return
            self.pop_screen()
            self._say(display(str(error))[0])

    def _change_to(self, opened: Opened) -> None:
        """Leave the story that is open, as when the program ends, and show another."""
        trouble, keys = self.keep_left(), self.keys_held()
        for worker in self.workers:
            if worker.name == REREAD:
                worker.cancel()
        self._rereading = self.stale = False
        self.story, self._resources, self._options = opened[:3]
        self._read, self._first_theme = None, self.painter.name
        self.begin_watching()
        while len(self.screen_stack) > 2:
            self.pop_screen()
        self.show_story(opened.session, keys)
        if trouble:
            self._say(trouble)
        self.set_timer(LATER, _let_go)

    def _say(self, sentence: str) -> None:
        """Say something on the screen that is seen now."""
        if isinstance(self.screen, SurfaceScreen):
            self.screen.tell(sentence)


def _let_go() -> None:
    """Give back the memory of the story that was left, which was set aside as it would stay."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
