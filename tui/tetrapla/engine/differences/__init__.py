"""Differences: which words of a row the versions share, and how their cells differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tetrapla.engine.differences.agreement import agree, share
    from tetrapla.engine.differences.kinds import RowKinds, kinds_of
    from tetrapla.engine.differences.light import light_words
    from tetrapla.engine.differences.wording import same_wording

__all__ = ["RowKinds", "agree", "kinds_of", "light_words", "same_wording", "share"]


def __getattr__(name: str) -> object:
    """Import what is asked for: the names of the kinds are needed long before any comparison."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from tetrapla.engine.differences import agreement, kinds, light, wording

    homes = (agreement, kinds, light, wording)
    return next(getattr(home, name) for home in homes if hasattr(home, name))
