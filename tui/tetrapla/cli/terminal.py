"""The terminal that the screens need: to be seen, and to read keys from."""

from __future__ import annotations

import os
import shutil
import sys

from tetrapla.errors import UsageError

LEAST_WIDTH, LEAST_HEIGHT = 20, 6
"""Columns and lines below which nothing on the screens could be read."""
_HEADLESS = "Use 'tetrapla compare' to write the comparison as text or JSON."


def need_terminal() -> None:
    """Make sure that the screens will be seen.

    Raises:
        UsageError: What they are drawn on, standard error, or standard output is no terminal, or
            the terminal is too small.
    """
    if not (sys.stdout and sys.stdout.isatty()):
        raise UsageError("The screens need a terminal, and standard output is none.", _HEADLESS)
    if not (sys.__stderr__ and sys.__stderr__.isatty()):
        raise UsageError(
            "The screens are drawn on standard error, and that leads to no terminal.",
            f"Leave '2>' out of the command. {_HEADLESS}",
        )
    width, height = shutil.get_terminal_size()
    if width < LEAST_WIDTH or height < LEAST_HEIGHT:
        raise UsageError(
            f"The terminal is too small ({width} columns, {height} lines): the screens need "
            f"{LEAST_WIDTH} columns and {LEAST_HEIGHT} lines.",
            "Make it larger, or use 'tetrapla read --plain'.",
        )


def take_keys_from_terminal() -> None:
    """Where standard input was a pipe, read the keys from the terminal itself.

    Raises:
        UsageError: There is no terminal to read from.
    """
    if sys.stdin and sys.stdin.isatty():
        return
    if not sys.stdin:
        raise UsageError("The screens need standard input, and it is closed.", _HEADLESS)
    device = "CONIN$" if os.name == "nt" else "/dev/tty"
    try:
        terminal = os.open(device, os.O_RDWR)
    except OSError:
        raise UsageError("There is no terminal to read keys from.", _HEADLESS) from None
    os.dup2(terminal, 0)
    os.close(terminal)
