"""Formats other than plain text, converted by a process of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tetrapla.engine.model import Markup, MarkupKind
from tetrapla.engine.reading.formats.converted import DAMAGED, MISSING, Converted

PATIENCE = 120.0
"""Seconds until a conversion is given up."""
SUFFIXES = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".pdf": "pdf",
    ".epub": "epub",
}
"""Suffix of a file -> its format."""
NAMES = {"html": "web page", "docx": "Word document", "pdf": "PDF document", "epub": "EPUB"}
_PAGE = (b"<!doctype html", b"<html")
_SHOWN = 400
_running: set[subprocess.Popen[bytes]] = set()
"""Conversions under way."""


class NotConverted(Exception):  # noqa: N818 - it is a finding about a file, turned into a sentence
    """A document cannot be read: what is wrong, and the cure."""

    def __init__(self, problem: str, cure: str) -> None:
        super().__init__(problem, cure)
        self.problem = problem
        self.cure = cure


class _How(NamedTuple):
    code: int
    out: bytes
    error: str


def format_of(path: str, data: bytes) -> str | None:
    """The format of a file by its suffix, or of what has none by how it begins; None: plain text.

    Args:
        path: As it was given; ``-`` for standard input.
        data: Its contents.
    """
    suffix = Path(path).suffix.lower()
    if suffix in SUFFIXES:
        return SUFFIXES[suffix]
    if suffix and path != "-":
        return None
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        if b"application/epub+zip" in data[:120]:
            return "epub"
        return "docx" if b"word/" in data else None
    return "html" if data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_PAGE) else None


def convert(data: bytes, form: str) -> Converted:
    """The text of a document.

    Args:
        data: The whole document.
        form: One of the formats of :data:`SUFFIXES`.

    Raises:
        NotConverted: It cannot be read, or its converter is not installed.
    """
    how = _run(data, form)
    name = NAMES[form]
    if how.code == MISSING:
        problem = f"is a {name}, and what reads those is not installed."
        raise NotConverted(problem, f"Install it: pip install 'tetrapla[{form}]'")
    if how.code == DAMAGED:
        cure = "Save its text as a plain text file and name that."
        if "pages are pictures" in how.error:
            cure = "Let a program for text recognition (OCR) read it first."
        raise NotConverted(f"{how.error}.", cure)
    if how.code:
        killed = "took too much time or memory" if how.code < 0 else "failed"
        problem = f"could not be converted: reading this {name} {killed}."
        raise NotConverted(problem, "Save its text as a plain text file and name that.")
    told = json.loads(how.out)
    markup = [Markup(a, b, MarkupKind(kind), why) for a, b, kind, why in told["markup"]]
    return Converted(told["text"], markup, told["source"], told["date"], told["note"])


def _run(data: bytes, form: str) -> _How:
    pipe = subprocess.PIPE
    with subprocess.Popen(_command(form), stdin=pipe, stdout=pipe, stderr=pipe) as process:
        _running.add(process)
        try:
            out, error = process.communicate(data, PATIENCE)
        except subprocess.TimeoutExpired:
            return _How(-1, b"", "")
        finally:
            _running.discard(process)
            process.kill()  # does nothing where it has ended
    return _How(process.returncode, out, error.decode("utf-8", "replace")[:_SHOWN])


def _command(form: str) -> list[str]:
    # -P: what stands in the folder where the program was started must not be imported.
    return [sys.executable, "-P", "-m", "tetrapla.engine.reading.formats.child", form]


def stop_converting() -> None:
    """End all conversions that are under way, as nobody waits for them any more."""
    for process in tuple(_running):
        process.kill()
