"""Writing an export: whole or not at all, and never over a file that nobody gave up."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tetrapla.export.replacing import write_new
from tetrapla.rows.write_faults import home_short, write_fault


def names(folder: Path) -> list[str]:
    """What is in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_holds_every_piece(tmp_path: Path) -> None:
    """UTF-8 with the line ends it has; the answer is its size; nothing else is left beside it."""
    size = write_new(tmp_path / "geese.txt", ["drei Gänse\r\n", "eine Lampe\n"], overwrite=False)
    data = (tmp_path / "geese.txt").read_bytes()
    assert data == "drei Gänse\r\neine Lampe\n".encode()
    assert size == len(data)
    assert names(tmp_path) == ["geese.txt"]


def test_a_new_file_has_the_rights_that_files_get_here(tmp_path: Path) -> None:
    """Not those of a temporary file, which others could not read."""
    before = os.umask(0o027)
    try:
        write_new(tmp_path / "geese.txt", ["geese"], overwrite=False)
    finally:
        os.umask(before)
    assert (tmp_path / "geese.txt").stat().st_mode & 0o777 == 0o640


def test_a_file_that_is_there_stays_unless_it_is_given_up(tmp_path: Path) -> None:
    """It is refused; given up, it is replaced and keeps its rights."""
    path = tmp_path / "geese.txt"
    path.write_text("old", "utf-8")
    path.chmod(0o600)
    with pytest.raises(FileExistsError):
        write_new(path, ["new"], overwrite=False)
    assert path.read_text("utf-8") == "old"
    write_new(path, ["new"], overwrite=True)
    assert path.read_text("utf-8") == "new"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_link_keeps_pointing_where_it_does(tmp_path: Path) -> None:
    """What it points to is written."""
    (tmp_path / "there.txt").write_text("old", "utf-8")
    link = tmp_path / "link.txt"
    link.symlink_to("there.txt")
    write_new(link, ["new"], overwrite=True)
    assert link.is_symlink()
    assert (tmp_path / "there.txt").read_text("utf-8") == "new"


@pytest.mark.parametrize("there", [False, True])
def test_a_text_that_breaks_off_leaves_everything_as_it_was(tmp_path: Path, there: bool) -> None:
    """No half of a file, and nothing hidden beside it."""
    path = tmp_path / "geese.txt"
    if there:
        path.write_text("old", "utf-8")

    def pieces() -> Iterator[str]:
        yield "new"
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="space"):
        write_new(path, pieces(), overwrite=True)
    assert names(tmp_path) == (["geese.txt"] if there else [])
    assert not there or path.read_text("utf-8") == "old"


def test_folders_and_devices_are_never_replaced(tmp_path: Path) -> None:
    """A folder, a pipe: refused, even where overwriting is allowed."""
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(IsADirectoryError):
        write_new(tmp_path / "folder", ["x"], overwrite=True)
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "pipe", ["x"], overwrite=True)


def test_another_program_that_takes_the_name_meanwhile_wins(tmp_path: Path) -> None:
    """What appears while the text is written is not overwritten."""
    path = tmp_path / "geese.txt"

    def pieces() -> Iterator[str]:
        yield "mine"
        path.write_text("theirs", "utf-8")

    with pytest.raises(FileExistsError):
        write_new(path, pieces(), overwrite=False)
    assert path.read_text("utf-8") == "theirs"
    assert names(tmp_path) == ["geese.txt"]


def test_where_there_are_no_links_a_file_is_named_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some file systems know no second name for a file."""

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    write_new(tmp_path / "geese.txt", ["geese"], overwrite=False)
    assert names(tmp_path) == ["geese.txt"]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOENT, "there is no folder “/nowhere/at all”: make it first, or name another one"),
        (errno.ENOTDIR, "“/nowhere/at all” is no folder"),
        (errno.EACCES, "you have no right to write in “/nowhere/at all”"),
        (errno.EROFS, "“/nowhere/at all” can only be read"),
        (errno.ENOSPC, "the disk is full: make room, or write it somewhere else"),
        (errno.EISDIR, "that is a folder: type the name of a file behind it"),
        (errno.ENAMETOOLONG, "the name is too long"),
        (errno.EIO, "it could not be written: Input/output error"),
    ],
)
def test_each_fault_is_a_sentence(number: int, said: str) -> None:
    """What is wrong, and where there is one, the cure."""
    error = OSError(number, os.strerror(number))
    assert write_fault(error, Path("/nowhere/at all/geese.md")) == said


def test_a_folder_name_cannot_steer_the_terminal() -> None:
    """A control character in it becomes a sign."""
    error = OSError(errno.ENOENT, "")
    assert "“/a␛b”" in write_fault(error, Path("/a\x1bb/geese.md"))


def test_home_is_written_short(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a tilde, as people type it."""
    monkeypatch.setenv("HOME", "/house/keeper")
    assert home_short(Path("/house/keeper/geese")) == "~/geese"
    assert home_short(Path("/house/keeper")) == "~"
    assert home_short(Path("/house/other")) == "/house/other"
