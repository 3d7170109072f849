"""What each role looks like: the palettes, and the styles made from them.

The colours and their contrast were measured against every ground they can stand on; shared words
are cool, words only here are warm, and the two differ in lightness too, so that the ramp can be
read without telling hues apart. ``mono`` says everything with bold, dim, italic, underline and
reverse, and keeps the terminal's own colours; the themes of sixteen colours are ``mono`` with some
of those colours laid on, so that whatever the palette of the terminal is, nothing is lost.
"""

from __future__ import annotations

from typing import Protocol

from rich.style import Style
from textual.theme import Theme

from tetrapla.rows.palettes import BOLD_TOO, PALETTES, SIXTEEN, Colors
from tetrapla.rows.roles import Ground, Role
from tetrapla.rows.theme_names import ANSI, MONO, NAMES

__all__ = [
    "NAMES",
    "PALETTES",
    "PALETTE_COLOURS",
    "Painted",
    "Painter",
    "textual_name",
    "textual_theme",
]


class Painter:
    """The style of every role on every ground, in one theme."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_ansi = name in (MONO, *ANSI)
        """Whether only the terminal's own colours are used, its ground among them."""
        self.marks_cell = self.is_ansi
        """Whether the active cell needs a bar at its edge, having no ground of its own."""
        self._plain = _styles(name)
        self._grounds = (
            dict.fromkeys(Ground, Style())
            if self.is_ansi
            else {g: Style(bgcolor=PALETTES[name][g.value]) for g in Ground}
        )
        self._made: dict[tuple[Role, Ground], Style] = {}

    def ground(self, ground: Ground) -> Style:
        """The style of blank cells."""
        return self._grounds[ground]

    def shows(self, role: Role) -> bool:
        """Whether text of a role is shown: a mark that stands for a colour only without colours."""
        return self.is_ansi or role is not Role.MARK_REWORDED

    def style(self, role: Role, ground: Ground) -> Style:
        """The style of text."""
        key = (role, ground)
        if key not in self._made:
            self._made[key] = self._grounds[ground] + self._plain[role]
        return self._made[key]


class Painted(Protocol):
    """Whatever knows the styles of the theme in use: the application."""

    painter: Painter


def _styles(name: str) -> dict[Role, Style]:
    """What a theme says of each role, whatever it stands on."""
    if name == MONO:
        return _MONO
    if name in ANSI:
        # A colour says what dim would say; together they would be too faint to read.
        laid = {r: Style(color=c, dim=False) for r, c in SIXTEEN[name].items()}
        return {role: style + laid.get(role, Style()) for role, style in _MONO.items()}
    styles = _coloured(PALETTES[name])
    if name != "colour-blind":
        return styles
    bold = Style(bold=True)
    return {role: style + bold if role in BOLD_TOO else style for role, style in styles.items()}


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
        Role.MARK_REWORDED: ink("faint"),
        Role.DOT: ink("dot"),
        Role.ACCENT: ink("accent"),
        Role.CHIP: Style(color=colors["page"], bgcolor=colors["accent"], bold=True),
        Role.HIT: Style(color=colors["strong"], bgcolor=colors["hit"]),
        Role.HIT_NOW: Style(color=colors["page"], bgcolor=colors["accent"], bold=True),
        Role.HIT_GARBLED: Style(color=colors["garbled-hit"], bgcolor=colors["hit"], underline=True),
        Role.HIT_NOW_GARBLED: Style(
            color=colors["page"], bgcolor=colors["accent"], bold=True, underline=True
        ),
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
    Role.MARK_REWORDED: Style(bold=True),
    Role.DOT: Style(dim=True),
    Role.ACCENT: Style(bold=True),
    Role.CHIP: Style(bold=True, reverse=True),
    Role.HIT: Style(bold=True, italic=True),
    Role.HIT_NOW: Style(bold=True, reverse=True),
    Role.HIT_GARBLED: Style(bold=True, italic=True, underline=True),
    Role.HIT_NOW_GARBLED: Style(bold=True, reverse=True, underline=True),
    Role.RULE: Style(dim=True),
    Role.KEY: Style(bold=True),
    Role.LABEL: Style(),
}


PALETTE_COLOURS = {
    "palette-ground": "panel",
    "palette-cell": "cell",
    "palette-text": "text",
    "palette-quiet": "quiet",
    "palette-rule": "rule",
}
"""Variables of the command palette, which Textual paints -> colours of a palette."""


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
        dark=name != "light",
        variables={variable: colors[color] for variable, color in PALETTE_COLOURS.items()},
    )


def textual_name(name: str) -> str:
    """What Textual calls the theme that it paints with: its own where the colours are not ours."""
    if name in ANSI:
        return name
    return "ansi-dark" if name == MONO else f"tetrapla-{name}"
