"""Applying rules to lines and to parts of lines."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from tetrapla.engine.flags.languages import LANGUAGES, words_of
from tetrapla.engine.flags.plain import (
    count_words,
    is_inside_quotation,
    phrase_key,
    plain_text,
)
from tetrapla.engine.flags.rules import Rule

_LONGEST_PHRASE = 200
"""Code points of a line that can be a phrase; those of the rules have under 60."""
_CHARACTERS_A_WORD = 16
"""Of the longest words that a line may have throughout; the addresses in a line are longer."""
_EDGE = 700
"""Code points at either end of a passage in which parts of lines are looked for."""


def most_characters(rule: Rule) -> int:
    """The length in code points of the longest line that a rule looks at."""
    return _CHARACTERS_A_WORD * rule.most_words


class Match(NamedTuple):
    """A part of a passage that a rule fits."""

    start: int
    """In the repaired text of the passage."""
    end: int
    rule: Rule


_FEWEST_PHRASES = 2
"""Phrases that a word stands in, of those of all rules, so that it is one of the words of sites."""
_SHORTEST_WORD = 3

_LineRule = tuple[int, Callable[[str], re.Match[str] | None], Rule]
"""The longest line that a rule looks at, its pattern for whole lines, and the rule."""


class Rulebook:
    """Rules, sorted for quick use."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._by_languages: dict[frozenset[str], Rulebook] = {}
        self._phrases: dict[str, list[Rule]] = defaultdict(list)
        for rule in rules:
            for phrase in rule.phrases:
                self._phrases[phrase].append(rule)
        patterns = [rule for rule in rules if rule.pattern is not None]
        self._lines = [rule for rule in patterns if rule.span == "line"]
        self._matches = [rule for rule in patterns if rule.span == "match"]
        self._seen: dict[str, tuple[Rule, ...]] = {}
        self._for_words: dict[int, list[_LineRule]] = {}

    def speaking(self, languages: frozenset[str]) -> Rulebook:
        """The rules for texts in some languages.

        Args:
            languages: Codes, of those in :data:`tetrapla.engine.flags.languages.LANGUAGES`; rules
                for a language that is not among these always hold, as no text is known to be in it.
        """
        found = self._by_languages.get(languages)
        if found is None:
            unwanted = LANGUAGES.keys() - languages
            found = Rulebook([rule for rule in self._rules if rule.language not in unwanted])
            self._by_languages[languages] = found
        return found

    @cached_property
    def site_words(self) -> frozenset[str]:
        """The words that phrases of the rules have in common: “subscribe”, “comment”."""
        small = frozenset().union(*(language.function for language in LANGUAGES.values()))
        uses = Counter(
            word
            for phrase in {phrase for rule in self._rules for phrase in rule.phrases}
            for word in set(words_of(phrase))
        )
        return frozenset(
            word
            for word, count in uses.items()
            if count >= _FEWEST_PHRASES and len(word) >= _SHORTEST_WORD and word not in small
        )

    def for_line(self, line: str, words: int) -> tuple[Rule, ...]:
        """The rules that fit a whole line, wherever it stands.

        Args:
            line: As :func:`tetrapla.engine.flags.plain.plain_line` gives it.
            words: How many words it has.
        """
        if not line:
            return ()
        found = self._seen.get(line)
        if found is None:
            found = self._seen[line] = tuple(self._fitting(line, words))
        return found

    def _fitting(self, line: str, words: int) -> Iterator[Rule]:
        if len(line) <= _LONGEST_PHRASE:
            yield from self._phrases.get(phrase_key(line), ())
        for most, fits, rule in self._rules_for(words):
            if len(line) <= most and fits(line):
                yield rule

    def _rules_for(self, words: int) -> list[_LineRule]:
        """The rules with a pattern for lines of so many words."""
        found = self._for_words.get(words)
        if found is None:
            found = self._for_words[words] = [
                (most_characters(rule), rule.pattern.fullmatch, rule)
                for rule in self._lines
                if rule.pattern is not None and words <= rule.most_words
            ]
        return found

    def within(self, text: str) -> Iterator[Match]:
        """The parts of a passage that rules fit: whole sentences, outside of quotations."""
        text = plain_text(text)
        for start, end in _windows(len(text)):
            for rule in self._matches:
                assert rule.pattern is not None
                for match in rule.pattern.finditer(text, start, end):
                    if self._stands_alone(text, match, rule):
                        yield Match(match.start(), match.end(), rule)

    @staticmethod
    def _stands_alone(text: str, match: re.Match[str], rule: Rule) -> bool:
        before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip()
        if not match.group().strip() or count_words(match.group()) > rule.most_words:
            return False
        starts = not before or not (before[-1].isalnum() or before[-1] in ",;:'“\"‘(-–—/&@#")
        ends = not after or match.group().rstrip()[-1] in ".!?…" or after[0] in "|•·("
        return starts and ends and not is_inside_quotation(text, match.start())


def _windows(length: int) -> Iterator[tuple[int, int]]:
    if length <= 2 * _EDGE:
        yield 0, length
    else:
        yield 0, _EDGE
        yield length - _EDGE, length
