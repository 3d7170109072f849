"""The program in a real terminal, by its keys alone."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

Start = Callable[..., Any]
Write = Callable[[str, str | bytes], str]

BAR = "▌"


def row(screen: str) -> int:
    """The row that the status line names."""
    found = re.search(r"rows? (\d+)", screen.splitlines()[-2])
    return int(found[1]) if found else -1


def test_a_reader_finds_the_way_with_the_keyboard_alone(terminal: Start) -> None:
    """Columns in order; rows, versions, details, raw text, reader, help answer; q ends it."""
    term = terminal()
    screen = term.wait(lambda s: "told by all" in s.splitlines()[-2])
    heads = screen.splitlines()[1]
    assert [heads.index(s) for s in (" A ", " B  ", " C  ", " D  ")] == sorted(
        heads.index(s) for s in (" A ", " B  ", " C  ", " D  ")
    )
    first = row(screen)
    term.press("j")
    term.wait(lambda s: row(s) > first)
    term.press("l", "l", "}", "Enter")
    term.wait(lambda s: "look-alike" in s and "CYRILLIC SMALL LETTER PE" in s)
    term.press("Escape")  # alone: with a key right behind it a terminal means alt
    term.wait(lambda s: "CYRILLIC" not in s)
    term.press("r")
    term.wait(lambda s: "raw text" in s and "aпd" in s)
    term.press("r", "z")
    term.wait(lambda s: "reader" in s.splitlines()[0] and "also in" in s)
    term.press("?")
    term.wait(lambda s: "keys and marks" in s)
    term.press("q")
    term.wait(lambda s: "reader" in s.splitlines()[0])
    term.press("q")
    term.wait(lambda s: "boilerplate folded" in s.splitlines()[0])
    term.press("q")
    term.wait(lambda _: term.ended())
    assert term.exit_code() == 0


def test_flags_are_listed_filtered_and_gone_to(terminal: Start) -> None:
    """From the table and from the reader, at a size where the reasons stand below."""
    term = terminal(width=80, height=24)
    term.wait(lambda s: "told by all" in s.splitlines()[-1])
    term.press("!")
    term.wait(lambda s: "garbled" in s and "look-alike letters" in s and "hints too" in s)
    term.press("/")
    term.wait(lambda s: "esc clear" in s.splitlines()[-1])
    term.press("s", "h", "a", "r", "e")
    term.wait(lambda s: "Share post:" in s and "look-alike" not in s)
    term.press("Down", "Enter", "Enter")
    term.wait(lambda s: "│ 26 Share post:" in s and "boilerplate dim" in s.splitlines()[-1])
    term.press("z")
    term.wait(lambda s: "reader" in s.splitlines()[0])
    term.press("!")
    term.wait(lambda s: "/ share" in s)
    term.press("k", "Enter")
    term.wait(lambda s: "reader" in s.splitlines()[0] and "A19" in s.splitlines()[-1])
    term.press("q")
    term.wait(lambda s: "reader" not in s.splitlines()[0])
    term.press("q")
    term.wait(lambda _: term.ended())
    assert term.exit_code() == 0


def test_the_cursor_goes_to_the_end_and_back(terminal: Start) -> None:
    """G and g reach both ends, and the bar at the left edge marks the row."""
    term = terminal()
    term.wait(lambda s: "told by all" in s.splitlines()[-2])
    term.press("G")
    end = term.wait(lambda s: "not the story" in s.splitlines()[-2])
    assert any(line.startswith(BAR) for line in end.splitlines())
    term.press("g")
    term.wait(lambda s: row(s) == 1)


def test_a_terminal_that_shrinks_keeps_the_place(terminal: Start) -> None:
    """From four columns to two to a stack, the same row stays under the cursor."""
    term = terminal()
    term.wait(lambda s: "told by all" in s.splitlines()[-2])
    term.press("n", "n", "n", "n", "n")
    place = row(term.wait(lambda s: row(s) > 8))
    for width, height in ((80, 24), (60, 20), (160, 48)):
        term.resize(width, height)
        shown = term.wait(
            lambda s, w=width, h=height: (
                len(s.splitlines()) == h
                and max(map(len, s.splitlines())) <= w
                and f"row {place} of" in s
                and BAR in s
            )
        )
        assert any(line.startswith(BAR) for line in shown.splitlines())


HOSTILE = (
    "A title\x1b]0;TAKEN\x07 that renames the window\n\n"
    "Clear\x1b[2J the screen, move\x1b[1;1H home, and \x9b31m paint with C1.\n\n"
    "Copy\x1b]52;c;VEFLRU4=\x07 to the clipboard; turn \u202etext\u202c around; \x07 ring.\n\n"
    "[bold red]Markup[/] of the interface is text like any other.\n"
)


def test_nothing_in_a_story_reaches_the_terminal_as_a_command(
    terminal: Start, tmp_path: Path
) -> None:
    """Escape sequences in text, title and names are shown as signs; none is ever sent."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    (folder / "one.txt").write_text(HOSTILE, "utf-8", newline="")
    (folder / "two.txt").write_text(HOSTILE.replace("home", "away"), "utf-8", newline="")
    (folder / "story.yaml").write_text(
        'title: "Evil\\e]0;TAKEN\\a title"\n'
        "versions:\n"
        '  - {file: one.txt, name: "one\\e[2J"}\n'
        '  - {file: two.txt, name: "[red]two[/]"}\n',
        "utf-8",
    )
    term = terminal(str(folder))
    shown = term.wait(lambda s: "told by both" in s)
    assert "Evil␛]0;TAKEN␇ title" in shown
    for keys, stage in (
        (("r",), lambda s: "raw text" in s.splitlines()[0] and "␛[2J the screen" in s),
        (("j", "j", "Enter"), lambda s: "U+001B ESCAPE" in s and "row 3 of" in s),
        (("Escape",), lambda s: "U+001B ESCAPE" not in s),
        (("z",), lambda s: "reader" in s.splitlines()[0] and "␛]52;c;" in s),
        (("r", "Enter"), lambda s: "repaired" in s.splitlines()[0] and "│ B3" in s),
    ):
        term.press(*keys)
        shown = term.wait(stage)
        assert "[bold red]Markup[/]" in shown
    assert "TAKEN" not in term.title()
    sent = term.raw.read_text("utf-8", errors="surrogateescape")
    assert "Markup" in sent
    assert "TAKEN␇" in sent
    for command in ("\x1b]0;TAKEN", "\x1b]52;", "\x9b31m", "\u202e", "\x1b[2J the"):
        assert command not in sent


def test_a_line_of_nothing_but_a_control_character_can_be_read(
    terminal: Start, write: Write
) -> None:
    """Repaired it is an empty line; in the reader it is passed like any other."""
    path = write("bell.txt", "The bell did not ring.\n\n\x07\n\nNobody knew why.\n")
    term = terminal(path)
    term.wait(lambda s: "Nobody knew why." in s and BAR in s)
    term.press("z")
    term.wait(lambda s: "reader" in s.splitlines()[0] and "Nobody knew why." in s)
    term.press("j")
    term.wait(lambda s: "A2 of 3" in s)
    term.press("j")
    term.wait(lambda s: "A3 of 3" in s)
    term.press("k", "r")
    term.wait(lambda s: "raw text" in s.splitlines()[0] and "␇" in s)
    term.press("q")
    term.wait(lambda s: "reader" not in s.splitlines()[0])
    term.press("q")
    term.wait(lambda _: term.ended())
    assert term.exit_code() == 0


def long_text(seed: int) -> str:
    """Some megabytes of words that no other seed puts in this order."""
    chance = random.Random(seed)
    words = [f"{a}{b}{c}" for a in "bdfgkl" for b in "aeiou" for c in ("ner", "stol", "vig", "mas")]
    return "\n\n".join(" ".join(chance.choices(words, k=60)) + "." for _ in range(8000))


def test_a_long_comparison_is_stopped_by_a_key(terminal: Start, write: Write) -> None:
    """The program does not wait for work that nobody wants any more."""
    term = terminal(write("one.txt", long_text(1)), write("two.txt", long_text(2)))
    term.wait(lambda s: " 2 versions" in s and "%" in s)
    term.press("q")
    term.wait(lambda _: term.ended(), patience=10)
    assert term.exit_code() == 0
