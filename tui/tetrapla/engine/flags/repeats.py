"""Lines that stand twice, one right behind the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tetrapla.engine.evidence import remarks
from tetrapla.engine.model import Flag, Passage

_WORD = re.compile(r"\w+")
_FEWEST_LETTERS = 8
"""Shorter lines return in every text: numbers, stars, “Oh!”."""
_SENTENCE_WORDS = 8
"""So many words are not said twice in a row by chance."""
_TITLE_WORDS = 4
"""A title of fewer words can be the name of a section too."""
_HEAD = 5
"""A title is said again within so many passages."""
_REFRAIN = 3
"""With so many lines said twice it is verse or a list, not a fault."""


def find_repeats(passages: Sequence[Passage]) -> Iterator[Flag]:
    """Flag passages that say the same as the one before, and the title where it is said again."""
    keys = [_key(p) for p in passages]
    pairs = [(i - 1, i) for i in range(1, len(keys)) if keys[i] and keys[i] == keys[i - 1]]
    refrain = len(pairs) >= _REFRAIN and len(pairs) > len(passages) // 50
    for first, again in pairs:
        title = first == 0
        confidence = 0.97 if title else 0.6 if refrain else _strength(passages[again])
        yield _flag(passages[first], passages[again], confidence, title)
    yield from _title_again(passages, keys)


def _key(passage: Passage) -> str:
    """The words of a passage, letters' case left aside; empty where it is too short to tell."""
    key = " ".join(_WORD.findall(passage.repaired_text)).casefold()
    return key if sum(c.isalpha() for c in key[:40]) >= _FEWEST_LETTERS else ""


def _strength(passage: Passage) -> float:
    return 0.97 if len(_WORD.findall(passage.text[:200])) >= _SENTENCE_WORDS else 0.8


def _title_again(passages: Sequence[Passage], keys: Sequence[str]) -> Iterator[Flag]:
    """The title said again a few lines below: under the date, for example."""
    if not keys or keys[0].count(" ") + 1 < _TITLE_WORDS:
        return
    for index in range(2, min(len(keys), _HEAD)):
        if keys[index] == keys[0] and keys[index - 1] != keys[0]:
            yield _flag(passages[0], passages[index], 0.9, True)


def _flag(first: Passage, again: Passage, confidence: float, title: bool) -> Flag:
    what = "the title" if title else "the passage right before"
    return Flag(
        version=again.version,
        start=again.start,
        end=again.end,
        kind="repeated-line",
        confidence=confidence,
        rule="repeated-line.title" if title else "repeated-line.adjacent",
        reason=f"It says {what} a second time, word for word.",
        evidence=remarks(f"the same words stand at {first.id}"),
    )
