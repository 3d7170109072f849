"""Repairing: what is damaged in the letters of a version, and how it reads without the damage.

The repair is a chain of steps. Each step reads what the step before left, so a word whose letters
are exchanged *and* interrupted by invisible characters is read in the end; the map from the
original to the repaired text is kept through all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tetrapla.engine.repair.types import Cut, Repaired, RepairStep

if TYPE_CHECKING:
    from tetrapla.engine.repair.chain import repair, replay

__all__ = ["Cut", "RepairStep", "Repaired", "repair", "replay"]


def __getattr__(name: str) -> object:
    """Import the chain when it is asked for: much else here is needed without it, and sooner."""
    if name not in ("repair", "replay"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from tetrapla.engine.repair import chain

    return getattr(chain, name)
