"""``tetrapla config``: where the settings are, what they say, and what is wrong in them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import yaml

from tetrapla.cli import main
from tetrapla.config import CONFIG, SETTINGS

Write = Callable[[str, str | bytes], str]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run ``tetrapla config``; get exit code, standard output and standard error."""

    def run_program(*arguments: str) -> tuple[int, str, str]:
        code = main(["config", *arguments])
        captured = capsysbinary.readouterr()
        return code, captured.out.decode("utf-8"), captured.err.decode("utf-8")

    return run_program


@pytest.fixture
def given(write: Write, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """Make a text the settings; get the path."""

    def settings(content: str) -> str:
        path = write("settings.yaml", content)
        monkeypatch.setenv(CONFIG, path)
        return path

    return settings


def test_the_path_is_told_alone(run: Run, given: Callable[[str], str]) -> None:
    """One line for scripts, whether or not the file is right."""
    path = given("geese")
    assert run("path") == (0, f"{path}\n", "")


def test_without_a_file_the_path_says_so(run: Run) -> None:
    """Nothing goes to standard output where there is no path."""
    code, out, err = run("path")
    assert (code, out) == (0, "")
    assert "no settings file is read" in err


def test_everything_is_shown_with_where_it_comes_from(
    run: Run, given: Callable[[str], str]
) -> None:
    """Every setting stands there, with its line or as a default, and the actions with keys."""
    path = given("theme: light\nkeymap:\n  next-difference: ö\n")
    code, out, err = run("show")
    assert (code, err) == (0, "")
    assert f"theme: light  # '{path}', line 1; " in out
    assert "column_width: 96  # default; " in out
    assert '  next-difference: ["ö"]  # next difference' in out
    assert '  # quit: ["q"]  # quit' in out
    assert set(yaml.safe_load(out)) == set(SETTINGS)


def test_what_is_shown_can_be_used_as_settings(run: Run, given: Callable[[str], str]) -> None:
    """The output of show, written to a file, says the same and is right."""
    given(
        "panes: rules\nwatch: on\nignored_differences: [case, quote style]\nlanguages: [de, en]\n"
        "recent: 0\nkeymap:\n  quit: [Q, ',']\n"
    )
    shown = run("show")[1]
    given(shown)
    assert run("check")[0] == 0
    assert [line.split("#")[0] for line in run("show")[1].splitlines()] == [
        line.split("#")[0] for line in shown.splitlines()
    ]


def test_a_file_that_is_right_is_called_so(run: Run, given: Callable[[str], str]) -> None:
    path = given("theme: light\nkeymap: {quit: Q}\n")
    assert run("check") == (0, f"'{path}' is right.\n", "")


def test_what_is_wrong_is_told_with_exit_code_two(run: Run, given: Callable[[str], str]) -> None:
    """Line, cure and the nearest known name, for settings and for actions."""
    path = given("colunm_width: 40\nkeymap:\n  qiut: Q\n  raw: T\n")
    code, out, err = run("check")
    assert (code, out) == (2, "")
    assert f"'{path}', line 1: unknown setting 'colunm_width'. Did you mean 'column_width'?" in err
    assert f"'{path}', line 3: there is no action 'qiut'. Did you mean 'quit'?" in err
    assert f"'{path}', line 4: the key T is that of 'theme'." in err


def test_what_is_wrong_is_told_in_the_order_of_the_lines(
    run: Run, given: Callable[[str], str]
) -> None:
    """Keys, which only the screens can judge, between the settings above and below them."""
    given("panes: wide\nkeymap:\n  next-goose: x\nspeed: 3\npanes: none\n")
    _, _, err = run("check")
    lines = [int(line.split("line ")[1].split(":")[0]) for line in err.splitlines()]
    assert len(lines) == 4
    assert lines == sorted(lines)
    assert lines[1] == 3
    assert "“" not in err


def test_without_a_file_there_is_nothing_wrong(run: Run) -> None:
    assert run("check") == (0, "There is no settings file; the defaults hold.\n", "")


def test_another_word_is_refused_with_the_nearest(run: Run) -> None:
    code, _, err = run("chekc")
    assert code == 2
    assert "Did you mean 'check'?" in err
    assert run()[0] == 2


def test_the_help_names_every_setting(run: Run) -> None:
    out = run("--help")[1]
    assert all(f"  {name} " in out for name in SETTINGS)
