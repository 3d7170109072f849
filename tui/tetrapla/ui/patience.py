"""How long a search may take: a clock that stops what nothing else can stop."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from types import FrameType
from typing import TypeVar

T = TypeVar("T")


def can_stop() -> bool:
    """Whether there is such a clock: not on Windows, nor outside the main thread."""
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


def patient(asked: Callable[[T], bool], seconds: float) -> Callable[[T], bool]:
    """A question that is asked of one thing after another, no longer than somebody waits.

    What was found out is kept by whoever answers, so that asking again goes further.

    Raises:
        TimeoutError: By the question, when the time is over and the answer is no.
    """
    end = monotonic() + seconds

    def ask(thing: T) -> bool:
        found = asked(thing)
        if not found and monotonic() > end:
            raise TimeoutError
        return found

    return ask


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
