"""Which part of a long pattern fits a line: of all that it says “or” to, the side that counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

_MOST_TRIES = 400
"""So many shorter patterns are tried for one line."""
_CLOSED = re.compile(r"\?(?:[=!]|<[=!]|\()")
"""How a group begins whose sides cannot be tried one by one: they say what must not be there."""
_MAYBE = re.compile(r"(?:[?*]|\{0?,\d*\})[?+]?")
"""What stands behind a group that may be left out."""


class _Choice(NamedTuple):
    """A part of a pattern that says “or”, or that may be left out."""

    start: int
    end: int
    sides: tuple[str, ...]
    """What can stand in its place."""


def part_that_fits(pattern: str, fits: Callable[[str], bool]) -> str:
    """A short form of a pattern that still fits: of each “or” one side, nothing that need not be.

    Args:
        pattern: The source of a regular expression.
        fits: Whether a shorter pattern still does; false for one that is broken.
    """
    tries = 0
    found = True
    while found:
        found = False
        for choice in _choices(pattern):
            for side in choice.sides:
                tries += 1
                if tries > _MOST_TRIES:
                    return pattern
                shorter = pattern[: choice.start] + side + pattern[choice.end :]
                if fits(shorter):
                    pattern, found = shorter, True
                    break
            if found:
                break
    return _without_groups(pattern)


def _choices(pattern: str) -> Iterator[_Choice]:
    """The parts that can be shortened, the outermost first."""
    open_groups: list[tuple[int, list[int]]] = [(0, [])]
    done: list[_Choice] = []
    k = 0
    while k < len(pattern):
        sign = pattern[k]
        if sign == "\\":
            k += 1
        elif sign == "[":
            k = _behind_class(pattern, k)
        elif sign == "(":
            open_groups.append((k + 1, []))
        elif sign == "|":
            open_groups[-1][1].append(k)
        elif sign == ")" and len(open_groups) > 1:
            start, bars = open_groups.pop()
            done += _choice(pattern, start, k, bars)
            if maybe := _MAYBE.match(pattern, k + 1):
                done.append(_Choice(start - 1, maybe.end(), ("",)))
        k += 1
    done += _choice(pattern, 0, len(pattern), open_groups[0][1])
    yield from sorted(done, key=lambda choice: (choice.start, -choice.end))


def _choice(pattern: str, start: int, end: int, bars: list[int]) -> Iterator[_Choice]:
    head = re.compile(r"\?(?:P<\w+>|[aiLmsux-]*:)").match(pattern, start, end)
    if bars and not _CLOSED.match(pattern, start, end):
        start = head.end() if head else start
        edges = (start - 1, *bars, end)
        yield _Choice(start, end, tuple(pattern[a + 1 : b] for a, b in pairwise(edges)))


def _behind_class(pattern: str, start: int) -> int:
    """Where a class of characters ends: the place of its ``]``."""
    k = start + 1
    if pattern[k : k + 1] == "^":
        k += 1
    if pattern[k : k + 1] == "]":
        k += 1
    while k < len(pattern) and pattern[k] != "]":
        k += 2 if pattern[k] == "\\" else 1
    return k


def _without_groups(pattern: str) -> str:
    """A pattern without groups of plain words that nothing is repeated of."""
    return re.sub(r"\(\?:([\w ',.’?-]*)\)(?![*+?{])", r"\1", pattern)
