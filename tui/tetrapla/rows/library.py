"""The library as a list: the stories that ship with the program, and those that were opened."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A story that can be opened."""

    paths: tuple[str, ...]
    """What it is read from: files and folders; at least one."""
    title: str
    versions: int
    """How many there are, or were when it was opened; 0: not known."""
    where: str
    """Where it is, as people read it; empty for what ships with the program."""
    days: int | None = None
    """How many days ago it was opened the last time; None: not known."""
    gone: tuple[str, ...] = ()
    """Those of the paths that lead nowhere now."""
    site: str = ""
    """The web site that was named for it; empty: none was."""
    ships: bool = False
    """Whether it ships with the program."""


def days_words(days: int) -> str:
    """How long ago it was, in words: ``today``, ``yesterday``, ``3 days ago``, ``2 weeks ago``.

    Args:
        days: Days; of a clock that went back, less than 0.
    """
    if days < 1:
        return "today"
    if days == 1:
        return "yesterday"
    for least, length, name in ((365, 365, "year"), (60, 30, "month"), (14, 7, "week")):
        if days >= least:
            count = days // length
            return f"{count} {name}{'s' * (count != 1)} ago"
    return f"{days} days ago"


def where_words(paths: Sequence[str], home: str) -> str:
    """Where a story is: its path, or the folder of its files; ``~`` for the home folder.

    Args:
        paths: Absolute; at least one.
        home: The home folder; empty: not known.
    """
    if len(paths) == 1:
        return _short(paths[0], home)
    folders = {os.path.dirname(path) for path in paths}  # noqa: PTH120 - text, not a place
    if len(folders) > 1:
        return ", ".join(_short(path, home) for path in paths)
    return _short(folders.pop(), home)


def _short(path: str, home: str) -> str:
    inside = home and (path == home or path.startswith(home.rstrip(os.sep) + os.sep))
    return f"~{path[len(home.rstrip(os.sep)) :]}" if inside else path
