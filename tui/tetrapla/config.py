"""The settings file: what a person wants each time.

A broken file is told, and so is every setting that cannot be meant; the defaults hold for them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tetrapla.errors import ReadingError
from tetrapla.rows.measures import WIDEST
from tetrapla.rows.theme_names import NAMES, nearest

CONFIG = "TETRAPLA_CONFIG"
"""In the environment, the path of another settings file; set to nothing: none is read."""
LARGEST = 1_000_000
"""Bytes of a settings file."""
NARROWEST = 24
"""Cells of the narrowest column of text that can be asked for."""
PANES = ("none", "rules")
"""What parts the columns: blank cells alone, or a hairline in them."""
COPYING = ("terminal", "file")
"""Where what is copied goes to."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the settings file says; the defaults where it says nothing."""

    path: str = ""
    """The file; empty: none is read."""
    found: bool = False
    """Whether the file is there."""
    values: Mapping[str, Any] = field(default_factory=dict)
    """Name of a setting -> its value, for those that the file gives and that are right."""
    notes: tuple[str, ...] = ()
    """Sentences for people about what could not be used; empty where all is plain."""
    lines: Mapping[tuple[int | str, ...], int] = field(default_factory=dict)
    """Where what the file says stands in it: keys and indices that lead there -> line, from 1."""

    def told(self, name: str, problems: Iterable[tuple[str, str, str]]) -> Settings:
        """With notes about parts of a setting that only the screens can judge.

        Args:
            name: The setting, a mapping.
            problems: A key in it, what is wrong there, and the cure.
        """
        notes = [
            _note(self.path, self.lines[name, key], what, cure) for key, what, cure in problems
        ]
        return replace(self, notes=(*self.notes, *notes))

    @property
    def rules(self) -> tuple[str, ...]:
        """Files of boilerplate rules, in the order in which they are read."""
        return tuple(self._value("rules"))

    @property
    def theme(self) -> str | None:
        """The name of a theme; None: nothing is said."""
        return self.values.get("theme")

    @property
    def column_width(self) -> int:
        """Cells of the widest column of text."""
        return int(self._value("column_width"))

    @property
    def ruled(self) -> bool:
        """Whether a hairline stands between the columns."""
        return bool(self._value("panes") == "rules")

    @property
    def copies_to_file(self) -> bool:
        """Whether what is copied goes into a file, not to the terminal."""
        return bool(self._value("copy") == "file")

    @property
    def keymap(self) -> Mapping[str, tuple[str, ...]]:
        """Id of an action -> its keys as they are written, in the order of the file."""
        return dict(self._value("keymap"))

    def _value(self, name: str) -> Any:  # noqa: ANN401 - as its setting makes it
        return self.values.get(name, SETTINGS[name].default)


class _WrongError(Exception):
    """A value that cannot be meant: what it must be, and the cure."""


def settings_path() -> str:
    """Where the settings file is, or would be; empty where none is to be read."""
    named = os.environ.get(CONFIG)
    if named is not None:
        return named
    from platformdirs import user_config_dir

    return str(Path(user_config_dir("tetrapla", appauthor=False)) / "settings.yaml")


def read_settings() -> Settings:
    """What the settings file says; no file is as good as an empty one."""
    path = settings_path()
    if not path or not os.path.lexists(path):
        # One that was named was meant.
        missing = bool(path and os.environ.get(CONFIG))
        note = f"There is no settings file '{path}', which {CONFIG} names; the defaults hold."
        return Settings(path, notes=(note,) if missing else ())
    from tetrapla.engine.reading.yaml_tree import read_told  # YAML is needed only here

    try:
        told = read_told(path, largest=LARGEST)
    except ReadingError as failure:
        return Settings(path, found=True, notes=(f"The defaults hold: {failure}",))
    values: dict[str, Any] = {}
    notes = [_note(path, line, f"“{trail[-1]}” is given twice", "") for trail, line in told.twice]
    if told.data is not None and not isinstance(told.data, dict):
        cure = "Write it as lines of “key: value”."
        notes.append(_note(path, told.lines[()], "the settings must be keys with values", cure))
    for key, value in told.data.items() if isinstance(told.data, dict) else ():
        line = told.lines[key,]
        if key not in SETTINGS:
            notes.append(_note(path, line, f"unknown setting “{key}”", _nearest(key)))
            continue
        try:
            values[key] = SETTINGS[key].check(value, Path(path).parent)
        except _WrongError as wrong:
            what, cure = wrong.args
            notes.append(_note(path, line, f"“{key}” must be {what}", cure))
    return Settings(path, True, values, tuple(notes), told.lines)


def _note(path: str, line: int, problem: str, cure: str) -> str:
    return f"'{path}', line {line}: {problem}. {cure}".strip()


def _nearest(key: str) -> str:
    close = get_close_matches(key.casefold(), SETTINGS, 1, 0.5)
    return f"Did you mean “{close[0]}”?" if close else f"Known are: {', '.join(SETTINGS)}."


def _paths(value: object, folder: Path) -> tuple[str, ...]:
    """One path or several, relative to the folder of the settings file."""
    if value is None:
        return ()
    given = value if isinstance(value, list) else [value]
    paths = [path for path in given if isinstance(path, str) and path]
    if len(paths) < len(given):
        raise _WrongError("a path or a list of paths", "Put each in quotation marks.")
    # Path.expanduser raises for the home of nobody; such a path is told when it is read.
    return tuple(str(folder / os.path.expanduser(path)) for path in paths)  # noqa: PTH111


def _theme(value: object, _: Path) -> str:
    if value not in NAMES:
        raise _WrongError("the name of a theme", nearest(str(value)))
    return str(value)


def _column_width(value: object, _: Path) -> int:
    if not isinstance(value, int) or not NARROWEST <= value <= WIDEST:
        cure = "It is the width of the widest column of text, in letters."
        raise _WrongError(f"a number from {NARROWEST} to {WIDEST}", cure)
    return value


def _one_of(names: Sequence[str]) -> Check:
    """What checks that a setting is one of a few words."""

    def check(value: object, _: Path) -> str:
        if value is None and "none" in names:
            return "none"
        if value not in names:
            close = get_close_matches(str(value).casefold(), names, 1, 0.5)
            raise _WrongError(" or ".join(names), f"Did you mean “{close[0]}”?" if close else "")
        return str(value)

    return check


def _keymap(value: object, _: Path) -> dict[str, tuple[str, ...]]:
    """Ids of actions with keys as they are written; what they mean, only the screens know."""
    cure = "Write it as lines of “next-difference: x”, or “next-difference: [x, X]”."
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise _WrongError("actions with their keys", cure)
    keymap = {}
    for action, given in value.items():
        keys = given if isinstance(given, list) else [given]
        # A digit is a number to YAML, and a key here.
        if not keys or not all(isinstance(k, str | int) and not isinstance(k, bool) for k in keys):
            raise _WrongError(f"actions with their keys, and “{action}” has none", cure)
        keymap[action] = tuple(map(str, keys))
    return keymap


Check = Callable[[object, Path], Any]
"""Checks a value and gives it as the program needs it; the path is the settings file's folder."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Something that the settings can say."""

    check: Check
    default: Any
    about: str
    """What it is, in a few words."""


SETTINGS: Mapping[str, Setting] = MappingProxyType(
    {
        "rules": Setting(_paths, (), "files of boilerplate rules"),
        "theme": Setting(_theme, NAMES[0], f"colours: {', '.join(NAMES)}"),
        "column_width": Setting(
            _column_width, WIDEST, f"widest column of text, {NARROWEST} to {WIDEST}"
        ),
        "panes": Setting(_one_of(PANES), PANES[0], "a hairline between columns: none, rules"),
        "copy": Setting(_one_of(COPYING), COPYING[0], "where y and Y copy to: terminal, file"),
        "keymap": Setting(_keymap, MappingProxyType({}), "action: key, or a list of keys"),
    }
)
"""Everything that the file can say, in the order in which it is shown."""
