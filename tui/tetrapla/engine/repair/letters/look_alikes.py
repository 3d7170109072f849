"""Look-alike letters: words in which letters of another script stand in for Latin ones.

A word is suspected for mixing scripts, never for not being ASCII. What it stands for is tried
with tables of likenesses and confirmed: some version writes the repaired word plainly, the word
list has it, or the same letter is replaced in many different words. Without any of these only
letters of exactly the same shape are believed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tetrapla.engine.repair.glue.cutting import cuts_of
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.letters.context import look_around
from tetrapla.engine.repair.letters.report import (
    MIXED,
    ODD,
    WHOLE,
    DamagedWord,
    flag_of,
    letter_facts,
)
from tetrapla.engine.repair.letters.sorts import Sort
from tetrapla.engine.repair.letters.trust import confidence
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import repair_with

_RULES = {Sort.WHOLE: WHOLE, Sort.ODD: ODD}


def find_look_alikes(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag words with look-alike letters, and read them as they are meant.

    Returns:
        One flag for each damaged word, two where a glued credit starts inside it; and one edit
        for each wrong letter, as long as what it replaces; both in order.
    """
    words = tuple(_damaged_words(draft, knowledge))
    if not words:
        return Finding()
    edits = tuple(edit for word in words for edit in word.edits())
    boundaries = frozenset(c.start for c in cuts_of(repair_with(draft.text, edits).text))
    pieces = [p for word in words for p in _cut(word, boundaries)]
    facts = letter_facts(pieces)
    return Finding(tuple(flag_of(draft.siglum, p, facts, knowledge) for p in pieces), edits)


def _damaged_words(draft: Draft, knowledge: Knowledge) -> Iterator[DamagedWord]:
    """Those of the suspects that are damaged indeed, in order."""
    context = look_around(draft.text, draft.siglum, knowledge)
    for suspect in context.suspects:
        trust = confidence(suspect, context)
        word = suspect.word
        if trust > 0 and suspect.reading != word.text:
            rule = _RULES.get(word.sort, MIXED)
            yield DamagedWord(word.start, word.text, suspect.reading, trust, rule)


def _cut(word: DamagedWord, boundaries: frozenset[int]) -> Iterator[DamagedWord]:
    size = len(word.text)
    at = [0, *(i for i in range(1, size) if word.start + i in boundaries), size]
    for a, b in pairwise(at):
        if word.text[a:b] != word.reading[a:b]:
            yield word._replace(
                start=word.start + a, text=word.text[a:b], reading=word.reading[a:b]
            )
