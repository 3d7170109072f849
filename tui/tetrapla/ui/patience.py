"""How long a search may take: a clock that stops what nothing else can stop."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import monotonic
from types import FrameType
from typing import NamedTuple, TypeVar

T = TypeVar("T")
PATIENCE = 1.0
"""Seconds that somebody waits for the next of something."""


class StoppedError(Exception):
    """What is being worked on is no longer wanted."""


def can_stop() -> bool:
    """Whether there is such a clock: not on Windows, nor outside the main thread."""
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


def patient(asked: Callable[[T], bool]) -> Callable[[T], bool]:
    """A question that is asked of one thing after another, no longer than somebody waits.

    What was found out is kept by whoever answers, so that asking again goes further.

    Raises:
        TimeoutError: By the question, when the time is over and the answer is no.
    """
    end = monotonic() + PATIENCE

    def ask(thing: T) -> bool:
        found = asked(thing)
        if not found and monotonic() > end:
            raise TimeoutError
        return found

    return ask


class Sought(NamedTuple):
    """What came of looking for the next of something."""

    place: int
    """Its index, or the cursor's where there is none."""
    said: str = ""
    """That there is none; empty: there is one."""
    done: bool = True
    """Whether all were looked at that had to be, or the time was over."""


def seek(
    things: Sequence[T], cursor: int, by: int, wanted: Callable[[T], bool], what: str
) -> Sought:
    """The next thing that is wanted.

    Args:
        things: All of them, in order.
        cursor: Index of the one where one is.
        by: Which way: down (1) or up (-1).
        wanted: Whether one of them is; where it is :func:`patient` the search may be broken off.
        what: What is wanted, in a word or two.
    """
    places = range(cursor + by, len(things) if by > 0 else -1, by)
    try:
        found = next((k for k in places if wanted(things[k])), None)
        here = found is None and cursor < len(things) and wanted(things[cursor])
    except TimeoutError:
        return Sought(cursor, "nothing found so far: the same key looks further", done=False)
    if found is not None:
        return Sought(found)
    way = "below" if by > 0 else "above"
    return Sought(cursor, f"no {'further ' if here else ''}{what} {way}")


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Let what is done inside take so long, and no longer where :func:`can_stop`.

    The regular expressions of Python look at pending signals while they match, so this ends even
    one that would take for ever.

    Raises:
        TimeoutError: The time is over.
    """
    if not can_stop():
        yield
        return

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, ring)
    left, every = signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        if left:  # somebody else's clock: it goes on
            signal.setitimer(signal.ITIMER_REAL, left, every)
