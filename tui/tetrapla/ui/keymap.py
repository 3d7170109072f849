"""The keys that somebody has chosen in the settings, in place of those that are declared.

Keys with a name (arrows, Enter, Esc) go on doing what they did beside the chosen ones, unless
something else was given to them, so that nobody locks himself out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache
from itertools import combinations
from types import MappingProxyType
from typing import Protocol

from textual.keys import KEY_NAME_REPLACEMENTS, Keys, key_to_character

from tetrapla.ui import actions as declared
from tetrapla.ui.actions import Action

Keymap = Mapping[str, tuple[str, ...]]
"""Id of an action -> Textual's names of its keys, the main one first."""


class Keyed(Protocol):
    """Whatever knows the keys that were chosen: the application."""

    keymap: Keymap


NAMED: Mapping[str, str] = MappingProxyType(
    {
        "down": "↓",
        "up": "↑",
        "left": "←",
        "right": "→",
        "enter": "enter",
        "escape": "esc",
        "tab": "tab",
        "shift+tab": "shift+tab",
        "pagedown": "PgDn",
        "pageup": "PgUp",
        "home": "Home",
        "end": "End",
        "f1": "F1",
    }
)
"""Keys that stay beside chosen ones -> how people read them."""
_ALSO = {"esc": "escape", "return": "enter", "pgdn": "pagedown", "pgup": "pageup", "↓": "down"}
_ALSO |= {"↑": "up", "←": "left", "→": "right", "del": "delete"}
_EATEN = {f"ctrl+{letter}" for letter in "cshijmqz"}
"""Keys that a terminal keeps to itself, or sends as another key."""
_KNOWN = {key.value for key in Keys if not key.value.startswith("<")}


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the settings make of the keys."""

    keymap: Keymap = field(default_factory=dict)
    problems: tuple[tuple[str, str, str], ...] = ()
    """Id as it was given, what is wrong with it, and the cure."""


def screens() -> dict[str, tuple[Action, ...]]:
    """The actions of each screen on which letters are keys."""
    found = {}
    for name, value in vars(declared).items():
        listed = isinstance(value, tuple) and value and isinstance(value[0], Action)
        if listed and name.isupper() and name[0] != "_" and not is_typed(value):
            found[name] = value
    return found


def is_typed(actions: Sequence[Action]) -> bool:
    """Whether letters are letters while these actions hold, not keys."""
    return not any(len(key) == 1 for action in actions for key in action.keys)


def key_named(written: str) -> str | None:
    """Textual's name of a key.

    Args:
        written: As people write it: ``?``, ``G``, ``ctrl+d``, ``PgDn``, ``question_mark``.

    Returns:
        None where there is no such key.
    """
    if len(written) == 1 and written.isprintable() and written not in _ALSO and written != " ":
        return _name(written)
    name = _ALSO.get(written.casefold(), written.casefold().replace(" ", "") or "space")
    if name in _KNOWN:
        return name
    return name if name in _signs() or (len(name) > 1 and key_to_character(name)) else None


def shown(key: str) -> str:
    """A key as people read it."""
    if key in NAMED:
        return NAMED[key]
    if key == "space":
        return key
    return _signs().get(key) or key_to_character(key) or key


def key_of(actions: Sequence[Action], call: str, which: int = 1) -> str:
    """A key of an action, for sentences that name it.

    Args:
        actions: Those of a screen, with the keys that the settings give.
        call: Which of them.
        which: Which of its keys, from 1.

    Returns:
        The key as people read it; empty where there is no such action or key.
    """
    keys = next((action.keys for action in actions if action.call == call), ())
    return shown(keys[which - 1]) if which <= len(keys) else ""


@cache
def _signs() -> Mapping[str, str]:
    """Textual's name of a sign on a keyboard -> the sign."""
    return {_name(sign): sign for sign in map(chr, range(33, 127))}


def _name(sign: str) -> str:
    if sign.isalnum():
        return sign
    name = unicodedata.name(sign, sign).lower().replace("-", "_").replace(" ", "_")
    return KEY_NAME_REPLACEMENTS.get(name, name)


def remapped(actions: Sequence[Action], keymap: Keymap) -> tuple[Action, ...]:
    """The actions of a screen, with the keys that were chosen for them."""
    if not keymap or is_typed(actions):
        return tuple(actions)
    taken = {key for a in actions for key in keymap.get(a.id, ())}
    return tuple(_with_keys(a, keymap[a.id], taken) if a.id in keymap else a for a in actions)


def _with_keys(action: Action, keys: tuple[str, ...], taken: set[str]) -> Action:
    kept = [k for k in action.keys if k in NAMED and k not in keys and k not in taken]
    every = (*keys, *kept)
    return replace(action, keys=every, shown=" ".join(map(shown, every)))


def chosen_keys(given: Mapping[str, Sequence[str]]) -> Chosen:
    """The keymap of the settings, without what cannot be meant.

    Args:
        given: Id of an action -> its keys as they were written, in the order of the file.
    """
    every = screens()
    ids = {action.id: action for actions in every.values() for action in actions}
    keymap: dict[str, tuple[str, ...]] = {}
    problems: list[tuple[str, str, str]] = []
    for wanted, written in given.items():
        if wanted not in ids:
            problems.append((wanted, f"there is no action '{wanted}'", _nearest(wanted, ids)))
            continue
        keys = {text: key_named(text) for text in written}
        problems += [
            (wanted, *trouble) for text, key in keys.items() if (trouble := _bad(text, key))
        ]
        good = [key for text, key in keys.items() if key and not _bad(text, key)]
        if good:
            keymap[wanted] = tuple(dict.fromkeys(good))
    while clash := _clash(every.values(), keymap):
        loser, other, key = clash
        del keymap[loser]
        cure = f"Give '{other}' another key as well, or '{loser}' one that is free."
        problems.append((loser, f"the key {shown(key)} is that of '{other}'", cure))
    return Chosen(keymap, tuple(problems))


def _nearest(wanted: str, ids: Mapping[str, Action]) -> str:
    """The id that was meant: one that is written nearly so, or whose call or words say so."""
    word = wanted.casefold().replace("_", "-")
    close = get_close_matches(word, ids, 1, 0.55)
    if not close:
        close = [i for i, a in ids.items() if word in (a.call.casefold(), a.help.casefold())]
    close = close or [i for i in ids if word in i]
    cure = "'tetrapla config show' lists them all."
    return f"Did you mean '{close[0]}'? {cure}" if close else cure


def _bad(written: str, key: str | None) -> tuple[str, str] | None:
    if key is None:
        near = get_close_matches(written.casefold(), [*_ALSO, *_KNOWN], 1, 0.6)
        cure = f"Did you mean '{near[0]}'?" if near else "Write a sign, or a name like 'pagedown'."
        return f"there is no key '{written}'", cure
    if key in _EATEN:
        return f"a terminal keeps {key} to itself", "Choose another key."
    return None


def _clash(every: Iterable[Sequence[Action]], keymap: Keymap) -> tuple[str, str, str] | None:
    """Two actions of a screen with one key: the chosen one that must go, the other, the key."""
    order = list(keymap)
    for actions in every:
        for a, b in combinations(remapped(actions, keymap), 2):
            both = [key for key in a.keys if key in b.keys]
            mapped = sorted((x.id for x in (a, b) if x.id in keymap), key=order.index)
            if both and mapped:
                return mapped[-1], b.id if mapped[-1] == a.id else a.id, both[0]
    return None
