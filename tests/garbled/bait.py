"""Run every compiled pattern of the repair and the flags on hostile text; prints what grows badly.

A program of its own, so that a pattern that never comes back can be stopped from outside. It names
each pattern before it is tried.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from types import ModuleType
from typing import NamedTuple

import tetrapla.engine.flags
import tetrapla.engine.repair

_UNITS = (
    *("a", "A", "a ", "A ", "Ab", "aA", "A.", "a.", "a. ", "a, ", "a,", "1", "1.", "a1", "-", "a-"),
    *(" ", "\t", "\n", "\n\n", "  \n", "\xa0", "\u200b", "\u202e", "\u202ea", "\ufffd", "\x1b["),
    *("<", "<a ", "<a a=", '<a a="', "</", "<!--", "]]>", ">", "&", "&amp;", "&#", "&a", "&amp"),
    *("[", "[a ", "]", "[[", "![", "](", "{", "}", "{{", "a{", "{a:", "a:b;", ";", "(", ")", "();"),
    *('"', "'", "“", "”", "“a", "’", "a’", "…", "...", "?", "!", "/", "a/", "http://", "www.", "@"),
    *("a@", "#", "*", "_", "|", "=", "a=", "%", "$", "Â", "â€", "Ã©", "п", "aп", "п ", "e\u0301"),
    *("\u0301", "Ａ", "𝐀", "字", "א", "var a", "a(", "of the ", "Foto: ", "Photo by A", "via "),
)
"""What is said again and again."""
_ENDS = ("", "!{<")
"""What spoils the fit at the very end."""
_SHORT, _TIMES = 300, 8
"""Code points of the shorter text, and how many times as long the longer one is."""
MOST_GROWTH = 17
"""So many times as long may a text that is 8 times as long take: linear is 8, quadratic 64; with 24
and twice the text the same patterns are found bad."""
_NOTHING = 0.0004
"""Seconds that are too short to be compared."""
_RUNS = 3
"""The quickest of so many counts."""


_ANCHORED = {"match", "fullmatch"}
_USES = _ANCHORED | {"search", "finditer", "findall", "sub", "subn", "split"}
PIECES_ONLY = {
    "captions._PROSE_BEHIND": "eighty code points behind a seam",
    "css._KNOWN": "declarations and style attributes, whose length is bounded",
    "script_signs.LEAD": "sixty code points before a statement",
    "sentences._INNER_STOP": "a run without spaces of at most two hundred code points",
}
"""Patterns that never see a whole line, and are not tried -> what they look at."""


class Named(NamedTuple):
    """A compiled pattern of a module."""

    name: str
    """Module and name, with a number where there are several under one name."""
    pattern: re.Pattern[str]
    anchored: bool
    """Whether it is only ever tried at one place of a text, not looked for."""


def patterns() -> Iterator[Named]:
    """Every compiled pattern of the modules, also in tuples, lists and tables."""
    modules = [
        importlib.import_module(info.name)
        for package in (tetrapla.engine.repair, tetrapla.engine.flags)
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    uses = _uses("\n".join(map(inspect.getsource, modules)))
    for module in modules:
        yield from _patterns_of(module, uses)


def _patterns_of(module: ModuleType, uses: Mapping[str, set[str]]) -> Iterator[Named]:
    short = module.__name__.rpartition(".")[2]
    for name, value in sorted(vars(module).items()):
        found = list(_inside(value))
        anchored = bool(uses.get(name)) and uses[name] <= _ANCHORED
        for k, pattern in enumerate(found):
            shown = f"{short}.{name}" if len(found) == 1 else f"{short}.{name}[{k}]"
            yield Named(shown, pattern, anchored)


def _uses(source: str) -> Mapping[str, set[str]]:
    """What is asked of each name as of a pattern; in one go, as there are hundreds of names."""
    uses: dict[str, set[str]] = defaultdict(set)
    for name, use in re.findall(r"\b(\w+)(?=(?:\[[^\]\n]+\])?\.(\w+)\()", source):
        if use in _USES:
            uses[name].add(use)
    return uses


_Cached = type(cache(str))


def _inside(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Mapping):
        yield from (p for one in value.values() for p in _inside(one))
    elif isinstance(value, _Cached) and not inspect.signature(value).parameters:
        yield from _inside(value())  # a pattern that is compiled when it is first used
    elif isinstance(value, (tuple, list)):
        yield from (p for one in value for p in _inside(one))


def seconds(work: Callable[[], object], runs: int = _RUNS) -> float:
    """CPU seconds of the quickest of several runs."""
    took = []
    for _ in range(runs):
        start = time.process_time()
        work()
        took.append(time.process_time() - start)
    return min(took)


def growth(
    work: Callable[[str], object], unit: str, end: str, size: int, most: float = MOST_GROWTH
) -> float:
    """How many times as long a text takes that is 8 times as long; 0 where it takes no time.

    What is more than the most is measured again, the quickest of several runs each.
    """
    long = unit * (size * _TIMES // len(unit)) + end
    slow = seconds(lambda: work(long), 1)
    if slow < _NOTHING:
        return 0.0
    short = unit * (size // len(unit)) + end
    quick = seconds(lambda: work(short), 1)
    if slow <= most * quick:
        return slow / quick
    slow = seconds(lambda: work(long))
    return slow / max(seconds(lambda: work(short)), _NOTHING / _TIMES)


def worst(named: Named, units: Sequence[str] = _UNITS) -> str:
    """The first bait on which a pattern grows badly, and by how much; empty: none."""

    def look(text: str) -> None:
        if named.anchored:
            named.pattern.match(text)
            named.pattern.fullmatch(text)
        else:
            for _ in named.pattern.finditer(text):
                pass

    for unit in units:
        for end in _ENDS:
            grown = growth(look, unit, end, _SHORT)
            if grown > MOST_GROWTH:
                return f"{unit!r} again and again and {end!r}: {grown:.0f} times"
    return ""


def main() -> None:
    """Try all patterns on all bait."""
    seen: set[re.Pattern[str]] = set()
    for named in patterns():
        if named.pattern not in seen and named.name not in PIECES_ONLY:
            seen.add(named.pattern)
            sys.stdout.write(f"{named.name}\n")
            sys.stdout.flush()
            found = worst(named)
            if found:
                sys.stdout.write(f"BAD {named.name}: {found}\n")


if __name__ == "__main__":
    main()
