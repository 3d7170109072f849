"""The lines of other pages of a web site: what returns from page to page is not the story."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from tetrapla.engine.flags.plain import phrase_key


class Returning(NamedTuple):
    """How often a line stands on the other pages of a site."""

    pages: int
    """On so many of them; at least 1."""
    of: int
    """How many other pages are known."""


@dataclass(frozen=True, slots=True)
class Site:
    """Lines and counts, learned from pages of one web site."""

    name: str
    """Its host, or what the user calls it."""
    pages: int
    """How many pages were learned from."""
    lines: Mapping[str, int]
    """Key of a line, as :func:`tetrapla.engine.flags.plain.phrase_key` gives it -> on how many of
    the pages it stands."""

    def returning(self, line: str) -> Returning | None:
        """On how many other pages a line stands; None: on none."""
        count = self.lines.get(phrase_key(line), 0)
        return Returning(count, self.pages) if count else None
