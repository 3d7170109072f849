"""The list of flags, driven by keys: from the table, from the reader, and back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest
from tests.ui.screens import compare_screen
from textual import events
from textual.pilot import Pilot

from tetrapla.engine.kinds import Group, Level
from tetrapla.engine.model import Story, Version
from tetrapla.rows.flag_list import Key
from tetrapla.rows.view import Boilerplate
from tetrapla.ui.screens.flags import FlagsScreen
from tetrapla.ui.screens.help import HelpScreen
from tetrapla.ui.screens.reader import ReaderScreen

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
LIST = "exclamation_mark"
CREDIT = Key("fused-credit", Level.SURE, "C")


def flags_screen(pilot: Pilot[None]) -> FlagsScreen:
    """The list, which must be what is shown."""
    assert isinstance(pilot.app.screen, FlagsScreen)
    return pilot.app.screen


def kinds(screen: FlagsScreen) -> list[str]:
    """The kinds that are listed."""
    return [e.key.kind for e in screen.listing.flags.entries]


def painted(screen: Any, widget: str, line: int = 0) -> str:
    """A line of a widget as it stands on the screen."""
    return str(screen.query_one(f"#{widget}").render_line(line).text)


async def choose(pilot: Pilot[None], key: Key) -> None:
    """Move the cursor down to an entry."""
    screen = flags_screen(pilot)
    for _ in range(60):
        if screen.entry is not None and screen.entry.key == key:
            return
        await pilot.press("j")
    raise AssertionError(f"{key} is not listed")


async def test_escape_leads_back_to_where_one_was(possum: Story, opened: Open) -> None:
    """The list opens over the table; leaving it changes neither row, version nor toggles."""
    async with opened(possum, keys=["n"] * 9 + ["l"]) as pilot:
        before = compare_screen(pilot)
        session, line = before.session, before.rows.line_of_cursor()
        for leave in ("escape", "q", LIST):
            await pilot.press(LIST, "j", "j", leave)
            after = compare_screen(pilot)
            state = (after.session.place, after.session.active, after.session.view)
            assert state == (session.place, session.active, session.view)
            assert after.rows.line_of_cursor() == line


async def test_enter_goes_to_row_and_version(possum: Story, opened: Open) -> None:
    """The row of the passage, in sight, with the version of the flag active; nothing unfolds."""
    async with opened(possum, keys=[LIST]) as pilot:
        await choose(pilot, CREDIT)
        await pilot.press("enter")
        screen = compare_screen(pilot)
        comparison = screen.session.comparison
        assert screen.session.active == "C"
        assert screen.session.place == comparison.row_of["C3"]
        assert screen.rows.cursor in screen.rows.in_sight()
        assert screen.session.view.boilerplate is Boilerplate.FOLD


@pytest.mark.parametrize("size", [(160, 48), (80, 24), (60, 20)], ids=str)
async def test_enter_unfolds_what_hides_the_passage(
    size: tuple[int, int], possum: Story, opened: Open
) -> None:
    """A line of a fold is shown, dim, and it is said how boilerplate is shown now."""
    async with opened(possum, size, keys=[LIST]) as pilot:
        await choose(pilot, Key("share", Level.SURE, "B"))
        await pilot.press("enter")
        screen = compare_screen(pilot)
        assert screen.session.active == "B"
        assert screen.item is not None
        assert screen.item.rows == (screen.session.comparison.row_of["B26"],)
        assert screen.session.view.boilerplate is Boilerplate.DIM
        assert "boilerplate dim" in painted(screen, "status")
        assert screen.rows.cursor in screen.rows.in_sight()


async def test_the_list_opens_from_the_reader_and_leads_back_to_it(
    possum: Story, opened: Open
) -> None:
    """Enter stays in the reader, at the passage, in the version of the flag; escape too."""
    async with opened(possum, keys=["z", "j", "j", LIST]) as pilot:
        await choose(pilot, Key("bio", Level.SURE, "B"))
        await pilot.press("l", "j", "j", "enter")
        reader = pilot.app.screen
        assert isinstance(reader, ReaderScreen)
        assert reader.session.active == "B"
        assert reader.session.view.boilerplate is Boilerplate.DIM
        assert reader.page.stops[reader.rows.cursor].passages[-1].id == "B24"
        assert reader.rows.cursor in reader.rows.in_sight()
        await pilot.press(LIST, "escape")
        assert isinstance(pilot.app.screen, ReaderScreen)
        await pilot.press("z")
        assert compare_screen(pilot).session.active == "B"


async def test_the_list_opens_again_as_it_was_left(possum: Story, opened: Open) -> None:
    """After a jump the next flag is one key away: cursor, opened entries and hints are kept."""
    async with opened(possum, keys=[LIST, "i"]) as pilot:
        await choose(pilot, CREDIT)
        await pilot.press("l", "j", "j", "enter", LIST)
        screen = flags_screen(pilot)
        assert screen.session.flags.hints
        assert screen.entry is not None
        assert screen.entry.key == CREDIT._replace(passage="C8")


async def test_a_filter_is_typed_letter_by_letter(possum: Story, opened: Open) -> None:
    """Letters that are keys elsewhere are letters; tab keeps the filter, escape clears it."""
    async with opened(possum, keys=[LIST, "slash"]) as pilot:
        screen = flags_screen(pilot)
        every = len(kinds(screen))
        await pilot.press(*"sha")
        assert "share" in kinds(screen)
        assert "fused-credit" not in kinds(screen)
        assert "/ sha" in painted(screen, "filter")
        assert "clear" in painted(screen, "keys")
        await pilot.press("backspace", "backspace", "backspace", *"glued")
        assert kinds(screen) == ["fused-credit", "fused-caption", "fused-url"]
        await pilot.press("down", "tab", "j")
        assert screen.entry is not None
        assert screen.entry.key.kind == "fused-url"
        assert screen.session.flags.wanted == "glued"
        await pilot.press("escape")
        assert len(kinds(screen)) == every
        await pilot.press("slash", "x", "ctrl+u", "backspace", "j")
        assert screen.session.flags.wanted == ""
        await pilot.press("escape")
        compare_screen(pilot)


async def test_enter_leads_from_the_filter_to_the_list_and_from_there_to_the_passage(
    possum: Story, opened: Open
) -> None:
    """Type, enter, look, enter, there."""
    async with opened(possum, keys=[LIST, "slash", *"address", "enter", "enter"]) as pilot:
        screen = compare_screen(pilot)
        assert screen.session.active == "B"
        assert screen.item is not None
        assert screen.session.comparison.row_of["B24"] in screen.item.rows


async def test_pasted_text_is_one_line_of_the_filter(possum: Story, opened: Open) -> None:
    """White space of every kind is a space; without an open filter nothing happens."""
    async with opened(possum, keys=[LIST]) as pilot:
        screen = flags_screen(pilot)
        for typing in (False, True):
            if typing:
                await pilot.press("slash")
            pilot.app.post_message(events.Paste("share\n\tthis"))
            await pilot.pause()
            assert screen.session.flags.wanted == ("share this" if typing else "")


async def test_a_filter_without_hits_and_a_list_without_flags_say_so(
    possum: Story, opened: Open
) -> None:
    """In a sentence, where the list would be; no key fails there."""
    every = ["j", "k", "G", "space", "l", "h", "tab", "i", "i", "enter"]
    async with opened(possum, (80, 24), keys=[LIST, "slash", *"zebra", "tab"]) as pilot:
        screen = flags_screen(pilot)
        assert "No flag matches “zebra”." in painted(screen, "list")
        await pilot.press(*every)
        flags_screen(pilot)
    text = "A title\n\nThe goose slept in the lighthouse until the morning.\n"
    clean = Story("Clean", (Version("A", "clean", "clean.txt", "utf-8", text),))
    async with opened(clean, (80, 24), keys=[LIST, *every]) as pilot:
        assert "Nothing is flagged" in painted(flags_screen(pilot), "list")
        await pilot.press("escape")
        compare_screen(pilot)


async def test_entries_open_and_close_and_groups_are_a_key_apart(
    possum: Story, opened: Open
) -> None:
    """L shows a line for each passage, h takes them together, tab goes between the groups."""
    async with opened(possum, keys=[LIST]) as pilot:
        screen = flags_screen(pilot)
        count = len(kinds(screen))
        await choose(pilot, CREDIT)
        await pilot.press("l", "j", "j", "j")
        assert len(kinds(screen)) == count + 8
        await pilot.press("h")
        assert len(kinds(screen)) == count
        assert screen.entry is not None
        assert screen.entry.key == CREDIT
        await pilot.press("tab")
        assert screen.entry.flag.group is Group.BOILERPLATE
        await pilot.press("tab")
        assert screen.rows.cursor == 0


async def test_hints_come_and_go(possum: Story, opened: Open) -> None:
    """I lists them and leaves them out again; the line of the filter says how many there are."""
    async with opened(possum, keys=[LIST]) as pilot:
        screen = flags_screen(pilot)
        assert "name-variant" not in kinds(screen)
        assert "hints too" in painted(screen, "filter")
        await pilot.press("i")
        assert "name-variant" in kinds(screen)
        assert "hints are listed" in painted(screen, "status")
        await pilot.press("i")
        assert "name-variant" not in kinds(screen)


@pytest.mark.parametrize("size", [(160, 48), (120, 40), (80, 24), (60, 20), (24, 8)], ids=str)
async def test_the_cursor_stays_in_sight_at_every_size(
    size: tuple[int, int], possum: Story, opened: Open
) -> None:
    """Through the whole list and back, over the help, in every theme, after a change of size."""
    async with opened(possum, size, keys=[LIST, "i"]) as pilot:
        screen = flags_screen(pilot)
        for key in ["j"] * 30 + ["k"] * 12 + ["G", "g", "space", "b", "ctrl+d", "T", "T", "T"]:
            await pilot.press(key)
            top, _ = screen.rows.in_sight().start, screen.rows.in_sight().stop
            assert screen.rows.cursor in screen.rows.in_sight(), (key, top)
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        await pilot.press("q", "j", "j")
        chosen = flags_screen(pilot).session.flags.chosen
        await pilot.resize_terminal(90, 26)
        await pilot.pause()
        assert screen.entry is not None
        assert screen.entry.key == chosen
        assert screen.rows.cursor in screen.rows.in_sight()


async def test_a_click_chooses_and_a_second_one_goes(possum: Story, opened: Open) -> None:
    """The mouse does what j and enter do."""
    async with opened(possum, keys=[LIST]) as pilot:
        screen = flags_screen(pilot)
        await pilot.click("#list", offset=(20, 3))
        assert screen.rows.cursor == 2
        await pilot.click("#list", offset=(20, 3))
        compare_screen(pilot)
