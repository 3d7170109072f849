"""The line of a file in which a passage stands, as editors count lines."""

from __future__ import annotations

from typing import NamedTuple

from tetrapla.engine.model import Passage


class FileLine(NamedTuple):
    """A line of a file."""

    number: int
    """From 1."""
    exact: bool
    """Whether the passage stands there; else the file has changed, and it is not in it any more."""


def line_of(passage: Passage, read: str, now: str) -> FileLine:
    """The line where a passage begins.

    Args:
        passage: The passage.
        read: The text of its version, as it was read.
        now: The text that the file has by now.
    """
    place = _place(passage, read, now)
    if place is None:
        return FileLine(_line_at(now, min(passage.start, len(now))), exact=False)
    return FileLine(_line_at(now, place), exact=True)


def _line_at(text: str, offset: int) -> int:
    """Lines end with LF, alone or behind CR; a CR alone counts only in a file without LF."""
    return text.count("\n" if "\n" in text else "\r", 0, offset) + 1


def _place(passage: Passage, read: str, now: str) -> int | None:
    """Where the passage begins in a text that may have changed; None: it is not there."""
    start, text = passage.start, passage.text
    if now == read:
        return start
    pairs = enumerate(zip(read, now, strict=False))
    alike = next((k for k, (a, b) in pairs if a != b), min(len(read), len(now)))
    if passage.end <= alike:
        return start
    if now.endswith(read[start:]):
        return start + len(now) - len(read)
    above, below = now.rfind(text, 0, start + len(text)), now.find(text, start)
    found = [place for place in (above, below) if place >= 0]
    if found:
        return min(found, key=lambda place: abs(place - start))
    return start if start <= alike else None  # only the passage itself was changed
