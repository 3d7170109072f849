"""Which rules fit a line, by what, and which nearly do and why they do not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from rapidfuzz import fuzz

from tetrapla.engine.flags.plain import (
    count_words,
    is_inside_quotation,
    phrase_key,
    plain_line,
    plain_text,
)
from tetrapla.engine.flags.rule_parts import part_that_fits
from tetrapla.engine.flags.rulebook import Match, Rulebook, most_characters
from tetrapla.engine.flags.rules import Rule
from tetrapla.engine.punctuation import shortened

_LONGEST = 700
"""Code points of a line in which it is looked for what nearly fits."""
_ALIKE = 84.0
"""Likeness, of 100, of a line to a phrase that was nearly meant."""
_SHARE = 0.5
"""Of a line, that a pattern or phrase must fit so that it nearly fits the line."""
_MOST_NEAR = 3
_END_MARKS = " .,:;!?…"
_NO_WORDS = re.compile(
    r"\\.|\[\^?\]?[^\]]{0,300}\]|\(\?(?:P<\w{1,40}>|[a-zA-Z-]{0,12}[:)])|\{[^}]{0,20}\}"
)
"""What letters stand in a pattern for other things than themselves."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_SIGN = re.compile(r"[\d@#©®|♬♫/]")
"""What patterns without a word are about."""


class Fit(NamedTuple):
    """A rule that fits a line, or a part of it."""

    rule: Rule
    by: str
    """The phrase, or the part of the pattern that counts."""
    is_phrase: bool
    part: str
    """What of the line it fits; empty: the whole line."""


class Near(NamedTuple):
    """A rule that nearly fits."""

    rule: Rule
    why: str
    """What keeps it from fitting, for people."""
    likeness: float
    """0 to 1, for sorting."""


class Explanation(NamedTuple):
    """What the rules think of one line."""

    line: str
    fits: tuple[Fit, ...]
    """In the order in which they count where they hold: the surest first, of equally sure ones
    that which needs nothing around it; what fits only a part of the line comes last."""
    near: tuple[Near, ...]
    """The nearest few, nearest first."""


class Explainer:
    """Tells which rules fit lines."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._book = Rulebook(rules)

    def explain(self, text: str, place: str = "") -> Explanation:
        """Tell which rules fit a line.

        Args:
            text: The line, as it stands on a page.
            place: Where it stands: ``head`` or ``tail``; empty: not known.
        """
        line = _Line(text)
        found = self._book.for_line(line.plain, line.words)
        whole = {rule.id: k for k, rule in enumerate(found)}
        parts = {match.rule.id: match for match in reversed([*self._book.within(text)])}
        fits: list[Fit] = []
        near: list[Near] = []
        for rule in self._rules:
            fitting = rule.id in whole or rule.id in parts
            if fitting and place and rule.where in ("head", "tail") and rule.where != place:
                near.append(Near(rule, f"it only counts {told_place(rule)}", 1.0))
            elif fitting:
                fits.append(line.fit(rule, None if rule.id in whole else parts[rule.id]))
            elif len(line.plain) <= _LONGEST:
                near += line.nearly(rule)
        fits.sort(key=lambda fit: (*_rank(fit), whole.get(fit.rule.id, 0)))
        near.sort(key=lambda one: -one.likeness)
        return Explanation(text, tuple(fits), tuple(near[:_MOST_NEAR]))


def _rank(fit: Fit) -> tuple[bool, float, bool, bool, bool]:
    """The first one counts where several hold, see ``boilerplate.py``; packs do not meet."""
    rule = fit.rule
    of_a_pack = rule.language not in ("", "en")
    below = rule.where.startswith("after:")
    return bool(fit.part), -rule.confidence, below, rule.ordinary, of_a_pack


@cache
def _words_in(pattern: str) -> frozenset[str]:
    """The words that a pattern names."""
    return frozenset(_WORD.findall(_NO_WORDS.sub(" ", pattern).casefold()))


def told_place(rule: Rule) -> str:
    """Where a rule counts, for people."""
    if rule.where.startswith("after:"):
        return f"right below a line of the kind {rule.where.removeprefix('after:')}"
    return {"head": "above the story", "tail": "below the story"}.get(rule.where, "anywhere")


class _Line:
    """One line, as rules read it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.plain = plain_line(text)
        self.key = phrase_key(text)
        self.words = count_words(self.plain)
        self._said = frozenset(_WORD.findall(self.plain.casefold()))

    def fit(self, rule: Rule, match: Match | None) -> Fit:
        """How a rule fits that does; ``match``: the part it fits, None for the whole line."""
        if match is None and self.key in rule.phrases:
            return Fit(rule, self.key, True, "")
        assert rule.pattern is not None
        part = "" if match is None else plain_text(self.text)[match.start : match.end]
        found = part or self.plain
        shorter = part_that_fits(rule.pattern.pattern, lambda p: _fits(p, found))
        return Fit(rule, shorter, False, part)

    def nearly(self, rule: Rule) -> Iterator[Near]:
        """Why a rule that does not fit nearly does; nothing where it does not come near."""
        found = [*self._near_phrase(rule)]
        if rule.pattern is not None:
            whole = rule.span == "line"
            found += self._near_line(rule) if whole else self._near_part(rule)
        if found:
            yield max(found, key=lambda one: one.likeness)

    def _near_phrase(self, rule: Rule) -> Iterator[Near]:
        for phrase in rule.phrases:
            likeness = fuzz.ratio(self.key, phrase, score_cutoff=_ALIKE)
            if likeness:
                yield Near(rule, f"its phrase is “{phrase}”", likeness / 100)
                continue
            share = len(phrase) / max(len(self.key), 1)
            inside = _SHARE <= share < 1 and " " in phrase and phrase in self.key
            if inside and re.search(rf"\b{re.escape(phrase)}\b", self.key):
                yield Near(rule, f"the line is longer than its phrase “{phrase}”", share)

    def _near_line(self, rule: Rule) -> Iterator[Near]:
        """Why a pattern for whole lines does not fit."""
        assert rule.pattern is not None
        pattern, line = rule.pattern.compiled(), self.plain
        if not self._is_about(rule.pattern.pattern):
            return
        if pattern.fullmatch(line):
            words = f"{self.words} words, and it only looks at lines of up to {rule.most_words}"
            length = f"{len(line)} letters, and it only looks at lines of up to "
            length += str(most_characters(rule))
            why = words if self.words > rule.most_words else length
            yield Near(rule, f"the line has {why}", 0.99)
            return
        bare = line.rstrip(_END_MARKS)
        if bare != line and pattern.fullmatch(bare):
            yield Near(rule, f"it allows no “{line[len(bare) :].strip()}” at the end", 0.98)
        elif pattern.fullmatch(f"{bare}."):
            yield Near(rule, "it wants a full stop at the end", 0.98)
        one_case = line == line.lower() or line == line.upper()
        if one_case and pattern.fullmatch(line.title()):
            yield Near(rule, f"it wants capitals as in “{shortened(line.title())}”", 0.8)
        match = pattern.search(line)
        share = (match.end() - match.start()) / len(line) if match and line else 0.0
        if match is not None and _SHARE <= share < 1:
            why = f"it only fits “{shortened(match.group().strip())}”, not the whole line"
            yield Near(rule, why, share)

    def _is_about(self, pattern: str) -> bool:
        """Whether line and pattern share a word: one for names of any kind fits many by chance."""
        words = _words_in(pattern)
        return not words.isdisjoint(self._said) if words else bool(_SIGN.search(self.plain))

    def _near_part(self, rule: Rule) -> Iterator[Near]:
        """Why a pattern for parts of passages does not count where it fits."""
        assert rule.pattern is not None
        for match in rule.pattern.finditer(self.plain):
            found = match.group().strip()
            if not found:
                continue
            words = count_words(found)
            if words > rule.most_words:
                why = f"has {words} words, and it only takes up to {rule.most_words}"
            elif is_inside_quotation(self.plain, match.start()):
                why = "is said inside a quotation"
            else:
                why = "is no sentence of its own"
            yield Near(rule, f"“{shortened(found)}” {why}", 0.9)


def _fits(pattern: str, line: str) -> bool:
    try:
        return re.compile(pattern, re.IGNORECASE).fullmatch(line) is not None
    except (re.error, RecursionError, OverflowError):
        return False
