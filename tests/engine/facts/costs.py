"""What something costs, as little hurt by what else the machine does as can be."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

TRIES = 3
SLACK = 0.1
"""Seconds that the longer of two may take beside its share, on a slow machine."""


def grows_as_it_may(work: Callable[[int], Callable[[], object]], few: int, share: float) -> bool:
    """Whether four times as much takes no more than so many times as long.

    The longer is tried again only where it took too long: one try that is quick enough says that
    the quickest of three is.

    Args:
        work: What is measured, of a size; what it needs is made before.
        few: The smaller size.
        share: How many times as long the larger may take.
    """
    much = work(4 * few)
    took = _seconds(much)
    if took <= SLACK:
        return True
    little = work(few)
    most = share * min(_seconds(little) for _ in range(TRIES)) + SLACK
    return took <= most or any(_seconds(much) <= most for _ in range(TRIES - 1))


def _seconds(call: Callable[[], object]) -> float:
    """CPU seconds of a call, without garbage being looked for, which comes when it comes."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        start = time.process_time()
        call()
        return time.process_time() - start
    finally:
        if collecting:
            gc.enable()
