"""Actions that several screens have."""

from __future__ import annotations

from tetrapla.ui.actions.action import MOVING, SEEING, STORY, Action

ROWS = (
    Action("move(1)", ("j", "down"), "j ↓", "row down", MOVING, "row"),
    Action("move(-1)", ("k", "up"), "k ↑", "row up", MOVING, "row"),
)
VERSIONS = (
    Action(
        "version(-1)", ("h", "left", "shift+tab"), "h ←", "version to the left", MOVING, "version"
    ),
    Action(
        "version(1)", ("l", "right", "tab"), "l → tab", "version to the right", MOVING, "version"
    ),
)
FAR = (
    Action("page(1)", ("space", "pagedown"), "space PgDn", "page down", MOVING),
    Action("page(-1)", ("b", "pageup"), "b PgUp", "page up", MOVING),
    Action("page(0.5)", ("ctrl+d",), "ctrl+d", "half a page down", MOVING),
    Action("page(-0.5)", ("ctrl+u",), "ctrl+u", "half a page up", MOVING),
    Action("edge(-1)", ("g", "home"), "g Home", "to the beginning", MOVING),
    Action("edge(1)", ("G", "end"), "G End", "to the end", MOVING),
)
TEXT = (
    Action("raw", ("r",), "r", "text as in the file, or repaired", SEEING, "raw"),
    Action("boilerplate", ("d",), "d", "boilerplate folded, dim or shown", SEEING, "boilerplate"),
)
LISTS = (
    Action("flags", ("exclamation_mark",), "!", "list of all flags", SEEING, "all flags"),
    Action("differences", ("L",), "L", "list of differences; of hits in a search", SEEING),
    Action("versions", ("v",), "v", "list of versions", SEEING),
    Action("facts", ("t",), "t", "facts: quotations, numbers, names, times", SEEING, "facts"),
)
PALETTE = (Action("palette", ("ctrl+p",), "ctrl+p", "command palette: every action", STORY),)
ANYWHERE = (
    *PALETTE,
    Action("theme", ("T",), "T", "theme: dark, light, colour-blind, ansi, mono", STORY),
    Action("help", ("question_mark", "f1"), "? F1", "all keys", STORY),
)
FILE = (
    Action("reread", ("R",), "R", "read the files again", STORY),
    Action("library", ("o",), "o", "library: open another story", STORY),
    Action("copy", ("y",), "y", "copy the passage, as in the file", STORY),
    Action("copy_row", ("Y",), "Y", "copy the row, with labels", STORY),
    Action("export", ("e",), "e", "export: Markdown, CSV, JSON, text", STORY),
    Action("edit", ("E",), "E", "open the file in $EDITOR, at this passage", STORY),
    Action("pager", ("P",), "P", "open the file in $PAGER, at this passage", STORY),
)
