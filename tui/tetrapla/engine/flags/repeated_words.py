"""Words that stand twice in a row: hints, for people say so too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tetrapla.engine.evidence import remarks
from tetrapla.engine.flags.places import original_span
from tetrapla.engine.model import Flag, Passage
from tetrapla.engine.progress import Step, silent, watched
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.shadow import Shadow

_TWICE = re.compile(r"(?<![\w'’-])([^\W\d_]{1,40}+)[ \n](?i:\1)(?![\w'’-])")
_PAIR = re.compile(
    r"(?<![\w'’-])((?:of|in|to|on|for|from|with|at|by|into|as|and|that|is|was|it|he|she|they|we)"
    r" (?:the|a|an|this|his|her|its|their|our|is|was|had|has|will|are|were|would))"
    r"[ \n]\1(?![\w'’-])"
)
_NEVER_TWICE_WORDS = (
    "a an the of to and or but with from by at as for into than this these those their his its our"
    " my your we they he she are were be been has if when which while because"
)
_NEVER_TWICE = frozenset(_NEVER_TWICE_WORDS.split())
"""English words that no sentence has twice in a row."""
_SHORTEST = 5
"""Letters of other words that are hinted at; shorter ones are said twice for many reasons."""
_SAID_TWICE_WORDS = (
    "again bravo cheep chirp clang clank dingdong doubly empty every extra great hello hurry later"
    " never night often other please quack quick quite really right round sorry still there"
    " today truly under vastly wrong yeah which where"
    " hundreds thousands millions years miles"
)
_SAID_TWICE = frozenset(_SAID_TWICE_WORDS.split())
"""English words that are doubled for weight or sound."""


def find_repeated_words(
    passages: Sequence[Passage], shadow: Shadow, knowledge: Knowledge, step: Step = silent
) -> Iterator[Flag]:
    """Hint at words that stand twice in a row in English text: “the the”, “of the of the”.

    Names, what is doubled for weight (“very very”), “had had” and “that that” are left alone; so
    are other languages, in which doubling has a meaning of its own.

    Args:
        passages: The passages of one version, in order.
        shadow: Its repaired text.
        knowledge: Tells whether the version is English.
        step: Told now and then how far it is.
    """
    for passage in watched(passages, step, "flagging"):
        text = passage.repaired_text
        for match in _TWICE.finditer(text):
            if _is_slip(match) and knowledge.is_english(passage.version):
                yield _flag(passage, shadow, match, "repeated-word.word")
        for match in _PAIR.finditer(text):
            if knowledge.is_english(passage.version):
                yield _flag(passage, shadow, match, "repeated-word.pair")


def _is_slip(match: re.Match[str]) -> bool:
    first, again = match.group()[: len(match[1])], match.group()[len(match[1]) + 1 :]
    if not again.islower() or (first != again and first.lower() not in _NEVER_TWICE):
        return False
    if first.lower() in _NEVER_TWICE:
        return True
    return len(first) >= _SHORTEST and first not in _SAID_TWICE and not first.endswith("ly")


def _flag(passage: Passage, shadow: Shadow, match: re.Match[str], rule: str) -> Flag:
    start, end = original_span(passage, shadow, *match.span())
    once = match.group()[: len(match[1])]
    return Flag(
        version=passage.version,
        start=start,
        end=end,
        kind="repeated-word",
        confidence=0.6 if rule.endswith("pair") or once.lower() in _NEVER_TWICE else 0.4,
        rule=rule,
        reason=f"“{once}” stands twice in a row.",
        evidence=remarks("the same words stand right before"),
        repair=once,
    )
