"""Differences: which words of a row the versions share."""

from tetrapla.engine.differences.agreement import agree, share
from tetrapla.engine.differences.light import light_words
from tetrapla.engine.differences.wording import same_wording

__all__ = ["agree", "light_words", "same_wording", "share"]
