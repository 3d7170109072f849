"""What stands around a line: the story, its words, other lines of boilerplate; as facts.

All facts of a version are found in time that grows with its lines, by running sums; and those of
all lines together, a column a fact, which takes half as long as line by line.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from tetrapla.engine.flags.furniture.columns import above, below, means, means_around, sums_to
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
_RELATED, _AUTHOR = frozenset({"related"}), frozenset({"bio"})
_END_KINDS = frozenset({"copyright", "newsletter", "cookies", "share"})
_RICH = 150
"""Different words of a story that lend half their weight to whether a line has any of them."""
_DOUBT = 0.3
"""Of prose: a line that is more probably story than this lends its words to the story."""


class _Page:
    """The lines of a version, and the facts that what is thought of them does not change."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.prose = [prose_in(line) for line in lines]
        self.ruled = [float(bool(line.kind) or line.closed) for line in lines]
        plain = [line.plain.casefold() for line in lines]
        openings = [_opening(line) for line in lines]
        times, alike = Counter(plain), Counter(openings)
        self.repeated = (
            [float(bool(text) and times[text] > 1) for text in plain],
            [float(bool(text) and alike[text] >= _FEWEST_ALIKE) for text in openings],
        )
        """Columns, as those below."""
        sums = sums_to(self.ruled)
        self.rules_near = (
            above(self.ruled, 0.0),
            below(self.ruled, 0.0),
            means_around(sums, self.ruled, 3),
            means_around(sums, self.ruled, 8),
        )
        self.rules_on_page = (
            [min(1.0, sums[-1] / _MANY_RULED)] * len(lines),
            [sums[-1] / max(1, len(lines))] * len(lines),
        )
        short = [float(line.number <= _SHORT) for line in lines]
        self.short_near = means_around(sums_to(short), short, 3)


class Surroundings:
    """The lines of a version, and how far each belongs to the story."""

    def __init__(
        self,
        lines: Sequence[Line],
        thought: Sequence[float] | None = None,
        before: Surroundings | None = None,
    ) -> None:
        """Sum up.

        Args:
            lines: Those of one version, in order.
            thought: How probably each is furniture; None: only what rules say.
            before: The same lines, summed up when nothing was thought of them.
        """
        self._page: _Page = before._page if before else _Page(lines)
        page = self._page
        doubt = page.ruled if thought is None else map(max, thought, page.ruled)
        self._prose = [own * (1 - p) for own, p in zip(page.prose, doubt, strict=True)]
        self._firm = [p > _DOUBT for p in self._prose]
        words = [line.number * p for line, p in zip(lines, self._prose, strict=True)]
        self._words_to = sums_to(words)
        self._total = max(1.0, self._words_to[-1])
        self._story = self._story_words()
        self._richness = len(self._story) / (len(self._story) + _RICH)
        columns = [*page.repeated, *self._place(), *self._company()]
        if thought is not None:
            columns += _neighbours(thought)
        self._rows = list(zip(*columns, strict=True))

    def facts(self, index: int) -> tuple[float, ...]:
        """The facts named in :data:`STORY`, :data:`REPEATED`, :data:`PLACE`, :data:`COMPANY`.

        Behind them those in :data:`NEIGHBOURS`, where something is thought of the lines already.
        """
        return (*self._words_of_story(index), *self._rows[index])

    def _story_words(self) -> dict[str, float]:
        """How often the prose uses its words, once a line."""
        story: dict[str, float] = {}
        for line, prose, firm in zip(self._page.lines, self._prose, self._firm, strict=True):
            if firm:
                for word in line.content:
                    story[word] = story.get(word, 0.0) + prose
        return story

    def _words_of_story(self, index: int) -> tuple[float, ...]:
        content, story = self._page.lines[index].content, self._story
        if not content:
            return 0.0, 0.0, 0.0
        # Without the line itself.
        own = self._prose[index] if self._firm[index] else 0.0
        uses = [story[word] - own for word in content if word in story]
        known = sum(use > _DOUBT for use in uses) if own else len(uses)
        # Summed up without rounding: sets have another order in each process.
        often = math.fsum([math.log1p(use) for use in uses if use > 0.0]) / len(content)
        # A short story has few words, and to lack them says little.
        rich = self._richness
        return rich * known / len(content), rich * min(3.0, often), rich * (not known)

    def _place(self) -> tuple[list[float], ...]:
        lines, to = self._page.lines, self._words_to
        places = range(len(lines))
        firm = [place for place in places if self._firm[place]]
        first, last = (firm[0], firm[-1]) if firm else (len(lines), -1)
        inside = [first < place < last for place in places]
        behind = [to[-1] - words for words in to[1:]]
        return (
            [1 / (1 + words / _NEAR) for words in to[:-1]],
            [1 / (1 + words / _NEAR) for words in behind],
            [1 / (1 + words / _ABOUT) for words in to[:-1]],
            [1 / (1 + words / _ABOUT) for words in behind],
            [1.0] * first + [0.0] * (len(lines) - first),
            [0.0] * (last + 1) + [1.0] * (len(lines) - last - 1),
            [min(1.0, (first - place) / _FAR) for place in range(first)]
            + [0.0] * (len(lines) - first),
            [0.0] * (last + 1)
            + [min(1.0, (place - last) / _FAR) for place in range(last + 1, len(lines))],
            [place / len(lines) for place in places],
            [float(within and line.ends) for within, line in zip(inside, lines, strict=True)],
            [float(within and not line.ends) for within, line in zip(inside, lines, strict=True)],
        )

    def _company(self) -> tuple[Sequence[float], ...]:
        page, prose = self._page, self._prose
        sums = sums_to(prose)
        comments, related, author, page_end = self._kinds_above()
        head = self._last_of_head()
        short = [line.number <= _LONGEST_ALIKE for line in page.lines]
        firm = [float(is_firm) for is_firm in self._firm]
        return (
            means(sums, -3, 0),
            means(sums, 1, 4),
            means_around(sums, prose, 8),
            *page.rules_near,
            [is_firm * few for is_firm, few in zip(below(firm, 0.0), short, strict=True)],
            above(firm, 0.0),
            page.short_near,
            comments,
            [below * own for below, own in zip(comments, page.prose, strict=True)],
            related,
            author,
            page_end,
            [float(place < head) for place in range(len(prose))],
            *page.rules_on_page,
        )

    def _kinds_above(self) -> tuple[list[float], ...]:
        """For each line whether comments, related pages, an author or the page's end are above.

        Only below the story: above it a line such as “6 comments” leads down to them.
        """
        enough = min(_STORY_ABOVE, _TOLD * self._total)
        telling = [
            line.kind if words >= enough else ""
            for line, words in zip(self._page.lines, self._words_to[:-1], strict=True)
        ]
        return tuple(
            _from_first(telling, kinds) for kinds in (_COMMENTS, _RELATED, _AUTHOR, _END_KINDS)
        )

    def _last_of_head(self) -> int:
        """Index of the last line that says that the head of the page is not over; -1: none."""
        most = _PAGE_HEAD * self._total
        return max(
            (
                place
                for place, line in enumerate(self._page.lines)
                if line.kind in _HEAD_KINDS and self._words_to[place] < most
            ),
            default=-1,
        )


def _neighbours(thought: Sequence[float]) -> tuple[list[float], ...]:
    sums, last = sums_to(thought), len(thought) - 1
    columns = (
        above(thought, 0.5),
        below(thought, 0.5),
        means(sums, -3, 0),
        means(sums, 1, 4),
        [(sums[-1] - sums[place + 1]) / max(1, last - place) for place in range(len(thought))],
        [sums[place] / max(1, place) for place in range(len(thought))],
    )
    # Beyond the ends of a version nothing is known.
    for column, end in zip(columns, (0, last, 0, last, last, 0), strict=True):
        column[end : end + 1] = [0.5]
    return columns


def _from_first(found: Sequence[str], kinds: frozenset[str]) -> list[float]:
    """For each line whether one of some kinds stands above it."""
    first = next((place for place, kind in enumerate(found) if kind in kinds), len(found))
    return [float(place > first) for place in range(len(found))]


def _opening(line: Line) -> str:
    """How a short line opens; empty for a long one."""
    return " ".join(line.words[:_OPENING]) if 0 < line.number <= _LONGEST_ALIKE else ""
