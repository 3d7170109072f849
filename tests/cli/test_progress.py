"""How far long work is, on a terminal; and that it can be ended at any time."""

from __future__ import annotations

import contextlib
import io
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from tetrapla.cli import main
from tetrapla.cli import progress as module
from tetrapla.cli.progress import progress

WORDS = ["goose", "lamp", "keeper", "harbour", "herring", "storm", "dog", "tower", "straw"]


class Terminal(io.StringIO):
    """Standard error that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal on standard error, where work is told of at once."""
    shown = Terminal()
    monkeypatch.setattr(module, "sys", SimpleNamespace(stderr=shown))
    monkeypatch.setattr(module, "AFTER", 0.0)
    return shown


def test_each_step_takes_the_place_of_the_one_before(terminal: Terminal) -> None:
    """And behind the last the line is empty; what is not new is not written again."""
    with progress() as step:
        for how_far in (0.0, 0.001, 0.5):
            step("aligning", how_far)
    clear = "\r\x1b[K"
    assert terminal.getvalue() == (
        f"{clear}tetrapla: aligning 0% {clear}tetrapla: aligning 50% {clear}"
    )


def test_the_line_goes_away_when_the_work_is_ended(terminal: Terminal) -> None:
    """By Ctrl+C or by an error, which passes."""

    def work() -> None:
        with progress() as step:
            step("aligning", 0.5)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work()
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_short_work_is_not_told_of(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing flickers, not even an empty line."""
    monkeypatch.setattr(module, "AFTER", 1e9)
    with progress() as step:
        step("aligning", 0.5)
    assert terminal.getvalue() == ""


def test_a_file_gets_no_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard error that goes to a file or a program."""
    plain = io.StringIO()
    monkeypatch.setattr(module, "sys", SimpleNamespace(stderr=plain))
    monkeypatch.setattr(module, "AFTER", 0.0)
    with progress() as step:
        step("aligning", 0.5)
    assert plain.getvalue() == ""


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["compare"], {"repairing", "flagging", "aligning"}),
        (["flags"], {"repairing", "flagging"}),
        (["facts"], {"repairing", "flagging", "aligning", "listing"}),
        (["repair"], {"repairing"}),
    ],
)
def test_commands_tell_what_they_do(
    terminal: Terminal,
    capfdbinary: pytest.CaptureFixture[bytes],
    possum_page: str,
    arguments: list[str],
    told: set[str],
) -> None:
    """Every phase by its name, and nothing of it in the output."""
    more = [possum_page] if arguments == ["repair"] else []
    main([*arguments, *more])
    assert {word for word in terminal.getvalue().split() if word.endswith("ing")} >= told
    assert b"\x1b" not in capfdbinary.readouterr().out


@pytest.fixture
def possum_page(root: Path) -> str:
    return str(min((root / "stories" / "possum-and-kangaroo").glob("*.txt")))


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="this system has no pseudo-terminals")
@pytest.mark.parametrize("command", ["compare", "flags", "facts"])
def test_ctrl_c_ends_long_work_with_its_own_exit_code(
    write: Callable[[str, str | bytes], str], command: str
) -> None:
    """Without a word, and not with the code of a result."""
    chance = random.Random(2)
    told = ["\n\n".join(" ".join(chance.choices(WORDS, k=60)) for _ in range(1500)) for _ in "ab"]
    paths = [write(f"{k}.txt", text) for k, text in enumerate(told)]
    terminal, inside = os.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "tetrapla", command, *paths], stdout=subprocess.PIPE, stderr=inside
    )
    os.close(inside)
    seen = b""
    while b"%" not in seen:
        seen += os.read(terminal, 1024)
    running.send_signal(signal.SIGINT)
    out, _ = running.communicate()
    assert (running.returncode, out) == (130, b"")
    os.set_blocking(terminal, False)
    with contextlib.suppress(OSError):  # everything was read, and the other end is closed
        seen += os.read(terminal, 65536)
    os.close(terminal)
    assert b"Traceback" not in seen
