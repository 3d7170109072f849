"""Another base for a story of many rows: its rows are set in order while the keys go on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from threading import Event
from typing import Any

import pytest
from tests.ui.screens import compare_screen, soon, status_of
from textual.pilot import Pilot

from tetrapla.engine.model import Story
from tetrapla.rows.wording import Wording
from tetrapla.ui.screens.versions import VersionsScreen

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


def held(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Rows are in another order only when this is set, as those of a long story are later."""
    go, settle = Event(), Wording.settle

    def wait(wording: Wording) -> None:
        assert go.wait(10)
        settle(wording)

    monkeypatch.setattr("tetrapla.rows.wording.Wording.settle", wait)
    return go


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


async def test_a_base_is_followed_once_the_table_is_seen_again(
    possum: Story, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever looks at a list meanwhile does not lose the base that was asked for."""
    monkeypatch.setattr("tetrapla.ui.screens.basing.AT_ONCE", 0)
    monkeypatch.setattr("tetrapla.ui.screens.basing.LATER", 0.01)
    async with opened(possum, keys=["l"]) as pilot:
        screen, go = compare_screen(pilot), held(monkeypatch)
        await pilot.press("B", "v")
        assert pilot.app.screen is not screen
        go.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(0.05)
        assert screen.session.view.base is None
        await pilot.press("escape")
        await soon(pilot, lambda: screen.session.view.base == "B")
        assert screen.session.comparison.story.base == "B"


async def test_a_base_of_the_list_of_versions_goes_before_one_that_is_still_in_the_making(
    possum: Story, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was asked for last counts; and the key works again afterwards."""
    monkeypatch.setattr("tetrapla.ui.screens.basing.AT_ONCE", 0)
    monkeypatch.setattr("tetrapla.ui.screens.basing.LATER", 0.01)
    async with opened(possum, keys=["l"]) as pilot:
        screen, go = compare_screen(pilot), held(monkeypatch)
        await pilot.press("B", "v", "j", "B", "escape")
        go.set()
        await soon(pilot, lambda: screen.session.view.base == "C")
        await pilot.press("B")
        await soon(pilot, lambda: screen.session.view.base == "B")


@pytest.mark.parametrize("way", [("v",), ("z", "v")], ids=["table", "reader"])
async def test_a_list_that_is_left_leaves_its_base_to_the_table(
    way: tuple[str, ...], possum: Story, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the reader comes between: the table follows when it is seen."""
    monkeypatch.setattr("tetrapla.ui.screens.basing.AT_ONCE", 0)
    monkeypatch.setattr("tetrapla.ui.screens.basing.LATER", 0.01)
    async with opened(possum, keys=["l"]) as pilot:
        screen, go = compare_screen(pilot), held(monkeypatch)
        await pilot.press(*way, "j", "B", "j", "escape")
        go.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause(0.05)
        if len(way) > 1:
            await pilot.press("q")
        await soon(pilot, lambda: screen.session.view.base == "C")
        assert compare_screen(pilot) is screen


async def test_the_list_of_versions_answers_while_rows_are_set_in_order(
    possum: Story, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says what is done, keys go on, and it shows the base when the rows follow it."""
    monkeypatch.setattr("tetrapla.ui.screens.basing.AT_ONCE", 0)
    async with opened(possum, keys=["v"]) as pilot:
        screen, go = pilot.app.screen, held(monkeypatch)
        assert isinstance(screen, VersionsScreen)
        await pilot.press("j", "B")
        assert "setting 61 rows in the order of B" in status_of(pilot)
        await pilot.press("j")
        assert screen.rows.cursor == 2
        go.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "base B: rows follow it" in status_of(pilot)
        assert screen.rows.cursor == 2
        await pilot.press("escape")
        assert compare_screen(pilot).session.view.base == "B"


async def test_a_second_key_for_a_base_says_that_the_first_is_still_at_work(
    possum: Story, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It promises nothing that is not done."""
    monkeypatch.setattr("tetrapla.ui.screens.basing.AT_ONCE", 0)
    async with opened(possum, keys=["l"]) as pilot:
        screen, go = compare_screen(pilot), held(monkeypatch)
        await pilot.press("B", "l", "B")
        line: Any = screen.query_one("#status")
        assert "still being set" in line.render_line(0).text
        go.set()
        await soon(pilot, lambda: screen.session.view.base == "B")
