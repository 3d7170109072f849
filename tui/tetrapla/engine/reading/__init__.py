"""Reading: the only part of the engine that touches the disk."""

from __future__ import annotations

from tetrapla.engine.reading.story import read_story
from tetrapla.engine.reading.versions import ALONE, LEFT_OUT, find_version

__all__ = ["ALONE", "LEFT_OUT", "find_version", "read_story"]
