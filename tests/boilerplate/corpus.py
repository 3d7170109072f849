"""Pages on which every line is labelled, and what the program says about them.

A page is a list of ``[label, text]``; its lines are joined by blank lines. A label is ``story``,
``open`` (either answer is right), a kind of boilerplate, or kinds with ``/`` between them where
each would be right. A line that is only a name stands for the lines of the site's furniture under
that name. ``<<share:Tell your friends!>>`` inside a line of the story is boilerplate of that kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tetrapla.engine.compare import examine
from tetrapla.engine.flags.sites import Read, Site, learn
from tetrapla.engine.kinds import GROUPS, LIKELY, SURE, Group
from tetrapla.engine.model import Flag, Story, Version
from tetrapla.engine.reading.versions import siglum
from tetrapla.engine.resources import default_resources

_HERE = Path(__file__).parent
STORY, OPEN = "story", "open"
BETWEEN = "\n\n"
"""What stands between two lines of a page."""
COVERED = 0.6
"""A line is flagged where flags cover at least so much of it."""
LEVELS = {"sure": SURE, "sure and likely": LIKELY}
"""Name of what is counted -> the least confidence of a flag that counts."""
_LABEL_IN_TEXT = re.compile(r"[a-z/-]+\| ")
_MARK = re.compile(r"<<([a-z-]+):([^<>]+)>>")


class CorpusError(ValueError):
    """A page is not written as pages are."""


@dataclass(frozen=True)
class Span:
    """Boilerplate inside a line of the story."""

    kind: str
    start: int
    """In the text of the page, as the end."""
    end: int


@dataclass(frozen=True)
class Line:
    """One labelled line of a page."""

    kinds: tuple[str, ...]
    """Kinds of boilerplate of which each is right; else only ``story`` or ``open``."""
    text: str
    start: int
    """In the text of the page."""
    spans: tuple[Span, ...] = ()
    """Empty for all but a few lines of the story."""

    @property
    def end(self) -> int:
        """In the text of the page."""
        return self.start + len(self.text)

    @property
    def is_story(self) -> bool:
        """Whether no flag may cover it."""
        return self.kinds == (STORY,)

    @property
    def is_boilerplate(self) -> bool:
        """Whether a flag should cover it."""
        return not self.is_story and self.kinds != (OPEN,)


@dataclass(frozen=True)
class Page:
    """A text with its labelled lines."""

    id: str
    """Its file and its name: ``harbour-herald/bakery-fire``."""
    site: str
    """Host name of an imagined site."""
    language: str
    lines: tuple[Line, ...]
    clean: bool = False
    """Whether it is of the sort that looks like boilerplate and is all story."""

    @property
    def text(self) -> str:
        """The lines, joined by blank lines."""
        return BETWEEN.join(line.text for line in self.lines)


@cache
def load_pages() -> tuple[Page, ...]:
    """All pages that are examined alone, in order of file and place.

    Raises:
        CorpusError: A page has an unknown key, label or name.
    """
    return tuple(
        _page(f"{path.stem}/{told['name']}", told, site)
        for path in sorted((_HERE / "pages").glob("*.yaml"))
        for site in [_read(path, {"site", "language", "clean", "furniture", "pages"})]
        for told in site["pages"]
    )


@cache
def load_tales() -> tuple[tuple[Page, ...], ...]:
    """Stories told by several sites: the pages that are the versions of each.

    Raises:
        CorpusError: A page has an unknown key, label or name.
    """
    return tuple(
        tuple(
            _page(f"{path.stem}/{told['site']}", told, {**tale, "site": told["site"]})
            for told in tale["versions"]
        )
        for path in sorted((_HERE / "stories").glob("*.yaml"))
        for tale in [_read(path, {"title", "language", "versions"})]
    )


def known_failures() -> dict[str, dict[str, str]]:
    """Id of a page -> its lines of the story that are flagged now -> why."""
    told = yaml.safe_load((_HERE / "known_failures.yaml").read_text("utf-8"))
    return dict(told or {})


def _read(path: Path, keys: set[str]) -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    if set(told) - keys:
        raise CorpusError(f"{path.name}: unknown {sorted(set(told) - keys)}")
    return told


def _page(name: str, told: Mapping[str, Any], site: Mapping[str, Any]) -> Page:
    lines: list[Line] = []
    at = 0
    for label, text in _pairs(name, told["lines"], site.get("furniture", {})):
        line = parse_line(name, label, text, at)
        lines.append(line)
        at = line.end + len(BETWEEN)
    return Page(name, site["site"], site["language"], tuple(lines), site.get("clean", False))


def _pairs(
    name: str, lines: Sequence[Any], furniture: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    for told in lines:
        if not isinstance(told, str):
            yield told[0], told[1]
        elif told in furniture:
            yield from _pairs(name, furniture[told], {})
        else:
            raise CorpusError(f"{name}: what is {told!r}?")


def parse_line(name: str, label: str, marked: str, at: int) -> Line:
    """A line as it is written in a file.

    Args:
        name: Id of its page, for the error.
        label: ``story``, ``open``, a kind, or kinds with ``/`` between them.
        marked: The text, with marks around spans that are boilerplate.
        at: Where it starts in the text of its page.

    Raises:
        CorpusError: The label is none, or the text has marks where none are.
    """
    kinds = tuple(label.split("/"))
    text, spans = _without_marks(marked, at)
    wrong = [k for k in (*kinds, *(s.kind for s in spans)) if not _is_label(k)]
    if wrong or (len(kinds) > 1 and {STORY, OPEN} & set(kinds)):
        raise CorpusError(f"{name}: what label is {wrong or label}?")
    if _LABEL_IN_TEXT.match(marked):
        raise CorpusError(f"{name}: is there a label in the text? {marked}")
    if spans and kinds != (STORY,):
        raise CorpusError(f"{name}: only the story has marked spans: {marked}")
    return Line(kinds, text, at, spans)


def _is_label(label: str) -> bool:
    return label in {STORY, OPEN} or GROUPS.get(label) is Group.BOILERPLATE


def _without_marks(marked: str, at: int) -> tuple[str, tuple[Span, ...]]:
    text, done, spans = "", 0, []
    for mark in _MARK.finditer(marked):
        text += marked[done : mark.start()]
        spans.append(Span(mark[1], at + len(text), at + len(text) + len(mark[2])))
        text += mark[2]
        done = mark.end()
    return text + marked[done:], tuple(spans)


@cache
def judge(*pages: Page) -> tuple[tuple[Flag, ...], ...]:
    """The flags of boilerplate on each page, read as the versions of one story.

    Args:
        pages: One page, or several that tell the same.
    """
    return _flags(pages, {})


@cache
def judge_beside(page: Page, others: tuple[Page, ...]) -> tuple[Flag, ...]:
    """The flags of boilerplate on a page whose site is known from other pages of it.

    Args:
        page: The page.
        others: Pages of its site, which tell something else.
    """
    read = [Read(other.id, [line.text for line in other.lines]) for other in others]
    return _flags((page,), {siglum(0): learn(page.site, read)})[0]


def _flags(pages: Sequence[Page], sites: Mapping[str, Site]) -> tuple[tuple[Flag, ...], ...]:
    versions = tuple(
        Version(siglum(k), page.id, f"{k}.txt", "utf-8", page.text, source=page.site)
        for k, page in enumerate(pages)
    )
    known = replace(default_resources(), sites=sites)
    flags = examine(Story("A story", versions), resources=known).flags
    return tuple(
        tuple(f for f in flags if f.version == v.siglum and f.group is Group.BOILERPLATE)
        for v in versions
    )


def flagged_as(line: Line, flags: Sequence[Flag], least: float) -> str | None:
    """The kind that covers most of a line; None where flags leave most of it alone.

    Args:
        line: The line; what is marked in it counts neither way.
        flags: Those of its page.
        least: Lowest confidence of a flag that counts.
    """
    shares: dict[str, int] = {}
    covered: set[int] = set()
    own = _own_places(line)
    for flag in flags:
        if flag.confidence >= least and flag.start < line.end and line.start < flag.end:
            here = own.intersection(range(flag.start, flag.end))
            shares[flag.kind] = shares.get(flag.kind, 0) + len(here)
            covered |= here
    if not covered or len(covered) < COVERED * len(own):
        return None
    return max(shares, key=lambda kind: shares[kind])


def _own_places(line: Line) -> set[int]:
    """Places of a line in the text of its page that are neither space nor marked."""
    marked = {place for s in line.spans for place in range(s.start, s.end)}
    places = (k for k, c in enumerate(line.text, line.start) if not c.isspace())
    return {place for place in places if place not in marked}
