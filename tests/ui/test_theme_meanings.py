"""What means something else looks otherwise: in every theme, to every eye, without colour too."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest
from rich.color import ColorType
from rich.style import Style
from tests.ui.eyes import EYES, TERMINALS, contrast, distance

from tetrapla.rows.glyphs import REWORDED
from tetrapla.rows.palettes import PALETTES, SIXTEEN
from tetrapla.rows.roles import Ground, Line, Piece, Role
from tetrapla.rows.theme_names import ANSI, MONO, NAMES
from tetrapla.ui.themes import Painter
from tetrapla.ui.widgets.lines import paint

FLOOR = 12.0
"""Lab distance from which two colours of words are told apart at a glance."""

SIGNS = {
    Role.TEXT: "warm number; bold and ≈",
    Role.HINT: "?",
    Role.GARBLED: "!",
    Role.GARBLED_ASIDE: "! and │",
    Role.ASIDE: "│ ≡ ↑ ↓",
    Role.ASIDE_PART: "│",
    Role.DOT: "·",
    Role.MARK_REWORDED: "≈",
}
"""Meanings that a character beside or in place of the text tells as well."""

PLACES = {
    "words": (Role.TEXT, Role.ONLY, Role.SOME, Role.ALL),
    "words and what is no story": (
        *(Role.TEXT, Role.ONLY, Role.SOME, Role.ALL, Role.ASIDE, Role.ASIDE_PART),
        *(Role.GARBLED, Role.GARBLED_ASIDE, Role.HINT),
    ),
    "numbers": (Role.NUMBER, Role.NUMBER_WARM, Role.NUMBER_ACTIVE, Role.DOT),
    "marks": (Role.MARK, Role.MARK_LOUD, Role.MARK_REWORDED),
    "heads": (Role.STRONG, Role.CHIP, Role.QUIET),
}
"""Roles that can stand at one place of the screen; each means something else there."""
FOUND = (
    *(Role.TEXT, Role.GARBLED),
    *(Role.HIT, Role.HIT_NOW, Role.HIT_GARBLED, Role.HIT_NOW_GARBLED),
)
"""What can stand beside each other in raw text while a search is open."""
PAIRS = sorted({pair for roles in PLACES.values() for pair in itertools.combinations(roles, 2)})


def attributes(style: Style) -> tuple[bool, ...]:
    """All of a style that is no colour."""
    told = (style.bold, style.dim, style.italic, style.underline, style.reverse)
    return tuple(bool(x) for x in told)


def pairs_told_apart(
    theme: str, ground: Ground, pairs: Sequence[tuple[Role, Role]] = PAIRS
) -> set[tuple[Role, Role]]:
    """Those that differ in an attribute on a ground."""
    style = Painter(theme).style
    return {
        (one, other)
        for one, other in pairs
        if attributes(style(one, ground)) != attributes(style(other, ground))
    }


def ink(theme: str, role: Role, terminal: str = "xterm") -> str:
    """The colour of a role as ``#rrggbb``."""
    color = Painter(theme).style(role, Ground.PAGE).color
    if color is None:
        return "#000000" if theme == "ansi-light" else "#ffffff"
    if color.type is ColorType.STANDARD:
        return TERMINALS[terminal][color.name]
    assert color.triplet is not None
    return color.triplet.hex


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("theme", PALETTES)
def test_meanings_at_one_place_can_be_told_apart(theme: str, eyes: str) -> None:
    """By the colour as these eyes see it, by an attribute, or by a mark, which differs."""
    words = set(itertools.combinations(PLACES["words"], 2))

    def by_colour(one: Role, other: Role) -> bool:
        return distance(ink(theme, one), ink(theme, other), eyes) >= FLOOR

    def by_sign(one: Role, other: Role) -> bool:
        return SIGNS.get(one) != SIGNS.get(other) and (one, other) not in words

    told = pairs_told_apart(theme, Ground.PAGE)
    alike = [p for p in PAIRS if not (p in told or by_sign(*p) or by_colour(*p))]
    assert alike == []


@pytest.mark.parametrize("eyes", EYES)
def test_the_colour_blind_theme_says_agreement_twice(eyes: str) -> None:
    """Only here, in some and in all differ well in colour; what is only here is bold as well."""
    painter = Painter("colour-blind")
    for a, b in itertools.combinations(PLACES["words"], 2):
        assert distance(ink(painter.name, a), ink(painter.name, b), eyes) >= 15
    bold = [role for role in PLACES["words"] if painter.style(role, Ground.CELL).bold]
    assert bold == [Role.ONLY]


@pytest.mark.parametrize("theme", [*ANSI, "mono"])
def test_nothing_is_lost_without_colour(theme: str) -> None:
    """Every pair differs in an attribute or in a mark, whatever the terminal's palette is.

    In the themes of sixteen colours a colour may stand for the dim that ``mono`` has.
    """
    style = Painter(theme).style

    def by_colour(one: Role, other: Role) -> bool:
        return theme in ANSI and style(one, Ground.CELL).color != style(other, Ground.CELL).color

    told = pairs_told_apart(theme, Ground.CELL)
    alike = [p for p in PAIRS if p not in told and SIGNS.get(p[0]) == SIGNS.get(p[1])]
    assert [p for p in alike if not by_colour(*p)] == []


@pytest.mark.parametrize("theme", NAMES)
def test_what_is_found_and_what_is_wrong_are_told_apart(theme: str) -> None:
    """By an attribute or the ground; in themes without grounds by an attribute."""
    style = Painter(theme).style

    def by_ground(one: Role, other: Role) -> bool:
        grounds = (style(role, Ground.CELL).bgcolor for role in (one, other))
        return theme in PALETTES and len(set(grounds)) == 2

    pairs = list(itertools.combinations(FOUND, 2))
    told = pairs_told_apart(theme, Ground.CELL, pairs)
    assert [p for p in pairs if not (p in told or by_ground(*p))] == []


@pytest.mark.parametrize("theme", NAMES)
def test_wrong_letters_stay_underlined_in_what_is_found(theme: str) -> None:
    """As they are everywhere; the letters beside them are not."""
    style = Painter(theme).style
    for role in FOUND:
        wrong = "garbled" in role
        assert bool(style(role, Ground.CELL).underline) is wrong


@pytest.mark.parametrize("terminal", TERMINALS)
@pytest.mark.parametrize("theme", ANSI)
def test_sixteen_colours_can_be_read_in_known_palettes(theme: str, terminal: str) -> None:
    """Each colour has 4.5 : 1 on the terminal's black, or for the light theme on its white."""
    ground = "#ffffff" if theme == "ansi-light" else "#000000"
    for role in SIXTEEN[theme]:
        assert contrast(ink(theme, role, terminal), ground) >= 4.5, role


@pytest.mark.parametrize("theme", ANSI)
def test_the_ansi_themes_use_the_terminals_colours_alone(theme: str) -> None:
    """No ground, and no colour but the sixteen; bright black is the ground of some palettes."""
    for role, ground in itertools.product(Role, Ground):
        style = Painter(theme).style(role, ground)
        assert style.bgcolor is None
        if style.color is not None:
            assert style.color.type is ColorType.STANDARD
            assert style.color.name != "bright_black"
            assert not style.dim


def test_themes_without_grounds_mark_the_active_cell() -> None:
    """Where no ground can tell the cell of the cursor, a bar does and its number is reversed."""
    for name in NAMES:
        painter = Painter(name)
        bare = painter.ground(Ground.CELL).bgcolor is None
        assert painter.marks_cell is bare
        assert bool(painter.style(Role.NUMBER_ACTIVE, Ground.CELL).reverse) is bare


def test_every_palette_has_the_same_colours() -> None:
    """A role that one theme of its own colours has, the others have too."""
    assert len({frozenset(colors) for colors in PALETTES.values()}) == 1
    assert set(NAMES) == {*PALETTES, *SIXTEEN, "mono"}


@pytest.mark.parametrize("theme", NAMES)
def test_reworded_passages_have_a_mark_where_no_colour_tells_them(theme: str) -> None:
    """Plain words mean "in some" as well: without colours a mark parts them; else none is seen."""
    assert SIGNS[Role.MARK_REWORDED] == REWORDED
    mark = Line((Piece(1, REWORDED, Role.MARK_REWORDED), Piece(3, "12", Role.NUMBER_WARM)))
    shown = paint(mark, 6, Painter(theme), Ground.PAGE).text
    assert shown == (" ≈ 12 " if theme in (MONO, *ANSI) else "   12 ")
