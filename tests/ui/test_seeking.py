"""A search that takes long: made in slices, told how far it is, given up with a key."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest
from tests.ui.screens import compare_screen
from textual.pilot import Pilot

from tetrapla.engine.model import Story

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
TYPED = ("slash", *"kitten")


def status(pilot: Pilot[None]) -> str:
    """What the status line says."""
    line: Any = pilot.app.screen.query_one("#status")
    return str(line.render_line(0).text).strip()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Every slice ends after a few passages, and no further one comes by itself."""
    module = "tetrapla.ui.screens.searching"
    monkeypatch.setattr(f"{module}.FIRST", 0.0)
    monkeypatch.setattr(f"{module}.SLICE", 0.0)
    monkeypatch.setattr(f"{module}.AT_ONCE", 10)
    monkeypatch.setattr(f"{module}.PAUSE", 3600.0)
    return monkeypatch


async def test_a_long_search_says_how_far_it_is_while_keys_move_the_cursor(
    possum: Story, opened: Open, slow: pytest.MonkeyPatch
) -> None:
    """Nothing is shown of it before it is done; then the cursor goes to the first hit."""
    async with opened(possum, keys=[*TYPED, "enter"]) as pilot:
        screen = compare_screen(pilot)
        assert "searching, " in status(pilot)
        assert screen.session.search is None
        before = screen.rows.cursor
        await pilot.press("down")
        assert screen.rows.cursor == before + 1
        await pilot.press("up", "enter")
        slow.setattr("tetrapla.ui.screens.searching.SLICE", 10.0)
        screen._seek_on(10.0)
        await pilot.pause()
        assert status(pilot).startswith("/kitten  ·  hit 1 of 25, A1")


@pytest.mark.parametrize("key", ["escape", "s"])
async def test_a_long_search_is_given_up_with_escape_or_another_letter(
    key: str, possum: Story, opened: Open, slow: pytest.MonkeyPatch
) -> None:
    """What it would have found later is not shown."""
    async with opened(possum, keys=[*TYPED, "enter", key]) as pilot:
        screen = compare_screen(pilot)
        screen._seek_on(10.0)
        await pilot.pause()
        assert screen.session.search is None
        assert "hit" not in status(pilot)
