"""How colours look to eyes and terminals that are not the usual ones.

Contrast is that of WCAG 2. The kinds of colour blindness are simulated with the matrices of
Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
Deficiency", 2009, severity 1.0, on linear sRGB. Distances are those of CIE Lab (1976, D65).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

RGB = tuple[float, float, float]
"""Linear, each from 0 to 1."""

EYES: Mapping[str, Sequence[RGB]] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

_NAMES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
SIXTEEN = (*_NAMES, *(f"bright_{name}" for name in _NAMES))
_XTERM = (
    "#000000 #cd0000 #00cd00 #cdcd00 #0000ee #cd00cd #00cdcd #e5e5e5 "
    "#7f7f7f #ff0000 #00ff00 #ffff00 #5c5cff #ff00ff #00ffff #ffffff"
)
_VGA = (
    "#000000 #aa0000 #00aa00 #aa5500 #0000aa #aa00aa #00aaaa #aaaaaa "
    "#555555 #ff5555 #55ff55 #ffff55 #5555ff #ff55ff #55ffff #ffffff"
)
TERMINALS: Mapping[str, Mapping[str, str]] = {
    name: dict(zip(SIXTEEN, colors.split(), strict=True))
    for name, colors in (("xterm", _XTERM), ("vga", _VGA))
}
"""What terminals make of the sixteen colours."""


def linear(color: str) -> RGB:
    """A colour like ``#2a5b8c`` as light."""
    r, g, b = (int(color[k : k + 2], 16) / 255 for k in (1, 3, 5))
    return _light(r), _light(g), _light(b)


def _light(c: float) -> float:
    """Of one channel of sRGB."""
    return c / 12.92 if c <= 0.03928 else math.pow((c + 0.055) / 1.055, 2.4)


def contrast(a: str, b: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted(
        sum(f * c for f, c in zip((0.2126, 0.7152, 0.0722), linear(x), strict=True)) for x in (a, b)
    )
    return (light + 0.05) / (dark + 0.05)


def distance(a: str, b: str, eyes: str) -> float:
    """How far apart two colours look to such eyes; about 2 can be seen side by side."""
    return math.dist(_lab(_seen(a, eyes)), _lab(_seen(b, eyes)))


def _seen(color: str, eyes: str) -> RGB:
    light = linear(color)
    r, g, b = (
        min(1.0, max(0.0, sum(f * c for f, c in zip(row, light, strict=True))))
        for row in EYES[eyes]
    )
    return r, g, b


def _lab(rgb: RGB) -> RGB:
    r, g, b = rgb
    x = _bent((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
    y = _bent(0.2126729 * r + 0.7151522 * g + 0.0721750 * b)
    z = _bent((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _bent(t: float) -> float:
    return math.cbrt(t) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116
