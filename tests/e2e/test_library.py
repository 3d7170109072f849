"""The library and watched files in a real terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Start = Callable[..., Any]
Write = Callable[[str, str | bytes], str]

ONE = "\n\n".join(f"The keeper fed goose number {k} and then the cat." for k in range(30))


@pytest.mark.parametrize("size", [(160, 48), (60, 20)])
def test_another_story_is_chosen_at_the_start_and_in_between(
    terminal: Start,
    write: Write,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
) -> None:
    """What was opened is offered at the next start; o opens another, and each keeps its place."""
    width, height = size
    monkeypatch.setenv("TETRAPLA_STATE", str(tmp_path / "stories.json"))
    paths = [write("geese.txt", ONE), write("ducks.txt", ONE.replace("goose", "duck"))]
    term = terminal(*paths, width=width, height=height)
    term.wait(lambda s: "row 1 of 30" in s)
    term.press("j", "j", "j", "q")
    term.wait(lambda _: term.ended())
    assert term.exit_code() == 0
    term = terminal(width=width, height=height)
    term.wait(lambda s: "Library" in s and "geese" in s and "today" in s)
    term.press("k", "Enter")
    term.wait(lambda s: "Possum and Kangaroo" in s.splitlines()[0] and "told by" in s)
    term.press("o")
    term.wait(lambda s: "Library" in s and "open now" in s)
    term.press("/", "g", "e", "e", "s")
    term.wait(lambda s: "/ gees" in s and "Possum" not in s)
    term.press("Enter", "Enter")
    term.wait(lambda s: "geese" in s.splitlines()[0] and "row 4" in s)
    term.press("q")
    term.wait(lambda _: term.ended())
    assert term.exit_code() == 0


def test_watched_files_are_read_again_by_themselves(terminal: Start, write: Write) -> None:
    """At the same place, with a note, and without a key."""
    paths = [write("a.txt", ONE), write("b.txt", ONE.replace("cat", "dog"))]
    term = terminal("--watch", *paths)
    term.wait(lambda s: "row 1 of 30" in s)
    term.press("j", "j")
    term.wait(lambda s: "row 3 of 30" in s)
    write("b.txt", "All about birds.\n\n" + ONE)
    screen = term.wait(lambda s: "read again: B changed" in s)
    assert "number 2 and then the" in screen
    term.press("k")
    term.wait(lambda s: "row 3 of 31" in s)
    term.press("q")
    term.wait(lambda _: term.ended())
