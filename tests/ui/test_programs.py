"""Editors and pagers: found in the environment, told the line as they want it, never by a shell."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from tetrapla.errors import TetraplaError
from tetrapla.ui.programs import command, editor, pager, run

HERE = "/geese/a b.txt"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole search path."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def install(folder: Path, name: str) -> None:
    """Put a program there that does nothing."""
    (folder / name).write_text("#!/bin/sh\n", "utf-8")
    (folder / name).chmod(0o755)


@pytest.mark.parametrize(
    ("words", "arguments"),
    [
        (["vi"], ["vi", "+12", HERE]),
        (["/usr/bin/nvim", "-u", "NONE"], ["/usr/bin/nvim", "-u", "NONE", "+12", HERE]),
        (["emacs", "-nw"], ["emacs", "-nw", "+12", HERE]),
        (["nano"], ["nano", "+12", HERE]),
        (["micro"], ["micro", "+12", HERE]),
        (["kak"], ["kak", "+12", HERE]),
        (["gvim"], ["gvim", "-f", "+12", HERE]),
        (["hx"], ["hx", f"{HERE}:12"]),
        (["helix"], ["helix", f"{HERE}:12"]),
        (["code"], ["code", "--wait", "--goto", f"{HERE}:12"]),
        (["code", "-g", "--wait"], ["code", "--wait", "--goto", f"{HERE}:12"]),
        (["less"], ["less", "+12", HERE]),
    ],
)
def test_each_program_is_told_the_line_in_its_own_way(
    words: list[str], arguments: list[str]
) -> None:
    """Behind its own arguments, and an editor with a window is waited for."""
    wanted = command(words, HERE, 12)
    assert list(wanted.arguments) == arguments
    assert wanted.at_line


def test_an_unknown_program_gets_the_file_alone() -> None:
    """No guess is made that it could take for the name of another file."""
    assert command(["goose-edit", "-x"], HERE, 12) == (("goose-edit", "-x", HERE), False)


@pytest.mark.parametrize("name", ["-rf", "--help", "+12", "$(goose)", "a\nb", "a\x1b[31m; ls"])
def test_no_file_name_is_an_option_or_a_command(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is one argument, and begins with the folder."""
    monkeypatch.chdir(tmp_path)
    arguments = command(["vi"], name, 12).arguments
    assert arguments == ("vi", "+12", str(tmp_path / name))


def test_a_name_that_ends_like_a_line_is_opened_without_one() -> None:
    """Programs that take ``FILE:12`` would open another file."""
    assert command(["hx"], "/geese:3", 12) == (("hx", "/geese:3"), False)
    assert command(["code"], "/geese:3", 12) == (("code", "--wait", "/geese:3"), False)
    assert command(["vi"], "/geese:3", 12).at_line


def test_less_stays_also_where_a_short_file_would_end_it() -> None:
    """``LESS=FRX`` is common, and would show the file for no time at all."""
    assert command(["less"], HERE, 1, "FRX").arguments == ("less", "-+F", "+1", HERE)
    assert command(["less"], HERE, 1, "R").arguments == ("less", "+1", HERE)


def test_visual_goes_before_editor_and_blank_is_not_set(installed: Path) -> None:
    """As other programs do it; quotes and a home folder are understood."""
    install(installed, "vi")
    install(installed, "my editor")
    assert editor({"VISUAL": "'my editor' -x", "EDITOR": "vi"}) == ["my editor", "-x"]
    assert editor({"VISUAL": "  ", "EDITOR": "vi -y"}) == ["vi", "-y"]


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "no editor is set: start tetrapla with EDITOR=nano"),
        ({"EDITOR": ""}, "no editor is set"),
        ({"EDITOR": "goose-edit"}, "EDITOR names “goose-edit”, which is not installed here"),
        ({"VISUAL": "vi 'x"}, "VISUAL cannot be understood: a quote is left open in “vi 'x”"),
    ],
)
def test_what_is_wrong_with_the_setting_is_a_sentence(
    environment: dict[str, str], said: str, installed: Path
) -> None:
    """With the cure where there is one."""
    with pytest.raises(TetraplaError) as raised:
        editor(environment)
    assert said in str(raised.value)


def test_without_a_setting_there_is_mostly_a_pager(installed: Path) -> None:
    """less, else more; with neither, that is said."""
    with pytest.raises(TetraplaError, match="no pager is there"):
        pager({})
    install(installed, "more")
    assert pager({}) == ["more"]
    install(installed, "less")
    assert pager({}) == ["less"]
    assert pager({"PAGER": "more -d"}) == ["more", "-d"]


def test_ctrl_c_in_the_other_program_ends_that_one_alone() -> None:
    """It is not ignored there, and not felt here."""
    code = "import os, signal; os.kill(os.getppid(), signal.SIGINT); os.kill(os.getpid(), 2)"
    before = signal.getsignal(signal.SIGINT)
    assert run([sys.executable, "-c", code]) in (-signal.SIGINT, 1, 130)
    assert signal.getsignal(signal.SIGINT) is before
