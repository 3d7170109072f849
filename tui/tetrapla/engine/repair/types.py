"""What the steps of the repair take and give."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tetrapla.engine.model import Flag, Part
from tetrapla.engine.repair.code import is_about_code
from tetrapla.engine.shadow import Edit, Shadow


@dataclass(frozen=True)
class Draft:
    """A version on its way through the steps of the repair."""

    siglum: str
    shadow: Shadow
    """What the steps before made of it."""

    @property
    def text(self) -> str:
        """The text to look at; all places that a step speaks of are places of it."""
        return self.shadow.text

    @cached_property
    def about_code(self) -> bool:
        """Whether the version is about programs: braces and tags are what it tells then."""
        return is_about_code(self.text)


class Cut(NamedTuple):
    """A piece of a line that was glued together from texts that do not belong together.

    The pieces of one line follow each other without a gap.
    """

    start: int
    end: int
    part: Part
    """What the piece is: caption, credit or body."""


class Finding(NamedTuple):
    """What one detector found in one draft; all places are those of the draft's text."""

    flags: tuple[Flag, ...] = ()
    edits: tuple[Edit, ...] = ()
    """The repairs of what is likely or sure; empty where nothing can be repaired."""
    cuts: tuple[Cut, ...] = ()
    """The pieces of the lines that are to be cut, in order; lines left whole are absent."""


class RepairStep(NamedTuple):
    """One step of the repair, as it was taken."""

    name: str
    """``decoding``, ``entities``, ``markup``, ``characters``, ``shapes``, ``letters``,
    ``credits`` or ``spaces``."""
    edits: tuple[Edit, ...]
    """Their places are those of the text that the step before left; empty: nothing changed."""
    flags: tuple[Flag, ...] = ()
    """What the step found; their places are those of the original text."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """One version with its repairs; all places are those of the original text."""

    shadow: Shadow
    """The repaired text; its edits are the repairs that were applied."""
    flags: tuple[Flag, ...] = ()
    """Garbled text found on the way, in order of start; empty: none."""
    cuts: tuple[Cut, ...] = ()
    """The pieces of the lines that are cut, in order; lines left whole are absent."""
    steps: tuple[RepairStep, ...] = ()
    """All the steps, in the order in which they were taken."""
