"""What passages can share, as arrays: see :mod:`tetrapla.engine.align.features`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tetrapla.engine.align.features import _DAMPING, _PREFIX, Features
from tetrapla.engine.align.large.arrays import (
    Floats,
    Ints,
    Rows,
    changes,
    ranges,
    starts_of,
)
from tetrapla.engine.align.large.encode import Words
from tetrapla.engine.align.words import stem
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
    norms: Floats
    """For each passage its damped length; never 0."""


def extract_shared(words: Words, step: Step) -> tuple[Features, Shared]:
    """Features of passages, given by their words.

    Returns:
        What explaining links needs (stems of words, and how frequent they are); and the arrays.
    """
    count = len(words)
    step("aligning", 0.1)
    stems, prefixes, stem_of = _of_spelling(words.spelling)
    lengths = np.diff(words.starts)
    passages = np.repeat(np.arange(count), lengths)
    of_words = stems[words.numbers]
    step("aligning", 0.11)
    kinds = [_holders(of_words, passages, count)]
    step("aligning", 0.12)
    beginnings = prefixes[words.numbers]
    has = beginnings >= 0
    kinds.append(_holders(beginnings[has], passages[has], count))
    step("aligning", 0.13)
    before = np.zeros(len(of_words), np.int64)
    before[1:] = of_words[:-1] + 1
    before[words.starts[:-1][lengths > 0]] = 0
    kinds.append(_holders(before * (int(stems.max(initial=0)) + 1) + of_words, passages, count))
    step("aligning", 0.14)
    frequent = dict(zip(kinds[0][0].tolist(), np.diff(kinds[0][1].starts).tolist(), strict=True))
    plain = Features(stem_of, Counter(frequent), {}, [], [])
    return plain, _put_together([holders for _, holders in kinds], count, step)


def _of_spelling(spelling: Sequence[str]) -> tuple[Ints, Ints, dict[str, int]]:
    """The stem and the beginning of each word, -1 for a short one's; and the stems by word."""
    stems: dict[str, int] = {}
    prefixes: dict[str, int] = {}
    of_words = [stems.setdefault(stem(word), len(stems)) for word in spelling]
    beginnings = [
        prefixes.setdefault(word[:_PREFIX], len(prefixes)) if len(word) > _PREFIX else -1
        for word in spelling
    ]
    known = dict(zip(spelling, of_words, strict=True))
    return np.array(of_words, np.int64), np.array(beginnings, np.int64), known


def _holders(features: Ints, passages: Ints, count: int) -> tuple[Ints, Rows]:
    """The different features, rising; and for each the passages that have it."""
    keys = np.sort(features * count + passages)
    keys = keys[changes(keys)]
    features = keys // max(1, count)
    firsts = changes(features)
    holders = (keys - features * count).astype(np.int32)
    return features[firsts], Rows(np.append(firsts, len(keys)), holders)


def _put_together(kinds: list[Rows], count: int, step: Step) -> Shared:
    """All kinds of features in one numbering, without those of one passage only."""
    levels = np.zeros(count + 1)
    levels[1:] = np.log((count + 1) / (np.arange(1, count + 1) + 0.5)) ** 2
    squares = np.zeros(count)
    frequencies, firsts, offset = [], [], 0
    for holders in kinds:
        found = holders.lengths
        squares += np.bincount(holders.items, np.repeat(levels[found], found), minlength=count)
        frequencies.append(found[found > 1])
        firsts.append(holders.starts[:-1][found > 1] + offset)
        offset += len(holders.items)
    step("aligning", 0.15)
    damping = _DAMPING**2 * float(np.sort(squares)[count // 2]) if count else 0.0
    frequency, first = np.concatenate(frequencies), np.concatenate(firsts)
    order = np.argsort(frequency, kind="stable")
    frequency, first = frequency[order], first[order]
    everyone = np.concatenate([holders.items for holders in kinds])
    holding = everyone[ranges(first, frequency)]
    step("aligning", 0.16)
    number = max(1, len(frequency))
    features = np.repeat(np.arange(len(frequency)), frequency)
    of_passage = np.sort(holding * np.int64(number) + features)
    norms = np.sqrt(squares + damping)
    norms[norms == 0.0] = 1.0
    return Shared(
        of_passage=Rows(
            starts_of(np.bincount(holding, minlength=count)),
            (of_passage % number).astype(np.int32),
        ),
        holders=Rows(starts_of(frequency), holding),
        frequency=frequency,
        weight=levels[frequency],
        norms=norms,
    )
