"""A small logistic model in three passes, instead of thresholds.

The weights were made by ``scripts/fit_alignment.py``: from the stories of
``scripts/alignment_training``, from made-up books, and from three real collations that are no part
of the repository (news stories, aligned Bible translations, editions of one novel). The first
number of each pass is the constant, the rest go with the facts of
:mod:`tetrapla.engine.align.evidence` in their order.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from tetrapla.engine.align.evidence import Facts
from tetrapla.engine.align.pool import Scores

FIRST_PASS = (0.337, 0.809, 1.734, 0.872, 2.106)
"""Constant, score, larger lead, smaller lead, novelty."""

LATER_PASSES = (
    (-1.92, 0.464, 0.149, 0.185, 1.338, 0.076, 4.056, -2.923, 2.647, 2.114, -0.898, -0.924),
    (0.283, 0.881, 0.462, -0.324, 1.006, 0.162, 2.593, -2.748, 2.26, 0.745, -1.684, -1.3),
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
