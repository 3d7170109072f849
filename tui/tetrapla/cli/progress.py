"""How far long work is: one line on a terminal, which goes away again."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from tetrapla.export.streams import is_quiet

if TYPE_CHECKING:
    from tetrapla.engine.progress import Step

AFTER = 0.3
"""Seconds that work takes before anything is told of it: what is done by then needs no line."""

_CLEAR = "\r\x1b[K"


@contextmanager
def progress() -> Iterator[Step]:
    """Tell on standard error what is done and how far it is, if that is a terminal.

    Yields:
        What the work is to call.
    """
    shown = bool(sys.stderr) and sys.stderr.isatty() and not is_quiet()
    began = monotonic()
    line = ""

    def step(what: str, how_far: float) -> None:
        nonlocal line
        told = f"tetrapla: {what} {how_far:.0%} "
        if shown and told != line and monotonic() - began >= AFTER:
            line = told
            _put(_CLEAR + told)

    try:
        yield step
    finally:
        if line:
            _put(_CLEAR)


def _put(text: str) -> None:
    """Write to the terminal; one that went away is no reason to end the work."""
    with contextlib.suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()
