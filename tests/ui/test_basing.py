"""Another base for a story of many rows: its rows are set in order while the keys go on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest
from tests.ui.screens import compare_screen
from textual.pilot import Pilot

from tetrapla.engine.model import Story

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


async def test_the_rows_of_a_long_story_follow_a_base_when_they_are_in_order(
    possum: Story, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said that they are being set, then that they follow; what is shown is the same."""
    async with opened(possum, keys=["l", "B"]) as pilot:
        at_once = compare_screen(pilot).session
        assert at_once.view.base == "B"
    monkeypatch.setattr("tetrapla.ui.screens.basing.AT_ONCE", 0)
    async with opened(possum, keys=["l"]) as pilot:
        screen = compare_screen(pilot)
        said: list[str] = []
        say = screen.say

        def heard(sentence: str) -> None:
            said.append(sentence)
            say(sentence)

        monkeypatch.setattr(screen, "say", heard)
        await pilot.press("B")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert said == ["setting 61 rows in the order of B", "base B: rows follow it"]
        assert screen.session.view == at_once.view
        assert screen.session.place == at_once.place
        assert screen.session.comparison.rows == at_once.comparison.rows
        line: Any = screen.query_one("#status")
        assert "base B: rows follow it" in line.render_line(0).text
