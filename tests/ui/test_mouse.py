"""The mouse on the table and in the reader: selecting, clicking, wheel, heads, overview."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from tests.ui.screens import compare_screen, status_of, story
from textual import events
from textual.pilot import Pilot

from tetrapla.engine.model import Story
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.screens.reader import ReaderScreen
from tetrapla.ui.screens.selecting import SelectingScreen

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]

LONG = (
    "The keeper of the old lamp had fed three geese on the pier for many a year before the ferry "
    "came, and one of them was lame."
)
GEESE = f"{LONG}\n\nThe bell rang twice at noon.\n"
GANDERS = f"{LONG.replace('three', 'four')}\n\nThe bell rang once at noon.\n"


@asynccontextmanager
async def shown(
    *keys: str, size: tuple[int, int] = (100, 30), given: Story | None = None
) -> AsyncIterator[Pilot[None]]:
    """The table of two texts, or what keys lead to."""
    app = TetraplaApp(given or story(GEESE, GANDERS), theme="dark")
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()
        yield pilot


def screen_of(pilot: Pilot[None]) -> SelectingScreen:
    """The table or the reader."""
    assert isinstance(pilot.app.screen, SelectingScreen)
    return pilot.app.screen


def find(pilot: Pilot[None], words: str, column: int = 0) -> tuple[int, int]:
    """Where words stand on the rows: in the column of so many that have them."""
    rows = screen_of(pilot).rows
    places = []
    for y in range(rows.size.height):
        text = rows.render_line(y).text
        x = text.find(words)
        while x >= 0:
            places.append((x, y))
            x = text.find(words, x + 1)
    return sorted(places)[column]


def reversed_text(pilot: Pilot[None]) -> list[str]:
    """What is painted as selected, line by line."""
    rows = screen_of(pilot).rows
    found = []
    for y in range(rows.size.height):
        parts = [s.text for s in rows.render_line(y) if s.style and s.style.reverse]
        if parts:
            found.append("".join(parts))
    return found


async def drag(pilot: Pilot[None], start: tuple[int, int], *ends: tuple[int, int]) -> None:
    """Press at a place of the rows, move, and let go."""
    rows = screen_of(pilot).rows
    await pilot.mouse_down(rows, offset=start)
    for end in ends:
        await pilot.hover(rows, offset=end)
    await pilot.mouse_up(rows, offset=ends[-1])
    await pilot.pause()


async def test_dragging_selects_text_of_one_column_and_copies_it() -> None:
    """Over wrapped lines without their breaks; the other column and the numbers stay out."""
    async with shown() as pilot:
        start, end = find(pilot, "old lamp", 0), find(pilot, "many a", 0)
        assert start[1] < end[1]
        await drag(pilot, start, end, (end[0] + 3, end[1]))
        assert pilot.app.clipboard == "old lamp had fed three geese on the pier for many"
        assert "copied part of A1, 49 characters, to the terminal’s clipboard" in status_of(pilot)
        assert "".join(reversed_text(pilot)).replace(" ", "") == pilot.app.clipboard.replace(
            " ", ""
        )


async def test_dragging_backwards_selects_the_same() -> None:
    """From the end to the beginning, in the second column."""
    async with shown() as pilot:
        start, end = find(pilot, "old lamp", 1), find(pilot, "four", 0)
        await drag(pilot, (end[0] + 3, end[1]), start)
        assert pilot.app.clipboard == "old lamp had fed four"


async def test_dragging_over_rows_leaves_a_blank_line_between_passages() -> None:
    """And what lies between in other columns does not come in."""
    async with shown() as pilot:
        start, end = find(pilot, "was lame", 0), find(pilot, "rang", 0)
        await drag(pilot, start, end, (end[0] + 3, end[1]))
        assert pilot.app.clipboard == "was lame.\n\nThe bell rang"
        assert "copied part of A1 A2" in status_of(pilot)


async def test_the_pointer_may_leave_the_column() -> None:
    """What is selected stays in the version where the button went down."""
    async with shown() as pilot:
        start = find(pilot, "rang twice", 0)
        await drag(pilot, start, (90, start[1]))
        assert pilot.app.clipboard == "rang twice at noon."


async def test_the_cursor_stays_and_the_next_key_ends_the_selection() -> None:
    """A drag is no click; the key does what it does besides."""
    async with shown() as pilot:
        screen = compare_screen(pilot)
        start = find(pilot, "rang", 1)
        await drag(pilot, start, (start[0] + 3, start[1]))
        assert (screen.session.active, screen.rows.cursor) == ("A", 0)
        assert reversed_text(pilot) == ["rang"]
        await pilot.press("j")
        await pilot.pause()
        assert reversed_text(pilot) == []
        assert screen.rows.cursor == 1


async def test_a_click_sets_the_cursor_and_ends_a_selection() -> None:
    """As it did before there were selections; nothing is copied by it."""
    async with shown() as pilot:
        screen = compare_screen(pilot)
        start = find(pilot, "rang", 1)
        await drag(pilot, start, (start[0] + 3, start[1]))
        await pilot.click(screen.rows, offset=start)
        await pilot.pause()
        assert reversed_text(pilot) == []
        assert (screen.session.active, screen.rows.cursor) == ("B", 1)
        assert pilot.app.clipboard == "rang"


async def test_a_double_click_selects_a_word() -> None:
    """And copies it; the first of the two sets the cursor."""
    async with shown() as pilot:
        screen = compare_screen(pilot)
        x, y = find(pilot, "twice", 0)
        await pilot.double_click(screen.rows, offset=(x + 2, y))
        await pilot.pause()
        assert pilot.app.clipboard == "twice"
        assert reversed_text(pilot) == ["twice"]
        assert screen.rows.cursor == 1


async def test_a_double_click_beside_the_text_selects_nothing() -> None:
    """There is no word."""
    async with shown() as pilot:
        x, y = find(pilot, "rang twice", 0)
        await pilot.double_click(screen_of(pilot).rows, offset=(x + 4, y))
        await pilot.pause()
        assert (pilot.app.clipboard, reversed_text(pilot)) == ("", [])


async def test_another_layout_ends_what_is_painted() -> None:
    """The cells of the old one mean nothing there."""
    async with shown() as pilot:
        start = find(pilot, "rang", 0)
        await drag(pilot, start, (start[0] + 3, start[1]))
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert reversed_text(pilot) == []


async def test_the_reader_selects_too() -> None:
    """Lines of the page become one, marks and margins stay out."""
    async with shown("z") as pilot:
        assert isinstance(pilot.app.screen, ReaderScreen)
        start, end = find(pilot, "The keeper"), find(pilot, "ferry")
        assert start[1] < end[1]
        await drag(pilot, (0, start[1]), (end[0] + 4, end[1]))
        assert pilot.app.clipboard == LONG[: LONG.index("ferry") + 5]
        await pilot.press("l")
        await pilot.pause()
        assert reversed_text(pilot) == []


async def test_stacked_versions_are_selected_one_at_a_time() -> None:
    """On a narrow screen the lines of the other version in between are left out."""
    async with shown(size=(60, 24)) as pilot:
        start, end = find(pilot, "was lame", 0), find(pilot, "rang twice", 0)
        await drag(pilot, start, (end[0] + 3, end[1]))
        assert pilot.app.clipboard == "was lame.\n\nThe bell rang"


async def test_what_is_folded_is_not_copied_and_that_is_said(possum: Story, opened: Open) -> None:
    """The words of a fold stand in no file; a key that copies the passages is named."""
    async with opened(possum, keys=("g",)) as pilot:
        x, y = find(pilot, " lines: ", 0)
        await drag(pilot, (x, y), (x + 5, y))
        assert pilot.app.clipboard == ""
        assert "not copied: no words of D; y copies the passage" in status_of(pilot)


async def test_dragging_over_nothing_copies_nothing() -> None:
    """Below the last row there is no text; the clipboard stays as it was."""
    async with shown() as pilot:
        await drag(pilot, (90, 20), (95, 22))
        assert pilot.app.clipboard == ""
        assert "no text was selected" in status_of(pilot)


async def test_dragging_beyond_the_edge_scrolls(possum: Story, opened: Open) -> None:
    """As long as the button is down, and the selection grows with it."""
    async with opened(possum, (160, 24), keys=("G",)) as pilot:
        rows = screen_of(pilot).rows
        before = rows.scroll_offset.y
        await pilot.mouse_down(rows, offset=(10, 5))
        await pilot.hover(rows, offset=(10, -2))
        for _ in range(100):
            await pilot.pause(0.02)
            if rows.scroll_offset.y < before - 3:
                break
        await pilot.mouse_up(rows, offset=(10, 0))
        await pilot.pause()
        after = rows.scroll_offset.y
        assert after < before - 3
        await pilot.pause(0.15)
        assert rows.scroll_offset.y == after
        assert pilot.app.clipboard


async def test_the_wheel_scrolls_the_table(possum: Story, opened: Open) -> None:
    """The cursor stays on its row; the overview shows what is in sight."""
    async with opened(possum, (160, 24)) as pilot:
        screen = compare_screen(pilot)
        cursor, before = screen.rows.cursor, screen.rows.scroll_offset.y
        for _ in range(3):
            at = {"x": 10, "y": 5, "screen_x": 10, "screen_y": 8}
            screen.rows.post_message(
                events.MouseScrollDown(
                    screen.rows,
                    **at,  # type: ignore[arg-type]
                    delta_x=0,
                    delta_y=0,
                    button=0,
                    shift=False,
                    meta=False,
                    ctrl=False,
                )
            )
        await pilot.pause()
        assert screen.rows.scroll_offset.y > before
        assert screen.rows.cursor == cursor


async def test_a_click_on_a_head_makes_the_version_active(possum: Story, opened: Open) -> None:
    """On its name or the rule below it; the cursor stays."""
    async with opened(possum) as pilot:
        screen = compare_screen(pilot)
        cursor = screen.rows.cursor
        geometry = screen.table.geometry
        for k, siglum in ((2, "C"), (1, "B")):
            await pilot.click("#heads", offset=(geometry.text_x(k) + 3, k - 1))
            await pilot.pause()
            assert screen.session.active == siglum
        assert screen.rows.cursor == cursor


@pytest.mark.parametrize("size", [(160, 30), (80, 24)])
async def test_the_overview_is_clicked_and_dragged(
    size: tuple[int, int], possum: Story, opened: Open
) -> None:
    """A click jumps; dragging goes on from there, to the end also beyond the edge."""
    async with opened(possum, size, keys=("g",)) as pilot:
        screen = compare_screen(pilot)
        overview = screen.query_one("#overview")
        await pilot.click(overview, offset=(1, overview.size.height // 2))
        await pilot.pause()
        middle = screen.rows.cursor
        assert 0 < middle < len(screen.table.items) - 1
        await pilot.mouse_down(overview, offset=(1, 3))
        await pilot.hover(overview, offset=(1, 5))
        await pilot.pause()
        first = screen.rows.cursor
        assert first < middle
        await pilot.hover(overview, offset=(1, overview.size.height))
        await pilot.mouse_up(overview, offset=(1, overview.size.height))
        await pilot.pause()
        assert screen.rows.cursor > middle
        await pilot.hover(overview, offset=(1, 2))
        await pilot.pause()
        assert screen.rows.cursor > middle
