"""Actions of the screens on which the story is read, and while something is typed there."""

from __future__ import annotations

from dataclasses import replace

from tetrapla.ui.actions.action import MOVING, SEEING, STORY, Action
from tetrapla.ui.actions.shared import ANYWHERE, FAR, FILE, LISTS, ROWS, TEXT, VERSIONS

PLACE = Action("place", ("colon",), ":", "to a row, a passage (B15) or a percentage", MOVING)

COMPARE: tuple[Action, ...] = (
    *ROWS,
    *VERSIONS,
    *FAR,
    Action("next(1)", ("n",), "n", "next difference; next hit in a search", MOVING, "difference"),
    Action(
        "next(-1)",
        ("N",),
        "N",
        "previous difference; previous hit in a search",
        MOVING,
        "difference",
    ),
    Action("difference(1)", ("right_square_bracket",), "]", "next difference", MOVING),
    Action("difference(-1)", ("left_square_bracket",), "[", "previous difference", MOVING),
    Action("flag(1)", ("right_curly_bracket",), "}", "next flag in this version", MOVING, "flag"),
    Action("flag(-1)", ("left_curly_bracket",), "{", "previous flag", MOVING, "flag"),
    *LISTS,
    Action("moved(1)", ("right_parenthesis",), ")", "next moved passage", MOVING, "moved"),
    Action("moved(-1)", ("left_parenthesis",), "(", "previous moved passage", MOVING, "moved"),
    PLACE,
    Action("other_end", ("apostrophe",), "'", "other end of a move", MOVING),
    Action(
        "search",
        ("slash",),
        "/",
        "search all versions; re: for a regular expression",
        MOVING,
        "search",
    ),
    Action(
        "details",
        ("enter",),
        "enter",
        "details: wording, reasons, flags; again: taller",
        SEEING,
        "details",
    ),
    Action("close", ("escape",), "esc", "details away; then the search", SEEING),
    Action(
        "show",
        ("f",),
        "f",
        "rows: all, different, common, only here, flagged, unsure",
        SEEING,
        "show",
    ),
    Action("column({})", tuple("123456789"), "1-9", "version on or off", SEEING),
    Action("shift(-1)", ("less_than_sign",), "<", "this version to the left", SEEING),
    Action("shift(1)", ("greater_than_sign",), ">", "this version to the right", SEEING),
    Action("kinds", ("F",), "F", "what counts as a difference: numbers, case, …", SEEING, "kinds"),
    Action("reader", ("z",), "z", "reader: one version alone", SEEING, "reader"),
    *TEXT,
    Action(
        "highlight",
        ("w",),
        "w",
        "colours: agreement, against the base if there is one, off",
        SEEING,
        "highlight",
    ),
    Action("base", ("B",), "B", "make this version the base; again: no base", SEEING, "base"),
    Action("overview", ("m",), "m", "overview on or off", SEEING),
    *FILE,
    *ANYWHERE,
    Action("quit", ("q",), "q", "quit", STORY),
)

OPENING: tuple[Action, ...] = (Action("quit", ("q", "escape"), "q esc", "quit", STORY, "quit"),)
"""What keys do while the versions are compared."""

READER: tuple[Action, ...] = (
    Action("move(1)", ("j", "down"), "j ↓", "passage down", MOVING, "passage"),
    Action("move(-1)", ("k", "up"), "k ↑", "passage up", MOVING, "passage"),
    Action(
        "version(-1)",
        ("h", "left", "shift+tab"),
        "h ←",
        "same passage, version to the left",
        MOVING,
        "same passage in another version",
    ),
    Action(
        "version(1)",
        ("l", "right", "tab"),
        "l → tab",
        "same passage, version to the right",
        MOVING,
        "same passage in another version",
    ),
    *FAR,
    Action(
        "difference(1)",
        ("right_square_bracket",),
        "]",
        "next passage that others tell otherwise, or nobody else",
        MOVING,
    ),
    Action("difference(-1)", ("left_square_bracket",), "[", "previous one of these", MOVING),
    Action("flag(1)", ("right_curly_bracket",), "}", "next flag in this version", MOVING),
    Action("flag(-1)", ("left_curly_bracket",), "{", "previous flag", MOVING),
    PLACE,
    Action("next(1)", ("n",), "n", "next hit of the search in this version", MOVING),
    Action("next(-1)", ("N",), "N", "previous hit of the search in this version", MOVING),
    Action(
        "others",
        ("enter",),
        "enter",
        "the others’ wording, and why anything is flagged",
        SEEING,
        "the others’ wording, reasons",
        "others, why",
    ),
    Action("close", ("escape",), "esc", "wording and reasons away; then back", SEEING),
    *TEXT,
    *LISTS,
    *FILE,
    Action("back", ("z", "q"), "z q", "back to the table", SEEING, "compare"),
    *ANYWHERE,
)

SEARCHING: tuple[Action, ...] = (
    Action("next(1)", ("enter",), "enter", "to the first hit", MOVING, "to the first hit", "go"),
    Action("close", ("escape",), "esc", "no search", SEEING, "clear"),
)
"""What keys do while a search is typed; the others are letters of it."""

GOING: tuple[Action, ...] = (
    Action("place", ("enter",), "enter", "go there", MOVING, "go there"),
    Action("close", ("escape",), "esc", "stay here", SEEING, "stay"),
)
"""What keys do while a place is typed."""

FOUND: tuple[Action, ...] = tuple(
    replace(a, footer="hit") if a.call.startswith("next(") else a for a in COMPARE
)
"""What keys do while a search is open."""
