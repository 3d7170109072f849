"""What really gets imported, which the static contracts cannot see."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEADLESS = [
    "tetrapla",
    "tetrapla.cli",
    "tetrapla.engine.compare",
    "tetrapla.engine.differences",
    "tetrapla.engine.reading",
    "tetrapla.export.facts.html",
    "tetrapla.export.json",
    "tetrapla.export.text",
    "tetrapla.rows.visible",
]
HEAVY = ["rapidfuzz", "yaml", "charset_normalizer", "numpy", "asyncio"]


def loaded(code: str, names: list[str]) -> list[str]:
    """Those of the modules that a fresh interpreter has loaded after running the code."""
    code = (
        f"import sys\n{code}\nprint(*[n for n in {names!r} if n in sys.modules], file=sys.stderr)"
    )
    run = [sys.executable, "-c", code]
    return subprocess.run(run, capture_output=True, text=True, check=True).stderr.split()


@pytest.mark.parametrize("module", HEADLESS)
def test_headless_modules_do_not_load_the_screens(module: str) -> None:
    """Textual is most of the start: only the command that opens the screens pays for it."""
    assert loaded(f"import {module}", ["textual", "rich", "tetrapla.ui"]) == []


@pytest.mark.parametrize(
    "arguments", [["compare"], ["flags", "--format", "json"], ["facts"], ["--help"]]
)
def test_headless_commands_do_not_load_the_screens(arguments: list[str]) -> None:
    """Not while running either."""
    code = f"from tetrapla.cli import main; main({arguments!r})"
    assert loaded(code, ["textual", "rich", "tetrapla.ui"]) == []


def test_the_command_line_is_quick_to_import() -> None:
    """Help and complaints need neither the engine nor its libraries."""
    assert loaded("import tetrapla.cli", [*HEAVY, "tetrapla.engine.compare"]) == []


def test_plain_files_need_no_library_to_be_read(tmp_path_factory: pytest.TempPathFactory) -> None:
    """UTF-8 files are read without the library for old encodings and without YAML."""
    path = tmp_path_factory.mktemp("plain") / "a.txt"
    path.write_text("Plain – text.", "utf-8")
    code = f"from tetrapla.engine.reading import read_story; read_story([{str(path)!r}])"
    assert loaded(code, ["yaml", "charset_normalizer"]) == []


@pytest.mark.parametrize(
    "arguments", [["compare"], ["facts"], ["compare", "--format", "facts"]], ids=" ".join
)
def test_a_story_is_compared_without_numpy(arguments: list[str]) -> None:
    """Arrays are for books: loading numpy takes longer than aligning a story."""
    code = f"from tetrapla.cli import main; main({arguments!r})"
    assert loaded(code, ["numpy", "tetrapla.engine.align.large"]) == []
