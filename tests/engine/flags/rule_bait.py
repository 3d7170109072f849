"""Run every packaged rule on the longest lines it looks at that nearly fit; prints each rule's id.

A program of its own, so that a pattern that never comes back can be stopped from outside.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from itertools import chain, product

from tetrapla.engine.flags.plain import count_words
from tetrapla.engine.flags.rulebook import most_characters
from tetrapla.engine.flags.rules import Rule, parse_rules
from tetrapla.engine.reading.packaged import packaged_rules

PIECES = [
    "a ",
    "A ",
    "A. ",
    "a.",
    "a, ",
    "1 ",
    "1.",
    "1:1 ",
    "#ab ",
    "#ab",
    "@ab ",
    "a/",
    "a-a ",
    " ",
]
PIECES += [f"a{mark}" for mark in "|•·›»>:&-–—*("] + [f"a {mark} " for mark in "|•·›»>:&-–—*("]
ENDS = ("\n", ".", "!{")
"""What spoils the fit at the very end: one of them has no place in any pattern."""


def units(rule: Rule) -> Iterator[str]:
    """What is said again and again: bits of lines, words of the rule's own, and its examples."""
    assert rule.pattern is not None
    words = re.findall(r"[a-z]{2,}", rule.pattern.pattern)
    mine = dict.fromkeys([*words, *chain.from_iterable(hit.split() for hit in rule.hits)])
    yield from PIECES
    for word in mine:
        yield from (f"{word} ", f"{word}, ", f"{word} | ")
    yield from (f"{hit} " for hit in rule.hits)


def starts(rule: Rule) -> Iterator[str]:
    """What stands before the repetition: nothing, or as much of an example as has a space."""
    yield ""
    for hit in rule.hits:
        yield from (hit[: gap.end()] for gap in re.finditer(r"[ :]|$", hit))


def bait(start: str, unit: str, end: str, rule: Rule) -> str:
    """A line of at most as many words and characters as the rule looks at, with a wrong end."""
    longest = most_characters(rule) - len(end)
    room = rule.most_words - count_words(start)
    words = count_words(unit)
    times = room // words if words else longest
    return (start + unit * max(times, 0))[:longest] + end


def try_rule(rule: Rule) -> None:
    """Let the rule look at all of its bait, as a rulebook does."""
    assert rule.pattern is not None
    for start, unit, end in product(dict.fromkeys(starts(rule)), units(rule), ENDS):
        line = bait(start, unit, end, rule)
        if rule.span == "line":
            rule.pattern.fullmatch(line)
        else:
            for _ in rule.pattern.finditer(line):
                pass


def main() -> None:
    """Try all rules."""
    for name, data in packaged_rules().items():
        for rule in parse_rules(name, data):
            if rule.pattern is not None:
                sys.stdout.write(f"{rule.id}\n")
                sys.stdout.flush()
                try_rule(rule)


if __name__ == "__main__":
    main()
