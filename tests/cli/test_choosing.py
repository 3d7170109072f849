"""Options that choose versions, rows and kinds of difference mean the same in every command."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest

from tetrapla.cli import main

Write = Callable[[str, str | bytes], str]
GEESE = "Three geese lived on the old pier.\n\nThe keeper fed them twice a day.\n\nOne was lame.\n"
GANDERS = "Four geese lived on the old pier.\n\nThe keeper fed them twice a day.\n"


@pytest.fixture
def paths(write: Write) -> list[str]:
    """Two versions."""
    return [write("a.txt", GEESE), write("b.txt", GANDERS)]


def test_rows_are_read_out_as_they_are_compared(
    paths: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Only what differs, or what one version alone tells; what is ignored is no difference."""
    assert main(["read", "--by", "rows", "--only", "differences", *paths]) == 0
    out = capsys.readouterr().out
    assert "Three" in out
    assert "keeper" not in out
    main(["read", "--by", "rows", "--only", "A", *paths])
    out = capsys.readouterr().out
    assert "lame" in out
    assert "Three" not in out
    only = ["--only", "differences", "--ignore", "numbers"]
    main(["read", "--by", "rows", *only, *paths])
    assert "Three" not in capsys.readouterr().out


@pytest.mark.parametrize("option", [["--only", "common"], ["--ignore", "case"]])
def test_versions_have_no_rows_to_choose(
    option: list[str], paths: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """The cure is named, and nothing is written."""
    assert main(["read", *option, *paths]) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert "--by rows" in error


def test_flags_of_some_versions(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    """By letter or name; they keep their letters."""
    paths = [write("a.txt", "A kitteп."), write("b.txt", "A puppy."), write("c.txt", "One kitteп.")]
    assert main(["flags", "--format", "json", "--versions", "b,C", *paths]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [v["siglum"] for v in told["versions"]] == ["B", "C"]
    assert {f["version"] for f in told["flags"]} == {"C"}
    assert main(["flags", "--versions", "B", *paths]) == 0


def test_every_kind_that_the_help_names_is_known(
    paths: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """All of them together leave no difference in what both tell."""
    main(["compare", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    found = re.search(r"commas between them: (.*?) --", told)
    assert found is not None
    assert main(["compare", "--only", "differences", "--ignore", found[1], *paths]) == 1
    assert main(["compare", "--only", "common", "--ignore", found[1], *paths]) == 0


@pytest.mark.parametrize("command", [["read", "--plain"], ["compare"], ["flags"], ["repair"]])
def test_quiet_is_known_everywhere(
    command: list[str], write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    """Notes about the reading are left out, in every command that reads."""
    old = GEESE.replace("lame", "lamé").encode("latin-1")
    paths = [write("a.txt", old), write("b.txt", GANDERS)]
    named = paths[:1] if command == ["repair"] else paths
    main([*command, *named])
    assert "a.txt" in capsys.readouterr().err
    main([*command, "--quiet", *named])
    assert capsys.readouterr().err == ""


def test_a_story_file_is_made_without_a_word(
    paths: list[str], write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where that is wanted; the folder is data and is written."""
    folder = write("new/x", "x").removesuffix("/x")
    assert main(["story", "new", "-q", folder, *paths]) == 0
    out, error = capsys.readouterr()
    assert out == f"{folder}\n"
    assert error == ""
