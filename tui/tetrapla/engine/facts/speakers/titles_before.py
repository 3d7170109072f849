"""Words with capitals before a name that say what somebody is, or shout it."""

from __future__ import annotations

import re

from tetrapla.engine.facts.first_names import PRONOUN_OF
from tetrapla.engine.facts.speakers.cues import (
    ORGANISATIONS,
    RANKS,
    ROLES,
    SUFFIXES,
    TABLOID,
    TITLES,
)
from tetrapla.engine.facts.word_lists import words

_TITLES_AND_ROLES = TITLES | ROLES
_OCCUPATION = re.compile(r"(?:er|or|man|woman|ist|ian|ess)$")
_BEGINS = re.compile(r"(?:^|[.!?”’\"']\s+|\n)$")
_GIVEN = words(
    """taylor spencer hunter parker cooper carter tanner sawyer asher chandler jasper xavier skyler
    conner connor conor eleanor elinor dorian damian christian gillian jillian fabian hunter amber
    esther summer autumn harper piper cher dexter fletcher gunnar lester chester sylvester archer
    carver decker porter ryder winter wilder kristian bastian tristian hadrian cyprian salvador
    amador nestor castor hector doctor thor teodor fyodor viktor tudor werner rainer gunther dieter
    gunter peter-john anders jess tess bess"""
)
"""First names that end like words for what people do."""
_IN_OFFICE = re.compile(r"[A-Z]\w+\s+(?:of|for)\s+$")
_DESCRIPTIVE = re.compile(r"[^\W\d_]+-(?:of-[a-z]+|[a-z]{3,})$")
"""*Dad-of-three*, *Fourth-tier*."""
_FEWEST = 2
"""Words of a run that has none before the name."""
_SHOUTED = 3
"""Letters of a word that is shouted before a name; fewer are initials: JD Brenn."""


def before_name(text: str, start: int, words: list[str]) -> int:
    """How many words of a run stand before the name: *White House Press Secretary Ada Brenn*."""
    small = [w.lower().rstrip(".") for w in words]
    if all(w in _TITLES_AND_ROLES or " " in w for w in small):
        return len(words)
    last = max(
        (
            k
            for k, w in enumerate(small)
            if (w in RANKS or " " in w) and not SUFFIXES.issuperset(small[k + 1 :])
        ),
        default=-1,
    )
    if last >= 0:
        return last + 1
    if len(words) > _FEWEST:
        begins = _BEGINS.search(text, max(0, start - 4), start)
        coloured = _coloured(words, small, begins=begins is not None)
        if coloured:
            return coloured
    if len(words) > 1 and small[0] in ROLES:
        return 1
    if len(words) > 2:
        named = small[1] in PRONOUN_OF and small[0] not in PRONOUN_OF
        if named and (
            _OCCUPATION.search(small[0]) or _IN_OFFICE.search(text, max(0, start - 24), start)
        ):
            return 1
    return 0


def _coloured(words: list[str], small: list[str], *, begins: bool) -> int:
    """How many words describe or shout before a name: *Furious Carl Dove*, *CROOK Carl Dove*."""
    count, most = 0, len([w for w in small if w not in SUFFIXES]) - 2
    while count < most and (
        small[count] in TABLOID
        or (_DESCRIPTIVE.match(words[count]) and small[count] not in PRONOUN_OF)
        or _is_shouted(words[count], words[count + 1])
        or (begins and not count and not words[1].islower() and _is_occupation(small[count]))
    ):
        count += 1
    return count if ORGANISATIONS.isdisjoint(small[count:]) else 0


def _is_occupation(word: str) -> bool:
    return bool(_OCCUPATION.search(word)) and word not in PRONOUN_OF and word not in _GIVEN


def _is_shouted(word: str, following: str) -> bool:
    return len(word) >= _SHOUTED and word.isupper() and word.isalpha() and not following.isupper()
