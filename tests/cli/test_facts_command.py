"""``tetrapla facts``: what it writes, what it is asked for, and its exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from tetrapla.cli import main

Write = Callable[[str, str | bytes], str]
Capture = pytest.CaptureFixture[bytes]

ONE = "“We saw fourteen geese leave before the ice came,” said Ilse Brandt.\n\nOnly 40 men came.\n"
TWO = ONE.replace("fourteen", "forty").replace("Only 40", "About 40")
NAMED = "Ilse Lindqvist slept. Then Lindqvist left. Nobody saw Lindqvist go.\n"


def run(capsysbinary: Capture, *arguments: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of one run."""
    code = main(["facts", *arguments])
    captured = capsysbinary.readouterr()
    return code, captured.out.decode("utf-8"), captured.err.decode("utf-8")


@pytest.fixture
def pair(write: Write) -> list[str]:
    """Two versions that differ in a quotation and a number."""
    return [write("ours.txt", ONE), write("theirs.txt", TWO)]


def test_versions_that_differ_exit_with_one(pair: list[str], capsysbinary: Capture) -> None:
    """The facts on standard output, nothing beside them."""
    code, out, err = run(capsysbinary, *pair)
    assert (code, err) == (1, "")
    assert "~ altered" in out
    assert "≠  fourteen (A) / forty (B)" in out


def test_versions_that_tell_the_same_facts_exit_with_zero(
    write: Write, capsysbinary: Capture
) -> None:
    """Though they differ in other words."""
    paths = [write("a.txt", f"{ONE}\nThey slept."), write("b.txt", f"{ONE}\nNobody slept.")]
    code, out, _ = run(capsysbinary, *paths)
    assert code == 0
    assert "altered" not in out


def test_one_version_is_enough(pair: list[str], capsysbinary: Capture) -> None:
    """Its facts are listed, and there is nothing to differ from."""
    code, out, err = run(capsysbinary, pair[0])
    assert (code, err) == (0, "")
    assert "“We saw fourteen geese leave before the ice came,” — Ilse Brandt" in out
    assert "One version only: nothing is compared.\n" in out


def test_the_bundled_story_is_listed_without_a_path(capsysbinary: Capture) -> None:
    """All four kinds, and how many hints are left out."""
    code, out, err = run(capsysbinary)
    assert (code, err) == (1, "")
    for told in ("Quotations: ", "Numbers: ", "Names: ", "Times: ", "spelled otherwise (tetrapla"):
        assert told in out


@pytest.mark.parametrize(
    ("only", "kinds"),
    [
        ("numbers", ["number"]),
        ("names,numbers", ["number", "name"]),
        ("times, quotations", ["quotation", "time"]),
    ],
)
def test_some_kinds_are_written(capsysbinary: Capture, only: str, kinds: list[str]) -> None:
    """In their own order, in every format."""
    data = json.loads(run(capsysbinary, "--format", "json", "--only", only)[1])
    assert list(dict.fromkeys(row["kind"] for row in data["rows"])) == kinds
    table = csv.DictReader(io.StringIO(run(capsysbinary, "--format", "csv", "--only", only)[1]))
    assert list(dict.fromkeys(line["kind"] for line in table)) == kinds
    for form in ("text", "markdown"):
        out = run(capsysbinary, "--format", form, "--only", only)[1]
        heads = {k for k in ("quotation", "number", "name", "time") if f"\n{k.title()}s" in out}
        heads |= {k for k in ("quotation", "number", "name", "time") if f"## {k.title()}s" in out}
        assert heads == set(kinds)


def test_kinds_that_are_left_out_do_not_count_for_the_exit_code(
    pair: list[str], capsysbinary: Capture
) -> None:
    """The names are the same."""
    assert run(capsysbinary, "--only", "names", *pair)[0] == 0
    assert run(capsysbinary, "--only", "numbers", *pair)[0] == 1


def test_hints_are_written_and_count_where_they_are_asked_for(
    write: Write, capsysbinary: Capture
) -> None:
    """A name that is spelled otherwise."""
    other = NAMED.replace("Then Lindqvist", "Then Lindquist")
    paths = [write("a.txt", NAMED), write("b.txt", other)]
    told = run(capsysbinary, "--only", "names", "--level", "hint", *paths)
    assert told[0] == 1
    assert "spelled otherwise" in told[1]
    likely = run(capsysbinary, "--only", "names", *paths)[1]
    assert "1 spelled otherwise (tetrapla facts --level hint)" in likely
    data = json.loads(run(capsysbinary, "--level", "hint", "--format", "json", *paths)[1])
    assert data["level"] == "hint"
    assert "hint" in {row["level"] for row in data["rows"]}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--only", "quotation"], "Did you mean 'quotations'?"),
        (["--only", "verbs"], "it takes quotations, numbers, names, times."),
        (["--level", "sure"], "There is no level 'sure' of facts: they know likely and hint."),
        (["-o", "facts.txt"], "'> FILE' in its place, or 'tetrapla export --format facts-text"),
        (["--fromat", "csv"], "Did you mean '--format'? See 'tetrapla facts --help'."),
        (["--formt=csv"], "Did you mean '--format'?"),
        (["--bogus"], "Unrecognized arguments: --bogus. See 'tetrapla facts --help'."),
        (["--format", "xml"], "'xml'"),
        (["--versions", "A,Z"], "no version 'Z'"),
        (["nowhere.txt"], "There is no file or folder 'nowhere.txt'."),
    ],
)
def test_wrong_usage_is_one_sentence_and_exits_with_two(
    capsysbinary: Capture, arguments: list[str], told: str
) -> None:
    """With nothing on standard output."""
    code, out, err = run(capsysbinary, *arguments)
    assert (code, out) == (2, "")
    assert told in err
    assert err.count("\n") == 1


def test_a_version_that_is_left_out_counts_most(pair: list[str], capsysbinary: Capture) -> None:
    """The others are listed, and the exit code says that one is missing."""
    code, out, err = run(capsysbinary, *pair, "gone.txt")
    assert code == 2
    assert "gone.txt" in err
    assert "altered" in out


def test_some_of_the_versions_are_listed(capsysbinary: Capture) -> None:
    """They keep their letters."""
    data = json.loads(run(capsysbinary, "--format", "json", "--versions", "A,C")[1])
    assert [v["siglum"] for v in data["versions"]] == ["A", "C"]
    assert {f["version"] for f in data["facts"]} == {"A", "C"}


def test_what_the_formats_of_compare_write_is_what_the_command_writes(
    pair: list[str], capsysbinary: Capture
) -> None:
    """To the byte."""
    for form in ("text", "json", "csv", "markdown"):
        name = "facts" if form == "json" else f"facts-{form}"
        main(["compare", "--format", name, *pair])
        written = capsysbinary.readouterr().out.decode("utf-8")
        assert run(capsysbinary, "--format", form, *pair)[1] == written


def test_facts_are_always_whole(pair: list[str], capsysbinary: Capture) -> None:
    """Rows of the comparison cannot be left out of them, and it is said what can."""
    assert main(["compare", "--format", "facts", "--only", "common", *pair]) == 2
    assert "is always whole" in capsysbinary.readouterr().err.decode("utf-8")


def test_the_help_says_what_is_promised_and_what_not(capsysbinary: Capture) -> None:
    """In the words of every other front, with the exit codes."""
    from tetrapla.rows.facts.words import PROMISE

    code, out, _ = run(capsysbinary, "--help")
    told = " ".join(out.split())
    assert code == 0
    assert PROMISE in told
    assert "What is not covered" in told
    assert "without one, the story that ships with the program is listed" in told
    assert "exit codes: 0 the versions do not differ" in told
    assert not {"false", "wrong quotation", "misquote", "original", "removed"} & set(told.split())


def test_csv_on_a_terminal_cannot_steer_it(
    write: Write, capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exact text goes to programs; somebody who looks at it there sees signs."""
    path = write("a.txt", "“We saw \x1b[31mthe geese leave before the ice came,” she said.")
    assert "\x1b" in run(capsysbinary, "--format", "csv", path)[1]
    monkeypatch.setattr("tetrapla.cli.listing_facts.line_width", lambda: 80)
    assert "\x1b" not in run(capsysbinary, "--format", "csv", path)[1]


def test_the_same_input_gives_the_same_bytes() -> None:
    """Across processes, whose hashes of text differ, in either format."""
    both = (
        "from tetrapla.cli import main\n"
        "for form in ('json', 'text'):\n"
        "    main(['facts', '--level', 'hint', '--format', form])\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", both],
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1
    (output,) = outputs
    assert output.startswith(b"{")
    assert b"\n}\nFacts: " in output


def test_a_reader_that_goes_away_is_no_error_message() -> None:
    """As with ``tetrapla facts | head``: quiet, and no exit code of a result."""
    running = subprocess.Popen(
        [sys.executable, "-m", "tetrapla", "facts"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.close()
    assert running.stderr.read() == b""
    running.stderr.close()
    assert running.wait() == 141
