"""Utterances of two versions at the same place of the same row of the comparison.

Few words tell too little to be put together by themselves. Where the versions are aligned and both
quote between the same neighbours, the place speaks for them: *I will run*, *I will not run*.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple, Protocol

from tetrapla.engine.facts.utterances.certainty import Spoken, telling_words
from tetrapla.engine.facts.utterances.same_speaker import speak_alike, speak_otherwise
from tetrapla.engine.facts.utterances.weighing import Likeness, Weights, likeness

_FEWEST = 3
"""Words that two utterances share at least."""
_DIFFERING, _OF_OTHERS = 2, 1
"""Words in which two of one speaker differ at most, and two of others or of nobody."""
_IN_ORDER, _MOST_IN_ORDER = 0.6, 0.75
"""Share of the words of both that they have in one order at least; and where each of them has
another word that tells something."""
_SHORT, _TELLING = 3, 2
"""Different words that two people may well say both, but for so many that tell something."""
_MOST = 12
"""Utterances between two neighbours among which one is looked for; more are no place."""

_Edges = tuple[frozenset[int], frozenset[int]]
"""What is put together before and behind a stretch; empty: the row begins or ends."""


class _Said(Spoken, Protocol):
    """An utterance, who says it, and in which version."""

    @property
    def siglum(self) -> str: ...


class Placed(NamedTuple):
    """Two utterances at one place."""

    a: int
    """Index of the one; that of an earlier version."""
    b: int
    like: Likeness
    likely: bool
    """Whether they are likely one; else perhaps."""


def placed(
    said: Sequence[_Said], tied: Iterable[tuple[int, int]], weights: Weights
) -> Iterator[Placed]:
    """Pairs that the place puts together, each the only one of both that fits there.

    Args:
        said: The utterances, those of each version in their order.
        tied: Those that are put together by their words already.
        weights: What words tell in the story.
    """
    partner: dict[tuple[int, str], int] = {}
    for a, b in tied:
        partner.setdefault((a, said[b].siglum), b)
        partner.setdefault((b, said[a].siglum), a)
    rows: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for k, one in enumerate(said):
        if one.row >= 0:
            rows[one.row][one.siglum].append(k)
    for columns in rows.values():
        for ours, others in combinations(columns, 2):
            theirs = _stretches(said, columns[others], ours, partner)
            for edges, own in _stretches(said, columns[ours], others, partner).items():
                facing = theirs.get(edges, ())
                if 0 < len(own) <= _MOST and 0 < len(facing) <= _MOST:
                    yield from _fitting(said, own, facing, weights)


def _stretches(
    said: Sequence[_Said],
    column: Sequence[int],
    other: str,
    partner: Mapping[tuple[int, str], int],
) -> dict[_Edges, list[int]]:
    """What a version has in a row that is not put together with another one, by what is around."""
    found: dict[_Edges, list[int]] = {}
    before, free = frozenset[int](), list[int]()
    for k in column:
        mate = partner.get((k, other))
        if mate is None:
            free.append(k)
        elif said[mate].row == said[k].row:
            edge = frozenset((k, mate))
            found[before, edge] = free
            before, free = edge, []
    found[before, frozenset()] = free
    return found


def _fitting(
    said: Sequence[_Said], own: Sequence[int], facing: Sequence[int], weights: Weights
) -> Iterator[Placed]:
    """The pairs of two stretches of which each is the only one that fits; equal words first."""
    pairs = [
        Placed(a, b, *fit)
        for a in own
        for b in facing
        if (fit := _fit(said[a], said[b], weights)) is not None
    ]
    equal = [p for p in pairs if said[p.a].words.stems == said[p.b].words.stems]
    yield from _only(equal)
    taken = {k for pair in equal for k in (pair.a, pair.b)}
    yield from _only([p for p in pairs if not {p.a, p.b} & taken])


def _only(pairs: Sequence[Placed]) -> Iterator[Placed]:
    """Those of which neither stands in another pair."""
    often = Counter(k for pair in pairs for k in (pair.a, pair.b))
    return (pair for pair in pairs if often[pair.a] == often[pair.b] == 1)


def _fit(one: _Said, other: _Said, weights: Weights) -> tuple[Likeness, bool] | None:
    """What two utterances at one place share, and whether they are likely one; None: they are two.

    Of two people, or of nobody, words that anybody says are not one by their place.
    """
    ours, theirs = one.words.stems, other.words.stems
    if min(len(ours), len(theirs)) < _FEWEST:
        return None
    telling = telling_words(ours, theirs, weights)
    otherwise = speak_otherwise(one.speaker, other.speaker)
    if ours == theirs:
        own = telling >= _TELLING or (telling > 0 and len(set(ours)) > _SHORT)
        return (likeness(ours, theirs, weights), True) if own or not otherwise else None
    agreed = speak_alike(one.speaker, other.speaker)
    if abs(len(ours) - len(theirs)) > _DIFFERING:
        return None
    like = likeness(ours, theirs, weights)
    differing = max(len(ours), len(theirs)) - like.words
    if like.words < _FEWEST or like.order < _IN_ORDER:
        return None
    if differing > (_DIFFERING if agreed else _OF_OTHERS) or not (agreed or telling):
        return None
    return like, agreed and _is_likely(one.words.stems, other.words.stems, like, weights)


def _is_likely(one: Sequence[str], other: Sequence[str], like: Likeness, weights: Weights) -> bool:
    """Whether two utterances of one speaker that differ in a word or two are likely one.

    Where each has another word that tells something, he may have said both, of two things.
    """
    telling = telling_words(one, other, weights)
    rest = [
        {word for word in weights.content(set(own) - set(facing)) if not word.startswith("#")}
        for own, facing in ((one, other), (other, one))
    ]
    if all(telling_words(own, own, weights) for own in rest):
        return telling >= _TELLING and like.order >= _MOST_IN_ORDER
    return telling > 0 or not any(rest)
