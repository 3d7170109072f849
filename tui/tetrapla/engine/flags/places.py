"""Where in a version's file something stands that was found in a passage's repaired text."""

from __future__ import annotations

from tetrapla.engine.model import Passage
from tetrapla.engine.shadow import Shadow


def original_span(passage: Passage, shadow: Shadow, start: int, end: int) -> tuple[int, int]:
    """The place in the original of a part of a passage.

    Args:
        passage: A passage of the version.
        shadow: The repaired text of the whole version.
        start: First code point of the part, in the repaired text of the passage.
        end: One past its last code point.

    Returns:
        Start and end in the original text of the version, for slicing.
    """
    base = shadow.to_repaired(passage.start, after=True)
    return shadow.to_original(base + start, after=True), shadow.to_original(base + end)
