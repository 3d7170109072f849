"""The list of the hits of a search as data: filtered in slices, and what is told of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tetrapla.engine.kinds import LABELS
from tetrapla.rows.listing import Sieve, Wanted, nearest, plain
from tetrapla.rows.search import Found, Hit, Search
from tetrapla.rows.view import Boilerplate, View

AT_ONCE = 0.06
"""Seconds that a filter looks before the list is shown; the rest follows in slices."""
REPAIRED = "only after repair"
_AROUND = 160
"""Characters on each side of a hit that a filter looks through."""


class HitList:
    """What a search found, in the order of the story."""

    def __init__(self, search: Search, view: View, wanted: str = "") -> None:
        """Set up the list.

        Args:
            search: The search, and the hit one is at.
            view: Whether boilerplate is folded.
            wanted: The filter.
        """
        self.search, self.view, self.wanted = search, view, wanted
        self.comparison = search.found.comparison
        self._every = range(len(search.found.hits))
        self._raw: dict[str, frozenset[int]] = {}
        self._sieve: Sieve | None = None
        self._asked = Wanted((), ())
        self.want(wanted)

    @property
    def hits(self) -> Found:
        """What was found."""
        return self.search.found

    @property
    def found(self) -> Sequence[int]:
        """Indices of the hits that the filter finds, as far as it has looked."""
        return self._every if self._sieve is None else self._sieve.found

    @property
    def looking(self) -> bool:
        """Whether the filter has not yet looked at all hits."""
        return self._sieve is not None and not self._sieve.done

    def want(self, wanted: str) -> None:
        """Filter by other words."""
        before, earlier = self._sieve, self._asked
        self.wanted = wanted
        asked = self._asked = Wanted.of(wanted, self.comparison.sigla, self.comparison.by_id)
        if asked == Wanted((), ()):
            self._sieve = None
            return
        every: Sequence[int] = self._every
        if before is not None and asked.narrows(earlier):
            every = before.open
        by_id = self.comparison.by_id

        def finds(k: int) -> bool:
            passage = by_id[self.hit(k).passage]
            return asked.finds((passage.id, passage.version), self._told(k, asked))

        self._sieve = Sieve(every, finds)
        self._sieve.sift(AT_ONCE)

    def settle(self, seconds: float) -> bool:
        """Look further for a while; whether anything is left to be looked at."""
        return self._sieve is not None and not self._sieve.sift(seconds)

    def _told(self, k: int, asked: Wanted) -> Callable[[], str]:
        """What a filter looks through: the row, the words around the hit, what is told of it."""

        def told() -> str:
            hit = self.hit(k)
            text = self.comparison.by_id[hit.passage].repaired_text
            around = text[max(0, hit.start - _AROUND) : hit.end + _AROUND]
            row = f"row {self.comparison.row_of[hit.passage] + 1}"
            parts = [row, hit.passage, self.boilerplate(k), around]
            if any(word in REPAIRED for word in asked.words) and self.only_repaired(k):
                parts.append(REPAIRED)
            return plain("\n".join(parts))

        return told

    def hit(self, k: int) -> Hit:
        """One of the hits."""
        return self.hits.hits[k]

    def boilerplate(self, k: int) -> str:
        """``boilerplate, folded: share``; empty for a hit in the story."""
        kind = self.comparison.asides.get(self.hit(k).passage)
        if kind is None:
            return ""
        folded = ", folded" if self.view.boilerplate is Boilerplate.FOLD else ""
        return f"boilerplate{folded}: {LABELS[kind]}"

    def only_repaired(self, k: int) -> bool:
        """Whether the text as in the file would not give a hit."""
        hit = self.hit(k)
        passage = self.comparison.by_id[hit.passage]
        if passage.repaired is None:
            return False
        if hit.passage not in self._raw:
            self._raw[hit.passage] = self._found_raw(hit.passage)
        return hit.start not in self._raw[hit.passage]

    def _found_raw(self, passage_id: str) -> frozenset[int]:
        """Where the hits of a passage start that the text as in the file gives as well."""
        passage = self.comparison.by_id[passage_id]
        shadow = self.comparison.shadows[passage.version].within(passage.start, passage.end)
        raw = self.hits.query.spans(passage.text)
        kept = set()
        for hit in self.hits.spans[passage_id]:
            start, end = shadow.to_original(hit.start, after=True), shadow.to_original(hit.end)
            if any(a < end and start < b for a, b in raw):
                kept.add(hit.start)
        return frozenset(kept)

    def index_of(self, current: int | None, place: float) -> int:
        """The entry of a hit, or else the next one.

        Args:
            current: The hit one is at; None: of none.
            place: Where one is in the story, if one is at no hit.
        """
        if current is None:
            current = nearest(self.hits.rows, place)
        return nearest(self.found, current)
