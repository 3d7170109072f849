"""The lists of differences, hits and versions, driven by keys: from table and reader, and back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest
from tests.ui.screens import compare_screen, soon, story
from textual import events
from textual.pilot import Pilot

from tetrapla.engine.model import Story
from tetrapla.rows.view import Boilerplate
from tetrapla.ui.messages import ListLeft
from tetrapla.ui.screens.differences import DifferencesScreen
from tetrapla.ui.screens.flags import FlagsScreen
from tetrapla.ui.screens.help import HelpScreen
from tetrapla.ui.screens.hits import HitsScreen
from tetrapla.ui.screens.listing import ListScreen
from tetrapla.ui.screens.reader import ReaderScreen
from tetrapla.ui.screens.versions import VersionsScreen

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
SEARCH = ["slash", *"kitten", "enter"]
OPENED = {
    DifferencesScreen: ["L"],
    HitsScreen: [*SEARCH, "L"],
    VersionsScreen: ["v"],
    FlagsScreen: ["exclamation_mark"],
}
LEAVE = {DifferencesScreen: "L", HitsScreen: "L", VersionsScreen: "v"}


def shown(pilot: Pilot[None]) -> Any:
    """The screen that is seen."""
    return pilot.app.screen


def painted(screen: Any, widget: str, line: int = 0) -> str:
    """A line of a widget as it stands on the screen."""
    return str(screen.query_one(f"#{widget}").render_line(line).text)


def chosen(pilot: Pilot[None]) -> str:
    """The entry with the cursor as it stands on the screen."""
    screen = shown(pilot)
    (line,) = screen.listing.lines(screen.rows.cursor, screen.list_width, on=True)
    return " ".join(piece.text for piece in line.pieces)


@pytest.mark.parametrize("listed", OPENED, ids=lambda s: s.__name__)
@pytest.mark.parametrize("size", [(160, 48), (120, 40), (80, 24), (60, 20), (34, 9)], ids=str)
async def test_a_list_lives_at_every_size(
    listed: type[ListScreen], size: tuple[int, int], possum: Story, opened: Open
) -> None:
    """The cursor stays in sight, nothing fails, and no line of the screen is too wide."""
    keys = ["j", "j", "k", "G", "g", "ctrl+d", "b", "pagedown", "slash", "e", "tab", "T"]
    async with opened(possum, size, keys=OPENED[listed]) as pilot:
        screen = shown(pilot)
        assert isinstance(screen, listed)
        for key in keys:
            await pilot.press(key)
            assert screen.rows.cursor in screen.rows.in_sight(), key
            for widget in ("title", "filter", "status", "why", "list"):
                view = screen.query_one(f"#{widget}")
                if view.display and view.size.height:
                    assert view.render_line(0).cell_length == view.size.width


@pytest.mark.parametrize("listed", LEAVE, ids=lambda s: s.__name__)
async def test_leaving_a_list_leads_back_to_where_one_was(
    listed: type[ListScreen], possum: Story, opened: Open
) -> None:
    """Row, line of the screen, version and toggles are as they were, by each key that leaves."""
    before_list = [*SEARCH, "n", "n"] if listed is HitsScreen else ["n"] * 9 + ["l"]
    async with opened(possum, keys=before_list) as pilot:
        before = compare_screen(pilot)
        session, line = before.session, before.rows.line_of_cursor()
        for leave in ("escape", "q", LEAVE[listed]):
            await pilot.press(LEAVE[listed], "j", "j")
            assert isinstance(shown(pilot), listed)
            await pilot.press(leave)
            after = compare_screen(pilot)
            assert (after.session.place, after.session.active) == (session.place, session.active)
            assert (after.session.view, after.session.search) == (session.view, session.search)
            assert after.rows.line_of_cursor() == line


async def test_the_differences_open_at_the_row_and_lead_to_another(
    possum: Story, opened: Open
) -> None:
    """Enter goes to the row, in sight, in a version that tells it."""
    async with opened(possum, keys=["go to A12", "L"]) as pilot:
        row = compare_row(pilot, "A12")
        assert f"{row + 1} " in chosen(pilot)
        assert "A12" in chosen(pilot)
        await pilot.press("j", "j", "enter")
        screen = compare_screen(pilot)
        assert screen.session.place == compare_row(pilot, "B10")
        assert screen.session.active == "B"
        assert screen.rows.cursor in screen.rows.in_sight()
        await pilot.press("L")
        assert "B10" in chosen(pilot)


def compare_row(pilot: Pilot[None], passage: str) -> int:
    """The row of a passage."""
    row: int = shown(pilot).session.comparison.row_of[passage]
    return row


async def test_enter_leads_from_the_filter_to_the_list_and_from_there_to_the_row(
    possum: Story, opened: Open
) -> None:
    """Type, enter, enter, there; the list opens again with its filter, which escape takes away."""
    async with opened(possum, keys=["L", "slash", *"heavily", "enter", "enter"]) as pilot:
        assert compare_screen(pilot).session.place == compare_row(pilot, "A5")
        await pilot.press("L")
        screen = shown(pilot)
        assert screen.listing.count == 1
        assert "/ heavily" in painted(screen, "filter")
        await pilot.press("escape")
        assert isinstance(shown(pilot), DifferencesScreen)
        assert screen.listing.count > 40
        await pilot.press("escape")
        compare_screen(pilot)


@pytest.mark.parametrize("listed", OPENED, ids=lambda s: s.__name__)
async def test_all_lists_take_a_filter_alike(
    listed: type[ListScreen], possum: Story, opened: Open
) -> None:
    """Letters that are keys elsewhere are letters; arrows move; enter, tab keep, escape clears."""
    async with opened(possum, keys=OPENED[listed]) as pilot:
        screen = shown(pilot)
        every = screen.listing.count
        await pilot.press("slash", *"jLv", "question_mark", "space", "B")
        assert screen.wanted == "jLv? B"
        assert screen.typing
        for keeps in ("enter", "tab"):
            screen.action_filter()
            await pilot.press("ctrl+u", "e", "down", keeps)
            assert shown(pilot) is screen
            assert not screen.typing
            assert screen.wanted == "e"
        pilot.app.post_message(events.Paste("x"))
        await pilot.pause()
        assert screen.wanted == "e"
        await pilot.press("slash")
        pilot.app.post_message(events.Paste("x\n\tqqq"))
        await pilot.pause()
        assert screen.wanted == "ex qqq"
        assert screen.listing.count == 0
        await pilot.press("j", "enter", "backspace")
        assert isinstance(shown(pilot), listed)
        await pilot.press("escape")
        assert screen.wanted == ""
        assert screen.listing.count == every
        await pilot.press("question_mark")
        assert isinstance(shown(pilot), HelpScreen)
        await pilot.press("q", "escape")
        compare_screen(pilot)


async def test_what_is_told_takes_the_lines_that_the_list_leaves_empty(
    possum: Story, opened: Open
) -> None:
    """Below a short list there is more of it; a filter that shortens a list gives it more."""
    async with opened(possum, (80, 24), keys=["v"]) as pilot:
        screen = shown(pilot)
        await pilot.pause()
        below = screen.query_one("#why").size.height
        assert below > 8
        assert screen.rows.size.height == sum(
            len(screen.listing.lines(k, 80, on=False)) for k in range(4)
        )
    async with opened(possum, (80, 24), keys=["exclamation_mark"]) as pilot:
        screen = shown(pilot)
        await pilot.pause()
        assert screen.query_one("#why").size.height == 8
        await pilot.press("slash", *"share")
        await pilot.pause()
        few = screen.query_one("#why").size.height
        assert few > 8
        assert few + screen.rows.size.height == 24 - 6


@pytest.mark.parametrize("listed", LEAVE, ids=lambda s: s.__name__)
async def test_every_list_keeps_its_filter(
    listed: type[ListScreen], possum: Story, opened: Open
) -> None:
    """Left and opened again it is filtered as it was, and cleared it stays clear."""
    async with opened(possum, keys=[*OPENED[listed], "slash", "a", "tab"]) as pilot:
        screen, count = shown(pilot), shown(pilot).listing.count
        screen.post_message(ListLeft(screen.session, None))
        await pilot.pause()
        compare_screen(pilot)
        again = OPENED[listed][-1]
        await pilot.press(again)
        assert shown(pilot) is not screen
        assert shown(pilot).wanted == "a"
        assert shown(pilot).listing.count == count
        await pilot.press("escape", "escape", again)
        assert shown(pilot).wanted == ""


@pytest.mark.parametrize("listed", LEAVE, ids=lambda s: s.__name__)
async def test_nothing_found_is_said_and_no_key_fails(
    listed: type[ListScreen], possum: Story, opened: Open
) -> None:
    """Where the list would be stands why it is empty, and below what to do."""
    keys = ["j", "k", "G", "space", "B", "less_than_sign", "enter"]
    async with opened(possum, (80, 24), keys=[*OPENED[listed], "slash", *"zebra", "tab"]) as pilot:
        screen = shown(pilot)
        assert "“zebra”" in painted(screen, "list")
        assert "esc lists all" in painted(screen, "status")
        await pilot.press(*keys)
        assert isinstance(shown(pilot), listed)


async def test_the_lists_open_from_the_reader_and_lead_back_to_it(
    possum: Story, opened: Open
) -> None:
    """Enter stays in the reader, at the passage; escape leaves it where it was."""
    async with opened(possum, keys=["z", "L", "slash", *"heavily", "enter", "enter"]) as pilot:
        reader = shown(pilot)
        assert isinstance(reader, ReaderScreen)
        assert reader.page.stops[reader.rows.cursor].passages[-1].id == "A5"
        await pilot.press("v", "j", "j", "enter")
        assert shown(pilot) is reader
        assert reader.session.active == "C"
        await pilot.press("L", "escape", "escape", "z")
        assert compare_screen(pilot).session.active == "C"


@pytest.mark.parametrize("size", [(160, 48), (80, 24), (60, 20)], ids=str)
async def test_a_hit_is_gone_to_wherever_it_is(
    size: tuple[int, int], possum: Story, opened: Open
) -> None:
    """Also into folded boilerplate, which unfolds, and it is the hit one is at from then on."""
    async with opened(possum, size, keys=[*SEARCH, "L", "G"]) as pilot:
        assert "D8" in chosen(pilot)
        await pilot.press("enter")
        screen = compare_screen(pilot)
        assert screen.session.search is not None
        assert screen.session.search.current == len(screen.session.search.found.hits) - 1
        assert screen.session.view.boilerplate is Boilerplate.DIM
        assert screen.session.active == "D"
        assert screen.rows.cursor in screen.rows.in_sight()
        assert "25 of 25" in painted(screen, "status")
        await pilot.press("N", "L")
        assert isinstance(shown(pilot), HitsScreen)
        assert shown(pilot).rows.cursor == 23


async def test_a_hit_is_gone_to_in_the_reader(possum: Story, opened: Open) -> None:
    """In its version, at its passage."""
    async with opened(possum, keys=[*SEARCH, "z", "L", "slash", *"C27", "enter", "enter"]) as pilot:
        reader = shown(pilot)
        assert isinstance(reader, ReaderScreen)
        assert reader.session.active == "C"
        assert "C27" in [p.id for p in reader.page.stops[reader.rows.cursor].passages]


async def test_versions_are_hidden_moved_and_made_the_base(possum: Story, opened: Open) -> None:
    """Each key says what it did, the cursor stays on its version, and the table shows it."""
    async with opened(possum, keys=["v", "j", "space"]) as pilot:
        screen = shown(pilot)
        assert "B hidden" in painted(screen, "status")
        await pilot.press("greater_than_sign")
        assert "B is hidden: space shows it" in painted(screen, "status")
        await pilot.press("j", "less_than_sign")
        assert "C is column 1 of 3" in painted(screen, "status")
        assert " C " in chosen(pilot)
        await pilot.press("less_than_sign")
        assert "C is the first column" in painted(screen, "status")
        await pilot.press("B")
        assert "base C" in painted(screen, "status")
        await pilot.press("escape")
        session = compare_screen(pilot).session
        assert session.columns == ("C", "A", "D")
        assert session.view.base == "C"
        assert session.active == "A"
        await pilot.press("v", "slash", *"doggy", "enter", "enter")
        session = compare_screen(pilot).session
        assert session.active == "B"
        assert "B" in session.columns


async def test_the_last_version_shown_stays(possum: Story, opened: Open) -> None:
    """It is said why."""
    async with opened(possum, keys=["v", "space", "j", "space", "j", "space", "j"]) as pilot:
        await pilot.press("space")
        assert "D is the only version shown" in painted(shown(pilot), "status")
        await pilot.press("escape")
        assert compare_screen(pilot).session.columns == ("D",)


@pytest.mark.parametrize("listed", LEAVE, ids=lambda s: s.__name__)
async def test_the_mouse_chooses_and_goes(
    listed: type[ListScreen], possum: Story, opened: Open
) -> None:
    """A click chooses, a click on the chosen one goes there, one on empty ground does nothing."""
    async with opened(possum, (80, 24), keys=OPENED[listed]) as pilot:
        screen = shown(pilot)
        await pilot.press("G")
        if listed is VersionsScreen:
            await pilot.click("#list", offset=(20, 8))
            assert shown(pilot) is screen
        await pilot.press("g")
        await pilot.click("#list", offset=(20, 2))
        assert screen.rows.cursor == 2
        await pilot.click("#list", offset=(20, 2))
        compare_screen(pilot)


@pytest.mark.parametrize("listed", [DifferencesScreen, HitsScreen], ids=lambda s: s.__name__)
async def test_the_wheel_scrolls_and_the_cursor_stays(
    listed: type[ListScreen], possum: Story, opened: Open
) -> None:
    """The entries move under the pointer; the next key goes on from the cursor."""
    async with opened(possum, (80, 24), keys=[*OPENED[listed], "g"]) as pilot:
        screen = shown(pilot)
        for _ in range(3):
            screen.rows.post_message(wheel(screen.rows))
        await soon(pilot, lambda: screen.rows.in_sight().start > 0)
        assert screen.rows.cursor == 0
        await pilot.press("j")
        assert screen.rows.cursor == 1
        assert screen.rows.cursor in screen.rows.in_sight()


def wheel(rows: Any) -> events.MouseScrollDown:
    """The wheel turned down over the list."""
    return events.MouseScrollDown(rows, 5, 5, 0, 1, 0, False, False, False, 5, 5)


async def test_what_is_flagged_is_copied_from_its_list(possum: Story, opened: Open) -> None:
    """As it stands in the file, with the reason; the status line says how much."""
    async with opened(
        possum, keys=["exclamation_mark", "slash", *"fused-credit", "tab", "y"]
    ) as pilot:
        text = pilot.app.clipboard
        assert text.startswith("glued credit, sure, in C")
        assert "Emilie Rackovaп" in text
        assert "copied 8 flags" in painted(shown(pilot), "status")


async def test_rows_and_passages_are_copied_from_their_lists(possum: Story, opened: Open) -> None:
    """From the differences the whole row with labels, from the hits the passage as in the file."""
    async with opened(possum, keys=["L", "slash", *"heavily", "tab", "y"]) as pilot:
        assert pilot.app.clipboard.startswith("A5  Emilie Rackovan is")
        assert "\n\nC4  It all" in pilot.app.clipboard
        assert "copied A5 C2 C3 C4" in painted(shown(pilot), "status")
        await pilot.press("slash", *"zebra", "tab", "y")
        assert "no difference is listed to copy" in painted(shown(pilot), "status")
    async with opened(possum, keys=[*SEARCH, "L", "g", "j", "j", "j", "y"]) as pilot:
        assert "kitteп" in pilot.app.clipboard
        assert "copied C1" in painted(shown(pilot), "status")


async def test_a_story_of_one_version_has_no_differences(opened: Open) -> None:
    """The list says why, and the list of versions has one."""
    async with opened(story("A goose slept in the lighthouse until noon."), keys=["L"]) as pilot:
        assert "There is only one version" in painted(shown(pilot), "list")
        await pilot.press("q", "v")
        assert shown(pilot).listing.count == 1
        await pilot.press("enter")
        compare_screen(pilot)


async def test_a_long_list_is_finished_in_slices(
    possum: Story, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not known when it opens is told as it is found out, without a key."""
    monkeypatch.setattr("tetrapla.rows.difference_list.AT_ONCE", -1.0)
    monkeypatch.setattr("tetrapla.rows.difference_list_lines.PATIENCE", -1.0)
    async with opened(possum, (120, 40), keys=["L"]) as pilot:
        screen = shown(pilot)
        for _ in range(200):
            await pilot.pause(0.01)
            if not screen._listing.unfinished and screen._differences.exact:
                break
        assert "up to" not in painted(screen, "title")
        assert "wording" in painted(screen, "list")
