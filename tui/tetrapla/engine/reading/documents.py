"""One version: from where it is kept to its text."""

from __future__ import annotations

import sys
from typing import BinaryIO, NamedTuple

from tetrapla.engine.model import Markup
from tetrapla.engine.reading.converting import NotConverted, convert, format_of
from tetrapla.engine.reading.decode import decode
from tetrapla.engine.reading.files import (
    STANDARD_INPUT,
    read_bytes,
    read_stream,
    refusal,
)
from tetrapla.engine.reading.history import address, read_blob
from tetrapla.engine.reading.plan import Entry
from tetrapla.errors import ReadingError


class Document(NamedTuple):
    """A version as it was read."""

    text: str
    encoding: str
    """Python's name of it; of a converted document, the name of its format."""
    note: str = ""
    """The end of a sentence whose subject is the file; empty where nothing had to be guessed."""
    markup: tuple[Markup, ...] = ()
    source: str = ""
    date: str = ""
    converted: bool = False
    """Whether it is no text file that could be opened at a place or written back."""


class Found(NamedTuple):
    """What is kept where a version is, still to be decoded or converted."""

    named: str
    """The path as it was given."""
    data: bytes
    path: str
    """What tells the format."""
    source: str = ""
    date: str = ""

    @property
    def form(self) -> str | None:
        """Its format; None: plain text."""
        return format_of(self.path, self.data)


class Reader:
    """Fetches one version after the other and remembers which it has seen."""

    def __init__(self, stdin: BinaryIO | None) -> None:
        self._stdin = stdin
        self._seen: dict[object, str] = {}

    def fetch(self, entry: Entry) -> Found:
        """What is kept of one version.

        Raises:
            ReadingError: It cannot be read, or was read before.
        """
        kept = address(entry.path)
        if kept is not None:
            blob = read_blob(entry.path, kept, entry.folder)
            self._once(blob.identity, entry.path)
            source = f"git {blob.commit}" if blob.commit else "git index"
            return Found(entry.path, blob.data, kept.path, source, blob.date)
        if entry.path == STANDARD_INPUT:
            if STANDARD_INPUT in self._seen:
                raise ReadingError("Standard input (-) is named twice.", "Name it once.")
            self._seen[STANDARD_INPUT] = entry.path
            data = read_stream(self._stdin or sys.stdin.buffer).data
            return Found(entry.path, data, STANDARD_INPUT)
        contents = read_bytes(entry.path)
        self._once(contents.identity, entry.path)
        return Found(entry.path, contents.data, entry.path)

    def _once(self, identity: object, path: str) -> None:
        """Remember a file.

        Raises:
            ReadingError: It was read before.
        """
        if identity in self._seen:
            first = self._seen[identity]
            raise refusal(path, f"is the same file as '{first}'.", "Name it once.")
        self._seen[identity] = path


def document_of(found: Found) -> Document:
    """What was fetched, as a version; of a document this takes a process and its time.

    Raises:
        ReadingError: It cannot be read.
        NotText: It is no text.
    """
    document = _document(found)
    if not document.text.strip():
        raise refusal(found.named, "is empty.", "Put the text into it, or leave it out.")
    return document


def _document(found: Found) -> Document:
    form = found.form
    if form is None:
        decoded = decode(found.data)
        return Document(
            decoded.text,
            decoded.encoding,
            decoded.note,
            source=found.source,
            date=found.date,
            converted=address(found.named) is not None,
        )
    try:
        told = convert(found.data, form)
    except NotConverted as finding:
        raise refusal(found.named, finding.problem, finding.cure) from None
    return Document(
        told.text,
        form,
        told.note,
        tuple(told.markup),
        found.source or told.source,
        found.date or told.date,
        converted=True,
    )
