"""What a setting may be: each check gives the value as the program needs it, or what is wrong."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from tetrapla.rows.measures import WIDEST
from tetrapla.rows.theme_names import NAMES, nearest

NARROWEST = 24
"""Cells of the narrowest column of text that can be asked for."""
MOST_RECENT = 50
"""Of the stories that were opened, the most that can be kept in the list."""
AUTO = "auto"
"""The languages of each text itself, and English."""

Check = Callable[[object, Path], Any]
"""Checks a value and gives it as the program needs it; the path is the settings file's folder."""


class WrongError(Exception):
    """A value that cannot be meant."""

    def __init__(self, what: str, cure: str, kept: object = None) -> None:
        """Tell what is wrong.

        Args:
            what: What the value must be.
            cure: What to do; empty: that is plain.
            kept: The part of it that is right and holds all the same; None: nothing is.
        """
        super().__init__(what, cure)
        self.what, self.cure, self.kept = what, cure, kept


def paths(value: object, folder: Path) -> tuple[str, ...]:
    """One path or several, relative to the folder of the settings file."""
    if value is None:
        return ()
    given = value if isinstance(value, list) else [value]
    paths = [path for path in given if isinstance(path, str) and path]
    if len(paths) < len(given):
        raise WrongError("a path or a list of paths", "Put each in quotation marks.")
    # Path.expanduser raises for the home of nobody; such a path is told when it is read.
    return tuple(str(folder / os.path.expanduser(path)) for path in paths)  # noqa: PTH111


def theme(value: object, _: Path) -> str:
    """The name of a theme."""
    if value not in NAMES:
        raise WrongError("the name of a theme", nearest(str(value)))
    return str(value)


def column_width(value: object, _: Path) -> int:
    """Cells of the widest column of text."""
    if not isinstance(value, int) or not NARROWEST <= value <= WIDEST:
        cure = "It is the width of the widest column of text, in letters."
        raise WrongError(f"a number from {NARROWEST} to {WIDEST}", cure)
    return value


def one_of(names: Sequence[str]) -> Check:
    """What checks that a setting is one of a few words."""

    def check(value: object, _: Path) -> str:
        if value is None and "none" in names:
            return "none"
        if value not in names:
            close = get_close_matches(str(value).casefold(), names, 1, 0.5)
            raise WrongError(" or ".join(names), f"Did you mean '{close[0]}'?" if close else "")
        return str(value)

    return check


def keymap(value: object, _: Path) -> dict[str, tuple[str, ...]]:
    """Ids of actions with keys as they are written; what they mean, only the screens know."""
    cure = "Write it as lines of 'next-difference: x', or 'next-difference: [x, X]'."
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise WrongError("actions with their keys", cure)
    keymap = {}
    for action, given in value.items():
        keys = given if isinstance(given, list) else [given]
        # A digit is a number to YAML, and a key here.
        if not keys or not all(isinstance(k, str | int) and not isinstance(k, bool) for k in keys):
            raise WrongError(f"actions with their keys, and '{action}' has none", cure)
        keymap[action] = tuple(map(str, keys))
    return keymap


def kinds(value: object, _: Path) -> tuple[str, ...]:
    """Kinds of difference by name; those that there are hold beside those that there are not."""
    from tetrapla.rows.row_differences import NAMES as KINDS

    names = tuple(KINDS.values())
    given = _words(value)
    right = tuple(word for word in given if word in names)
    wrong = next((word for word in given if word not in names), None)
    if wrong is not None:
        close = get_close_matches(wrong, names, 1, 0.5)
        cure = f"Did you mean '{close[0]}'?" if close else f"Known are: {', '.join(names)}."
        what = f"a list of kinds of difference, and '{wrong}' is none"
        raise WrongError(what, cure, right)
    return tuple(dict.fromkeys(right))


def languages(value: object, _: Path) -> str | tuple[str, ...]:
    """``auto``, or the codes of languages for which rules ship."""
    from tetrapla.engine.languages import LANGUAGES

    given = _words(value)
    if given in ((), (AUTO,)):
        return AUTO
    wrong = next((word for word in given if word not in LANGUAGES), None)
    if wrong is not None:
        close = get_close_matches(wrong, (AUTO, *LANGUAGES), 1, 0.5)
        cure = f"Did you mean '{close[0]}'?" if close else f"Known are: {', '.join(LANGUAGES)}."
        what = f"{AUTO} or a list of languages, and there are no rules for '{wrong}'"
        # Where one of several is wrong the others hold; no list at all would switch rules off.
        raise WrongError(what, cure, tuple(word for word in given if word in LANGUAGES) or None)
    return tuple(dict.fromkeys(given))


def _words(value: object) -> tuple[str, ...]:
    """One word or a list of them, in small letters, with single spaces for hyphens."""
    given = value if isinstance(value, list) else [] if value is None else [value]
    # To YAML ``no`` is a truth value.
    written = ("no" if word is False else "yes" if word is True else str(word) for word in given)
    return tuple(" ".join(re.split(r"[\s_-]+", word.casefold().strip())) for word in written)


def recent(value: object, _: Path) -> int:
    """How many stories are kept in the list of those that were opened."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_RECENT:
        cure = "It is how many stories that were opened are listed; 0: none are written down."
        raise WrongError(f"a number from 0 to {MOST_RECENT}", cure)
    return value


def on_or_off(value: object, _: Path) -> bool:
    """A truth value, as YAML knows it or as a word in quotation marks."""
    if value in ("on", "off"):
        return value == "on"
    if not isinstance(value, bool):
        raise WrongError("on or off", "")
    return value
