"""Applying rules to lines and to parts of lines."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from tetrapla.engine.flags.plain import (
    count_words,
    is_inside_quotation,
    key_of_line,
    plain_text,
)
from tetrapla.engine.flags.rule_index import WordIndex, places
from tetrapla.engine.flags.rules import Rule
from tetrapla.engine.languages import LANGUAGES, words_of

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


class Rulebook:
    """Rules, sorted for quick use."""

    def __init__(self, rules: Sequence[Rule], languages: frozenset[str] | None = None) -> None:
        """Sort the rules.

        Args:
            rules: Which ones.
            languages: Codes of the languages that every text is taken to speak; None: each speaks
                its own.
        """
        self._rules = tuple(rules)
        self._languages = languages
        self._by_languages: dict[frozenset[str], Rulebook] = {}
        self._phrases: dict[str, list[Rule]] = defaultdict(list)
        for rule in rules:
            for phrase in rule.phrases:
                self._phrases[phrase].append(rule)
        self._patterns = [
            (most_characters(rule), rule.pattern, rule) for rule in rules if rule.pattern
        ]
        self._for_words: dict[int, int] = {}
        self._seen: dict[str, tuple[Rule, ...]] = {}

    def speaking(self, languages: frozenset[str]) -> Rulebook:
        """The rules for texts in some languages.

        Args:
            languages: Codes, of those in :data:`tetrapla.engine.languages.LANGUAGES`; rules
                for a language that is not among these always hold, as no text is known to be in it.
        """
        if self._languages is not None:
            languages = self._languages
        found = self._by_languages.get(languages)
        if found is None:
            unwanted = LANGUAGES.keys() - languages
            found = Rulebook([rule for rule in self._rules if rule.language not in unwanted])
            self._by_languages[languages] = found
        return found

    @cached_property
    def _index(self) -> WordIndex:
        """Patterns by what they need; they are not read in a book that is never used."""
        return WordIndex([pattern.pattern for _, pattern, _ in self._patterns])

    @cached_property
    def _in_parts(self) -> int:
        """The rules for parts of passages."""
        return self._set_of(lambda rule: rule.span == "match")

    @cached_property
    def site_words(self) -> frozenset[str]:
        """The words that phrases of the rules have in common: “subscribe”, “comment”."""
        small = frozenset().union(*(language.function for language in LANGUAGES.values()))
        uses = Counter(
            word
            for phrase in {phrase for rule in self._rules for phrase in rule.phrases}
            for word in _different_words(phrase)
        )
        return frozenset(
            word
            for word, count in uses.items()
            if count >= _FEWEST_PHRASES and len(word) >= _SHORTEST_WORD and word not in small
        )

    def spoken_for(self, words: Sequence[str]) -> int:
        """What the words of a passage say for rules; known only to the methods that ask for it.

        Args:
            words: As :func:`tetrapla.engine.languages.words_of` gives them.
        """
        return self._index.spoken_for(words)

    def for_line(self, line: str, words: int, spoken_for: int | None = None) -> tuple[Rule, ...]:
        """The rules that fit a whole line, wherever it stands.

        Args:
            line: As :func:`tetrapla.engine.flags.plain.plain_line` gives it.
            words: How many words it has.
            spoken_for: What :meth:`spoken_for` says; None: it was not asked.
        """
        if not line:
            return ()
        found = self._seen.get(line)
        if found is None:
            found = self._seen[line] = tuple(self._fitting(line, words, spoken_for))
        return found

    def _fitting(self, line: str, words: int, spoken_for: int | None) -> Iterator[Rule]:
        if len(line) <= _LONGEST_PHRASE:
            yield from self._phrases.get(key_of_line(line), ())
        looking = self._rules_for(words)
        if not looking:
            return
        told = self.spoken_for(words_of(line)) if spoken_for is None else spoken_for
        length = len(line)
        for place in places(looking & self._index.may_fit(line, told)):
            most, pattern, rule = self._patterns[place]
            if length <= most and pattern.compiled().fullmatch(line):
                yield rule

    def _rules_for(self, words: int) -> int:
        """The rules with a pattern for lines of so many words."""
        found = self._for_words.get(words)
        if found is None:
            found = self._for_words[words] = self._set_of(
                lambda rule: rule.span == "line" and words <= rule.most_words
            )
        return found

    def _set_of(self, wanted: Callable[[Rule], bool]) -> int:
        """Rules with a pattern, as the index gives sets of them."""
        return sum(1 << place for place, (*_, rule) in enumerate(self._patterns) if wanted(rule))

    def within(self, text: str, spoken_for: int | None = None) -> Iterator[Match]:
        """The parts of a passage that rules fit: whole sentences, outside of quotations.

        Args:
            text: The passage.
            spoken_for: What :meth:`spoken_for` says; None: it was not asked.
        """
        told = self.spoken_for(words_of(text)) if spoken_for is None else spoken_for
        may_fit = self._in_parts & self._index.may_fit(text, told, exactly=False)
        if not may_fit:
            return
        text = plain_text(text)
        for start, end in _windows(len(text)):
            for place in places(may_fit):
                _, pattern, rule = self._patterns[place]
                for match in pattern.finditer(text, start, end):
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


@cache
def _different_words(phrase: str) -> frozenset[str]:
    """The words of a phrase, kept for the books of rules for other languages."""
    return frozenset(words_of(phrase))


def _windows(length: int) -> Iterator[tuple[int, int]]:
    if length <= 2 * _EDGE:
        yield 0, length
    else:
        yield 0, _EDGE
        yield length - _EDGE, length
