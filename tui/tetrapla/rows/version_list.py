"""The list of versions as data: what each is, where it comes from, how much of it is the story."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from tetrapla.engine.model import Version
from tetrapla.engine.reading.converting import NAMES as FORMATS
from tetrapla.engine.reading.history import GIT, address
from tetrapla.engine.results import Comparison
from tetrapla.rows.columns import order
from tetrapla.rows.listing import Sieve, Wanted, plain
from tetrapla.rows.view import View

UTF_8 = frozenset({"utf-8", "utf_8", "utf-8-sig", "utf_8_sig", "ascii"})
"""Names of the encoding that needs no telling."""
STANDARD_INPUT = "standard input"


class VersionList:
    """The versions in the order of their columns, the hidden ones too."""

    def __init__(self, comparison: Comparison, view: View, active: str, wanted: str = "") -> None:
        """Set up the list.

        Args:
            comparison: What is read.
            view: Which versions are hidden, and in which order they stand.
            active: Siglum of the active version.
            wanted: The filter.
        """
        self.comparison, self.view, self.active, self.wanted = comparison, view, active, wanted

    @cached_property
    def every(self) -> tuple[str, ...]:
        """The sigla of all versions."""
        return order(self.comparison.sigla, self.view)

    @cached_property
    def found(self) -> tuple[str, ...]:
        """The sigla of those that the filter finds."""
        asked = Wanted.of(self.wanted, self.comparison.sigla)
        sieve = Sieve(
            range(len(self.every)),
            lambda k: asked.finds((self.every[k],), lambda: self._told(self.every[k])),
        )
        sieve.sift(float("inf"))
        return tuple(self.every[k] for k in sieve.found)

    def _told(self, siglum: str) -> str:
        """What a filter looks through."""
        version = self.comparison.version(siglum)
        parts = (siglum, version.name, file_name(version), version.source, version.date)
        states = " ".join(self.states(siglum))
        how = (encoding(version), format_name(version))
        return plain("\n".join((*parts, version.note, *how, states)))

    def states(self, siglum: str) -> Iterator[str]:
        """``active``, ``base``, ``hidden``: what holds of a version."""
        if siglum == self.active:
            yield "active"
        if siglum == self.view.base:
            yield "base"
        if siglum in self.view.hidden:
            yield "hidden"

    def index_of(self, siglum: str) -> int:
        """Where a version stands in the list; 0 where it is not listed."""
        return self.found.index(siglum) if siglum in self.found else 0


def file_name(version: Version) -> str:
    """The name of its file without the folder, which says more about the machine."""
    if version.path == "-":
        return STANDARD_INPUT
    kept = address(version.path)
    if kept is not None:
        return f"{GIT}{kept.revision}:{kept.path.rpartition('/')[2]}"
    return version.path.replace("\\", "/").rstrip("/").rpartition("/")[2] or version.path


def encoding(version: Version) -> str:
    """The encoding of its file; empty for UTF-8, which needs no telling, and for documents."""
    known = version.encoding.lower() in UTF_8 or format_name(version)
    return "" if known else version.encoding


def format_name(version: Version) -> str:
    """``web page``, ``PDF document``: what it was converted from; empty for plain text."""
    return FORMATS.get(version.encoding, "") if version.converted else ""
