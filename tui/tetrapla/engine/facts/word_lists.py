"""Lists of words, written as text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a list that spaces part."""
    return frozenset(text.split())
