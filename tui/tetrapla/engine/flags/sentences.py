"""Sentences of boilerplate at the end of a paragraph of the story.

A rule for whole lines says as well what the last sentence of a paragraph is: “The swan slept.
Sign up for our newsletter!” is story and prompt. Only prompts and credits stand there, and only
rules that are sure of them anywhere on a page count.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from tetrapla.engine.flags.plain import count_words, is_inside_quotation
from tetrapla.engine.flags.rules import Rule
from tetrapla.engine.kinds import SURE
from tetrapla.engine.punctuation import ends_sentence

_KINDS = frozenset(
    {"share", "comment-prompt", "call-to-action", "newsletter", "related", "photo-credit", "advert"}
)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]{0,2}\s+(?=[^\W\d_]|[(\[¡¿„“\"«#])")
_FEWEST_WORDS = 3
"""Of a sentence that can be boilerplate; shorter ones are said in stories: “Read more.”"""
_STORY_WORDS = 4
"""Of what is left, so that it is a sentence of the story."""
_LONGEST = 60
"""Words of the last sentence, beyond which no rule looks."""
_REACH = 500
"""Code points from the end in which the last sentence is looked for."""

Fits = Callable[[str], Sequence[Rule]]
"""What the rules say of a text as a whole line."""


def last_sentence(text: str, fits: Fits) -> tuple[int, Rule] | None:
    """Where the last sentence of a paragraph starts that is boilerplate, and the rule.

    Args:
        text: The repaired text of a passage.
        fits: Gives the rules that fit a text as a whole line.

    Returns:
        None where there is one sentence only, or where the last one is the story.
    """
    start = 0
    for match in _SENTENCE_END.finditer(text, max(0, len(text) - _REACH)):
        start = match.end()
    if not start or is_inside_quotation(text, start):
        return None
    story, sentence = text[:start].rstrip(), text[start:]
    words = count_words(sentence, _LONGEST + 1)
    if not _FEWEST_WORDS <= words <= _LONGEST or count_words(story, _STORY_WORDS) < _STORY_WORDS:
        return None
    if not ends_sentence(story):
        return None
    rule = next(filter(_is_prompt, fits(sentence)), None)
    return None if rule is None or any(map(_is_strong, fits(story))) else (start, rule)


def _is_prompt(rule: Rule) -> bool:
    """Whether a rule is sure of a line anywhere, and of a sort that ends a paragraph."""
    return _is_strong(rule) and rule.confidence >= SURE and rule.kind in _KINDS


def _is_strong(rule: Rule) -> bool:
    return rule.where == "any" and not rule.ordinary
