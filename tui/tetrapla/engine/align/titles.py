"""The titles of the versions, which belong together whatever words they use."""

from __future__ import annotations

import re

from tetrapla.engine.align.pool import Pool

_CLOSED = re.compile(r"[.,;:…”\"')。，]\s*$")
"""Ends like a sentence; a question or an exclamation may be a title."""

_LEAST_PASSAGES = 4
_FIRST = 3
"""A title stands among so many first passages."""

_FEWEST, _MOST, _MOST_CLOSED = 3, 25, 20
"""Words of a title; at most so many where it ends like a sentence."""

_SHORTER = 0.8
"""A title has at most this share of the median length of the passages."""

_ALIKE = 0.03
"""Score with another version's title from which likeness decides what the title is."""

_LIKE_A_TITLE = 5
"""Words from which a line is rather a title than a menu."""


def titles(pool: Pool) -> list[int]:
    """The passages that are titles, at most one a version, in order.

    A title is a short passage at the start that does not end like a sentence. Among several the
    one counts that is most like what other versions start with; where none is like it, the first
    that is too long for a menu. A first passage that ends like a sentence counts where it is more
    like the titles of other versions than the version's own is.
    """
    starts = [_candidates(pool, version) for version in range(pool.versions)]
    every = [line for lines, _ in starts for line in lines]
    chosen = {
        version: _choose(pool, lines, [line for line in every if pool.own[line] != version])
        for version, (lines, _) in enumerate(starts)
        if lines
    }
    out = dict(chosen)
    for version, (_, sentence) in enumerate(starts):
        if sentence is None:
            continue
        others = [title for other, title in chosen.items() if other != version]
        fits = [pool.score(sentence, title) for title in others]
        rival = chosen.get(version)
        own = 0.0 if rival is None else sum(pool.score(rival, title) for title in others)
        if max(fits, default=0.0) > _ALIKE and sum(fits) > own:
            out[version] = sentence
    return sorted(out.values())


def _choose(pool: Pool, lines: list[int], elsewhere: list[int]) -> int:
    """The title among the lines a version starts with, given those that others start with."""
    fits = {
        line: max((pool.score(line, other) for other in elsewhere), default=0.0) for line in lines
    }
    best = max(lines, key=lambda line: (fits[line], -line))
    if fits[best] > _ALIKE:
        return best
    return next((line for line in lines if len(pool.words[line]) >= _LIKE_A_TITLE), lines[0])


def _candidates(pool: Pool, version: int) -> tuple[list[int], int | None]:
    """The lines that may be the title of a version, and the first sentence that may be it too."""
    numbers = range(pool.starts[version], pool.starts[version + 1])
    if len(numbers) < _LEAST_PASSAGES:
        return [], None
    lengths = sorted(len(pool.words[number]) for number in numbers)
    longest = min(_MOST, _SHORTER * lengths[len(numbers) // 2])
    lines: list[int] = []
    sentence = None
    for number in numbers[:_FIRST]:
        text, words = pool.texts[number].strip(), len(pool.words[number])
        if not _FEWEST <= words <= longest or not text[:1].isalpha() or text[:1].islower():
            continue
        if not _CLOSED.search(text):
            lines.append(number)
        elif number == numbers[0] and words <= _MOST_CLOSED:
            sentence = number
    return lines, sentence
