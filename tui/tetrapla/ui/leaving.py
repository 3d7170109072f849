"""How the story is left when the application ends: at a key, by a signal, or with a failure."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from typing import TYPE_CHECKING

from textual.app import App

from tetrapla.ui.options import PLAIN, Options
from tetrapla.ui.screens.base import ReadingScreen
from tetrapla.ui.themes import Painter

if TYPE_CHECKING:
    from tetrapla.engine.model import Story
    from tetrapla.state import Remembered

SIGNALS = ("SIGHUP", "SIGTERM")
"""What ends a program from outside: the terminal went away, or somebody wants it to end."""


class LeavingApp(App[None]):
    """An application that knows how its story is left, whatever ends it."""

    painter: Painter
    story: Story
    _options: Options = PLAIN
    _first_theme = ""
    """The theme in which the story was opened."""
    _reading: ReadingScreen | None = None
    """The table, or the reader above it, which knows the place better; None: neither was shown."""
    signal: int | None = None
    """The number of the signal that ended it; None: none did."""

    @property
    def left(self) -> Remembered | None:
        """How the story was left, or would be; None: it was never on the screen."""
        if self._reading is None:
            return None
        from tetrapla.state import Remembered

        kept = self._options.kept
        theme = kept.theme if kept else None
        if self.painter.name != self._first_theme:
            theme = self.painter.name
        return Remembered.of(self._reading.session, theme, self._options.ignored, self.story.base)

    def on_mount(self) -> None:
        """End in order when a signal asks for it."""
        loop = asyncio.get_running_loop()
        for name in SIGNALS:
            number = getattr(signal, name, None)
            if number is None or signal.getsignal(number) is signal.SIG_IGN:
                continue  # Windows has none of them; and nohup wants them to be passed over
            # Nor can they be had outside of the main thread.
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, self._end_by, int(number))

    def _end_by(self, number: int) -> None:
        """Keep how the story is left before all else: the terminal may be gone already."""
        if self.signal is None:
            self.signal = number
            with suppress(Exception):  # nothing may keep the program from ending now
                self.keep_left()
            self.exit(return_code=128 + number)

    def lose_terminal(self) -> None:
        """End as when the terminal hangs up: not even a program under nohup can go on without."""
        self._end_by(int(getattr(signal, "SIGHUP", signal.SIGTERM)))

    def keep_left(self) -> str:
        """Write down how the story is left.

        Returns:
            What went wrong, as a sentence for people; empty: nothing.
        """
        left = self.left
        return self._options.keep(left) if left is not None else ""
