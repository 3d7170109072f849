"""The lines of other pages of a web site: what returns from page to page is not the story.

A line counts once a page, and pages that tell the same story (:func:`groups_of`) are one page:
otherwise the story itself would return.

What a story tells can return, too: a paragraph quoted in the next report, the first sentence and
the title of one page among the links of another. :meth:`Site.beside` therefore looks at the page
that is judged as a whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import NamedTuple

from tetrapla.engine.flags.plain import phrase_key
from tetrapla.engine.flags.site_pages import (
    Page,
    groups_of,
    holders,
    line_key,
    mark_of,
    page_of,
    sides_of,
    tell_the_same,
)

_FEW = 3
"""Of so few pages every line is kept, since one more page tells which of them return."""
_LONGEST, _LONGEST_RETURNING = 300, 2000
"""Code points of a line that is kept: of one that stands on a single page, and of any."""


class Returning(NamedTuple):
    """How often a line stands on the other pages of a site."""

    pages: int
    """On so many of them; at least 1."""
    of: int
    """How many other pages are known."""


class Read(NamedTuple):
    """A page that is to be learned from."""

    file: str
    """What its file is called, without folders."""
    lines: Sequence[str]
    """The repaired texts of its passages, in order."""


@dataclass(frozen=True, slots=True)
class Site:
    """Lines and counts, learned from pages of one web site."""

    name: str
    """Its host, or what the user calls it."""
    pages: int
    """How many pages were learned from; those that tell the same are one."""
    lines: Mapping[str, int]
    """Key of a line, as :func:`tetrapla.engine.flags.site_pages.line_key` gives it -> on how many
    of the pages it stands."""
    learned: tuple[Page, ...] = ()
    """The pages themselves, by file name; empty where only the lines are known."""
    least: int = 1
    """On how many of them a line must stand to return."""
    texts: Mapping[str, str] = field(default_factory=dict, compare=False)
    """Key of a line -> the line as one of the pages has it; which page, is left to chance."""

    @classmethod
    def known(
        cls, name: str, learned: Sequence[Page], lines: Mapping[str, int], texts: Mapping[str, str]
    ) -> Site:
        """A site as it was learned; its pages tell how much its counts say."""
        pages = len(groups_of(learned))
        return cls(name, pages, lines, tuple(learned), 1 if pages <= _FEW else 2, texts)

    def returning(self, line: str) -> Returning | None:
        """On how many other pages a line stands.

        Returns:
            None where it stands on none, or on fewer than tell something.
        """
        count = self.lines.get(line_key(line)) or self.lines.get(phrase_key(line), 0)
        return Returning(count, self.pages) if count >= self.least else None

    def doubles(self) -> tuple[tuple[str, ...], ...]:
        """The files of pages that tell the same, group by group; empty: all are different."""
        groups = (g for g in groups_of(self.learned) if len(g) > 1)
        return tuple(tuple(self.learned[i].file for i in group) for group in groups)

    def beside(self, lines: Sequence[str]) -> Site:
        """What the other pages say about the lines of one page.

        Pages that tell the same story as this one are no others, and neither is the page itself.
        Lines count as :class:`_Beside` says.

        Args:
            lines: The repaired texts of the passages of the page, in order.
        """
        if not self.learned or not all(page.marks for page in self.learned):
            return self
        beside = _Beside(self.learned, lines)
        counts = {key: beside.count(key) for key in map(line_key, lines) if key in self.lines}
        others = {key: n for key, n in self.lines.items() if key not in counts}
        found = {key: n for key, n in (others | counts).items() if n}
        return replace(self, pages=beside.of, lines=found if beside.of else {}, least=1)


def learn(name: str, pages: Iterable[Read], known: Site | None = None) -> Site:
    """The lines of a web site.

    The order of the pages does not matter, nor whether they are learned together or one after
    the other.

    Args:
        name: What the site is called.
        pages: Pages of it.
        known: What was learned before and is added to; its pages must have marks.
    """
    learned = {page.digest: page for page in known.learned} if known else {}
    texts = dict(known.texts) if known else {}
    for read in pages:
        page = page_of(read.file, read.lines)
        if not page.marks:
            continue
        learned[page.digest] = min(page, learned.get(page.digest, page))
        for line in read.lines:
            shown, key = " ".join(line.split()), line_key(line)
            if 0 < len(key) <= _LONGEST_RETURNING:
                texts[key] = min(shown, texts.get(key, shown))
    return _counted(name, sorted(learned.values()), texts)


def _counted(name: str, pages: Sequence[Page], texts: Mapping[str, str]) -> Site:
    """Count the lines and leave out those that do not help."""
    groups = groups_of(pages)
    raw = Counter(chain.from_iterable(page.marks for page in pages))
    counts = Counter(m for group in groups for m in {m for i in group for m in pages[i].marks})
    kept = {}
    for key in texts:
        mark = mark_of(key)
        if raw[mark] > 1 or (raw[mark] and len(pages) <= _FEW and len(key) <= _LONGEST):
            kept[key] = counts[mark]
    return Site.known(name, pages, kept, {key: texts[key] for key in kept})


class _Beside:
    """How often the lines of one page stand on the others that tell another story.

    - The title and the first sentence of a page stand among the links of others: what is above
      the story here does not count where it is below the story there.
    - A line alone between sentences of the story is its subheading (``Conclusion``, ``Method``),
      however many pages have one of the same words; it does not count.
    - Of other lines, one that half of the pages have, and more than one, counts on all of those:
      as the offers of newsletters that are set between paragraphs.
    - Of those that remain, one that is above the story here counts on pages where it is so, too,
      and one that reads as a sentence, which could be quoted, on pages that have it on the same
      side of their story, head or tail, as copyright notices, blurbs and authors' lines are.

    Where a story begins and ends is told by the sentences that no other page has.
    """

    def __init__(self, learned: Sequence[Page], lines: Sequence[str]) -> None:
        self._page = page_of("", lines)
        everything = [*learned, self._page]
        has = holders(everything)
        groups = groups_of(learned)
        self._groups = [
            [learned[i] for i in group]
            for group in groups
            if not any(self._is_same(learned[i], has, len(everything)) for i in group)
        ]
        self.of = len(self._groups)
        """How many other pages there are."""
        marks = (
            {m for page in group for m in page.marks} for group in [*self._groups, [self._page]]
        )
        self._counts = Counter(chain.from_iterable(marks))
        self._own = sides_of(self._page, self._counts)
        self._places = self._find_places()
        self._index = {mark: i for i, mark in enumerate(self._page.marks)}

    def _is_same(self, page: Page, has: Mapping[str, Sequence[int]], of: int) -> bool:
        return page.digest == self._page.digest or tell_the_same(page, self._page, has, of)

    def _find_places(self) -> dict[str, list[tuple[bool, bool]]]:
        """Mark -> for each group with it, whether it stands above and below the story there."""
        wanted = set(self._page.marks)
        found: dict[str, list[tuple[bool, bool]]] = {}
        for group in self._groups:
            here: dict[str, tuple[bool, bool]] = {}
            for page in group:
                sides = sides_of(page, self._counts)
                for index, mark in enumerate(page.marks):
                    if mark in wanted:
                        here.setdefault(mark, (sides.above(index), sides.below(index)))
            for mark, place in here.items():
                found.setdefault(mark, []).append(place)
        return found

    def count(self, key: str) -> int:
        """On how many other pages a line of this page stands so that it tells something."""
        mark = mark_of(key)
        index = self._index[mark]
        above, below = self._own.above(index), self._own.below(index)
        places = self._places.get(mark, [])
        if above and not below:
            places = [there for there in places if there != (False, True)]
        if mark not in self._page.sentences and not above and not below and self._is_alone(index):
            return 0
        if len(places) > 1 and 2 * len(places) >= self.of:
            return len(places)
        if mark in self._page.sentences:
            return sum((above and there[0]) or (below and there[1]) for there in places)
        return sum(there[0] for there in places) if above and not below else len(places)

    def _is_alone(self, index: int) -> bool:
        """Whether neither neighbour of a line stands on other pages."""
        around = self._page.marks[max(0, index - 1) : index + 2]
        return not any(m in self._places for m in around if m != self._page.marks[index])
