"""The command that reads a story out: what goes where, and what it refuses."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence

import pytest

from tetrapla.cli import main
from tetrapla.cli.reading import NARROWEST

Write = Callable[[str, str | bytes], str]
Capture = pytest.CaptureFixture[bytes]

ONE = "The ferry came back – late.\n\nThe bell rang twice over the dark harbour.\n"
TWO = "The ferry came back – late.\n\nThe bell rang three times over the dark harbour.\n"
GARBLED = "The captaiп saw the harbour aпd the maп at the bell agaiп.\n"


def run(capsysbinary: Capture, *arguments: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of one run."""
    code = main(["read", *arguments])
    captured = capsysbinary.readouterr()
    return code, captured.out.decode("utf-8"), captured.err.decode("utf-8")


@pytest.fixture
def paths(write: Write) -> Sequence[str]:
    """Two versions that differ: reading them is no finding."""
    return write("one.txt", ONE), write("two.txt", TWO)


def test_plain_lines_go_to_standard_output(paths: Sequence[str], capsysbinary: Capture) -> None:
    """Every version, a paragraph a line, exit code 0 although they differ, nothing beside."""
    code, out, err = run(capsysbinary, "--plain", *paths)
    assert (code, err) == (0, "")
    assert "\nThe bell rang twice over the dark harbour.\n\nVersion B: " in out
    assert out.endswith("\nThe bell rang three times over the dark harbour.\n")


def test_a_pipe_gets_plain_lines_without_being_asked(
    paths: Sequence[str], capsysbinary: Capture
) -> None:
    """Where standard output is no terminal, there is no screen to open."""
    assert run(capsysbinary, *paths) == run(capsysbinary, "--plain", *paths)


def test_a_version_is_asked_for_by_letter_or_name(
    paths: Sequence[str], capsysbinary: Capture
) -> None:
    """Either way, once, and only it is written; one that there is not is told with those there."""
    out = run(capsysbinary, "--version", "two", "--version", "B", *paths)[1]
    assert out == run(capsysbinary, "--version", "B", *paths)[1]
    assert "twice" not in out
    assert out.count("three times") == 1
    code, out, err = run(capsysbinary, "--version", "Q", *paths)
    assert (code, out) == (2, "")
    assert "There is no version 'Q'. The versions are A (one), B (two)." in err


def test_rows_put_together_what_tells_the_same(paths: Sequence[str], capsysbinary: Capture) -> None:
    """Row by row with labels, and in brackets what only one of them has."""
    out = run(capsysbinary, "--by", "rows", *paths)[1]
    assert "Row 1, told by both, alike\nA1: The ferry came back – late.\nB1: The ferry" in out
    assert "[only in A: twice]\n" in out


def test_raw_text_flags_and_width_are_asked_for(write: Write, capsysbinary: Capture) -> None:
    """Repaired unless raw is wanted; flags in words; wrapped only to a width."""
    path = write("a.txt", GARBLED)
    assert GARBLED.replace("п", "n") in run(capsysbinary, path)[1]
    assert GARBLED in run(capsysbinary, "--raw", path)[1]
    assert "[flag: look-alike letters, sure" in run(capsysbinary, "--flags", path)[1]
    narrow = run(capsysbinary, "--width", "20", path)[1]
    assert max(map(len, narrow.splitlines())) <= 20


@pytest.mark.parametrize("width", ["19", "-3", "0", "wide", "²", "99999999999"])
def test_a_width_that_cannot_be_is_refused(
    paths: Sequence[str], capsysbinary: Capture, width: str
) -> None:
    """One sentence that says what it can be."""
    code, out, err = run(capsysbinary, f"--width={width}", *paths)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert f"--width must be {NARROWEST} or more, not '{width}'." in err


def test_what_cannot_be_read_is_told_and_the_rest_is_written(
    paths: Sequence[str], write: Write, capsysbinary: Capture
) -> None:
    """As with the other commands, the exit code says that something is missing."""
    write("s/one.txt", ONE)
    story = write("s/story.yaml", "versions:\n- file: one.txt\n- file: gone.txt\n")
    code, out, err = run(capsysbinary, story)
    assert code == 2
    assert "The bell rang twice" in out
    assert "gone.txt" in err
    assert run(capsysbinary, "nowhere.txt")[0] == 2


def test_the_help_tells_when_lines_are_written(capsysbinary: Capture) -> None:
    """Which form is written when, with examples and exit codes."""
    code, out, err = run(capsysbinary, "--help")
    assert (code, err) == (0, "")
    told = " ".join(out.split())
    assert "wherever standard output is no terminal" in told
    assert "exit codes: 0 fine, 2 wrong usage" in told


def test_plain_lines_need_no_screens(write: Write) -> None:
    """A screen reader does not wait for what it will not show."""
    code = (
        f"import sys; from tetrapla.cli import main; main(['read', {write('a.txt', ONE)!r}]); "
        "print([n for n in ('textual', 'rich', 'tetrapla.ui') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.decode().splitlines()[-1] == "[]"


def test_what_is_written_once_cannot_be_watched(
    paths: Sequence[str], capsysbinary: Capture
) -> None:
    """Nor can standard input, which is read once."""
    code, out, err = run(capsysbinary, "--plain", "--watch", *paths)
    assert (code, out) == (2, "")
    assert "Plain lines are written once: --watch is for the screens." in err
    assert main(["--watch", "-"]) == 2
    told = capsysbinary.readouterr().err.decode("utf-8")
    assert "Standard input can be read only once, so it cannot be watched." in told
