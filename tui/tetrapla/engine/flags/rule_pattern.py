"""A regular expression of a rule, compiled when it is first used.

Compiling those of all languages takes longer than all else at the start, and a text is in one.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator


class Pattern:
    """A regular expression for which letters' case does not count."""

    __slots__ = ("_compiled", "pattern")

    def __init__(self, source: str) -> None:
        self.pattern = source
        """As the rule gives it."""
        self._compiled: re.Pattern[str] | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pattern) and other.pattern == self.pattern

    def __hash__(self) -> int:
        return hash(self.pattern)

    def __repr__(self) -> str:
        return f"Pattern({self.pattern!r})"

    def compiled(self) -> re.Pattern[str]:
        """The pattern, ready.

        Raises:
            re.error: It is broken, or Python doubts that it means what it says.
        """
        if self._compiled is None:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                try:
                    self._compiled = re.compile(self.pattern, re.IGNORECASE)
                except (RecursionError, OverflowError, Warning) as error:
                    raise re.error(str(error)) from None
        return self._compiled

    @property
    def fullmatch(self) -> Callable[[str], re.Match[str] | None]:
        """Whether it fits a whole line."""
        return self.compiled().fullmatch

    @property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """Where it fits in a text, from the left."""
        return self.compiled().finditer
