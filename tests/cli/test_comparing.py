"""What of a comparison is written, in which format and where to; story files; completion."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tetrapla.cli import main
from tetrapla.cli.completing import every_command

Write = Callable[[str, str | bytes], str]
Capture = pytest.CaptureFixture[bytes]
Shut = Callable[[str | Path], None]

FERRY, BELL = "ferry came back at dawn.", "The bell rang {} over the dark harbour that night"
ONE = f"The {FERRY}\n\n{BELL.format('twice')}.\n\nNobody knew who had been on board.\n"
TWO = f"The {FERRY}\n\n{BELL.format('three times')}.\n"
THREE = f"the {FERRY}\n\n{BELL.format('twice')}!\n"


def run(capsysbinary: Capture, *arguments: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of one run."""
    code = main(arguments)
    captured = capsysbinary.readouterr()
    return code, captured.out.decode("utf-8"), captured.err.decode("utf-8")


@pytest.fixture
def paths(write: Write) -> list[str]:
    """Three versions."""
    return [write("one.txt", ONE), write("two.txt", TWO), write("three.txt", THREE)]


def rows(capsysbinary: Capture, *arguments: str) -> tuple[int, list[dict[str, object]]]:
    """The exit code, and the rows that are written."""
    code, out, _ = run(capsysbinary, "compare", "--format", "jsonl", *arguments)
    return code, [json.loads(line) for line in out.splitlines()]


def test_json_lines_are_one_object_a_row(paths: list[str], capsysbinary: Capture) -> None:
    """With who tells it, how it differs, and its passages."""
    code, found = rows(capsysbinary, *paths)
    assert code == 1
    assert [row["row"] for row in found] == [1, 2, 3]
    assert found[0]["told_by"] == ["A", "B", "C"]
    assert found[0]["differences"] == ["case"]
    assert found[2]["told_by"] == ["A"]


@pytest.mark.parametrize(
    ("only", "wanted"),
    [("all", [1, 2, 3]), ("differences", [1, 2, 3]), ("common", [1, 2]), ("A", [3]), ("one", [3])],
)
def test_only_some_rows_are_written(
    paths: list[str], capsysbinary: Capture, only: str, wanted: list[int]
) -> None:
    """By the filters of the screens, or what one version alone tells."""
    assert [row["row"] for row in rows(capsysbinary, "--only", only, *paths)[1]] == wanted


def test_kinds_of_difference_that_are_ignored_do_not_count(
    write: Write, capsysbinary: Capture
) -> None:
    """Not for the rows that are written, and not for the exit code."""
    two = [write("a.txt", "The Bell rang."), write("b.txt", "The bell rang!")]
    assert rows(capsysbinary, "--only", "differences", *two)[0] == 1
    code, found = rows(capsysbinary, "--only", "differences", "--ignore", "case,punctuation", *two)
    assert (code, found) == (0, [])
    assert run(capsysbinary, "compare", "--ignore", "case, punctuation", *two)[0] == 0
    assert run(capsysbinary, "compare", "--ignore", "case", *two)[0] == 1


def test_some_of_the_versions_are_compared(paths: list[str], capsysbinary: Capture) -> None:
    """They keep their letters."""
    code, out, _ = run(capsysbinary, "compare", "--versions", "A,three", "--format", "json", *paths)
    assert code == 1
    assert [v["siglum"] for v in json.loads(out)["versions"]] == ["A", "C"]


def test_the_level_of_flags_that_are_written(capsysbinary: Capture) -> None:
    """Of the story that ships with the program: a higher level leaves flags out."""
    counts = []
    for level in ("sure", "hint"):
        _, out, _ = run(capsysbinary, "compare", "--level", level, "--format", "json")
        counts.append(len(json.loads(out)["flags"]))
    assert 0 < counts[0] < counts[1]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--only", "diferences"], "Did you mean 'differences'?"),
        (["--ignore", "cases"], "Did you mean 'case'?"),
        (["--versions", "A"], "only version"),
        (["--versions", "A,B", "--base", "C"], "not among --versions"),
        (["--versions", "A,Z"], "no version 'Z'"),
        (["--format", "json", "--only", "common"], "is always whole"),
        (["--format", "jsno"], "invalid choice"),
    ],
)
def test_what_cannot_be_had_is_said(
    paths: list[str], capsysbinary: Capture, arguments: list[str], told: str
) -> None:
    """With the exit code of wrong usage, and nothing on standard output."""
    code, out, err = run(capsysbinary, "compare", *arguments, *paths)
    assert (code, out) == (2, "")
    assert told in err


def test_quiet_leaves_out_notes_and_keeps_complaints(
    write: Write, tmp_path: Path, capsysbinary: Capture
) -> None:
    """What could not be read is no note."""
    old = [write("a.txt", "Gänse.".encode("cp1252") * 9), write("b.txt", "Geese.")]
    assert "not UTF-8" in run(capsysbinary, "compare", *old)[2]
    assert run(capsysbinary, "compare", "-q", *old)[2] == ""
    code, _, err = run(capsysbinary, "compare", "-q", *old, str(tmp_path / "gone.txt"))
    assert code == 2
    assert "gone.txt" in err
    assert "not UTF-8" not in err
    assert "not UTF-8" in run(capsysbinary, "compare", *old)[2]


@pytest.mark.parametrize("name", ["out.html", "out.md", "out.csv", "out.json", "out.xml"])
def test_the_suffix_tells_the_format(
    paths: list[str], tmp_path: Path, capsysbinary: Capture, name: str
) -> None:
    """What is written is what compare writes, and the exit code is that of a file written."""
    out = tmp_path / name
    code, said, err = run(capsysbinary, "export", "-o", str(out), *paths)
    assert (code, said) == (0, "")
    assert f"'{out}' is written" in err
    form = {"md": "markdown", "xml": "tei", "csv": "sheet"}.get(out.suffix[1:], out.suffix[1:])
    assert run(capsysbinary, "compare", "--format", form, *paths)[1].encode() == out.read_bytes()


def test_a_file_that_is_there_is_kept_unless_forced(
    paths: list[str], tmp_path: Path, capsysbinary: Capture
) -> None:
    """And a suffix that says nothing is asked about before anything is compared."""
    out = tmp_path / "out.json"
    out.write_text("mine", "utf-8")
    code, _, err = run(capsysbinary, "export", "-o", str(out), *paths)
    assert (code, out.read_text("utf-8")) == (2, "mine")
    assert "--force" in err
    assert run(capsysbinary, "export", "--force", "-o", str(out), *paths)[0] == 0
    assert json.loads(out.read_text("utf-8"))
    code, _, err = run(capsysbinary, "export", "-o", str(tmp_path / "out.word"), *paths)
    assert code == 2
    assert "--format" in err


def test_a_folder_that_may_not_be_written_to_is_told(
    paths: list[str], tmp_path: Path, shut: Shut, capsysbinary: Capture
) -> None:
    """And nothing is left there."""
    folder = tmp_path / "shut"
    folder.mkdir()
    shut(folder)
    code, _, err = run(capsysbinary, "export", "-o", str(folder / "x.html"), *paths)
    assert code == 2
    assert "could not be written" in err
    assert not list(folder.iterdir())


def test_a_story_file_is_made_and_opens(
    paths: list[str], tmp_path: Path, capsysbinary: Capture
) -> None:
    """It names the files from its own folder, with title and base."""
    folder = tmp_path / "tale" / "of the ferry"
    code, out, _ = run(
        capsysbinary, "story", "new", str(folder), *paths, "--title", "Ferry: it", "--base", "two"
    )
    assert (code, out) == (0, f"{folder}\n")
    told = yaml.safe_load((folder / "story.yaml").read_text("utf-8"))
    assert (told["title"], told["base"]) == ("Ferry: it", "B")
    assert [v["name"] for v in told["versions"]] == ["one", "two", "three"]
    code, out, _ = run(capsysbinary, "compare", "--format", "json", str(folder))
    assert [v["name"] for v in json.loads(out)["versions"]] == ["one", "two", "three"]
    assert json.loads(out)["base"] == "B"


def test_a_story_file_that_is_there_is_kept(
    paths: list[str], tmp_path: Path, capsysbinary: Capture
) -> None:
    """Unless it is forced; a file that cannot be read makes none at all."""
    arguments = ["story", "new", str(tmp_path / "s"), *paths]
    assert run(capsysbinary, *arguments)[0] == 0
    code, _, err = run(capsysbinary, *arguments)
    assert code == 2
    assert "--force" in err
    assert run(capsysbinary, *arguments, "--force")[0] == 0
    other = tmp_path / "other"
    assert run(capsysbinary, "story", "new", str(other), *paths, str(tmp_path / "no"))[0] == 2
    assert not (other / "story.yaml").exists()


@pytest.mark.parametrize("word", ["", "nwe", "list"])
def test_the_story_command_says_what_it_can(capsysbinary: Capture, word: str) -> None:
    """With the word that was meant."""
    code, _, err = run(capsysbinary, "story", *([word] if word else []))
    assert code == 2
    assert "new" in err


def test_completion_knows_every_command_and_option(capsysbinary: Capture) -> None:
    """The script is one that the shell can read."""
    code, script, _ = run(capsysbinary, "completion", "bash")
    assert code == 0
    subprocess.run(["bash", "-n"], input=script.encode(), check=True)
    assert script.rstrip().splitlines()[-1].startswith("complete -o bashdefault -o default ")
    for word in ("compare", "export", "story", "--ignore", "--watch", "explain", "tei-stand-off"):
        assert word in script


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["ru"], ["rules"]),
        (["co"], ["compare", "config", "completion"]),
        (["rules", "ex"], ["explain"]),
        (["compare", "--format", "js"], ["json", "jsonl"]),
        (["export", "--fo"], ["--force", "--format"]),
        (["story", "new", "there", "goo"], ["goose.txt"]),
        (["compare", "goo"], ["goose.txt"]),
    ],
)
def test_a_shell_completes_what_is_typed(
    typed: list[str], offered: list[str], write: Write, tmp_path: Path, capsysbinary: Capture
) -> None:
    """Commands, the words that follow them, options, formats and files."""
    write("goose.txt", "x")
    _, script, _ = run(capsysbinary, "completion", "bash")
    asked = (
        f"COMP_WORDS=(tetrapla {' '.join(typed)}); COMP_CWORD={len(typed)}\n"
        f"_shtab_tetrapla tetrapla {typed[-1]} x\n"
        "printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    command = ["bash", "--norc", "-c", f"{script}\n{asked}"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert sorted(done.stdout.split()) == sorted(offered)


def test_completion_names_the_commands_that_there_are(capsysbinary: Capture) -> None:
    """None is missing, none is made up."""
    _, told, _ = run(capsysbinary, "--help")
    root = every_command()
    (commands,) = (a for a in root._actions if a.choices and not a.option_strings)
    assert commands.choices
    for name in commands.choices:
        assert f"  {name}" in told
