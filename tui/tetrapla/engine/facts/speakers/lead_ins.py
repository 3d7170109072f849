"""Who is said to speak where the sentence begins with how it is said, or with a name and a colon.

English only. *Calling it “a mess,” Ada Brenn left*; *Brenn: “It is a mess.”*.
"""

from __future__ import annotations

import re

from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.speakers.behind import Telling
from tetrapla.engine.facts.speakers.capitals import run_at
from tetrapla.engine.facts.speakers.saying import PARTICIPLES, WORD, is_told
from tetrapla.engine.facts.speakers.subjects_behind import subject_behind

_MOST_WORDS = 14
"""Words between the verb that opens a sentence and the quoted ones."""
_REACH = 160
"""Characters behind a quotation in which the subject of its sentence stands."""
_NEW = re.compile(r"[.;:!?—–]|,\s")
_SEPARATOR = re.compile(r",?\s+")
_LABEL = re.compile(
    rf"(?:(?:[{UPPER}][\w.’'-]*\s+){{0,4}}[{UPPER}][\w’'-]*)\s*(?:\([^()]{{1,20}}\))?:\s*$"
)
_IT = frozenset({"it", "they", "we", "you", "i", "who"})


def told_by_participle(text: str, start: int, open_: int, close: int, limit: int) -> Telling | None:
    """*Calling it “a mess,” Ada Brenn left*: whoever the sentence speaks of.

    Args:
        text: Of a passage.
        start: Where the sentence starts.
        open_: Where the opening mark stands.
        close: Behind the closing one.
        limit: Where the next quotation starts, or the passage ends.
    """
    first = WORD.match(text, start, open_)
    if first is None or not first[0][0].isupper() or first[0].lower() not in PARTICIPLES:
        return None
    between = text[first.end() : open_]
    if _NEW.search(between) or len(between.split()) > _MOST_WORDS:
        return None
    if is_told(text, first.end(), open_):
        return None
    separator = _SEPARATOR.match(text, close, limit)
    if separator is None or "," not in text[close - 2 : separator.end()]:
        return None
    subject = subject_behind(text, separator.end(), min(limit, close + _REACH))
    if subject is None or subject.kind == "several":
        return None
    if subject.kind == "pronoun" and text[subject.start : subject.end].lower() in _IT:
        return None
    return Telling(subject, first[0].lower(), "", first.start(), subject.end)


def told_by_label(text: str, start: int, open_: int) -> Telling | None:
    """*Brenn: “It is a mess.”*: a name with a colon and nothing else before a quotation.

    Args:
        text: Of a passage.
        start: Where the passage starts, or the quotation before ends; a line is enough.
        open_: Where the opening mark stands.
    """
    start = max(start, text.rfind("\n", start, open_ - 1) + 1)
    at = start + len(text[start:open_]) - len(text[start:open_].lstrip(" \t\n\xa0•*-–—·"))
    if not _LABEL.fullmatch(text, at, open_):
        return None
    run = run_at(text, at, open_)
    if run is None or not run.is_person or not run.words:
        return None
    subject = subject_behind(text, at, open_)
    if subject is None or subject.kind != "name":
        return None
    return Telling(subject, "", "", at, open_, loose=True)
