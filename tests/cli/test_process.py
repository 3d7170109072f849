"""The program as a process: bytes, locale, pipes and terminals as they are in a shell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Write = Callable[[str, str | bytes], str]
COMMAND = [sys.executable, "-m", "tetrapla"]
ONE = "The ferry – “came” back.\n"


def test_output_is_utf8_with_lf_whatever_the_locale(write: Write) -> None:
    """The same bytes in a plain C locale without Python's UTF-8 mode."""
    plain = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    utf8 = {**os.environ, "LC_ALL": "C.UTF-8"}
    run = [*COMMAND, "repair", write("a.txt", ONE)]
    first, second = (
        subprocess.run(run, env=env, capture_output=True, check=True).stdout
        for env in (plain, utf8)
    )
    assert first == second
    assert "The ferry – “came” back.".encode() in first
    assert b"\r" not in first


def test_a_pipe_in_and_a_pipe_out() -> None:
    run = [*COMMAND, "flags", "--format", "json", "-"]
    done = subprocess.run(run, input=ONE.encode(), capture_output=True, check=True)
    assert json.loads(done.stdout)["versions"][0]["path"] == "-"


def test_a_reader_that_goes_away_is_no_error_message() -> None:
    """As with ``tetrapla compare | head``: quiet, and no exit code of a result."""
    running = subprocess.Popen(
        [*COMMAND, "compare"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert running.stdout is not None
    running.stdout.close()
    assert running.stderr is not None
    assert running.stderr.read() == b""
    running.stderr.close()
    assert running.wait() == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_disk_is_one_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "--version"], check=False, stdout=full, stderr=subprocess.PIPE
        )
    assert done.returncode == 2
    assert b"could not be written" in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_the_screens_without_a_terminal_are_refused_with_a_cure() -> None:
    done = subprocess.run(COMMAND, check=False, stdin=subprocess.DEVNULL, capture_output=True)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Use 'tetrapla compare'" in done.stderr


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="this system has no pseudo-terminals")
@pytest.mark.parametrize(
    ("redirected", "sentence"),
    [("2>err", "Leave '2>' out of the command."), ("<&- 2>&1", "standard input, and it is closed")],
)
def test_screens_that_cannot_be_drawn_or_steered_are_refused(
    tmp_path: Path, redirected: str, sentence: str
) -> None:
    """They are drawn on standard error, and keys come by standard input."""
    terminal, inside = os.openpty()
    run = ["sh", "-c", f'"$@" {redirected}', "sh", *COMMAND]
    done = subprocess.run(
        run, check=False, stdin=inside, stdout=inside, stderr=inside, cwd=tmp_path
    )
    told = tmp_path / "err"
    said = told.read_text("utf-8") if told.exists() else os.read(terminal, 1000).decode("utf-8")
    os.close(terminal)
    os.close(inside)
    assert done.returncode == 2
    assert sentence in said
    assert "Traceback" not in said


def test_the_same_input_gives_the_same_bytes() -> None:
    """Across processes, whose hashes of text differ."""
    outputs = {
        subprocess.run(
            [*COMMAND, "compare", "--format", "json"],
            check=False,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1
    assert len(json.loads(outputs.pop())["versions"]) == 4
