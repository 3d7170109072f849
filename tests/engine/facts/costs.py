"""What something costs, as little hurt by what else the machine does as can be."""

from __future__ import annotations

import time
from collections.abc import Callable

TRIES = 3
SLACK = 0.5
"""Seconds that the longer of two may take beside its share: collecting garbage, a slow machine."""


def least(call: Callable[[], object]) -> float:
    """The least CPU time in seconds of a few tries."""
    spent = []
    for _ in range(TRIES):
        start = time.process_time()
        call()
        spent.append(time.process_time() - start)
    return min(spent)
