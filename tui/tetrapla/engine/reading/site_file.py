"""Files of learned web sites: what they say, where they are kept, and which one an address means.

One file holds one site, for people to read and to take lines out of. The marks of the pages are
for the program: by them lines are counted anew when pages are added, and pages are known again.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from tetrapla.engine.reading.yaml_tree import Told, Trail, read_told
from tetrapla.errors import ReadingError, TetraplaError, UsageError

LARGEST = 20_000_000
"""Bytes of such a file; a thousand pages take about two million."""
DATA = "TETRAPLA_DATA"
"""In the environment, the folder in which learned sites are kept; else the platform's own."""
SUFFIX = ".yaml"
_KEYS = ("name", "pages", "lines")
_PAGE_KEYS = ("file", "digest", "marks")
_NAME = re.compile(r"\w[\w.-]{0,99}")
_HOST = re.compile(r"\w(?:[\w-]*\w)?(?:\.\w(?:[\w-]*\w)?)+")
_HEAD = """\
# Lines of web pages, learned by 'tetrapla site learn': what returns from page to page is not the
# story. Under each number are the lines that stand on so many of the pages, whatever the numbers
# in them. A line that is taken out counts no more; learning again writes the file anew.
"""


class StoredPage(NamedTuple):
    """A page that was learned from, as the file has it."""

    file: str
    digest: str
    marks: tuple[str, ...] = ()
    """One a line; empty where the file gives none."""


class StoredSite(NamedTuple):
    """What such a file says."""

    name: str
    pages: tuple[StoredPage, ...]
    lines: tuple[tuple[int, str], ...]
    """On how many of the pages a line stands, and the line."""
    notes: tuple[str, ...] = ()
    """Sentences for people about what was not understood; empty where all is plain."""


def sites_folder() -> Path:
    """Where learned sites are kept; it need not be there yet."""
    given = os.environ.get(DATA)
    if given:
        return Path(given) / "sites"
    from platformdirs import user_data_dir  # only here, as most runs need it not

    return Path(user_data_dir("tetrapla", appauthor=False)) / "sites"


def site_path(name: str) -> Path:
    """Where a site of a name is kept; it need not be there."""
    return sites_folder() / f"{name}{SUFFIX}"


def site_names() -> list[str]:
    """The names of the learned sites, in order."""
    with contextlib.suppress(OSError):
        return sorted(p.stem for p in sites_folder().iterdir() if p.suffix == SUFFIX and p.stem)
    return []


def site_name(text: str) -> str:
    """What a site is called: a host in lower case without ``www.``, or another plain name.

    Raises:
        UsageError: The text cannot be a name.
    """
    name = re.sub(r"^\w+://", "", text.strip()).split("/")[0].casefold().removeprefix("www.")
    if _NAME.fullmatch(name) is None:
        raise UsageError(
            f"'{text}' cannot be the name of a site.",
            "Take its host, such as example.org, or a word of letters and digits.",
        )
    return name


def is_host(text: str) -> bool:
    """Whether a text reads as a host: words with dots between them, the last one without digits."""
    return _HOST.fullmatch(text) is not None and text.rsplit(".", 1)[1].isalpha()


def site_for(source: str) -> Path | None:
    """The file of the learned site that the source of a version names.

    The first host in it that is known counts, with or without ``www.``; where it is not known
    itself, the site that it is a part of (``example.org`` for ``news.example.org``).

    Args:
        source: An address, a host, or a sentence with one in it.
    """
    for host in _HOST.findall(source.casefold()):
        labels = host.removeprefix("www.").split(".")
        for first in range(len(labels) - 1):
            path = site_path(".".join(labels[first:]))
            if path.is_file():
                return path
    return None


def read_site_file(path: str) -> StoredSite:
    """What a file of a learned site says.

    Args:
        path: The file.

    Raises:
        ReadingError: It cannot be read, is too large, no YAML, or says what cannot be meant.
    """
    return _Reader(path, read_told(path, largest=LARGEST)).site()


def write_site_file(path: Path, site: StoredSite) -> None:
    """Write a learned site, at once or not at all; folders that are missing are made.

    Raises:
        TetraplaError: It cannot be written.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            beside.write_bytes(_yaml(site).encode("utf-8"))
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise TetraplaError(
            f"'{path}' could not be written: {error.strerror}.",
            "Name another file with -o, or check the rights to its folder.",
        ) from None


def _yaml(site: StoredSite) -> str:
    """The file: lines by falling count, then by text."""
    import yaml

    by_count: dict[int, list[str]] = {}
    for count, line in sorted(site.lines, key=lambda found: (-found[0], found[1])):
        by_count.setdefault(count, []).append(line)
    pages = [{"file": p.file, "digest": p.digest, "marks": " ".join(p.marks)} for p in site.pages]
    # The lines, which people read, stand before the pages.
    told = {"name": site.name, "lines": by_count, "pages": pages}
    # Not with libyaml, which is quicker but writes emoji as numbers.
    text = yaml.safe_dump(told, allow_unicode=True, sort_keys=False, width=2**30)
    return f"{_HEAD}{text}"


class _Reader:
    """Checks what one file says; every complaint names the line."""

    def __init__(self, path: str, told: Told) -> None:
        self._path = path
        self._told = told
        self._notes: list[str] = []

    def site(self) -> StoredSite:
        data = self._mapping(self._told.data, (), "the file", _KEYS)
        for trail, line in self._told.twice:
            raise self._wrong_at(line, f"'{trail[-1]}' is given twice.", "Take one of them out.")
        name = self._text(data.get("name"), ("name",))
        pages = self._list(data.get("pages"), ("pages",))
        stored = tuple(self._page(page, ("pages", i)) for i, page in enumerate(pages))
        lines = tuple(self._lines(data.get("lines"), len(stored)))
        return StoredSite(name, stored, lines, tuple(self._notes))

    def _page(self, data: object, trail: Trail) -> StoredPage:
        fields = self._mapping(data, trail, "a page", _PAGE_KEYS)
        file, digest = (self._text(fields.get(key), (*trail, key)) for key in _PAGE_KEYS[:2])
        marks = fields.get("marks") or ""
        if not isinstance(marks, str):
            raise self._wrong((*trail, "marks"), "'marks' must be text.", "Put it in quotes.")
        return StoredPage(file, digest, tuple(marks.split()))

    def _lines(self, data: object, pages: int) -> Iterator[tuple[int, str]]:
        cure = "Write '6:' and under it the lines that stand on six pages, each after '- '."
        if not isinstance(data, dict):
            raise self._wrong(("lines",), "'lines' must be numbers of pages with lines.", cure)
        for count, lines in data.items():
            trail = ("lines", count)
            if re.fullmatch(r"[0-9]{1,6}", count) is None or not 1 <= int(count) <= pages:
                problem = f"'{count}' is no number of pages from 1 to {pages}."
                raise self._wrong(trail, problem, cure)
            for i, line in enumerate(self._list(lines, trail)):
                yield int(count), self._text(line, (*trail, i))

    def _mapping(
        self, data: object, trail: Trail, what: str, known: Sequence[str]
    ) -> dict[str, object]:
        """Key -> value; keys that are not known are told and left out."""
        if not isinstance(data, dict):
            cure = f"Write it as lines of 'key: value' with the keys {', '.join(known)}."
            raise self._wrong(trail, f"{what} must be keys with values.", cure)
        for key in data:
            if key not in known:
                near = get_close_matches(key.casefold(), known, n=1)
                guess = f"did you mean '{near[0]}'?" if near else f"known are {', '.join(known)}."
                line = self._line((*trail, key))
                self._notes.append(f"'{self._path}', line {line}: unknown key '{key}'; {guess}")
        return {key: value for key, value in data.items() if key in known}

    def _list(self, data: object, trail: Trail) -> list[object]:
        if not isinstance(data, list):
            problem = f"'{trail[-1]}' must be a list."
            raise self._wrong(trail, problem, "Begin each item with '- '.")
        return data

    def _text(self, data: object, trail: Trail) -> str:
        if not isinstance(data, str) or not data:
            key = trail[-1] if isinstance(trail[-1], str) else "a line"
            raise self._wrong(trail, f"{key} must be text.", "Put it in quotes.")
        return data

    def _wrong(self, trail: Trail, problem: str, cure: str) -> ReadingError:
        return self._wrong_at(self._line(trail), problem, cure)

    def _wrong_at(self, line: int, problem: str, cure: str) -> ReadingError:
        return ReadingError(f"'{self._path}', line {line}: {problem}", cure)

    def _line(self, trail: Trail) -> int:
        """The line of a value; of one that is missing, of what it should stand in."""
        while trail and trail not in self._told.lines:
            trail = trail[:-1]
        return self._told.lines.get(trail, 1)
