"""The data that every other module speaks of: story, version, passage, row, link, flag.

All of it is frozen; every step of the pipeline returns new data. Offsets are code points in the
decoded original text of a version (line ends as in the file).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from tetrapla.engine.evidence import Evidence
from tetrapla.engine.kinds import GROUPS, LIKELY, Group, Level


class Part(StrEnum):
    """What a passage is in the paragraph it was cut from."""

    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"


class MarkupKind(StrEnum):
    """What the markup of a document says of a stretch of its text."""

    LINK = "link"
    LANDMARK = "landmark"
    """An element beside the main text: navigation, footer, form."""
    HIDDEN = "hidden"
    """Not to be seen on the page."""
    LEFT_OUT = "left out"
    """Not taken for the main text by an extractor."""
    HEADING = "heading"
    CAPTION = "caption"


class Markup(NamedTuple):
    """A stretch of a converted text about which its document says something."""

    start: int
    end: int
    kind: MarkupKind
    told: str
    """By what: the name of an element, or of the extractor."""


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
    markup: tuple[Markup, ...] = ()
    """What the document said of stretches of the text, in order of start; empty for plain text."""
    converted: bool = False
    """Whether the text was made from a document or a history: it is no text file that could be
    opened at a place or written back."""


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
    reasons: Sequence[str] = ()
    """For people: what the two share; of many links only found out when it is asked for."""


@dataclass(frozen=True, slots=True)
class Row:
    """The passages that tell the same thing; every passage stands in exactly one row."""

    cells: Mapping[str, tuple[str, ...]]
    """Siglum -> ids of its passages here, in order; versions without one are absent."""
    confidence: float
    """Mean score over the pairs of passages put together here; 1.0 for a row of one version."""
    status: str = "automatic"

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of all its passages, version by version."""
        return tuple(i for cell in self.cells.values() for i in cell)


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where a moved passage was told: behind that row, while its text stands with its partners."""

    passage: str
    """Id of the moved passage."""
    after: int
    """Index of the row behind which it was told; -1: before the first row."""
