"""Which flags a level asks for."""

from __future__ import annotations

from collections.abc import Iterable

from tetrapla.engine.kinds import Level
from tetrapla.engine.model import Flag


def flags_from(flags: Iterable[Flag], level: Level) -> list[Flag]:
    """The flags of a level and of those above it, in their order."""
    levels = list(Level)
    wanted = levels[: levels.index(level) + 1]
    return [flag for flag in flags if flag.level in wanted]
