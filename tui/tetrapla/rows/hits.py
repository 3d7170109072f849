"""Hits on the screen: laid over the text of a passage, counted where it is folded."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, MutableSequence
from typing import NamedTuple

from tetrapla.engine.shadow import Shadow
from tetrapla.rows.roles import Role, Run
from tetrapla.rows.search import Search


class Marked(NamedTuple):
    """A stretch of a repaired text to be seen."""

    start: int
    end: int
    role: Role


class Hits:
    """The hits that are shown: those of one search at a time, or none."""

    def __init__(self) -> None:
        self.search: Search | None = None

    def of(self, passage: str) -> list[Marked]:
        """The hits in a passage, in order."""
        if self.search is None:
            return []
        now = self.search.hit
        return [
            Marked(h.start, h.end, Role.HIT_NOW if h == now else Role.HIT)
            for h in self.search.found.spans.get(passage, ())
        ]

    def count(self, passages: Iterable[str]) -> int:
        """How many hits there are in some passages."""
        if self.search is None:
            return 0
        spans = self.search.found.spans
        return sum(len(spans.get(p, ())) for p in passages)

    def told(self, passages: Iterable[str]) -> tuple[Run, ...]:
        """How many hits a fold hides, to stand before what it says; empty: none."""
        hits = self.count(passages)
        return ((f"{hits}•", Role.HIT), (" ", Role.ASIDE)) if hits else ()

    def between(self, first: float, behind: float) -> bool:
        """Whether anything was found from one place of the story to before another."""
        if self.search is None:
            return False
        rows = self.search.found.rows
        k = bisect_left(rows, first)
        return k < len(rows) and rows[k] < behind


_WRONG = frozenset((Role.GARBLED, Role.GARBLED_ASIDE, Role.HINT))
_IN_HIT = {Role.HIT: Role.HIT_GARBLED, Role.HIT_NOW: Role.HIT_NOW_GARBLED}


def lay_hits(
    roles: MutableSequence[Role], hits: Iterable[Marked], shadow: Shadow | None = None
) -> None:
    """Give the characters of hits their role; wrong letters in them can still be seen.

    Args:
        roles: Of each character of a passage.
        hits: Where something was found in its repaired text.
        shadow: Of the passage, where the roles are those of the text as in the file.
    """
    for start, end, role in hits:
        first, last = start, end
        if shadow is not None:
            first, last = shadow.to_original(start, after=True), shadow.to_original(end)
        last = min(last, len(roles))
        for k in range(first, last):
            roles[k] = _IN_HIT.get(role, role) if roles[k] in _WRONG else role
