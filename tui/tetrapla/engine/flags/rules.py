"""Boilerplate rules: what a file of rules says, checked and compiled."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, NoReturn

from tetrapla.engine.flags.plain import phrase_key
from tetrapla.engine.kinds import GROUPS, Group
from tetrapla.errors import ReadingError

_KEYS = (
    "id",
    "kind",
    "language",
    "phrases",
    "pattern",
    "where",
    "most_words",
    "span",
    "confidence",
    "ordinary",
    "examples",
)
_PLACES = ("any", "head", "tail")
_SPANS = ("line", "match")
_MOST_WORDS = 30
"""Of a line, where a rule does not say."""
_LONGEST_PATTERN = 4000
"""Characters of a regular expression; the longest that is packaged has under 1,000."""
_BOILERPLATE = tuple(k for k, group in GROUPS.items() if group is Group.BOILERPLATE)


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which boilerplate is worded."""

    id: str
    """Unique in its file: ``share.prompt``."""
    kind: str
    """The kind of flag it raises, of the group boilerplate."""
    language: str
    """Code of the language it is worded in; empty: any."""
    phrases: frozenset[str]
    """Whole lines, as :func:`tetrapla.engine.flags.plain.phrase_key` gives them; empty: the
    pattern decides."""
    pattern: re.Pattern[str] | None
    """None: the phrases decide."""
    where: str
    """``any``, ``head`` (before the prose), ``tail`` (behind it) or ``after:KIND`` (right behind
    a passage flagged so)."""
    most_words: int
    """A longer line is not looked at; for ``match`` the longest match in words."""
    span: str
    """``line``: the pattern fits the whole line, which is flagged; ``match``: only what fits."""
    confidence: float
    ordinary: bool
    """Whether stories have such lines too (“Discussion”, “Close”): alone it is only a hint; what
    stands around it decides, see :func:`tetrapla.engine.flags.company.judge_ordinary`."""
    hits: tuple[str, ...]
    """Lines it must find."""
    misses: tuple[str, ...]
    """Lines it must leave alone."""


def parse_rules(source: str, data: object) -> tuple[Rule, ...]:
    """Check and compile a file of rules.

    Args:
        source: The file's name, for messages.
        data: What the YAML says: a list of rules.

    Raises:
        ReadingError: Something in the file is no rule; names the file, the rule and the cure.
    """
    if not isinstance(data, list):
        raise ReadingError(f"{source} is not a list of rules.", "Start each rule with “- id: ”.")
    rules = tuple(_Reader(source, i, item).rule() for i, item in enumerate(data, 1))
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise ReadingError(f"{source}: the rule {rule.id} stands there twice.", "Rename one.")
        seen.add(rule.id)
    return rules


class _Reader:
    """Reads one rule; every complaint names the file and the rule."""

    def __init__(self, source: str, number: int, item: object) -> None:
        self._where = f"{source}: rule {number}"
        if not isinstance(item, Mapping):
            self._fail("is not a rule", "Give it an id, a kind and phrases or a pattern.")
        self._item: Mapping[Any, Any] = item
        identity = item.get("id")
        if not isinstance(identity, str) or not identity:
            self._fail("has no id", "Give it a short name such as “id: share.prompt”.")
        self._where = f"{source}: rule {identity}"
        self._id = identity

    def rule(self) -> Rule:
        self._check_keys(self._item, _KEYS)
        examples = self._mapping("examples")
        self._check_keys(examples, ("hit", "miss"))
        phrases = self._strings(self._item, "phrases")
        pattern = self._pattern()
        if not phrases and pattern is None:
            self._fail("has neither phrases nor a pattern", "Give it one of them.")
        rule = Rule(
            id=self._id,
            kind=self._choice("kind", _BOILERPLATE, None),
            language=self._text("language", ""),
            phrases=frozenset(phrase_key(p) for p in phrases),
            pattern=pattern,
            where=self._place(),
            most_words=int(self._number("most_words", _MOST_WORDS, 1, 400)),
            span=self._choice("span", _SPANS, "line"),
            confidence=self._number("confidence", 0.96, 0, 1),
            ordinary=self._yes_or_no("ordinary"),
            hits=self._strings(examples, "hit"),
            misses=self._strings(examples, "miss"),
        )
        if rule.span == "match" and rule.pattern is None:
            self._fail("flags a match but has no pattern", "Add one, or use “span: line”.")
        if rule.ordinary and (rule.span == "match" or rule.where.startswith("after:")):
            self._fail("is ordinary, but not for lines anywhere", "Take “ordinary” out.")
        return rule

    def _check_keys(self, item: Mapping[Any, Any], right: Sequence[str]) -> None:
        for key in item:
            if key not in right:
                self._fail(f"has an unknown key “{key}”", _nearest(str(key), right))

    def _pattern(self) -> re.Pattern[str] | None:
        source = self._text("pattern", "")
        if not source:
            return None
        if len(source) > _LONGEST_PATTERN:
            self._fail("has too long a pattern", f"Keep it under {_LONGEST_PATTERN} characters.")
        try:
            return re.compile(source, re.IGNORECASE)
        except (re.error, RecursionError, OverflowError) as error:
            self._fail(f"has a broken pattern ({error})", "Correct the regular expression.")

    def _place(self) -> str:
        place = self._text("where", "any")
        kinds = tuple(f"after:{k}" for k in _BOILERPLATE)
        if place not in (*_PLACES, *kinds):
            self._fail(f"has an unknown place “{place}”", _nearest(place, (*_PLACES, *kinds)))
        return place

    def _choice(self, key: str, right: Sequence[str], default: str | None) -> str:
        value = self._text(key, default or "")
        if value not in right:
            self._fail(f"has an unknown {key} “{value}”", _nearest(value, right))
        return value

    def _text(self, key: str, default: str) -> str:
        value = self._item.get(key, default)
        if not isinstance(value, str):
            self._fail(f"has a {key} that is no text", "Put it in quotation marks.")
        return value

    def _number(self, key: str, default: float, least: float, most: float) -> float:
        value = self._item.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._fail(f"has a {key} that is no number", f"Give one from {least} to {most}.")
        if not least <= value <= most:
            self._fail(f"has a {key} of {value}", f"Give a number from {least} to {most}.")
        return float(value)

    def _yes_or_no(self, key: str) -> bool:
        value = self._item.get(key, False)
        if not isinstance(value, bool):
            self._fail(f"has {key} that is neither true nor false", "Write “true” or “false”.")
        return value

    def _mapping(self, key: str) -> Mapping[Any, Any]:
        value = self._item.get(key, {})
        if not isinstance(value, Mapping):
            self._fail(f"has {key} of the wrong shape", "Give lists named hit and miss.")
        return value

    def _strings(self, item: Mapping[Any, Any], key: str) -> tuple[str, ...]:
        value = item.get(key, [])
        if not isinstance(value, list) or not all(isinstance(x, str) for x in value):
            self._fail(f"has a {key} that is no list of texts", "Put each text in quotation marks.")
        return tuple(value)

    def _fail(self, problem: str, cure: str) -> NoReturn:
        raise ReadingError(f"{self._where} {problem}.", cure)


def _nearest(word: str, right: Sequence[str]) -> str:
    close = get_close_matches(word, right, 1, 0.5)
    return f"Did you mean “{close[0]}”?" if close else f"Known are: {', '.join(right)}."
