"""The library: another story is opened in the running program, and the open one is not lost."""

from __future__ import annotations

import asyncio
import json
import threading
from argparse import Namespace
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import date
from pathlib import Path

import pytest
from tests.ui.screens import finished, soon, with_no_end
from textual.pilot import Pilot

from tetrapla.cli.screens import options_for
from tetrapla.cli.shelf import Stories
from tetrapla.cli.stories import read_named
from tetrapla.engine.compare import compare
from tetrapla.engine.model import Story
from tetrapla.engine.progress import Step
from tetrapla.engine.results import Comparison
from tetrapla.state import STATE, read_state
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.messages import OpeningStopped, StoryWanted
from tetrapla.ui.options import Options
from tetrapla.ui.screens.base import ReadingScreen
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.screens.library import LibraryScreen
from tetrapla.ui.screens.opening import OpeningScreen
from tetrapla.ui.screens.reader import ReaderScreen
from tetrapla.ui.widgets.lines import LineView

Write = Callable[[str, str | bytes], str]
Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]

GEESE = "\n\n".join(f"The keeper fed goose number {k} and then the cat." for k in range(30))
LAMPS = "\n\n".join(f"He lit lamp number {k} at dusk." for k in range(20))


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state file of the test's own."""
    path = tmp_path / "kept" / "stories.json"
    monkeypatch.setenv(STATE, str(path))
    return path


@pytest.fixture
def barn(write: Write) -> str:
    """A folder with two versions."""
    write("barn/b.txt", GEESE.replace("cat", "dog"))
    return str(Path(write("barn/a.txt", GEESE)).parent)


@pytest.fixture
def tower(write: Write) -> str:
    """Another one."""
    write("tower/d.txt", LAMPS.replace("dusk", "dawn"))
    return str(Path(write("tower/c.txt", LAMPS)).parent)


@pytest.fixture
def opening() -> Open:
    """Open paths as the command does, press keys, and leave as at quitting."""

    @asynccontextmanager
    async def open_paths(*paths: str, keys: str = "", site: str = "") -> AsyncIterator[Pilot[None]]:
        asked = Namespace(
            paths=list(paths), base=None, site=site or None, rules=[], fresh=False, watch=None
        )
        story = read_named(asked.paths, None)
        options = options_for(story, asked)[1]
        app = TetraplaApp(story, options=options)
        async with app.run_test(size=(120, 36)) as pilot:
            await settled(pilot)
            await pilot.press(*keys)
            await pilot.pause()
            yield pilot
        app.keep_left()

    return open_paths


async def settled(pilot: Pilot[None]) -> None:
    """Wait for what is read and compared."""
    await pilot.pause()
    await finished(pilot)


def line(pilot: Pilot[None], name: str, y: int = 0) -> str:
    """A line of a widget as text."""
    return pilot.app.screen.query_one(f"#{name}", LineView).render_line(y).text


def listed(pilot: Pilot[None]) -> list[str]:
    """The titles on the screen."""
    assert isinstance(pilot.app.screen, LibraryScreen)
    return [entry.title for entry in pilot.app.screen.listing.found]


def reading(pilot: Pilot[None]) -> ReadingScreen:
    """The table or the reader, which must be what is shown."""
    assert isinstance(pilot.app.screen, ReadingScreen)
    return pilot.app.screen


async def opened_once(opening: Open, *paths: str) -> None:
    """Open and leave a story."""
    async with opening(*paths):
        pass


async def test_another_story_is_opened_and_both_are_remembered(
    opening: Open, barn: str, tower: str
) -> None:
    """Place and toggles of the first come back with it, and those of the second with that."""
    await opened_once(opening, tower)
    async with opening(barn, keys="jjjjlr") as pilot:
        await pilot.press("o")
        assert listed(pilot) == ["Possum and Kangaroo", "barn", "tower"]
        await pilot.press("j", "enter")
        await settled(pilot)
        assert reading(pilot).session.comparison.story.title == "tower"
        assert (reading(pilot).session.place, reading(pilot).session.view.raw) == (0, False)
        await pilot.press("j", "j", "o")
        assert listed(pilot) == ["Possum and Kangaroo", "tower", "barn"]
        await pilot.press("j", "enter")
        await settled(pilot)
        session = reading(pilot).session
        assert (session.place, session.active, session.view.raw) == (4, "B", True)
    async with opening(tower) as pilot:
        assert reading(pilot).session.place == 2


async def test_what_goes_with_a_story_changes_with_it(
    opening: Open, barn: str, tower: str, write: Write
) -> None:
    """The files that are read again are those of the story that is open."""
    await opened_once(opening, tower)
    async with opening(barn) as pilot:
        await pilot.press("o", "j", "enter")
        await settled(pilot)
        app = pilot.app
        assert isinstance(app, TetraplaApp)
        write("barn/a.txt", "All about birds.")
        app.look()
        assert not app.stale
        write("tower/c.txt", "Lamps.\n\n" + LAMPS)
        app.look()
        assert app.stale
        await pilot.press("R")
        await settled(pilot)
        assert "read again: A changed" in line(pilot, "status")
        assert not app.stale


async def test_from_the_reader_too(opening: Open, barn: str, tower: str) -> None:
    """Esc leads back to it; another story begins with its table, and nothing stays below."""
    await opened_once(opening, tower)
    async with opening(barn, keys="jjz") as pilot:
        await pilot.press("o", "escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, ReaderScreen)
        await pilot.press("o", "j", "enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, CompareScreen)
        assert len(pilot.app.screen_stack) == 2
    async with opening(barn) as pilot:
        assert reading(pilot).session.place == 2


async def test_while_it_is_compared_esc_goes_back(
    opening: Open, barn: str, tower: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The story that was open is as it was, and the other one is not on the list."""
    ended = threading.Event()

    def endless(story: Story, *, resources: object, step: Step) -> Comparison:
        if story.title != "tower":
            return compare(story)
        with_no_end(step, ended)
        return compare(story)

    await opened_once(opening, tower)
    monkeypatch.setattr("tetrapla.ui.app.compare", endless)
    async with opening(barn, keys="jjjr") as pilot:
        before = reading(pilot).session
        await pilot.press("o", "j", "enter")
        await soon(pilot, lambda: "42 %" in line(pilot, "status"))
        assert isinstance(pilot.app.screen, OpeningScreen)
        assert "tower" in line(pilot, "title")
        assert "d" in line(pilot, "versions", 2)
        await pilot.press("escape")
        await pilot.pause()
        assert reading(pilot).session is before
        assert "was not opened" in line(pilot, "status")
        assert await asyncio.to_thread(ended.wait, 30)
        await pilot.press("j")
        assert reading(pilot).session.place == 4
        assert read_state().recent[0].title == "barn"


async def test_a_story_that_cannot_be_read_leaves_the_open_one(
    opening: Open, barn: str, write: Write
) -> None:
    """The library says why; it is marked there, and can be taken out of the list."""
    lamp = write("lamp.txt", LAMPS)
    await opened_once(opening, lamp)
    Path(lamp).unlink()
    async with opening(barn, keys="jjj") as pilot:
        before = reading(pilot).session
        await pilot.press("o", "j")
        await pilot.pause()
        assert "lamp: it is not there any more" in line(pilot, "status")
        assert "x takes it out of the list" in line(pilot, "status")
        await pilot.press("enter")
        await settled(pilot)
        assert f"There is no file or folder '{lamp}'" in line(pilot, "status")
        await pilot.press("x")
        assert "out of the list; its files stay" in line(pilot, "status")
        assert listed(pilot) == ["Possum and Kangaroo", "barn"]
        assert [r.title for r in read_state().recent] == ["barn"]
        await pilot.press("escape")
        await pilot.pause()
        assert reading(pilot).session is before


async def test_it_is_told_where_the_list_ends(opening: Open, barn: str) -> None:
    """At the first key already."""
    async with opening(barn, keys="oj") as pilot:
        assert "this is the last story" in line(pilot, "status")
        await pilot.press("g", "k")
        assert "this is the first story" in line(pilot, "status")


async def test_what_ships_stays_in_the_list(opening: Open, barn: str) -> None:
    """And what was taken out of it is still on the disk, and open."""
    async with opening(barn) as pilot:
        await pilot.press("o", "x")
        assert listed(pilot) == ["Possum and Kangaroo"]
        assert Path(barn, "a.txt").exists()
        await pilot.press("x")
        assert "Possum and Kangaroo ships with Tetrapla and stays" in line(pilot, "status")
        await pilot.press("escape")
        await pilot.pause()
        assert reading(pilot).session.comparison.story.title == "barn"


async def test_it_is_filtered_as_one_types(opening: Open, barn: str, tower: str) -> None:
    """By title or path; letters are no keys meanwhile, and esc clears the filter first."""
    await opened_once(opening, tower)
    async with opening(barn, keys="o/tox") as pilot:
        assert listed(pilot) == []
        await pilot.press("backspace")
        assert listed(pilot) == ["tower"]
        await pilot.press("escape")
        assert listed(pilot) == ["Possum and Kangaroo", "barn", "tower"]
        await pilot.press("slash", *"tower", "enter", "enter")
        await settled(pilot)
        assert reading(pilot).session.comparison.story.title == "tower"


async def test_the_open_story_is_not_opened_again(opening: Open, barn: str) -> None:
    async with opening(barn, keys="jj") as pilot:
        before = reading(pilot).session
        await pilot.press("o", "enter")
        await pilot.pause()
        assert reading(pilot).session is before
        assert "this story is open" in line(pilot, "status")


async def test_keys_that_are_pressed_twice_do_nothing_twice(
    opening: Open, barn: str, tower: str
) -> None:
    """Neither two libraries nor two stories stand above each other."""
    await opened_once(opening, tower)
    async with opening(barn) as pilot:
        app = pilot.app
        assert isinstance(app, TetraplaApp)
        app.on_library_wanted()
        app.on_library_wanted()
        assert len(app.screen_stack) == 3
        await pilot.press("j")
        screen = app.screen
        assert isinstance(screen, LibraryScreen)
        assert screen.entry is not None
        for _ in range(2):
            app.on_story_wanted(StoryWanted(screen.entry))
        assert len(app.screen_stack) == 4
        await settled(pilot)
        assert reading(pilot).session.comparison.story.title == "tower"
        assert len(app.screen_stack) == 2


async def test_it_is_told_that_standard_input_cannot_be_opened_again(
    opening: Open, barn: str, possum: Story
) -> None:
    """Before another story takes its place."""
    options = Stories(20).options_of(possum, ["-"], Options(shelf=Stories(20)))
    app = TetraplaApp(possum, options=options)
    async with app.run_test(size=(120, 36)) as pilot:
        await settled(pilot)
        await pilot.press("o")
        await pilot.pause()
        assert "standard input cannot be read again" in line(pilot, "status")


async def test_without_arguments_it_comes_first_where_there_is_a_choice(
    opening: Open, barn: str
) -> None:
    """At the very first start the story that ships opens; later one chooses, or leaves."""
    async with opening() as pilot:
        assert reading(pilot).session.comparison.story.title == "Possum and Kangaroo"
    await opened_once(opening, barn)
    async with opening() as pilot:
        assert listed(pilot) == ["Possum and Kangaroo", "barn"]
        await pilot.press("enter")
        await settled(pilot)
        assert reading(pilot).session.comparison.story.title == "barn"
    async with opening() as pilot:
        await pilot.press("escape")
        await pilot.pause()
        assert not pilot.app.is_running


async def test_esc_while_the_first_choice_is_compared_leads_back_to_the_library(
    opening: Open, barn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no story to go back to."""
    go_on = threading.Event()

    def slow(story: Story, *, resources: object, step: Step) -> Comparison:
        go_on.wait(30)
        step("aligning", 0.5)
        return compare(story)

    await opened_once(opening, barn)
    monkeypatch.setattr("tetrapla.ui.app.compare", slow)
    async with opening() as pilot:
        await pilot.press("enter")
        await soon(pilot, lambda: isinstance(pilot.app.screen, OpeningScreen))
        await pilot.press("escape")
        await pilot.pause()
        assert listed(pilot) == ["Possum and Kangaroo", "barn"]
        go_on.set()


async def test_a_key_that_comes_too_late_to_stop_a_story_ends_nothing(
    opening: Open, barn: str
) -> None:
    """It was pressed while the story was opened, and is heard when the table is there."""
    async with opening(barn) as pilot:
        pilot.app.post_message(OpeningStopped())
        await pilot.pause()
        assert pilot.app.is_running
        assert reading(pilot).session.comparison.story.title == "barn"


async def test_nothing_of_standard_input_and_of_what_ships_is_written_down(
    opening: Open, state: Path, possum: Story, barn: str
) -> None:
    shelf = Stories(20)
    async with opening() as pilot:
        options = pilot.app._options  # type: ignore[attr-defined]
    piped = shelf.options_of(possum, ["-"], options)
    assert (piped.listed(), piped.again) == ("", None)
    assert read_state().recent == ()
    assert "possum" not in state.read_text("utf-8")


async def test_with_none_wanted_no_path_is_written(
    opening: Open, barn: str, state: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``recent: 0`` empties the list too."""
    await opened_once(opening, barn)
    assert "barn" in state.read_text("utf-8")
    monkeypatch.setenv("TETRAPLA_CONFIG", write("settings.yaml", "recent: 0\n"))
    async with opening(barn, keys="jjo") as pilot:
        assert listed(pilot) == ["Possum and Kangaroo"]
    assert "barn" not in state.read_text("utf-8")
    assert json.loads(state.read_text("utf-8"))["stories"]


async def test_when_it_was_opened_is_told_from_the_day(opening: Open, barn: str) -> None:
    """The day is given, so that no clock is on a picture."""
    await opened_once(opening, barn)
    today = read_state().recent[0].opened
    later = Stories(20, today=lambda: date.fromordinal(today.toordinal() + 3))
    assert [entry.days for entry in later.entries() if not entry.ships] == [3]


async def test_a_web_site_that_was_named_is_named_again(
    opening: Open, barn: str, tower: str, write: Write
) -> None:
    """The story is read from the library as it was from the command line."""
    page = write("pages/other.txt", "Feed the gulls\n\nA walrus came.\n\nFeed the gulls now\n")
    await opened_once(opening, tower)
    async with opening(barn, site=str(Path(page).parent)):
        pass
    assert read_state().recent[0].site == str(Path(page).parent)
    async with opening(tower) as pilot:
        await pilot.press("o", "j", "enter")
        await settled(pilot)
        resources = pilot.app._resources  # type: ignore[attr-defined]
        assert set(resources.sites) == {"A", "B"}
