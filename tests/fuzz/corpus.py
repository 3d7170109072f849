"""The inputs that fuzzing begins with, all made here: hostile texts, and words to put together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.target import PARTING
from tests.hostile.texts import PLAIN, REFUSED, TEXTS

_LARGEST = 4_000
"""Bytes of an input to begin with: longer ones only take longer."""


def seeds() -> Iterator[bytes]:
    """Each hostile text alone, beside a plain one, and beside the one before it."""
    before = PLAIN.encode()
    for data in (*TEXTS.values(), *REFUSED.values()):
        short = data[:_LARGEST]
        yield short
        yield PARTING.join((PLAIN.encode(), short))
        yield PARTING.join((before, short, PLAIN.encode()))
        before = short


def write_corpus(folder: Path) -> int:
    """Write the inputs as files; how many."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for count, seed in enumerate(seeds(), start=1):
        (folder / f"seed-{count:03}").write_bytes(seed)
    return count
