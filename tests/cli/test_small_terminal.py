"""A terminal in which nothing could be read is told so, instead of broken screens."""

from __future__ import annotations

import io
import sys

import pytest

from tetrapla.cli.terminal import LEAST_HEIGHT, LEAST_WIDTH, need_terminal
from tetrapla.errors import UsageError


class Terminal(io.StringIO):
    """Text that goes to a terminal."""

    def isatty(self) -> bool:
        """As of a terminal."""
        return True


def at_a_terminal(patch: pytest.MonkeyPatch, width: int, height: int) -> None:
    """Standard output and standard error are a terminal of that size."""
    patch.setattr(sys, "stdout", Terminal())
    patch.setattr(sys, "__stderr__", Terminal())
    patch.setenv("COLUMNS", str(width))
    patch.setenv("LINES", str(height))


@pytest.mark.parametrize(
    ("width", "height"), [(LEAST_WIDTH - 1, 40), (80, LEAST_HEIGHT - 1), (1, 1)]
)
def test_a_terminal_too_small_is_refused_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, width: int, height: int
) -> None:
    """What there is, what is needed, and what works in any terminal."""
    at_a_terminal(monkeypatch, width, height)
    with pytest.raises(UsageError) as refused:
        need_terminal()
    assert f"too small ({width} columns, {height} lines)" in str(refused.value)
    assert "tetrapla read --plain" in str(refused.value)


def test_the_smallest_terminal_is_let_through(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sizes that the sentence names are enough."""
    at_a_terminal(monkeypatch, LEAST_WIDTH, LEAST_HEIGHT)
    need_terminal()
