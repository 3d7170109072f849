"""The settings file: what a person wants each time.

A broken file is told, and so is every setting that cannot be meant; the defaults hold for them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tetrapla.config.checks import AUTO, WrongError
from tetrapla.config.known import SETTINGS
from tetrapla.errors import ReadingError

if TYPE_CHECKING:
    from tetrapla.engine.differences.types import Kind

__all__ = ["CONFIG", "SETTINGS", "Settings", "read_settings", "settings_path"]

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
        return replace(self, notes=tuple(sorted((*self.notes, *notes), key=_line_of)))

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
    def ignored(self) -> frozenset[Kind]:
        """The kinds of difference that do not count."""
        from tetrapla.rows.row_differences import NAMES

        names = self._value("ignored_differences")
        return frozenset(kind for kind, name in NAMES.items() if name in names)

    @property
    def languages(self) -> frozenset[str] | None:
        """Codes of the languages whose rules hold; None: those of each text, and English."""
        codes = self._value("languages")
        return None if codes == AUTO else frozenset(codes)

    @property
    def watch(self) -> bool:
        """Whether files that change are read again by themselves."""
        return bool(self._value("watch"))

    @property
    def recent(self) -> int:
        """How many stories that were opened are listed; 0: none are written down."""
        return int(self._value("recent"))

    @property
    def keymap(self) -> Mapping[str, tuple[str, ...]]:
        """Id of an action -> its keys as they are written, in the order of the file."""
        return dict(self._value("keymap"))

    def _value(self, name: str) -> Any:  # noqa: ANN401 - as its setting makes it
        return self.values.get(name, SETTINGS[name].default)


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
    notes = [_note(path, line, f"'{trail[-1]}' is given twice", "") for trail, line in told.twice]
    if told.data is not None and not isinstance(told.data, dict):
        cure = "Write it as lines of 'key: value'."
        notes.append(_note(path, told.lines[()], "the settings must be keys with values", cure))
    for key, value in told.data.items() if isinstance(told.data, dict) else ():
        line = told.lines[key,]
        if key not in SETTINGS:
            notes.append(_note(path, line, f"unknown setting '{key}'", _nearest(key)))
            continue
        try:
            values[key] = SETTINGS[key].check(value, Path(path).parent)
        except WrongError as wrong:
            notes.append(_note(path, line, f"'{key}' must be {wrong.what}", wrong.cure))
            if wrong.kept is not None:
                values[key] = wrong.kept
    return Settings(path, True, values, tuple(sorted(notes, key=_line_of)), told.lines)


def _note(path: str, line: int, problem: str, cure: str) -> str:
    return f"'{path}', line {line}: {problem}. {cure}".strip()


def _line_of(note: str) -> int:
    """The line that a note names; 0: none."""
    found = re.search(r"', line (\d+): ", note)
    return int(found[1]) if found else 0


def _nearest(key: str) -> str:
    close = get_close_matches(key.casefold(), SETTINGS, 1, 0.5)
    return f"Did you mean '{close[0]}'?" if close else f"Known are: {', '.join(SETTINGS)}."
