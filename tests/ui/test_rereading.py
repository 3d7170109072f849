"""Reading again: the place stays, what went wrong is told, and changed files are noticed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from tests.ui.screens import GEESE, finished, open_files, soon
from textual.pilot import Pilot

from tetrapla.cli.stories import read_named, reads_again
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.options import Options
from tetrapla.ui.screens.base import ReadingScreen
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.screens.help import HelpScreen
from tetrapla.ui.screens.reader import ReaderScreen
from tetrapla.ui.widgets.lines import LineView

Write = Callable[[str, str | bytes], str]
Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]

ONE, TWO = GEESE, GEESE.replace("cat", "dog")


def screen_of(pilot: Pilot[None]) -> ReadingScreen:
    """The table or the reader."""
    assert isinstance(pilot.app.screen, ReadingScreen)
    return pilot.app.screen


def status(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one("#status", LineView).render_line(0).text


def here(pilot: Pilot[None]) -> str:
    """What the active version tells at the cursor, as it stands in the file."""
    session = screen_of(pilot).session
    ids = session.comparison.rows[int(session.place)].cells[session.active]
    return session.comparison.by_id[ids[0]].text


async def reread(pilot: Pilot[None]) -> None:
    """Press R and wait for the end."""
    await pilot.press("R")
    await pilot.pause()
    await finished(pilot)


@pytest.fixture
def opening() -> Open:
    """Open files as the command does, and press keys; nothing looks at the files by itself."""

    def unwatched(*paths: str, keys: str = "") -> AbstractAsyncContextManager[Pilot[None]]:
        return open_files(paths, Options(again=reads_again(paths, None, (), None)), keys)

    return unwatched


@pytest.mark.parametrize("keys", ["lljjjjjjj", "ljjjjjjjz"], ids=["table", "reader"])
async def test_the_place_stays_with_its_words(write: Write, opening: Open, keys: str) -> None:
    """Two paragraphs more above the cursor: the new texts are shown at the same passage."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    async with opening(*paths, keys=keys) as pilot:
        before = here(pilot)
        assert "number 7 " in before
        for name, text in (("a.txt", ONE), ("b.txt", TWO)):
            write(name, "All about birds.\n\nWhat they eat, and when.\n\n" + text)
        await reread(pilot)
        assert here(pilot) == before
        session = screen_of(pilot).session
        assert session.active == "B"
        assert session.comparison.by_id["B1"].text == "All about birds."
        assert "read again: A, B changed" in status(pilot)


async def test_toggles_and_base_stay(write: Write, opening: Open) -> None:
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    async with opening(*paths, keys="jjlBrdm") as pilot:
        before = screen_of(pilot).session.view
        await reread(pilot)
        assert screen_of(pilot).session.view == before
        assert screen_of(pilot).session.comparison.story.base == "B"
        assert "nothing has changed" in status(pilot)


async def test_the_filters_of_the_lists_stay(write: Write, opening: Open) -> None:
    """Files that are read again change nothing about what is looked for in them."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    async with opening(*paths) as pilot:
        screen = screen_of(pilot)
        flags = screen.session.flags.want("share")
        screen.session = screen.session.with_wanted("versions", "b.txt").with_flags(flags)
        await reread(pilot)
        session = screen_of(pilot).session
        assert session.wanted["versions"] == "b.txt"
        assert session.flags.wanted == "share"


async def test_going_back_from_the_reader_leads_to_the_new_table(
    write: Write, opening: Open
) -> None:
    """The table below the reader is renewed as well."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    async with opening(*paths, keys="jjz") as pilot:
        assert isinstance(pilot.app.screen, ReaderScreen)
        write("a.txt", "All about birds.\n\n" + ONE)
        await reread(pilot)
        await pilot.press("z")
        await pilot.pause()
        assert isinstance(pilot.app.screen, CompareScreen)
        assert screen_of(pilot).session.comparison.by_id["A1"].text == "All about birds."
        assert pilot.app.screen.item is not None
        assert "number 2 " in here(pilot)


async def test_a_file_that_is_gone_is_told_and_the_old_comparison_stays(
    write: Write, opening: Open
) -> None:
    paths = [write("a.txt", ONE), write("b.txt", TWO), write("c.txt", ONE)]
    async with opening(*paths, keys="jjj") as pilot:
        before = screen_of(pilot).session
        Path(paths[1]).unlink()
        await reread(pilot)
        assert screen_of(pilot).session == before
        assert "the old comparison stays: There is no file or folder" in status(pilot)
        write("b.txt", TWO + "\n\nThe end.\n")
        await reread(pilot)
        assert "read again: B changed" in status(pilot)


async def test_a_file_that_is_broken_is_told(write: Write, opening: Open) -> None:
    """One that is no text any more, and one that is empty."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    async with opening(*paths) as pilot:
        before = screen_of(pilot).session.comparison
        for broken in (b"\x00\x01\x02\xff" * 50, b""):
            write("b.txt", broken)
            await reread(pilot)
            assert screen_of(pilot).session.comparison is before
            assert "the old comparison stays: " in status(pilot)


async def test_a_file_that_left_its_folder_is_told(write: Write, opening: Open) -> None:
    """Nobody named it, but it is on the screen."""
    folder = str(Path(write("barn/a.txt", ONE)).parent)
    gone = write("barn/b.txt", TWO)
    async with opening(folder) as pilot:
        Path(gone).unlink()
        await reread(pilot)
        assert "the old comparison stays: " in status(pilot)
        assert "is gone" in status(pilot)


async def test_a_new_file_of_a_folder_is_read_and_labels_follow_their_files(
    write: Write, opening: Open
) -> None:
    """What was B is C now, and stays active at its place."""
    folder = str(Path(write("barn/b.txt", ONE)).parent)
    write("barn/c.txt", TWO)
    async with opening(folder, keys="ljjjj") as pilot:
        before = here(pilot)
        write("barn/a.txt", ONE)
        await reread(pilot)
        session = screen_of(pilot).session
        assert (session.comparison.sigla, session.active) == (("A", "B", "C"), "C")
        assert here(pilot) == before


async def test_the_help_is_not_torn_away(write: Write, opening: Open) -> None:
    """What was read again is shown once the table is seen again."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    async with opening(*paths) as pilot:
        write("a.txt", "All about birds.\n\n" + ONE)
        await pilot.press("R", "question_mark")
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        assert isinstance(pilot.app.screen, HelpScreen)
        await pilot.press("q")
        await soon(pilot, lambda: "read again: A changed" in status(pilot))


async def test_standard_input_cannot_be_read_again(write: Write) -> None:
    """It is said, and nothing else happens."""
    assert reads_again(["-", "a.txt"], None, (), None) is None
    app = TetraplaApp(read_named([write("a.txt", ONE)], None))
    async with app.run_test(size=(120, 40)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("R")
        await pilot.pause()
        assert "standard input cannot be read again" in status(pilot)


async def test_changed_files_are_noticed_and_painted_once(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The note stays while keys are pressed, and goes with R; looking alone paints nothing."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    options = Options(again=reads_again(paths, None, (), None), watched=1000)
    app = TetraplaApp(read_named(paths, None), options=options)
    async with app.run_test(size=(200, 40)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        painted: list[int] = []
        original = CompareScreen.repaint

        def repaint(screen: CompareScreen) -> None:
            painted.append(1)
            original(screen)

        monkeypatch.setattr(CompareScreen, "repaint", repaint)
        app.look()
        assert (painted, app.stale) == ([], False)
        write("b.txt", TWO + "\n\nThe end.\n")
        app.look()
        app.look()
        await pilot.press("j")
        await pilot.pause()
        assert painted == [1]
        assert "files changed, R reads them" in status(pilot)
        await reread(pilot)
        assert "read again: B changed" in status(pilot)
        assert "files changed" not in status(pilot)
        app.look()
        assert not app.stale
        Path(paths[0]).unlink()
        app.look()
        assert app.stale
