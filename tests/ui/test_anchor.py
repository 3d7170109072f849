"""The place on the screen over long ways through keys and sizes: the cursor is never lost."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from rich.cells import cell_len
from tests.rows.drawn import FULL
from tests.ui.conftest import Open
from tests.ui.screens import compare_screen, story
from textual.pilot import Pilot

from tetrapla.rows.heights import Heights
from tetrapla.ui.screens.base import SurfaceScreen
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.screens.reader import ReaderScreen
from tetrapla.ui.widgets.lines import LineView
from tetrapla.ui.widgets.rows_view import RowsView

SIZES = [(160, 48), (120, 40), (80, 24), (60, 20), (200, 30), (69, 9), (30, 12), (20, 6), (400, 60)]
NEAR = ["j", "k", "space", "b", "ctrl+d", "ctrl+u", "n", "N", "right_square_bracket"]
FAR = ["g", "G", "right_parenthesis", "right_curly_bracket", "apostrophe", "left_curly_bracket"]
TEXT = ["r", "d", "w", "T", "m", "less_than_sign", "greater_than_sign"]
ROWS = ["f", "f", "B", "h", "l", "1", "2", "3", "4"]
PANEL = ["enter", "enter", "escape"]
READER = ["j", "k", "space", "b", "g", "G", "enter"]
READER_TEXT = ["h", "l", "r", "d", "T"]

SEEDS = range(3)
STEPS = 60


@dataclass(frozen=True)
class Sight:
    """What can be seen of the rows."""

    cursor: int
    line: int
    """Line of the surface on which the cursor's row starts; negative: above it."""
    height: int
    """Lines of the cursor's row without the blank one behind it."""
    room: int
    """Lines of the surface."""
    scroll: int
    at_end: bool
    """Whether the last row is in sight."""

    @property
    def whole(self) -> bool:
        """Whether the cursor's row is in sight, as far as it can be."""
        if self.height > self.room:
            return self.touches
        return 0 <= self.line <= self.room - self.height

    @property
    def touches(self) -> bool:
        """Whether any line of the cursor's row is in sight."""
        return self.line < self.room and self.line + self.height > 0

    @property
    def begins(self) -> bool:
        """Whether the first line of the cursor's row is in sight."""
        return 0 <= self.line < self.room

    def stays(self, before: Sight) -> bool:
        """Whether the cursor's row starts on the same line, or is kept from it by an end."""
        if self.line == before.line:
            return True
        return self.scroll == 0 if self.line < before.line else self.at_end


def heights_of(screen: SurfaceScreen) -> Heights:
    """The heights of its rows."""
    if isinstance(screen, CompareScreen):
        return screen.table.heights
    assert isinstance(screen, ReaderScreen)
    return screen.page.heights


def sight(screen: SurfaceScreen) -> Sight:
    """What can be seen now."""
    rows, heights = screen.rows, heights_of(screen)
    place = rows.line_of_cursor()
    assert place is not None
    cursor, line = place
    at_end = rows.in_sight()[-1] == rows.count - 1
    height, room = heights[cursor] - 1, rows.size.height
    return Sight(cursor, line, height, room, rows.scroll_offset.y, at_end)


def check_screen(screen: SurfaceScreen) -> None:
    """Fail unless every line of every widget that is shown is exactly as wide as the widget."""
    for widget in screen.query("*"):
        if isinstance(widget, LineView | RowsView) and widget.display:
            for y in range(widget.size.height):
                strip = widget.render_line(y)
                assert sum(cell_len(s.text) for s in strip) == widget.size.width, (widget, y)
    heights = heights_of(screen)
    assert heights.total == sum(heights[k] for k in range(heights.count))
    assert screen.rows.scroll_offset.y <= max(0, heights.total - 1)


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys and let all of it happen."""
    await pilot.press(*keys)
    await pilot.pause()
    await pilot.pause()


async def move(pilot: Pilot[None], screen: SurfaceScreen, keys: Sequence[str], key: str) -> None:
    """After a key that moves the cursor its row is in sight, all of it if it fits."""
    before = sight(screen)
    await press(pilot, key)
    now = sight(screen)
    assert now.touches, (keys[-6:], before, now)
    if now.cursor != before.cursor:
        assert now.whole, (keys[-6:], before, now)


async def switch(pilot: Pilot[None], screen: SurfaceScreen, keys: Sequence[str], key: str) -> None:
    """After a key that changes what is shown the cursor's row starts where it did."""
    before = sight(screen)
    await press(pilot, key)
    now = sight(screen)
    stacked = isinstance(screen, CompareScreen) and screen.table.geometry.stacked
    if not (stacked and key in "hl"):  # there the version that is active comes into sight
        assert now.stays(before) or (now.room != before.room and now.whole), (
            keys[-6:],
            before,
            now,
        )


async def keep(
    pilot: Pilot[None], screen: SurfaceScreen, keys: Sequence[str], what: str | tuple[int, int]
) -> None:
    """At another size, or with the panel, the cursor stays in its row, which begins in sight."""
    before, place = sight(screen), screen.session.place
    if isinstance(what, str):
        await press(pilot, what)
    else:
        await pilot.resize_terminal(*what)
        await pilot.pause()
        await pilot.pause()
    now = sight(screen)
    assert screen.session.place == place, keys
    assert now.begins or now.height > now.room, (keys[-6:], before, now)


Way = tuple[Callable[..., Awaitable[None]], Sequence[Any], int]
"""What is checked, the keys or sizes, and how often they are taken."""


async def walk(pilot: Pilot[None], screen: SurfaceScreen, seed: int, ways: Sequence[Way]) -> None:
    """Go on at random; after each step what is shown fits and is where it is said to be."""
    chance = random.Random(seed)
    gone: list[str] = []
    for _ in range(STEPS):
        check, choices, _ = chance.choices(ways, [often for _, _, often in ways])[0]
        what = chance.choice(choices)
        gone.append(str(what))
        await check(pilot, screen, gone, what)
        check_screen(screen)


@pytest.mark.parametrize("seed", SEEDS)
async def test_the_cursor_of_the_table_is_never_lost(seed: int, opened: Open) -> None:
    """Moved, it is in sight; switched or resized, its row keeps its place and begins in sight."""
    async with opened(story(*FULL), SIZES[seed % 4]) as pilot:
        ways: list[Way] = [(move, NEAR, 6), (move, FAR, 2), (switch, TEXT, 4), (switch, ROWS, 4)]
        ways += [(keep, SIZES, 3), (keep, PANEL, 2)]
        screen = compare_screen(pilot)
        await walk(pilot, screen, seed, ways)
        assert screen.rows.cursor == screen.table.index_of(screen.session.place)


@pytest.mark.parametrize("seed", SEEDS)
async def test_the_cursor_of_the_reader_is_never_lost(seed: int, opened: Open) -> None:
    """As on the table, and the passages of other versions and reasons come and go below it."""
    async with opened(story(*FULL), SIZES[seed % 4], keys=["z"]) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, ReaderScreen)
        ways: list[Way] = [(move, READER, 4), (switch, READER_TEXT, 4), (keep, SIZES, 3)]
        await walk(pilot, screen, seed, ways)
