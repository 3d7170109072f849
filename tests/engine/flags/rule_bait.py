"""Run every packaged rule on the longest lines it looks at that nearly fit; prints each rule's id.

A program of its own, so that a pattern that never comes back can be stopped from outside.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tetrapla.engine.flags.rule_speed import baits, longest_baits
from tetrapla.engine.flags.rules import Rule, parse_rules
from tetrapla.engine.reading.packaged import packaged_rules


def tried(rule: Rule) -> Iterator[str]:
    """Its bait: every beginning with every bit that is said again and again.

    Each of them ends in a line feed, which no dot fits; of the other two ends each is behind every
    bit, but behind a third of its beginnings.
    """
    _, units, ends = baits(rule)
    for k, line in enumerate(longest_baits(rule)):
        (start, unit), end = divmod(k // len(ends), len(units)), k % len(ends)
        if end == 0 or (start + unit) % len(ends) == end:
            yield line


def try_rule(rule: Rule) -> None:
    """Let the rule look at its bait, as a rulebook does."""
    assert rule.pattern is not None
    for line in tried(rule):
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
