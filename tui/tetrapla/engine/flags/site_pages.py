"""Pages of a web site as marks of their lines, and which of them tell the same story.

A page is kept as one short mark for each of its lines, not as text: enough to count lines anew when
further pages are learned, and to know a page that is met again.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import combinations
from typing import NamedTuple

from tetrapla.engine.flags.plain import phrase_key
from tetrapla.engine.punctuation import ends_sentence

_FEWEST_LETTERS = 3
"""A line of fewer letters is a number, a date or a score: its digits are what it says."""
_NUMBER = re.compile(r"\d+(?:[.,:/-]\d+)*")
_SENTENCE = 24
"""Code points of a line that ends like a sentence and is long enough to be told in a story."""
_LONG = 25
"""Code points of a line by which stories are known again; titles, sentences and verses have
them."""
_DIGEST, _LENGTH = 10, 3
"""Hexadecimal digits of a mark: of the line's digest, and of its length."""
_MOST_LENGTH = 16**_LENGTH - 1
_MARK = re.compile(rf"[0-9a-f]{{{_DIGEST + _LENGTH}}}")
_COMMON = 20
"""A line that more pages have does not make two of them tell the same."""
_SAME_OWN, _SAME_ALL = 0.7, 0.85
"""Share of the smaller page's own text, and of the larger page's whole text, that two pages have in
common where they tell the same."""
_FEWEST_LINES, _FEWEST_POINTS = 2, 160
"""So many lines, and so many code points, two pages must have in common to tell the same."""


class Page(NamedTuple):
    """A page that was learned from."""

    file: str
    """What its file is called, without folders."""
    digest: str
    """Of the keys of all its lines, in order; pages with the same one are the same page."""
    marks: tuple[str, ...] = ()
    """One a line, in order, each once (:func:`mark_of`); empty: not known, as where people wrote
    the file themselves."""
    sentences: frozenset[str] = frozenset()
    """Those marks whose lines read as sentences that a story could tell."""


def line_key(text: str) -> str:
    """What a line has in common with itself on another page: its words, whatever the numbers.

    Counters, times and dates change from page to page (``12 comments``). What is little more than
    a number keeps it.
    """
    key = phrase_key(text)
    if sum(map(str.isalpha, key)) < _FEWEST_LETTERS:
        return key
    return _NUMBER.sub("0", key)


def mark_of(key: str) -> str:
    """The mark of a line: a digest of its key, and its length."""
    digest = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=_DIGEST // 2).hexdigest()
    return f"{digest}{min(len(key), _MOST_LENGTH):0{_LENGTH}x}"


def is_mark(text: str) -> bool:
    """Whether a text could have been written by :func:`mark_of`."""
    return _MARK.fullmatch(text) is not None


def page_of(file: str, lines: Iterable[str]) -> Page:
    """A page by the marks of its lines.

    Args:
        file: What its file is called.
        lines: Its passages, in order.
    """
    marks, sentences = [], set()
    for line in lines:
        key = line_key(line)
        if key:
            marks.append(mark_of(key))
            if len(key) >= _SENTENCE and ends_sentence(line):
                sentences.add(marks[-1])
    told = " ".join(f"{mark}." if mark in sentences else mark for mark in marks)
    digest = blake2b(told.encode("ascii"), digest_size=8).hexdigest()
    return Page(file, digest, tuple(dict.fromkeys(marks)), frozenset(sentences))


def groups_of(pages: Sequence[Page]) -> tuple[tuple[int, ...], ...]:
    """The pages as groups of those that tell the same; most stand alone.

    Returns:
        Indices, in order within a group; groups in the order of their first pages. What tells the
        same as a page of a group belongs to it.
    """
    leader = list(range(len(pages)))

    def head(index: int) -> int:
        while leader[index] != index:
            leader[index] = leader[leader[index]]
            index = leader[index]
        return index

    has = holders(pages)
    for one, other in sorted(_candidates(has)):
        a, b = head(one), head(other)
        if a != b and tell_the_same(pages[one], pages[other], has, len(pages)):
            leader[max(a, b)] = min(a, b)
    found: dict[int, list[int]] = defaultdict(list)
    for index in range(len(pages)):
        found[head(index)].append(index)
    return tuple(tuple(found[first]) for first in sorted(found))


def holders(pages: Sequence[Page]) -> Mapping[str, list[int]]:
    """Mark -> indices of the pages that have it."""
    has: dict[str, list[int]] = defaultdict(list)
    for index, page in enumerate(pages):
        for mark in page.marks:
            has[mark].append(index)
    return has


def _candidates(has: Mapping[str, list[int]]) -> Iterator[tuple[int, int]]:
    """Pairs of pages that have enough in common to tell the same, without what most pages have."""
    lines: Counter[tuple[int, int]] = Counter()
    points: Counter[tuple[int, int]] = Counter()
    for mark, pages in has.items():
        length = _length(mark)
        if 1 < len(pages) <= _COMMON and length >= _LONG:
            for pair in combinations(pages, 2):
                lines[pair] += 1
                points[pair] += length
    for pair, count in lines.items():
        if count >= _FEWEST_LINES and points[pair] >= _FEWEST_POINTS:
            yield pair


def tell_the_same(one: Page, other: Page, has: Mapping[str, Sequence[int]], of: int) -> bool:
    """Whether two pages tell the same story: doubled addresses, print versions, parts of a page.

    What many pages of the site have is left aside, for short stories often stand among much of it;
    then the smaller of the two must be found in the larger one. Where nothing is left so, as
    among copies of one page, they must be the same nearly throughout, and not each tell something
    of its own.

    Args:
        one: A page.
        other: Another one.
        has: What :func:`holders` gives for the pages of the site.
        of: How many pages that are.
    """
    common = min(max(2, of // 2), _COMMON)
    left, right = _long(one), _long(other)
    shared = left & right
    own = {mark for mark in shared if len(has[mark]) <= common}
    if len(shared) >= _FEWEST_LINES and _points(shared) >= _FEWEST_POINTS:
        apart = (left - right) & one.sentences and (right - left) & other.sentences
        if not apart and _points(shared) >= _SAME_ALL * max(_points(left), _points(right)):
            return True
        if len(own) >= _FEWEST_LINES and _points(own) >= _FEWEST_POINTS:
            sides = ({m for m in side if len(has[m]) <= common} for side in (left, right))
            return _points(own) >= _SAME_OWN * min(map(_points, sides))
    return False


def _long(page: Page) -> set[str]:
    return {mark for mark in page.marks if _length(mark) >= _LONG}


def _points(marks: Iterable[str]) -> int:
    return sum(map(_length, marks))


def _length(mark: str) -> int:
    return int(mark[_DIGEST : _DIGEST + _LENGTH], 16)


class Sides(NamedTuple):
    """Where the lines of a page stand, seen from the sentences that only this page has."""

    first: int
    """Index of the first mark that is the page's own sentence; the number of marks: it has
    none."""
    last: int
    """Index of the last one; -1: it has none."""

    def above(self, index: int) -> bool:
        """Whether no sentence of the page's own stands before a line."""
        return index <= self.first

    def below(self, index: int) -> bool:
        """Whether none stands behind it."""
        return index >= self.last


def sides_of(page: Page, counts: Counter[str]) -> Sides:
    """Where the story of a page begins and ends.

    Args:
        page: The page.
        counts: Mark -> on how many pages it stands, this one counted.
    """
    own = list(_own_sentences(page, counts))
    return Sides(own[0], own[-1]) if own else Sides(len(page.marks), -1)


def _own_sentences(page: Page, counts: Counter[str]) -> Iterator[int]:
    for index, mark in enumerate(page.marks):
        if mark in page.sentences and counts[mark] <= 1:
            yield index
