"""How the files of a story are on the disk, to tell whether they have changed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from time import time_ns

from tetrapla.engine.model import Story
from tetrapla.engine.reading.files import story_file_in, texts_in
from tetrapla.errors import ReadingError

Stamps = Mapping[str, tuple[object, ...] | None]
"""Path -> when a file was written, in nanoseconds, and its bytes; the texts that a folder holds;
None: it is not there."""
COARSE = 3_000_000_000
"""Nanoseconds that the clock of a disk may be coarse."""
_listed: dict[str, tuple[int, tuple[str, ...]]] = {}
"""Folder -> when something in it was added or removed, and the texts in it then."""


def stamps(story: Story, named: Iterable[str] = ()) -> Stamps:
    """How the files of a story are on the disk.

    Args:
        story: Its versions are files.
        named: Files and folders that somebody named; new texts in a folder are a change too.
    """
    found: dict[str, tuple[object, ...] | None] = {v.path: _file(v.path) for v in story.versions}
    for path in named:
        if path not in found:
            found[path] = _named(path)
    return found


def _file(path: str) -> tuple[object, ...] | None:
    with suppress(OSError, ValueError):
        there = os.stat(path)  # noqa: PTH116 - Path.stat is slower, and this is often
        if not stat.S_ISDIR(there.st_mode):
            return (there.st_mtime_ns, there.st_size)
    return None


def _named(path: str) -> tuple[object, ...] | None:
    """A file, or what of a folder decides which texts are read."""
    if not os.path.isdir(path):  # noqa: PTH112 - Path.is_dir may raise
        return _file(path)
    told = story_file_in(path)
    if told is not None:
        return _file(told)
    with suppress(OSError):
        return _texts(path)
    return None


def _texts(folder: str) -> tuple[str, ...]:
    """The texts in a folder; one that was quiet is not listed again, as it may be large."""
    written = os.stat(folder).st_mtime_ns  # noqa: PTH116
    known = _listed.get(folder)
    if known is not None and known[0] == written:
        return known[1]
    found: tuple[str, ...] = ()
    with suppress(ReadingError):
        found = tuple(texts_in(folder))
    # What was written just now may be written again at what a coarse clock calls the same time.
    if time_ns() - written > COARSE:
        _listed[folder] = (written, found)
    return found
