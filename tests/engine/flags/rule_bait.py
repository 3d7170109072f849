"""Run every packaged rule on the longest lines it looks at that nearly fit; prints each rule's id.

A program of its own, so that a pattern that never comes back can be stopped from outside.
"""

from __future__ import annotations

import sys

from tetrapla.engine.flags.rule_speed import longest_baits
from tetrapla.engine.flags.rules import Rule, parse_rules
from tetrapla.engine.reading.packaged import packaged_rules


def try_rule(rule: Rule) -> None:
    """Let the rule look at all of its bait, as a rulebook does."""
    assert rule.pattern is not None
    for line in longest_baits(rule):
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
