"""What aligning speaks of: passages by (version, index), links between them, and rows of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

Place = tuple[int, int]
"""A passage: index of its version, index inside that version, both from 0."""


class PlaceLink(NamedTuple):
    """Two passages of different versions that tell the same thing; ``left < right``."""

    left: Place
    right: Place
    score: float
    """How probable the link is, 0 to 1."""
    reasons: Sequence[str]
    """For people: what the two share; found out when it is asked for."""


class RowPlaces(NamedTuple):
    """The passages of one row."""

    cells: Mapping[int, tuple[int, ...]]
    """Index of a version -> indices of its passages here, rising; never empty."""
    confidence: float
    """Mean score over the pairs of different versions; 1.0 for a group of one version."""


class Alignment(NamedTuple):
    """All links, and a partition of the passages into groups."""

    links: tuple[PlaceLink, ...]
    groups: tuple[RowPlaces, ...]
    """Every passage stands in exactly one; in no particular order."""


class Arrangement(NamedTuple):
    """Groups in reading order, and where the moved passages were told."""

    groups: tuple[RowPlaces, ...]
    homes: Mapping[Place, int]
    """A moved passage -> index of the group behind which its own version tells it; -1: first."""
