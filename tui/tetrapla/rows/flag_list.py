"""The list of all flags as data: grouped by kind, filtered, groups of several passages closed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from tetrapla.engine.kinds import GROUPS, LABELS, Group, Level
from tetrapla.engine.model import Flag, Passage
from tetrapla.engine.results import Examination

_KINDS = {kind: k for k, kind in enumerate(GROUPS)}
_LEVELS = {level: k for k, level in enumerate(Level)}


class Key(NamedTuple):
    """What tells an entry of the list from all others."""

    kind: str
    level: Level
    version: str
    """Siglum."""
    passage: str = ""
    """Id, of a line of an opened entry; empty for the entry itself."""


class Spot(NamedTuple):
    """A flag, and the first passage that it touches."""

    flag: Flag
    passage: Passage


@dataclass(frozen=True, slots=True)
class FlagView:
    """How the list is looked at."""

    hints: bool = False
    """List hints too."""
    wanted: str = ""
    """The filter; empty: everything."""
    opened: frozenset[Key] = frozenset()
    """Entries of which each passage has a line."""
    chosen: Key | None = None
    """Where the cursor stands; None: on the first entry."""

    def toggle_hints(self) -> FlagView:
        """With hints, or without them again."""
        return replace(self, hints=not self.hints)

    def want(self, wanted: str) -> FlagView:
        """With another filter."""
        return replace(self, wanted=wanted)

    def choose(self, key: Key | None) -> FlagView:
        """With the cursor on another entry."""
        return replace(self, chosen=key)

    def open(self, key: Key) -> FlagView:
        """With a line for each passage of an entry."""
        return replace(self, opened=self.opened | {key})

    def close(self, key: Key) -> FlagView:
        """With one line for an entry, and the cursor on it."""
        whole = key._replace(passage="")
        return replace(self, opened=self.opened - {whole}, chosen=whole)


@dataclass(frozen=True)
class Entry:
    """A line of the list: the flags of one kind and level in one version, or in one passage."""

    key: Key
    spots: tuple[Spot, ...]
    """In the order of the text; at least one."""

    @property
    def flag(self) -> Flag:
        """The first of its flags."""
        return self.spots[0].flag

    @property
    def inside(self) -> bool:
        """Whether it is a line of an opened entry."""
        return bool(self.key.passage)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The passages that are flagged."""
        return tuple(dict.fromkeys(s.passage for s in self.spots))

    @property
    def opens(self) -> bool:
        """Whether it has more than one passage to show."""
        return not self.inside and len(self.passages) > 1

    @property
    def where(self) -> str:
        """Passage numbers: ``2``, ``8 9``, ``4 to 7``, ``24 passages``."""
        numbers = [p.number for p in self.passages]
        if len(numbers) < 3:
            return " ".join(map(str, numbers))
        if numbers == list(range(numbers[0], numbers[-1] + 1)):
            return f"{numbers[0]} to {numbers[-1]}"
        return f"{len(numbers)} passages"


class FlagList:
    """The flags of a story under one view."""

    def __init__(self, examination: Examination, view: FlagView) -> None:
        self.examination = examination
        self.view = view

    @cached_property
    def _spots(self) -> tuple[Spot, ...]:
        """Every flag with its passage, by kind, version, level and place."""
        examination = self.examination
        first: dict[Flag, Passage] = {}
        for passage in examination.passages:
            for flag in examination.flags_of.get(passage.id, ()):
                first.setdefault(flag, passage)
        order = {siglum: k for k, siglum in enumerate(examination.sigla)}
        return tuple(
            sorted(
                (Spot(flag, passage) for flag, passage in first.items()),
                key=lambda s: (
                    _KINDS[s.flag.kind],
                    order[s.flag.version],
                    _LEVELS[s.flag.level],
                    s.flag.start,
                ),
            )
        )

    def seen_as(self, view: FlagView) -> FlagList:
        """The same flags under another view."""
        other = FlagList(self.examination, view)
        for known in ("_spots", "_words"):  # what does not depend on the view
            if known in self.__dict__:
                other.__dict__[known] = self.__dict__[known]
        if "found" in self.__dict__ and (view.wanted == self.view.wanted):
            other.__dict__["found"] = self.found
        return other

    @cached_property
    def _words(self) -> tuple[str, ...]:
        """For each flag, in small letters, what a filter looks through."""
        return tuple(" ".join(self._told(spot)).casefold() for spot in self._spots)

    def _told(self, spot: Spot) -> Iterator[str]:
        flag, version = spot.flag, self.examination.version(spot.flag.version)
        yield from (flag.kind, LABELS[flag.kind], flag.group, flag.level, flag.rule)
        yield from (spot.passage.id, version.name, flag.reason, version.text[flag.start : flag.end])
        yield self.examination.shadows[flag.version].slice(flag.start, flag.end)

    @cached_property
    def found(self) -> tuple[Spot, ...]:
        """The flags that the filter finds, hints among them."""
        wanted = self.view.wanted.split()
        exact = [w for w in wanted if self._names_a_place(w)]
        loose = [w.casefold() for w in wanted if w not in exact]
        return tuple(
            spot
            for spot, words in zip(self._spots, self._words if loose else self._spots, strict=True)
            if all(w in (spot.passage.id, spot.flag.version) for w in exact)
            and all(w in str(words) for w in loose)
        )

    def _names_a_place(self, word: str) -> bool:
        """Whether a word of the filter, in capitals, is a version or a passage and no text."""
        return word in self.examination.sigla or word in self.examination.by_id

    @cached_property
    def listed(self) -> tuple[Spot, ...]:
        """The flags that are listed: those found, hints only where they are asked for."""
        return tuple(s for s in self.found if self.view.hints or s.flag.counts)

    @property
    def hints(self) -> int:
        """How many of the flags found are hints, listed or not."""
        return sum(not s.flag.counts for s in self.found)

    def count(self, group: Group) -> int:
        """How many flags of a group are listed."""
        return sum(s.flag.group is group for s in self.listed)

    @property
    def every(self) -> int:
        """How many flags there are, hints among them, whatever is listed."""
        return len(self._spots)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The lines of the list, from top to bottom."""
        lines: list[Entry] = []
        for entry in self._whole:
            lines.append(entry)
            if entry.opens and entry.key in self.view.opened:
                lines += _inside(entry)
        return tuple(lines)

    @cached_property
    def _whole(self) -> Sequence[Entry]:
        """One entry for each kind, level and version."""
        found: dict[Key, list[Spot]] = {}
        for spot in self.listed:
            flag = spot.flag
            found.setdefault(Key(flag.kind, flag.level, flag.version), []).append(spot)
        return [Entry(key, tuple(spots)) for key, spots in found.items()]

    def index_of(self, key: Key | None) -> int:
        """Where an entry stands, or the one that holds it; 0 where it is not listed."""
        whole = key._replace(passage="") if key else None
        keys = [e.key for e in self.entries]
        return next((keys.index(k) for k in (key, whole) if k in keys), 0)

    def next_group(self, index: int) -> int:
        """The first entry of the other group, or of this one where there is no other."""
        here = self.entries[index].flag.group
        others = (k for k, e in enumerate(self.entries) if e.flag.group is not here)
        return next(others, 0)

    @property
    def nothing(self) -> str:
        """Why the list is empty, in a sentence; empty where it is not."""
        if self.entries:
            return ""
        if not self.every:
            return "Nothing is flagged: no garbled text, no boilerplate."
        hints = f"{self.hints} hint{'s' * (self.hints != 1)}"
        if self.view.wanted.strip():
            but = f"; {hints} would" if self.hints else ""
            return f"No flag matches “{self.view.wanted.strip()}”{but}."
        return f"No flag is sure or likely; there {'is' if self.hints == 1 else 'are'} {hints}."


def _inside(entry: Entry) -> Iterator[Entry]:
    """A line for each passage of an entry."""
    found: dict[str, list[Spot]] = {}
    for spot in entry.spots:
        found.setdefault(spot.passage.id, []).append(spot)
    for passage, spots in found.items():
        yield Entry(entry.key._replace(passage=passage), tuple(spots))
