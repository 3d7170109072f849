"""What every converter gives: a text, and what the markup of its source said of stretches of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tetrapla.engine.model import Markup, MarkupKind

_SPACE = re.compile(r"[ \t\n\r\f\u200b]+")
"""White space that markup collapses; an unbreakable space is text."""
_BREAK = {1: "\n", 2: "\n\n"}
DAMAGED, MISSING = 3, 4
"""Exit codes of a converter: the document cannot be read; what reads it is not installed."""


class DamagedError(Exception):
    """A document that cannot be read; the argument is what is wrong with it."""


@dataclass
class Converted:
    """A document as text."""

    text: str = ""
    """Paragraphs parted by blank lines."""
    markup: list[Markup] = field(default_factory=list)
    """In order of start."""
    source: str = ""
    """Where the document says that it comes from; empty where it does not."""
    date: str = ""
    """When it says that it was published; empty where it does not."""
    note: str = ""
    """The end of a sentence whose subject is the file; empty where all is plain."""


class Writer:
    """Builds a text from pieces and breaks, as a browser would set it."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._break = 0
        """Line ends that go before the next piece."""
        self._space = False
        """Whether white space goes before the next piece."""
        self._fresh: list[int] = []
        """Indices of stretches whose text has not begun."""
        self._open: list[tuple[MarkupKind, str, int]] = []
        self.markup: list[Markup] = []

    @property
    def text(self) -> str:
        """All that was written."""
        return "".join(self._parts)

    def end_block(self, lines: int = 2) -> None:
        """A line end (1) or a blank line (2) before what follows."""
        self._break = max(self._break, lines)
        self._space = False

    def line(self) -> None:
        """A line end; a second one in a row makes a blank line."""
        self._break = min(2, self._break + 1)
        self._space = False

    def write(self, text: str) -> None:
        """A piece of running text, whose white space is of no meaning."""
        if not text:
            return
        words = _SPACE.sub(" ", text)
        if words[0] == " ":
            self._space = True
        body = words.strip(" ")
        if not body:
            return
        self._put(" " if self._space else "", body)
        self._space = words[-1] == " "

    def write_exactly(self, text: str) -> None:
        """A piece whose white space counts."""
        if text.strip():
            self._put("", text.replace("\r\n", "\n").replace("\r", "\n").strip("\n"))
            self._space = False
        elif text:
            self._space = True

    def tab(self) -> None:
        """What parts two cells of a table."""
        if self._parts and not self._break:
            self._put("\t", "")
            self._space = False

    def _put(self, space: str, body: str) -> None:
        space = _BREAK.get(self._break, space) if self._parts else ""
        self._break = 0
        start = self._length + len(space)
        for k in self._fresh:
            kind, told, _ = self._open[k]
            self._open[k] = (kind, told, start)
        self._fresh.clear()
        self._parts += (space, body)
        self._length = start + len(body)

    def open(self, kind: MarkupKind, told: str) -> None:
        """Begin a stretch of markup."""
        self._fresh.append(len(self._open))
        self._open.append((kind, told, -1))

    def close(self) -> None:
        """End the stretch that was begun last."""
        kind, told, start = self._open.pop()
        if self._fresh and self._fresh[-1] == len(self._open):
            self._fresh.pop()
        if 0 <= start < self._length:
            self.markup.append(Markup(start, self._length, kind, told))

    @contextmanager
    def stretch(self, kind: MarkupKind, told: str) -> Iterator[None]:
        """What is written inside is one stretch."""
        self.open(kind, told)
        yield
        self.close()
