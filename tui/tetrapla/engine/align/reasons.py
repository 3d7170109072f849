"""Why two passages are linked, in a few words for people."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import overload

from tetrapla.engine.align.features import PREFIX
from tetrapla.engine.align.pool import Pair, Pool
from tetrapla.engine.align.words import spans_of
from tetrapla.engine.words import normalise

_MOST = 5
"""Reasons of a link, at most."""

_RUN, _LONGEST_RUN = 4, 12
"""Words in a row from which a shared run is a reason; it is shown up to so many."""

_SYNONYMS = 3
"""Pairs of words of one meaning, at most."""

_READ = 1500
"""Words of a passage that are looked through for a run."""

_RARE, _RARE_SHARE = 4, 0.15
"""A word is rare that stands in so many passages of all versions, or in this share of them."""

_TELLING = 4
"""Letters a word must have to count as rare where the story is so short that all words are."""

SAME_WORDS, BOTH_TITLES, LITTLE = "the same words", "both are titles", "common words only"


class Reasons(Sequence[str]):
    """What speaks for a link, found out when it is asked for: few links are ever explained."""

    __slots__ = ("_found", "_pair", "_pool", "_titles")

    def __init__(self, pool: Pool, pair: Pair, titles: bool) -> None:
        self._pool, self._pair, self._titles = pool, pair, titles
        self._found: tuple[str, ...] | None = None

    def _told(self) -> tuple[str, ...]:
        if self._found is None:
            self._found = reasons(self._pool, self._pair, self._titles)
        return self._found

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[str, ...]: ...
    def __getitem__(self, place: int | slice) -> str | tuple[str, ...]:
        return self._told()[place]

    def __len__(self) -> int:
        return len(self._told())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (Reasons, tuple)) and self._told() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._told())

    def __repr__(self) -> str:
        return repr(self._told())


def reasons(pool: Pool, pair: Pair, titles: bool) -> tuple[str, ...]:
    """What speaks for a link.

    The longest shared run of words in quotes, then rare shared words, then words of one meaning.

    Args:
        pool: The passages.
        pair: The linked ones, in either order; words are shown as the first writes them.
        titles: Whether both are titles.
    """
    left, right = pair
    if pool.words[left] == pool.words[right]:
        return (SAME_WORDS,)
    run, within = _shared_run(pool.texts[left], pool.texts[right])
    found = [f"‘{run}’"] if run else []
    found += [word for word in _rare_words(pool, pair) if normalise(word) not in within]
    found += _synonyms(pool, pair)
    if not found and titles:
        found = [BOTH_TITLES]
    return tuple((found or _beginnings(pool, pair))[:_MOST]) or (LITTLE,)


def _shared_run(left: str, right: str) -> tuple[str, frozenset[str]]:
    """The longest run of words that stands in both texts, as the left one writes it.

    Returns:
        The run, and its words as they are compared; both empty where it is too short to tell
        anything.
    """
    spans, others = spans_of(left)[:_READ], spans_of(right)[:_READ]
    words = [normalise(left[start:end]) for start, end in spans]
    other_words = [normalise(right[start:end]) for start, end in others]
    match = SequenceMatcher(None, words, other_words, autojunk=False).find_longest_match()
    if match.size < _RUN:
        return "", frozenset()
    last = match.a + min(match.size, _LONGEST_RUN) - 1
    run = " ".join(left[spans[match.a][0] : spans[last][1]].split())
    if match.size > _LONGEST_RUN:
        run += " …"
    return run, frozenset(words[match.a : match.a + match.size])


def _rare_words(pool: Pool, pair: Pair) -> list[str]:
    """The rarest words that two passages share, as the left one writes them, rarest first."""
    left, right = pair
    stem_of, frequency = pool.features.stem_of, pool.features.frequency
    shared = {stem_of[word] for word in pool.words[right]} - pool.features.small
    ranked: dict[int, tuple[int, int, str]] = {}
    for word in pool.words[left]:
        own = stem_of[word]
        count = frequency[own]
        rare = count <= _RARE_SHARE * len(pool) or (count <= _RARE and len(word) >= _TELLING)
        if own in shared and rare and (len(word) > 1 or not word.isascii()):
            ranked.setdefault(own, (count, -len(word), word))
    written = _written(pool.texts[left])
    return [written.get(word, word) for _, _, word in sorted(ranked.values())]


def _synonyms(pool: Pool, pair: Pair) -> list[str]:
    """Different words by which two passages name one concept, rarest concept first."""
    features = pool.features
    ours, theirs = ({features.stem_of[word] for word in pool.words[one]} for one in pair)
    named: dict[int, str] = {}
    for word in pool.words[pair[1]]:
        if features.stem_of[word] not in ours:
            named |= {c: word for c in features.concepts_of[word] if c not in named}
    found: dict[int, tuple[int, str, str]] = {}
    for word in pool.words[pair[0]]:
        own = features.stem_of[word]
        if own in theirs:
            continue
        for concept in features.concepts_of[word]:
            if concept in named:
                found.setdefault(own, (features.frequency[concept], word, named[concept]))
    left, right = (_written(pool.texts[one]) for one in pair)
    return [
        f"{left.get(one, one)} ~ {right.get(other, other)}"
        for count, one, other in sorted(found.values())[:_SYNONYMS]
        if count <= max(_RARE, _RARE_SHARE * len(pool))
    ]


def _beginnings(pool: Pool, pair: Pair) -> list[str]:
    """The beginnings that different words of two passages share, where it is no small word."""
    stem_of, small = pool.features.stem_of, pool.features.small
    left, right = (
        {
            word[:PREFIX]
            for word in pool.words[one]
            if len(word) > PREFIX and stem_of[word] not in small
        }
        for one in pair
    )
    return [f"{beginning}…" for beginning in sorted(left & right)]


def _written(text: str) -> dict[str, str]:
    """Word as it is compared -> as a text writes it first."""
    return {normalise(text[start:end]): text[start:end] for start, end in spans_of(text)[::-1]}
