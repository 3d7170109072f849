"""How far a part of the work is, told as how far the whole is."""

from __future__ import annotations

from tetrapla.engine.progress import Step


def stretch(step: Step, start: float, end: float) -> Step:
    """What a part of the work is to tell.

    Args:
        step: Told how far the whole is.
        start: How far the whole is where the part begins.
        end: How far it is where the part is done.

    Returns:
        To be told how far the part is, 0 to 1.
    """

    def tell(what: str, how_far: float) -> None:
        step(what, start + (end - start) * how_far)

    return tell
