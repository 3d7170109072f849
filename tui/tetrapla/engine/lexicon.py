"""A list of words of a language, read when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property


class Lexicon:
    """The words of one language in lower case.

    A word that is in the list confirms a repair; one that is not says nothing.
    """

    def __init__(self, load: Callable[[], str]) -> None:
        """Name what gives the list: words in lower case, one a line."""
        self._load = load

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the list."""
        return frozenset(self._load().splitlines())

    def __contains__(self, word: str) -> bool:
        return word in self.words


NO_LEXICON = Lexicon(str)
"""A list without any word."""
