"""What a command reads, and what is to be said about it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tetrapla.cli.progress import progress
from tetrapla.engine.progress import silent
from tetrapla.errors import ReadingError, UsageError
from tetrapla.export.streams import tell

if TYPE_CHECKING:
    from tetrapla.engine.flags.own_rules import OwnRules
    from tetrapla.engine.model import Story
    from tetrapla.engine.progress import Step
    from tetrapla.engine.resources import Resources

Again = Callable[[], "tuple[Story, Resources]"]
"""Reads a story and its rules again."""
_FIRST_STORY = "possum-and-kangaroo"


def read_named(
    paths: Sequence[str], base: str | None, *, site: str | None = None, step: Step = silent
) -> Story:
    """The story that the paths name, else the bundled one, with the base that was asked for.

    Args:
        paths: Files, folders, or ``-``.
        base: The version that the others are compared with; None: none was asked for.
        site: The web site that was asked for. The bundled story is from none, so whoever names
            one and no path has taken a text for a site.
        step: Told how far it is.

    Raises:
        TetraplaError: Nothing could be read, or there is no such base, or a site without a text.
    """
    from tetrapla.engine.reading import find_version, read_story

    if site is not None and not paths:
        raise UsageError(
            f"No text is named: '{site}', behind --site, only tells which lines return on its "
            "other pages.",
            "Name the text as well, or - for standard input.",
        )
    paths = paths_of(paths)
    if sys.stdin is None and "-" in paths:
        raise ReadingError("There is no standard input.", "Name a file in place of -.")
    story = read_story(paths, step=step)
    return story if base is None else replace(story, base=find_version(story, base))


def read_telling(paths: Sequence[str], base: str | None, *, site: str | None = None) -> Story:
    """As :func:`read_named`, with a line on the terminal of how far it is where it takes long."""
    with progress() as step:
        return read_named(paths, base, site=site, step=step)


def reads_again(
    paths: Sequence[str], base: str | None, rules: Sequence[str], site: str | None
) -> Again | None:
    """What reads a story and its rules again.

    Args:
        paths: Files and folders, as they were named.
        base: The base that was asked for; None: none was.
        rules: Files of rules that were named.
        site: The web site that was asked for; None: none was.

    Returns:
        None where standard input is among the paths: it can be read only once.
    """
    if "-" in paths:
        return None

    def read_again() -> tuple[Story, Resources]:
        story = read_named(paths, base, site=site)
        resources = read_resources(story, rules=rules, site=site)
        return replace(story, notes=(*story.notes, *resources.notes)), resources

    return read_again


def paths_of(paths: Sequence[str]) -> list[str]:
    """The paths that were named, or that of the story that ships with the program."""
    if paths:
        return list(paths)
    from tetrapla.engine.reading.packaged import bundled_stories

    return [str(bundled_stories() / _FIRST_STORY)]


def tell_notes(story: Story, *, alone: bool = True) -> None:
    """The notes of the reading, for people; ``alone``: also that there is only one version."""
    from tetrapla.engine.reading import ALONE, LEFT_OUT

    for note in story.notes:
        if alone or note != ALONE:
            tell(note, complaint=note.startswith(LEFT_OUT))


def read_resources(
    story: Story, *, rules: Sequence[str] = (), site: str | None = None
) -> Resources:
    """The rules, words and known web sites for a story; what could not be used is in the notes.

    Args:
        story: What was read.
        rules: Files of rules beside those of the settings.
        site: The web site of the versions whose source names no learned one; None: not known.

    Raises:
        TetraplaError: A file of rules cannot be read, or the site is not known or cannot be read.
    """
    from tetrapla.cli.sites import sites_of
    from tetrapla.config import read_settings
    from tetrapla.engine.resources import Resources

    own, notes = read_rules(rules)
    sites, about_sites = sites_of(story, site)
    languages = read_settings().languages
    return Resources(own=own, sites=sites, languages=languages, notes=(*notes, *about_sites))


def read_rules(paths: Sequence[str]) -> tuple[OwnRules, tuple[str, ...]]:
    """What the files of rules of the settings and those that are named say, and what to tell.

    Raises:
        ReadingError: One of those that are named cannot be read.
    """
    from tetrapla.config import read_settings
    from tetrapla.engine.resources import own_rules

    settings = read_settings()
    own = own_rules([*settings.rules, *paths], maybe=set(settings.rules) - set(paths))
    return own, (*settings.notes, *own.notes)


def tell_all(notes: Sequence[str]) -> None:
    """Sentences for people, one a line."""
    for note in notes:
        tell(note)
