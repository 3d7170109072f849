"""Words that another version writes as two: ``councilvoted`` where others write ``council voted``.

A word that no list and no other version has is looked for; it must stand only once, as some people
write two words as one by habit. A single one is told as a hint; several different ones in an
English version are likely.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from tetrapla.engine.evidence import WrittenBy
from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag
from tetrapla.engine.repair.glue.glued_words import may_be_small_words
from tetrapla.engine.repair.knowledge import Knowledge
from tetrapla.engine.repair.types import Draft, Finding
from tetrapla.engine.shadow import Edit

_RULE = "fused-words.parted-elsewhere"
_WORD = re.compile(r"(?<![\w.@/#’'-])[a-zß-öø-ÿ]{6,40}(?![\w@/’'-]|\.\w)")
_SHORTEST_HALF = 2
_MANY = 3
"""So many different words that others part are no habit of one writer."""


class _Seam(NamedTuple):
    left: str
    right: str
    writers: tuple[str, ...]
    """The other versions that write the two words side by side."""


def find_parted_elsewhere(draft: Draft, knowledge: Knowledge) -> Finding:
    """Flag words that other versions write as two.

    Returns:
        A flag for each; a space as an edit where it is likely.
    """
    if draft.about_code or not knowledge.has_others(draft.siglum):
        return Finding()
    times = Counter(m.group() for m in _WORD.finditer(draft.text))
    seams = {w: s for w, n in times.items() if n == 1 and (s := _seam(w, draft.siglum, knowledge))}
    if not seams:
        return Finding()
    many = len(seams) >= _MANY and knowledge.is_english(draft.siglum)
    flags = tuple(_flags(draft, seams, 0.85 if many else 0.6))
    return Finding(flags, tuple(_edits(flags, seams, draft.text)))


def _seam(word: str, siglum: str, knowledge: Knowledge) -> _Seam | None:
    """The only place where other versions part a word that nobody else writes."""
    if may_be_small_words(word) or knowledge.in_list(word):
        return None  # of pairs with “the” and the like another detector tells
    if any(s != siglum for s in knowledge.writers_of(word)):
        return None
    found = []
    for at in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1):
        left, right = word[:at], word[at:]
        writers = tuple(s for s in knowledge.side_by_side(left, right) if s != siglum)
        if writers:
            found.append(_Seam(left, right, writers))
    return found[0] if len(found) == 1 else None


def _flags(draft: Draft, seams: dict[str, _Seam], confidence: float) -> Iterator[Flag]:
    for match in _WORD.finditer(draft.text):
        seam = seams.get(match.group())
        if seam is None:
            continue
        spaced = f"{seam.left} {seam.right}"
        yield Flag(
            version=draft.siglum,
            start=match.start(),
            end=match.end(),
            kind="fused-words",
            confidence=confidence,
            rule=_RULE,
            reason=f"“{seam.left}” and “{seam.right}” are glued together without a space.",
            evidence=(WrittenBy(spaced, seam.writers),),
            repair=spaced,
        )


def _edits(flags: tuple[Flag, ...], seams: dict[str, _Seam], text: str) -> Iterator[Edit]:
    for flag in flags:
        if flag.confidence >= LIKELY:
            at = flag.start + len(seams[text[flag.start : flag.end]].left)
            yield Edit(at, at, " ", flag.rule)
