"""The program in a real terminal: tmux on a socket of its own; or the application alone."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from pathlib import Path

import pytest
from tests.ui.conftest import compared, settled
from tests.ui.screens import Listed
from textual.events import Key

from tetrapla.cli.stories import read_named, reads_again
from tetrapla.engine.reading.packaged import bundled_stories
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.options import Options

PATIENCE = 30.0
"""Seconds until a screen must have come; a screen that comes earlier is taken at once."""
_LOOK = 0.01
"""Seconds between two looks at whether anything was written."""
_LONGEST = 0.5
"""Seconds after which a screen is looked at although nothing was written."""


TMUX = {
    "up": "Up",
    "down": "Down",
    "left": "Left",
    "right": "Right",
    "tab": "Tab",
    "shift+tab": "BTab",
    "space": "Space",
    "enter": "Enter",
    "escape": "Escape",
    "pageup": "PageUp",
    "pagedown": "PageDown",
    "home": "Home",
    "end": "End",
    "f1": "F1",
    "colon": ":",
    "slash": "/",
    "apostrophe": "'",
    "exclamation_mark": "!",
    "question_mark": "?",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "left_parenthesis": "(",
    "right_parenthesis": ")",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "left_curly_bracket": "{",
    "right_curly_bracket": "}",
}
"""Textual's names of keys -> tmux's, where they are not the same."""


class Screened:
    """Whatever has a screen."""

    def screen(self) -> str:
        """What is on the screen."""
        raise NotImplementedError

    def pause(self) -> None:
        """Wait a little, as the screen was not the one that is wanted."""
        time.sleep(_LOOK)

    def wait(self, wanted: Callable[[str], object], patience: float = PATIENCE) -> str:
        """The first screen that is wanted; after so many seconds fails with the last one seen."""
        deadline = time.monotonic() + patience
        while True:
            screen = self.screen()
            if wanted(screen):
                return screen
            assert time.monotonic() < deadline, f"the screen did not come; it was:\n{screen}"
            self.pause()


class Terminal(Screened):
    """One program in one terminal."""

    def __init__(self, folder: Path, arguments: list[str], width: int, height: int) -> None:
        self._socket = f"tetrapla-{uuid.uuid4().hex[:8]}"
        self.raw = folder / f"{self._socket}.raw"
        self._code = folder / f"{self._socket}.code"
        self._drawn = 0
        # A size in the environment would be believed more than the terminal.
        misleading = ("TMUX", "NO_COLOR", "COLUMNS", "LINES")
        environment = {
            **{k: v for k, v in os.environ.items() if k not in misleading},
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
        }
        self._run("new-session", "-d", "-x", str(width), "-y", str(height), "cat", env=environment)
        self._run("set-option", "-g", "status", "off")
        self._run("set-option", "-sg", "escape-time", "0")
        self._run("set-option", "-g", "remain-on-exit", "on")
        self._run("pipe-pane", "-o", f"cat >> '{self.raw}'")
        # The shell notes the exit code: tmux itself now and then misses that its child has ended.
        note = ["sh", "-c", '"$@"; echo $? > "$0"', str(self._code)]
        command = [sys.executable, "-m", "tetrapla", *arguments]
        self._run("respawn-pane", "-k", *note, *command)

    def _run(self, *arguments: str, env: dict[str, str] | None = None) -> str:
        command = ["tmux", "-L", self._socket, "-f", "/dev/null", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=env)
        return done.stdout

    def press(self, *keys: str) -> None:
        """Press keys, by tmux's names."""
        self._run("send-keys", *keys)

    def point(self, x: int, y: int, button: int = 0) -> None:
        """Press and let go a button of the mouse over a cell, both from 0; 64 and 65: the wheel."""
        self._run("send-keys", "-l", f"\x1b[<{button};{x + 1};{y + 1}M")
        if button < 64:
            self._run("send-keys", "-l", f"\x1b[<{button};{x + 1};{y + 1}m")

    def paste(self, text: str) -> None:
        """Paste, with the marks around it that tell pasting from typing."""
        self._run("set-buffer", text)
        self._run("paste-buffer", "-p")

    def screen(self) -> str:
        """What is on the screen."""
        self._drawn = self._written()
        return self._run("capture-pane", "-p")

    def _written(self) -> int:
        """How much the program has written."""
        return self.raw.stat().st_size if self.raw.exists() else 0

    def pause(self) -> None:
        """Wait until more is written, which costs less than looking at the screen, or a while."""
        over = time.monotonic() + _LONGEST
        while self._written() == self._drawn and not self.ended() and time.monotonic() < over:
            time.sleep(_LOOK)
        time.sleep(_LOOK)  # a screen is written in several pieces

    def title(self) -> str:
        """The title that the program gave the terminal."""
        return self._run("display-message", "-p", "#{pane_title}").strip()

    def ended(self) -> bool:
        """Whether the program has ended."""
        return self._code.exists() and self._code.read_text("ascii").endswith("\n")

    def exit_code(self) -> int:
        """The exit code of a program that has ended."""
        return int(self._code.read_text("ascii"))

    def resize(self, width: int, height: int) -> None:
        """Give the terminal another size."""
        self._run("resize-window", "-x", str(width), "-y", str(height))

    def close(self) -> None:
        """End the terminal and whatever runs in it."""
        subprocess.run(
            ["tmux", "-L", self._socket, "kill-server"], capture_output=True, check=False
        )


_TEXTUAL = {theirs: ours for ours, theirs in TMUX.items()}


class Inside(Screened):
    """The application without a terminal, in a thread: what it does at a key, and nothing else."""

    def __init__(self, app: TetraplaApp, width: int, height: int) -> None:
        self._app, self._size = app, (width, height)
        self._runner = asyncio.Runner()
        self._loop = self._runner.get_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        with self._runner as runner:
            runner.run(self._app.run_async(headless=True, size=self._size))

    def press(self, *keys: str) -> None:
        """Press keys, by tmux's names."""
        for key in keys:
            name = f"ctrl+{key[-1]}" if key.startswith("C-") else _TEXTUAL.get(key, key)
            event = Key(name, " " if key == "Space" else key if len(key) == 1 else None)
            self._loop.call_soon_threadsafe(self._app.post_message, event)

    def screen(self) -> str:
        """What is on the screen when all that was asked for is done."""
        if self.ended():
            return ""
        drawn = asyncio.run_coroutine_threadsafe(self._drawn(), self._loop)
        while not (drawn.done() or self.ended()):
            wait([drawn], _LOOK)
        return drawn.result() if drawn.done() and not drawn.cancelled() else ""

    async def _drawn(self) -> str:
        while not self._app.is_running:
            await asyncio.sleep(_LOOK)
        with self._app._context():
            await settled()
            lines = self._app.screen._compositor.render_strips()
        return "\n".join(line.text.rstrip() for line in lines) + "\n"

    def ended(self) -> bool:
        """Whether the application has ended."""
        return not self._thread.is_alive()

    def exit_code(self) -> int | None:
        """The exit code of an application that has ended."""
        return self._app.return_code

    def close(self) -> None:
        """End the application."""
        if not self.ended():
            self._loop.call_soon_threadsafe(self._app.exit)
            self._thread.join(PATIENCE)


@pytest.fixture
def inside(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Inside]]:
    """Open the bundled story in the application, as the command does."""
    monkeypatch.setattr("textual.screen.UPDATE_PERIOD", 0.001)
    for module in ("app", "rereading"):
        monkeypatch.setattr(f"tetrapla.ui.{module}.compare", lambda story, **_: compared(story))
    opened: list[Inside] = []

    def start(*, width: int = 160, height: int = 48) -> Inside:
        named = [str(bundled_stories() / "possum-and-kangaroo")]
        again = reads_again(named, None, (), None)
        options = Options(again=again, shelf=Listed(), named=tuple(named))
        opened.append(Inside(TetraplaApp(read_named(named, None), options=options), width, height))
        return opened[-1]

    yield start
    for each in opened:
        each.close()


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    """Start the program in a real terminal."""
    if shutil.which("tmux") is None:
        why = "tmux is not installed: there is no real terminal to test in"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    opened: list[Terminal] = []

    def start(*arguments: str, width: int = 160, height: int = 48) -> Terminal:
        opened.append(Terminal(tmp_path, list(arguments), width, height))
        return opened[-1]

    yield start
    for each in opened:
        each.close()
