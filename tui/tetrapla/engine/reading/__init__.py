"""Reading: the only part of the engine that touches the disk."""

from __future__ import annotations

from tetrapla.engine.reading.story import read_story
from tetrapla.engine.reading.versions import ALONE, find_version

__all__ = ["ALONE", "find_version", "read_story"]
