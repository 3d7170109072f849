"""How long a search may take: a clock that stops what nothing else can stop."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


def can_stop() -> bool:
    """Whether there is such a clock: not on Windows, nor outside the main thread."""
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


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
