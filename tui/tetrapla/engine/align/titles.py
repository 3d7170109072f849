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
"""Score with another version's title from which a sentence can be a title."""


def titles(pool: Pool) -> list[int]:
    """The passages that are titles, at most one a version, in order.

    A title is a short passage at the start that does not end like a sentence. A first passage that
    does counts where it is more like the titles of other versions than the version's own is.
    """
    open_ended: dict[int, int] = {}
    sentences: dict[int, int] = {}
    for version in range(pool.versions):
        found, sentence = _candidates(pool, version)
        if found is not None:
            open_ended[version] = found
        if sentence is not None:
            sentences[version] = sentence
    out = dict(open_ended)
    for version, number in sentences.items():
        others = [title for other, title in open_ended.items() if other != version]
        fits = [pool.score(number, title) for title in others]
        rival = open_ended.get(version)
        own = 0.0 if rival is None else sum(pool.score(rival, title) for title in others)
        if max(fits, default=0.0) > _ALIKE and sum(fits) > own:
            out[version] = number
    return sorted(out.values())


def _candidates(pool: Pool, version: int) -> tuple[int | None, int | None]:
    """The title of a version, and the sentence before it that might be the title instead."""
    numbers = range(pool.starts[version], pool.starts[version + 1])
    if len(numbers) < _LEAST_PASSAGES:
        return None, None
    lengths = sorted(len(pool.words[number]) for number in numbers)
    longest = min(_MOST, _SHORTER * lengths[len(numbers) // 2])
    sentence = None
    for number in numbers[:_FIRST]:
        text, words = pool.texts[number].strip(), len(pool.words[number])
        if not _FEWEST <= words <= longest or not text[:1].isalpha() or text[:1].islower():
            continue
        if not _CLOSED.search(text):
            return number, sentence
        if number == numbers[0] and words <= _MOST_CLOSED:
            sentence = number
    return None, sentence
