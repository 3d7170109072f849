"""The standard streams: data goes out as UTF-8 bytes with LF, sentences for people go beside it."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys

from tetrapla.errors import TetraplaError
from tetrapla.rows.visible import visible


def write(text: str) -> None:
    """Write data to standard output: UTF-8 with the line ends it has, whatever the locale.

    Raises:
        BrokenPipeError: Nobody reads it any more.
        TetraplaError: It cannot be written: the disk is full.
    """
    if not sys.stdout:
        return
    try:
        left = memoryview(text.encode("utf-8", "backslashreplace"))
        while left:  # where Python does not buffer, not all of it need be taken at once
            left = left[sys.stdout.buffer.write(left) :]
        sys.stdout.buffer.flush()
    except OSError as error:
        _discard_output()
        if isinstance(error, BrokenPipeError):
            raise
        problem = f"The output could not be written: {error.strerror}."
        raise TetraplaError(problem, "Make room, or write it somewhere else.") from None


def write_line(line: str) -> None:
    """Write a line that people read to standard output; no name in it can steer the terminal."""
    write(f"{visible(line, lines=False)}\n")


_HUSHED = False


def hush(*, quiet: bool) -> None:
    """Leave out the sentences that are no complaints."""
    global _HUSHED  # noqa: PLW0603 - a process has one standard error
    _HUSHED = quiet


def is_quiet() -> bool:
    """Whether only complaints are wanted."""
    return _HUSHED


def tell(sentence: str, *, complaint: bool = False) -> None:
    """Write a sentence to standard error; a name in it cannot steer the terminal.

    Args:
        sentence: For people.
        complaint: Told also where only complaints are wanted.
    """
    if sys.stderr and (complaint or not _HUSHED):
        with contextlib.suppress(OSError):
            sys.stderr.write(f"tetrapla: {visible(sentence, lines=False)}\n")


def explain(text: str) -> None:
    """Write lines for people to standard error; they must be safe for a terminal already."""
    if sys.stderr:
        with contextlib.suppress(OSError):
            sys.stderr.write(text)


def line_width() -> int:
    """Columns to wrap to; 0 where the text goes to a file or a program, which want whole lines."""
    return shutil.get_terminal_size().columns if sys.stdout and sys.stdout.isatty() else 0


def _discard_output() -> None:
    """Let what is still buffered go nowhere, so that the end of the program is quiet."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
