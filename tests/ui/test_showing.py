"""Which rows and columns are shown, and where the cursor goes: the keys and what they say."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest
from tests.ui.screens import compare_screen, story
from textual.pilot import Pilot
from textual.screen import Screen

from tetrapla.engine.model import Story
from tetrapla.rows.screen_rows import Kind
from tetrapla.rows.view import Show
from tetrapla.ui import patience
from tetrapla.ui.screens import showing
from tetrapla.ui.screens.kinds import KindsScreen

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


def line(screen: Screen[None], name: str, y: int = 0) -> str:
    """A line of a widget as it is painted."""
    widget: Any = screen.query_one(f"#{name}")
    return str(widget.render_line(y).text)


@pytest.mark.parametrize("size", [(160, 48), (80, 24), (60, 20)], ids=str)
async def test_filters_go_round_and_say_what_they_show(
    size: tuple[int, int], possum: Story, opened: Open
) -> None:
    """The title names the filter, the status counts, the cursor stands in sight and comes back."""
    async with opened(possum, size, keys=["go to A15"]) as pilot:
        screen = compare_screen(pilot)
        place = screen.session.place
        names = ["differences", "common to all", "only in A", "flagged", "unsure or moved"]
        for name in names:
            await pilot.press("f")
            assert name in line(screen, "title")
            rows = len(screen.session.comparison.rows)
            assert f"of {rows}" in line(screen, "status")
            assert screen.rows.cursor in screen.rows.in_sight()
        await pilot.press("f")
        assert screen.session.view.show is Show.ALL
        assert screen.session.place == place
        assert not any(name in line(screen, "title") for name in names)


async def test_only_here_follows_the_active_version(possum: Story, opened: Open) -> None:
    """With another version active, by key or by click, its own rows are shown."""
    async with opened(possum, keys=["f", "f", "f", "l"]) as pilot:
        screen = compare_screen(pilot)

        def told() -> set[tuple[str, ...]]:
            items = (item for item in screen.table.items if item.kind is Kind.ROW)
            return {screen.session.comparison.tellers[item.rows[0]] for item in items}

        assert told() == {("B",)}
        await pilot.click("#table", offset=(90, 4))
        assert screen.session.active == "C"
        assert told() == {("C",)}
        assert "only in C" in line(screen, "title")


async def test_differences_are_walked_among_what_is_shown(possum: Story, opened: Open) -> None:
    """N stops at no line of rows that are filtered out."""
    async with opened(possum, keys=["f", "f", "g"]) as pilot:
        screen = compare_screen(pilot)
        before = -1
        while screen.rows.cursor != before:
            before = screen.rows.cursor
            await pilot.press("n")
            assert screen.item is not None
            assert before == screen.rows.cursor or screen.item.kind is Kind.ROW


async def test_kinds_of_difference_are_chosen(opened: Open) -> None:
    """F lists them, space switches one, enter goes back and the status says what counts."""
    goose = "The goose of the lighthouse sleeps in the warm kitchen."
    texts = (f"A title\n\n{goose}\n", f"A title\n\n{goose.replace('goose', 'Goose')}\n")
    async with opened(story(*texts), keys=["n"]) as pilot:
        screen = compare_screen(pilot)
        assert screen.rows.cursor == 1
        assert "case" in line(screen, "status")
        await pilot.press("F")
        chooser = pilot.app.screen
        assert isinstance(chooser, KindsScreen)
        for _ in range(5):
            await pilot.press("j")
        await pilot.press("space")
        assert "not counted: case" in line(chooser, "status")
        assert "[ ]" in line(chooser, "kinds", 5)
        await pilot.press("enter")
        assert "not counted: case" in line(screen, "status")
        await pilot.press("g", "n")
        assert screen.rows.cursor == 0
        await pilot.press("f")
        assert [item.kind for item in screen.table.items] == [Kind.OUT]
        await pilot.press("F", "a", "q")
        assert "every kind" in line(screen, "status")
        assert screen.rows.cursor == 1


async def test_a_long_story_is_filtered_by_kind_in_slices(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows whose kinds are not known yet are shown at first; keys are heard meanwhile."""
    monkeypatch.setattr(showing, "AT_ONCE", 0)
    monkeypatch.setattr(showing, "SLICE", 0.0001)
    monkeypatch.setattr(showing, "PAUSE", 0.001)
    nouns = ["goose", "keeper", "ferry", "kitchen", "dog", "stove", "bucket", "roof"]
    told = [f"The {noun} of number {k} was seen at noon." for k, noun in enumerate(nouns)]
    other = [text.replace("The", "the") for text in told]
    async with opened(story("\n\n".join(told), "\n\n".join(other))) as pilot:
        screen = compare_screen(pilot)
        await pilot.press("F", *"jjjjj", "space", "enter", "f")
        for _ in range(200):
            await pilot.pause(0.005)
            if [item.kind for item in screen.table.items] == [Kind.OUT]:
                break
        assert [item.kind for item in screen.table.items] == [Kind.OUT]


async def test_versions_are_hidden_shown_and_moved(possum: Story, opened: Open) -> None:
    """Digits and < > act on the columns, and a sentence says what was done."""
    async with opened(possum, keys=["2"]) as pilot:
        screen = compare_screen(pilot)
        assert screen.table.geometry.shown == ("A", "C", "D")
        assert "hidden: B" in line(screen, "heads", 1)
        assert "2 shows it again" in line(screen, "status")
        await pilot.press("l")
        assert screen.session.active == "C"
        await pilot.press("less_than_sign")
        assert screen.table.geometry.shown == ("C", "A", "D")
        await pilot.press("less_than_sign")
        assert "first column" in line(screen, "status")
        await pilot.press("2", "greater_than_sign")
        assert sorted(screen.table.geometry.shown) == list("ABCD")
        await pilot.press("7")
        assert "no version 7" in line(screen, "status")
        await pilot.press("1", "2", "4", "3")
        assert screen.session.columns == ("C",)
        assert "it stays" in line(screen, "status")


@pytest.mark.parametrize("size", [(160, 48), (60, 20)], ids=str)
async def test_colon_goes_to_a_place_that_is_typed(
    size: tuple[int, int], possum: Story, opened: Open
) -> None:
    """A row, a passage, a percentage; what does not exist is told and can be corrected."""
    async with opened(possum, size) as pilot:
        screen = compare_screen(pilot)
        await pilot.press("colon")
        assert "passage B15" in line(screen, "status")
        await pilot.press(*"c15", "enter")
        assert screen.session.active == "C"
        assert screen.item is not None
        assert screen.session.comparison.row_of["C15"] in screen.item.rows
        assert screen.rows.cursor in screen.rows.in_sight()
        await pilot.press("colon", *"999", "enter")
        assert "no row 999" in line(screen, "status")
        await pilot.press("backspace", "backspace", "enter")
        assert screen.session.place == 8
        await pilot.press("colon", *"100%", "enter")
        assert screen.rows.cursor == len(screen.table.items) - 1
        place = screen.session.place
        await pilot.press("colon", *"f1j", "tab", "ctrl+u", "2", "escape")
        assert (screen.session.place, screen.session.view.show) == (place, Show.ALL)
        await pilot.press("colon", "backspace", "k")
        assert screen.session.place < place


async def test_a_place_that_is_filtered_out_is_shown(possum: Story, opened: Open) -> None:
    """The filter goes, and the status says so."""
    async with opened(possum, keys=["f", "f"]) as pilot:
        screen = compare_screen(pilot)
        rows = len(screen.session.comparison.rows)
        hidden = next(k for k in range(rows) if not screen.session.filter.passes(k))
        await pilot.press("colon", *str(hidden + 1), "enter")
        assert screen.session.view.show is Show.ALL
        assert "all rows are shown" in line(screen, "status")
        assert screen.session.place == hidden


async def test_a_long_way_to_the_next_difference_is_gone_in_steps(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the time is over the cursor stays, and the status says how it goes on."""
    monkeypatch.setattr(patience, "PATIENCE", -1)
    text = "The goose sleeps.\n\nThe keeper reads.\n\nThe {} is out.\n"
    async with opened(story(text.format("lamp"), text.format("dog")), keys=["g", "n"]) as pilot:
        screen = compare_screen(pilot)
        assert screen.rows.cursor == 0
        assert "so far" in line(screen, "status")
        monkeypatch.setattr(patience, "PATIENCE", 9)
        await pilot.press("n")
        assert screen.rows.cursor > 0
