"""What a run of text means on the screen; themes say what each meaning looks like."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """The meaning of a run of text."""

    TEXT = "text"
    """Plain ink: reworded text, text told by one version, reading text."""
    ONLY = "only"
    """Words that only this version has, where the texts agree otherwise."""
    SOME = "some"
    """Words that some, not all, of the versions that tell the row share."""
    ALL = "all"
    """Words that all versions that tell the row share."""
    ASIDE = "aside"
    """Boilerplate, ghosts, folds: there, but not the story."""
    ASIDE_PART = "aside-part"
    """Boilerplate inside a passage of the story: where it begins and ends can be seen."""
    GARBLED = "garbled"
    """Wrong letters, shown in the raw text."""
    GARBLED_ASIDE = "garbled-aside"
    """Wrong letters in a glued caption or credit."""
    HINT = "hint"
    """The span of a hint."""
    STRONG = "strong"
    QUIET = "quiet"
    NUMBER = "number"
    NUMBER_WARM = "number-warm"
    """Number of a passage that is reworded or told by one version only."""
    NUMBER_ACTIVE = "number-active"
    MARK = "mark"
    MARK_LOUD = "mark-loud"
    """The mark of garbled text where it can be seen, and of hints."""
    MARK_REWORDED = "mark-reworded"
    """The mark of a reworded passage: only themes without colours of their own show it."""
    DOT = "dot"
    """Not told here."""
    ACCENT = "accent"
    CHIP = "chip"
    """The active version."""
    HIT = "hit"
    """What was searched for."""
    HIT_NOW = "hit-now"
    """The hit one is at."""
    HIT_GARBLED = "hit-garbled"
    """Wrong letters in what was searched for."""
    HIT_NOW_GARBLED = "hit-now-garbled"
    """Wrong letters in the hit one is at."""
    RULE = "rule"
    KEY = "key"
    LABEL = "label"


class Ground(StrEnum):
    """What a stretch of a line stands on."""

    PAGE = "page"
    PANEL = "panel"
    ROW = "row"
    """The row of the cursor."""
    CELL = "cell"
    """The active version in the row of the cursor."""


class Piece(NamedTuple):
    """Text at a place of a line."""

    x: int
    """Cells from the left edge."""
    text: str
    role: Role


class Zone(NamedTuple):
    """A stretch of a line with a ground of its own, from ``start`` to before ``end``."""

    start: int
    end: int
    ground: Ground


class Line(NamedTuple):
    """One line of the screen: pieces from left to right, and what they stand on."""

    pieces: tuple[Piece, ...] = ()
    zones: tuple[Zone, ...] = ()
    """Later ones lie on top of earlier ones; elsewhere the ground is the widget's own."""


NOW = frozenset((Role.HIT_NOW, Role.HIT_NOW_GARBLED))
"""What the hit one is at is written in."""

Run = tuple[str, Role]
"""Text with its meaning, where the place follows from what stands before it."""
