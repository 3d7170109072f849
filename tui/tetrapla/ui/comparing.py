"""The comparison, asked for when the first screen stands: what makes it takes a while to import."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tetrapla.engine.model import Story
    from tetrapla.engine.progress import Step
    from tetrapla.engine.resources import Resources
    from tetrapla.engine.results import Comparison


def compare(story: Story, *, resources: Resources | None, step: Step) -> Comparison:
    """Compare the versions of a story; see :func:`tetrapla.engine.compare.compare`."""
    from tetrapla.engine import compare as engine
    from tetrapla.ui.screens import compare as _table  # noqa: F401 - it is shown next

    return engine.compare(story, resources=resources, step=step)
