"""How long work tells how far it is, and is ended: one callback through the whole pipeline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sized
from typing import Protocol, TypeVar

Step = Callable[[str, float], None]
"""Told now and then what is done (``aligning``) and how far it is, 0 to 1; what it raises ends
the work."""

EVERY = 256
"""Items of a loop between two calls: some milliseconds of work."""

T_co = TypeVar("T_co", covariant=True)


class Counted(Sized, Iterable[T_co], Protocol[T_co]):
    """Something whose items can be counted before they are gone through."""


def silent(_what: str, _how_far: float) -> None:
    """Tell nobody."""


def watched(
    items: Counted[T_co], step: Step, what: str, start: float = 0.0, end: float = 1.0
) -> Iterator[T_co]:
    """Go through items and tell how far it is.

    Args:
        items: What is gone through.
        step: Told before every :data:`EVERY` items.
        what: What is being done.
        start: How far the work is before the first item.
        end: How far it is behind the last one.
    """
    count = len(items)
    for k, item in enumerate(items):
        if k % EVERY == 0:
            step(what, start + (end - start) * k / count)
        yield item
