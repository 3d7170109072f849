"""Everything that the settings file can say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from tetrapla.config import checks
from tetrapla.config.checks import AUTO, MOST_RECENT, NARROWEST, Check
from tetrapla.rows.measures import WIDEST
from tetrapla.rows.theme_names import NAMES

PANES = ("none", "rules")
"""What parts the columns: blank cells alone, or a hairline in them."""
COPYING = ("terminal", "file")
"""Where what is copied goes to."""
RECENT = 20
"""Stories that were opened and are listed, unless the settings say another number."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Something that the settings can say."""

    check: Check
    default: Any
    about: str
    """What it is, in a few words."""


SETTINGS: Mapping[str, Setting] = MappingProxyType(
    {
        "rules": Setting(checks.paths, (), "files of boilerplate rules"),
        "theme": Setting(checks.theme, NAMES[0], f"colours: {', '.join(NAMES)}"),
        "column_width": Setting(
            checks.column_width, WIDEST, f"widest column of text, {NARROWEST} to {WIDEST}"
        ),
        "panes": Setting(checks.one_of(PANES), PANES[0], "a hairline between columns: none, rules"),
        "copy": Setting(checks.one_of(COPYING), COPYING[0], "where copies go: terminal, file"),
        "ignored_differences": Setting(
            checks.kinds,
            (),
            "kinds of difference that do not count on the screens: case, …",
        ),
        "languages": Setting(
            checks.languages, AUTO, "whose boilerplate rules are read: auto, or [en, de, …]"
        ),
        "watch": Setting(checks.on_or_off, False, "files that change are read again by themselves"),
        "recent": Setting(
            checks.recent, RECENT, f"stories that were opened and are listed, 0 to {MOST_RECENT}"
        ),
        "keymap": Setting(checks.keymap, MappingProxyType({}), "action: key, or a list of keys"),
    }
)
"""Everything that the file can say, in the order in which it is shown."""
