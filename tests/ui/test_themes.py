"""Every text can be read on every ground it stands on, and without colour at all."""

from __future__ import annotations

import itertools

import pytest
from rich.color import Color

from tetrapla.rows.roles import Ground, Role
from tetrapla.ui.themes import NAMES, PALETTES, Painter

ORNAMENT = {Role.RULE}
SIGN = {Role.DOT: 3.0}
"""Lower bounds for what is no text: a sign has to be seen, a rule has not."""
TEXT = 4.5


def luminance(color: Color) -> float:
    """Relative luminance, as WCAG 2 defines it."""
    channels = [
        c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
        for c in (v / 255 for v in color.get_truecolor())
    ]
    return sum(f * c for f, c in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def contrast(a: Color, b: Color) -> float:
    """Contrast ratio, as WCAG 2 defines it."""
    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize("role", [r for r in Role if r not in ORNAMENT])
def test_contrast_is_enough(theme: str, role: Role) -> None:
    """Text has at least 4.5 : 1, a sign at least 3 : 1 (a dot never stands in the active cell)."""
    for ground in Ground:
        if role is Role.DOT and ground is Ground.CELL:
            continue
        style = Painter(theme).style(role, ground)
        assert style.color is not None
        assert style.bgcolor is not None
        assert contrast(style.color, style.bgcolor) >= SIGN.get(role, TEXT), ground


@pytest.mark.parametrize("theme", PALETTES)
def test_the_ramp_of_agreement_differs_in_lightness(theme: str) -> None:
    """Only here, in some and in all can be told apart by eyes that do not tell hues apart."""
    colors = [
        Painter(theme).style(role, Ground.PAGE).color for role in (Role.ONLY, Role.SOME, Role.ALL)
    ]
    for a, b in itertools.pairwise(colors):
        assert a is not None
        assert b is not None
        assert contrast(a, b) >= 1.15


def test_without_colour_every_meaning_has_another_sign() -> None:
    """The mono theme sets no colour, and the meanings that matter differ in their attributes."""
    painter = Painter("mono")
    styles = {role: painter.style(role, Ground.CELL) for role in Role}
    assert all(s.color is None and s.bgcolor is None for s in styles.values())
    telling = (
        *(Role.ONLY, Role.SOME, Role.ALL, Role.ASIDE, Role.ASIDE_PART),
        *(Role.GARBLED, Role.HINT, Role.CHIP),
    )
    assert len({styles[role] for role in telling}) == len(telling)


@pytest.mark.parametrize("theme", NAMES)
def test_boilerplate_inside_a_passage_is_told_by_more_than_its_colour(theme: str) -> None:
    """It is underlined, so that eyes that see no hue and terminals without italics show it."""
    painter = Painter(theme)
    for ground in Ground:
        assert painter.style(Role.ASIDE_PART, ground).underline
        assert not painter.style(Role.TEXT, ground).underline
        assert not painter.style(Role.ASIDE, ground).underline


def test_every_theme_styles_every_role() -> None:
    """No role is left to a default."""
    for name in NAMES:
        for role, ground in itertools.product(Role, Ground):
            Painter(name).style(role, ground)
