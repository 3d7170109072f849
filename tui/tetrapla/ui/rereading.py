"""Reading the files again while a story is open, and noticing that they have changed."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from textual.app import App
from textual.worker import Worker, WorkerState, get_current_worker

from tetrapla.errors import ReadingError, TetraplaError
from tetrapla.rows.visible import display
from tetrapla.ui.comparing import compare
from tetrapla.ui.options import PLAIN, Options
from tetrapla.ui.screens.base import ReadingScreen
from tetrapla.ui.stamps import Stamps, stamps

if TYPE_CHECKING:
    from tetrapla.engine.model import Story
    from tetrapla.rows.wording import Wording

REREAD = "reread"
"""Name of the worker that reads again."""
LATER = 0.25
"""Seconds until the new comparison is shown, if a list or the help is on the screen."""
QUIET = 1.0
"""Seconds that files must have been left alone before they are read again by themselves."""


class RereadingApp(App[None]):
    """An application whose story can be read again."""

    story: Story
    _options: Options = PLAIN
    failure: BaseException | None = None
    stale = False
    """Whether the files have changed since they were read."""
    _stamps: Stamps | None = None
    _rereading = False
    _seen: tuple[Stamps, float] | None = None
    """How the files were at the last looks, and since when; None: nobody has looked."""
    _tried: Stamps | None = None
    """How the files were when they were read by themselves; None: they were not."""

    def on_mount(self) -> None:
        """Look at the files now and then."""
        if self._options.watched:
            self.set_interval(self._options.watched, self.look)

    def begin_watching(self) -> None:
        """Note how the files of the story are now, to tell when they change."""
        self._stamps = self._seen = self._tried = None
        if self._options.again and self._options.watched:
            self._stamps = stamps(self.story, self._options.named)

    def look(self) -> None:
        """Read files that have changed, or say it, once; where nothing has, nothing is painted."""
        if self._stamps is None:
            return
        now = stamps(self.story, self._options.named)
        changed = now != self._stamps
        if self._options.watch:
            self._read_when_quiet(now, changed)
            # What could not be read is told, until it changes again.
            changed = changed and now == self._tried and not self._rereading
        if changed != self.stale:
            self.stale = changed
            if isinstance(self.screen, ReadingScreen):
                self.screen.repaint()

    def _read_when_quiet(self, now: Stamps, changed: bool) -> None:
        """Read again what has changed and is left alone, unless somebody would be disturbed."""
        if self._seen is None or self._seen[0] != now:
            self._seen = (now, monotonic())
        quiet = monotonic() - self._seen[1] >= QUIET
        if changed and quiet and now != self._tried and not self._rereading and self._undisturbed:
            self._tried = now
            self.on_reread_wanted()

    @property
    def _undisturbed(self) -> bool:
        """Whether the table or the reader is seen, and nothing is being typed there."""
        return isinstance(self.screen, ReadingScreen) and not self.screen.busy

    def on_reread_wanted(self) -> None:
        """Read and compare in a thread; the old comparison stays until the new one is there."""
        screen = self.screen
        if self._rereading or not isinstance(screen, ReadingScreen):
            return
        if self._options.again is None:
            screen.tell("standard input cannot be read again")
            return
        self._rereading = True
        screen.tell("reading the files again")
        self.run_worker(self._reread, thread=True, name=REREAD, exit_on_error=False)

    def _reread(self) -> tuple[Wording, Stamps]:
        worker = get_current_worker()

        def step(_what: str, _how_far: float) -> None:
            if worker.is_cancelled:
                raise ReadingError("Reading was stopped.", "")

        named = self._options.named
        before = stamps(self.story, named)
        assert self._options.again is not None
        story, resources = self._options.again()
        _refuse_lost(self.story, story)
        from tetrapla.rows.wording import Wording

        wording = Wording(compare(story, resources=resources, step=step))
        _ = wording.light
        return wording, {**stamps(story, named), **before}

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Show what was read, or say why it was not."""
        if event.worker.name != REREAD:
            return
        if event.state is WorkerState.SUCCESS and event.worker.result is not None:
            wording, read = event.worker.result
            self._show(wording, read, self.story)
        elif event.state is WorkerState.ERROR:
            self._rereading = False
            error = event.worker.error
            if not isinstance(error, TetraplaError):
                self.failure = error
                self.exit()
            elif isinstance(self.screen, ReadingScreen):
                self.screen.tell(f"the old comparison stays: {display(str(error))[0]}")

    def _show(self, wording: Wording, read: Stamps, old: Story) -> None:
        """Show the new comparison at the old place, once the table or the reader is seen."""
        from tetrapla.ui.renewal import renewed

        screen = self.screen
        if self.story is not old:
            return  # another story was opened meanwhile
        if not isinstance(screen, ReadingScreen) or screen.busy:
            self.set_timer(LATER, lambda: self._show(wording, read, old))
            return
        said = _changes(old, wording.comparison.story)
        self.story, self._rereading, self.stale = wording.comparison.story, False, False
        self._stamps = read if self._stamps is not None else None
        for below in self.screen_stack:
            if isinstance(below, ReadingScreen) and below is not screen:
                below.session = renewed(below.session, wording)
        screen.come_back(renewed(screen.session, wording), None)
        screen.tell(said)


def _refuse_lost(old: Story, new: Story) -> None:
    """Raise if a file can no longer be read."""
    there = {version.path for version in new.versions}
    for version in old.versions:
        if version.path not in there:
            told = (n for n in new.notes if version.path in n and n.startswith("Left out: "))
            why = next(told, f"'{version.path}' is gone.").removeprefix("Left out: ")
            raise ReadingError(why, "")


def _changes(old: Story, new: Story) -> str:
    """What reading again has brought."""
    before = {version.path: version.text for version in old.versions}
    new_ones = [v.siglum for v in new.versions if v.path not in before]
    changed = [v.siglum for v in new.versions if v.path in before and before[v.path] != v.text]
    said = [f"{', '.join(changed)} changed"] if changed else []
    if new_ones:
        said.append(f"{', '.join(new_ones)} {'is' if len(new_ones) == 1 else 'are'} new")
    return f"read again: {', '.join(said) or 'nothing has changed'}"
