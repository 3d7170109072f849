"""Actions of the lists, the choosers and the help."""

from __future__ import annotations

from dataclasses import replace

from tetrapla.ui.actions.action import MOVING, SEEING, STORY, Action
from tetrapla.ui.actions.shared import ANYWHERE, FAR, PALETTE


def _moves(noun: str) -> tuple[Action, ...]:
    return (
        Action("move(1)", ("j", "down"), "j ↓", f"{noun} down", MOVING, noun),
        Action("move(-1)", ("k", "up"), "k ↑", f"{noun} up", MOVING, noun),
    )


def _filter(by: str) -> Action:
    told = f"filter by {by}: enter keeps it, esc clears it"
    return Action("filter", ("slash",), "/", told, SEEING, "filter")


def filtering(actions: tuple[Action, ...]) -> tuple[Action, ...]:
    """What keys do while the filter of a list is typed; the others are letters of it.

    Args:
        actions: Those of the list.
    """
    down, up = (next(a for a in actions if a.call == c) for c in ("move(1)", "move(-1)"))
    return (
        replace(down, keys=("down",), shown="↓"),
        replace(up, keys=("up",), shown="↑"),
        Action(
            "keep",
            ("enter", "tab"),
            "enter tab",
            "back to the list, filtered",
            SEEING,
            "to the list",
        ),
        Action("back", ("escape",), "esc", "no filter", SEEING, "clear"),
    )


FLAGS: tuple[Action, ...] = (
    *_moves("flag"),
    Action("go", ("enter",), "enter", "go to the passage", MOVING, "go there"),
    *FAR,
    Action(
        "group",
        ("tab", "shift+tab"),
        "tab",
        "garbled or boilerplate",
        MOVING,
        "garbled or boilerplate",
    ),
    Action("open", ("l", "right"), "l →", "a line for each passage", SEEING, "open"),
    Action("shut", ("h", "left"), "h ←", "one line for all of them", SEEING, "close"),
    Action("hints", ("i",), "i", "hints listed, or left out", SEEING, "hints"),
    _filter("kind, version, passage or words"),
    Action("copy", ("y",), "y", "copy what is flagged, with the reason", STORY, "copy"),
    *ANYWHERE,
    Action("back", ("escape", "q", "exclamation_mark"), "esc q !", "back", STORY, "back"),
)

FILTERING = filtering(FLAGS)

DIFFERENCES: tuple[Action, ...] = (
    *_moves("difference"),
    Action("go", ("enter",), "enter", "go to the row", MOVING, "go there"),
    *FAR,
    _filter("words, passage, version or kind of difference"),
    Action("copy", ("y",), "y", "copy the row, with labels", STORY, "copy"),
    *ANYWHERE,
    Action("back", ("escape", "q", "L"), "esc q L", "back", STORY, "back"),
)

HITS: tuple[Action, ...] = (
    *_moves("hit"),
    Action("go", ("enter",), "enter", "go to the hit", MOVING, "go there"),
    *FAR,
    _filter("words, passage or version"),
    Action("copy", ("y",), "y", "copy the passage, as in the file", STORY, "copy"),
    *ANYWHERE,
    Action("back", ("escape", "q", "L"), "esc q L", "back", STORY, "back"),
)

VERSION_LIST: tuple[Action, ...] = (
    *_moves("version"),
    Action("go", ("enter",), "enter", "make it the active version", MOVING, "make active"),
    *(a if a.call != "page(1)" else replace(a, keys=("pagedown",), shown="PgDn") for a in FAR),
    Action("hide", ("space",), "space", "hide it, or show it", SEEING, "hide, show"),
    Action("base", ("B",), "B", "make it the base; again: no base", SEEING, "base"),
    Action("shift(-1)", ("less_than_sign",), "<", "its column to the left", SEEING, "move"),
    Action("shift(1)", ("greater_than_sign",), ">", "its column to the right", SEEING, "move"),
    _filter("label, name, file, source or note"),
    *ANYWHERE,
    Action("back", ("escape", "q", "v"), "esc q v", "back", STORY, "back"),
)

FACTS: tuple[Action, ...] = (
    *_moves("row"),
    Action("version(-1)", ("h", "left"), "h ←", "version to the left", MOVING, "version"),
    Action("version(1)", ("l", "right"), "l →", "version to the right", MOVING, "version"),
    Action("next(1)", ("n",), "n", "next row that differs", MOVING, "difference"),
    Action("next(-1)", ("N",), "N", "previous row that differs", MOVING, "difference"),
    Action("kind(1)", ("tab",), "tab", "quotations, numbers, names, times", SEEING, "kind"),
    Action("kind(-1)", ("shift+tab",), "shift+tab", "the kind before", SEEING),
    Action("go", ("enter",), "enter", "go to the passage", MOVING, "go there"),
    *FAR,
    Action("states", ("f",), "f", "rows: all, what differs, then each state", SEEING, "states"),
    _filter("words, speaker, state, version or passage"),
    Action("further", ("i",), "i", "more of what is told; again: further", SEEING, "more of it"),
    Action("order", ("o",), "o", "what differs most first, or as in the story", SEEING, "order"),
    Action("perhaps", ("p",), "p", "perhaps the same: together, or apart", SEEING, "perhaps"),
    Action("copy", ("y",), "y", "copy the row, with labels", STORY, "copy"),
    Action("export", ("e",), "e", "export the facts", STORY, "export"),
    *ANYWHERE,
    Action("back", ("escape", "q", "t"), "esc q t", "back", STORY, "back"),
)
"""Quotations, numbers, names and times."""
FILTERING_FACTS = filtering(FACTS)

FILTERING_DIFFERENCES, FILTERING_HITS = filtering(DIFFERENCES), filtering(HITS)
FILTERING_VERSIONS = filtering(VERSION_LIST)

LIBRARY: tuple[Action, ...] = (
    *_moves("story"),
    Action("go", ("enter",), "enter", "open the story", MOVING, "open"),
    *FAR,
    Action("forget", ("x",), "x", "out of the list; its files stay", SEEING, "out of the list"),
    _filter("title or path"),
    *ANYWHERE,
    Action("back", ("escape", "q", "o"), "esc q o", "back", STORY, "back"),
)
FILTERING_LIBRARY = filtering(LIBRARY)

CHOOSING: tuple[Action, ...] = (
    Action("move(1)", ("j", "down"), "j ↓", "kind down", MOVING, "kind"),
    Action("move(-1)", ("k", "up"), "k ↑", "kind up", MOVING, "kind"),
    Action("switch", ("space", "x"), "space x", "it counts, or not", SEEING, "on, off"),
    Action("every", ("a",), "a", "all kinds count, or none", SEEING, "all, none"),
    *ANYWHERE,
    Action("back", ("enter", "escape", "q", "F"), "enter esc q F", "back", STORY, "back"),
)
"""What counts as a difference."""

HELP: tuple[Action, ...] = (
    Action("move(1)", ("j", "down"), "j ↓", "down", MOVING),
    Action("move(-1)", ("k", "up"), "k ↑", "up", MOVING),
    *FAR,
    *PALETTE,
    Action("back", ("q", "escape", "question_mark", "f1", "enter"), "q esc", "back", STORY, "back"),
)
