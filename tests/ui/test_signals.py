"""A story is remembered, and the program ends quietly, when the terminal or somebody ends it."""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")

Write = Callable[[str, str | bytes], str]

ONE = "\n\n".join(f"The keeper fed goose number {k} and then the cat." for k in range(30))
PROGRAM = """
import sys
from tetrapla.cli import main
from tetrapla.ui.screens.compare import CompareScreen

def fail(screen):
    raise ZeroDivisionError("a screen failed")

CompareScreen.action_overview = fail
sys.exit(main(sys.argv[1:]))
"""
"""The program, with a key that fails."""
PATIENCE = 30.0
"""Seconds until something must have come."""


class Process:
    """The program in a terminal of its own that it controls."""

    def __init__(self, state: Path, paths: list[str], *, nohup: bool = False) -> None:
        self.pid, self.terminal = pty.fork()
        if not self.pid:
            # Whoever runs the tests under nohup passes hang-ups over as well.
            signal.signal(signal.SIGHUP, signal.SIG_IGN if nohup else signal.SIG_DFL)
            self._become(state, paths)
        self.seen = b""

    def _become(self, state: Path, paths: list[str]) -> None:
        os.environ.update(TETRAPLA_STATE=str(state), TERM="xterm-256color", COLUMNS="100")
        os.environ.update(LINES="30")
        os.execv(sys.executable, [sys.executable, "-c", PROGRAM, *paths])

    def wait(self, wanted: bytes) -> None:
        """Read what is drawn until something stands in it."""
        deadline = time.monotonic() + PATIENCE
        while wanted not in self.seen:
            assert time.monotonic() < deadline, f"did not come: {wanted!r}; {self.seen[-2000:]!r}"
            if select.select([self.terminal], [], [], 0.1)[0]:
                self.seen += os.read(self.terminal, 65536)

    def press(self, keys: bytes) -> None:
        """Press keys."""
        os.write(self.terminal, keys)

    def exit_code(self, *, reading: bool) -> int:
        """Wait for the end; ``reading``: what is still drawn goes somewhere."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            if ended:
                return os.waitstatus_to_exitcode(status)
            if reading and select.select([self.terminal], [], [], 0.02)[0]:
                try:
                    self.seen += os.read(self.terminal, 65536)
                except OSError:  # the other end is closed
                    reading = False
            time.sleep(0.01)
        os.kill(self.pid, signal.SIGKILL)
        pytest.fail(f"the program did not end; the last that it drew: {self.seen[-2000:]!r}")


@pytest.fixture
def process(request: pytest.FixtureRequest, tmp_path: Path, write: Write) -> Iterator[Process]:
    """The program with two files, the cursor on the fifth row of the second version, raw text."""
    paths = [write("a.txt", ONE), write("b.txt", ONE.replace("cat", "dog"))]
    started = Process(tmp_path / "stories.json", paths, nohup=getattr(request, "param", False))
    try:
        started.wait(b"row 1 of 30")
        started.press(b"jjjjlr")
        started.wait(b"raw text, as in the file")
        yield started
    finally:
        with suppress(OSError):  # it is closed already
            os.close(started.terminal)
        with suppress(OSError):  # it has ended, as it should
            os.kill(started.pid, signal.SIGKILL)
            os.waitpid(started.pid, 0)


def kept(folder: Path) -> tuple[int, str, bool]:
    """What the state file says of the only story."""
    (story,) = json.loads((folder / "stories.json").read_text("utf-8"))["stories"].values()
    return story["spot"]["number"], story["active"], story["raw"]


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_signal_ends_it_in_order(process: Process, tmp_path: Path, name: str) -> None:
    """The place is kept, the terminal is as before, and the exit code tells the signal."""
    number = getattr(signal, name)
    os.kill(process.pid, number)
    assert process.exit_code(reading=True) == 128 + number
    assert kept(tmp_path) == (5, "B", True)
    assert b"\x1b[?1049l" in process.seen  # the screen of before is shown again
    end = process.seen[process.seen.rindex(b"\x1b[?1049l") :]
    assert b"Traceback" not in end
    assert b"tetrapla:" not in end


@pytest.mark.parametrize("process", [True], indirect=True, ids=["nohup"])
def test_a_hang_up_that_is_to_be_passed_over_is(process: Process) -> None:
    """As for a program that nohup has started."""
    os.kill(process.pid, signal.SIGHUP)
    process.press(b"r")
    process.wait(b"repaired text")


def test_a_failure_of_the_screens_loses_no_place(process: Process, tmp_path: Path) -> None:
    """It ends as a bug does, and the story is left all the same."""
    process.press(b"m")
    assert process.exit_code(reading=True) == 70
    assert b"This is a bug in Tetrapla (ZeroDivisionError)" in process.seen
    assert kept(tmp_path) == (5, "B", True)


def test_a_terminal_that_goes_away_ends_it(process: Process, tmp_path: Path) -> None:
    """As a window that is closed: nothing can be drawn any more, and the place is kept."""
    os.close(process.terminal)
    assert process.exit_code(reading=False) == 128 + signal.SIGHUP
    assert kept(tmp_path) == (5, "B", True)
    assert [path.name for path in tmp_path.glob("stories.json*")] == ["stories.json"]


@pytest.mark.parametrize("process", [False, True], indirect=True, ids=["hung up", "nohup"])
@pytest.mark.parametrize("keys", [b"j", b"jjjjGgGgGgGgGgGgGgGgGgGgGgGgGgGg" * 3])
def test_a_terminal_that_goes_away_in_the_middle_of_writing_ends_it(
    process: Process, tmp_path: Path, keys: bytes
) -> None:
    """However much is still to be written, and whether or not a hang-up reaches the program."""
    process.press(keys)
    os.close(process.terminal)
    assert process.exit_code(reading=False) == 128 + signal.SIGHUP
    assert kept(tmp_path)[1:] == ("B", True)
