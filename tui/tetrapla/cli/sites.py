"""Which learned web site a version comes from, and sites that are learned on the spot."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tetrapla.cli.progress import progress
from tetrapla.errors import ReadingError, TetraplaError, UsageError
from tetrapla.export.streams import tell

if TYPE_CHECKING:
    from tetrapla.engine.flags.sites import Site
    from tetrapla.engine.model import Story, Version

Say = Callable[[str], None]
"""Takes a sentence for people."""

_YAML = (".yaml", ".yml")


def sites_of(story: Story, asked: str | None) -> tuple[dict[str, Site], tuple[str, ...]]:
    """What the other pages of their web sites say of the versions.

    Args:
        story: Its versions may name a learned site as their source.
        asked: The site of all other versions: a learned name, a file, or a folder; None: none.

    Returns:
        Siglum -> the site, for versions whose site is known; and sentences for people about what
        could not be used.

    Raises:
        TetraplaError: What was asked for is not known, or cannot be read.
    """
    notes: list[str] = []
    chosen = None if asked is None else choose_site(asked, notes.append)
    found: dict[str, Site] = {}
    sources: dict[str, Site | None] = {}
    for version in story.versions:
        if version.source and version.source not in sources:
            sources[version.source] = _named_by(version.source, notes.append)
        site = sources.get(version.source) or chosen
        if site is not None:
            found[version.siglum] = _beside(site, version, notes.append)
    return found, tuple(notes)


def _named_by(source: str, say: Say) -> Site | None:
    """The learned site that a source names; one that cannot be read is told and left out."""
    from tetrapla.engine.reading.site_file import site_for

    path = site_for(source)
    if path is None:
        return None
    try:
        return read_learned(path, say)
    except TetraplaError as failure:
        say(f"Left out: {failure}")
        return None


def _beside(site: Site, version: Version, say: Say) -> Site:
    """What the other pages say of the lines of a version; it is told where there are none."""
    from tetrapla.engine.known_sites import lines_of
    from tetrapla.engine.resources import DEFAULT_LEXICON

    found = site.beside(lines_of(version, DEFAULT_LEXICON))
    if site.pages and not found.pages:
        say(
            f"All learned pages of {site.name} tell the same as '{version.name}', so its lines are "
            "known of no other page."
        )
    return found


def read_learned(path: Path, say: Say = tell) -> Site:
    """A learned site, with a sentence about everything in its file that is not understood."""
    from tetrapla.engine.known_sites import read_site

    site, notes = read_site(str(path))
    for note in notes:
        say(note)
    return site


def choose_site(asked: str, say: Say = tell) -> Site:
    """The site that a person means.

    Args:
        asked: A learned name, the file of a learned site, or a folder or file of pages, which are
            learned for this time.
        say: Told what was left out or counts otherwise than one might think.

    Raises:
        TetraplaError: There is none, or it cannot be read.
    """
    from tetrapla.engine.reading.files import look

    known = learned_path(asked)
    if known is not None:
        return read_learned(known, say)
    try:
        found = look(asked)
    except ReadingError:
        raise unknown_site(asked) from None
    if Path(asked).suffix.lower() in _YAML and not stat.S_ISDIR(found.st_mode):
        return read_learned(Path(asked), say)
    page = Path(asked).resolve()
    return learn_paths(page.name if page.is_dir() else page.stem, [asked], say=say)


def learned_path(name: str) -> Path | None:
    """The file of the learned site of a name; None: there is none."""
    from tetrapla.engine.reading.site_file import site_name, site_path

    try:
        path = site_path(site_name(name)) if not set(name) & {"/", "\\"} else None
    except UsageError:
        return None
    return path if path is not None and path.is_file() else None


def unknown_site(name: str) -> UsageError:
    """The error for a name of which nothing is known, with those that are near."""
    from difflib import get_close_matches

    from tetrapla.engine.reading.site_file import site_names

    near = get_close_matches(name, site_names(), n=1)
    cure = f"Did you mean '{near[0]}'?" if near else "'tetrapla site list' tells which are learned."
    return UsageError(f"There is no learned site, file or folder '{name}'.", cure)


def learn_paths(name: str, paths: list[str], known: Site | None = None, say: Say = tell) -> Site:
    """Learn a site from pages on the disk.

    Args:
        name: What the site is called.
        paths: Files and folders of pages.
        known: What was learned before and is added to.
        say: Told what was left out, and which pages count as one.

    Raises:
        TetraplaError: No page can be read.
    """
    from tetrapla.engine.known_sites import learn_site
    from tetrapla.engine.reading import ALONE, read_story
    from tetrapla.engine.resources import DEFAULT_LEXICON

    story = read_story(paths)
    for note in story.notes:
        if note != ALONE:
            say(note)
    with progress() as step:
        site = learn_site(name, story.versions, DEFAULT_LEXICON, known=known, step=step)
    for same in site.doubles():
        listed = ", ".join(f"'{file}'" for file in same[1:])
        say(f"'{same[0]}' tells the same as {listed}; they count as one page.")
    return site
