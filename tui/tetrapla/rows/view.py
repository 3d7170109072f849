"""How a comparison is looked at: the toggles, and which columns fit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tetrapla.engine.differences.types import Kind
from tetrapla.rows.measures import WIDEST


class Boilerplate(StrEnum):
    """What happens to text that is not the story; it is never left out."""

    FOLD = "folded"
    DIM = "dim"
    SHOW = "shown"

    def next(self) -> Boilerplate:
        """The state behind this one."""
        order = list(Boilerplate)
        return order[(order.index(self) + 1) % len(order)]


class Highlight(StrEnum):
    """What the colours of words mean."""

    AGREEMENT = "agreement"
    BASE = "against base"
    OFF = "off"


class Show(StrEnum):
    """Which rows are shown; the others are counted on lines between them."""

    ALL = "all rows"
    DIFFERENCES = "differences"
    COMMON = "common to all"
    ONLY = "only in one"
    """Told by the active version alone."""
    FLAGGED = "flagged"
    UNSURE = "unsure or moved"

    def next(self) -> Show:
        """The state behind this one."""
        order = list(Show)
        return order[(order.index(self) + 1) % len(order)]


@dataclass(frozen=True, slots=True)
class View:
    """The toggles of the table."""

    raw: bool = False
    """Show the text as it stands in the file, not the repaired text."""
    boilerplate: Boilerplate = Boilerplate.FOLD
    highlight: Highlight = Highlight.AGREEMENT
    base: str | None = None
    """Siglum of the version the others are compared with; None: each with all others."""
    show: Show = Show.ALL
    ignored: frozenset[Kind] = frozenset()
    """Kinds of difference that do not count."""
    hidden: frozenset[str] = frozenset()
    """Sigla of the versions without a column."""
    order: tuple[str, ...] = ()
    """Sigla in the order of their columns; empty: as in the story."""
    overview: bool = True
    """Whether the overview is shown."""
    widest: int = WIDEST
    """Cells of the widest column of text."""
    ruled: bool = False
    """Whether a hairline stands between the columns."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where the columns stand at one width of the terminal."""

    width: int
    """Cells of the whole table, the overview included."""
    shown: tuple[str, ...]
    """Sigla of the columns on the screen, from left to right."""
    text_width: int
    """Cells of the text in one column."""
    gutter: int
    """Cells from the start of a column's number field to its text."""
    overview: int
    """Cells of the overview at the right edge."""
    stacked: bool
    """The versions of a row stand below each other, not side by side."""
    hidden_left: tuple[str, ...]
    hidden_right: tuple[str, ...]
    away: tuple[str, ...] = ()
    """Sigla of the versions that somebody hid."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Sigla of all columns, those off the screen too."""
        return (*self.hidden_left, *self.shown, *self.hidden_right)

    @property
    def body(self) -> int:
        """Cells left of the overview."""
        return self.width - self.overview

    def x(self, column: int) -> int:
        """Where the number field of a column starts; its mark stands one cell before."""
        return 2 + column * (self.gutter + self.text_width + GAP)

    def version_at(self, x: int) -> str:
        """Siglum of the version whose column stands at a cell, or nearest left of it."""
        columns = range(len(self.shown))
        return self.shown[max((k for k in columns if self.x(k) - 2 <= x), default=0)]

    def text_x(self, column: int) -> int:
        """Where the text of a column starts."""
        return self.x(column) + self.gutter


GAP = 3
"""Blank cells between a text and the number field of the next column."""
STACK_BELOW = 70
"""Below this width the versions of a row are stacked."""
OVERVIEW_FROM = 105
"""From this width on the overview has one cell a version; below it is a thin scroll mark."""
COLUMN = 35
"""Cells of terminal width that each further column asks for."""
MOST_IN_OVERVIEW = 12
"""With more versions than this the overview is a thin scroll mark at every width."""


def fit(
    width: int, sigla: tuple[str, ...], active: str, digits: int = 2, widest: int = WIDEST
) -> Geometry:
    """Choose the columns for a width; the window of columns always holds the active one.

    Args:
        width: Cells of the terminal; at least 20.
        sigla: All versions in column order, at least one.
        active: The active one of them.
        digits: Digits of the largest passage number.
        widest: Cells of the widest column of text.
    """
    stacked = width < STACK_BELOW and len(sigla) > 1
    columns = 1 if stacked else max(1, min(len(sigla), width // COLUMN))
    with_overview = width >= OVERVIEW_FROM and len(sigla) <= MOST_IN_OVERVIEW
    overview = len(sigla) + 4 if with_overview else 2
    gutter = max(2, digits) + 2
    if stacked:
        gutter += max(map(len, sigla))
        text_width = width - 2 - overview - gutter
        shown, first = sigla, 0
    else:
        first = min(sigla.index(active) // columns * columns, len(sigla) - columns)
        shown = sigla[first : first + columns]
        text_width = (width - 2 - overview - GAP * (columns - 1)) // columns - gutter
    return Geometry(
        width=width,
        shown=shown,
        text_width=max(4, min(text_width, widest)),
        gutter=gutter,
        overview=overview,
        stacked=stacked,
        hidden_left=sigla[:first],
        hidden_right=sigla[first + len(shown) :],
    )
