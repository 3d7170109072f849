"""Which pairs of passages are worth a look, and how they score."""

from __future__ import annotations

from collections.abc import Iterator

from tetrapla.engine.align.pool import Pool, Scores
from tetrapla.engine.progress import Step, watched

Rivals = list[dict[int, list[tuple[float, int]]]]
"""Passage -> other version -> (score, passage) of its best candidates there, best first."""

RIVALS = 3
"""Candidates of a passage in one other version that the model looks at."""


def candidates(pool: Pool, step: Step) -> Scores:
    """The scores of all pairs that share anything, headings with headings only."""
    return {
        (left, right): score
        for left in watched(range(len(pool)), step, "aligning", 0.1, 0.5)
        for right in _partners(pool, left)
        if (score := pool.score(left, right)) > 0.0
    }


def rivals(pool: Pool, scores: Scores) -> Rivals:
    """For each passage its best candidates in each other version, one more than looked at."""
    found: Rivals = [{} for _ in range(len(pool))]
    for (left, right), score in scores.items():
        found[left].setdefault(pool.own[right], []).append((score, right))
        found[right].setdefault(pool.own[left], []).append((score, left))
    for by_version in found:
        for best in by_version.values():
            best.sort(key=lambda rival: (-rival[0], rival[1]))
            del best[RIVALS + 1 :]
    return found


def _partners(pool: Pool, left: int) -> Iterator[int]:
    """The passages of later versions that a passage may go with."""
    headings, heading = pool.headings, pool.headings[left]
    for right in range(pool.starts[pool.own[left] + 1], len(pool)):
        if headings[right] == heading:
            yield right
