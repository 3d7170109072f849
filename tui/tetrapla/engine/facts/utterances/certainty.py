"""Whether two utterances that share words are likely one and the same.

Much that is said about one matter is said by several people in the same words: *we will repeal the
bill*, *thank you very much*. What is shared must therefore tell something in this story, unless the
same person is named for both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Protocol

from tetrapla.engine.align.words import stem
from tetrapla.engine.facts.utterances.same_speaker import Speaker, speak_alike, speak_otherwise
from tetrapla.engine.facts.utterances.weighing import Likeness, Weights, Words
from tetrapla.engine.facts.word_lists import words

_MANY, _SOME = 3, 2
"""Words that tell something: enough for anyone, enough for the same speaker."""
_VERY_MANY, _VERY_LONG = 5, 8
"""Words that tell something, and words in a row, that no two people say alike."""
_FEW = 5
"""Words of an utterance that most people may begin another with."""
_ALL = 0.99
_MOST = 0.6
"""Share of the smaller one that two people cannot both have said."""
_MOSTLY = 0.7
"""Share of the words of two short utterances that differ in few."""
_IN_ORDER = 0.75
"""Share of the words of both that one speaker hardly says in the same order twice."""
_RUN, _LONG = 4, 6
"""Words in a row that few people say alike, and that hardly two do."""
_SHORT = 3
"""Words of an utterance that anyone may say."""
COMMON = frozenset(
    stem(word)
    for word in words(
        """thank thanks god bless sorry please hello welcome congratulations much very really lot
        know think believe say said tell mean feel hope want need like love hate look see hear
        come go get give take make keep let put try work fight stand support call talk speak
        good bad great big right wrong true sure clear important better best hard long new same
        people person man woman men women child children family families country nation state
        world america american americans day days time year years today tomorrow night week end
        thing things way place point fact issue question answer matter part job life home word
        words vote law bill rights government president congress senate house party"""
    )
)
"""Words that anybody says of anything: they tell nothing, however rare they are in a story."""
_STOCK = COMMON | frozenset(
    stem(word)
    for word in words(
        """everything anything nothing something everybody anybody nobody somebody everyone anyone
        someone took gave went came made got said told knew thought felt done lost won
        prayer heart victim condolence proud honor honour honored honoured happy glad sad excited
        pleased committed forward"""
    )
)
"""Those, and words of phrases that several people say at the same occasion."""


class Spoken(Protocol):
    """An utterance and its speaker."""

    @property
    def words(self) -> Words:
        """What it is compared by."""

    @property
    def speaker(self) -> Speaker:
        """Who is named for it."""

    @property
    def row(self) -> int:
        """The row of the comparison in which it stands; below 0: not known."""


def is_certain(
    one: Spoken, other: Spoken, like: Likeness, weights: Weights, *, rare: int, alone: bool
) -> bool:
    """Whether what two utterances share is enough to say that they are likely one.

    Args:
        one: An utterance.
        other: One of another version.
        like: What they share.
        weights: What words tell in the story.
        rare: In so many utterances a word stands at most that tells what is talked of.
        alone: Whether the smaller of the two stands in no other utterance of that version.
    """
    shared = set(weights.content(set(one.words.stems) & set(other.words.stems)))
    telling = sum(weights.spread.get(w, 0) <= rare and w not in COMMON for w in shared)
    agreed = speak_alike(one.speaker, other.speaker)
    if one.words.stems == other.words.stems:
        return _is_telling(one.words.stems, len(shared), telling, agreed=agreed)
    if speak_otherwise(one.speaker, other.speaker):
        return is_unmistakable(one, other, like, weights)
    verbatim = like.contained >= _ALL
    if agreed and is_mostly_one(like):
        return True
    if agreed and verbatim:
        return len(shared) >= _SOME or (telling > 0 and alone)
    if len(shared) >= _MANY:
        return telling >= (1 if agreed else _SOME) or like.run >= _LONG
    if len(shared) < _SOME:
        return False
    if agreed:
        return telling > 0 and _differ_in_few(one.words.stems, other.words.stems)
    enough = telling == len(shared) or (telling > 0 and one.row == other.row >= 0)
    return enough and alone and verbatim and like.run >= _RUN


def is_mostly_one(like: Likeness) -> bool:
    """Whether two utterances have most of their words in one order, however common these are."""
    return like.words >= _FEW and like.order >= _IN_ORDER


def _differ_in_few(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two utterances differ in little more than that a word stands for another."""
    same = (Counter(one) & Counter(other)).total()
    return abs(len(one) - len(other)) <= 1 and 2 * same >= _MOSTLY * (len(one) + len(other))


def is_unmistakable(one: Spoken, other: Spoken, like: Likeness, weights: Weights) -> bool:
    """Whether so much is alike that two people cannot both have said it."""
    if like.run < _VERY_LONG or like.contained < _MOST:
        return False
    shared = weights.content(set(one.words.stems) & set(other.words.stems))
    telling = telling_words(one.words.stems, other.words.stems, weights)
    return telling >= _MANY or (telling >= _SOME and len(shared) >= _VERY_MANY)


def is_stock(one: Spoken, other: Spoken, like: Likeness, weights: Weights) -> bool:
    """Whether what two utterances share is a phrase that anybody may begin or end with."""
    small = min(one.words.stems, other.words.stems, key=len)
    if len(small) > _FEW:
        return False
    telling = telling_words(one.words.stems, other.words.stems, weights)
    return telling < (1 if like.run >= _RUN else _SOME)


def telling_words(one: Iterable[str], other: Iterable[str], weights: Weights) -> int:
    """How many words two utterances share that are in no phrase that anybody says."""
    return sum(word not in _STOCK for word in weights.content(set(one) & set(other)))


def _is_telling(stems: Sequence[str], shared: int, telling: int, *, agreed: bool) -> bool:
    """Whether an utterance is one that not just anyone would say."""
    if len(stems) <= _SHORT:
        return shared >= _SOME and (agreed or telling == shared)
    return agreed or telling > 0 or shared >= _MANY
