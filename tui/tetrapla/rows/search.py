"""Looking for words in all versions at once, in the repaired text."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from time import monotonic
from typing import NamedTuple

from tetrapla.engine.model import Passage
from tetrapla.engine.results import Comparison
from tetrapla.rows.folding import Folded, fold
from tetrapla.rows.query import REGEX, Query, SearchError, Span, UnfinishedError

__all__ = [
    "REGEX",
    "Found",
    "Hit",
    "Query",
    "Search",
    "SearchError",
    "Seeking",
    "Texts",
    "UnfinishedError",
    "search",
]

EVERY = 32
"""Passages between two looks at the clock."""


class Hit(NamedTuple):
    """Where something was found."""

    passage: str
    """Id of the passage."""
    start: int
    """Offset in its repaired text."""
    end: int


class Texts:
    """The folded texts of a comparison, kept while one searches in it."""

    def __init__(self) -> None:
        self._kept: dict[str, Folded] = {}

    def folded(self, text: str) -> Folded:
        """The folded form of a text."""
        known = self._kept.get(text)
        if known is None:
            known = self._kept[text] = fold(text)
        return known


@dataclass(frozen=True, eq=False)
class Found:
    """What a query found in a comparison."""

    comparison: Comparison
    query: Query
    hits: tuple[Hit, ...]
    """In the order of the rows, in a row in that of the columns."""
    after_repair: int
    """How many of them the text as in the file would not give."""
    texts: Texts
    order: tuple[str, ...] = ()
    """Sigla in the order of their columns; empty: as in the story."""

    @cached_property
    def spans(self) -> Mapping[str, Sequence[Hit]]:
        """Id of a passage -> its hits."""
        return {i: list(hits) for i, hits in groupby(self.hits, key=lambda h: h.passage)}

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """Siglum -> how many hits its version has, in column order."""
        found = Counter[str]()
        for passage, hits in self.spans.items():
            found[self.comparison.by_id[passage].version] += len(hits)
        return {s: found[s] for s in self.comparison.sigla}

    @cached_property
    def rows(self) -> Sequence[int]:
        """The row of each hit; they rise."""
        return [self.comparison.row_of[h.passage] for h in self.hits]

    @cached_property
    def alone(self) -> Mapping[str, Sequence[tuple[int, int, int]]]:
        """Siglum -> its hits in the order of its text: number of the passage, offset, index."""
        found: dict[str, list[tuple[int, int, int]]] = {}
        for k, hit in enumerate(self.hits):
            passage = self.comparison.by_id[hit.passage]
            found.setdefault(passage.version, []).append((passage.number, hit.start, k))
        return {siglum: sorted(hits) for siglum, hits in found.items()}

    def rearranged(self, comparison: Comparison) -> Found:
        """The same hits, where the rows or the columns stand in another order."""
        order = {i: k for k, i in enumerate(_in_order(comparison, self.order))}
        hits = sorted(self.hits, key=lambda h: (order[h.passage], h.start))
        return replace(self, comparison=comparison, hits=tuple(hits))

    def ordered(self, order: tuple[str, ...]) -> Found:
        """The same hits, where the columns stand in another order."""
        if order == (self.order or self.comparison.sigla):
            return self
        return replace(self, order=order).rearranged(self.comparison)


@dataclass(frozen=True)
class Search:
    """A search one is in: what was found, and which of the hits one is at."""

    found: Found
    current: int | None = None
    """Index of the hit one is at; None: of none."""

    @property
    def hit(self) -> Hit | None:
        """The hit one is at."""
        return None if self.current is None else self.found.hits[self.current]

    def seen_from(self, place: float) -> Search:
        """At the hit one was at where the cursor still stands in its row, else at none."""
        away = self.current is not None and self.found.rows[self.current] != place
        return Search(self.found) if away else self

    def next(self, place: float, by: int, hidden: Set[str] = frozenset()) -> int | None:
        """Index of the next hit (1) or the one before (-1); None: there is none that way.

        Args:
            place: Where the cursor stands; away from the hit one was at, its place counts.
            by: Which way.
            hidden: Sigla of versions whose hits are passed over.
        """
        return next((k for k in self._ahead(place, by) if self._version(k) not in hidden), None)

    def first(self, place: float, active: str, hidden: Set[str]) -> int | None:
        """Index of the first hit from a place on, in its row from a version on; None: of none."""
        sigla = self.found.order or self.found.comparison.sigla
        rows, start = self.found.rows, sigla.index(active)
        for k in range(bisect_left(rows, place), len(rows)):
            version = self._version(k)
            here = rows[k] > place or sigla.index(version) >= start
            if here and version not in hidden:
                return k
        return None

    def passed_over(self, place: float, by: int, hidden: Set[str]) -> Mapping[str, int]:
        """Siglum of a hidden version -> how many hits it has that way."""
        ahead = Counter(self._version(k) for k in self._ahead(place, by)) if hidden else {}
        return {s: ahead[s] for s in self.found.comparison.sigla if s in hidden and s in ahead}

    def _ahead(self, place: float, by: int) -> range:
        rows = self.found.rows
        if self.current is not None and rows[self.current] == place:
            k = self.current + by
        else:
            k = bisect_right(rows, place) if by > 0 else bisect_left(rows, place) - 1
        return range(k, len(rows) if by > 0 else -1, by)

    def _version(self, k: int) -> str:
        return self.found.comparison.by_id[self.found.hits[k].passage].version

    def next_alone(self, number: int, siglum: str, by: int) -> int | None:
        """Index of the next hit (1) or the one before (-1) in one version; None: there is none.

        Args:
            number: Of the passage with the cursor; away from the hit one was at, it counts.
            siglum: The version.
            by: Which way.
        """
        mine = self.found.alone.get(siglum, ())
        first, behind = (bisect_left(mine, (n, -1, -1)) for n in (number, number + 1))
        here = [k for _, _, k in mine[first:behind]]
        if self.current in here:
            k = first + here.index(self.current) + by
        else:
            k = first if by > 0 else behind - 1
        return mine[k][2] if 0 <= k < len(mine) else None

    def rearranged(self, comparison: Comparison) -> Search:
        """The same hits and the same of them, where the rows stand in another order."""
        return self._in(self.found.rearranged(comparison))

    def ordered(self, order: tuple[str, ...]) -> Search:
        """The same hits and the same of them, where the columns stand in another order."""
        return self._in(self.found.ordered(order))

    def _in(self, found: Found) -> Search:
        return Search(found, None if self.hit is None else found.hits.index(self.hit))


class Seeking:
    """A search that is being made, passage by passage, whatever is shown of them."""

    def __init__(self, comparison: Comparison, query: Query, texts: Texts | None = None) -> None:
        """Begin a search.

        Args:
            comparison: Where to look; its repaired text is read.
            query: What to look for.
            texts: What an earlier search in the same comparison kept.
        """
        self.comparison = comparison
        self.query = query
        self._texts = texts or Texts()
        self._left = _in_order(comparison)
        self._done = 0
        self._hits: list[Hit] = []
        self._after_repair = 0

    @property
    def how_far(self) -> float:
        """Between 0 and 1."""
        return self._done / max(1, len(self.comparison.passages))

    @property
    def found(self) -> Found:
        """What was found so far."""
        return Found(
            self.comparison, self.query, tuple(self._hits), self._after_repair, self._texts
        )

    def go_on(self, seconds: float = math.inf) -> bool:
        """Search for a while; True: all is searched."""
        end = math.inf if seconds == math.inf else monotonic() + seconds
        for name in self._left:
            self._look_into(self.comparison.by_id[name])
            if self._done % EVERY == 0 and end != math.inf and monotonic() > end:
                return False
        return True

    def _look_into(self, passage: Passage) -> None:
        self._done += 1
        spans = self._spans(passage.repaired_text)
        if spans:
            self._hits += [Hit(passage.id, a, b) for a, b in spans]
            if passage.repaired is not None:
                self._after_repair += max(0, len(spans) - len(self._spans(passage.text)))

    def _spans(self, text: str) -> list[Span]:
        folded = None if self.query.is_regex else self._texts.folded(text)
        return self.query.spans(text, folded)


def search(comparison: Comparison, query: Query, texts: Texts | None = None) -> Found:
    """Look for a query in every passage of every version at once; see :class:`Seeking`."""
    seeking = Seeking(comparison, query, texts)
    seeking.go_on()
    return seeking.found


def _in_order(comparison: Comparison, order: Sequence[str] = ()) -> Iterator[str]:
    """The ids of all passages, row by row and there version by version."""
    for row in comparison.rows:
        for siglum in order or comparison.sigla:
            yield from row.cells.get(siglum, ())
