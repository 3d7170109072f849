"""What versions of a book have in common: see :mod:`tetrapla.engine.align.relation`."""

from __future__ import annotations

from itertools import chain, pairwise

import numpy as np

from tetrapla.engine.align.large.arrays import Bools, Floats, Ints, Watch, changes, ranges
from tetrapla.engine.align.large.known import Known
from tetrapla.engine.align.large.pool import LargePool
from tetrapla.engine.align.pool import Pair
from tetrapla.engine.align.relation import FEW_WORDS, LETTERS, VERBATIM, WORDLESS, Relation


def relations(pool: LargePool, shown: Known, scores: Floats, watch: Watch) -> dict[Pair, Relation]:
    """Two versions -> what they have in common, for all that share a probable pair.

    The vocabularies are only compared where the best pairs of passages leave a doubt.

    Args:
        pool: The passages.
        shown: The probable pairs.
        scores: Their scores.
        watch: Told now and then how far it is.
    """
    best = _best_three(pool, shown, scores)
    sizes = np.diff(pool.starts).tolist()
    told = {
        (one, other): Relation(total, 0.0, 0, sizes[one] * sizes[other])
        for (one, other), total in best.items()
    }
    doubtful = [pair for pair, relation in told.items() if relation.best < VERBATIM]
    words = {version: _telling(pool, version) for version in sorted(set(chain(*doubtful)))}
    for number, (one, other) in enumerate(doubtful):
        watch(number / len(doubtful))
        (words_one, pairs_one), (words_other, pairs_other) = words[one], words[other]
        fewer = max(1, min(len(words_one), len(words_other)))
        told[one, other] = told[one, other]._replace(
            overlap=_in_both(words_one, words_other) / fewer,
            phrases=_in_both(pairs_one, pairs_other),
        )
    return told


def says_something(pool: LargePool) -> Bools:
    """For each passage whether it is more than a heading or a formula."""
    says: Bools = (np.diff(pool.encoded.starts) >= FEW_WORDS) & ~pool.heads
    return says


def _in_both(one: Ints, other: Ints) -> int:
    return len(np.intersect1d(one, other, assume_unique=True))


def _best_three(pool: LargePool, shown: Known, scores: Floats) -> dict[Pair, float]:
    """Two versions -> the sum of the three highest scores of their pairs."""
    pairs = shown.pairs
    numbers = pool.owners[pairs.left] * np.int64(pool.versions) + pool.owners[pairs.right]
    order = np.lexsort((-scores, numbers))
    firsts = changes(numbers[order]).tolist()
    return {
        divmod(int(numbers[order[first]]), pool.versions): float(scores[order[first:end][:3]].sum())
        for first, end in pairwise([*firsts, len(order)])
    }


def _telling(pool: LargePool, version: int) -> tuple[Ints, Ints]:
    """The telling words of a version, and pairs of them, as features; formulas left out."""
    encoded, of_passage = pool.encoded, pool.shared.of_passage
    passages = np.arange(pool.starts[version], pool.starts[version + 1])
    passages = passages[says_something(pool)[passages]]
    lengths = np.diff(encoded.starts)[passages]
    used = np.unique(encoded.numbers[ranges(encoded.starts[passages], lengths)]).tolist()
    words = [encoded.spelling[number] for number in used]
    stem_of, small = pool.features.stem_of, pool.features.small
    stems = {stem_of[word] for word in words if len(word) >= LETTERS} - small
    sizes = of_passage.lengths[passages]
    held = of_passage.items[ranges(of_passage.starts[passages], sizes)]
    phrases = np.unique(held[pool.shared.phrase[held]]).astype(np.int64)
    if len(stems) < WORDLESS * len(words):
        return phrases, phrases
    return np.array(sorted(stems), np.int64), phrases
