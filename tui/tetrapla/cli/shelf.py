"""The stories that the library lists, and how each is read and remembered."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tetrapla.cli.stories import read_named, read_resources, reads_again
from tetrapla.engine.progress import silent
from tetrapla.engine.reading.history import address
from tetrapla.errors import ReadingError
from tetrapla.rows.library import Entry, where_words
from tetrapla.state import (
    Recent,
    forget_recent,
    read_state,
    story_key,
    write_recent,
    write_state,
)

if TYPE_CHECKING:
    from tetrapla.engine.model import Story
    from tetrapla.engine.progress import Step
    from tetrapla.engine.reading.history import Address
    from tetrapla.engine.resources import Resources
    from tetrapla.ui.options import Options


@dataclass(frozen=True, slots=True)
class Stories:
    """The stories that ship with the program and those that were opened."""

    most: int
    """How many of those that were opened are listed; 0: none is, and none is written down."""
    rules: Sequence[str] = ()
    """Files of rules that were named on the command line, for whatever is opened."""
    today: Callable[[], date] = date.today

    def entries(self) -> Sequence[Entry]:
        """The stories that ship with the program, then those that were opened, newest first."""
        recent = read_state().recent[: self.most]
        return [*self._shipped(), *map(self._recent, recent)]

    def _shipped(self) -> Iterator[Entry]:
        from tetrapla.engine.reading.plan import plan_for

        for path in shipped():
            try:
                plan = plan_for(path)
            except ReadingError:
                continue  # of a broken installation; the others are still there
            yield Entry((path,), plan.title, len(plan.entries), "", ships=True)

    def _recent(self, known: Recent) -> Entry:
        gone = tuple(path for path in known.paths if not _is_there(path))
        home = str(Path.home()) if "HOME" in os.environ or os.name == "nt" else ""
        where = where_words([_on_disk(path) for path in known.paths], home)
        days = (self.today() - known.opened).days
        return Entry(known.paths, known.title, known.versions, where, days, gone, known.site)

    def read(
        self, entry: Entry, options: Options, step: Step = silent
    ) -> tuple[Story, Resources, Options]:
        """Read a story, with the rules that hold now.

        Raises:
            TetraplaError: It cannot be read.
        """
        site = entry.site or None
        story = read_named(entry.paths, None, site=site, step=step)
        resources = read_resources(story, rules=self.rules, site=site)
        story = replace(story, notes=tuple(dict.fromkeys((*story.notes, *resources.notes))))
        options = self.options_of(story, entry.paths, options, site=site)
        return story, resources, replace(options, kept=read_state().of(story_key(story)))

    def options_of(
        self,
        story: Story,
        paths: Sequence[str],
        options: Options,
        *,
        base: str | None = None,
        site: str | None = None,
    ) -> Options:
        """The options with what belongs to a story, except how it was left.

        Args:
            story: What was read.
            paths: As they were named.
            options: What holds for all stories.
            base: The base that was asked for; None: none was.
            site: The web site that was asked for; None: none was.
        """
        again = reads_again(paths, base, self.rules, site)
        listed = partial(self._put_on_list, story, tuple(paths), site or "")
        keep = partial(write_state, story_key(story))
        return replace(options, again=again, named=tuple(paths), listed=listed, keep=keep)

    def _put_on_list(self, story: Story, paths: tuple[str, ...], site: str) -> str:
        recent = Recent.of(story, paths, self.today(), site)
        if "-" in paths or set(recent.paths) & set(shipped()):
            return ""
        return write_recent(recent, self.most)

    def forget(self, entry: Entry) -> str:
        """Take a story out of the list of those that were opened."""
        return forget_recent(entry.paths)


def _on_disk(path: str) -> str:
    """Where a path is, or was when it was written into a history."""
    kept = _kept(path)
    return path if kept is None else kept.path


def _is_there(path: str) -> bool:
    """Whether a path leads somewhere; of a history only git could tell, when it is opened."""
    return _kept(path) is not None or os.path.exists(path)  # noqa: PTH110


def _kept(path: str) -> Address | None:
    with suppress(ReadingError):
        return address(path)
    return None


def shipped() -> list[str]:
    """The folders of the stories that ship with the program, in name order."""
    from tetrapla.engine.reading.files import story_file_in
    from tetrapla.engine.reading.packaged import bundled_stories

    try:
        folders = sorted(str(path) for path in bundled_stories().iterdir() if path.is_dir())
    except (OSError, ReadingError):
        return []
    return [folder for folder in folders if story_file_in(folder)]
