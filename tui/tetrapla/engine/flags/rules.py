"""Boilerplate rules: what a file of rules says, checked and compiled.

The same checks hold for the rules that ship with the program and for those that people write. In a
person's file a bad rule is left out and told with its line, and the others work; in a packaged file
it is an error.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType
from typing import NamedTuple

from tetrapla.engine.flags.plain import phrase_key
from tetrapla.engine.flags.rule_fields import Fields, Problem, Trail, nearest
from tetrapla.engine.flags.rule_pattern import Pattern
from tetrapla.engine.kinds import GROUPS, Group
from tetrapla.engine.languages import LANGUAGES
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
    "enabled",
    "examples",
)
_PLACES = ("any", "head", "tail")
_SPANS = ("line", "match")
_MOST_WORDS = 30
"""Of a line, where a rule does not say."""
_LONGEST_PATTERN = 4000
"""Characters of a regular expression; the longest that is packaged has under 1,000."""
BOILERPLATE = tuple(k for k, group in GROUPS.items() if group is Group.BOILERPLATE)
"""The kinds that a rule can raise."""
_ALL_PLACES = (*_PLACES, *(f"after:{kind}" for kind in BOILERPLATE))
_CODE = re.compile("[a-z]{2,3}")
_NAMES = {
    "english": "en",
    "german": "de",
    "dutch": "nl",
    "french": "fr",
    "spanish": "es",
    "italian": "it",
    "portuguese": "pt",
    "polish": "pl",
}
"""What people may write in place of the codes of the languages that are known."""
_NO_LINES: Mapping[Trail, int] = MappingProxyType({})


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
    pattern: Pattern | None
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
    origin: str = ""
    """The file it stands in, as its owner named it; empty: it ships with the program."""
    line: int = 0
    """Where it begins in that file, from 1; 0: not known."""
    example_lines: tuple[int, ...] = ()
    """Where its examples stand there, hits before misses, from 1; 0: not known."""


class RuleFile(NamedTuple):
    """What a file of rules says."""

    rules: tuple[Rule, ...]
    off: Mapping[str, int]
    """Ids of rules that the file switches off -> the line where it does."""
    problems: tuple[Problem, ...]
    """What is wrong with the rules that were left out, in order."""


def parse_rules(source: str, data: object, *, trusted: bool = False) -> tuple[Rule, ...]:
    """Check and compile a file of rules in which nothing may be wrong.

    Args:
        source: The file's name, for messages.
        data: What the YAML says: a list of rules.
        trusted: Whether its patterns are known to be right; they are compiled when first used.

    Raises:
        ReadingError: Something in the file is no rule; names the file, the rule and the cure.
    """
    told = read_rules(source, data, trusted=trusted)
    for problem in told.problems:
        raise ReadingError(problem.sentence, problem.cure)
    return told.rules


def read_rules(
    source: str,
    data: object,
    lines: Mapping[Trail, int] = _NO_LINES,
    twice: Collection[tuple[Trail, int]] = (),
    *,
    owned: bool = False,
    trusted: bool = False,
) -> RuleFile:
    """Check and compile a file of rules, and leave out those that are wrong.

    Args:
        source: The file's name, for messages.
        data: What the YAML says: a list of rules.
        lines: The keys and indices that lead to a value -> its line, from 1.
        twice: Those that lead to a key that is given again, and the line of the second one.
        owned: Whether it is a person's file, which the rules then name.
        trusted: Whether its patterns are known to be right; they are compiled when first used.
    """
    if not isinstance(data, list):
        line = lines.get((), int(owned))
        what, cure = "it is not a list of rules", "Start each rule with “- id: NAME”."
        what = "there is no rule in it" if data is None else what
        return RuleFile((), {}, (Problem(source, line, what, cure),))
    rules: list[Rule] = []
    off: dict[str, int] = {}
    problems: list[Problem] = []
    seen: set[str] = set()
    for index, item in enumerate(data):
        again = {trail: line for trail, line in twice if trail[0] == index}
        reader = _Reader(source, index, item, lines, again)
        rule = reader.rule(source if owned else "", trusted)
        if rule is None and reader.problems:
            problems += reader.problems
        elif reader.id in seen:
            reader.wrong("stands there twice", "Rename one.", "id")
            problems += reader.problems
        elif rule is None:
            off[reader.id] = reader.line()
        else:
            rules.append(rule)
        seen.add(reader.id)
    return RuleFile(tuple(rules), off, tuple(problems))


class _Reader(Fields):
    """Reads one rule."""

    def rule(self, origin: str, trusted: bool) -> Rule | None:
        """The rule; None where it is switched off or something is wrong with it."""
        if self.problems:
            return None
        self.check_keys(self.item, _KEYS)
        if not self.yes_or_no("enabled", True):
            return None
        if set(self.item) == {"id", "enabled"}:
            if not self.problems:
                cure = "To switch it off, write “enabled: false”."
                self.wrong("says nothing", cure, "enabled")
            return None
        examples = self.mapping("examples")
        self.check_keys(examples, ("hit", "miss"), "examples")
        hits = self.strings(examples, "hit", "examples")
        misses = self.strings(examples, "miss", "examples")
        rule = Rule(
            id=self.id,
            kind=self.choice("kind", BOILERPLATE, ""),
            language=self._language(),
            phrases=self._phrases(),
            pattern=self._pattern(not trusted),
            where=self._where(),
            most_words=int(self.number("most_words", _MOST_WORDS, 1, 400)),
            span=self.choice("span", _SPANS, "line"),
            confidence=self.number("confidence", 0.96, 0, 1),
            ordinary=self.yes_or_no("ordinary", False),
            hits=hits,
            misses=misses,
            origin=origin,
            line=self.line(),
            example_lines=(*self._lines_of("hit", hits), *self._lines_of("miss", misses)),
        )
        if not self.problems:
            self._check(rule)
        return None if self.problems else rule

    def _lines_of(self, key: str, examples: Sequence[str]) -> Iterator[int]:
        return (self.line("examples", key, k) for k in range(len(examples)))

    def _language(self) -> str:
        code = self.text("language", "")
        if code and not _CODE.fullmatch(code):
            known = {**_NAMES, **dict(zip(LANGUAGES, LANGUAGES, strict=True))}
            word = re.split(r"[\W_]", code.casefold())[0]
            near = get_close_matches(word, known, 1, 0.7)
            cure = f"Known are: {', '.join(LANGUAGES)}; a rule for any language names none."
            if near:
                cure = f"Did you mean “{known[near[0]]}”?"
            self.wrong(f"has an unknown language “{code}”", cure, "language")
        return code

    def _where(self) -> str:
        place = self.text("where", "any")
        if place not in _ALL_PLACES:
            cure = nearest(place, _ALL_PLACES)
            if not cure.startswith("Did"):  # all kinds would be too many to read
                cure = (
                    f"Known are: {', '.join(_PLACES)}, and after: with a kind, as in after:related."
                )
            self.wrong(f"has an unknown place “{place}”", cure, "where")
        return place

    def _check(self, rule: Rule) -> None:
        """Note what does not go together."""
        if not rule.phrases and rule.pattern is None:
            self.wrong("has neither phrases nor a pattern", "Give it one of them.")
        if rule.span == "match" and rule.pattern is None:
            self.wrong("flags a match but has no pattern", "Add one, or use “span: line”.", "span")
        if rule.ordinary and (rule.span == "match" or rule.where.startswith("after:")):
            cure = "Take “ordinary” out."
            self.wrong("is ordinary, but not for lines anywhere", cure, "ordinary")

    def _pattern(self, compiled: bool) -> Pattern | None:
        source = self.text("pattern", "")
        if not source:
            return None
        if len(source) > _LONGEST_PATTERN:
            cure = f"Keep it under {_LONGEST_PATTERN} characters."
            self.wrong("has too long a pattern", cure, "pattern")
            return None
        pattern = Pattern(source)
        try:
            if compiled:
                pattern.compiled()
        except re.error as error:
            cure = "Correct the regular expression."
            self.wrong(f"has a broken pattern ({error})", cure, "pattern")
            return None
        return pattern

    def _phrases(self) -> frozenset[str]:
        phrases = self.strings(self.item, "phrases")
        for i, phrase in enumerate(phrases):
            if not phrase_key(phrase):
                cure = "Marks at the edges do not count; use a pattern."
                self.wrong(f"has the phrase “{phrase}” without a word", cure, "phrases", i)
        return frozenset(map(phrase_key, phrases))
