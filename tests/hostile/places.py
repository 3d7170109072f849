"""Things that are no ordinary file, and names that want to steer: made in a folder of the test."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.hostile.texts import PLAIN

Make = Callable[[Path], str]


def _link(target: str) -> Make:
    def make(folder: Path) -> str:
        path = folder / "link.txt"
        path.symlink_to(target)
        return str(path)

    return make


def _loop(folder: Path) -> str:
    (folder / "one.txt").symlink_to("two.txt")
    (folder / "two.txt").symlink_to("one.txt")
    return str(folder / "one.txt")


def _fifo(folder: Path) -> str:
    path = folder / "fifo.txt"
    os.mkfifo(path)
    return str(path)


def _socket(folder: Path) -> str:
    path = folder / "s"
    bound = socket.socket(socket.AF_UNIX)
    here = Path.cwd()
    os.chdir(folder)  # a name of a socket is short
    try:
        bound.bind("s")
    finally:
        os.chdir(here)
        bound.close()
    return str(path)


def _folder(folder: Path) -> str:
    path = folder / "folder.txt"
    path.mkdir()
    return str(path)


def _folder_of_fifos(folder: Path) -> str:
    path = folder / "fifos"
    path.mkdir()
    os.mkfifo(path / "a.txt")
    os.mkfifo(path / "b.txt")
    return str(path)


def _folder_that_holds_itself(folder: Path) -> str:
    path = folder / "round"
    path.mkdir()
    (path / "again").symlink_to(path)
    return str(path)


def _story_of(what: str) -> Make:
    def make(folder: Path) -> str:
        path = folder / "story.yaml"
        path.write_text(f"versions:\n- file: {what}\n", "utf-8")
        return str(path)

    return make


def _story_is(kind: str) -> Make:
    """A folder whose story file is no file."""

    def make(folder: Path) -> str:
        path = folder / "shelf"
        path.mkdir()
        if kind == "fifo":
            os.mkfifo(path / "story.yaml")
        elif kind == "folder":
            (path / "story.yaml").mkdir()
        else:
            (path / "story.yaml").symlink_to(kind)
        return str(path)

    return make


def _sparse(folder: Path) -> str:
    path = folder / "sparse.txt"
    with path.open("wb") as file:
        file.truncate(10**12)
    return str(path)


def _named(path: str) -> Make:
    return lambda _folder: path


def _unreadable(folder: Path) -> str:
    path = folder / "secret.txt"
    path.write_text(PLAIN, "utf-8")
    path.chmod(0)
    return str(path)


PLACES: Mapping[str, Make] = {
    "dangling-link": _link("nowhere.txt"),
    "self-link": _link("link.txt"),
    "link-loop": _loop,
    "link-to-device": _link("/dev/zero"),
    "fifo": _fifo,
    "socket": _socket,
    "zeros": _named("/dev/zero"),
    "random": _named("/dev/urandom"),
    "null": _named("/dev/null"),
    "terminal": _named("/dev/tty"),
    "full": _named("/dev/full"),
    "memory": _named("/proc/self/mem"),
    "kernel-log": _named("/proc/kmsg"),
    "page-map": _named("/proc/self/pagemap"),
    "own-input": _named("/dev/stdin/x"),
    "folder-like-a-text": _folder,
    "folder-of-fifos": _folder_of_fifos,
    "folder-in-itself": _folder_that_holds_itself,
    "story-of-fifo-names": _story_of("/dev/zero"),
    "story-of-itself": _story_of("story.yaml.missing"),
    "story-is-a-fifo": _story_is("fifo"),
    "story-is-a-folder": _story_is("folder"),
    "story-is-a-device": _story_is("/dev/zero"),
    "story-is-a-loop": _story_is("story.yaml"),
    "sparse-terabyte": _sparse,
    "missing": _named("/no/such/file.txt"),
    "through-a-file": _named("/etc/passwd/x.txt"),
    "empty-name": _named(""),
    "nul-in-name": _named("a\0b.txt"),
    "surrogate-in-name": _named("a\udc80\ud800.txt"),
    "long-name": _named("n" * 5_000),
    "long-path": _named("d/" * 3_000),
    "escape-in-name": _named("\x1b]52;c;cm0=\x07\x9b31m.txt"),
    "markup-in-name": _named("[bold red]x[/]"),
    "newline-in-name": _named("a\ntetrapla: all is well\n.txt"),
    "bidi-in-name": _named("\u202etxt.exe"),
    "unreadable": _unreadable,
}
"""Name -> what makes it; each must be refused at once, with a sentence."""

NAMES: Mapping[str, str | bytes] = {
    "escape": "\x1b[2J\x1b]0;owned\x07.txt",
    "c1": "\x9b31m\x90q\x9c.txt",
    "newline": "a\nb\rc.txt",
    "bidi": "\u202egpj.txt",
    "tags": "a" + "".join(chr(0xE0000 + ord(c)) for c in "rm") + ".txt",
    "markup": "[bold red on blue][@click=app.quit]x[].txt",
    "html": '<img src=x onerror=alert(1)>&amp;".txt',
    "formula": "=1+1.txt",
    "option": "--help.txt",
    "no-unicode": b"caf\xe9\xff.txt",
    "half-emoji": b"\xf0\x9f.txt",
    "zalgo": "z" + "\u0301" * 50 + ".txt",
    "dots": "....txt",
    "blank": " .txt",
    "percent": "%s%n{0}.txt",
    "long": "n" * 251 + ".txt",
    "wide": "漢字" * 30 + ".txt",
    "quotes": "'\"`$(id).txt",
}
"""Name -> a file name below which an ordinary text is kept: it is read, and steers nothing."""
