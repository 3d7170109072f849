"""A program in a terminal of its own: what its keys cost in CPU and in bytes.

The CPU clock of a process counts all its threads in nanoseconds, whoever else keeps the machine
busy; Linux lets everybody read it.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from tests.benchmarks.run import BrokenError

_ASKED = b"\x1b[?2026$p"
"""Whether a terminal can be told where a frame begins and ends."""
_ANSWER = b"\x1b[?2026;2$y"
FRAME_END = b"\x1b[?2026l"
_STEERING = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[()][0-9A-Za-z]|[=>78cDEHM])")

QUIET = 0.12
"""Seconds of neither output nor work after which a program is taken to be done."""
_IDLE = 0.0005
"""CPU seconds that an idle program takes at most in that time: threads that look for keys."""
_LOOK = 0.01
LIMIT = 240.0
"""Seconds after which something hangs."""


class Pressed(NamedTuple):
    """What a key cost."""

    cpu: float
    """CPU seconds until nothing more was done for it."""
    first: float
    """CPU seconds until its first frame was out; all of them where frames cannot be told apart."""
    bytes: int
    """Written to the terminal."""
    frames: int
    """How often something was painted."""
    blocked: float = 0.0
    """The most CPU seconds between two frames, or before the first."""


class Terminal:
    """A program running in a terminal; use it in a ``with`` statement."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        folder: Path,
        size: tuple[int, int] = (200, 50),
        environment: Mapping[str, str],
        passed: Sequence[int] = (),
    ) -> None:
        """Start a program.

        Args:
            command: The program and its arguments.
            folder: Where it starts.
            size: Columns and lines.
            environment: All of it.
            passed: File descriptors that it inherits.
        """
        pid, self._fd = pty.fork()
        if not pid:
            _become(command, folder, size, environment, passed)
        self.pid = pid
        self.seen = bytearray()
        """All that was written."""
        self._size = size
        self._ended = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    @property
    def cpu(self) -> float:
        """CPU seconds of the program so far, all threads together."""
        return time.clock_gettime(~self.pid << 3 | 2)

    def until(self, text: str) -> float:
        """CPU seconds of the program until a text was painted for the first time.

        Raises:
            BrokenError: It ended, or it never was.
        """
        wanted, end = text.encode(), time.monotonic() + LIMIT
        while wanted not in _STEERING.sub(b"", bytes(self.seen)):
            if not self._drain(_LOOK) and (self._ended or time.monotonic() > end):
                raise BrokenError(f"'{text}' was never painted: {self.tail()}")
        return self.cpu

    def press(self, key: bytes, *, at_most: float = LIMIT) -> Pressed:
        """Press a key and wait until all is done, or so many seconds."""
        return self.measured(lambda: os.write(self._fd, key), at_most)

    def resize(self, columns: int, lines: int) -> Pressed:
        """Make the terminal larger or smaller and wait until all is done."""

        def change() -> None:
            _set_size(self._fd, columns, lines)

        return self.measured(change)

    def settle(self) -> Pressed:
        """Wait until nothing is done any more."""
        return self.measured(lambda: None)

    def measured(self, act: Callable[[], object], at_most: float = LIMIT) -> Pressed:
        """Do something and measure what it costs the program.

        Raises:
            BrokenError: It works for longer than anything may take.
        """
        before, start = self.cpu, len(self.seen)
        act()
        ends: list[float] = []
        at, quiet = time.monotonic(), time.monotonic()
        last = before
        while time.monotonic() - quiet < QUIET:
            if time.monotonic() - at > at_most:
                if at_most < LIMIT:
                    break
                raise BrokenError(f"It was never done: {self.tail()}")
            if fresh := self._drain(_LOOK):
                frames = self.seen.count(FRAME_END, max(0, len(self.seen) - fresh - 7))
                ends += [self.cpu] * frames
            now = self.cpu
            if fresh or now - last > _IDLE or self._is_working():
                last, quiet = now, time.monotonic()
        written = len(self.seen) - start
        waits = [b - a for a, b in pairwise([before, *ends])]
        return Pressed(
            last - before,
            ends[0] - before if ends else last - before,
            written,
            len(ends),
            max(waits, default=last - before),
        )

    def _is_working(self) -> bool:
        """Whether a thread of it runs, or waits for its turn on a busy machine."""
        for task in Path(f"/proc/{self.pid}/task").glob("*/stat"):
            with suppress(OSError):
                if task.read_text("ascii", "replace").rpartition(")")[2].split()[0] in "RD":
                    return True
        return False

    def memory(self) -> int:
        """Bytes that it holds now."""
        lines = Path(f"/proc/{self.pid}/status").read_text("ascii", "replace").splitlines()
        told = dict(line.split(":", 1) for line in lines if ":" in line)
        return kilobytes(told["VmRSS"])

    def is_over(self) -> bool:
        """Read on for a moment; whether the program has ended."""
        self._drain(_LOOK)
        return self._ended

    def tail(self) -> str:
        """The end of what was written, for people."""
        return _STEERING.sub(b" ", bytes(self.seen[-4000:]))[-1500:].decode("utf-8", "replace")

    def end(self) -> None:
        """End the program, if it has not ended."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
        with suppress(OSError):
            os.close(self._fd)

    def _drain(self, seconds: float) -> int:
        """Read what is written within some seconds; says how many bytes."""
        ready, _, _ = select.select([self._fd], [], [], seconds)
        if not ready:
            return 0
        try:
            fresh = os.read(self._fd, 1 << 16)
        except OSError:  # how Linux tells that nobody has the other end open
            fresh = b""
        if not fresh:
            self._ended = True
            return 0
        if _ASKED in fresh:
            os.write(self._fd, _ANSWER)
        self.seen += fresh
        return len(fresh)


def kilobytes(told: str) -> int:
    """``  1234 kB`` in bytes."""
    return int(told.split()[0]) * 1024


def environment(home: Path) -> dict[str, str]:
    """An environment with nobody's settings in it.

    Args:
        home: An empty folder.
    """
    return {
        "HOME": str(home),
        "PATH": os.environ.get("PATH", os.defpath),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "XDG_CONFIG_HOME": str(home),
        "TETRAPLA_STATE": "",
    }


def _set_size(fd: int, columns: int, lines: int) -> None:
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))


def _become(
    command: Sequence[str],
    folder: Path,
    size: tuple[int, int],
    environment: Mapping[str, str],
    passed: Sequence[int],
) -> None:
    """In the process that was forked: run the program."""
    try:
        _set_size(0, *size)
        os.chdir(folder)
        for fd in passed:
            os.set_inheritable(fd, True)
        os.execvpe(command[0], list(command), dict(environment))
    finally:
        os._exit(127)
