"""Of which state, chamber and party the persons of a version are, as it says beside their names.

American politics only. *Sen. Ada Brenn (R-Ohio)* is *the Ohio senator* and *the Ohio Republican*
where no other of Ohio is named; *the senator* where she is the only one and was named last.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from tetrapla.engine.facts.letters import UPPER
from tetrapla.engine.facts.speakers.people import Mention, People
from tetrapla.engine.facts.state_names import POSTAL, STATE_NAMES
from tetrapla.engine.facts.word_lists import words

_NAMES = "|".join(sorted(set(POSTAL.values()), key=lambda name: (-len(name), name)))
_STATE = re.compile(rf"\b(?:{_NAMES})\b")
_BESIDE = re.compile(
    rf"\s*[,(]\s*\(?(?P<party>[RDI])[-–—‐](?P<short>[{UPPER}][\w.]*(?:\s[{UPPER}][\w]+)?)"
    rf"|,?\s+\(?(?:of|from)\s+(?P<name>[{UPPER}]\w+(?:\s[{UPPER}]\w+)?)"
)
_DESCRIBED = re.compile(
    rf"the\s+(?:(?:former|veteran|freshman|junior|senior|longtime|second-term|gop|moderate|liberal"
    rf"|conservative|centrist|outspoken)\s+)*(?:(?P<state>{_NAMES})(?:[’']s)?\s+)?"
    r"(?:(?P<party>republican|gop|democratic|democrat|independent)\s*)?"
    r"(?P<office>senator|congressman|congresswoman|representative|lawmaker|governor)?"
)
_FORMER = re.compile(r"\b(?:former|ex)[\s-]$", re.IGNORECASE)
_OFFICES = {
    **dict.fromkeys(("sen", "sens", "senator", "senators"), "senate"),
    **dict.fromkeys(("rep", "reps", "representative", "representatives"), "house"),
    **dict.fromkeys(("congressman", "congresswoman"), "house"),
    **dict.fromkeys(("gov", "govs", "governor"), "state"),
    **dict.fromkeys(
        words(
            """president secretary judge justice mayor spokesman spokeswoman attorney director host
            anchor"""
        ),
        "none",
    ),
}
_PARTIES = {
    "republican": "R",
    "gop": "R",
    "r": "R",
    "democrat": "D",
    "democratic": "D",
    "d": "D",
    "independent": "I",
    "i": "I",
}
_GENDERED = {"congressman": "he", "congresswoman": "she"}
_LENGTH = 60
"""Characters behind a name in which party and state stand."""
_NEAR = 3
"""Passages in which whoever is meant was named last …"""
_MOST = 40
"""… among so many names of each."""


class Seat(NamedTuple):
    """What a version says of a politician; empty: nothing."""

    state: str = ""
    office: str = ""
    party: str = ""


class Constituencies:
    """The politicians of a version, and who is meant by a description of one."""

    def __init__(self, people: People) -> None:
        """Set up; what stands beside the names is read when somebody is described."""
        self._people = people

    @cached_property
    def _seats(self) -> Mapping[str, Seat]:
        """Name -> what the version says of a politician."""
        seats: dict[str, Seat] = {}
        for mentions in self._people.mentions.values():
            for mention in mentions:
                self._learn(seats, mention, self._people.texts[mention.passage])
        return seats

    def _learn(self, seats: dict[str, Seat], mention: Mention, text: str) -> None:
        run = mention.run
        titles = " ".join(run.titles)
        seat = Seat(
            next(iter(_STATE.findall(titles)), ""),
            next((_OFFICES[t] for t in reversed(run.titles) if t in _OFFICES), ""),
            next((_PARTIES[t] for t in run.titles if t in _PARTIES), ""),
        )
        beside = _BESIDE.match(text, run.end, run.end + _LENGTH)
        if beside:
            state = _state_of(beside["short"] or beside["name"])
            party = _PARTIES.get((beside["party"] or "").lower(), "")
            seat = Seat(seat.state or state, seat.office, seat.party or party)
        if "former" in run.titles or _FORMER.search(text, max(0, run.start - 8), run.start):
            seat = seat._replace(office="none")
        if not any(seat):
            return
        name = self._people.full(run)
        known = seats.get(name, Seat())
        seats[name] = Seat(*(old or new for old, new in zip(known, seat, strict=True)))

    def meant_by(self, description: str, passage: int, at: int) -> str:
        """Who is meant by *the Ohio senator*; empty where more than one may be, or nobody.

        Args:
            description: As written.
            passage: Index of the passage that it stands in.
            at: Where.
        """
        found = _DESCRIBED.fullmatch(description.lower())
        if found is None or not (found["office"] or (found["state"] and found["party"])):
            return ""
        fitting = self._fitting(found.groupdict())
        if found["state"] and fitting:
            return fitting[0] if len(fitting) == 1 else ""
        office = _OFFICES.get(found["office"] or "")
        if office is None:
            return ""
        wanted = {**found.groupdict(), "state": None}
        holders = [
            n for n in self._fitting(wanted) if not found["state"] or not self._seats[n].state
        ]
        if len(holders) != 1 or holders[0] != self._named_last(passage, at, office):
            return ""
        return holders[0]

    def _fitting(self, wanted: Mapping[str, str | None]) -> list[str]:
        """The names of those who may be meant."""
        office = _OFFICES.get(wanted["office"] or "", "")
        party = _PARTIES.get(wanted["party"] or "", "")
        pronoun = _GENDERED.get(wanted["office"] or "", "")
        return [
            name
            for name, seat in self._seats.items()
            if (seat.state == wanted["state"] if wanted["state"] else seat.office == office)
            and (not office or not seat.office or seat.office == office)
            and (not party or not seat.party or seat.party == party)
            and (not pronoun or self._people.fits(name, pronoun))
        ]

    def _named_last(self, passage: int, at: int, office: str) -> str:
        """Who was named last before a place of those that may hold an office."""
        for k in range(passage, max(passage - _NEAR, -1), -1):
            here = self._people.mentions[k]
            behind = len(here) if k < passage else bisect_left(here, at, key=attrgetter("at"))
            for mention in reversed(here[max(0, behind - _MOST) : behind]):
                name = self._people.full(mention.run)
                held = self._seats.get(name, Seat()).office
                if name in self._people.known and held in ("", office):
                    return name
        return ""


def _state_of(written: str) -> str:
    """The name of a state from how it is written beside a name: *Ohio*, *N.Y.*, *KY*."""
    small = written.lower().rstrip(".")
    if _STATE.fullmatch(small):
        return small
    first = small.split()[0]
    return (
        STATE_NAMES.get(small)
        or POSTAL.get(small)
        or (first if _STATE.fullmatch(first) else STATE_NAMES.get(first.rstrip("."), ""))
    )
