"""The program in a real terminal: tmux on a socket of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PATIENCE = 30.0
"""Seconds until a screen must have come; a screen that comes earlier is taken at once."""
_LOOK = 0.04
"""Seconds between two looks: each starts a program, and most keys take longer than half of it."""


class Terminal:
    """One program in one terminal."""

    def __init__(self, folder: Path, arguments: list[str], width: int, height: int) -> None:
        self._socket = f"tetrapla-{uuid.uuid4().hex[:8]}"
        self.raw = folder / f"{self._socket}.raw"
        self._code = folder / f"{self._socket}.code"
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
        return self._run("capture-pane", "-p")

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

    def wait(self, wanted: Callable[[str], object], patience: float = PATIENCE) -> str:
        """The first screen that is wanted; after so many seconds fails with the last one seen."""
        deadline = time.monotonic() + patience
        while True:
            screen = self.screen()
            if wanted(screen):
                return screen
            assert time.monotonic() < deadline, f"the screen did not come; it was:\n{screen}"
            time.sleep(_LOOK)

    def close(self) -> None:
        """End the terminal and whatever runs in it."""
        subprocess.run(
            ["tmux", "-L", self._socket, "kill-server"], capture_output=True, check=False
        )


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
