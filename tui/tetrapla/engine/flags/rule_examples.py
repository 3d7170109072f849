"""Whether a rule does what its own examples promise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.flags.plain import count_words, plain_line
from tetrapla.engine.flags.rulebook import Rulebook
from tetrapla.engine.flags.rules import Rule


class Failure(NamedTuple):
    """An example that does not hold."""

    rule: Rule
    text: str
    is_hit: bool
    """True: the rule must find the text and does not; false: it must not, and does."""
    line: int
    """Where the example stands in the rule's file, from 1; 0: not known."""

    @property
    def sentence(self) -> str:
        """What is wrong, behind the name of the rule."""
        if self.is_hit:
            return f"does not find its example “{self.text}”"
        return f"finds “{self.text}”, which its examples forbid"


def failing(rule: Rule) -> Iterator[Failure]:
    """The examples of a rule that do not hold, those that it must find first."""
    book = Rulebook([rule])
    texts = [(text, True) for text in rule.hits] + [(text, False) for text in rule.misses]
    for k, (text, is_hit) in enumerate(texts):
        if _finds(book, rule, text) is not is_hit:
            yield Failure(rule, text, is_hit, rule.example_lines[k] if rule.example_lines else 0)


def _finds(book: Rulebook, rule: Rule, text: str) -> bool:
    if rule.span == "match" and any(True for _ in book.within(text)):
        return True
    line = plain_line(text)
    return bool(book.for_line(line, count_words(line)))
