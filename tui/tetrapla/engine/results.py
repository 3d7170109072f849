"""What reading a story closely, and comparing its versions, gives.

All of it is frozen; what is asked again and again is worked out once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from tetrapla.engine.kinds import Group
from tetrapla.engine.model import Flag, Ghost, Link, Part, Passage, Row, Story, Version
from tetrapla.engine.shadow import Shadow
from tetrapla.engine.words import UNSPACED

FEW_WORDS = 30
"""A version with fewer words is too short to say of it that it is mostly boilerplate."""
_UNSPACED = re.compile(f"[{UNSPACED}]")


@dataclass(frozen=True, slots=True)
class Tally:
    """How much of a version is flagged."""

    garbled: int
    """Sure and likely flags of garbled text."""
    hints: int
    """Hints at garbled text."""
    aside: int
    """Passages that are not the story."""
    words: int
    """Of the whole version; in scripts without spaces each character is one."""
    boilerplate: int
    """How many of them are flagged as surely or likely boilerplate."""

    @property
    def share(self) -> float:
        """Share of the words that are boilerplate, 0 to 1; 0 for a version without words."""
        return self.boilerplate / self.words if self.words else 0.0

    @property
    def mostly_boilerplate(self) -> bool:
        """Whether more of the version is boilerplate than not; a few words tell nothing."""
        return self.words >= FEW_WORDS and self.share > 0.5


@dataclass(frozen=True)
class Examination:
    """A story, read closely: cut into passages, repaired and flagged, not yet aligned."""

    story: Story
    passages: tuple[Passage, ...]
    """Of all versions, version by version, in order."""
    flags: tuple[Flag, ...]
    """Sorted by version, start, end, kind."""
    asides: Mapping[str, str]
    """Id of a passage that is not the story (boilerplate, leaked style sheet, repeated line) ->
    the kind of the flag that says so."""
    shadows: Mapping[str, Shadow]
    """Siglum -> the repaired text of the whole version with its offset map."""

    @cached_property
    def sigla(self) -> tuple[str, ...]:
        """The labels of the versions, in column order."""
        return tuple(v.siglum for v in self.story.versions)

    def version(self, siglum: str) -> Version:
        """The version with a label.

        Raises:
            KeyError: No version has it.
        """
        return self._versions[siglum]

    @cached_property
    def _versions(self) -> Mapping[str, Version]:
        return {v.siglum: v for v in self.story.versions}

    @cached_property
    def by_id(self) -> Mapping[str, Passage]:
        """Id -> passage."""
        return {p.id: p for p in self.passages}

    @cached_property
    def flags_of(self) -> Mapping[str, tuple[Flag, ...]]:
        """Id of a passage -> the flags that touch it, in order."""
        found: dict[str, list[Flag]] = {}
        for siglum in self.sigla:
            mine = self.passages_of(siglum)
            at = 0
            for flag in (f for f in self.flags if f.version == siglum):
                while at < len(mine) - 1 and mine[at].end <= flag.start:
                    at += 1
                for k in range(at, len(mine)):
                    if mine[k].start >= max(flag.end, flag.start + 1):
                        break
                    if mine[k].end <= flag.start:
                        continue
                    found.setdefault(mine[k].id, []).append(flag)
        return {k: tuple(v) for k, v in found.items()}

    def span_in(self, passage: Passage, flag: Flag) -> tuple[int, int]:
        """Where a flag stands in the repaired text of a passage that it touches."""
        shadow = self.shadows[passage.version]
        origin = shadow.to_repaired(passage.start, after=True)
        start = max(0, shadow.to_repaired(max(flag.start, passage.start), after=True) - origin)
        end = shadow.to_repaired(min(flag.end, passage.end)) - origin
        return start, max(start, min(len(passage.repaired_text), end))

    def aside_spans(self, passage: Passage) -> list[tuple[int, int]]:
        """The parts of the repaired text of a passage that are surely or likely boilerplate."""
        flags = self.flags_of.get(passage.id)
        if not flags:
            return []
        return [
            self.span_in(passage, flag)
            for flag in flags
            if flag.group is Group.BOILERPLATE and flag.counts
        ]

    def story_of(self, passage: Passage) -> str:
        """What a passage tells: its repaired text without the boilerplate inside it.

        Of a passage that is boilerplate altogether: all of it.
        """
        text = passage.repaired_text
        spans = () if passage.id in self.asides else sorted(self.aside_spans(passage))
        kept, at = [], 0
        for start, end in spans:
            kept.append(text[at:start])
            at = max(at, end)
        told = " ".join((*kept, text[at:]))
        return told if told.strip() else text

    @cached_property
    def _by_version(self) -> Mapping[str, tuple[Passage, ...]]:
        found: dict[str, list[Passage]] = {s: [] for s in self.sigla}
        for passage in self.passages:
            found[passage.version].append(passage)
        return {k: tuple(v) for k, v in found.items()}

    @cached_property
    def tallies(self) -> Mapping[str, Tally]:
        """Siglum -> how much of its version is flagged."""
        return {siglum: self._tally(siglum) for siglum in self.sigla}

    def _tally(self, siglum: str) -> Tally:
        flags = [f for f in self.flags if f.version == siglum]
        garbled = [f for f in flags if f.group is Group.GARBLED]
        boilerplate = [f for f in flags if f.group is Group.BOILERPLATE and f.counts]
        text = self.version(siglum).text
        return Tally(
            garbled=sum(f.counts for f in garbled),
            hints=sum(not f.counts for f in garbled),
            aside=sum(p.id in self.asides for p in self.passages_of(siglum)),
            words=_count_words(text),
            boilerplate=sum(_count_words(text[a:b]) for a, b in _merged(boilerplate)),
        )

    def passages_of(self, siglum: str) -> tuple[Passage, ...]:
        """The passages of one version, in order."""
        return self._by_version[siglum]

    def body(self, ids: Iterable[str]) -> tuple[Passage, ...]:
        """Those of the passages that are the story itself: neither set aside nor cut off."""
        chosen = (self.by_id[i] for i in ids)
        return tuple(p for p in chosen if p.part is Part.BODY and p.id not in self.asides)


def _merged(flags: Iterable[Flag]) -> Iterator[tuple[int, int]]:
    """The spans of flags of one version, in order; none overlaps another."""
    behind = 0
    for flag in flags:
        start = max(flag.start, behind)
        if start < flag.end:
            yield start, flag.end
            behind = flag.end


def _count_words(text: str) -> int:
    """Words of a text, counted fast: whatever spaces part, and each character of scripts without.

    Texts are counted before the first screen is shown, so this is not exact to the word.
    """
    return len(_UNSPACED.sub(" x ", text).split())


@dataclass(frozen=True)
class Comparison(Examination):
    """A story, compared: what every screen and every export is made from."""

    rows: tuple[Row, ...]
    links: tuple[Link, ...]
    ghosts: tuple[Ghost, ...]
    """One for each moved passage, in order of ``after`` and of the story."""

    @cached_property
    def longest(self) -> int:
        """How many passages the version with the most of them has."""
        return max((len(self.passages_of(s)) for s in self.sigla), default=0)

    @cached_property
    def row_of(self) -> Mapping[str, int]:
        """Id of a passage -> index of its row."""
        return {i: k for k, row in enumerate(self.rows) for ids in row.cells.values() for i in ids}

    @cached_property
    def moved(self) -> Mapping[str, Ghost]:
        """Id of a moved passage -> its ghost."""
        return {g.passage: g for g in self.ghosts}

    @cached_property
    def links_of(self) -> Mapping[str, tuple[Link, ...]]:
        """Id of a passage -> its links, best first."""
        found: dict[str, list[Link]] = {}
        for link in self.links:
            found.setdefault(link.a, []).append(link)
            found.setdefault(link.b, []).append(link)
        return {k: tuple(sorted(v, key=lambda x: -x.score)) for k, v in found.items()}

    @cached_property
    def tellers(self) -> tuple[tuple[str, ...], ...]:
        """For each row the versions that tell it, in column order.

        Empty for a row of nothing but boilerplate: what is not the story does not count.
        """
        return tuple(
            tuple(s for s in self.sigla if s in row.cells and self.body(row.cells[s]))
            for row in self.rows
        )
