"""The mouse, pasting, and terminals that change their size while one reads."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

Start = Callable[..., Any]
BAR = "▌"
LOW = 30
"""Below this height there is no keys line."""

SIZES = [(80, 24), (60, 20), (400, 100), (120, 40), (100, 12), (69, 30), (81, 24)]


def bottom(screen: str) -> str:
    """The status line."""
    lines = screen.splitlines()
    return lines[-2] if len(lines) >= LOW else lines[-1]


def row(screen: str) -> int:
    """The row that the status line names; 0: none."""
    found = re.search(r" rows? (\d+)", bottom(screen))
    return int(found[1]) if found else 0


def where(screen: str, words: str) -> tuple[int, int]:
    """The cell where some words begin."""
    y = next(k for k, line in enumerate(screen.splitlines()) if words in line)
    return screen.splitlines()[y].index(words), y


def sized(width: int, height: int) -> Callable[[str], bool]:
    """The screen has this size, and the cursor can be seen on it."""
    return lambda screen: (
        len(screen.splitlines()) == height
        and max(map(len, screen.splitlines())) <= width
        and any(line.startswith(BAR) for line in screen.splitlines())
    )


def went_on(last: int, screen: str) -> bool:
    """The wide screen is back, and the cursor further down than it was."""
    return sized(160, 48)(screen) and row(screen) > last


@pytest.mark.parametrize(("width", "height"), [(160, 48), (80, 24)])
def test_a_click_sets_the_cursor_on_a_row_and_a_version(
    terminal: Start, width: int, height: int
) -> None:
    """On the text of another version in another row; a click on the overview goes far."""
    term = terminal(width=width, height=height)
    term.wait(lambda s: row(s) == 3)
    term.press(":", *"B4", "Enter", ":", *"A1", "Enter")
    screen = term.wait(lambda s: row(s) == 3)
    term.point(*where(screen, "A Rejected Puppy"))
    screen = term.wait(lambda s: row(s) == 3 and s.splitlines()[2].find("━") > 30)
    term.point(*where(screen, "heartwarming to see"))
    term.wait(lambda s: row(s) == 5 and s.splitlines()[2].find("━") < 5)
    term.point(width - 1, height - 5)
    term.wait(lambda s: row(s) > 30 and s.splitlines()[2].find("━") < 5)


def test_the_wheel_moves_what_is_seen_and_not_the_cursor(terminal: Start) -> None:
    """Down and back up; the next key brings the cursor into sight again."""
    term = terminal(width=120, height=40)
    first = term.wait(lambda s: row(s) == 3)
    for _ in range(20):
        term.point(20, 20, 65)
    away = term.wait(lambda s: BAR not in [line[:1] for line in s.splitlines()])
    assert row(away) == 3
    for _ in range(20):
        term.point(20, 20, 64)
    assert term.wait(lambda s: s == first)
    for _ in range(20):
        term.point(20, 20, 65)
    term.wait(lambda s: BAR not in [line[:1] for line in s.splitlines()])
    term.press("j")
    term.wait(lambda s: row(s) == 4 and BAR in [line[:1] for line in s.splitlines()])


def test_clicks_choose_in_the_reader_and_in_lists(terminal: Start) -> None:
    """A passage in the reader; a flag in the list, and clicked once more the way to it."""
    term = terminal(width=120, height=40)
    term.wait(lambda s: row(s) == 3)
    term.press("z")
    screen = term.wait(lambda s: " A1 of" in bottom(s) and "heartwarming to see" in s)
    term.point(*where(screen, "heartwarming to see"))
    term.wait(lambda s: " A3 of" in bottom(s))
    term.press("!")
    screen = term.wait(lambda s: "nothing is hidden" in s and "glued credit" in s)
    term.point(*where(screen, "glued credit"))
    screen = term.wait(lambda s: "glued credit in C" in bottom(s))
    term.point(*where(screen, "glued credit"))
    term.wait(lambda s: "reader" in s.splitlines()[0] and " C" in bottom(s))


def test_what_is_pasted_while_a_search_is_typed_belongs_to_it(terminal: Start) -> None:
    """Line ends as spaces; pasted on the table itself it presses no keys."""
    term = terminal(width=80, height=24)
    term.wait(lambda s: row(s) == 3)
    term.paste("qqGzr")
    term.press("/")
    term.paste("the\nkitten")
    term.wait(lambda s: "/ the kitten▌" in bottom(s) and "hit" in bottom(s))
    term.press("Enter")
    term.wait(lambda s: "/the kitten" in bottom(s) and "repaired" in s.splitlines()[0])


def test_letters_typed_right_behind_a_key_that_asks_for_them_belong_to_it(terminal: Start) -> None:
    """A slow line brings many keys at once: none of them is taken for a key of the table."""
    term = terminal(width=120, height=40)
    term.wait(lambda s: row(s) == 3)
    term.press("/", *"kitten", "Enter", ":", *"B15", "Enter", "j")
    term.wait(lambda s: "/kitten" in bottom(s) and row(s) == 31)
    term.press(":", *"1q", "Enter")
    term.wait(lambda s: "1q" in bottom(s) and "is no place" in bottom(s))


@pytest.mark.parametrize(
    ("keys", "comes"),
    [
        (("z", "?"), "same passage, version to the right"),  # the help of the reader
        (("!", "/", *"share", "Enter", "Enter"), "row 49 of"),
        (("L", "j", "j", "Enter", "j"), "row 7 of"),
        (("z", "z", "v", "l", "q", "!", "q", "j"), "row 4 of"),
    ],
)
def test_keys_typed_right_behind_one_that_opens_a_screen_are_for_that_screen(
    terminal: Start, keys: tuple[str, ...], comes: str
) -> None:
    """Whoever knows the way does not wait for the screens."""
    term = terminal(width=160, height=48)
    term.wait(lambda s: row(s) == 3)
    term.press(*keys)
    term.wait(lambda s: comes in s)


def test_sizes_change_while_one_scrolls(terminal: Start) -> None:
    """Through every layout and back, tiny and huge: the cursor goes on from where it was."""
    term = terminal()
    last = row(term.wait(lambda s: row(s) == 3))
    for width, height in SIZES:
        term.resize(width, height)
        term.wait(sized(width, height))
        term.press("n", "n")
        term.resize(20, 6)
        term.wait(sized(20, 6))
        term.resize(160, 48)
        last = row(term.wait(partial(went_on, last)))
    for size in SIZES:
        term.press("space", "k")
        term.resize(*size)
    screen = term.wait(sized(*SIZES[-1]))
    assert "Traceback" not in screen
    term.press("q")
    term.wait(lambda _: term.ended())
    assert term.exit_code() == 0
