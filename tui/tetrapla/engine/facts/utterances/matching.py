"""Which utterances of different versions are one and the same.

Two of them are put together where they share enough words that tell something; a weaker likeness is
enough beside neighbours that are put together, or by way of a third version, and then only a hint.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from tetrapla.engine.facts.types import Utterance
from tetrapla.engine.facts.utterances.certainty import (
    is_certain,
    is_mostly_one,
    is_stock,
    is_unmistakable,
)
from tetrapla.engine.facts.utterances.same_place import placed
from tetrapla.engine.facts.utterances.same_speaker import Speaker, speak_alike, speak_otherwise
from tetrapla.engine.facts.utterances.weighing import Likeness, Weights, Words, likeness

_CONTAINED, _RUN, _FEW_CONTENT = 0.85, 4, 2
"""One is nearly part of the other, with so many words in a row or so many that tell something."""
_HALF, _CONTENT, _ALIKE = 0.5, 3, 0.33
_MORE, _WEIGHT = 0.6, 4.0
_WEAK = 0.3
"""Share from which a neighbour of what is put together is put together as well."""
LIKELY = 0.6
"""Likeness of both from which an altered quotation is likely the same utterance: 18 of 20 drawn
were, below it 8 of 20."""
LIKELY_OF_ONE = 0.4
"""The same of two of one speaker that have most words in one order."""
_DOUBT, _AGREED = 0.5, 0.1
"""How much less a doubtful tie counts, and how much more one of the same speaker."""
_COMMON = 0.1
"""A word in more than this share of the utterances leads to none of them."""
_FEWEST = 20
"""So many utterances a word may always lead to."""
_MOST = 60
"""So many utterances a word leads to at most, however many there are."""
_LEAST_WORDS = 2
_LEAST_RUN = 3
"""Words in a row that two utterances of one speaker share at least."""
_VERBATIM = 0.99
"""Share of the smaller one that the other has where it has it word for word."""


@dataclass(frozen=True)
class Said:
    """An utterance as it is matched."""

    utterance: Utterance
    siglum: str
    words: Words
    speaker: Speaker
    """Who says it; empty: not named."""
    order: int
    """Which utterance of its version, from 0."""
    row: int = -1
    """The row of the comparison in which it stands; below 0: not known."""


class Tie(NamedTuple):
    """Two utterances that are put together."""

    a: int
    """Index of the one; that of an earlier version."""
    b: int
    like: Likeness
    weak: bool
    """Put together only because of what stands around them."""
    doubtful: bool = False
    """So little is shared that others may have said it as well."""
    agreed: bool = False
    """The same person is named for both."""
    placed: bool = False
    """They stand at one place of a row, and differ in a word or two at most."""

    @property
    def strength(self) -> float:
        """By which of two ties that cannot both be is chosen."""
        doubt = _DOUBT * self.doubtful - _AGREED * self.agreed
        return self.like.contained + self.like.alike - self.weak - doubt


def ties(said: Sequence[Said], weights: Weights) -> list[Tie]:
    """The pairs of utterances of different versions that are the same, strongest first."""
    known = {}
    for a, b in _candidates(said, weights):
        like = likeness(said[a].words.stems, said[b].words.stems, weights, _WEAK)
        if like.contained >= _WEAK:
            known[a, b] = like
    strong = [
        Tie(a, b, like, False, agreed=speak_alike(said[a].speaker, said[b].speaker))
        for (a, b), like in known.items()
        if _is_one(said[a], said[b], like, weights)
    ]
    strong = _with_placed(said, _doubted(said, strong, weights), weights)
    weak = _neighbours(said, known, strong)

    def order(tie: Tie) -> tuple[object, ...]:  # says nothing of which version stands first
        both = sorted((said[k].words.stems, said[k].order) for k in (tie.a, tie.b))
        return -tie.strength, both, tie.a, tie.b

    return sorted((*strong, *weak), key=order)


def _doubted(said: Sequence[Said], strong: Sequence[Tie], weights: Weights) -> list[Tie]:
    """The ties, those told as doubtful that share little and that nothing around them supports."""
    versions = len({one.siglum for one in said})
    rivals: Counter[tuple[int, str]] = Counter()
    for tie in strong:
        small, great = _by_length(said, tie)
        rivals[small, said[great].siglum] += tie.like.contained >= _CONTAINED
        if len(said[small].words.stems) == len(said[great].words.stems):
            rivals[great, said[small].siglum] += tie.like.contained >= _CONTAINED
    certain: list[Tie] = []
    doubtful: list[Tie] = []
    for tie in strong:
        small, great = _by_length(said, tie)
        sure = is_certain(
            said[small],
            said[great],
            tie.like,
            weights,
            rare=versions + 1,
            alone=rivals[small, said[great].siglum] < 2,
        )
        (certain if sure else doubtful).append(tie)
    return [*certain, *_supported(said, certain, doubtful)]


def _supported(
    said: Sequence[Said], certain: Iterable[Tie], doubtful: Iterable[Tie]
) -> Iterator[Tie]:
    """Doubtful ties, those no longer told as that for which what stands around them speaks.

    One that is supported supports the next, in the order of the story and against it.
    """
    place = {(s.siglum, s.order): k for k, s in enumerate(said)}
    tied = {(t.a, t.b) for t in certain}
    left = sorted(doubtful, key=lambda tie: (said[tie.a].order, said[tie.b].order))
    for _ in range(2):
        rest: list[Tie] = []
        for tie in left:
            one, other = said[tie.a], said[tie.b]
            equal = one.words.stems == other.words.stems and one.row == other.row >= 0
            part = tie.like.contained >= _VERBATIM and _beside(said, place, tied, tie.a, tie.b)
            if equal or part:
                tied.add((tie.a, tie.b))
                yield tie
            else:
                rest.append(tie._replace(doubtful=True))
        left = rest[::-1]
    yield from left


def _with_placed(said: Sequence[Said], strong: Sequence[Tie], weights: Weights) -> list[Tie]:
    """The ties, and those of few words for which the place of both speaks."""
    certain = [(tie.a, tie.b) for tie in strong if not tie.doubtful]
    found = {(tie.a, tie.b): tie for tie in strong}
    for a, b, like, likely in placed(said, certain, weights):
        if likely or (a, b) not in found:
            agreed = speak_alike(said[a].speaker, said[b].speaker)
            found[a, b] = Tie(a, b, like, not likely, agreed=agreed, placed=True)
    return [*found.values()]


def _by_length(said: Sequence[Said], tie: Tie) -> tuple[int, int]:
    """The utterance with fewer words, and the other."""
    one, other = sorted((tie.a, tie.b), key=lambda k: (len(said[k].words.stems), said[k].words))
    return one, other


def _candidates(said: Sequence[Said], weights: Weights) -> Iterator[tuple[int, int]]:
    """Pairs that are alike, or share a word that leads to few, and more where they say more.

    One word is enough of an utterance that has hardly more; else another must be shared as well,
    however many it leads to.
    """
    most = min(_MOST, max(_FEWEST, int(_COMMON * len(said))))
    told = [frozenset(weights.content(one.words.stems)) for one in said]
    having: dict[object, list[int]] = defaultdict(list)
    for k, own in enumerate(told):
        having[said[k].words.stems].append(k)
        for word in own:
            having[word].append(k)
    leading = [k for k in having.values() if 1 < len(k) <= most]
    usual = {word for word, places in having.items() if len(places) > most}
    common = [own & usual for own in told]
    few = [len(own) <= _FEW_CONTENT for own in told]
    beside: dict[int, list[list[int]]] = defaultdict(list)
    for places in leading:
        for at, a in enumerate(places[:-1], start=1):
            beside[a].append(places[at:])
    for a, own_places in beside.items():
        for b, shared in Counter(chain.from_iterable(own_places)).items():
            enough = shared >= _FEW_CONTENT or few[a] or few[b]
            if (enough or common[a] & common[b]) and said[a].siglum != said[b].siglum:
                yield a, b


def _is_one(one: Said, other: Said, like: Likeness, weights: Weights) -> bool:
    """Whether two utterances share enough to be the same."""
    if min(len(one.words.stems), len(other.words.stems)) < _LEAST_WORDS:
        return False
    otherwise = speak_otherwise(one.speaker, other.speaker)
    if one.words.stems == other.words.stems:
        return like.content >= (_CONTENT if otherwise else 1)
    if otherwise:
        return is_unmistakable(one, other, like, weights)
    if speak_alike(one.speaker, other.speaker):
        own = like.contained >= _VERBATIM and like.run >= _LEAST_RUN
        if own or is_mostly_one(like):
            return True
    elif is_stock(one, other, like, weights) and not one.row == other.row >= 0:
        return False
    nearly_part = like.contained >= _CONTAINED and (
        like.run >= _RUN or like.content >= _FEW_CONTENT
    )
    much = like.contained >= _HALF and like.content >= _CONTENT and like.alike >= _ALIKE
    telling = like.contained >= _MORE and like.weight >= _WEIGHT and like.content >= _FEW_CONTENT
    return nearly_part or much or telling


def _neighbours(
    said: Sequence[Said], known: Mapping[tuple[int, int], Likeness], strong: Sequence[Tie]
) -> Iterator[Tie]:
    """Weaker pairs, each the best of both, beside strong ones or joined by a third version."""
    tied = {(t.a, t.b) for t in strong}
    partners: dict[int, set[int]] = defaultdict(set)
    for a, b in tied:
        partners[a].add(b)
        partners[b].add(a)
    free = {
        pair: like
        for pair, like in known.items()
        if pair not in tied
        and like.content >= _FEW_CONTENT
        and not speak_otherwise(said[pair[0]].speaker, said[pair[1]].speaker)
        and not _has(said, partners, *pair)
    }
    best = _best(said, free)
    place = {(s.siglum, s.order): k for k, s in enumerate(said)}
    for (a, b), like in free.items():
        if best.get((a, said[b].siglum)) != b or best.get((b, said[a].siglum)) != a:
            continue
        if partners[a] & partners[b] or _beside(said, place, tied, a, b):
            yield Tie(a, b, like, True)


def _has(said: Sequence[Said], partners: Mapping[int, set[int]], a: int, b: int) -> bool:
    """Whether one of two utterances has a partner in the version of the other already."""
    return any(said[k].siglum == said[b].siglum for k in partners.get(a, ())) or any(
        said[k].siglum == said[a].siglum for k in partners.get(b, ())
    )


def _best(
    said: Sequence[Said], free: Mapping[tuple[int, int], Likeness]
) -> dict[tuple[int, str], int]:
    """Utterance and version -> the utterance of the version that is most like it."""
    best: dict[tuple[int, str], tuple[float, int]] = {}
    for (a, b), like in free.items():
        for one, other in ((a, b), (b, a)):
            key = (one, said[other].siglum)
            if key not in best or best[key][0] < like.alike:
                best[key] = (like.alike, other)
    return {key: other for key, (_, other) in best.items()}


def _beside(
    said: Sequence[Said],
    place: Mapping[tuple[str, int], int],
    tied: Iterable[tuple[int, int]],
    a: int,
    b: int,
) -> bool:
    """Whether the utterances before both, or behind both, are put together."""
    for step in (-1, 1):
        one = place.get((said[a].siglum, said[a].order + step))
        other = place.get((said[b].siglum, said[b].order + step))
        if one is not None and other is not None:
            pair = (min(one, other), max(one, other))
            if pair in tied:
                return True
    return False
