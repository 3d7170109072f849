"""The screen of facts on low terminals, which have one line for status and keys."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from tests.ui.screens import facts_listed, status_of
from textual.pilot import Pilot

from tetrapla.engine.model import Story
from tetrapla.ui.screens.facts import FactsScreen

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
