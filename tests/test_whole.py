"""A file is written whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from tetrapla.whole import write_whole


def failing() -> Iterator[bytes]:
    """A text whose second half cannot be had."""
    yield b"half"
    raise OSError(28, "No space left on device")


def mode(path: Path) -> int:
    """The permissions of a file."""
    return stat.S_IMODE(path.stat().st_mode)


def test_a_failure_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    """Neither a part of the new text nor a file beside it."""
    path = tmp_path / "a.txt"
    path.write_text("old", "utf-8")
    with pytest.raises(OSError, match="No space"):
        write_whole(path, failing())
    assert path.read_text("utf-8") == "old"
    with pytest.raises(OSError, match="No space"):
        write_whole(tmp_path / "b.txt", failing())
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_the_new_text_takes_the_place_and_keeps_the_permissions(tmp_path: Path) -> None:
    """Those of the old file, and while it is written no more than its owner's."""
    path = tmp_path / "a.txt"
    path.write_text("old", "utf-8")
    path.chmod(0o640)
    seen: list[int] = []

    def pieces() -> Iterator[bytes]:
        yield b"new "
        seen.extend(mode(p) for p in tmp_path.iterdir() if p != path)
        yield b"text"

    assert write_whole(path, pieces()) == len("new text")
    assert (path.read_text("utf-8"), mode(path)) == ("new text", 0o640)
    assert seen == [0o600]


@pytest.mark.parametrize(("private", "wanted"), [(True, 0o600), (False, 0o644)])
def test_a_file_that_was_not_there_is_public_or_private(
    tmp_path: Path, *, private: bool, wanted: int
) -> None:
    """As the umask has it, or for its owner alone."""
    before = os.umask(0o022)
    try:
        write_whole(tmp_path / "a.txt", [b"x"], private=private)
    finally:
        os.umask(before)
    assert mode(tmp_path / "a.txt") == wanted


def test_a_fresh_file_never_takes_a_place(tmp_path: Path) -> None:
    """Not even that of one that comes while it is written."""
    path = tmp_path / "a.txt"

    def slow() -> Iterator[bytes]:
        yield b"mine"
        path.write_text("theirs", "utf-8")

    with pytest.raises(FileExistsError):
        write_whole(path, slow(), fresh=True)
    with pytest.raises(FileExistsError):
        write_whole(path, [b"mine"], fresh=True)
    assert path.read_text("utf-8") == "theirs"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]
