"""The rules that people add, replace and switch off, and what to tell them about their files."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from tetrapla.engine.flags.rule_examples import failing
from tetrapla.engine.flags.rule_fields import Problem
from tetrapla.engine.flags.rule_speed import slow_line
from tetrapla.engine.flags.rules import Rule, RuleFile
from tetrapla.engine.punctuation import shortened

_ANYTHING = (
    ("Nobody knew why.", "The goose slept.", "It rained all night."),
    (
        "In the evening the oldest goose climbed the stairs and looked at the dark harbour.",
        "We had waited for an hour, but neither the ferry nor the keeper's boat came back!",
        "“What did the cat say to you?” asked her brother, who had heard nothing of it.",
    ),
    ("The Goose at Night", "two old boats", "1911: a hard winter"),
)
"""Lines of which a pattern cannot fit all of one sort by any words that they share: short
sentences, longer ones, and lines that are none."""
_MOST_NOTES = 5
"""Sentences about one file, where it is only used."""
_NEAR = 0.75
"""Likeness of two names of rules, from which one may be meant for the other."""
_SECONDS = 0.3
"""For trying how fast the patterns of all files are, where they are only used."""


@dataclass(frozen=True, slots=True)
class OwnRules:
    """What a person's files of rules say together; a later file holds against an earlier one."""

    rules: tuple[Rule, ...] = ()
    off: Mapping[str, str] = field(default_factory=dict)
    """Ids of rules that are switched off -> the file that does."""
    notes: tuple[str, ...] = ()
    """Sentences for people about rules that were left out or do not do what they promise."""

    def over(self, packaged: Iterable[Rule]) -> tuple[Rule, ...]:
        """These rules, and behind them the packaged ones that are neither replaced nor off."""
        mine = {rule.id for rule in self.rules}
        kept = (r for r in packaged if r.id not in mine and r.id not in self.off)
        return (*self.rules, *kept)


def gather(
    files: Sequence[tuple[str, RuleFile]],
    known: Callable[[], Collection[str]],
    said: Sequence[str] = (),
) -> OwnRules:
    """Put files of rules together.

    Args:
        files: Their names and what they say; the last one holds.
        known: Gives the ids of the packaged rules; asked only where a rule is switched off.
        said: What is to be told beside what is wrong in them.
    """
    rules: dict[str, Rule] = {}
    off: dict[str, str] = {}
    notes = list(said)
    end = time.monotonic() + _SECONDS
    for source, told in files:
        problems, doubts = list(told.problems), []
        for rule in told.rules:
            # Its examples are tried only where it is known to come back from them.
            in_time = time.monotonic() < end
            wrong = (slowness(rule) if in_time else None) or sweep(rule)
            if wrong is not None:
                problems.append(wrong)
                continue
            rules[rule.id] = rule
            off.pop(rule.id, None)
            doubts += doubts_about(rule)[:1] if in_time else []
        if told.off:
            problems += unknown(source, told.off, {*known(), *rules})
        for identity in told.off:
            rules.pop(identity, None)
            off[identity] = source
        notes += _told(source, problems, doubts)
    return OwnRules(tuple(rules.values()), off, tuple(notes))


def slowness(rule: Rule, *, thoroughly: bool = False) -> Problem | None:
    """What is wrong with a pattern that does not come back in time; None: nothing."""
    line = slow_line(rule, thoroughly=thoroughly)
    if not line:
        return None
    what = f"rule {rule.id} takes too long for lines such as “{shortened(line.strip())}”"
    cure = "Repeat nothing within what is repeated, and give each repeat an end, as in {0,20}."
    return Problem(rule.origin, rule.line, what, cure)


def sweep(rule: Rule) -> Problem | None:
    """What is wrong with a pattern that fits whatever stands there; None: nothing.

    A rule that only holds below another line may fit anything there.
    """
    if rule.pattern is None or rule.where.startswith("after:"):
        return None
    fits = rule.pattern.fullmatch
    for group in _ANYTHING:
        if all(map(fits, group)):
            what = f"the pattern of rule {rule.id} fits anything (“{group[0]}”)"
            cure = "Name the words by which such lines are known."
            return Problem(rule.origin, rule.line, what, cure)
    if fits(""):
        what = f"the pattern of rule {rule.id} fits an empty line"
        return Problem(rule.origin, rule.line, what, "Let at least one sign of it be required.")
    return None


def doubts_about(rule: Rule) -> list[Problem]:
    """The examples of a rule that do not hold."""
    cure = "Correct the rule or the example; the rule is used as it is."
    return [
        Problem(rule.origin, failure.line, f"rule {rule.id} {failure.sentence}", cure)
        for failure in failing(rule)
    ]


def unknown(source: str, off: Mapping[str, int], known: Collection[str]) -> Iterator[Problem]:
    """The rules that a file switches off and that do not exist."""
    for identity, line in off.items():
        if identity not in known:
            what = f"there is no rule {identity} to switch off"
            close = nearest_id(identity, known)
            cure = f"Did you mean “{close}”?" if close else "'tetrapla rules list' shows all."
            yield Problem(source, line, what, cure)


def nearest_id(identity: str, known: Collection[str]) -> str:
    """The rule that is meant by a name that is not known; empty: none is near."""
    ids = sorted(known)
    last = [name for name in ids if name.endswith(f".{identity.casefold()}")]
    close = get_close_matches(identity.casefold(), ids, 1, _NEAR)
    return close[0] if close else last[0] if len(last) == 1 else ""


def _told(source: str, problems: Sequence[Problem], doubts: Sequence[Problem]) -> list[str]:
    told = [str(problem) for problem in sorted(problems, key=lambda p: p.line)]
    told += map(str, doubts)
    if len(told) <= _MOST_NOTES:
        return told
    more = len(told) - _MOST_NOTES + 1
    rest = f"'{source}': {more} more are wrong; 'tetrapla rules test' lists them."
    return [*told[: _MOST_NOTES - 1], rest]
