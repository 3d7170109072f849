"""What is to be read: the versions that a path stands for, before any of them is opened."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import NamedTuple

from tetrapla.engine.reading.files import (
    STANDARD_INPUT,
    look,
    passed_over,
    story_file_in,
    texts_in,
)
from tetrapla.engine.reading.history import address

STANDARD_INPUT_NAME = "standard input"


class Entry(NamedTuple):
    """A version that is to be read."""

    path: str
    """As it was given, or below the folder that was given; ``-`` for standard input."""
    name: str = ""
    """What the story file calls it; empty where it does not say."""
    source: str = ""
    """Where the story file says that it comes from; empty where it does not say."""
    date: str = ""
    """When the story file says that it was told, as written there; empty where it does not say."""
    note: str = ""
    """What else the story file says about it; empty where it says nothing."""
    is_base: bool = False
    """Whether the story file makes it the base."""
    folder: str = ""
    """Where git is asked for a version out of a history; empty: where the program was started."""
    found: bool = False
    """Found in a folder, not named by anybody: what turns out to be no text was not meant."""


class Plan(NamedTuple):
    """What one path on the command line stands for."""

    title: str
    """What the story is called, as far as this path tells."""
    entries: tuple[Entry, ...]
    """The versions, in the order of their columns."""
    notes: tuple[str, ...] = ()
    """Sentences for people about the story file; empty where all is plain."""
    note: str = ""
    """What the story file says about the story; empty where it says nothing."""


def plan_for(path: str) -> Plan:
    """The versions that a path stands for.

    Args:
        path: A file, a folder, a story file (``.yaml``, ``.yml``), ``git:REV:PATH``, or ``-``.

    Raises:
        ReadingError: The path leads nowhere, the folder holds no texts, the story file is broken.
    """
    if path == STANDARD_INPUT:
        return Plan(STANDARD_INPUT_NAME, (Entry(path),))
    kept = address(path)
    if kept is not None:
        return Plan(Path(kept.path).stem, (Entry(path, name=kept.name),))
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
    entries = tuple(found_in(folder))
    others = passed_over(folder)
    return Plan(title, entries, notes=(others,) if others else ())


def _story_plan(path: str) -> Plan:
    from tetrapla.engine.reading.story_file import read_story_file  # YAML is needed only here

    told = read_story_file(path)
    return told._replace(title=told.title or Path(path).parent.resolve().name or path)


def found_in(folder: str) -> list[Entry]:
    """An entry for each text of a folder, in name order."""
    return [Entry(path, found=not Path(path).suffix) for path in texts_in(folder)]
