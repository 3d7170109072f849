"""Taking text out, in a real terminal: editor, pager, export, the mouse."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Start = Callable[..., Any]

GEESE = "Three geese lived on the old pier.\n\nThe keeper fed them twice a day.\n"
GANDERS = "Four geese lived on the old pier.\r\n\r\nThe keeper fed them once a day.\r\n"
STUB = """\
#!/bin/sh
printf '%s\\n' "$@" > "$TOLD"
echo "A STUB OF AN EDITOR"
read answer
case "$answer" in change) printf 'One goose more.\\n' >> "$2";; esac
"""


@pytest.fixture
def files(write: Callable[[str, str], str]) -> list[str]:
    """Two files, the second with a name like an option."""
    return [write("a.txt", GEESE), write("-b.txt", GANDERS)]


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the editor was told, an argument a line; the editor is a script called vim."""
    vim = tmp_path / "bin" / "vim"
    vim.parent.mkdir()
    vim.write_text(STUB, "utf-8")
    vim.chmod(0o755)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", str(vim))
    monkeypatch.setenv("PAGER", str(vim))
    monkeypatch.setenv("TOLD", str(tmp_path / "told"))
    return tmp_path / "told"


@pytest.mark.parametrize("size", [(160, 48), (120, 40), (80, 24), (60, 20)])
def test_the_editor_gets_the_terminal_and_the_screen_comes_back(
    terminal: Start, files: list[str], told: Path, size: tuple[int, int]
) -> None:
    """At the line of the passage; then the table is whole again, and goes on."""
    term = terminal(*files, width=size[0], height=size[1])
    before = term.wait(lambda s: "told by" in s)
    term.press("j", "l", "E")
    term.wait(lambda s: "A STUB OF AN EDITOR" in s and "keeper" not in s)
    assert told.read_text("utf-8").splitlines() == ["+3", files[1]]
    term.press("Enter")
    after = term.wait(lambda s: "back from vim: B2 is at line 3" in s and "keeper" in s)
    assert after.splitlines()[0] == before.splitlines()[0]
    term.press("k", "P")
    term.wait(lambda s: "A STUB OF AN EDITOR" in s)
    assert told.read_text("utf-8").splitlines() == ["+1", files[1]]
    term.press("Enter")
    term.wait(lambda s: "back from vim: B1 is at line 1" in s)
    term.press("q")
    term.wait(lambda _: term.ended())
    assert term.exit_code() == 0


def test_ctrl_c_in_the_editor_is_meant_for_the_editor(
    terminal: Start, files: list[str], told: Path
) -> None:
    """It ends; the program has its screen again and goes on."""
    term = terminal(*files, width=80, height=24)
    term.wait(lambda s: "told by" in s)
    term.press("E")
    term.wait(lambda s: "A STUB OF AN EDITOR" in s)
    term.press("C-c")
    term.wait(lambda s: "vim was stopped" in s and "keeper" in s)
    term.press("j")
    term.wait(lambda s: "row 2 of 2" in s)


def test_what_was_changed_in_the_editor_is_noted_at_once(
    terminal: Start, files: list[str], told: Path
) -> None:
    """And the key that the note names reads it."""
    term = terminal(*files)
    term.wait(lambda s: "told by" in s)
    term.press("j", "E")
    term.wait(lambda s: "A STUB" in s)
    term.press("change", "Enter")
    term.wait(lambda s: "files changed, R reads them" in s)
    term.press("R")
    term.wait(lambda s: "One goose more." in s and "A changed" in s)


def test_a_comparison_is_exported_on_a_small_terminal(
    terminal: Start, files: list[str], tmp_path: Path
) -> None:
    """Format, name, the question before a file is overwritten, and what is said at the end."""
    target = tmp_path / "out" / "geese.md"
    target.parent.mkdir()
    target.write_text("old", "utf-8")
    term = terminal(*files, width=60, height=20)
    term.wait(lambda s: "told by" in s)
    term.press("e")
    term.wait(lambda s: "Spreadsheet" in s and "File" in s)
    term.press("j", "BTab", "C-u", str(target), "Enter")
    term.wait(lambda s: "overwrite it? y / n" in " ".join(s.split()))
    assert target.read_text("utf-8") == "old"
    term.press("y")
    term.wait(lambda s: "geese.md written, " in s)
    text = target.read_text("utf-8")
    assert text.startswith("# a and")
    assert "*only in B: Four*" in text
    assert [path.name for path in target.parent.iterdir()] == ["geese.md"]


@pytest.mark.parametrize(("width", "height"), [(160, 48), (120, 40), (80, 24), (60, 20)])
def test_the_mouse_selects_text_of_a_column(
    terminal: Start, files: list[str], width: int, height: int
) -> None:
    """Pressed, dragged over the rows, let go: the terminal gets the text of that version alone."""
    term = terminal(*files, width=width, height=height)
    screen = term.wait(lambda s: "told by" in s).splitlines()
    rows = [next(k for k, line in enumerate(screen) if w in line) for w in ("Four", "once")]
    start = (screen[rows[0]].index("Four") + 6, rows[0] + 1)
    end = (screen[rows[1]].index("once") + 4, rows[1] + 1)
    for code, (x, y), last in ((0, start, "M"), (32, end, "M"), (0, end, "m")):
        term.press("-l", f"\x1b[<{code};{x};{y}{last}")
    term.wait(lambda s: "copied part of B1 B2" in s)
    wanted = "geese lived on the old pier.\n\nThe keeper fed them once"
    term.wait(lambda _: base64.b64encode(wanted.encode()) in term.raw.read_bytes())
    term.press("q")
    term.wait(lambda _: term.ended())
    assert term.exit_code() == 0
