"""What is made from the actions of a screen: bindings, keys lines, help."""

from __future__ import annotations

from collections.abc import Sequence

from textual.binding import BindingType

from tetrapla.rows.bars import key_block, keys_line, short_keys
from tetrapla.rows.blocks import Block
from tetrapla.rows.roles import Line, Piece
from tetrapla.ui.actions.action import Action

ROOM = 70
"""From this width on the bottom line of a low terminal has room for two keys."""


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


def short_keys_of(actions: Sequence[Action], width: int, calls: Sequence[str] = ()) -> list[Piece]:
    """For low terminals: the keys that matter most, and the way to all of them.

    Args:
        actions: Those of the screen.
        width: Cells.
        calls: What they do, most useful first; empty: the one key that opens more.
    """
    if calls:
        named = [a for call in calls for a in actions if a.call == call]
        opens = [(a.shown.split()[0], a.short or a.footer) for a in named]
    else:
        at_enter = [a for a in actions if a.keys[0] == "enter" and a.footer]
        opens = [("enter", a.short or a.footer) for a in at_enter]
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
