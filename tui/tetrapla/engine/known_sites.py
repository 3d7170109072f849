"""Learned web sites between their files, the pages they are learned from and the versions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tetrapla.engine.flags.site_pages import Page, is_mark, line_key
from tetrapla.engine.flags.sites import Read, Site, learn
from tetrapla.engine.lexicon import Lexicon
from tetrapla.engine.model import Version
from tetrapla.engine.progress import Step, silent
from tetrapla.engine.reading.site_file import (
    StoredPage,
    StoredSite,
    read_site_file,
    write_site_file,
)
from tetrapla.engine.repair import repair
from tetrapla.engine.segment import segment
from tetrapla.errors import UsageError

_SENTENCE = "."
"""Stands behind the mark of a line that reads as a sentence."""


def lines_of(version: Version, lexicon: Lexicon) -> list[str]:
    """The passages of a page as they are judged: repaired, and cut where the engine cuts them."""
    (repaired,) = repair((version,), lexicon=lexicon)
    return [passage.repaired_text for passage in segment(version, repaired)]


def learn_site(
    name: str,
    pages: Sequence[Version],
    lexicon: Lexicon,
    *,
    known: Site | None = None,
    step: Step = silent,
) -> Site:
    """The lines of a web site.

    Args:
        name: What the site is called.
        pages: What was read of it.
        lexicon: A list of words that confirms repairs.
        known: What was learned before and is added to.
        step: Told now and then how far it is; what it raises ends the work.

    Raises:
        UsageError: What was learned before cannot be added to.
    """
    if known and not all(page.marks for page in known.learned):
        raise UsageError(
            f"The pages of '{known.name}' have no marks by which their lines could be counted.",
            "Learn them anew, all of them together.",
        )
    read: list[Read] = []
    for k, version in enumerate(pages):
        step("learning", k / len(pages))
        read.append(Read(Path(version.path).name, lines_of(version, lexicon)))
    return learn(name, read, known)


def read_site(path: str) -> tuple[Site, tuple[str, ...]]:
    """A learned site from its file, and sentences about what was not understood.

    Raises:
        ReadingError: It cannot be read, or says what cannot be meant.
    """
    stored = read_site_file(path)
    pages = tuple(map(_page, stored.pages))
    lines: dict[str, int] = {}
    texts: dict[str, str] = {}
    for count, line in stored.lines:
        key = line_key(line)
        lines[key] = max(count, lines.get(key, 0))
        texts[key] = line
    return Site.known(stored.name, pages, lines, texts), stored.notes


def write_site(path: Path, site: Site) -> None:
    """Write a learned site.

    Raises:
        TetraplaError: It cannot be written.
    """
    pages = (StoredPage(p.file, p.digest, _marks(p)) for p in site.learned)
    lines = ((count, site.texts.get(key, key)) for key, count in site.lines.items())
    write_site_file(path, StoredSite(site.name, tuple(pages), tuple(lines)))


def _page(stored: StoredPage) -> Page:
    """A page with its marks; without them, where one of them cannot be a mark."""
    marks = [mark.removesuffix(_SENTENCE) for mark in stored.marks]
    if not all(map(is_mark, marks)):
        return Page(stored.file, stored.digest)
    sentences = (m for m, s in zip(marks, stored.marks, strict=True) if s.endswith(_SENTENCE))
    return Page(stored.file, stored.digest, tuple(dict.fromkeys(marks)), frozenset(sentences))


def _marks(page: Page) -> tuple[str, ...]:
    return tuple(f"{m}{_SENTENCE}" if m in page.sentences else m for m in page.marks)
