"""Where the prose of a version stands: what is before it is the head, what is behind it the tail.

The prose is the densest run of sentence-like passages, found as in position-gated extraction: a
passage of some length that ends like a sentence belongs to it, and a few others in between do not
break it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tetrapla.engine.flags.plain import count_words, plain_line
from tetrapla.engine.model import Passage
from tetrapla.engine.progress import Step, silent, watched
from tetrapla.engine.punctuation import ends_sentence, has_bullet

_LONG, _SHORT = 14, 5
"""Words of a passage that counts as prose; the second where a version has no long ones."""
_GAP = 10
"""So many passages that are no prose may stand inside of it."""
_MOST_WORDS = 400
"""So far the words of a passage are counted."""
_LONGEST_LINE = 2000
"""Code points of a passage that rules for lines look at."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The passages of a version as rules see them."""

    passages: tuple[Passage, ...]
    lines: tuple[str, ...]
    """One a passage: its repaired text in plain form; empty for one too long to be boilerplate."""
    words: tuple[int, ...]
    """One a passage: how many words it has, counted up to a limit."""
    first: int
    """Index of the first passage of the prose; the number of passages where there is none."""
    last: int
    """Index of the last passage of the prose; -1 where there is none."""
    prose: frozenset[int]
    """Indices of the passages that read as prose, also outside of the densest run."""

    def is_at(self, index: int, where: str) -> bool:
        """Whether a passage stands at a place that a rule names (head, tail, any)."""
        if where == "head":
            return index < self.first
        return index > self.last if where == "tail" else True

    def is_bullet(self, index: int) -> bool:
        """Whether a passage is an item of a list."""
        return has_bullet(self.passages[index].text)

    def title(self, skip: frozenset[int] = frozenset()) -> int | None:
        """Index of the title: of the first lines with several words, the longest.

        Where no line above the prose has several words, it is the first that is not skipped.

        Args:
            skip: Indices of passages that are known to be no title, however short a title may be.

        Returns:
            None where nothing above the prose can be the title.
        """
        head = [i for i in range(min(self.first, len(self.passages), 8)) if not self.is_bullet(i)]
        several = [i for i in head if self.words[i] >= 4]
        if several:
            return max(several[:3], key=lambda i: (self.words[i], -i))
        return next((i for i in head if i not in skip), None)


def lay_out(passages: Sequence[Passage], step: Step = silent) -> Layout:
    """Find the prose of a version.

    Args:
        passages: The passages of one version, in order.
        step: Told now and then how far it is.
    """
    words = tuple(
        count_words(p.repaired_text, _MOST_WORDS)
        for p in watched(passages, step, "flagging", 0.0, 0.5)
    )
    lines = tuple(
        plain_line(p.repaired_text) if len(p.text) <= _LONGEST_LINE else ""
        for p in watched(passages, step, "flagging", 0.5)
    )
    found = Layout(tuple(passages), lines, words, len(passages), -1, frozenset())
    return lay_out_without(found, frozenset())


def lay_out_without(layout: Layout, skip: frozenset[int]) -> Layout:
    """Find the prose again, now that it is known which passages are none.

    Args:
        layout: What :func:`lay_out` gave.
        skip: Indices of passages that are known not to be prose.
    """
    passages, words = layout.passages, layout.words
    for least in (_LONG, _SHORT):
        core = [
            i
            for i, n in enumerate(words)
            if n >= least and i not in skip and ends_sentence(passages[i].text)
        ]
        if core:
            first, last = _densest(core, words)
            return replace(layout, first=first, last=last, prose=frozenset(core))
    return replace(layout, first=len(passages), last=-1, prose=frozenset())


def _densest(core: Sequence[int], words: Sequence[int]) -> tuple[int, int]:
    """First and last of the run of prose with most words."""
    runs = [[core[0]]]
    for index in core[1:]:
        if index - runs[-1][-1] <= _GAP:
            runs[-1].append(index)
        else:
            runs.append([index])
    best = max(runs, key=lambda run: sum(words[i] for i in run))
    return best[0], best[-1]
