"""Runs of capitalised words that may be the name of somebody or something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tetrapla.engine.facts.cues import (
    CALENDAR,
    GROUPS,
    NAMES_TOO,
    NOT_NAMES,
    ORGANISATIONS,
    RANKS,
    ROLES,
    SUFFIXES,
    SURNAMES_TOO,
    TABLOID,
    TITLES,
)
from tetrapla.engine.facts.first_names import PRONOUN_OF
from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.word_lists import PARTICLES, POINTED, SHORT_MONTHS, words

_WORD = rf"[{UPPER}](?:[^\W\d_]|[’'](?=[^\W\d_]{{2}})|-(?=[^\W\d_]))*"
_TITLE = "|".join(sorted(word.capitalize() for word in POINTED - {"mt"} | {"jr"}))
_SHORT = rf"(?:[{UPPER}]\.)+|(?:{_TITLE})\.(?!\w)"
_OFFICE = (
    r"(?:Secretar(?:y|ies)|Undersecretary|Minister|Chief|Director|Speaker|Superintendent)\sof\s(?:the\s)?"
    r"(?:State|Staff|Defen[cs]e|Treasury|Interior|Navy|Army|House|Labor|Commerce|Energy"
    r"|Education|Agriculture|Transportation|Police|Operations|Public\s(?:Instruction|Safety|Schools)"
    r"|Health(?:\sand\sHuman\sServices)?|Veterans\sAffairs|Homeland\sSecurity|Foreign\sAffairs"
    r"|Housing(?:\sand\sUrban\sDevelopment)?|National\sIntelligence|Communications)(?!\w)"
)
"""Offices with *of* in their name; whoever holds them is named behind."""
_PIECE = rf"(?:{_OFFICE}|{_SHORT}|{_WORD})"
_PIECES = re.compile(rf"{_OFFICE}|[^\s,]+")
_SMALL = "|".join(sorted(PARTICLES))
_RUN = re.compile(
    rf"(?<![\w@#/.’'-]){_PIECE}"
    rf"(?:(?:[^\S\n]+|,[^\S\n](?=[JS]r\.))(?:(?:{_SMALL})[^\S\n]+){{0,2}}(?:{_PIECE}|II+(?!\w)))*"
)
_CONTRACTION = re.compile(r"[’'](?!s(?!\w))[^\W\d_]")
TITLES_AND_ROLES = TITLES | ROLES
_NO_BEGINNING = NOT_NAMES | PARTICLES | words("said says added adds asked wrote tweeted replied")
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
_PARTY = re.compile(r"[rdil]-[a-z]")
"""*R-Ohio*, *D-Hull*."""
_MOST_WORDS = 12
"""Of a run; longer ones are headings."""
_MONTHS_TOO = words("may march august")
"""Months that are surnames behind a first name or a title."""
_SAYS = re.compile(
    r"\s(?:also |later |then |has |had )?(?:said|says|told|tells|added|adds|asked|wrote|replied"
    r"|insisted|argued|warned|announced|explained|tweeted|responded|called)\b"
)
_SAID_BEFORE = re.compile(r"[”\"»]\s(?:said|added|asked|wrote|replied)\s$")
_STOPS = re.compile(r"[.,;]|\s(?:on|in|at|who|after|during)\b")
_SINCE = re.compile(
    r"\b(?:in|of|on|since|until|till|by|last|this|next|from|through|to|and|or|for|early|late|mid)"
    r"[\s-]$",
    re.IGNORECASE,
)
"""Before a month that is one."""
_SPACE = re.compile(r"[\s,]")
_REMEMBERED = 20_000
"""So many words, and so many names, are remembered: most of a story return."""


class Run(NamedTuple):
    """A run of capitalised words, cleaned of what begins a sentence and of weekdays."""

    start: int
    """Of the titles, where there are any."""
    end: int
    titles: tuple[str, ...]
    """In small letters, without points."""
    words: tuple[str, ...]
    """Of the name, as written, middle initials and suffixes included."""

    @property
    def is_person(self) -> bool:
        """Whether it may be a person's name: no organisation in it, few words."""
        return _may_be_person(self.words)


@lru_cache(_REMEMBERED)
def _may_be_person(name: tuple[str, ...]) -> bool:
    if not 0 < len(name) <= 4:
        return False
    small = [w.lower().rstrip(".") for w in name]
    if len(small) > 1 and small[0] in PRONOUN_OF and small[-1] in SURNAMES_TOO:
        small.pop()
    return ORGANISATIONS.isdisjoint(small)


def runs(text: str, start: int = 0, end: int | None = None) -> Iterator[Run]:
    """The runs of capitalised words in a stretch, in order."""
    stop = len(text) if end is None else end
    for match in _RUN.finditer(text, start, stop):
        yield from _cleaned(text, match)


def run_at(text: str, at: int, end: int) -> Run | None:
    """The run that starts exactly here, its first word counted even if it is *The*."""
    match = _RUN.match(text, at, end)
    return next(_cleaned(text, match), None) if match else None


def _cleaned(text: str, match: re.Match[str]) -> Iterator[Run]:
    if not _SPACE.search(match[0]):
        start = match.start()
        run = _surname_alone(text, match) or _alone(match[0])
        if run and not _CONTRACTION.match(text, match.end()) and not _is_group(text, start, run):
            yield Run(start, start + run.end, run.titles, run.words)
        return
    if match[0].lower() in _NO_BEGINNING:
        return
    pieces = [
        (m.start() + match.start(), m.end() + match.start()) for m in _PIECES.finditer(match[0])
    ]
    if len(pieces) > _MOST_WORDS:
        return
    if _CONTRACTION.match(text, match.end()):
        pieces.pop()
    group: list[tuple[int, int]] = []
    for place, piece in enumerate(pieces):
        word = text[slice(*piece)].lower()
        is_last = place == len(pieces) - 1
        called = word in _MONTHS_TOO and bool(group) and _calls(text[slice(*group[-1])])
        if (
            (not called and _is_date(word, is_last=is_last))
            or _PARTY.match(word)
            or (not group and word in _NO_BEGINNING)
        ):
            yield from _run(text, group)
            group = []
        else:
            group.append(piece)
    yield from _run(text, group)


def _calls(word: str) -> bool:
    """Whether a word is a first name or a title, so that a month behind it is a surname."""
    key = word.lower().rstrip(".")
    return key in PRONOUN_OF or key in TITLES


def _surname_alone(text: str, match: re.Match[str]) -> Run | None:
    """*May said*: a surname that is a month, beside a verb of saying."""
    word, start, end = match[0], match.start(), match.end()
    if word.lower() not in _MONTHS_TOO or _SINCE.search(text, max(0, start - 12), start):
        return None
    inverted = _SAID_BEFORE.search(text, max(0, start - 12), start) and _STOPS.match(text, end)
    if not inverted and not _SAYS.match(text, end):
        return None
    return _built(word, [(0, len(word))])


@lru_cache(_REMEMBERED)
def _alone(written: str) -> Run | None:
    """A run of a single word, counted from its start; None: it can be no name anywhere."""
    word = written.lower()
    if word in _NO_BEGINNING or _is_date(word, is_last=True) or _PARTY.match(word):
        return None
    return _built(written, [(0, len(written))])


def _is_date(word: str, *, is_last: bool) -> bool:
    return (word.endswith(".") and word[:-1] in SHORT_MONTHS) or (
        word.rstrip(".") in CALENDAR and (is_last or word not in NAMES_TOO)
    )


def _behind_titles(text: str, start: int, words: list[str]) -> int:
    """How many words of a run stand before the name: *White House Press Secretary Ada Brenn*."""
    small = [w.lower().rstrip(".") for w in words]
    if all(w in TITLES_AND_ROLES or " " in w for w in small):
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


def _run(text: str, pieces: list[tuple[int, int]]) -> Iterator[Run]:
    while pieces and text[slice(*pieces[-1])].islower():
        pieces.pop()
    if not pieces:
        return
    run = _built(text, pieces)
    if len(pieces) > 1 or not _is_group(text, run.start, run):
        yield run


def _is_group(text: str, start: int, run: Run) -> bool:
    """Whether a single word tells a people or a party and begins a sentence: *Democrats*."""
    word = (run.titles or run.words)[0].lower()
    if word not in GROUPS:
        return False
    return not text[max(0, start - 4) : start].rstrip(" \xa0“\"‘'")[-1:].isalnum()


def _built(text: str, pieces: list[tuple[int, int]]) -> Run:
    """A run of some words."""
    words = [text[a:b] for a, b in pieces]
    behind = _behind_titles(text, pieces[0][0], words)
    end = pieces[-1][1]
    last = words[-1]
    if last.endswith(".") and len(last) == 2 and len(words) == 1:
        end, words[-1] = end - 1, last[:-1]  # on X.
    titles = tuple(w.lower().rstrip(".") for w in words[:behind])
    return Run(pieces[0][0], end, titles, tuple(words[behind:]))


@lru_cache(_REMEMBERED)
def core(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without middle initials and suffixes: Ada B. Brenn Jr. -> Ada Brenn."""
    kept = [w for w in words if w.lower().rstrip(".") not in SUFFIXES]
    middle = [w for k, w in enumerate(kept) if k in (0, len(kept) - 1) or not w.endswith(".")]
    return tuple(w.replace("’", "'") for w in middle) or words
