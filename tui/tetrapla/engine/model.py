"""The data that every other module speaks of: story, version, passage, row, link, flag.

All of it is frozen; every step of the pipeline returns new data. Offsets are code points in the
decoded original text of a version (line ends as in the file).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from tetrapla.engine.evidence import Evidence
from tetrapla.engine.kinds import GROUPS, LIKELY, Group, Level
from tetrapla.engine.shadow import Shadow


class Part(StrEnum):
    """What a passage is in the paragraph it was cut from."""

    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"


@dataclass(frozen=True, slots=True)
class Version:
    """One telling of the story, as it was read."""

    siglum: str
    """The short label: A, B, C, ... Z, AA, ..."""
    name: str
    path: str
    """As it was given; ``-`` for standard input."""
    encoding: str
    text: str
    source: str = ""
    """Where the text comes from, as the story file says; empty where nothing is known."""
    date: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """What is told, and the versions that tell it, in the order of their columns."""

    title: str
    versions: tuple[Version, ...]
    base: str | None = None
    """Siglum of the version that the others are compared with; None: each with all others."""
    notes: tuple[str, ...] = ()
    """Sentences for people about the reading: what was left out, guessed or given twice."""
    note: str = ""
    """What the story file says about the story; empty where it says nothing."""
    left_out: int = 0
    """How many versions were named but could not be read."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of one version: a paragraph, a line, or a part where glued text was cut."""

    id: str
    """Siglum and number: ``A5``."""
    version: str
    number: int
    """1 for the first passage of its version."""
    start: int
    end: int
    text: str
    """Exactly the original between ``start`` and ``end``."""
    repaired: str | None = None
    """The repaired text; None where nothing changes."""
    part: Part = Part.BODY

    @property
    def repaired_text(self) -> str:
        """What aligning, searching and comparing read: the repaired text, else the original."""
        return self.text if self.repaired is None else self.repaired


@dataclass(frozen=True, slots=True)
class Flag:
    """Something in a version that is garbled or not the story, with the reason."""

    version: str
    """Siglum."""
    start: int
    end: int
    kind: str
    """One of :data:`tetrapla.engine.kinds.GROUPS`."""
    confidence: float
    rule: str
    """Id of the rule or detector: ``look-alike.mixed-script``."""
    reason: str
    """One sentence for people."""
    evidence: tuple[Evidence, ...] = ()
    """What it rests on, most telling first; each fact is a sentence for people as ``str``."""
    repair: str | None = None
    """What should stand there; None where no repair is known."""

    @property
    def group(self) -> Group:
        """Garbled or boilerplate."""
        return GROUPS[self.kind]

    @property
    def level(self) -> Level:
        """Sure, likely or hint."""
        return Level.of(self.confidence)

    @property
    def counts(self) -> bool:
        """Whether it is shown without being asked for: sure or likely."""
        return self.confidence >= LIKELY


@dataclass(frozen=True, slots=True)
class Link:
    """Two passages of different versions that tell the same thing."""

    a: str
    """Id of a passage; ``a`` stands in an earlier version than ``b``."""
    b: str
    score: float
    """Between 0 and 1: how probable the link is."""
    moved: bool = False
    """Whether the two are told at different places of their versions."""
    reasons: tuple[str, ...] = ()
    """For people: what the two share."""


@dataclass(frozen=True, slots=True)
class Row:
    """The passages that tell the same thing; every passage stands in exactly one row."""

    cells: Mapping[str, tuple[str, ...]]
    """Siglum -> ids of its passages here, in order; versions without one are absent."""
    confidence: float
    """Mean score over the pairs of passages put together here; 1.0 for a row of one version."""
    status: str = "automatic"


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where a moved passage was told: behind that row, while its text stands with its partners."""

    passage: str
    """Id of the moved passage."""
    after: int
    """Index of the row behind which it was told; -1: before the first row."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How much of a version is flagged."""

    garbled: int
    """Sure and likely flags of garbled text."""
    hints: int
    """Hints at garbled text."""
    aside: int
    """Passages that are not the story."""
    share_aside: float
    """Share of the characters that stand in them, 0 to 1."""


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
        garbled = [f for f in self.flags if f.version == siglum and f.group is Group.GARBLED]
        passages = self.passages_of(siglum)
        aside = [p for p in passages if p.id in self.asides]
        total = sum(len(p.text) for p in passages)
        return Tally(
            garbled=sum(f.counts for f in garbled),
            hints=sum(not f.counts for f in garbled),
            aside=len(aside),
            share_aside=sum(len(p.text) for p in aside) / total if total else 0.0,
        )

    def passages_of(self, siglum: str) -> tuple[Passage, ...]:
        """The passages of one version, in order."""
        return self._by_version[siglum]

    def body(self, ids: Iterable[str]) -> tuple[Passage, ...]:
        """Those of the passages that are the story itself: neither set aside nor cut off."""
        chosen = (self.by_id[i] for i in ids)
        return tuple(p for p in chosen if p.part is Part.BODY and p.id not in self.asides)


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
