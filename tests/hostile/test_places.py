"""Paths that lead to no ordinary file, and file names that want to steer."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.hostile.invariants import check_some_commands, run
from tests.hostile.places import NAMES, PLACES
from tests.hostile.texts import PLAIN

from tetrapla.engine.reading import files
from tetrapla.engine.reading.files import read_bytes
from tetrapla.errors import ReadingError

if sys.platform == "win32":
    pytest.skip("this system has no such files", allow_module_level=True)

_SHUT = {"unreadable"}
"""What nobody may read."""


@pytest.mark.usefixtures("once")
@pytest.mark.parametrize("name", PLACES)
def test_what_is_no_file_is_refused_and_not_waited_for(
    plain: str, tmp_path: Path, shut: Callable[[str | Path], None], name: str
) -> None:
    """Devices, pipes, loops, logs of the system: a sentence, at once."""
    folder = tmp_path / "place"
    folder.mkdir()
    path = PLACES[name](folder)
    if name in _SHUT:
        shut(path)
    if path.startswith("/proc/") and not os.path.exists(path):  # noqa: PTH110 - hostile paths
        pytest.skip("this system has no such file")
    before = time.process_time()
    check_some_commands(plain, path, refused=True)
    assert time.process_time() - before < 10


@pytest.mark.usefixtures("once")
@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_file_name_steers_nothing(plain: str, tmp_path: Path, name: str) -> None:
    """Named, and found in a folder that is called so itself."""
    called = NAMES[name]
    raw = called if isinstance(called, bytes) else called.encode("utf-8")
    inside = os.path.join(os.fsencode(tmp_path), raw.removesuffix(b".txt"))  # noqa: PTH118
    os.mkdir(inside)  # noqa: PTH102 - its name is no text
    path = os.path.join(inside, raw)  # noqa: PTH118
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(PLAIN.replace("goose", "duck").encode("utf-8"))
    check_some_commands(plain, os.fsdecode(path), refused=False)
    assert run("flags", os.fsdecode(inside)).code in (0, 1, 2)


def test_the_same_file_twice_is_told(plain: str, tmp_path: Path) -> None:
    """By its own name, and through a link."""
    link = tmp_path / "link.txt"
    link.symlink_to(plain)
    for again in (plain, str(link)):
        told = run("compare", plain, again)
        assert told.code == 2
        assert "same file" in told.err


def test_a_file_that_becomes_a_pipe_is_not_waited_for(
    plain: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look at it and the reading."""
    seen = os.stat(plain)  # noqa: PTH116
    Path(plain).unlink()
    os.mkfifo(plain)
    monkeypatch.setattr(files, "look", lambda _path: seen)
    with pytest.raises(ReadingError, match="a pipe or a device"):
        read_bytes(plain)


@pytest.mark.parametrize("end", ["gone", "longer"])
def test_a_file_that_changes_while_it_is_read_is_read_or_refused(
    plain: str, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    """Gone behind the look: a sentence; grown beyond what is allowed: another."""
    seen = os.stat(plain)  # noqa: PTH116
    monkeypatch.setattr(files, "look", lambda _path: seen)
    if end == "gone":
        Path(plain).unlink()
        told = "No such file"
    else:
        told = "is larger than"
    with pytest.raises(ReadingError, match=told):
        read_bytes(plain, largest=len(PLAIN) if end == "gone" else len(PLAIN) - 1)


def test_files_that_are_written_all_the_time_are_read(plain: str) -> None:
    """Some state of them is shown, and nothing breaks."""
    going = threading.Event()

    def write() -> None:
        while not going.is_set():
            Path(plain).write_text(PLAIN * 50, "utf-8")
            Path(plain).write_bytes(b"")
            Path(plain).unlink()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        codes = {run("flags", plain).code for _ in range(20)}
    finally:
        going.set()
        writer.join()
    assert codes <= {0, 1, 2}
