"""The commands, run inside the test: data on standard output, sentences beside it, exit codes."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tetrapla import __version__
from tetrapla.cli import main
from tetrapla.engine.model import Flag, Passage, Story
from tetrapla.engine.progress import Step
from tetrapla.engine.resources import Resources
from tetrapla.engine.results import Examination
from tetrapla.errors import ReadingError

Write = Callable[[str, str | bytes], str]
Capture = pytest.CaptureFixture[bytes]

ONE = "The ferry came back.\n\nThe bell rang twice over the dark harbour.\n"
TWO = "The ferry came back.\n\nThe bell rang three times over the dark harbour.\n"
GARBLED = "The captaiп saw the harbour aпd the maп at the bell agaiп.\n"


def run(capsysbinary: Capture, *arguments: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of one run."""
    code = main(arguments)
    captured = capsysbinary.readouterr()
    return code, captured.out.decode("utf-8"), captured.err.decode("utf-8")


def test_differing_versions_are_written_and_exit_with_one(
    write: Write, capsysbinary: Capture
) -> None:
    """Whole JSON, although there are differences; nothing on standard error."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    code, out, err = run(capsysbinary, "compare", "--format", "json", *paths)
    data = json.loads(out)
    assert (code, err) == (1, "")
    assert [v["path"] for v in data["versions"]] == paths
    assert data["schema"] == "tetrapla/comparison/1"


def test_equal_versions_exit_with_zero(write: Write, capsysbinary: Capture) -> None:
    paths = [write("a.txt", ONE), write("b.txt", ONE.replace("\n", "\r\n"))]
    code, out, _ = run(capsysbinary, "compare", *paths)
    assert code == 0
    assert "row 1 · told by both" in out


def test_garbling_alone_is_no_difference(write: Write, capsysbinary: Capture) -> None:
    paths = [write("a.txt", GARBLED.replace("п", "n")), write("b.txt", GARBLED)]
    assert run(capsysbinary, "compare", *paths)[0] == 0


def test_case_is_a_difference_and_white_space_is_none(write: Write, capsysbinary: Capture) -> None:
    """A paragraph break more is no difference, a capital letter is one, and the help says so."""
    paths = [write("a.txt", ONE), write("b.txt", ONE.replace("\n\n", " "))]
    assert run(capsysbinary, "compare", *paths)[0] == 0
    paths = [write("a.txt", ONE), write("b.txt", ONE.replace("bell", "Bell"))]
    assert run(capsysbinary, "compare", *paths)[0] == 1
    told = " ".join(run(capsysbinary, "compare", "--help")[1].split())
    assert "another word, case or punctuation mark" in told
    assert "White space and paragraph breaks do not count" in told


def test_options_may_stand_behind_paths(write: Write, capsysbinary: Capture) -> None:
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    code, out, _ = run(capsysbinary, "compare", *paths, "--format", "json", "--base", "b")
    assert (code, json.loads(out)["base"]) == (1, "B")


def test_the_bundled_story_is_compared_without_a_path(capsysbinary: Capture) -> None:
    code, out, err = run(capsysbinary, "compare", "--format", "json")
    data = json.loads(out)
    assert (code, err, data["title"]) == (1, "", "Possum and Kangaroo")
    assert [v["siglum"] for v in data["versions"]] == ["A", "B", "C", "D"]


def test_one_version_cannot_be_compared(write: Write, capsysbinary: Capture) -> None:
    """A sentence with a cure, and no output that would look like 'the same'."""
    code, out, err = run(capsysbinary, "compare", write("a.txt", ONE))
    assert (code, out) == (2, "")
    assert "is the only version, so there is nothing to compare" in err
    assert "Name at least two" in err


def test_standard_input_is_read_for_a_dash(
    write: Write, capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TWO.encode())))
    code, out, _ = run(capsysbinary, "compare", "--format", "json", "-", write("a.txt", ONE))
    assert (code, json.loads(out)["versions"][0]["path"]) == (1, "-")


def test_a_file_left_out_is_told_and_the_rest_is_compared(
    write: Write, capsysbinary: Capture
) -> None:
    """The data is whole and clean; what was left out is told, and the exit code says so too."""
    paths = [write("a.txt", ONE), write("gap.txt", ""), write("b.txt", TWO)]
    code, out, err = run(capsysbinary, "compare", "--format", "json", *paths)
    assert (code, len(json.loads(out)["versions"])) == (2, 2)
    assert err.startswith("tetrapla: Left out: ")
    assert "gap.txt' is empty" in err


def test_flags_exit_with_one_and_are_told_one_a_line(write: Write, capsysbinary: Capture) -> None:
    code, out, err = run(capsysbinary, "flags", write("a.txt", GARBLED))
    assert (code, err) == (1, "")
    assert all("look-alike" in line for line in out.splitlines())
    assert "captaiп → captain" in out


def test_a_clean_text_has_no_flags_and_exits_with_zero(write: Write, capsysbinary: Capture) -> None:
    code, out, err = run(capsysbinary, "flags", write("a.txt", ONE))
    assert (code, out) == (0, "")
    assert err == "tetrapla: Nothing is flagged as likely or above.\n"


def test_a_level_chooses_the_flags_in_both_formats(capsysbinary: Capture) -> None:
    """With a level, the same flags are listed and written as JSON; without, JSON has all."""
    found: dict[str, list[dict[str, Any]]] = {}
    for level in ("sure", "likely", "hint"):
        code, out, _ = run(capsysbinary, "flags", "--format", "json", "--level", level)
        found[level] = json.loads(out)["flags"]
        assert code == 1
        _, text, _ = run(capsysbinary, "flags", "--level", level)
        assert len(text.splitlines()) == len(found[level])
    assert {f["level"] for f in found["sure"]} == {"sure"}
    assert "hint" not in {f["level"] for f in found["likely"]}
    assert len(found["sure"]) <= len(found["likely"]) <= len(found["hint"])
    everything = run(capsysbinary, "flags", "--format", "json")[1]
    assert json.loads(everything)["flags"] == found["hint"]


def test_flags_below_the_level_do_not_count_for_the_exit_code(
    capsysbinary: Capture, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hint alone: found when hints are asked for, fine otherwise."""
    hint = Flag("A", 0, 3, "furniture", 0.5, "furniture.short", "A short line.")

    def examine(story: Story, *, resources: Resources, step: Step) -> Examination:
        passage = Passage("A1", "A", 1, 0, 20, story.versions[0].text[:20])
        return Examination(story, (passage,), (hint,), {}, {})

    monkeypatch.setattr("tetrapla.engine.compare.examine", examine)
    path = write("a.txt", ONE)
    assert run(capsysbinary, "flags", path)[:2] == (0, "")
    assert run(capsysbinary, "flags", "--level", "likely", path)[0] == 0
    assert run(capsysbinary, "flags", "--level", "hint", path)[0] == 1
    code, out, _ = run(capsysbinary, "flags", "--format", "json", path)
    assert (code, len(json.loads(out)["flags"])) == (0, 1)


def test_repair_writes_the_repaired_text_and_nothing_else(
    write: Write, capsysbinary: Capture
) -> None:
    """To the byte, line ends included, whatever else is wrong with the text."""
    path = write("a.txt", GARBLED.replace("\n", "\r\n\r\n"))
    expected = GARBLED.replace("п", "n").replace("\n", "\r\n\r\n")
    assert run(capsysbinary, "repair", path) == (0, expected, "")


def test_version_and_help_go_to_standard_output(capsysbinary: Capture) -> None:
    assert run(capsysbinary, "--version") == (0, f"tetrapla {__version__}\n", "")
    code, out, err = run(capsysbinary, "--help")
    assert (code, err) == (0, "")
    assert "tetrapla ./compare" in out
    for command in ("compare", "flags", "repair"):
        code, out, err = run(capsysbinary, command, "--help")
        assert (code, err) == (0, "")
        assert "exit codes" in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nowhere.txt"], "There is no file or folder 'nowhere.txt'. Check the path."),
        (["comapre"], "Did you mean 'tetrapla compare'?"),
        (["flag", "a.txt"], "Did you mean 'tetrapla flags'?"),
        (["compare", "nowhere.txt"], "There is no file or folder 'nowhere.txt'."),
        (["compare", "--format", "xml"], "'xml'"),
        (["compare", "--base", "Q"], "There is no version 'Q'. The versions are A (Rejected"),
        (["compare", "--bogus"], "--bogus"),
        (["flags", "--level", "certain"], "'certain'"),
        (["repair"], "FILE"),
        (["--bogus"], "Unrecognized arguments: --bogus. See 'tetrapla --help'."),
        (["--themee", "mono"], "Did you mean '--theme'?"),
        (["compare", "--bsae=A"], "Did you mean '--base'? See 'tetrapla compare --help'."),
        (
            ["compare", "-o", "geese.html"],
            "or 'tetrapla export -o FILE'. See 'tetrapla compare --help'.",
        ),
        (["export", "-o", "a.csv", "--formta", "csv"], "Did you mean '--format'?"),
        (["rules", "list", "--knid", "share"], "Did you mean '--kind'?"),
    ],
)
def test_wrong_usage_is_one_sentence_with_a_cure_and_exits_with_two(
    capsysbinary: Capture, arguments: list[str], sentence: str
) -> None:
    code, out, err = run(capsysbinary, *arguments)
    assert (code, out) == (2, "")
    assert sentence in err
    assert err.startswith("tetrapla: ")
    assert err.count("\n") == 1


def test_repair_of_a_folder_is_refused(write: Write, tmp_path: Path, capsysbinary: Capture) -> None:
    write("f/a.txt", ONE)
    write("f/b.txt", TWO)
    code, out, err = run(capsysbinary, "repair", str(tmp_path / "f"))
    assert (code, out) == (2, "")
    assert "more than one text" in err


def test_a_file_named_like_a_command_is_opened_by_its_path(
    write: Write, capsysbinary: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It gets as far as the missing terminal: it was read."""
    write("compare", ONE)
    monkeypatch.chdir(tmp_path)
    code, _, err = run(capsysbinary, "./compare")
    assert code == 2
    assert "need a terminal" in err
    assert "tetrapla compare" in err


def test_hostile_names_cannot_steer_the_terminal(
    write: Write, capsysbinary: Capture, tmp_path: Path
) -> None:
    """An escape sequence or a line break in a file name is shown as signs, not obeyed."""
    path = write("evil\x1b[2J\nname.txt", "")
    _, _, err = run(capsysbinary, "compare", path)
    assert "\x1b" not in err
    assert err.count("\n") == 1
    assert "evil␛[2J␊name.txt" in err


def test_hostile_text_cannot_steer_the_terminal(write: Write, capsysbinary: Capture) -> None:
    """Neither in the text report, nor in the list of flags, nor in JSON."""
    nasty = "The bell \x1b]0;owned\x07 rang \x9b2J over \u202ethe\u202c harbour.\n\nAnd then?\n"
    paths = [write("a.txt", nasty), write("b.txt", ONE)]
    for command in (["compare"], ["flags", "--level", "hint"], ["compare", "--format", "json"]):
        _, out, _ = run(capsysbinary, *command, *paths)
        assert not set("\x1b\x07\x9b\u202e\u202c") & set(out)


class WrongError(Exception):
    """A mistake in the program."""


def broken(*_: object, **__: object) -> None:
    raise WrongError("in the middle of it")


@pytest.mark.parametrize(
    ("command", "where"),
    [
        ("compare", "tetrapla.engine.compare.compare"),
        ("flags", "tetrapla.engine.compare.examine"),
        ("repair", "tetrapla.engine.repair.repair"),
    ],
)
def test_a_bug_is_one_sentence_and_an_exit_code_of_its_own(
    write: Write,
    capsysbinary: Capture,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    where: str,
) -> None:
    """Never that of 'differences found'; where it happened is told only to those who ask."""
    monkeypatch.setattr(where, broken)
    monkeypatch.delenv("TETRAPLA_TRACEBACK", raising=False)
    paths = [write("a.txt", ONE)] if command == "repair" else []
    code, out, err = run(capsysbinary, command, *paths)
    assert (code, out) == (70, "")
    assert err.startswith("tetrapla: This is a bug in Tetrapla (WrongError). ")
    assert err.count("\n") == 1
    monkeypatch.setenv("TETRAPLA_TRACEBACK", "1")
    code, out, err = run(capsysbinary, command, *paths)
    assert (code, out) == (70, "")
    assert "Traceback" in err
    assert "in the middle of it" in err


def test_too_little_memory_is_no_bug(
    capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def greedy(_: Story, *, resources: Resources, step: Step) -> None:
        raise MemoryError

    monkeypatch.setattr("tetrapla.engine.compare.compare", greedy)
    code, out, err = run(capsysbinary, "compare")
    assert (code, out) == (2, "")
    assert "not enough memory" in err


class EndingApp:
    """Stands for the application: it ends in one of its ways."""

    failure: BaseException | None = None
    return_code: int | None = 0
    breaks = False
    signal: int | None = None

    def __init__(self, story: Story, **_: object) -> None:
        """Take what the application takes."""

    def run(self) -> None:
        """End at once."""
        if self.breaks:
            raise WrongError

    def keep_left(self) -> str:
        """Keep nothing; fail where the screens failed."""
        if self.breaks:
            raise AttributeError
        return ""


@pytest.mark.parametrize(
    ("ends", "code", "told"),
    [
        ({}, 0, ""),
        ({"return_code": None}, 0, ""),
        ({"failure": WrongError()}, 70, "tetrapla: This is a bug in Tetrapla (WrongError)."),
        ({"failure": ReadingError("It burnt.", "Save it.")}, 2, "tetrapla: It burnt. Save it.\n"),
        ({"failure": KeyboardInterrupt()}, 130, ""),
        ({"return_code": 1}, 70, ""),
        ({"signal": 15, "return_code": 143}, 143, ""),
        ({"breaks": True}, 70, "tetrapla: This is a bug in Tetrapla (WrongError)."),
    ],
    ids=["fine", "no code", "bug", "cure", "interrupted", "signal", "broken screen", "no start"],
)
def test_how_the_application_ended_is_told_by_the_exit_code(
    write: Write,
    capsysbinary: Capture,
    monkeypatch: pytest.MonkeyPatch,
    ends: dict[str, object],
    code: int,
    told: str,
) -> None:
    """A failed comparison is one sentence, not a traceback, and never 'differences found'."""
    monkeypatch.setattr("tetrapla.cli.screens.need_terminal", lambda: None)
    monkeypatch.setattr("tetrapla.cli.screens.take_keys_from_terminal", lambda: None)
    monkeypatch.setattr("tetrapla.ui.app.TetraplaApp", type("App", (EndingApp,), ends))
    monkeypatch.delenv("TETRAPLA_TRACEBACK", raising=False)
    found, out, err = run(capsysbinary, write("a.txt", ONE))
    assert (found, out) == (code, "")
    assert err.startswith(told)
    assert err.count("\n") == bool(told)


@pytest.mark.parametrize(("raised", "code"), [(KeyboardInterrupt, 130), (BrokenPipeError, 141)])
def test_an_end_from_outside_is_quiet(
    capsysbinary: Capture,
    monkeypatch: pytest.MonkeyPatch,
    raised: type[BaseException],
    code: int,
) -> None:
    """Ctrl+C, or a reader that went away, leave no traceback."""

    def interrupt(*_: object, **__: object) -> None:
        raise raised

    monkeypatch.setattr("tetrapla.engine.reading.read_story", interrupt)
    assert run(capsysbinary, "compare") == (code, "", "")


def test_file_names_that_are_no_unicode_are_handled(tmp_path: Path, capsysbinary: Capture) -> None:
    """Such a name goes through JSON and comes back as it was."""
    name = os.fsdecode(bytes(tmp_path) + b"/caf\xe9.txt")
    try:
        Path(name).write_text(ONE, "utf-8")
    except OSError:
        pytest.skip("this system has only Unicode file names")
    code, out, _ = run(capsysbinary, "flags", "--format", "json", name)
    assert (code, json.loads(out)["versions"][0]["path"]) == (0, name)
