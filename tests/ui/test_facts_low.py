"""The screen of facts on low terminals, which have one line for status and keys."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from tests.ui.screens import facts_listed, status_of
from textual.pilot import Pilot

from tetrapla.engine.model import Story
from tetrapla.ui.screens.facts import FactsScreen
from tetrapla.ui.widgets.lines import LineView

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


async def test_a_low_screen_names_the_way_out_and_keeps_room_for_the_list(
    possum: Story, opened: Open
) -> None:
    """While a filter is typed, the keys that end that are named."""
    async with opened(possum, (80, 24), keys=["t"]) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, FactsScreen)
        assert status_of(pilot).rstrip().endswith("esc back  enter go there  ? keys")
        assert screen.query_one("#why").size.height == 6
        await pilot.press("slash", "g")
        await facts_listed(pilot)
        assert status_of(pilot).rstrip().endswith("enter to the list  esc clear")
        await pilot.press("enter")
        await facts_listed(pilot)
        assert isinstance(pilot.app.screen, FactsScreen)
        assert screen.wanted == "g"
        assert status_of(pilot).rstrip().endswith("? keys")


async def test_all_that_is_told_of_a_row_can_be_read(possum: Story, opened: Open) -> None:
    """The same key makes the panel taller, turns its pages, and gives the list its room back."""
    async with opened(possum, (80, 24), keys=["t"]) as pilot:
        below = pilot.app.screen.query_one("#why", LineView)
        seen = [_lines(below)]
        *begun, more = seen[0]
        assert more.endswith("more lines: i")
        while len(seen) < 10:
            await pilot.press("i")
            await facts_listed(pilot)
            seen.append(_lines(below))
            if seen[-1] == seen[0]:
                break
        assert seen[-1] == seen[0]
        pages = seen[1:-1]
        assert len(pages[0]) > len(seen[0])
        told = [line for page in pages for line in page if line and "more lines" not in line]
        assert told[: len(begun)] == begun
        assert len(told) == len(set(told)) == len(begun) + int(more.split()[1])
        assert any("on the way, with the remaining six" in line for line in told)


async def test_the_panel_begins_anew_with_another_row(possum: Story, opened: Open) -> None:
    """It stays tall, and shows the beginning of what is told of that row."""
    async with opened(possum, (80, 24), keys=["t", "i", "i", "n"]) as pilot:
        lines = _lines(pilot.app.screen.query_one("#why", LineView))
        assert len(lines) > 6
        assert lines[0].endswith("beside the others")


async def test_a_page_that_is_no_more_is_not_shown(possum: Story, opened: Open) -> None:
    """On a larger screen the last page is another one; there is no empty one."""
    async with opened(possum, (80, 24), keys=["t", "i", "i"]) as pilot:
        below = pilot.app.screen.query_one("#why", LineView)
        assert not _lines(below)[0].endswith("beside the others")
        await pilot.resize_terminal(80, 60)
        await facts_listed(pilot)
        assert _lines(below)[0].endswith("beside the others")


async def test_where_all_is_in_sight_that_is_said(possum: Story, opened: Open) -> None:
    """There is nothing to make taller."""
    async with opened(possum, (160, 48), keys=["t", "i"]) as pilot:
        assert status_of(pilot).strip().startswith("all that is told of the row is in sight")


def _lines(view: LineView) -> list[str]:
    return [str(view.render_line(y).text).strip() for y in range(view.size.height)]
