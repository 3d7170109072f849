"""Looking for words in all versions at once, in the repaired text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import NamedTuple
from unicodedata import combining, normalize

from tetrapla.engine.results import Comparison
from tetrapla.errors import TetraplaError
from tetrapla.rows.folding import Folded, fold, styled

REGEX = "re:"
"""What stands before a regular expression."""
_REPEATED_GROUP = re.compile(r"\)(?:[*+]|\{\d*,\d*\})")
_REPEAT = re.compile(r"(?<!\\)(?:[*+]|\{\d*,\d*\})")

Span = tuple[int, int]


class SearchError(TetraplaError):
    """What was typed cannot be looked for."""


class Hit(NamedTuple):
    """Where something was found."""

    passage: str
    """Id of the passage."""
    start: int
    """Offset in its repaired text."""
    end: int


@dataclass(frozen=True)
class Query:
    """What is looked for: plain text, blind to case and style, or a regular expression."""

    typed: str
    """As it was typed, without white space at its ends."""

    @cached_property
    def is_regex(self) -> bool:
        """Whether it begins with ``re:``."""
        return self.typed.startswith(REGEX)

    @classmethod
    def of(cls, typed: str, *, careful: bool = False) -> Query | None:
        """Read what was typed.

        Args:
            typed: By whoever searches.
            careful: Refuse a repeat inside a repeated group, which may take for ever: for where
                nothing can stop a search.

        Returns:
            The query; None where nothing was typed that could be found.

        Raises:
            SearchError: It is no regular expression, or one that is refused.
        """
        query = cls(typed.strip())
        if not query.is_regex:
            return query if fold(query.typed).text.strip() else None
        pattern = query.typed.removeprefix(REGEX)
        if not pattern:
            return None
        if careful and _repeats_repeats(pattern):
            raise SearchError(
                "A repeat inside a repeated group may take for ever.",
                "Write it with one repeat: (ab)+ and not (ab+)+.",
            )
        _ = query._pattern
        return query

    @cached_property
    def _words(self) -> str:
        return fold(self.typed).text

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        if self.is_regex:
            source = styled_quotes(normalize("NFC", self.typed.removeprefix(REGEX)))
            try:
                return re.compile(source, re.IGNORECASE)
            except (re.error, OverflowError, RecursionError) as error:
                where = getattr(error, "pos", None)
                at = "" if where is None else f" (character {where + 1})"
                said = getattr(error, "msg", "") or "too large"
                raise SearchError(f"Not a regular expression: {said}{at}.") from error
        return re.compile(r"\s+".join(map(re.escape, self._words.split())))

    def spans(self, text: str, folded: Folded | None = None) -> list[Span]:
        """Where it stands in a text: not empty, in order, none overlapping another.

        Args:
            text: Any text.
            folded: Its folded form, where that is known.
        """
        if self.is_regex:
            return [m.span() for m in self._pattern.finditer(styled(text)) if m[0]]
        folded = folded or fold(text)
        if self._words.split(None, 1)[0] not in folded.text:
            return []
        spans = [m.span() for m in self._pattern.finditer(folded.text)]
        if folded.text.isascii() and folded.offsets is None:
            return spans
        return list(_in_source(folded, spans))


def _in_source(folded: Folded, spans: Iterable[Span]) -> Iterator[Span]:
    """Stretches of a folded text as stretches of its source, each once."""
    text, behind = folded.text, 0
    for start, end in spans:
        if end < len(text) and text[end] > "\u02ff" and combining(text[end]):
            continue  # another letter: an accent that no character holds goes with it
        span = folded.span(start, end)
        if span[0] >= behind:
            yield span
            behind = span[1]


def styled_quotes(pattern: str) -> str:
    """A pattern with plain quotation marks; its dashes may be ranges, and stay."""
    return "".join(plain if (plain := styled(c)) in "\"'" else c for c in pattern)


def _repeats_repeats(pattern: str) -> bool:
    """Whether a group that is repeated without end holds a repeat, told without its grammar."""
    for match in _REPEATED_GROUP.finditer(pattern):
        depth, at = 0, match.start()
        while at >= 0:
            depth += {")": 1, "(": -1}.get(pattern[at], 0)
            if not depth:
                break
            at -= 1
        if _REPEAT.search(pattern, max(0, at), match.start()):
            return True
    return False


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
    """In the order of the rows, in a row in that of the versions."""
    after_repair: int
    """How many of them the text as in the file would not give."""
    texts: Texts

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

    def rearranged(self, comparison: Comparison) -> Found:
        """The same hits, where the rows or the columns stand in another order."""
        order = {i: k for k, i in enumerate(_in_order(comparison))}
        hits = sorted(self.hits, key=lambda h: (order[h.passage], h.start))
        return replace(self, comparison=comparison, hits=tuple(hits))


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

    def next(self, place: float, by: int) -> int | None:
        """Index of the next hit (1) or the one before (-1); None: there is none that way.

        Args:
            place: Where the cursor stands; away from the hit one was at, its place counts.
            by: Which way.
        """
        rows = self.found.rows
        if self.current is not None and rows[self.current] == place:
            k = self.current + by
        else:
            k = bisect_right(rows, place) if by > 0 else bisect_left(rows, place) - 1
        return k if 0 <= k < len(rows) else None

    def next_alone(self, number: int, siglum: str, by: int) -> int | None:
        """Index of the next hit (1) or the one before (-1) in one version; None: there is none.

        Args:
            number: Of the passage with the cursor; away from the hit one was at, it counts.
            siglum: The version.
            by: Which way.
        """
        by_id = self.found.comparison.by_id
        mine = sorted(
            (by_id[h.passage].number, h.start, k)
            for k, h in enumerate(self.found.hits)
            if by_id[h.passage].version == siglum
        )
        here = [k for n, _, k in mine if n == number]
        if self.current in here:
            k = [k for _, _, k in mine].index(self.current) + by
        elif by > 0:
            k = bisect_left(mine, (number, -1, -1))
        else:
            k = bisect_left(mine, (number + 1, -1, -1)) - 1
        return mine[k][2] if 0 <= k < len(mine) else None

    def rearranged(self, comparison: Comparison) -> Search:
        """The same hits and the same of them, where the rows stand in another order."""
        found = self.found.rearranged(comparison)
        return Search(found, None if self.hit is None else found.hits.index(self.hit))


def search(comparison: Comparison, query: Query, texts: Texts | None = None) -> Found:
    """Look for a query in every passage of every version, whatever is shown of them.

    Args:
        comparison: Where to look; its repaired text is read.
        query: What to look for.
        texts: What an earlier search in the same comparison kept.
    """
    texts = texts or Texts()
    hits: list[Hit] = []
    after_repair = 0

    def spans_of(text: str) -> list[Span]:
        return query.spans(text, None if query.is_regex else texts.folded(text))

    for passage in map(comparison.by_id.__getitem__, _in_order(comparison)):
        spans = spans_of(passage.repaired_text)
        if spans:
            hits += [Hit(passage.id, a, b) for a, b in spans]
            if passage.repaired is not None:
                after_repair += max(0, len(spans) - len(spans_of(passage.text)))
    return Found(comparison, query, tuple(hits), after_repair, texts)


def _in_order(comparison: Comparison) -> Iterator[str]:
    """The ids of all passages, row by row and there version by version."""
    for row in comparison.rows:
        for siglum in comparison.sigla:
            yield from row.cells.get(siglum, ())
