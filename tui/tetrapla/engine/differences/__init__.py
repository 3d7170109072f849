"""Differences: which words of a row the versions share, and how their cells differ."""

from tetrapla.engine.differences.agreement import agree, share
from tetrapla.engine.differences.kinds import RowKinds, kinds_of
from tetrapla.engine.differences.light import light_words
from tetrapla.engine.differences.wording import same_wording

__all__ = ["RowKinds", "agree", "kinds_of", "light_words", "same_wording", "share"]
