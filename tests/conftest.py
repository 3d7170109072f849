"""What all tests share: where things are, and small stories."""

from __future__ import annotations

import errno
import gc
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from tests.sharing import pytest_xdist_make_scheduler

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Story, Version
from tetrapla.engine.reading import read_story
from tetrapla.engine.reading.packaged import bundled_stories
from tetrapla.engine.reading.versions import siglum
from tetrapla.engine.results import Comparison

__all__ = ["pytest_xdist_make_scheduler"]

# The suite says the same each time; `--hypothesis-profile=search` looks for new examples.
settings.register_profile("suite", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile("suite")

# The settings of whoever runs the tests are not part of them, nor in the programs they start.
os.environ["TETRAPLA_CONFIG"] = ""
os.environ["TETRAPLA_STATE"] = ""  # nor is what they have read

# A shell passes Ctrl+C over for what it starts behind an `&`, and each program would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).resolve().parents[1]


def pytest_collection_finish() -> None:
    """Look for garbage seldom, and not among what was collected: it took a fifth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the repository."""
    return ROOT


@pytest.fixture(scope="session", autouse=True)
def no_learned_sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whoever runs the tests may have learned web sites; here nothing is learned."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TETRAPLA_DATA", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], str]:
    """Write a file below the temporary folder of the test and get its path."""

    def write_file(name: str, content: str | bytes) -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    return write_file


@pytest.fixture
def shut(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str | Path], None]]:
    """Let nobody read a file, or write into a folder: not even root, who may do all of it."""
    places: set[Path] = set()
    opened = os.open

    def refuse(path: Any, flags: int, *others: Any, **named: Any) -> int:
        place = Path(os.fsdecode(path))
        writing = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if place in places or (writing and place.parent in places):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return opened(path, flags, *others, **named)

    def shut_place(path: str | Path) -> None:
        place = Path(path)
        place.chmod(0o500 if place.is_dir() else 0)
        places.add(place)

    monkeypatch.setattr(os, "open", refuse)
    yield shut_place
    for place in places:
        place.chmod(0o700)


@pytest.fixture(scope="session")
def told() -> Callable[..., Comparison]:
    """Compare texts, with the versions labelled A, B, C, ..."""

    def tell(*texts: str, base: str | None = None) -> Comparison:
        versions = tuple(
            Version(siglum(k), f"version {k + 1}", f"{k}.txt", "utf-8", text)
            for k, text in enumerate(texts)
        )
        return compare(Story("A story", versions, base))

    return tell


@pytest.fixture(scope="session")
def possum() -> Comparison:
    """The story that ships with the program, compared."""
    return compare(read_story([str(bundled_stories() / "possum-and-kangaroo")]))
