"""Every action, declared once: bindings, the keys line, the help and the README come from here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from textual.binding import Binding, BindingType

from tetrapla.rows.bars import key_block, keys_line, short_keys
from tetrapla.rows.blocks import Block
from tetrapla.rows.roles import Line, Piece
from tetrapla.ui.action_ids import action_id


@dataclass(frozen=True, slots=True)
class Action:
    """Something a key does."""

    call: str
    """The Textual action: ``rows(1)``; ``{}`` stands for which of the keys it was, from 1."""
    keys: tuple[str, ...]
    """Textual's names of the keys, the main one first."""
    shown: str
    """The keys as people read them: ``j ↓``."""
    help: str
    """What it does, in a few words."""
    group: str
    """Heading in the help."""
    footer: str = ""
    """Label on the keys line; actions with the same label stand together. Empty: not there."""
    short: str = ""
    """Label where there is little room; empty: as on the keys line."""

    @property
    def id(self) -> str:
        """What the settings call it."""
        return action_id(self.call)

    def bindings(self) -> list[Binding]:
        """The bindings for Textual."""
        calls = {key: self.call.format(k) for k, key in enumerate(self.keys, start=1)}
        return [Binding(key, call, self.help, show=False) for key, call in calls.items()]


ROOM = 70
"""From this width on the bottom line of a low terminal has room for two keys."""

MOVING, SEEING, STORY = "Moving", "What is shown", "Story and help"

_ROWS = (
    Action("move(1)", ("j", "down"), "j ↓", "row down", MOVING, "row"),
    Action("move(-1)", ("k", "up"), "k ↑", "row up", MOVING, "row"),
)
_VERSIONS = (
    Action(
        "version(-1)", ("h", "left", "shift+tab"), "h ←", "version to the left", MOVING, "version"
    ),
    Action(
        "version(1)", ("l", "right", "tab"), "l → tab", "version to the right", MOVING, "version"
    ),
)
_FAR = (
    Action("page(1)", ("space", "pagedown"), "space PgDn", "page down", MOVING),
    Action("page(-1)", ("b", "pageup"), "b PgUp", "page up", MOVING),
    Action("page(0.5)", ("ctrl+d",), "ctrl+d", "half a page down", MOVING),
    Action("page(-0.5)", ("ctrl+u",), "ctrl+u", "half a page up", MOVING),
    Action("edge(-1)", ("g", "home"), "g Home", "to the beginning", MOVING),
    Action("edge(1)", ("G", "end"), "G End", "to the end", MOVING),
)
_TEXT = (
    Action("raw", ("r",), "r", "text as in the file, or repaired", SEEING, "raw"),
    Action("boilerplate", ("d",), "d", "boilerplate folded, dim or shown", SEEING, "boilerplate"),
)
_FLAGS = (Action("flags", ("exclamation_mark",), "!", "list of all flags", SEEING, "all flags"),)
_STORY = (
    Action("theme", ("T",), "T", "theme: dark, light, colour-blind, ansi, mono", STORY),
    Action("help", ("question_mark", "f1"), "? F1", "all keys", STORY),
)
_FILE = (
    Action("reread", ("R",), "R", "read the files again", STORY),
    Action("copy", ("y",), "y", "copy the passage, as in the file", STORY),
    Action("copy_row", ("Y",), "Y", "copy the row, with labels", STORY),
)

COMPARE: tuple[Action, ...] = (
    *_ROWS,
    *_VERSIONS,
    *_FAR,
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
    *_FLAGS,
    Action("moved(1)", ("right_parenthesis",), ")", "next moved passage", MOVING, "moved"),
    Action("moved(-1)", ("left_parenthesis",), "(", "previous moved passage", MOVING, "moved"),
    Action("place", ("colon",), ":", "to a row, a passage (B15) or a percentage", MOVING),
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
    Action("show", ("f",), "f", "rows: all, different, common, only here, flagged, unsure", SEEING),
    Action("column({})", tuple("123456789"), "1-9", "version on or off", SEEING),
    Action("shift(-1)", ("less_than_sign",), "<", "this version to the left", SEEING),
    Action("shift(1)", ("greater_than_sign",), ">", "this version to the right", SEEING),
    Action("kinds", ("F",), "F", "what counts as a difference: numbers, case, …", SEEING),
    Action("reader", ("z",), "z", "reader: one version alone", SEEING, "reader"),
    *_TEXT,
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
    *_FILE,
    *_STORY,
    Action("quit", ("q",), "q", "quit", STORY),
)

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
    *_FAR,
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
    *_TEXT,
    *_FLAGS,
    *_FILE,
    Action("back", ("z", "q"), "z q", "back to the table", SEEING, "compare"),
    *_STORY,
)

FLAGS: tuple[Action, ...] = (
    Action("move(1)", ("j", "down"), "j ↓", "flag down", MOVING, "flag"),
    Action("move(-1)", ("k", "up"), "k ↑", "flag up", MOVING, "flag"),
    Action("go", ("enter",), "enter", "go to the passage", MOVING, "go there"),
    *_FAR,
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
    *_STORY,
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

CHOOSING: tuple[Action, ...] = (
    Action("move(1)", ("j", "down"), "j ↓", "kind down", MOVING, "kind"),
    Action("move(-1)", ("k", "up"), "k ↑", "kind up", MOVING, "kind"),
    Action("switch", ("space", "x"), "space x", "it counts, or not", SEEING, "on, off"),
    Action("every", ("a",), "a", "all kinds count, or none", SEEING, "all, none"),
    *_STORY,
    Action("back", ("enter", "escape", "q", "F"), "enter esc q F", "back", STORY, "back"),
)
"""What counts as a difference."""

FOUND: tuple[Action, ...] = tuple(
    replace(a, footer="hit") if a.call.startswith("next(") else a for a in COMPARE
)
"""What keys do while a search is open."""

HELP: tuple[Action, ...] = (
    Action("move(1)", ("j", "down"), "j ↓", "down", MOVING),
    Action("move(-1)", ("k", "up"), "k ↑", "up", MOVING),
    *_FAR,
    Action("back", ("q", "escape", "question_mark", "f1", "enter"), "q esc", "back", STORY, "back"),
)


def bindings(actions: Sequence[Action]) -> list[BindingType]:
    """The bindings of a screen."""
    return [binding for action in actions for binding in action.bindings()]


def footer(actions: Sequence[Action]) -> dict[str, list[str]]:
    """What the keys line shows: label -> keys."""
    labels: dict[str, list[str]] = {}
    for action in actions:
        if action.footer:
            labels.setdefault(action.footer, []).append(action.shown.split()[0])
    return labels


def keys_of(actions: Sequence[Action], width: int) -> Line:
    """The keys line of a screen."""
    tail = next((f"{a.shown.split()[0]} all keys" for a in actions if a.call == "help"), "")
    return keys_line(footer(actions), width, tail)


def short_keys_of(actions: Sequence[Action], width: int) -> list[Piece]:
    """For low terminals: the one key that opens more, and the way to all of them."""
    opens = [("enter", a.short or a.footer) for a in actions if a.keys[0] == "enter" and a.footer]
    way = ("q", "back")
    helps = [a.shown.split()[0] for a in actions if a.call == "help"]
    if helps:
        way = (helps[0], "keys")
    elif actions:
        way = (actions[-1].shown.split()[0], actions[-1].footer)
    return short_keys([*(opens if width >= ROOM else ()), way], width)


def help_blocks(actions: Sequence[Action], width: int) -> list[Block]:
    """The keys by group."""
    groups = dict.fromkeys(a.group for a in actions)
    return [
        key_block(g, [(a.shown, a.help) for a in actions if a.group == g], width) for g in groups
    ]
