"""Whether a pattern comes back in time from lines that nearly fit.

Python's regular expressions cannot be stopped, and one that tries every way to split a line takes
years for a line of fifty letters. So a pattern is tried on lines made to mislead it, which grow bit
by bit: it is caught while it takes hundredths of a second.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from itertools import chain, product, zip_longest

from tetrapla.engine.flags.plain import count_words
from tetrapla.engine.flags.rulebook import most_characters
from tetrapla.engine.flags.rules import Rule

LONGEST = 0.03
"""Seconds that a pattern may take for one line; the packaged ones take under a thousandth."""
_FEW = 24
"""So many times a bit is repeated step by step; from there on the line grows by a quarter."""
_LONGEST_TEXT = 700
"""Code points of the part of a passage in which a rule for matches looks."""
_COMMON = ("a", "a ", "1", " ", "A. ", "a, ", "-")
_OWN = 5
"""So many letters and words of a pattern are tried at once."""
_STARTS = 4
_MOST_STARTS = 8
"""So many beginnings are tried of a pattern that is tried thoroughly."""
_PIECES = (
    *("a ", "A ", "A. ", "a.", "a, ", "1 ", "1.", "1:1 ", "#ab ", "#ab", "@ab ", "a/", "a-a ", " "),
    *(f"a{mark}" for mark in "|•·›»>:&-–—*("),
    *(f"a {mark} " for mark in "|•·›»>:&-–—*("),
)
_ENDS = ("\n", ".", "!{")
"""What spoils the fit at the very end: one of them has no place in any pattern."""
_REPEATS = re.compile(r"[*+{]")


def slow_line(rule: Rule, *, thoroughly: bool = False) -> str:
    """A line for which the pattern of a rule takes longer than it may.

    Args:
        rule: Any rule.
        thoroughly: Try everything that could mislead it, not only what does so most often.

    Returns:
        Empty where none was found.
    """
    if rule.pattern is None or not _REPEATS.search(rule.pattern.pattern):
        return ""
    for text in (*rule.hits, *rule.misses):
        for length in _growing(len(text)):
            if _is_slow(rule, text[:length]):
                return text[:length]
    for start, unit, end in _many_baits(rule) if thoroughly else _few_baits(rule):
        for times in _growing(_most_times(rule, start, unit, end)):
            line = start + unit * times + end
            if _is_slow(rule, line):
                return line
    return ""


def baits(rule: Rule) -> tuple[list[str], list[str], tuple[str, ...]]:
    """How misleading lines begin, what is said in them again and again, and how they end."""
    assert rule.pattern is not None
    cut = [[hit[: gap.end()] for gap in re.finditer(r"[ :]|$", hit)] for hit in rule.hits]
    # The first words of each example, then the second ones: many begin alike.
    starts = dict.fromkeys(["", *(s for step in zip_longest(*cut) for s in step if s)])
    words = re.findall(r"[a-z]{2,}", rule.pattern.pattern)
    mine = dict.fromkeys([*words, *chain.from_iterable(hit.split() for hit in rule.hits)])
    units = [*_PIECES]
    for word in mine:
        units += (f"{word} ", f"{word}, ", f"{word} | ")
    units += (f"{hit} " for hit in rule.hits)
    return list(starts)[:_MOST_STARTS], units, _ENDS


def longest_baits(rule: Rule) -> Iterator[str]:
    """Misleading lines of as many words and characters as the rule looks at."""
    starts, units, ends = baits(rule)
    most = _characters(rule)
    for start, unit in product(starts, units):
        said = start + unit * _most_times(rule, start, unit, ends[0])
        for end in ends:
            yield said[: most - len(end)] + end


def _few_baits(rule: Rule) -> Iterator[tuple[str, str, str]]:
    """What misleads most often: letters, words of its own, and its examples again and again."""
    assert rule.pattern is not None
    hits = rule.hits[:3]
    gaps = [[gap.end() for gap in re.finditer(r"[ :]+", hit)] for hit in hits]
    cut = [hit[:end] for k, hit in enumerate(hits) for end in gaps[k][: 1 if k else _STARTS]]
    starts = dict.fromkeys(["", *cut, *hits])
    repeated = re.findall(r"(\w)[*+{]", rule.pattern.pattern)[:_OWN]
    words = dict.fromkeys(re.findall(r"[^\W\d_]{3,}", rule.pattern.pattern))
    units = dict.fromkeys([*_COMMON, *repeated, *list(words)[:_OWN]])
    yield from product(starts, units, _ENDS[:1])
    yield from (("", f"{hit} ", _ENDS[0]) for hit in hits)


def _many_baits(rule: Rule) -> Iterator[tuple[str, str, str]]:
    """Those, and all else that misleads, behind each of the beginnings that are likeliest."""
    yield from _few_baits(rule)
    starts, units, ends = baits(rule)
    yield from product(starts[:_STARTS], units, ends[:1])
    yield from product(starts, _COMMON, ends[1:])


def _growing(most: int) -> Iterator[int]:
    times = 1
    while times < most:
        yield times
        times += max(1, times // 4) if times >= _FEW else 1
    yield most


def _most_times(rule: Rule, start: str, unit: str, end: str) -> int:
    """How often a bit can be repeated in a line that the rule looks at."""
    by_length = (_characters(rule) - len(start) - len(end)) // len(unit)
    words = count_words(unit)
    # Letters with nothing between them are one word, however many there are.
    if rule.span == "match" or not words or unit.isalnum():
        return max(by_length, 0)
    return max(min(by_length, (rule.most_words - count_words(start)) // words), 0)


def _characters(rule: Rule) -> int:
    return _LONGEST_TEXT if rule.span == "match" else most_characters(rule)


def _is_slow(rule: Rule, line: str) -> bool:
    # A machine that pauses does so once.
    return _seconds(rule, line) > LONGEST and _seconds(rule, line) > LONGEST


def _seconds(rule: Rule, line: str) -> float:
    """What looking at a line costs, however busy the machine is."""
    assert rule.pattern is not None
    begun = time.thread_time()
    if rule.span == "line":
        rule.pattern.fullmatch(line)
    else:
        for _ in rule.pattern.finditer(line):
            pass
    return time.thread_time() - begun
