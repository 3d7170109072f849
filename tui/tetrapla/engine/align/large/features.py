"""What passages can share, as arrays: see :mod:`tetrapla.engine.align.features`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

import numpy as np

from tetrapla.engine.align.features import CONCEPT, DAMPING, Features, Found, levels
from tetrapla.engine.align.large.arrays import (
    Bools,
    Floats,
    Ints,
    Rows,
    changes,
    ranges,
    starts_of,
)
from tetrapla.engine.align.large.encode import Words
from tetrapla.engine.align.vocabulary import vocabulary_of
from tetrapla.engine.progress import Step


@dataclass(frozen=True, slots=True)
class Shared:
    """The features that at least two passages have, numbered from the rarest to the commonest."""

    of_passage: Rows
    """Passage -> its features, rising."""
    holders: Rows
    """Feature -> the passages that have it, rising."""
    frequency: Ints
    """Feature -> how many passages have it."""
    weight: Floats
    """Feature -> how much sharing it tells."""
    phrase: Bools
    """Feature -> whether it is two words in a row, neither of them small."""
    norms: Floats
    """For each passage its damped length; never 0."""


def extract_shared(words: Words, step: Step) -> tuple[Features, Shared]:
    """Features of passages, given by their words.

    Returns:
        What explaining links needs (the stems and concepts of words, and how frequent they are);
        and the arrays.
    """
    count = len(words)
    step("aligning", 0.1)
    found = Found(vocabulary_of(words))
    of_words = [found.learn(word) for word in words.spelling]
    step("aligning", 0.11)
    passages = np.repeat(np.arange(count), np.diff(words.starts))
    singles = _singles(of_words, words, passages, found)
    step("aligning", 0.12)
    stems = np.array([features[0] for features in of_words], np.int64)
    pairs = _neighbours(stems[words.numbers], passages, count, found)
    step("aligning", 0.14)
    frequent = dict(zip(singles.features.tolist(), singles.holders.lengths.tolist(), strict=True))
    plain = Features(
        stem_of=found.stem_of,
        concepts_of=found.concepts_of,
        small=found.small.keys(),
        frequency=Counter(frequent),
        weight={},
        shared=[],
        norms=[],
    )
    return plain, _put_together([singles, pairs], count, step)


class _Kind(NamedTuple):
    """Features of one kind."""

    features: Ints
    """Their numbers, rising."""
    holders: Rows
    """For each the passages that have it."""
    small: Ints
    """For each how many small words it is made of."""
    concept: Bools
    phrase: Bools
    """For each whether it is two words in a row, neither of them small."""


def _singles(
    of_words: Sequence[tuple[int, ...]], words: Words, passages: Ints, found: Found
) -> _Kind:
    """The features of single words: stems, beginnings, concepts."""
    lengths = np.array([len(features) for features in of_words], np.int64)
    rows = Rows(starts_of(lengths), np.fromiter(chain.from_iterable(of_words), np.int32))
    sizes = lengths[words.numbers]
    items = rows.items[ranges(rows.starts[words.numbers], sizes)].astype(np.int64)
    features, holders = _holders(items, np.repeat(passages, sizes), len(words))
    small, concept = (np.zeros(int(rows.items.max(initial=-1)) + 1, np.bool_) for _ in range(2))
    small[list(found.small)] = True
    concept[list(found.concepts)] = True
    phrase = np.zeros(len(features), np.bool_)
    return _Kind(features, holders, small[features].astype(np.int64), concept[features], phrase)


def _neighbours(stems: Ints, passages: Ints, count: int, found: Found) -> _Kind:
    """The features of two words in a row."""
    width = int(stems.max(initial=0)) + 1
    inside = passages[1:] == passages[:-1]
    keys = (stems[:-1] * width + stems[1:])[inside]
    features, holders = _holders(keys, passages[1:][inside], count)
    small = np.zeros(width, np.bool_)
    small[[feature for feature in found.small if feature < width]] = True
    one, other = small[features // width], small[features % width]
    concept = np.zeros(len(features), np.bool_)
    return _Kind(features, holders, 2 * (one & other), concept, ~(one | other))


def _holders(features: Ints, passages: Ints, count: int) -> tuple[Ints, Rows]:
    """The different features, rising; and for each the passages that have it."""
    keys = np.sort(features * count + passages)
    keys = keys[changes(keys)]
    features = keys // max(1, count)
    firsts = changes(features)
    holders = (keys - features * count).astype(np.int32)
    return features[firsts], Rows(np.append(firsts, len(keys)), holders)


def _put_together(kinds: Sequence[_Kind], count: int, step: Step) -> Shared:
    """All kinds of features in one numbering, without those of one passage only."""
    frequency = np.concatenate([kind.holders.lengths for kind in kinds])
    concept = np.concatenate([kind.concept for kind in kinds])
    level = np.array(levels(count))[frequency, np.concatenate([kind.small for kind in kinds])]
    holding = np.concatenate([kind.holders.items for kind in kinds])
    own = np.where(concept, 0.0, level)
    squares = np.bincount(holding, np.repeat(own, frequency), minlength=count)
    damping = DAMPING**2 * float(np.sort(squares)[count // 2]) if count else 0.0
    norms = np.sqrt(squares + damping)
    norms[norms == 0.0] = 1.0
    step("aligning", 0.15)
    several = np.flatnonzero(frequency > 1)
    order = several[np.argsort(frequency[several], kind="stable")]
    holding = holding[ranges(starts_of(frequency)[order], frequency[order])]
    step("aligning", 0.16)
    width = max(1, len(order))
    keys = np.sort(holding * np.int64(width) + np.repeat(np.arange(len(order)), frequency[order]))
    return Shared(
        of_passage=Rows(
            starts_of(np.bincount(holding, minlength=count)), (keys % width).astype(np.int32)
        ),
        holders=Rows(starts_of(frequency[order]), holding),
        frequency=frequency[order],
        weight=np.where(concept, CONCEPT * level, level)[order],
        phrase=np.concatenate([kind.phrase for kind in kinds])[order],
        norms=norms,
    )
