"""The pipeline: read -> repair -> segment -> flag -> align -> differences -> rows."""

from __future__ import annotations

from collections.abc import Callable

from tetrapla.engine.model import Comparison, Examination, Story

Progress = Callable[[str, float], None]
"""Called with what is being done (``aligning``) and how far it is, 0 to 1; may raise to cancel."""


def examine(story: Story) -> Examination:
    """Repair, cut into passages and flag every version of a story."""
    raise NotImplementedError


def compare(story: Story, *, progress: Progress | None = None) -> Comparison:
    """Compare the versions of a story, from their texts to rows."""
    raise NotImplementedError


def differs(comparison: Comparison) -> bool:
    """Whether the versions tell anything differently, garbling and boilerplate left out."""
    raise NotImplementedError
