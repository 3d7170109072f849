"""Actions of the export dialog."""

from __future__ import annotations

from dataclasses import replace

from tetrapla.ui.actions.action import MOVING, SEEING, STORY, Action
from tetrapla.ui.actions.shared import ANYWHERE

_WRITE = Action("write", ("enter",), "enter", "write the file", STORY, "write", "write")
_FIELDS = (
    Action("field(1)", ("tab",), "tab", "next: format, rows, text, file", MOVING, "next"),
    Action("field(-1)", ("shift+tab",), "shift+tab", "the one before", MOVING),
)
_BACK = Action("back", ("escape",), "esc", "back, nothing is written", STORY, "back")

EXPORTING: tuple[Action, ...] = (
    Action("move(1)", ("j", "down"), "j ↓", "line down", MOVING, "format"),
    Action("move(-1)", ("k", "up"), "k ↑", "line up", MOVING, "format"),
    *_FIELDS,
    Action(
        "switch",
        ("space", "l", "h", "right", "left"),
        "space h l",
        "the other choice: rows, text",
        SEEING,
        "choose",
    ),
    _WRITE,
    *ANYWHERE,
    Action("back", ("escape", "q"), "esc q", "back, nothing is written", STORY, "back"),
)

NAMING: tuple[Action, ...] = (
    _WRITE,
    Action("move(-1)", ("up",), "↑", "line up", MOVING, "up"),
    *_FIELDS,
    _BACK,
)
"""What keys do while the name of the file is typed; the others are letters of it."""

RENAMING: tuple[Action, ...] = (
    replace(_WRITE, help="ask again", footer="ask again", short="ask again"),
    *NAMING[1:-1],
    replace(_BACK, footer="leave, nothing is written"),
)
"""What keys do before another name is typed than that of a file that is there."""

ASKING: tuple[Action, ...] = (
    Action("yes", ("y",), "y", "overwrite the file", STORY, "overwrite"),
    Action("back", ("n", "escape"), "n esc", "keep the file, type another name", STORY, "keep it"),
)
"""What keys do while it is asked whether a file is to be overwritten; others do nothing."""

STOPPING: tuple[Action, ...] = (
    Action("back", ("escape",), "esc", "stop: nothing is written", STORY, "stop"),
)
"""What keys do while a file is written; others do nothing."""
