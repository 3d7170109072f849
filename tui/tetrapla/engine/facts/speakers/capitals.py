"""Runs of capitalised words that may be the name of somebody or something."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from tetrapla.engine.facts.first_names import PRONOUN_OF
from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.speakers.cues import (
    CALENDAR,
    GROUPS,
    NAMES_TOO,
    NOT_NAMES,
    ORGANISATIONS,
    SUFFIXES,
    SURNAMES_TOO,
    TITLES,
)
from tetrapla.engine.facts.speakers.titles_before import before_name
from tetrapla.engine.facts.word_lists import PARTICLES, POINTED, SHORT_MONTHS, words


def _rest(starts: Iterable[str]) -> str:
    """A pattern for what stands behind the first letter of some words; that letter was read."""
    return "|".join(f"(?<={word[0]}){word[1:]}" for word in starts)


_REST_OF_WORD = r"(?:[^\W\d_]+|[’'](?=[^\W\d_]{2})|-(?=[^\W\d_]))*"
_TITLE = _rest(sorted(word.capitalize() for word in POINTED - {"mt"} | {"jr"}))
_REST_OF_SHORT = rf"\.(?:[{UPPER}]\.)*|(?=[a-z]{{1,5}}\.)(?:{_TITLE})\.(?!\w)"
_HOLDERS = words(
    "Secretary Secretaries Undersecretary Minister Chief Director Speaker Superintendent"
)
_OFFICE = (
    r"\sof\s(?:the\s)?"
    r"(?:State|Staff|Defen[cs]e|Treasury|Interior|Navy|Army|House|Labor|Commerce|Energy"
    r"|Education|Agriculture|Transportation|Police|Operations|Public\s(?:Instruction|Safety|Schools)"
    r"|Health(?:\sand\sHuman\sServices)?|Veterans\sAffairs|Homeland\sSecurity|Foreign\sAffairs"
    r"|Housing(?:\sand\sUrban\sDevelopment)?|National\sIntelligence|Communications)(?!\w)"
)
"""What stands behind who holds an office with *of* in its name; he is named behind."""
_REST_OF_OFFICE = rf"(?=[a-z]{{4,13}}\sof)(?:{_rest(sorted(_HOLDERS))}){_OFFICE}"
_REST = rf"(?:{_REST_OF_OFFICE}|{_REST_OF_SHORT}|{_REST_OF_WORD})"
_PIECES = re.compile(rf"(?:{'|'.join(sorted(_HOLDERS))}){_OFFICE}|[^\s,]+")
_SMALL = "|".join(sorted(PARTICLES))
_RUN = re.compile(
    rf"[{UPPER}](?<![\w@#/.’'-][{UPPER}]){_REST}"
    rf"(?:(?:[^\S\n]+|,[^\S\n](?=[JS]r\.))(?:(?:{_SMALL})[^\S\n]+){{0,2}}"
    rf"(?:[{UPPER}]{_REST}|II+(?!\w)))*"
)
"""A run; that it begins with a class of letters makes the search for it quick."""
_CONTRACTION = re.compile(r"[’'](?!s(?!\w))[^\W\d_]")
_NO_BEGINNING = NOT_NAMES | PARTICLES | words("said says added adds asked wrote tweeted replied")
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
        alone = _alone(match[0])
        if alone is None:
            yield from _of_several(text, match)
        elif alone.may_be and (run := _at(text, match, alone)):
            yield run


def run_at(text: str, at: int, end: int) -> Run | None:
    """The run that starts exactly here, its first word counted even if it is *The*."""
    match = _RUN.match(text, at, end)
    if match is None:
        return None
    alone = _alone(match[0])
    return next(_of_several(text, match), None) if alone is None else _at(text, match, alone)


class _Alone(NamedTuple):
    """What a word tells that stands alone."""

    run: Run | None
    """Counted from its start; None: it is no name, unless a month is a surname there."""
    may_be: bool
    """Whether it is a name anywhere."""
    is_month: bool
    """Whether it is a surname too."""
    is_group: bool
    """Whether it tells a people or a party."""


@lru_cache(_REMEMBERED)
def _alone(written: str) -> _Alone | None:
    """What a word tells that stands alone; None: these are several."""
    if _SPACE.search(written):
        return None
    word = written.lower()
    is_name = word not in _NO_BEGINNING and not _is_date(word, is_last=True)
    run = _built(written, [(0, len(written))]) if is_name and not _PARTY.match(word) else None
    is_group = run is not None and (run.titles or run.words)[0].lower() in GROUPS
    is_month = word in _MONTHS_TOO
    return _Alone(run, run is not None or is_month, is_month, is_group)


def _at(text: str, match: re.Match[str], alone: _Alone) -> Run | None:
    """The run that a word makes where it stands alone; None: there it makes none."""
    run, start, end = alone.run, match.start(), match.end()
    if alone.is_month and _is_surname(text, start, end):
        run = _built(match[0], [(0, end - start)])
    if run is None or _CONTRACTION.match(text, end):
        return None
    if alone.is_group and _begins_sentence(text, start):
        return None
    return Run(start, start + run.end, run.titles, run.words)


def _of_several(text: str, match: re.Match[str]) -> Iterator[Run]:
    """The runs that several words with capitals make."""
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


def _is_surname(text: str, start: int, end: int) -> bool:
    """Whether a month is a surname, beside a verb of saying: *May said*."""
    if _SINCE.search(text, max(0, start - 12), start):
        return False
    inverted = _SAID_BEFORE.search(text, max(0, start - 12), start) and _STOPS.match(text, end)
    return bool(inverted or _SAYS.match(text, end))


def _is_date(word: str, *, is_last: bool) -> bool:
    return (word.endswith(".") and word[:-1] in SHORT_MONTHS) or (
        word.rstrip(".") in CALENDAR and (is_last or word not in NAMES_TOO)
    )


def _run(text: str, pieces: list[tuple[int, int]]) -> Iterator[Run]:
    while pieces and text[slice(*pieces[-1])].islower():
        pieces.pop()
    if not pieces:
        return
    run = _built(text, pieces)
    is_group = len(pieces) == 1 and (run.titles or run.words)[0].lower() in GROUPS
    if not is_group or not _begins_sentence(text, run.start):
        yield run


def _begins_sentence(text: str, start: int) -> bool:
    """Whether a word stands where each has a capital: *Democrats* is no name there."""
    return not text[max(0, start - 4) : start].rstrip(" \xa0“\"‘'")[-1:].isalnum()


def _built(text: str, pieces: list[tuple[int, int]]) -> Run:
    """A run of some words."""
    words = [text[a:b] for a, b in pieces]
    behind = before_name(text, pieces[0][0], words)
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
