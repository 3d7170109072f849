"""When the program itself fails in a screen: a clean terminal, one sentence, nothing lost."""

from __future__ import annotations

import os
import re
import select
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("this system has no pseudo-terminals", allow_module_level=True)

import fcntl
import termios

from tests.hostile.terminals import written

PATIENCE = 30.0
"""Seconds until the program must have painted or ended."""
BROKEN = """
import sys
from tetrapla.cli import main
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.widgets.rows_view import RowsView

def fail(*arguments):
    raise ZeroDivisionError("a goose sat on it")

def fail_to_paint(self):
    RowsView.render_line = fail
    self.rows.refresh()

CompareScreen.action_overview = fail
CompareScreen.action_highlight = fail_to_paint
sys.exit(main(sys.argv[1:]))
"""
"""The program with a key that fails at once, and one after which nothing can be painted."""
BACK = b"\x1b[?1049l"
"""Back from the screen of a program to that of the shell."""
SEQUENCE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[()].|[=>78])|\r|\x07")


def ended_by(key: str, folder: Path, **environment: str) -> tuple[int, str]:
    """The exit code, and what stands on the shell's screen after this key."""
    terminal, inside = os.openpty()
    fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
    for name in ("goose", "duck"):
        (folder / f"{name}.txt").write_text(f"The {name} slept.\n\nThe dog sang.\n", "utf-8")
    program = subprocess.Popen(
        [sys.executable, "-c", BROKEN, "goose.txt", "duck.txt"],
        stdin=inside,
        stdout=inside,
        stderr=inside,
        cwd=folder,
        env={**os.environ, "TERM": "xterm-256color", **environment},
    )
    os.close(inside)
    seen, pressed, end = b"", False, time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 0.1)[0]:
            continue
        read = written(terminal)
        if not read:
            break
        seen += read
        if not pressed and b"told by" in seen:
            pressed = True
            os.write(terminal, b"j" + key.encode())
    os.close(terminal)
    assert pressed, seen[-2000:]
    shell = SEQUENCE.sub(b"", seen[seen.rindex(BACK) :])
    return program.wait(PATIENCE), shell.decode("utf-8")


@pytest.mark.parametrize("key", ["m", "w"])
def test_a_failure_in_a_screen_is_one_sentence(tmp_path: Path, key: str) -> None:
    """In the method of a key, or while a line is painted; where one was is remembered."""
    state = tmp_path / "state.json"
    code, said = ended_by(key, tmp_path, TETRAPLA_STATE=str(state))
    assert code == 70
    assert said.count("\n") == 1
    assert "This is a bug in Tetrapla (ZeroDivisionError). Please report it" in said
    assert "goose sat" not in said
    assert state.exists()


def test_who_asks_for_the_traceback_gets_it(tmp_path: Path) -> None:
    """Above the sentence, as any Python program prints it."""
    code, said = ended_by("m", tmp_path, TETRAPLA_TRACEBACK="1")
    assert code == 70
    assert said.startswith("Traceback (most recent call last):")
    assert "ZeroDivisionError: a goose sat on it" in said
    assert said.rstrip().endswith("in the environment shows.")
