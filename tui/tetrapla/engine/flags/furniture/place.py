"""What stands around a line: the story, its words, other lines of boilerplate; as facts.

All facts of a version are found in time that grows with its lines, by running sums.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from tetrapla.engine.flags.furniture.lines import Line, prose_in

STORY = ("known words", "often known", "no known word")
REPEATED = ("stands twice", "opens as others")
PLACE = (
    "near the first",
    "near the last",
    "about the first",
    "about the last",
    "above the story",
    "below the story",
    "far above",
    "far below",
    "how far down",
    "sentence inside",
    "line inside",
)
COMPANY = (
    "prose just above",
    "prose just below",
    "prose around",
    "rule above",
    "rule below",
    "rules near",
    "rules around",
    "heads prose",
    "follows prose",
    "short lines",
    "below comments",
    "prose below comments",
    "below related",
    "below author",
    "below the page's end",
    "above the page's head",
    "rules on the page",
    "ruled share",
)
NEIGHBOURS = (
    "the one above",
    "the one below",
    "three above",
    "three below",
    "all below",
    "all above",
)
"""Facts of the second pass: what the first one thinks of the lines around."""

_SHORT = 8
"""Words of a short line."""
_OPENING = 2
"""Words by which lines of one making open alike."""
_LONGEST_ALIKE = 12
"""Words of a line that is one of many of one making."""
_FEWEST_ALIKE = 3
_NEAR, _ABOUT = 20, 100
"""Words of prose between a line and the end of the story that halve the fact."""
_FAR = 20
"""Lines between a line and the story that make it far."""
_STORY_ABOVE = 60
"""Words of prose above a heading of comments, so that what is below it is not the story."""
_TOLD = 0.4
"""The same as a share of the prose, for very short stories."""
_PAGE_HEAD = 0.1
"""Share of the prose above a line that still belongs to the head of the page."""
_MANY_RULED = 10
"""Lines that rules know on a page with much boilerplate."""
_HEAD_KINDS = frozenset({"byline", "dateline", "navigation", "share"})
_COMMENTS = frozenset({"comment-prompt", "comment-form"})
_END_KINDS = frozenset({"copyright", "newsletter", "cookies", "share"})
_RICH = 150
"""Different words of a story that lend half their weight to whether a line has any of them."""
_DOUBT = 0.3
"""Of prose: a line that is more probably story than this lends its words to the story."""


class Surroundings:
    """The lines of a version, and how far each belongs to the story."""

    def __init__(self, lines: Sequence[Line], thought: Sequence[float] | None = None) -> None:
        """Sum up.

        Args:
            lines: Those of one version, in order.
            thought: How probably each is furniture; None: only what rules say.
        """
        self.lines = lines
        self._thought = thought
        self._ruled = [float(bool(line.kind) or line.closed) for line in lines]
        doubt = self._ruled if thought is None else map(max, thought, self._ruled)
        prose = [prose_in(line) * (1 - p) for line, p in zip(lines, doubt, strict=True)]
        self._prose = prose
        words = [line.number * p for line, p in zip(lines, prose, strict=True)]
        self._words_to = _sums(words)
        self._prose_to = _sums(prose)
        self._ruled_to = _sums(self._ruled)
        self._short = [float(line.number <= _SHORT) for line in lines]
        self._short_to = _sums(self._short)
        self._thought_to = _sums(self._ruled if thought is None else thought)
        firm = [i for i, p in enumerate(prose) if p > _DOUBT]
        self._first = firm[0] if firm else len(lines)
        self._last = firm[-1] if firm else -1
        self._total = max(1.0, self._words_to[-1])
        self._story = self._story_words()
        self._richness = len(self._story) / (len(self._story) + _RICH)
        self._times = Counter(line.plain.casefold() for line in lines)
        self._openings = Counter(map(_opening, lines))
        self._below = list(self._kinds_above())
        self._page_head = self._last_of_head()

    def facts(self, index: int) -> tuple[float, ...]:
        """The facts named in :data:`STORY`, :data:`REPEATED`, :data:`PLACE`, :data:`COMPANY`.

        Behind them those in :data:`NEIGHBOURS`, where something is thought of the lines already.
        """
        facts = (
            *self._words_of_story(index),
            *self._repeated(index),
            *self._place(index),
            *self._company(index),
        )
        return facts if self._thought is None else (*facts, *self._neighbours(index, self._thought))

    def _story_words(self) -> Counter[str]:
        """How often the prose uses its words, once a line."""
        story: dict[str, float] = {}
        for line, prose in zip(self.lines, self._prose, strict=True):
            if prose > _DOUBT:
                for word in line.content:
                    story[word] = story.get(word, 0.0) + prose
        return Counter(story)

    def _words_of_story(self, index: int) -> tuple[float, ...]:
        content = self.lines[index].content
        if not content:
            return 0.0, 0.0, 0.0
        own = self._prose[index] if self._prose[index] > _DOUBT else 0.0
        story = self._story
        # Without the line itself.
        uses = [story[word] - own if word in story else 0.0 for word in content]
        known = sum(use > _DOUBT for use in uses)
        often = math.fsum(math.log1p(max(0.0, use)) for use in uses) / len(content)
        # A short story has few words, and to lack them says little.
        rich = self._richness
        return rich * known / len(content), rich * min(3.0, often), rich * (not known)

    def _repeated(self, index: int) -> tuple[float, ...]:
        line = self.lines[index]
        opening = _opening(line)
        alike = opening and self._openings[opening] >= _FEWEST_ALIKE
        twice = bool(line.plain) and self._times[line.plain.casefold()] > 1
        return float(twice), float(bool(alike))

    def _place(self, index: int) -> tuple[float, ...]:
        above = self._words_to[index]
        below = self._words_to[-1] - self._words_to[index + 1]
        inside = self._first < index < self._last
        return (
            1 / (1 + above / _NEAR),
            1 / (1 + below / _NEAR),
            1 / (1 + above / _ABOUT),
            1 / (1 + below / _ABOUT),
            float(index < self._first),
            float(index > self._last),
            min(1.0, max(0, self._first - index) / _FAR),
            min(1.0, max(0, index - self._last) / _FAR),
            index / len(self.lines),
            float(inside and self.lines[index].ends),
            float(inside and not self.lines[index].ends),
        )

    def _company(self, index: int) -> tuple[float, ...]:
        prose, ruled = self._prose_to, self._ruled_to
        line = self.lines[index]
        comments, related, author, page_end = self._below[index]
        last = len(self.lines) - 1
        return (
            _mean(prose, index - 3, index),
            _mean(prose, index + 1, index + 4),
            _around(prose, self._prose, index, 8),
            _mean(ruled, index - 1, index),
            _mean(ruled, index + 1, index + 2),
            _around(ruled, self._ruled, index, 3),
            _around(ruled, self._ruled, index, 8),
            float(
                line.number <= _LONGEST_ALIKE and index < last and self._prose[index + 1] > _DOUBT
            ),
            float(index > 0 and self._prose[index - 1] > _DOUBT),
            _around(self._short_to, self._short, index, 3),
            comments,
            comments * prose_in(line),
            related,
            author,
            page_end,
            float(index < self._page_head),
            min(1.0, ruled[-1] / _MANY_RULED),
            ruled[-1] / (last + 1),
        )

    def _neighbours(self, index: int, thought: Sequence[float]) -> tuple[float, ...]:
        sums, last = self._thought_to, len(self.lines) - 1
        return (
            thought[index - 1] if index else 0.5,
            thought[index + 1] if index < last else 0.5,
            _mean(sums, index - 3, index) if index else 0.5,
            _mean(sums, index + 1, index + 4) if index < last else 0.5,
            _mean(sums, index + 1, last + 1) if index < last else 0.5,
            _mean(sums, 0, index) if index else 0.5,
        )

    def _kinds_above(self) -> list[tuple[float, float, float, float]]:
        """For each line whether comments, related pages, an author or the page's end are above.

        Only below the story: above it a line such as “6 comments” leads down to them.
        """
        found: list[tuple[float, float, float, float]] = []
        comments = related = author = page_end = 0.0
        enough = min(_STORY_ABOVE, _TOLD * self._total)
        for index, line in enumerate(self.lines):
            found.append((comments, related, author, page_end))
            if line.kind and self._words_to[index] >= enough:
                comments = max(comments, float(line.kind in _COMMENTS))
                related = max(related, float(line.kind == "related"))
                author = max(author, float(line.kind == "bio"))
                page_end = max(page_end, float(line.kind in _END_KINDS))
        return found

    def _last_of_head(self) -> int:
        """Index of the last line that says that the head of the page is not over; -1: none."""
        most = _PAGE_HEAD * self._total
        return max(
            (
                i
                for i, line in enumerate(self.lines)
                if line.kind in _HEAD_KINDS and self._words_to[i] < most
            ),
            default=-1,
        )


def _sums(values: Sequence[float]) -> list[float]:
    return list(accumulate(values, initial=0.0))


def _mean(sums: Sequence[float], start: int, end: int) -> float:
    """Mean of the values from ``start`` to before ``end``; 0 where there are none."""
    start, end = max(0, start), min(len(sums) - 1, end)
    return (sums[end] - sums[start]) / (end - start) if start < end else 0.0


def _around(sums: Sequence[float], values: Sequence[float], index: int, reach: int) -> float:
    """Mean of the values around one, without it."""
    start, end = max(0, index - reach), min(len(values), index + reach + 1)
    return (sums[end] - sums[start] - values[index]) / max(1, end - start - 1)


def _opening(line: Line) -> str:
    """How a short line opens; empty for a long one."""
    return " ".join(line.words[:_OPENING]) if 0 < line.number <= _LONGEST_ALIKE else ""
