"""Who is said to speak, from the words straight behind a quotation.

English only. What is not sure is not said: no name from another sentence, none from a credit.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.sentences import split_sentences
from tetrapla.engine.facts.speakers.capitals import run_at, runs
from tetrapla.engine.facts.speakers.cues import LINKS, NOT_IN_PHRASE
from tetrapla.engine.facts.speakers.descriptions import MOST_WORDS
from tetrapla.engine.facts.speakers.media import is_medium, medium_in_possession, medium_of
from tetrapla.engine.facts.speakers.saying import (
    ACCORDING_TO,
    ASKING,
    NAMING,
    PARTICIPLES,
    PROMISING,
    PUBLISHED,
    SILENT,
    TELLING,
    UNTOLD,
    VOICING,
    WORD,
    told_with,
)
from tetrapla.engine.facts.speakers.subjects import Subject, subject_before
from tetrapla.engine.facts.speakers.subjects_behind import subject_behind


class Telling(NamedTuple):
    """The words that say who speaks, and what they say."""

    subject: Subject
    cue: str
    medium: str
    start: int
    end: int
    loose: bool = False
    """Whether only its place says that a name is the speaker's: *Brenn left, saying*; *Brenn:*."""


_SEPARATOR = re.compile(r"\s*(?:[,—–-]+\s*)?")
ACCORDING = re.compile(r"according\s+to\s+", re.IGNORECASE)
REACH = 320
"""Characters beside a quotation in which whoever says it is named."""
_FEW = 3
"""Words behind an attribution with which it leads to the next quotation."""
_TOLD = re.compile(
    rf"\s+(?:the\s+)?(?:[{UPPER}][\w.’'&-]*(?:\s+(?=[{UPPER}])|)|reporters|him|her|me|us|them)+"
)
"""Whom something is told to."""
_TO_DO = re.compile(r"\s+(?:not\s+)?to\s+(?!the\b|an?\b|his\b|her\b|reporters|journalists)[a-z]+")
"""*vowed to stay*"""
_CLAUSE = re.compile(r"\b(?:that|how|why|whether)\b")
FREE = re.compile(
    r"\s*(?:$|[.,;:!?—–()]|\s(?:on|in|at|of|to|during|after|before|when|as|with|about|via|from|while"
    r"|by|over|through|upon|last|this|later|early|late|who|again|then|and|earlier|outside|inside"
    r"|near|following|\w+ly|\w+ing|[A-Z][a-z]+day)\b)"
)


def told_behind(text: str, close: int, limit: int, last: str) -> Telling | None:
    """An attribution straight behind a quotation: *..., she told the Herald*.

    Args:
        text: Of a passage.
        close: Behind the closing mark.
        limit: Where the next quotation starts, or the passage ends.
        last: The last character inside the quotation.
    """
    limit = min(limit, close + REACH)
    start = _SEPARATOR.match(text, close, limit)
    begin = start.end() if start else close
    if begin >= limit or text[begin] in ".!?;:)":
        return None
    sentences = split_sentences(text[begin:limit])
    end = begin + sentences[0][1] if sentences else limit
    according = ACCORDING.match(text, begin, end)
    if according:
        return according_to(text, according, end)
    parted = text[close:begin].strip() != "" or last in ",?!.…—–-"
    found = _behind_verb(text, begin, end) or _before_verb(text, begin, end)
    if found is None:
        return None
    if found.cue in PUBLISHED and is_paper(text, found.subject):
        found = found._replace(subject=found.subject._replace(kind="description", run=None))
    new_sentence = last in ".?!…" and text[begin].isupper() and "," not in text[close:begin]
    if new_sentence and (
        _announces(text, found, limit, last)
        or (last == "." and found.cue in UNTOLD | SILENT)
        or not is_free(text, found, end)
    ):
        return None
    if not parted and not _is_tight(text, found, begin):
        return None
    return found


def is_paper(text: str, subject: Subject) -> bool:
    """Whether who reports something is a newspaper: *The Hull Lantern*."""
    run = subject.run
    if run is None or run.titles:
        return False
    article = text[max(0, run.start - len("the ")) : run.start].lower() == "the "
    return article or is_medium(" ".join(run.words))


def _announces(text: str, found: Telling, limit: int, last: str) -> bool:
    """Whether an attribution behind a quotation is that of the next one: *Brenn disagreed: ...*."""
    rest = text[found.end : limit].strip()
    leads = rest.endswith(",") and len(rest.split()) <= _FEW and limit < len(text)
    runs_into = rest and rest[-1].isalnum() and limit < len(text)
    return rest.endswith(":") or (last == "." and bool(leads or runs_into))


def according_to(text: str, according: re.Match[str], end: int) -> Telling | None:
    """What *according to Ada Brenn* says, or *according to the Herald*, which is a medium."""
    subject = subject_behind(text, according.end(), end)
    at = according.end()
    named = run_at(text, at, end) or next(runs(text, at, min(end, at + 12)), None)
    medium = medium_in_possession(text, named.end, end) if named else ""
    if medium and named and named.words:
        subject = Subject("name", named.start, named.end, at, named)
    if subject is None:
        return None
    if subject.run and is_medium(" ".join(subject.run.words)):
        medium = " ".join(subject.run.words)
        subject = subject._replace(kind="description", run=None)
    return Telling(subject, ACCORDING_TO, medium, according.start(), max(subject.end, at))


def _behind_verb(text: str, begin: int, end: int) -> Telling | None:
    """*said Ada Brenn on Monday*: the verb first."""
    words = list(_first_words(text, begin, end, 3))
    for index, (word, a, b) in enumerate(words):
        told = told_with(text, word, b) if word not in TELLING | PARTICIPLES | VOICING else 0
        if told:
            subject = subject_behind(text, told, end)
            if subject is None:
                return None
            if subject.kind == "pronoun" and text[subject.start : subject.end] in ("it", "you"):
                return None
            medium = medium_of(text, subject.end, end, (a, told))
            return Telling(subject, _cue(text, a, told), medium, begin, subject.end)
        if index == 0 and not (word.endswith("ly") or word in ("then", "also", "later")):
            return None
    return None


def _before_verb(text: str, begin: int, end: int) -> Telling | None:
    """*Brenn, who keeps geese, told the Herald*: the verb behind whoever speaks."""
    tries = 0
    for word, a, b in _first_words(text, begin, end, 40):
        told = told_with(text, word, b) if word not in PARTICIPLES and a > begin else 0
        if not told:
            continue
        subject = subject_before(text, begin, a)
        if subject and not text[begin : subject.phrase].strip(" ,—–-\xa0\n"):
            medium = medium_of(text, told, end, (a, told))
            return Telling(subject, _cue(text, a, told), medium, begin, told)
        if subject and _is_phrase(text[begin : subject.phrase]):
            whole = Subject("description", begin, subject.end, begin)
            return Telling(
                whole, _cue(text, a, told), medium_of(text, told, end, (a, told)), begin, told
            )
        tries += 1
        if tries == 4:
            break
    return None


def _is_phrase(before: str) -> bool:
    """Whether words before a phrase make it a part of a longer one: *a woman in the crowd*."""
    small = before.split()
    return (
        1 < len(small) <= MOST_WORDS
        and small[0] in ("a", "an", "one", "the", "another")
        and small[-1] in LINKS
        and before.islower()
        and NOT_IN_PHRASE.isdisjoint(small)
    )


def _cue(text: str, start: int, end: int) -> str:
    """The verb, with its particle: *shot back*."""
    return " ".join(text[start:end].lower().split())


def _first_words(text: str, begin: int, end: int, most: int) -> list[tuple[str, int, int]]:
    """Some words of a stretch, in small letters, and where they stand."""
    found = []
    for match in WORD.finditer(text, begin, end):
        found.append((match[0].lower(), match.start(), match.end()))
        if len(found) == most:
            break
    return found


def is_free(text: str, found: Telling, end: int) -> bool:
    """Whether the words behind a quotation say no more than who spoke."""
    if found.cue in NAMING:
        return False
    behind = found.end
    if found.cue in PROMISING and _TO_DO.match(text, behind, end):
        return False
    comma = text.find(",", behind, end)
    if _CLAUSE.search(text, behind, comma if comma >= 0 else end):
        return False
    if found.cue in TELLING | ASKING:
        told = _TOLD.match(text, behind, end)
        behind = told.end() if told else behind
    return bool(FREE.match(text, behind, end))


def _is_tight(text: str, found: Telling, begin: int) -> bool:
    """Whether words without a comma between them and the quotation can only say who speaks."""
    subject = found.subject
    return subject.start == begin or (
        found.start == begin
        and text[begin].islower()
        and (text[begin : begin + len(found.cue)].lower() == found.cue)
    )
