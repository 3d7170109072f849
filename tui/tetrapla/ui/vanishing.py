"""A terminal that goes away while something is written to it: the program must end, not wait.

Textual writes in a thread that takes what is to be written from a short queue. Where writing
fails, that thread ends; the queue is full soon, and whoever writes next waits for ever.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import IO, Any

from textual.driver import Driver


class Outlet:
    """The file of a terminal: what cannot be written to it any more is dropped."""

    def __init__(self, file: IO[str], on_gone: Callable[[], object]) -> None:
        """Wrap a file.

        Args:
            file: Of the terminal.
            on_gone: Called once, in the thread that writes, when the terminal has gone away.
        """
        self._file = file
        self._on_gone = on_gone
        self._gone = False

    def write(self, text: str) -> int:
        """Write a text; how many characters were taken."""
        return self._tried(lambda: self._file.write(text)) or len(text)

    def flush(self) -> None:
        """Send on what was written."""
        self._tried(self._file.flush)

    def fileno(self) -> int:
        """The number of the file."""
        return self._file.fileno()

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return self._file.isatty()

    def _tried(self, call: Callable[[], Any]) -> Any:  # noqa: ANN401 - what the call gives
        if self._gone:
            return None
        try:
            return call()
        except (OSError, ValueError):  # the device is gone, or the file was closed
            self._gone = True
            self._on_gone()
            return None


def lasting(driver: type[Driver], on_gone: Callable[[], object]) -> type[Driver]:
    """A driver that never waits for a terminal that has gone away.

    Args:
        driver: One that may.
        on_gone: Called once, in any thread, when the terminal has gone away.
    """

    def begin(self: Driver, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        driver.__init__(self, *arguments, **named)
        file = getattr(self, "_file", None)  # those without a terminal have none
        if file is not None:
            self._file = Outlet(file, on_gone)  # type: ignore[attr-defined]

    return type(f"Lasting{driver.__name__}", (driver,), {"__init__": begin})
