"""The rivals of a pair: what else its two ends could belong with in the version of the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from tetrapla.engine.align.candidates import RIVALS
from tetrapla.engine.align.large.arrays import Floats, Ints, changes
from tetrapla.engine.align.large.pairs import Pairs
from tetrapla.engine.align.large.pool import LargePool


class Ends(NamedTuple):
    """For each pair where its two ends look: passage * versions + the version of the other end."""

    left: Ints
    right: Ints


def ends_of(pool: LargePool, pairs: Pairs) -> Ends:
    """Where the ends of pairs look."""
    return Ends(
        pairs.left * pool.versions + pool.owners[pairs.right],
        pairs.right * pool.versions + pool.owners[pairs.left],
    )


@dataclass(frozen=True, slots=True)
class Rivals:
    """What one end of each pair could go with; arrays by pair."""

    best: Floats
    """The best score of this end in that version."""
    among: Floats
    """The score of the last of the best few."""
    score: Floats
    """The score of the best other passage; 0 where there is none."""
    passage: Ints
    """That passage; -1 where there is none."""


def rivals(pool: LargePool, pairs: Pairs, scores: Floats) -> tuple[Rivals, Rivals]:
    """The rivals of the left and of the right end of each pair."""
    ends, count = ends_of(pool, pairs), len(pairs)
    by_score = np.argsort(-scores, kind="stable")
    rank = np.empty(count, np.int64)
    rank[by_score] = np.arange(count)
    # One number for each end of each pair, so that plain sorting puts the best of an end first.
    keys = np.concatenate([ends.left * count + rank, ends.right * count + rank])
    keys.sort()
    group = keys // max(1, count)
    order = by_score[keys - group * count]
    firsts = changes(group)
    lasts = np.append(firsts[1:], len(order)) - 1
    of_group = np.empty(len(pool) * pool.versions, np.int64)
    of_group[group[firsts]] = np.arange(len(firsts))
    second = np.minimum(firsts + 1, lasts)
    third = np.minimum(firsts + RIVALS - 1, lasts)

    def of_end(here: Ints, partner: Ints) -> Rivals:
        mine = of_group[here]
        first, other = order[firsts[mine]], order[second[mine]]
        leading = first == np.arange(count)
        alone = leading & (firsts[mine] == lasts[mine])
        rival = np.where(leading, other, first)
        # Of the rival pair, the end that is not ours: the sum of both ends without ours.
        ours = pairs.left + pairs.right - partner
        passage = pairs.left[rival] + pairs.right[rival] - ours
        return Rivals(
            best=scores[first],
            among=scores[order[third[mine]]],
            score=np.where(alone, 0.0, scores[rival]),
            passage=np.where(alone, -1, passage),
        )

    return of_end(ends.left, pairs.right), of_end(ends.right, pairs.left)


def two_best(groups: Ints, values: Floats, count: int) -> tuple[Floats, Floats]:
    """For each of so many groups its best and its second best value, 0 where there is none."""
    best, second = np.zeros(count), np.zeros(count)
    np.maximum.at(best, groups, values)
    leading = np.flatnonzero(values >= best[groups])
    leaders = np.bincount(groups[leading], minlength=count)
    below = values < best[groups]
    np.maximum.at(second, groups[below], values[below])
    return best, np.where(leaders > 1, best, second)
