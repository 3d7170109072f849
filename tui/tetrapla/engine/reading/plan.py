"""What is to be read: the versions that a path stands for, before any of them is opened."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import NamedTuple

from tetrapla.engine.reading.files import STANDARD_INPUT, look, story_file_in, texts_in

STANDARD_INPUT_NAME = "standard input"


class Entry(NamedTuple):
    """A version that is to be read."""

    path: str
    """As it was given, or below the folder that was given; ``-`` for standard input."""
    name: str = ""
    """What the story file calls it; empty where it does not say."""
    source: str = ""
    date: str = ""
    note: str = ""
    is_base: bool = False
    found: bool = False
    """Found in a folder, not named by anybody: what turns out to be no text was not meant."""


class Plan(NamedTuple):
    """What one path on the command line stands for."""

    title: str
    """What the story is called, as far as this path tells."""
    entries: tuple[Entry, ...]
    notes: tuple[str, ...] = ()
    """Sentences for people about the story file."""
    note: str = ""
    """What the story file says about the story."""


def plan_for(path: str) -> Plan:
    """The versions that a path stands for.

    Args:
        path: A text file, a folder, a story file (``.yaml``, ``.yml``), or ``-``.

    Raises:
        ReadingError: The path leads nowhere, the folder holds no texts, the story file is broken.
    """
    if path == STANDARD_INPUT:
        return Plan(STANDARD_INPUT_NAME, (Entry(path),))
    if stat.S_ISDIR(look(path).st_mode):
        return _folder_plan(path)
    if Path(path).suffix.lower() in (".yaml", ".yml"):
        return _story_plan(path)
    return Plan(Path(path).stem or path, (Entry(path),))


def _folder_plan(folder: str) -> Plan:
    story_file = story_file_in(folder)
    if story_file is not None:
        return _story_plan(story_file)
    title = Path(folder).resolve().name or folder
    return Plan(title, tuple(found_in(folder)))


def _story_plan(path: str) -> Plan:
    from tetrapla.engine.reading.story_file import read_story_file  # YAML is needed only here

    told = read_story_file(path)
    folder = Path(path).parent
    entries = told.entries or tuple(found_in(str(folder)))
    return told._replace(title=told.title or folder.resolve().name or path, entries=entries)


def found_in(folder: str) -> list[Entry]:
    """An entry for each text of a folder, in name order."""
    return [Entry(path, found=not Path(path).suffix) for path in texts_in(folder)]
