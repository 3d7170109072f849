"""Two words of small letters that were glued together: ``ofthe``, ``inthe``.

Only pairs with one of the short words that bind sentences are looked for, in English versions,
and only where the whole is no word by itself. A version in which it happens once is told as a
hint; it is likely where the two words stand side by side elsewhere in this version or in another
one, or where it happens again and again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.evidence import Evidence, Listed, WrittenBy, remarks
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

_FRONT = "of|in|to|on|at|for|by|and|with|from|that|as|is|was|but|when|the"
_BACK = "the|a|an|his|her|their|this|that|it|he|she|they|we|be|is|was|and|of|to|in|with|from"
_FRONTS, _BACKS = frozenset(_FRONT.split("|")), frozenset(_BACK.split("|"))
_BOUND = re.compile(rf"(?<![\w.@/#’'-])(?:{_FRONT})(?:{_BACK})(?![\w@/’'-]|\.\w)")
"""Two short words without a space."""
_BEFORE = re.compile(r"(?<![\w.@/#’'-])the[a-z]{4,20}(?![\w@/’'-]|\.\w)")
_BEHIND = re.compile(r"(?<![\w.@/#’'-])[a-z]{3,20}(?:ofthe|inthe|tothe|onthe)(?![\w@/’'-]|\.\w)")
_SHORTEST = 5
"""Code points of two glued words; shorter ones are names and abbreviations."""
_OFTEN = 3
"""Glued pairs that make a habit."""
_NO_PAIR = frozenset({"thebe", "forthat", "inhis", "inher", "andwith"})
"""Pairs that are also names, or words of old or other sorts of English."""


class _Pair(NamedTuple):
    start: int
    end: int
    left: str
    right: str


def find_glued_words(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag pairs of words of small letters that stand without a space.

    Returns:
        A flag for each pair in English, told by this version or by another one that writes the
        two words side by side; a space as an edit where the flag is likely.
    """
    candidates = {m.group() for pattern in (_BOUND, _BEFORE) for m in pattern.finditer(draft.text)}
    candidates |= {m.group() for m in _BEHIND.finditer(draft.text)}
    if not candidates or draft.about_code:
        return Finding()
    parted = {word: _part(word, draft.siglum, knowledge) for word in candidates}
    known = {word: at for word, at in parted.items() if at}
    if not known:
        return Finding()
    flags, edits = [], []
    pairs = tuple(_places(draft.text, known))
    for pair in pairs:
        evidence, confidence = _trust(pair, draft.siglum, knowledge, len(pairs))
        if not confidence:
            continue
        flags.append(_flag(draft.siglum, pair, confidence, evidence))
        if confidence >= LIKELY:
            at = pair.start + len(pair.left)
            edits.append(Edit(at, at, " ", flags[-1].rule))
    return Finding(tuple(flags), tuple(edits))


def may_be_small_words(word: str) -> bool:
    """Whether a word has the form of those that are looked for here."""
    return any(pattern.fullmatch(word) for pattern in (_BOUND, _BEFORE, _BEHIND))


def _part(word: str, siglum: str, knowledge: Knowledge) -> int:
    """Where the only seam of two glued words is; 0: it is one word, or could be parted twice."""
    if len(word) < _SHORTEST or word in _NO_PAIR or word.startswith("there"):
        return 0
    if knowledge.in_list(word):
        return 0
    if any(s != siglum for s in knowledge.writers_of(word)):
        return 0
    seams = [
        at
        for at in range(2, len(word) - 1)
        if all(knowledge.in_list(half) for half in (word[:at], word[at:]))
    ]
    if len(seams) > 1:  # “tot he” makes two words as well, but no two that bind
        seams = [at for at in seams if word[:at] in _FRONTS and word[at:] in _BACKS]
    return seams[0] if len(seams) == 1 else 0


def _places(text: str, known: dict[str, int]) -> Iterator[_Pair]:
    words = "|".join(sorted(known, key=len, reverse=True))
    for match in re.finditer(rf"(?<![\w.@/#’'-])(?:{words})(?![\w@/’'-]|\.\w)", text):
        at = known[match[0]]
        yield _Pair(*match.span(), match[0][:at], match[0][at:])


def _trust(
    pair: _Pair, siglum: str, knowledge: Knowledge, pairs: int
) -> tuple[tuple[Evidence, ...], float]:
    facts: tuple[Evidence, ...] = (Listed(pair.left), Listed(pair.right))
    spaced = f"{pair.left} {pair.right}"
    writers = knowledge.side_by_side(pair.left, pair.right)
    if not any(map(knowledge.is_english, (siglum, *writers))):
        return (), 0.0
    if siglum in writers:
        return (*remarks(f"“{spaced}” stands elsewhere in this version"), *facts), 0.85
    if writers:
        return (WrittenBy(spaced, writers), *facts), 0.85
    if pairs >= _OFTEN:
        return (*remarks(f"{pairs} pairs of small words are glued in this version"), *facts), 0.8
    return facts, 0.6


def _flag(siglum: str, pair: _Pair, confidence: float, evidence: tuple[Evidence, ...]) -> Flag:
    return Flag(
        version=siglum,
        start=pair.start,
        end=pair.end,
        kind="fused-words",
        confidence=confidence,
        rule="fused-words.small",
        reason=f"“{pair.left}” and “{pair.right}” are glued together without a space.",
        evidence=evidence,
        repair=f"{pair.left} {pair.right}",
    )
