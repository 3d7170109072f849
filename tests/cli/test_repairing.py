"""`tetrapla repair`: what it tells, and how it writes in place of a file."""

from __future__ import annotations

import io
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tetrapla.cli import main

Write = Callable[[str, str | bytes], str]
Capture = pytest.CaptureFixture[bytes]

GARBLED = "The captaiп saw the harbour aпd the maп at the bell agaiп.\n"
REPAIRED = GARBLED.replace("п", "n")


def run(capsysbinary: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    captured = capsysbinary.readouterr()
    return code, captured.out.decode("utf-8"), captured.err.decode("utf-8")


def test_explain_tells_each_step_beside_the_data(write: Write, capsysbinary: Capture) -> None:
    code, out, err = run(capsysbinary, "repair", "--explain", write("a.txt", GARBLED))
    assert (code, out) == (0, REPAIRED)
    assert err.splitlines()[:3] == [
        "letters: look-alikes from other scripts",
        "  4 changes: “п” → “n” 4 times",
        "  line 1: “captaiп” has Cyrillic п among Latin letters; it reads “captain”. "
        "(sure, look-alike.mixed-script)",
    ]


def test_explain_says_so_where_nothing_is_found(write: Write, capsysbinary: Capture) -> None:
    code, _, err = run(capsysbinary, "repair", "--explain", write("a.txt", REPAIRED))
    assert (code, err) == (
        0,
        "Nothing is to be repaired. 'tetrapla flags' tells what else is odd.\n",
    )


def test_in_place_writes_the_file_and_keeps_the_old_text(
    write: Write, capsysbinary: Capture
) -> None:
    """Nothing goes to standard output; a backup that is there already is never written over."""
    path = Path(write("a.txt", GARBLED.replace("\n", "\r\n")))
    older = Path(write("a.txt.bak", "older"))
    path.chmod(0o640)
    code, out, err = run(capsysbinary, "repair", "--in-place", str(path))
    assert (code, out) == (0, "")
    assert err == f"tetrapla: '{path}' is repaired; the old text is in '{path}.bak2'.\n"
    assert path.read_bytes().decode() == REPAIRED.replace("\n", "\r\n")
    assert Path(f"{path}.bak2").read_bytes().decode() == GARBLED.replace("\n", "\r\n")
    assert older.read_text() == "older"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(p.name for p in path.parent.iterdir()) == ["a.txt", "a.txt.bak", "a.txt.bak2"]


def test_in_place_leaves_a_file_alone_that_needs_no_repair(
    write: Write, capsysbinary: Capture
) -> None:
    path = write("a.txt", REPAIRED)
    before = Path(path).stat()
    code, _, err = run(capsysbinary, "repair", "--in-place", path)
    assert (code, "as it was" in err) == (0, True)
    assert Path(path).stat().st_mtime_ns == before.st_mtime_ns
    assert not Path(f"{path}.bak").exists()


def test_in_place_keeps_the_byte_order_mark(write: Write, capsysbinary: Capture) -> None:
    path = write("a.txt", GARBLED.encode("utf-8-sig"))
    assert run(capsysbinary, "repair", "--in-place", path)[0] == 0
    assert Path(path).read_bytes() == REPAIRED.encode("utf-8-sig")


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be", "utf-32-be"])
def test_in_place_keeps_the_order_of_bytes(write: Write, capsysbinary: Capture, order: str) -> None:
    path = write("a.txt", f"\ufeff{GARBLED}".encode(order))
    assert run(capsysbinary, "repair", "--in-place", path)[0] == 0
    assert Path(path).read_bytes() == f"\ufeff{REPAIRED}".encode(order)


def test_in_place_follows_a_link(write: Write, tmp_path: Path, capsysbinary: Capture) -> None:
    target = Path(write("real/a.txt", GARBLED))
    link = tmp_path / "link.txt"
    link.symlink_to(target)
    assert run(capsysbinary, "repair", "--in-place", str(link))[0] == 0
    assert link.is_symlink()
    assert target.read_text("utf-8") == REPAIRED


def test_in_place_refuses_what_the_encoding_cannot_write(
    write: Write, capsysbinary: Capture
) -> None:
    """The file is as it was, and no half-written one is left beside it."""
    text = "The shop sells caf&eacute; and &#1078; every day, as the sign says.\n" * 3
    path = Path(write("a.txt", text.encode("ascii").replace(b"day", "dày".encode("cp1252"))))
    before = path.read_bytes()
    code, out, err = run(capsysbinary, "repair", "--in-place", str(path))
    assert (code, out) == (2, "")
    assert "cannot write" in err
    assert "The file is as it was." in err
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == ["a.txt"]


def test_in_place_says_so_where_the_folder_is_protected(
    write: Write, shut: Callable[[str | Path], None], capsysbinary: Capture
) -> None:
    path = Path(write("closed/a.txt", GARBLED))
    shut(path.parent)
    code, out, err = run(capsysbinary, "repair", "--in-place", str(path))
    assert (code, out) == (2, "")
    assert "could not be replaced" in err
    assert path.read_text("utf-8") == GARBLED


def test_in_place_is_refused_for_standard_input(
    capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"text")))
    code, out, err = run(capsysbinary, "repair", "--in-place", "-")
    assert (code, out) == (2, "")
    assert "Standard input has no place to write to." in err


def test_another_version_confirms_a_repair(write: Write, capsysbinary: Capture) -> None:
    """A name that no list has is read as the other version writes it."""
    path = write("a.txt", "Old Quιnby rang the bell.\n")
    other = write("b.txt", "It was Quinby who rang it.\n")
    err = run(capsysbinary, "repair", "--explain", "--with", other, path)[2]
    assert "it reads “Quinby”" in err
    assert "sure" in err


def test_the_file_itself_is_no_other_version(write: Write, capsysbinary: Capture) -> None:
    """As where all files of a folder are named."""
    path = write("a.txt", GARBLED)
    arguments = ["--with", path, "--with", write("b.txt", REPAIRED)]
    assert run(capsysbinary, "repair", *arguments, path) == (0, REPAIRED, "")


def test_another_version_that_is_missing_is_told(write: Write, capsysbinary: Capture) -> None:
    code, out, err = run(capsysbinary, "repair", "--with", "nowhere.txt", write("a.txt", GARBLED))
    assert (code, out) == (2, "")
    assert "nowhere.txt" in err
