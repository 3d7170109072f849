"""Telling that work goes on where it is not known how far it is."""

from __future__ import annotations

from tetrapla.engine.progress import Step


class Telling:
    """A step that remembers what it was told last, so that it can be told again."""

    def __init__(self, step: Step, what: str) -> None:
        """Tell a step.

        Args:
            step: Is told everything.
            what: What is being done, before anything is told.
        """
        self._step = step
        self._last = (what, 0.0)

    def __call__(self, what: str, how_far: float) -> None:
        """Tell what is being done and how far it is."""
        self._last = (what, how_far)
        self._step(what, how_far)

    def again(self) -> None:
        """Tell that the same is still being done."""
        self._step(*self._last)
