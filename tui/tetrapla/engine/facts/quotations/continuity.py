"""Whether what is quoted next belongs to the same speaker, inside a passage.

English only. *“We bite,” she said. “We nip.”*; *a “plot” that was “run by angry men”*.
"""

from __future__ import annotations

import re

from tetrapla.engine.facts.quotations.drafts import Told
from tetrapla.engine.facts.quotations.gaps import goes_on_speaking, runs_on
from tetrapla.engine.facts.sentences import split_sentences
from tetrapla.engine.facts.speakers.saying import NAMING, PARTICIPLES, REPORTING
from tetrapla.engine.facts.word_lists import words

_GAP = " \t\n\xa0.,;:—–-"
_JOINING = words("""and or but as well to of a an the , both nor""")
_AND = re.compile(r"\s+(?:and|or|but|that)\s")
_JOINED = re.compile(r",?\s+(?:and|but|or|then)(?:\s+(?:that|later|then))?,?\s+")
_LEFT_OUT = re.compile(r"(?:\sin\spart)?\.?\s*(?:…|\.\s?\.\s?\.)\s*$")
"""*she said in part. … “It left.”*"""
_LEADS_ON = re.compile(r"\s(?:[a-z-]+\s){0,5}[a-z-]+\s?:\s*")
"""*he slammed the “skinny” bill: “...”*"""
_LONGEST_GAP = 120
"""Characters between two quotations with nothing but an attribution between them."""
_FEW = 4
"""Words between two quoted parts that stand beside each other."""


def is_only(text: str, before: Told, one: Told) -> bool:
    """Whether nothing but an attribution stands between two quotations."""
    telling = before.telling
    if telling is None:
        return False
    gap = text[telling.end : one.mark.outer]
    if len(gap) >= _LONGEST_GAP:
        return False
    gap = _LEFT_OUT.sub(" ", gap)
    if any(c in gap.rstrip(_GAP) for c in "!?;:"):
        return False
    return len(split_sentences(gap)) <= 1


def goes_on_behind(text: str, before: Told, one: Told) -> bool:
    """Whether a quotation goes on behind its attribution: *..., she said. ...*."""
    if before.position == "after":
        if not is_only(text, before, one):
            return False
        gap = text[before.mark.behind : one.mark.outer].rstrip()
        telling = before.telling
        joined = telling and _JOINED.fullmatch(text, telling.end, one.mark.outer)
        return gap[-1:] in ".,:;—–…" or bool(joined)
    return False


def is_shared(text: str, before: Told, one: Told) -> bool:
    """Whether two quoted parts stand in what one person is said to say."""
    gap = text[before.mark.behind : one.mark.outer]
    if goes_on_speaking(gap) or _is_listed(text, before, one):
        return True
    telling = before.telling
    if gap.rstrip().endswith(":") and before.position == "before":
        return _LEADS_ON.fullmatch(gap) is not None
    reported = before.position == "continuation" or (
        before.position == "before"
        and telling
        and telling.cue in (REPORTING | PARTICIPLES) - NAMING
    )
    ended = text[before.mark.end - 1]
    if ended in ".?!;" or (ended == "," and not _AND.match(gap)):
        return False
    return bool(reported) and runs_on(gap)


def _is_listed(text: str, before: Told, one: Told) -> bool:
    """Whether two quoted parts stand beside each other: *were “mean” and “loud”*."""
    gap = text[before.mark.behind : one.mark.outer].lower().replace(",", " , ").split()
    ended = text[before.mark.end - 1] in ".?!"
    if ended or not set(gap) <= _JOINING:
        return False
    return 0 < len(gap) <= _FEW or (not gap and text[before.mark.end - 1] == ",")
