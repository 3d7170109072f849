"""What the ledger of facts speaks of: quotations, numbers, names, times, and rows of them.

Places are code points of the *repaired* text of a passage; :func:`Ledger.span` gives those of the
text as it was read. A fact never reaches over the end of a passage.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from tetrapla.engine.kinds import Level

SPELLING = "spelling"
"""How a name is known that is spelled otherwise than the others."""
ACCENTS = "accents"
"""The same, where nothing but accents differs."""


SHORTENED = "shortened"
"""How a name is known that is another, longer or shorter, form of that of a body."""


class FactKind(StrEnum):
    """What a fact is."""

    QUOTATION = "quotation"
    NUMBER = "number"
    NAME = "name"
    TIME = "time"


class Place(NamedTuple):
    """A stretch of a passage."""

    passage: str
    """Its id."""
    start: int
    end: int


class QuoteKind(StrEnum):
    """What stands between quotation marks."""

    SPEECH = "speech"
    """A sentence or more of somebody."""
    PARTIAL = "partial"
    """A piece of somebody's words inside a sentence of the writer."""
    TERM = "term"
    """A word or two that are talked about, or distanced from."""
    TITLE = "title"
    """Of a book, a programme, an advertisement."""
    HANDLE = "handle"
    """A name in a network: @geese."""


class Attribution(NamedTuple):
    """Whose words a quotation is said to be, as the text says."""

    name: str
    """The whole name as far as the version tells it; empty: not named here."""
    as_written: str
    """``she``, ``Thornby``, ``the former keeper``."""
    by: str
    """How the name was found: name, pronoun, description, continuation."""
    position: str
    """before, after, or continuation."""
    cue: str
    """``wrote``, ``according to``; empty for a continuation."""
    medium: str
    """Who was told, or where it was written: the Herald, Instagram; empty: not said."""
    place: Place
    """The words that say so."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between two quotation marks, the marks left out."""

    id: str
    """``A.q3``: the third of version A."""
    place: Place
    kind: QuoteKind
    opened: str
    """The opening mark; empty where the passage only goes on with one."""
    closed: bool
    """Whether a closing mark stands behind it; a quotation that goes on in the next passage has
    none."""
    continues: str = ""
    """Id of the quotation of the passage before that goes on here; empty: none."""
    continued: str = ""
    """Id of the quotation of the next passage that this one goes on in; empty: none."""
    within: str = ""
    """Id of the quotation that it is nested in; empty: none."""
    attribution: Attribution | None = None
    """None: not named here."""

    @property
    def unclosed(self) -> bool:
        """Whether the text has no closing mark for it: it neither ends nor goes on."""
        return not self.closed and not self.continued

    @property
    def counts(self) -> bool:
        """Whether it is somebody's words, and so compared."""
        return self.kind in (QuoteKind.SPEECH, QuoteKind.PARTIAL)


@dataclass(frozen=True, slots=True)
class Utterance:
    """A sentence of a quotation, or a part of one where other versions have the parts apart."""

    id: str
    """``A.q3.1``."""
    quotation: str
    """Id of the quotation."""
    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is told."""

    id: str
    """``A.n2``."""
    place: Place
    text: str
    value: str
    """In one form: ``7``, ``1/3``, ``250000``, ``46 %``, ``242-190``."""
    unit: str
    """``$``, ``%``, ``kg``; empty: what is counted has none."""
    noun: str
    """What is counted, as written; empty where it is not told."""
    qualifier: str
    """``only``, ``more than``, ``about``; empty: none."""
    soft: bool = False
    """*One of*, *both*, *once*: a number that no one counts by."""


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a name."""

    id: str
    """``A.m9``."""
    place: Place
    text: str
    entity: str
    """What all mentions of it share, in every version: ``emilie-rackovan``."""
    person: bool
    """Whether the text treats it as a person: with a title, beside a cue, by the surname alone."""
    by: str = "same"
    """How it is known for the entity: same, surname, first, shortened, spelling, accents."""

    @property
    def odd(self) -> bool:
        """Whether it is spelled otherwise than the others of its entity."""
        return self.by in (SPELLING, ACCENTS)

    @property
    def level(self) -> Level:
        """How sure it is that it names what the others of its entity name."""
        return Level.HINT if self.by == SPELLING else Level.LIKELY


@dataclass(frozen=True, slots=True)
class Time:
    """A date, a year, a weekday, a relative day, as written."""

    id: str
    """``A.t1``."""
    place: Place
    text: str


Fact = Utterance | Number | Name | Time


class State(StrEnum):
    """How the cells of a row are to each other."""

    SAME = "same"
    FORM = "form only"
    SHORTER = "shorter"
    """One version has a part of what another has."""
    ALTERED = "altered"
    PERHAPS = "perhaps the same"
    TOLD = "without quotation marks"
    """Quoted in one version, told in the same words without marks in others."""
    ONLY = "only in"
    NOT = "not in"
    """In all versions but one."""
    NOUN = "other noun"
    QUALIFIER = "other qualifier"
    NUMBER = "differing numbers"
    SPELLING = "spelled otherwise"


class Label(StrEnum):
    """What an altered quotation is to be looked at for."""

    NEGATION = "negation"
    OUTSIDE = "negation outside"
    """A *not* just before the quoted words, in the writer's text of one version only."""
    NUMBER = "number"
    LEFT_OUT = "words left out"
    SPLICED = "spliced"
    """One quotation joins what others have as two."""
    ELLIPSIS = "ellipsis marked"
    BRACKETS = "words in brackets"


class Said(StrEnum):
    """How the attributions of a row are to each other."""

    ALIKE = "alike"
    OTHERWISE = "attributed otherwise"
    SOME = "named only in"
    NONE = "not named here"


class Pair(NamedTuple):
    """Two facts of a row, compared."""

    a: str
    """Id of a fact; that of an earlier version."""
    b: str
    relation: State
    score: float
    """0 to 1: how alike they are."""
    words: tuple[tuple[str, str], ...]
    """What stands in the one and what in the other in its place; one of the two may be empty."""
    reasons: tuple[str, ...] = ()
    """Words that speak for putting them together."""
    labels: frozenset[Label] = frozenset()
    again: bool = False
    """Whether one of the two is a part that its version tells beside the whole."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """What versions say of the same utterance, number or name."""

    kind: FactKind
    state: State
    level: Level
    cells: Mapping[str, tuple[str, ...]]
    """Siglum -> ids of facts, in order; versions without one are absent."""
    told: Mapping[str, tuple[Place, ...]]
    """Siglum -> where it is told without quotation marks."""
    pairs: tuple[Pair, ...]
    labels: frozenset[Label] = frozenset()
    said: Said = Said.NONE
    """Of a quotation: who is said to have said it."""
    media: bool = False
    """Whether the versions name different media for the same words."""
    joined: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Siglum -> ids of utterances of other rows that the version joins to its own of this row in
    one quotation, while others have the two apart; empty: none is spliced."""
    row: int = 0
    """Index of the row of the comparison in which it first stands."""
    told_as: Mapping[str, str] = field(default_factory=dict)
    """Siglum -> id of the utterance of the row whose words are told without quotation marks."""
    minor: bool = False
    """Whether it is a quotation that is not compared: a term, a title, a handle, a word or two."""

    @property
    def contrasted(self) -> tuple[Pair, ...]:
        """The pairs that tell how its versions differ: of the fullest wording of each."""
        return tuple(pair for pair in self.pairs if not pair.again)
