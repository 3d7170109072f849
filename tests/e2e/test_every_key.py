"""Every key of the table, the reader and the lists, at four sizes.

What a key does is looked at in the application alone; that the terminal gives it the keys, and
gets what it draws, in a real one: every key of the table at one size, of the reader at another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.conftest import TMUX

from tetrapla.ui.actions import (
    CHOOSING,
    COMPARE,
    DIFFERENCES,
    FACTS,
    FLAGS,
    HITS,
    READER,
    VERSION_LIST,
    Action,
)

Start = Callable[..., Any]
SIZES = [(160, 48), (120, 40), (60, 20)]
IN_TERMINAL = (80, 24)
LOW = 30
"""Below this height there is no keys line."""
PATIENCE = 10.0
BAR = "▌"


def tmux(key: str) -> str:
    """What tmux calls a key."""
    return f"C-{key[-1]}" if key.startswith("ctrl+") else TMUX.get(key, key)


def title(screen: str) -> str:
    """The first line."""
    return screen.splitlines()[0]


def bottom(screen: str) -> str:
    """The status line."""
    lines = screen.splitlines()
    return lines[-2] if len(lines) >= LOW else lines[-1]


def body(screen: str) -> list[str]:
    """What stands between title and status."""
    return screen.splitlines()[2:-2]


def row(screen: str) -> int:
    """The row that the status line names; 0: none."""
    found = re.search(r" rows? (\d+)", bottom(screen))
    return int(found[1]) if found else 0


def passage(screen: str) -> int:
    """The number of the passage that the status line of the reader names; 0: none."""
    found = re.match(r" [A-D](\d+)", bottom(screen))
    return int(found[1]) if found else 0


def active(screen: str) -> str:
    """The version that is active: over the heavy rule, or on the rule where there are no heads."""
    lines = screen.splitlines()
    if found := re.match(r"─ (\w+) ", lines[1]):
        return found[1]
    start = lines[2].find("━")
    heads = [m for m in re.finditer(r"(?<= )[A-D](?=  )", lines[1]) if m.start() <= start + 1]
    return heads[-1][0] if heads else ""


def bar(screen: str) -> int:
    """The line with the cursor."""
    return next((k for k, line in enumerate(screen.splitlines()) if line.startswith(BAR)), -1)


def overview(screen: str) -> str:
    """What stands at the right edge."""
    lines = screen.splitlines()[3:-3]
    width = max(map(len, screen.splitlines()))
    edge = 8 if width >= 105 else 2
    return "".join(line.ljust(width)[width - edge :] for line in lines)


@dataclass(frozen=True)
class Key:
    """What a key does, as it can be seen."""

    sees: Callable[[str, str], object]
    """Told of the screen before and after: whether the key has done its work."""
    start: tuple[str, ...] = ()
    """Keys that lead to where it is pressed; () the way of all keys of that screen."""
    ready: Callable[[str], object] | None = None
    """Whether one is there; None: as for all keys of that screen."""
    undo: tuple[str, ...] = ()
    """Keys that lead back."""
    undone: Callable[[str], object] = bool
    """Whether one is back."""


Table = Mapping[str, Key | Sequence[Key]]
"""The call of an action -> what it does, or what each of its keys does."""


def walk(term: Any, actions: Sequence[Action], table: Table, ways: Key) -> None:
    """Press every key of some actions, and see what each does.

    Args:
        term: The terminal.
        actions: Of one screen, which is shown.
        table: What they do.
        ways: Where each of them starts, if it does not say otherwise.
    """
    for action in actions:
        every = table[action.call]
        for number, name in enumerate(action.keys):
            key = every if isinstance(every, Key) else every[number]
            ready = key.ready or ways.ready or bool
            try:
                if key.start and key.ready is None:
                    settle(term, key.start)
                elif key.start or not ready(term.screen()):
                    term.press(*(key.start or ways.start))
                before = term.wait(ready, PATIENCE)
                term.press(tmux(name))
                term.wait(partial(key.sees, before), PATIENCE)
                if key.undo:
                    term.press(*key.undo)
                    term.wait(key.undone, PATIENCE)
            except AssertionError as error:
                raise AssertionError(f"{action.call} by {name}: {error}") from None
            assert "Traceback" not in term.screen()


def settle(term: Any, keys: Sequence[str]) -> None:
    """Press keys, and wait until all of it is done: then the next theme is named."""
    last = bottom(term.screen())
    term.press(*keys, "T")
    term.wait(lambda s: bottom(s).startswith(" theme ") and bottom(s) != last, PATIENCE)


def below(place: int) -> Callable[[str, str], bool]:
    """The cursor is below a row: in another, on a ghost, or further inside a tall one."""
    return lambda before, after: (
        row(after) > place or (row(after) in (place, 0) and body(after) != body(before))
    )


def above(place: int) -> Callable[[str, str], bool]:
    """The cursor is above a row: in another, on a ghost, or further up in a tall one."""
    return lambda before, after: (
        0 < row(after) < place or (row(after) in (place, 0) and body(after) != body(before))
    )


def says(*words: str) -> Callable[[str, str], bool]:
    """The status line says it."""
    return lambda _, after: all(w in bottom(after) for w in words)


def said(*words: str) -> Callable[[str], bool]:
    """The status line says it."""
    return lambda after: all(w in bottom(after) for w in words)


def titled(words: str) -> Callable[[str, str], bool]:
    """The first line says it."""
    return lambda _, after: words in title(after)


def shows(words: str) -> Callable[[str, str], bool]:
    """It can be seen, and could not before."""
    return lambda before, after: words in after and words not in before


def is_titled(words: str, screen: str) -> bool:
    """The first line says it."""
    return words in title(screen)


def is_table(screen: str) -> bool:
    """Whether the table is shown."""
    return bool(active(screen))


def opens(words: str) -> Key:
    """Another screen, left by one key."""
    return Key(titled(words), undo=("Escape",), undone=lambda s: words not in title(s))


def column(number: int) -> Key:
    """A version away and back."""
    if number > 4:
        return Key(says(f"there is no version {number}"))
    siglum = "ABCD"[number - 1]
    undone = said(f"{siglum} shown")
    return Key(says(f"{siglum} hidden"), undo=(str(number),), undone=undone)


def at(place: str) -> tuple[str, ...]:
    """The keys that lead to a passage, its version active."""
    return (":", *place, "Enter")


def on(words: str) -> Callable[[str], bool]:
    """The cursor stands on a line with these words."""
    return lambda screen: any(x.startswith(BAR) and words in x for x in screen.splitlines())


WAYS = Key(lambda _, __: True, at("A12"), lambda s: on("12 Possum — named")(s) and active(s) == "A")
BELOW, ABOVE = below(23), above(23)
THIRD = at("A1")
AT_THIRD = lambda s: row(s) == 3 and active(s) == "A"  # noqa: E731

COMPARE_KEYS: Table = {
    "move(1)": Key(BELOW),
    "move(-1)": Key(ABOVE),
    "version(1)": Key(lambda _, s: active(s) == "B"),
    "version(-1)": Key(
        lambda _, s: active(s) == "B", at("C5"), lambda s: row(s) == 19 and active(s) == "C"
    ),
    "page(1)": Key(BELOW),
    "page(-1)": Key(ABOVE),
    "page(0.5)": Key(BELOW),
    "page(-0.5)": Key(ABOVE),
    "edge(-1)": Key(lambda _, s: row(s) == 1),
    "edge(1)": Key(lambda _, s: row(s) > 40),
    "next(1)": Key(BELOW),
    "next(-1)": Key(ABOVE),
    "difference(1)": Key(BELOW),
    "difference(-1)": Key(ABOVE),
    "flag(1)": Key(below(19), at("C5"), lambda s: row(s) == 19 and active(s) == "C"),
    "flag(-1)": Key(above(19), at("C5"), lambda s: row(s) == 19 and active(s) == "C"),
    "flags": opens("nothing is hidden"),
    "differences": opens(" differences"),
    "versions": opens("4 versions"),
    "facts": opens("facts"),
    "moved(1)": Key(says("A4 is told here"), THIRD, AT_THIRD),
    "moved(-1)": Key(says("A4 is told here"), (*THIRD, *at("8")), said(" row 8 ")),
    "place": Key(says(": ▌"), undo=("Escape",), undone=said(" row 23 ")),
    "other_end": Key(says("A4 is told here"), THIRD, AT_THIRD),
    "search": Key(says("/ ▌"), undo=("Escape",), undone=said("no search")),
    "details": Key(shows(" in row 23"), undo=("Escape",), undone=lambda s: " in row 23" not in s),
    "close": Key(
        lambda _, s: " in row 23" not in s, (*at("A12"), "Enter"), lambda s: " in row 23" in s
    ),
    "show": Key(says("differences only"), undo=("f",) * 5, undone=said("all rows are shown")),
    "column({})": [column(n) for n in range(1, 10)],
    "shift(-1)": Key(says("columns: A B"), (*at("A12"), ">"), said("columns: B A")),
    "shift(1)": Key(says("columns: B A"), undo=("<",), undone=said("columns: A B")),
    "kinds": opens("What counts as a difference"),
    "reader": Key(says("A12 of 20"), undo=("z",), undone=is_table),
    "raw": Key(says("raw text"), undo=("r",), undone=said("repaired text")),
    "boilerplate": Key(says("boilerplate dim"), undo=("d", "d"), undone=said("boilerplate folded")),
    "highlight": Key(says("colours: off"), undo=("w",), undone=said("colours: agreement")),
    "base": Key(says("base A"), undo=("B",), undone=said("no base")),
    "overview": Key(
        lambda b, s: overview(b).strip() and not overview(s).strip(),
        undo=("m",),
        undone=lambda s: overview(s).strip(),
    ),
    "reread": Key(says("read again")),
    "library": opens("Library"),
    "copy": Key(says("copied A12,")),
    "copy_row": Key(says("copied 7 passages")),
    "export": opens("Export"),
    "edit": Key(shows("EDITED"), undo=("Enter",), undone=is_table),
    "pager": Key(shows("PAGED"), undo=("Enter",), undone=is_table),
    "palette": Key(
        shows("type what to do"),
        undo=("Escape",),
        undone=lambda s: "type what to do" not in s,
    ),
    "theme": Key(says("theme ")),
    "help": Key(titled("keys and marks"), undo=("q",), undone=is_table),
}
"""All but the key that quits, which is pressed at the end."""


HERE: Table = {
    "reread": Key(says("read again")),
    "library": opens("Library"),
    "export": opens("Export"),
    "edit": Key(shows("EDITED"), undo=("Enter",), undone=lambda s: "EDITED" not in s),
    "pager": Key(shows("PAGED"), undo=("Enter",), undone=lambda s: "PAGED" not in s),
    "palette": COMPARE_KEYS["palette"],
    "theme": COMPARE_KEYS["theme"],
    "help": opens("keys and marks"),
}
"""What keys do on every screen that has them."""

TOP, END = ("g",), ("G",)
PASSAGE = Key(lambda _, __: True, ("G", "g"), lambda s: bottom(s).startswith(" A1 of"))
READER_KEYS: Table = {
    **{call: HERE[call] for call in HERE},
    "move(1)": Key(lambda _, s: passage(s) > 1),
    "move(-1)": Key(lambda b, s: 0 < passage(s) < passage(b), END, said(" A20 of")),
    "version(1)": Key(says(" B1 of"), undo=("h",), undone=said(" A1 of")),
    "version(-1)": Key(says(" A1 of"), ("G", "g", "l"), said(" B1 of")),
    "page(1)": Key(lambda _, s: passage(s) > 1),
    "page(-1)": Key(lambda b, s: 0 < passage(s) < passage(b), END, said(" A20 of")),
    "page(0.5)": Key(lambda _, s: passage(s) > 1),
    "page(-0.5)": Key(lambda b, s: 0 < passage(s) < passage(b), END, said(" A20 of")),
    "edge(-1)": Key(lambda _, s: passage(s) == 1, END, said(" A20 of")),
    "edge(1)": Key(lambda _, s: passage(s) > 15),
    "difference(1)": Key(lambda _, s: passage(s) > 1),
    "difference(-1)": Key(lambda b, s: 0 < passage(s) < passage(b), END, said(" A20 of")),
    "flag(1)": Key(lambda _, s: passage(s) > 1),
    "flag(-1)": Key(lambda b, s: 0 < passage(s) < passage(b), END, said(" A20 of")),
    "place": Key(says(": ▌"), undo=("Escape",), undone=said(" A1 of")),
    "next(1)": Key(says("no search is open")),
    "next(-1)": Key(says("no search is open")),
    "others": Key(
        shows("A Rejected Puppy"), undo=("Enter",), undone=lambda s: "A Rejected Puppy" not in s
    ),
    "close": Key(
        lambda _, s: "A Rejected Puppy" not in s,
        ("G", "g", "Enter"),
        lambda s: "A Rejected Puppy" in s,
    ),
    "raw": COMPARE_KEYS["raw"],
    "boilerplate": COMPARE_KEYS["boilerplate"],
    "flags": opens("nothing is hidden"),
    "differences": opens(" differences"),
    "versions": opens("4 versions"),
    "facts": opens("facts"),
    "copy": Key(says("copied A1,")),
    "copy_row": Key(says("copied A1 A4")),
    "back": Key(lambda _, s: is_table(s), undo=("z",), undone=lambda s: passage(s) > 0),
}


def other(before: str, after: str) -> bool:
    """The cursor stands on another line, or other lines are in sight."""
    return body(after) != body(before)


def lower(before: str, after: str) -> bool:
    """The cursor stands further down."""
    return bar(after) > bar(before)


def higher(before: str, after: str) -> bool:
    """The cursor stands further up."""
    return 0 <= bar(after) < bar(before)


def listed(words: str, key: str) -> Table:
    """What the keys of a list do that every list has.

    Args:
        words: In its title.
        key: That opens it.
    """
    back = Key(lambda _, s: is_table(s), undo=(key,), undone=lambda s: words in title(s))
    return {
        **HERE,
        "move(1)": Key(lower, TOP),
        "move(-1)": Key(higher, END),
        "page(1)": Key(other, TOP),
        "page(-1)": Key(other, END),
        "page(0.5)": Key(other, TOP),
        "page(-0.5)": Key(other, END),
        "edge(-1)": Key(other, END),
        "edge(1)": Key(other, TOP),
        "copy": Key(says("copied")),
        "filter": Key(shows("/ ▌"), undo=("Escape",), undone=lambda s: "/ ▌" not in s),
        "go": back,
        "back": back,
    }


FLAG_KEYS: Table = {
    **listed("nothing is hidden", "!"),
    "group": Key(other, TOP),
    "open": Key(says("h closes them"), TOP, undo=("h",), undone=said("l opens them")),
    "shut": Key(says("l opens them"), ("g", "l"), said("h closes them")),
    "hints": Key(says("hints are listed"), undo=("i",), undone=said("sure and likely")),
}
VERSION_KEYS: Table = {
    **listed("4 versions", "v"),
    "hide": Key(other, TOP, undo=("Space",)),
    "base": Key(shows("base A"), TOP, undo=("B",)),
    "shift(1)": Key(other, TOP, undo=("<",)),
    "shift(-1)": Key(other, ("g", ">"), undo=("Escape", "v")),
}
READ = "perhaps the same: off"
"""Words of the title once the facts have been read: keys before that find nothing."""
LEFT = Key(lambda _, s: "facts" not in title(s), undo=("t",), undone=lambda s: READ in title(s))
FACT_KEYS: Table = {
    **listed(READ, "t"),
    "move(1)": Key(says("quotation 2 of"), TOP),
    "move(-1)": Key(says("quotation 1 of"), ("g", "j")),
    "version(1)": Key(other, TOP, undo=("h",)),
    "version(-1)": Key(other, ("g", "l")),
    "next(1)": Key(says("quotation 2 of"), TOP),
    "next(-1)": Key(says("quotation 1 of"), ("g", "n")),
    "edge(-1)": Key(says("quotation 1 of"), END),
    "kind(1)": Key(says("number 1 of"), TOP, undo=("BTab",), undone=said("quotation 1 of")),
    "kind(-1)": Key(says("time 1 of"), TOP, undo=("Tab",), undone=said("quotation 1 of")),
    "states": Key(says("rows that differ"), TOP),
    "order": Key(says("order of the story"), undo=("o",), undone=said("differs most first")),
    "perhaps": Key(says("put together"), undo=("p",), undone=said("left apart")),
    "further": Key(other, TOP),
    "export": Key(titled("Export"), undo=("Escape",), undone=lambda s: READ in title(s)),
    "go": LEFT,
    "back": LEFT,
}
CHOOSER = "What counts as a difference"
CHOOSING_KEYS: Table = {
    **listed(CHOOSER, "F"),
    "switch": Key(shows("[ ]"), undo=("a",), undone=lambda s: "[ ]" not in s),
    "every": Key(lambda _, s: "[x]" not in s, undo=("a",), undone=lambda s: "[ ]" not in s),
}
LISTS: dict[str, tuple[tuple[str, ...], str, Sequence[Action], Table]] = {
    "flags": (("!",), "nothing is hidden", FLAGS, FLAG_KEYS),
    "differences": (("L",), " differences", DIFFERENCES, listed(" differences", "L")),
    "hits": (("/", *"kitten", "Enter", "L"), "25 hits", HITS, listed("25 hits", "L")),
    "versions": (("v",), "4 versions", VERSION_LIST, VERSION_KEYS),
    "facts": (("t",), READ, FACTS, FACT_KEYS),
    "kinds": (("F",), CHOOSER, CHOOSING, CHOOSING_KEYS),
}
"""The keys that open a list, words of its title, its actions, what they do."""


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An editor and a pager that say what they were asked for, and end at a key."""
    monkeypatch.delenv("VISUAL", raising=False)
    for name, word in (("EDITOR", "EDITED"), ("PAGER", "PAGED")):
        program = tmp_path / name.lower()
        program.write_text(f'#!/bin/sh\nclear\necho {word} "$@"\nread answer\nclear\n', "utf-8")
        program.chmod(0o755)
        monkeypatch.setenv(name, str(program))


def test_every_action_has_an_entry() -> None:
    """Whoever adds a key has to say here what can be seen when it is pressed."""
    declared: dict[str, tuple[Sequence[Action], Table]] = {"table": (COMPARE, COMPARE_KEYS)}
    declared["reader"] = (READER, READER_KEYS)
    declared |= {name: (actions, table) for name, (_, _, actions, table) in LISTS.items()}
    missing = {
        f"{screen}: {action.call}"
        for screen, (actions, table) in declared.items()
        for action in actions
        if action.call not in table
    }
    assert missing == {"table: quit"}


OUTSIDE = ("edit", "pager")
"""Actions that need a terminal; test_taking looks at them at every size."""


def of_table(term: Any, actions: Sequence[Action]) -> None:
    """Walk through the table; the last key ends the program."""
    term.wait(said("told by all"))
    walk(term, [a for a in actions if a.call != "quit"], COMPARE_KEYS, WAYS)
    term.press("q")
    term.wait(lambda _: term.ended())
    assert term.exit_code() == 0


def of_reader(term: Any, actions: Sequence[Action]) -> None:
    """Walk through the reader, opened at the first passage that all tell; q leads back."""
    term.wait(said("told by all"))
    term.press("z")
    term.wait(said("A1 of"))
    walk(term, actions, READER_KEYS, PASSAGE)
    term.press("q")
    term.wait(is_table)


@pytest.mark.usefixtures("programs")
def test_every_key_of_the_table_comes_from_a_terminal(terminal: Start) -> None:
    """One after the other in one terminal."""
    width, height = IN_TERMINAL
    of_table(terminal(width=width, height=height), COMPARE)


@pytest.mark.usefixtures("programs")
def test_every_key_of_the_reader_comes_from_a_terminal(terminal: Start) -> None:
    """One after the other in one terminal."""
    of_reader(terminal(), READER)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_key_of_the_table_does_what_it_says(inside: Start, width: int, height: int) -> None:
    """With the keys line and without, with columns and stacked."""
    term = inside(width=width, height=height)
    of_table(term, [a for a in COMPARE if a.call not in OUTSIDE])


def test_every_key_of_the_reader_does_what_it_says(inside: Start) -> None:
    """On a low screen; the text is laid out alike in all that are wide."""
    width, height = SIZES[-1]
    of_reader(inside(width=width, height=height), [a for a in READER if a.call not in OUTSIDE])


@pytest.mark.parametrize("name", LISTS)
def test_every_key_of_the_lists_does_what_it_says(inside: Start, name: str) -> None:
    """Of flags, differences, hits, versions, facts and kinds of difference, at several sizes."""
    keys, words, actions, table = LISTS[name]
    sizes = dict(zip(LISTS, cycle([(160, 48), (80, 24), (120, 40)]), strict=False))
    width, height = sizes[name]
    term = inside(width=width, height=height)
    term.wait(said("told by all"))
    term.press(*keys)
    term.wait(partial(is_titled, words))
    ways = Key(other, TOP, partial(is_titled, words))
    walk(term, [a for a in actions if a.call not in OUTSIDE], table, ways)
    term.press("q")
    term.wait(is_table)
