"""The commands about the settings: where they are, what they say, and what is wrong there."""

from __future__ import annotations

import os
from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING

from tetrapla.cli.arguments import Parser
from tetrapla.cli.exits import FINE, WRONG
from tetrapla.config import SETTINGS, Settings, read_settings, settings_path
from tetrapla.errors import UsageError
from tetrapla.export.streams import tell, write_line

if TYPE_CHECKING:
    from tetrapla.ui.options import Options

_HELP = """\
Look at the settings: a file of lines like 'theme: light'.

  tetrapla config path    where the file is, or would be
  tetrapla config show    every setting, its value and where it comes from; the actions and keys
  tetrapla config check   what is wrong in the file"""

_EPILOG = """\
settings:
{settings}

example:
  theme: light
  column_width: 60
  keymap:
    next-difference: [x, down]
    quit: Q

TETRAPLA_CONFIG in the environment names another file; set to nothing, none is read.

exit codes: 0 fine, 2 wrong usage, or something in the file cannot be used"""


def manage_settings(arguments: list[str]) -> int:
    """Tell where the settings are, show them, or check them."""
    commands = {"path": _path, "show": _show, "check": _check}
    word = arguments[0] if arguments else ""
    if word in ("-h", "--help"):
        wide = max(map(len, SETTINGS))
        known = "\n".join(f"  {name:<{wide}}  {about.about}" for name, about in SETTINGS.items())
        Parser("tetrapla config", _HELP, _EPILOG.format(settings=known)).print_help()
        return FINE
    if word in commands:
        Parser(f"tetrapla config {word}", _HELP, "").parse_args(arguments[1:])
        return commands[word]()
    problem = f"'tetrapla config' cannot '{word}'." if word else "'tetrapla config' wants a word."
    near = get_close_matches(word, commands, n=1)
    cure = f"Did you mean '{near[0]}'?" if near else f"Say one of {', '.join(commands)}."
    raise UsageError(problem, cure)


def checked_settings() -> tuple[Settings, Mapping[str, tuple[str, ...]]]:
    """The settings, with notes about the keymap too, and the keymap as the screens need it."""
    settings = read_settings()
    if not settings.keymap:
        return settings, {}
    from tetrapla.ui.keymap import chosen_keys  # knows the actions, and so Textual

    chosen = chosen_keys(settings.keymap)
    return settings.told("keymap", chosen.problems), chosen.keymap


def options_of_settings() -> tuple[Settings, Options]:
    """The settings, with notes about all that cannot be used, and what the screens need of them."""
    from tetrapla.ui.options import Options

    settings, keymap = checked_settings()
    options = Options(
        keymap=keymap,
        column_width=settings.column_width,
        ruled=settings.ruled,
        copies_to_file=settings.copies_to_file,
        ignored=settings.ignored,
    )
    return settings, options


def theme_of(settings: str | None, kept: str | None) -> str | None:
    """The theme to begin with, where none is asked for; None: that of the screens themselves.

    What was chosen at a key for this story counts more than the settings; but who wants no colours
    (NO_COLOR) gets colours only by saying so in the settings.
    """
    if os.environ.get("NO_COLOR"):
        return settings
    return kept or settings


def _path() -> int:
    path = settings_path()
    if path:
        write_line(path)
    else:
        tell("TETRAPLA_CONFIG is empty, so no settings file is read.")
    return FINE


def _show() -> int:
    settings, _ = checked_settings()
    lines = []
    for name, setting in SETTINGS.items():
        given = name in settings.values
        where = f"'{settings.path}', line {settings.lines[name,]}" if given else "default"
        value = settings.values.get(name, setting.default)
        written = "" if name == "keymap" else f" {_written(value)}"
        lines.append(f"{name}:{written}  # {where}; {setting.about}")
    for line in (*lines, *_keys(settings)):
        write_line(line)
    for note in settings.notes:
        tell(note)
    return FINE


def _written(value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(f'"{item}"' for item in value) + "]"
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


def _keys(settings: Settings) -> list[str]:
    """Every action with the keys it has, a comment where they are not the user's."""
    from tetrapla.ui.keymap import chosen_keys, remapped, screens

    keymap = chosen_keys(settings.keymap).keymap
    lines: dict[str, str] = {}
    for actions in screens().values():
        for action in remapped(actions, keymap):
            sign = "" if action.id in keymap else "# "
            keys = ", ".join(f'"{key}"' for key in action.shown.split())
            lines.setdefault(action.id, f"  {sign}{action.id}: [{keys}]  # {action.help}")
    return list(lines.values())


def _check() -> int:
    settings, _ = checked_settings()
    for note in settings.notes:
        tell(note)
    if settings.notes:
        return WRONG
    if settings.found:
        write_line(f"'{settings.path}' is right.")
    else:
        write_line("There is no settings file; the defaults hold.")
    return FINE
