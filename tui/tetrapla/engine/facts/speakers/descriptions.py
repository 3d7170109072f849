"""Words with capitals that only describe: who is meant is another, or is not named.

English only. *The Ohio Senator*; *the man who sued Ada Brenn*; *a bond supporting Ada Brenn*.
"""

from __future__ import annotations

import re

from tetrapla.engine.facts.speakers.capitals import Run
from tetrapla.engine.facts.speakers.cues import (
    DETERMINERS,
    GROUPS,
    LINKS,
    NOT_IN_PHRASE,
    PRONOUNS,
    ROLES,
)
from tetrapla.engine.facts.state_names import is_state
from tetrapla.engine.facts.word_lists import PARTISANS

_DOING = re.compile(
    r"\b(?!acting|sitting|outgoing|incoming|ranking|presiding|managing|founding|retiring|visiting"
    r"|leading|reigning|dying|grieving|weeping|existing|competing|opposing|defending|rising|aspiring"
    r"|serving|surviving|during)[a-z]{2,}ing\s$"
)
"""*a bond supporting Ada Brenn*"""
_WHO_CLAUSE = re.compile(r"(?<!,)\swho\s")
_WHO = re.compile(r"(?<!,)\swho\s$")
LAST_WORD = re.compile(r"[^\W_](?:[\w&]|[’'.-](?=\w)|(?<=\b[A-Z])\.)*$")
MOST_WORDS = 8
"""Of a phrase."""
_MOST_PHRASES = 4
"""Of a description: *the leader of the minority in the House*."""
_HEADED = LINKS - frozenset({"under", "like", "including", "via", "through", "between"})
_FEWEST = 2
"""Words of such a description."""


def is_description(text: str, run: Run) -> bool:
    """Whether words with capitals say what somebody is: *Ohio Republican*, *the Ohio Senator*."""
    last = run.words[-1].lower()
    if run.titles or len(run.words) < _FEWEST:
        return False
    place = is_state(" ".join(run.words[:-1]))
    return last in PARTISANS or (
        last in ROLES and (place or text[max(0, run.start - 4) : run.start].lower() == "the ")
    )


def tells_of_another(text: str, begin: int, phrase: int, name: int) -> bool:
    """Whether a phrase that ends with a name speaks of somebody else.

    Args:
        text: Of a passage.
        begin: Where the sentence starts.
        phrase: Where the phrase starts.
        name: Where the name does.
    """
    return bool(_WHO.search(text, begin, phrase) or _DOING.search(text, phrase, name))


def clause_of_another(text: str, begin: int, name: int) -> int:
    """Where *who* stands that a name is told behind: *the man who sued Ada Brenn*; 0: nowhere."""
    return max((m.start() for m in _WHO_CLAUSE.finditer(text, begin, name)), default=0)


def phrase_start(text: str, begin: int, at: int) -> int:
    """Where the phrase starts that a name ends: over *the council's spokeswoman*."""
    start = at
    for _ in range(MOST_WORDS):
        stretch = text[begin:start].rstrip()
        if not stretch or len(text[begin:start]) == len(stretch):
            break
        match = LAST_WORD.search(stretch)
        if match is None or match[0].lower() in LINKS | NOT_IN_PHRASE | PRONOUNS:
            break
        start = begin + match.start()
        if match[0].lower() in DETERMINERS:
            break
    return start


def phrase_head(text: str, begin: int, start: int) -> int:
    """Where a description starts of which a last phrase was found: *the head of* the pond.

    Args:
        text: Of a passage.
        begin: Where the sentence starts.
        start: Where the last phrase of it starts.
    """
    at = start
    for _ in range(_MOST_PHRASES):
        link = LAST_WORD.search(text[begin:at].rstrip())
        if link is None or link[0].lower() not in _HEADED:
            return at
        head = _head_before(text, begin, begin + link.start())
        if head is None:
            break
        at = head
    link = LAST_WORD.search(text[begin:at].rstrip())
    return start if link and link[0].lower() in LINKS else at


def _head_before(text: str, begin: int, end: int) -> int | None:
    """Where a phrase starts that *of* or *in* follows; None: none stands there."""
    at = end
    for count in range(MOST_WORDS):
        word = LAST_WORD.search(text[begin:at].rstrip())
        if word is None or word[0].lower() in LINKS | NOT_IN_PHRASE | PRONOUNS:
            return None
        at = begin + word.start()
        small = word[0].lower()
        if small in DETERMINERS:
            return at if count else None
        if not count and not text[begin:at].strip() and small in GROUPS | ROLES:
            return at
    return None
