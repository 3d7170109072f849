"""The colours of the themes: three with colours of their own, two with the terminal's.

``colour-blind`` says everything on the axis from blue to orange, which the common kinds of colour
blindness leave alone, and says it again in lightness and in bold. The tests simulate them.

The themes of sixteen colours leave the ground to the terminal, so a colour is used only where it
can be read on black (or on white) in the palettes of xterm and of the VGA text mode alike: no dark
blue, red or brown on black, no yellow or cyan on white, and nowhere bright black, which some
palettes make the same as their ground.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tetrapla.rows.roles import Role

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
            "hit": "#3b4f74",
            "garbled-hit": "#ffb3ab",
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
            "hit": "#cfdcf5",
            "garbled-hit": "#b3261e",
        },
        "colour-blind": {
            "page": "#16181c",
            "panel": "#1f2125",
            "row": "#1f2227",
            "cell": "#2a2d33",
            "text": "#eceef2",
            "only": "#ffcf5c",
            "some": "#8fc3f7",
            "all": "#6b98c8",
            "strong": "#ffffff",
            "quiet": "#a6adb8",
            "faint": "#9aa1ad",
            "dot": "#777e8a",
            "accent": "#5cb8ff",
            "garbled": "#ff9ecb",
            "rule": "#3d4046",
            "hit": "#2d5486",
            "garbled-hit": "#ffbfdc",
        },
    }
)

BOLD_TOO = frozenset(
    (
        *(Role.ONLY, Role.NUMBER_WARM, Role.MARK_LOUD),
        *(Role.GARBLED, Role.GARBLED_ASIDE, Role.HIT_GARBLED),
    )
)
"""What the theme ``colour-blind`` sets in bold besides, as ``mono`` does."""


def _sixteen(only: str, all_: str, garbled: str, accent: str) -> Mapping[Role, str]:
    """The roles that have a colour of the terminal; the others have its own text colour."""
    return MappingProxyType(
        {
            **dict.fromkeys((Role.ONLY, Role.NUMBER_WARM), only),
            Role.ALL: all_,
            **dict.fromkeys((Role.GARBLED, Role.GARBLED_ASIDE, Role.HINT, Role.MARK_LOUD), garbled),
            Role.HIT_GARBLED: garbled,
            **dict.fromkeys((Role.NUMBER_ACTIVE, Role.ACCENT, Role.CHIP), accent),
            **dict.fromkeys((Role.HIT_NOW, Role.HIT_NOW_GARBLED), accent),
        }
    )


SIXTEEN: Mapping[str, Mapping[Role, str]] = MappingProxyType(
    {
        "ansi-dark": _sixteen("bright_yellow", "cyan", "bright_red", "bright_cyan"),
        "ansi-light": _sixteen("magenta", "blue", "red", "blue"),
    }
)
"""Theme of sixteen colours -> the roles with a colour, and its name."""
