"""The stories that were opened: by which paths, when, and what they are called."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from tetrapla.engine.model import Story
from tetrapla.engine.reading.history import lasting

LONGEST = 200
"""Characters of a title that are kept."""


@dataclass(frozen=True, slots=True)
class Recent:
    """A story that was opened."""

    paths: tuple[str, ...]
    """Absolute paths of the files and folders that were named, in their order; at least one."""
    title: str
    versions: int
    """How many there were."""
    opened: date
    """When it was opened the last time."""
    site: str = ""
    """The web site that was named for it; empty: none was."""

    @classmethod
    def of(cls, story: Story, paths: Sequence[str], today: date, site: str = "") -> Recent:
        """A story that is opened now.

        Args:
            story: What was read.
            paths: As they were named.
            today: The date.
            site: The web site that was named; empty: none was.
        """
        named = tuple(map(lasting, paths))
        if site and os.path.lexists(site):
            site = os.path.abspath(site)  # noqa: PTH100
        return cls(named, story.title[:LONGEST], len(story.versions), today, site)

    def written(self) -> dict[str, Any]:
        """What is written about it."""
        return {**asdict(self), "opened": self.opened.isoformat()}


def recents(written: object) -> tuple[Recent, ...]:
    """The stories that were written down, newest first; what makes no sense is left out."""
    found: list[Recent] = []
    for entry in written if isinstance(written, list) else ():
        with suppress(ValueError, TypeError, KeyError, OverflowError):
            found.append(_recent(entry))
    return tuple(found)


def _recent(entry: Mapping[str, Any]) -> Recent:
    paths, title, versions = entry["paths"], entry["title"], entry["versions"]
    site = entry.get("site", "")
    right = isinstance(paths, list) and paths and all(isinstance(p, str) and p for p in paths)
    if not (right and isinstance(title, str) and isinstance(site, str)):
        raise ValueError
    opened = date.fromisoformat(entry["opened"])
    return Recent(tuple(paths), title, int(versions), opened, site)


def with_newest(known: Iterable[Recent], newest: Recent, most: int) -> tuple[Recent, ...]:
    """The list with a story at its head, once, and no longer than is wanted."""
    return (newest, *(r for r in known if r.paths != newest.paths))[:most]
