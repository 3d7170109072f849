"""The wheel in an environment of its own, used from another folder, as after 'pip install'."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

PATIENCE = 60.0
"""Seconds until a screen must have come, or a program have ended."""
PAGE = "<!doctype html><title>x</title><p>A goose lives on the pier, and the keeper feeds it.</p>"
Run = Callable[..., subprocess.CompletedProcess[str]]


class Installed:
    """An environment with the wheel in it."""

    def __init__(self, root: Path, folder: Path) -> None:
        self._bin = folder / "venv" / "bin"
        self._folder = folder
        known = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
        pins = known["tool"]["uv"]["constraint-dependencies"]
        (folder / "pins.txt").write_text("\n".join(pins), "utf-8")
        self._uv("build", "-q", "--wheel", "-o", str(folder / "built"), str(root))
        (self._wheel,) = (folder / "built").glob("*.whl")
        self._uv("venv", "-q", str(folder / "venv"))
        self.install("")

    def install(self, extra: str) -> None:
        """Install the wheel, with an extra; what a cache has is not fetched again."""
        pins = ["--constraints", str(self._folder / "pins.txt")]
        into = ["--python", str(self._bin / "python")]
        wheel = f"tetrapla{extra} @ {self._wheel.as_uri()}"
        self._uv("pip", "install", "-q", *pins, *into, wheel)

    def _uv(self, *arguments: str) -> None:
        environment = {k: v for k, v in os.environ.items() if k != "VIRTUAL_ENV"}
        command = ["uv", *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            lines = done.stderr.strip().splitlines()
            pytest.skip(f"'uv {arguments[0]}' got no packages: {lines[-1] if lines else 'no word'}")

    def environment(self) -> dict[str, str]:
        """What a program finds that knows nothing of the checkout."""
        left = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "NO_COLOR")
        known = {k: v for k, v in os.environ.items() if k not in left}
        return {**known, "TERM": "xterm-256color", "HOME": str(self._folder)}

    def command(self, *arguments: str) -> list[str]:
        """The program with arguments; ``python`` in front: that of the environment."""
        first, rest = ("python", arguments[1:]) if arguments[0] == "python" else ("", arguments)
        return [str(self._bin / (first or "tetrapla")), *rest]


@pytest.fixture(scope="module")
def installed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel, built and installed by uv, without extras."""
    if shutil.which("uv") is None:
        pytest.skip("uv is not installed")
    return Installed(root, tmp_path_factory.mktemp("installed"))


@pytest.fixture
def run(installed: Installed, tmp_path: Path) -> Run:
    """Run the installed program in an empty folder."""

    def run_there(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = installed.command(*arguments)
        environment = installed.environment()
        return subprocess.run(
            command,
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    return run_there


def test_the_bundled_story_is_compared(run: Run) -> None:
    """Text, page and all: the story and every file that a writer needs are inside."""
    done = run("compare")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("Possum and Kangaroo\n")
    page = run("compare", "--format", "html").stdout
    assert "forced-colors" in page
    assert page.endswith("</html>\n")


def test_the_screens_open(installed: Installed, tmp_path: Path) -> None:
    """In a terminal, where a key ends them."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(tmp_path)
        command = installed.command("--fresh")
        os.execve(command[0], command, installed.environment())
    seen, until, pressed = b"", time.monotonic() + PATIENCE, False
    while time.monotonic() < until:
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            read = os.read(terminal, 65536)
        except OSError:
            break  # it has ended
        if not read:
            break
        seen += read
        if b"told by" in seen and not pressed:
            os.write(terminal, b"q")
            pressed = True
    os.close(terminal)
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    assert pressed, seen[-2000:]
    assert code == 0


def test_the_rest_is_there_too(run: Run) -> None:
    """Completion, rules, version."""
    assert "complete" in run("completion", "bash").stdout
    assert run("rules", "explain", "Share this post!").returncode == 0
    assert run("--version").stdout.startswith("tetrapla ")


def test_programs_import_it(run: Run) -> None:
    """The four functions, without a terminal and without the checkout."""
    code = "import tetrapla; print(tetrapla.repair('A kitteп slept.'), tetrapla.__file__)"
    done = run("python", "-I", "-c", code)
    assert done.stdout.startswith("A kitten slept. ")
    assert "site-packages" in done.stdout


def test_a_document_asks_for_its_extra_and_then_is_read(
    run: Run, installed: Installed, tmp_path: Path
) -> None:
    """One sentence names it; with it alone the page is read."""
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    done = run("read", "--plain", "page.html")
    assert done.returncode == 2
    assert "pip install 'tetrapla[html]'" in done.stderr
    installed.install("[html]")
    done = run("read", "--plain", "page.html")
    assert done.returncode == 0, done.stderr
    assert "the keeper feeds it" in done.stdout
