"""How far a verb of saying reaches over the words between it and a quotation behind it.

English only. *said on Monday that the dam is “a joke”*, but not *said no, and the dam is “a joke”*.
"""

from __future__ import annotations

import re

from tetrapla.engine.facts.speakers.behind import FREE, REACH
from tetrapla.engine.facts.speakers.saying import ADJACENT, NAMING, REPORTING, TELLING

_FARTHEST = 130
"""Characters between a verb and the quoted words that stand in its sentence."""
_FEW_WORDS = 8
"""Words behind a verb over which it reaches to a quotation that a comma stands before."""
_MOST_BETWEEN, _MOST_NAMED = 18, 32
"""Words between a verb and a quoted part of its sentence, or what it calls “a mess”."""
_LISTED = re.compile(
    r"(?:\s[\w ]{1,30})?\sthat\s[^.;:!?“”\"]{1,240}?,?\s(?:and|but)\sthat\s[^,.;:!?“”\"]{0,60}"
)
"""*said on Monday that she would not go, and that the dam is “a joke”*."""
_THAT = re.compile(
    r"\s+that\s+(?:even\s+)?(?:if|when|while|as|after|until|unless)\b[^,;:]{1,120},\s*$"
)
"""*said that if it rains, “...”*"""
_NEW_CLAUSE = re.compile(
    r"[;]|[—–]\s*(?:and|but)\b|\bbecause\b"
    r"|,\s+(?:but|while|though|although|as|who|which|where|when|and)\b"
)
_SECOND_VERB = re.compile(
    r",\s+and\s+(?=(?:could|would|might|may|should|will|must|can)\s+(?!(?:he|she|they|it|we|you|the|an?)\b)[a-z])"
)
"""*said that the dam leaks, and could set the town “on its way”*: both are told."""
_STILL = re.compile(r",\s+(?:but|and|though|although|so)\s+(?:it|that|this|he|she)\s+(?!\w+ed\b)")
_FIRST_PERSON = re.compile(r"[^”\"»]{0,200}?\b(?:my|me|I|our|myself)\b")


def may_reach(text: str, word: str, start: int, end: int, *, strong: bool) -> bool:
    """Whether a verb is near enough to a quotation.

    Args:
        text: Of a passage.
        word: The verb.
        start: Where it ends.
        end: Where the words before the quotation end.
        strong: Whether a colon or a comma stands straight before it.
    """
    far = strong or word in NAMING or _is_listed(text, word, start, end)
    return end - start <= (REACH if far else _FARTHEST)


def reaches(text: str, word: str, between: tuple[int, int], quoted: int, *, strong: bool) -> bool:
    """Whether a verb may speak of a quotation over the words between.

    Args:
        text: Of a passage.
        word: The verb, in small letters.
        between: Where it ends, and where the words before the quotation do.
        quoted: Where the opening mark stands.
        strong: Whether a colon or a comma stands straight before it.
    """
    return _is_listed(text, word, *between) or _speaks_of(
        word, _same_clause(text, text[slice(*between)], quoted), strong=strong
    )


def _is_listed(text: str, word: str, start: int, end: int) -> bool:
    return word in REPORTING and bool(_LISTED.fullmatch(text, start, end))


def _speaks_of(word: str, between: str, *, strong: bool) -> bool:
    words = between.split()
    if word in REPORTING - NAMING:
        between = _SECOND_VERB.sub(" and ", between)
    if _NEW_CLAUSE.search(between):
        return False
    if not strong and len(words) > (_MOST_NAMED if word in NAMING else _MOST_BETWEEN):
        return False
    adjacent = word in ADJACENT and word not in REPORTING
    if adjacent:
        return strong and len(words) <= _FEW_WORDS
    if strong and between.rstrip()[-1:] == "," and len(words) > 1:
        # *Brenn said the geese left, “angry” as ever*; but *said on Monday, “...”*
        free = FREE.match(between) or word in TELLING or len(words) <= _FEW_WORDS
        return bool(free) or (word in REPORTING and bool(_THAT.match(between)))
    return True


def _same_clause(text: str, between: str, quoted: int) -> str:
    """The words between a verb and a quotation; *but it was “my end”* goes on with what is told."""
    if _STILL.search(between) and _FIRST_PERSON.match(text, quoted + 1):
        return _STILL.sub(" that ", between)
    return between
