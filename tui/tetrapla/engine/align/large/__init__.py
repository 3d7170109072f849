"""Judging books: the same judgement as for a story, on arrays of numbers.

Everything here computes what the modules of the same names one level up compute, for tens of
thousands of passages: features, scores, facts and probabilities are the same numbers. What differs
is which pairs are looked at at all (:mod:`.candidates`). numpy is imported here and nowhere else,
so that a story of usual size does not wait for it.
"""

from tetrapla.engine.align.large.judge import judge_large
from tetrapla.engine.align.large.pool import large_pool

__all__ = ["judge_large", "large_pool"]
