"""The settings file: what a person wants each time.

A broken file is told, and so is every setting that cannot be meant; the defaults hold for them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tetrapla.errors import ReadingError

CONFIG = "TETRAPLA_CONFIG"
"""In the environment, the path of another settings file; set to nothing: none is read."""
LARGEST = 1_000_000
"""Bytes of a settings file."""


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

    @property
    def rules(self) -> tuple[str, ...]:
        """Files of boilerplate rules, in the order in which they are read."""
        return tuple(self.values.get("rules", ()))


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
            values[key] = SETTINGS[key](value, Path(path).parent)
        except _WrongError as wrong:
            what, cure = wrong.args
            notes.append(_note(path, line, f"“{key}” must be {what}", cure))
    return Settings(path, True, values, tuple(notes))


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


SETTINGS: Mapping[str, Callable[[object, Path], Any]] = MappingProxyType({"rules": _paths})
"""Name of a setting -> what checks its value and gives it as the program needs it, with the folder
of the settings file."""
