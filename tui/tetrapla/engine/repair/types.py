"""What the repair of a version gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from tetrapla.engine.model import Flag, Part
from tetrapla.engine.shadow import Edit, Shadow


class Cut(NamedTuple):
    """A piece of a line that was glued together from texts that do not belong together.

    The pieces of one line follow each other without a gap.
    """

    start: int
    """First code point, in the original text."""
    end: int
    part: Part
    """What the piece is: caption, credit or body."""


class Finding(NamedTuple):
    """What one detector found in one version."""

    flags: tuple[Flag, ...] = ()
    edits: tuple[Edit, ...] = ()
    """The repairs; empty where nothing can be repaired."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """One version with its repairs."""

    shadow: Shadow
    """The repaired text; its edits are the repairs that were applied."""
    flags: tuple[Flag, ...] = ()
    """Garbled text found on the way, in order of start; empty: none."""
    cuts: tuple[Cut, ...] = ()
    """The pieces of the lines that are cut, in order; lines left whole are absent."""
