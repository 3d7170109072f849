"""Who was told, or where it was written: *told the Herald*, *in a post on X*."""

from __future__ import annotations

import re
from collections.abc import Set

from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.speakers.capitals import run_at
from tetrapla.engine.facts.speakers.cues import CALENDAR, KNOWN_MEDIA, MEDIA, NETWORKS, RENAMED
from tetrapla.engine.facts.speakers.saying import TELLING, WRITING
from tetrapla.engine.facts.word_lists import KINDS_OF_MEDIA, SHORT_MONTHS, words

_TOLD = re.compile(r"\s+(?:(?:the|a)\s+)?(?P<who>reporters|journalists)?")
_KIND = re.compile(
    rf"(?:[{UPPER}][\w-]+\s+)?(?:(?:public|state|local|news|trade|online|business|sports)\s+)?"
    rf"(?:{'|'.join(sorted(KINDS_OF_MEDIA))})\s+(?=[{UPPER}])"
)
"""*the German daily Neue Post*: what it is stands before its name."""
_MODIFIES = re.compile(
    r"\s+(?!(?:that|he|she|they|it|his|her|their|how|why|what|whether|the|and|but|as|on|in|at|of|to|by"
    r"|for|from|during|after|before|when|while|with|about|via|over|through|last|this|later|early|late"
    r"|earlier|outside|inside|near|following|again|then|\w+ly|\w+ing|a|an|one|magazine|newspaper|reporters?"
    r"|podcast|viewers|listeners|readers|there|is|was|were|had|has|would|will|could|it"
    r"|we|you|i|if|in|yesterday|today|tonight|because|since|though|although|under|without|until|so|who"
    r"|which|where|once|twice|both|all|not|no|some|many|most|more|these|those|its|our|my|your|afterwards?"
    r"|website|site)\b)[a-z]+"
)
"""A small word behind a name that only describes it: *the British ambassador*."""
_FOREIGN = re.compile(rf"(?:De|El|La|Le|Les|Los|Der|Die|Das|Il|Het) (?=[{UPPER}])")
_OWNER = re.compile(r"[’']s?\s+[a-z]")
_WITH = re.compile(
    r"\b(?:interview|conversation|chat|talk|talking|speaking|spoke|call|statement|email|e-mail|"
    rf"message|letter|appearance|remarks?|comments?|op-ed|column|essay|article|piece|commentary)\s+(?:with|to|for|on|in)\s+(?:the\s+)?(?=[{UPPER}])",
    re.IGNORECASE,
)
_AT = re.compile(
    r"^(?!op-ed|column|essay|article|piece|commentary).*\s(?:on|in)\s", re.IGNORECASE | re.DOTALL
)
"""*spoke in the Rose Garden*, *remarks on the Senate floor*: a place, unless it is a medium."""
_ON = re.compile(
    rf"\b(?:on|via|over|in)\s+(?:(?:the|his|her|its|their)\s+)?(?=[{UPPER}])", re.IGNORECASE
)
_IN = re.compile(
    rf"\bin\s+(?:an?|his|her|its|their|the)\s+(?:\w+\s+){{0,2}}?(?=[{UPPER}])", re.IGNORECASE
)
_TO = re.compile(rf"\s+to\s+(?:the\s+)?(?=[{UPPER}])")
_OWNS = re.compile(rf"[’']s?\s+(?:\w+\s+){{0,2}}?(?=[{UPPER}])")
_PLACES = frozenset({"Capitol Hill", "Wall Street", "Main Street", "Beacon Hill", "Air Force One"})
_GROUND = re.compile(r"\s+(?:floor|corner|stage|trail|campus|ground|side)")
_SHORT_DAYS = SHORT_MONTHS | words("mon tue tues wed thu thur thurs fri sat sun")
_DAYS = CALENDAR | words("day eve")
"""Words with which the name of a day ends: *on Founders Day*."""
_DAY_BEHIND = re.compile(rf"\s(?:{'|'.join(sorted(d.capitalize() for d in CALENDAR))})(?!\w)")
"""*on Goose Friday*: the weekday is read as no part of the name."""
_BODIES = words(
    """house senate congress parliament assembly legislature committee subcommittee commission
    council court cabinet chamber representatives commons lords caucus ministry department"""
)
"""What is no medium, though words are said in it."""
_DOMAIN = re.compile(r"[\w-]{2,}\.[A-Za-z]{2,}(?![.\w])")
_SMALL = re.compile(rf"(?:{'|'.join(sorted(KNOWN_MEDIA))})(?![\w-])")
"""*told newsweek*: a name that is no other word, in small letters."""


def medium_of(text: str, start: int, end: int, cue: tuple[int, int]) -> str:
    """The medium that an attribution names; empty where it names none.

    Args:
        text: Of a passage.
        start: Where the clause starts that says who speaks.
        end: Where it ends.
        cue: Where its verb stands.
    """
    verb = text[cue[0] : cue[1]].lower()
    if verb in TELLING or verb == "telling":
        told = _TOLD.match(text, cue[1], end)
        if told and told["who"]:
            return told["who"]
        return _told_to(text, told.end(), end) if told else ""
    straight = _TO.match(text, cue[1], end)
    if straight and not verb.startswith("refer"):
        return _name_at(text, straight.end(), end)
    for match in _WITH.finditer(text, start, end):
        name = _name_at(text, match.end(), end)
        if name and (_AT.search(match[0]) is None or _is_medium(name)):
            return name
    for match in _ON.finditer(text, start, end):
        name = _name_at(text, match.end(), end)
        if name and _is_day(text, name, match.end()):
            continue
        beside = cue[0] <= match.start() <= cue[1] + 2 or match.start() <= start
        written = beside and verb in WRITING and match[0][:2].lower() == "on"
        if name and (_is_medium(name) or (written and not _is_place(text, name, match.end()))):
            return name
    for match in _IN.finditer(text, start, end):
        name = _name_at(text, match.end(), end)
        if name and _is_medium(name):
            return name
    return ""


def _told_to(text: str, at: int, end: int) -> str:
    """Whom something was told, from the first word of the name or of what describes it."""
    described = _KIND.match(text, at, end)
    at = described.end() if described else at
    name = _name_at(text, at, end)
    run = run_at(text, at, end)
    if not name:
        return ""
    if run is None:
        return "" if _MODIFIES.match(text, at + len(name), end) else name
    behind = run.start + text[run.start : run.end].find(name) + len(name)
    behind = run.end if behind < run.start + len(name) else behind
    if _OWNER.match(text, behind, end):
        return ""
    if _MODIFIES.match(text, behind, end) and not _is_medium(name):
        return ""
    article = _FOREIGN.match(text, at, end)
    return article[0] + name if article and article.end() == run.start else name


def _is_place(text: str, name: str, at: int) -> bool:
    """Whether a small word goes on behind the name: *on Goose Street corner*."""
    behind = at + len(name)
    return name in _PLACES or bool(_GROUND.match(text, behind, behind + 12))


def _is_medium(name: str) -> bool:
    return any(word.lower() in MEDIA for word in name.replace(".", "").split()) or bool(
        _DOMAIN.search(name)
    )


def _is_day(text: str, name: str, at: int) -> bool:
    """Whether what stands behind *on* tells when: *on Jan 3*, *on Founders Day*."""
    small = name.lower().rstrip(".").split()
    if len(small) == 1 and small[0] in _SHORT_DAYS:
        return text[max(0, at - len("the ")) : at].lower() != "the "  # *in the Sun*
    if small[-1] in _DAYS:
        return True
    return bool(_DAY_BEHIND.match(text, at + len(name))) and not _is_medium(name)


def _is_body(name: str) -> bool:
    """Whether a name is that of a body, and of no paper: *the Goose Senate*."""
    small = name.lower().split()
    return not _BODIES.isdisjoint(small) and not _is_medium(name)


def medium_in_possession(text: str, at: int, end: int) -> str:
    """Of *Brenn’s Instagram page* the network, from behind the mark of possession."""
    match = _OWNS.match(text, at, end)
    name = _name_at(text, match.end(), end) if match else ""
    return name if name and _is_medium(name) else ""


def one_medium(name: str) -> str:
    """A medium in one form, under its new name where it was renamed: *X* and *Twitter* are one."""
    small = name.casefold()
    return RENAMED.get(small, small)


def are_other_media(some: Set[str], others: Set[str]) -> bool:
    """Whether two versions name different media: one of theirs the other has not."""
    return any(
        not any(_is_part(a, b) for b in those)
        for these, those in ((some, others), (others, some))
        for a in these
    )


def _is_part(one: str, other: str) -> bool:
    """Whether one medium may be the other, named more briefly: *Pond News*, *Pond News Today*."""
    a, b = one_medium(one).split(), one_medium(other).split()
    few = min(len(a), len(b))
    return a[:few] == b[:few]


def is_medium(name: str) -> bool:
    """Whether a name is that of a newspaper, a station or a network."""
    return _is_medium(name)


def _name_at(text: str, at: int, end: int) -> str:
    if small := _SMALL.match(text, at, end):
        return small[0]
    run = run_at(text, at, end)
    if run is None or not run.words or run.start > at + len("The "):
        return ""
    if _is_body(" ".join(run.words)):
        return ""
    first = run.words[0].lower().rstrip(".")
    if first in NETWORKS:
        return run.words[0].rstrip(".")
    return " ".join(" ".join(run.words).split())
