"""Actions of the lists, the choosers and the help."""

from __future__ import annotations

from tetrapla.ui.actions.action import MOVING, SEEING, STORY, Action
from tetrapla.ui.actions.shared import ANYWHERE, FAR, PALETTE

FLAGS: tuple[Action, ...] = (
    Action("move(1)", ("j", "down"), "j ↓", "flag down", MOVING, "flag"),
    Action("move(-1)", ("k", "up"), "k ↑", "flag up", MOVING, "flag"),
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
    Action(
        "filter",
        ("slash",),
        "/",
        "filter by kind, version, passage or words: tab keeps it, esc clears it",
        SEEING,
        "filter",
    ),
    *ANYWHERE,
    Action("back", ("escape", "q", "exclamation_mark"), "esc q !", "back", STORY, "back"),
)

FILTERING: tuple[Action, ...] = (
    Action("move(1)", ("down",), "↓", "flag down", MOVING, "flag"),
    Action("move(-1)", ("up",), "↑", "flag up", MOVING, "flag"),
    Action("go", ("enter",), "enter", "go to the passage", MOVING, "go there"),
    Action("keep", ("tab",), "tab", "back to the list, filtered", SEEING, "to the list"),
    Action("back", ("escape",), "esc", "no filter", SEEING, "clear"),
)
"""What keys do while a filter is typed; the others are letters of it."""

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
