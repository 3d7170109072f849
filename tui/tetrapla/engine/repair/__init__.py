"""Repairing: what is damaged in the letters of a version, and how it reads without the damage.

The repair is a chain of steps. Each step reads what the step before left, so a word whose letters
are exchanged *and* interrupted by invisible characters is read in the end; the map from the
original to the repaired text is kept through all of them.
"""

from __future__ import annotations

from tetrapla.engine.repair.chain import repair, replay
from tetrapla.engine.repair.types import Cut, Repaired, RepairStep

__all__ = ["Cut", "RepairStep", "Repaired", "repair", "replay"]
