"""A small logistic model in three passes, instead of thresholds.

The weights were made by ``scripts/fit_alignment.py``: from the hand-aligned stories of the
repository, from made-up books, and from three real collations that are no part of it (news stories,
aligned Bible translations, editions of one novel). The first number of each pass is the constant,
the rest go with the facts of :mod:`tetrapla.engine.align.evidence` in their order.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from tetrapla.engine.align.evidence import Facts
from tetrapla.engine.align.pool import Scores

FIRST_PASS = (0.385, 0.845, 1.708, 0.868, 2.132)
"""Constant, score, larger lead, smaller lead, novelty."""

LATER_PASSES = (
    (-2.367, 0.132, -0.354, 0.741, 0.658, 0.165, 4.226, -2.385, 3.103, 2.252, -0.61, -1.249),
    (-0.724, 0.535, 0.153, 0.297, 0.85, 0.158, 3.391, -1.702, 2.103, 0.871, -1.294, -0.196),
)
"""The same, then: earlier pass, support, contradiction, neighbours (2), rivals (2)."""

STEEPEST = 30.0
"""Beyond it the logistic function is 0 or 1 in floating point anyway."""


def probabilities(facts: Facts, weights: Sequence[float]) -> Scores:
    """How probable it is, by one pass of the model, that each pair tells the same thing."""
    constant, slopes = weights[0], weights[1:]
    return {pair: _logistic(constant + _dot(slopes, own)) for pair, own in facts.items()}


def _dot(slopes: Sequence[float], facts: Sequence[float]) -> float:
    return sum(slope * fact for slope, fact in zip(slopes, facts, strict=True))


def _logistic(evidence: float) -> float:
    return 1 / (1 + math.exp(-max(-STEEPEST, min(STEEPEST, evidence))))
