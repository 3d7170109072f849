"""A small logistic model in three passes, instead of thresholds.

The weights were fitted by regularised logistic regression on hand-aligned news stories, aligned
Bible translations and a collation of editions of one novel; each of these sets was left out in
turn to check that the others carry over. The first number of each pass is the constant, the rest
go with the facts of :mod:`tetrapla.engine.align.evidence` in their order.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from tetrapla.engine.align.evidence import Facts
from tetrapla.engine.align.pool import Scores

FIRST_PASS = (2.328, 1.561, 1.213, 0.54, 1.935)
"""Constant, score, larger lead, smaller lead, novelty."""

LATER_PASSES = (
    (-4.895, -0.394, 0.95, 1.026, 1.212, 0.118, 5.811, -1.585, 2.124, 1.507, 0.626, 0.849),
    (-1.889, 0.273, 0.939, 0.372, 1.022, 0.195, 3.315, -1.144, 1.316, 0.916, -0.301, 0.689),
)
"""The same, then: earlier pass, support, contradiction, neighbours (2), rivals (2)."""

_STEEPEST = 30.0
"""Beyond it the logistic function is 0 or 1 in floating point anyway."""


def probabilities(facts: Facts, weights: Sequence[float]) -> Scores:
    """How probable it is, by one pass of the model, that each pair tells the same thing."""
    constant, slopes = weights[0], weights[1:]
    return {pair: _logistic(constant + _dot(slopes, own)) for pair, own in facts.items()}


def _dot(slopes: Sequence[float], facts: Sequence[float]) -> float:
    return sum(slope * fact for slope, fact in zip(slopes, facts, strict=True))


def _logistic(evidence: float) -> float:
    return 1 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, evidence))))
