"""Who stands behind a verb of saying: *said zoo spokesman Carl Dove on Monday*."""

from __future__ import annotations

import re

from tetrapla.engine.facts.first_names import PRONOUN_OF
from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.speakers.capitals import Run, run_at
from tetrapla.engine.facts.speakers.cues import (
    AUXILIARIES,
    CALENDAR,
    LINKS,
    NOT_IN_PHRASE,
    PRONOUNS,
    ROLES,
)
from tetrapla.engine.facts.speakers.descriptions import MOST_WORDS
from tetrapla.engine.facts.speakers.saying import CUES
from tetrapla.engine.facts.speakers.subjects import Subject

_WORD = re.compile(r"\s*([^\W_](?:[\w&]|[’'.-](?=\w))*)")
_ROLE_BEHIND = re.compile(
    rf"\s+(?:[a-z]+\s+){{0,3}}?([a-z-]+)(?=\s+(?:[{UPPER}]|(?:for|of|at|in|on|to|with)\b)|\s*[,.])"
)
_NOUN_BEHIND = re.compile(r"\s+([a-z][a-z-]+)")
_OF = re.compile(rf"\s+(?:of|for|at)\s+(?:the\s+)?(?=[{UPPER}])")
_OPENING = frozenset({"first", "even", "only", "just"})
"""Adverbs that may begin a name, or stand before one that begins a sentence."""
_CAPITAL = re.compile(rf"[^\S\n](?=[{UPPER}])")
_JOINED = re.compile(r"\s+and\s+")
_LATER = re.compile(r"[^.;:,“\"]{0,60},\s+(?:former\s+)?")


def subject_behind(text: str, at: int, end: int) -> Subject | None:
    """Who stands straight behind a verb: *said spokesman Carl Dove*, *said the head keeper*."""
    first = place = at + len(text[at:end]) - len(text[at:end].lstrip())
    behind, last = place, ""
    for _ in range(MOST_WORDS):
        run = run_at(text, place, end)
        if run is not None and run.start == place and run.words:
            defined = text[first : run.start].strip().lower() in ("the", "a", "an")
            modifies = _modifies(text, run, end) or (defined and _before_noun(text, run, end))
            if not modifies:
                return _named(text, first, run, end)
            place, behind = modifies, modifies
            continue
        match = _WORD.match(text, place, end)
        if match is None or text[place : match.start(1)].strip():
            break
        word = match[1].lower()
        if place == first and word in PRONOUNS:
            return Subject("pronoun", match.start(1), match.end(1), first)
        joined = (word == "and" and last in ROLES) or (
            place == first and word in _OPENING and _is_named(text, match, end)
        )
        last = word
        if not joined and (
            word in LINKS | NOT_IN_PHRASE or word in AUXILIARIES or word.endswith("ly")
        ):
            break
        behind = match.end(1)
        place = behind + len(text[behind:end]) - len(text[behind:end].lstrip())
        if text[behind : behind + 1] not in " \xa0\n":
            break
    return _named_later(text, first, behind, end)


def _is_named(text: str, word: re.Match[str], end: int) -> bool:
    """Whether a word with a capital begins a name, as in *First Pond editor Carl Dove*."""
    return word[1][0].isupper() and bool(_CAPITAL.match(text, word.end(1), end))


def _modifies(text: str, run: Run, end: int) -> int:
    """Where to read on behind a name that only describes: *Hull’s*, *zoo spokesman*; else 0."""
    if text[run.end : run.end + 2] in ("’s", "'s"):
        behind = run.end + 2
    elif text[run.end : run.end + 1] in ("’", "'"):
        behind = run.end + 1
    elif of := _OF.match(text, run.end, end):
        whole = run_at(text, of.end(), end)
        return _modifies(text, whole, end) if whole and whole.words else 0
    else:
        role = _ROLE_BEHIND.match(text, run.end, end)
        if role is None or role[1] not in ROLES:
            return 0
        behind = role.start(1)
    return behind + len(text[behind:end]) - len(text[behind:end].lstrip())


def _before_noun(text: str, run: Run, end: int) -> int:
    """Where a small word goes on straight behind a name: *the Hull council worker*; else 0."""
    noun = _NOUN_BEHIND.match(text, run.end, end)
    if noun is None or noun[1] in LINKS | NOT_IN_PHRASE | AUXILIARIES | CUES | CALENDAR:
        return 0
    return 0 if noun[1].endswith(("ly", "ing")) else noun.start(1)


def _named(text: str, first: int, run: Run, end: int) -> Subject:
    joined = _JOINED.match(text, run.end, end)
    other = run_at(text, joined.end(), end) if joined else None
    if other and other.titles and other.words and run.words[-1].lower() in ROLES:
        return Subject("name", other.start, other.end, first, other)
    if other:
        return Subject("several", first, run.end, first)
    return Subject("name", run.start, run.end, first, run)


def _named_later(text: str, first: int, behind: int, end: int) -> Subject | None:
    """A description, with the name that a comma sets behind it if there is one."""
    if behind == first:
        return None
    later = _LATER.match(text, behind, end)
    run = run_at(text, later.end(), end) if later else None
    if (
        run
        and run.is_person
        and (len(run.words) > 1 or run.words[0].lower() in PRONOUN_OF)
        and text[run.end : run.end + 1] in ".,; "
    ):
        return Subject("name", run.start, run.end, first, run)
    return Subject("description", first, behind, first)
