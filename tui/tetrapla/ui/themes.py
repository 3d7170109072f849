"""What each role looks like: the palettes, and the styles made from them.

The colours and their contrast were measured against every ground they can stand on; shared words
are cool, words only here are warm, and the two differ in lightness too, so that the ramp can be
read without telling hues apart. ``mono`` says everything with bold, dim, italic, underline and
reverse, and keeps the terminal's own colours.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from rich.style import Style
from textual.theme import Theme

from tetrapla.rows.roles import Ground, Role

Colors = Mapping[str, str]

PALETTES: Mapping[str, Colors] = MappingProxyType(
    {
        "dark": {
            "page": "#16181c",
            "panel": "#1f2125",
            "row": "#1f2227",
            "cell": "#2a2d33",
            "text": "#d5d9e0",
            "only": "#f2d49b",
            "some": "#a9c6ec",
            "all": "#7f9dba",
            "strong": "#ffffff",
            "quiet": "#9ea5b0",
            "faint": "#959ca8",
            "dot": "#777e8a",
            "accent": "#8ab4f8",
            "garbled": "#ff9a90",
            "rule": "#3d4046",
        },
        "light": {
            "page": "#fbfaf7",
            "panel": "#efeeeb",
            "row": "#f2f1ee",
            "cell": "#e4e6ea",
            "text": "#2b2f36",
            "only": "#7a3b00",
            "some": "#2a5b8c",
            "all": "#55687c",
            "strong": "#000000",
            "quiet": "#595e66",
            "faint": "#5e636b",
            "dot": "#7f838a",
            "accent": "#1a56c4",
            "garbled": "#b3261e",
            "rule": "#c8c6c2",
        },
    }
)

NAMES = ("dark", "light", "mono")
"""The themes, in the order in which a key goes through them."""


class Painter:
    """The style of every role on every ground, in one theme."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.marks_cell = name == "mono"
        """Whether the active cell needs a bar at its edge, having no ground of its own."""
        self._plain = _MONO if name == "mono" else _coloured(PALETTES[name])
        self._grounds = (
            dict.fromkeys(Ground, Style())
            if name == "mono"
            else {g: Style(bgcolor=PALETTES[name][g.value]) for g in Ground}
        )
        self._made: dict[tuple[Role, Ground], Style] = {}

    def ground(self, ground: Ground) -> Style:
        """The style of blank cells."""
        return self._grounds[ground]

    def style(self, role: Role, ground: Ground) -> Style:
        """The style of text."""
        key = (role, ground)
        if key not in self._made:
            self._made[key] = self._grounds[ground] + self._plain[role]
        return self._made[key]


class Painted(Protocol):
    """Whatever knows the styles of the theme in use: the application."""

    painter: Painter


def _coloured(colors: Colors) -> dict[Role, Style]:
    """Styles from a palette."""

    def ink(
        color: str, *, bold: bool = False, italic: bool = False, underline: bool = False
    ) -> Style:
        return Style(
            color=colors[color],
            bold=bold or None,
            italic=italic or None,
            underline=underline or None,
        )

    return {
        Role.TEXT: ink("text"),
        Role.ONLY: ink("only"),
        Role.SOME: ink("some"),
        Role.ALL: ink("all"),
        Role.ASIDE: ink("faint", italic=True),
        Role.ASIDE_PART: ink("faint", italic=True, underline=True),
        Role.GARBLED: ink("garbled", underline=True),
        Role.GARBLED_ASIDE: ink("garbled", underline=True, italic=True),
        Role.HINT: ink("garbled", underline=True),
        Role.STRONG: ink("strong", bold=True),
        Role.QUIET: ink("quiet"),
        Role.NUMBER: ink("faint"),
        Role.NUMBER_WARM: ink("only"),
        Role.NUMBER_ACTIVE: ink("accent", bold=True),
        Role.MARK: ink("faint"),
        Role.MARK_LOUD: ink("garbled"),
        Role.DOT: ink("dot"),
        Role.ACCENT: ink("accent"),
        Role.CHIP: Style(color=colors["page"], bgcolor=colors["accent"], bold=True),
        Role.RULE: ink("rule"),
        Role.KEY: ink("strong", bold=True),
        Role.LABEL: ink("quiet"),
    }


_MONO: dict[Role, Style] = {
    Role.TEXT: Style(),
    Role.ONLY: Style(bold=True),
    Role.SOME: Style(),
    Role.ALL: Style(dim=True),
    Role.ASIDE: Style(dim=True, italic=True),
    Role.ASIDE_PART: Style(dim=True, italic=True, underline=True),
    Role.GARBLED: Style(bold=True, underline=True),
    Role.GARBLED_ASIDE: Style(bold=True, underline=True, italic=True),
    Role.HINT: Style(underline=True),
    Role.STRONG: Style(bold=True),
    Role.QUIET: Style(),
    Role.NUMBER: Style(dim=True),
    Role.NUMBER_WARM: Style(bold=True),
    Role.NUMBER_ACTIVE: Style(bold=True, reverse=True),
    Role.MARK: Style(dim=True),
    Role.MARK_LOUD: Style(bold=True),
    Role.DOT: Style(dim=True),
    Role.ACCENT: Style(bold=True),
    Role.CHIP: Style(bold=True, reverse=True),
    Role.RULE: Style(dim=True),
    Role.KEY: Style(bold=True),
    Role.LABEL: Style(),
}


def textual_theme(name: str) -> Theme:
    """The theme for what Textual itself paints: the ground behind the widgets."""
    colors = PALETTES[name]
    return Theme(
        name=f"tetrapla-{name}",
        primary=colors["accent"],
        foreground=colors["text"],
        background=colors["page"],
        surface=colors["page"],
        panel=colors["panel"],
        dark=name == "dark",
    )
