"""Which words are too light to make a likeness: function words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tetrapla.engine.words import tokens

_ENGLISH = frozenset(
    """
    a about after again all also am an and any are as at be because been before being both but by
    can could did do does doing done down during each for from further get got had has have having
    he her here hers herself him himself his how i if in into is it it's its itself just me more
    most my myself no nor not now of off on once only or other our ours out over own s said same
    she should so some such t than that that's the their theirs them themselves then there these
    they this those through to too under until up upon us very was we were what when where which
    while who whom whose why will with would you your yours yourself didn't doesn't don't isn't
    wasn't weren't won't i'm i've he's she's they're we're you're
    """.split()  # noqa: SIM905 - a list of words is read and kept as words
)

_ENOUGH = 20
"""Passages from which the frequencies of a story can be trusted."""

_ENGLISH_SHARE = 0.30
"""A text is English where so many of its words are on the list; English prose has about .45."""

_FREQUENT = {1: 0.10, 2: 0.10, 3: 0.10, 4: 0.10, 5: 0.25}
"""Letters of a word -> the share of passages it must stand in to be light; longer ones never."""

_CAPITALS = 0.5
"""A word that is written with a capital more often than this is a name (in German, a noun)."""


def light_words(texts: Sequence[str]) -> frozenset[str]:
    """The words of a story that alone make no likeness.

    English function words are listed. For a story in another language, which uses few of them,
    the passages themselves are asked: short words that stand in many passages and are rarely
    written with a capital. That needs some twenty passages; below, only the list counts.

    Args:
        texts: The repaired texts of the passages, of all versions.

    Returns:
        Words in the form of :func:`tetrapla.engine.words.normalise`.
    """
    passages = [[(token.key, text[token.start]) for token in tokens(text)] for text in texts]
    count = sum(map(len, passages))
    english = sum(key in _ENGLISH for passage in passages for key, _ in passage)
    if len(texts) < _ENOUGH or english >= _ENGLISH_SHARE * count:
        return _ENGLISH
    spread = Counter(key for passage in passages for key in {key for key, _ in passage})
    uses = Counter(key for passage in passages for key, _ in passage)
    capitals = Counter(key for passage in passages for key, first in passage if first.isupper())
    return _ENGLISH | {
        key
        for key, found in spread.items()
        if key.isalpha()
        and found >= _FREQUENT.get(len(key), 2.0) * len(texts)
        and capitals[key] <= _CAPITALS * uses[key]
    }
