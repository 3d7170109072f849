"""Flagging: what in a version is garbled or not the story, each with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tetrapla.engine.flags.flagging import asides, flag

__all__ = ["asides", "flag"]


def __getattr__(name: str) -> object:
    """Import what flags when it is asked for: a person's rules are read long before."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from tetrapla.engine.flags import flagging

    return getattr(flagging, name)
