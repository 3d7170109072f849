"""Work in which Python's collector of reference cycles rests."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def uncollected(work: Callable[P, R]) -> Callable[P, R]:
    """Let the collector rest while a function works.

    For what makes many objects, none of them in a cycle, and keeps most: a story compared is
    hundreds of thousands of them, and the collector would go through all of them again and again,
    up to a third of the time. It rests in the whole process, for other threads too. Afterwards it
    works as before, also where the function failed.
    """

    @wraps(work)
    def rested(*args: P.args, **kwargs: P.kwargs) -> R:
        worked = gc.isenabled()
        gc.disable()
        try:
            return work(*args, **kwargs)
        finally:
            if worked:
                gc.enable()

    return rested
