"""The command ``read`` in a real terminal, and a terminal that is too small."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Start = Callable[..., Any]


def test_read_opens_the_reader_and_an_option_writes_lines(terminal: Start) -> None:
    """On a terminal the version is read on the screen; with --plain it is written there."""
    term = terminal("read", "--version", "C", width=120, height=40)
    term.wait(lambda s: "reader" in s.splitlines()[0] and "Look-alike letters" in s)
    term.press("q")
    term.wait(lambda s: "told by" in s.splitlines()[-2])
    term.press("q")
    term.wait(lambda _: term.ended())
    assert term.exit_code() == 0
    plain = terminal("read", "--plain", "--version", "B", "--boilerplate", "omit")
    plain.wait(lambda _: plain.ended())
    assert plain.exit_code() == 0
    assert "true friendships transcend species" in plain.wait(lambda s: "species" in s)


def test_a_terminal_too_small_is_told_so(terminal: Start) -> None:
    """One sentence and exit code 2, no broken screens."""
    term = terminal(width=200, height=5)
    term.wait(lambda _: term.ended())
    assert term.exit_code() == 2
    term.wait(lambda _: b"too small (200 columns, 5 lines)" in term.raw.read_bytes())


def test_a_running_program_survives_a_terminal_drawn_small(terminal: Start) -> None:
    """Drawn to almost nothing and wide again, on the table and on the list of flags, it goes on."""
    term = terminal(width=120, height=40)
    term.wait(lambda s: "told by" in s.splitlines()[-2])
    term.press("!")
    term.wait(lambda s: "nothing is hidden or deleted" in s)
    term.resize(2, 2)
    term.press("j")
    term.resize(120, 40)
    term.wait(lambda s: "nothing is hidden or deleted" in s)
    term.press("q")
    term.wait(lambda s: "told by" in s.splitlines()[-2])
    term.press("q")
    term.wait(lambda _: term.ended())
    assert term.exit_code() == 0
