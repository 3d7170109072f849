"""A few hostile inputs on the screens of a raw terminal; ``make hostile`` opens all of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("this system has no pseudo-terminals", allow_module_level=True)

from tests.hostile.places import PLACES
from tests.hostile.terminals import in_terminal
from tests.hostile.texts import PLAIN, REFUSED, TEXTS
from tests.hostile.written import STORIES

Keep = Callable[[str, str | bytes], str]
_ALL_AT_ONCE = b"\n\n".join(
    TEXTS[name]
    for name in (
        "clipboard",
        "c1-osc",
        "bidi-unended",
        "title",
        "textual-action",
        "zalgo",
        "tag-characters",
    )
)


def test_hostile_text_and_names_steer_no_screen(plain: str, kept: Keep) -> None:
    """In the table, its list of flags and the reader; the program ends at its key."""
    path = kept("\x1b]0;owned\x07\u202e[bold].txt", _ALL_AT_ONCE)
    session = in_terminal([plain, path], "jjnNfjjq" + "rjjq" + "q")
    assert (session.code, session.steering) == (0, "")
    assert "\x1b]0;owned" not in session.out


def test_a_hostile_story_file_steers_no_screen(kept: Keep, tmp_path: Path) -> None:
    """Its title, names and notes."""
    kept("story/a.txt", PLAIN)
    kept("story/b.txt", PLAIN.replace("goose", "duck"))
    kept("story/story.yaml", STORIES["steering-everywhere"])
    session = in_terminal([str(tmp_path / "story")], "jvqq")
    assert (session.code, session.steering) == (0, "")


@pytest.mark.parametrize("name", ["fifo", "zeros", "story-is-a-loop", "escape-in-name"])
def test_what_cannot_be_opened_is_told_and_the_rest_is_shown(
    plain: str, tmp_path: Path, name: str
) -> None:
    """Alone it is one sentence and the exit code of unreadable input."""
    folder = tmp_path / "place"
    folder.mkdir()
    session = in_terminal([PLACES[name](folder)])
    assert (session.code, session.painted, session.steering) == (2, False, "")
    assert "tetrapla: " in session.told


def test_too_much_is_told_in_the_app_before_the_work(kept: Keep) -> None:
    """In the sentence of the commands; the screens are left, the terminal is clean."""
    paths = [kept(f"{name}.txt", "Yes.\n\n" * 400_000) for name in "ab"]
    session = in_terminal(paths, limit=2_000_000_000)
    assert (session.code, session.steering) == (2, "")
    assert "more than 600,000 passages together" in session.told


def test_what_is_no_text_is_told(kept: Keep) -> None:
    """Without a screen."""
    session = in_terminal([kept("a.txt", REFUSED["binary"])])
    assert session.code == 2
    assert "is no text" in session.told
