"""How much can be compared at once: told before the work begins, not by a machine out of memory."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from tetrapla.engine.model import Version
from tetrapla.engine.punctuation import LINE_ENDS
from tetrapla.engine.segment import beginnings
from tetrapla.errors import ReadingError

MOST_PASSAGES = 600_000
"""Passages of all versions together. Each takes 2 to 4 KB of memory until it stands on a screen."""
MOST_CHARACTERS = 100_000_000
"""Characters of all versions together. A million take about 30 MB until all is flagged."""
MOST_PAIRS = 5_000_000
"""Pairs of passages of two versions that may belong together; each takes about half a KB."""
_LINES_A_PASSAGE = 5
"""A text with so many times more lines than that is not looked at closely: it need not be broken
into lines to know that it is too large."""
_LINE = re.compile(rf"\S[^{LINE_ENDS}]*")
_CURE = "Take fewer versions, or cut out the part that tells the story."


def refuse_too_many(versions: Sequence[Version]) -> None:
    """Make sure that the versions can be compared with the memory that people have.

    Raises:
        ReadingError: They have too many passages, or too many that may belong together.
    """
    characters = sum(len(version.text) for version in versions)
    if characters > MOST_CHARACTERS:
        problem = (
            f"There are more than {MOST_CHARACTERS:,} characters, too many to look at at once."
        )
        raise ReadingError(problem, _CURE)
    passages = 0
    for version in versions:
        passages += _passages_in(version.text)
        if passages > MOST_PASSAGES:
            problem = (
                f"The text has more than {MOST_PASSAGES:,} passages, too many to look at at once."
                if len(versions) == 1
                else f"The versions have more than {MOST_PASSAGES:,} passages together, too many "
                "to compare at once."
            )
            raise ReadingError(problem, _CURE)
    if passages * (len(versions) - 1) > 2 * MOST_PAIRS:
        raise ReadingError(
            f"{len(versions):,} versions with {passages:,} passages together are too many to "
            "compare each with each.",
            _CURE,
        )


def _passages_in(text: str) -> int:
    """About how many passages a text has; of one with far too many not how many more."""
    most = _LINES_A_PASSAGE * MOST_PASSAGES
    lines = _count(_LINE.finditer(text), most)
    if MOST_PASSAGES < lines < most:
        return _count(beginnings(text), lines)
    return lines


def _count(found: Iterator[object], most: int) -> int:
    return sum(1 for _ in islice(found, most))
