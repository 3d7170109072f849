"""Many versions at once: documents are converted several at a time, everything else one by one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

from tetrapla.engine.progress import Step
from tetrapla.engine.reading.converting import stop_converting
from tetrapla.engine.reading.decode import NotText
from tetrapla.engine.reading.documents import Document, Reader, document_of
from tetrapla.errors import ReadingError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from tetrapla.engine.reading.documents import Found
    from tetrapla.engine.reading.plan import Entry

AT_ONCE = max(2, min(8, os.cpu_count() or 1))
"""Documents that are converted at the same time, each in a process of its own."""
_BREATH = 0.05
"""Seconds between two tries to end what is under way."""
WAITING = 2 * AT_ONCE
"""Documents that are held in memory, under way or waiting."""
Outcome = Document | ReadingError | NotText
"""A version, or why there is none."""


def read_together(
    entries: Sequence[Entry], stdin: BinaryIO | None, step: Step
) -> Sequence[Outcome]:
    """An outcome for each entry, in their order.

    Args:
        entries: What is to be read.
        stdin: What ``-`` reads; None: the standard input of the program.
        step: Told how far it is; what it raises ends the reading.
    """
    reading = _Reading()
    try:
        reader = Reader(stdin)
        for k, entry in enumerate(entries):
            step("reading", k / len(entries) / 2)
            reading.begin(reader, entry)
        found = []
        for k, outcome in enumerate(reading.begun):
            step("reading", 0.5 + k / len(entries) / 2)
            found.append(outcome if isinstance(outcome, Outcome) else outcome.result())
    finally:
        reading.end()
    return found


class _Reading:
    """What was begun, in order: done already, or under way in another thread."""

    def __init__(self) -> None:
        self.begun: list[Outcome | Future[Outcome]] = []
        self._pool: ThreadPoolExecutor | None = None
        self._under_way: list[Future[Outcome]] = []

    def begin(self, reader: Reader, entry: Entry) -> None:
        """Fetch a version and decode it, or have it converted."""
        try:
            found = reader.fetch(entry)
        except ReadingError as failure:
            self.begun.append(failure)
            return
        self.begun.append(_outcome(found) if found.form is None else self._submit(found))

    def _submit(self, found: Found) -> Future[Outcome]:
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # texts have no need of it

            self._pool = ThreadPoolExecutor(AT_ONCE)
        if len(self._under_way) >= WAITING:
            self._under_way.pop(0).result()
        future = self._pool.submit(_outcome, found)
        self._under_way.append(future)
        return future

    def end(self) -> None:
        """Begin nothing more, and end what nobody waits for any more."""
        if self._pool is None:
            return
        from concurrent.futures import wait

        self._pool.shutdown(wait=False, cancel_futures=True)
        left = set(self._under_way)
        while left := {future for future in left if not future.done()}:
            stop_converting()  # again and again: one may have been about to begin
            wait(left, _BREATH)


def _outcome(found: Found) -> Outcome:
    try:
        return document_of(found)
    except (ReadingError, NotText) as finding:
        return finding
