"""Differences: which words of a row the versions share."""

from tetrapla.engine.differences.agreement import agree, share
from tetrapla.engine.differences.light import light_words

__all__ = ["agree", "light_words", "share"]
