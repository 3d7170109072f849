"""Files that change are read again by themselves, once they are quiet and nobody is disturbed."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from tests.ui.screens import GEESE, app_of, finished, open_files, soon
from textual.pilot import Pilot

from tetrapla.cli.stories import read_named, reads_again
from tetrapla.engine.compare import compare
from tetrapla.engine.model import Story
from tetrapla.engine.progress import Step
from tetrapla.engine.reading.files import texts_in
from tetrapla.engine.resources import Resources
from tetrapla.engine.results import Comparison
from tetrapla.ui.options import Options
from tetrapla.ui.screens.base import ReadingScreen
from tetrapla.ui.screens.help import HelpScreen
from tetrapla.ui.stamps import stamps
from tetrapla.ui.widgets.lines import LineView

Write = Callable[[str, str | bytes], str]
Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]

ONE, TWO = GEESE, GEESE.replace("cat", "dog")


class Clock:
    """A clock that the test turns."""

    now = 0.0

    def __call__(self) -> float:
        """What it shows."""
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock by which it is told how long files have been quiet."""
    turned = Clock()
    monkeypatch.setattr("tetrapla.ui.rereading.monotonic", turned)
    return turned


@pytest.fixture
def opening() -> Open:
    """Open files as with --watch, and press keys; the test looks at the files."""

    def watched(
        *paths: str, keys: str = "", watch: bool = True
    ) -> AbstractAsyncContextManager[Pilot[None]]:
        again = reads_again(paths, None, (), None)
        options = Options(again=again, named=paths, watched=1000, watch=watch)
        return open_files(paths, options, keys)

    return watched


async def look(pilot: Pilot[None]) -> None:
    """Look at the files, and wait for what is read then."""
    app_of(pilot).look()
    await pilot.pause()
    await finished(pilot)


def status(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one("#status", LineView).render_line(0).text


def told(pilot: Pilot[None]) -> str:
    """The first passage of the second version."""
    screen = pilot.app.screen
    assert isinstance(screen, ReadingScreen)
    return screen.session.comparison.by_id["B1"].text


async def test_what_is_quiet_for_a_second_is_read_again(
    write: Write, opening: Open, clock: Clock
) -> None:
    """Not while it is still being written; the place stays, and a note says what changed."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    async with opening(*paths, keys="jjjj") as pilot:
        write("b.txt", "Birds.\n\n" + TWO)
        await look(pilot)
        clock.now = 0.9
        write("b.txt", "All about birds.\n\n" + TWO)
        await look(pilot)
        clock.now = 1.8
        await look(pilot)
        assert "number 0 " in told(pilot)
        assert "files changed" not in status(pilot)
        clock.now = 2.0
        await look(pilot)
        assert told(pilot) == "All about birds."
        assert "read again: B changed" in status(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, ReadingScreen)
        row = screen.session.comparison.rows[int(screen.session.place)]
        assert "number 4 " in screen.session.comparison.by_id[row.cells["A"][0]].text
        clock.now = 9
        await look(pilot)
        assert "read again: B changed" in status(pilot)


@pytest.mark.parametrize(
    ("keys", "back"), [(("slash", "g"), "escape"), (("colon", "9"), "escape"), (("F",), "q")]
)
async def test_nobody_is_disturbed(
    write: Write, opening: Open, clock: Clock, keys: tuple[str, ...], back: str
) -> None:
    """While something is typed, or a list is seen, it waits; then it is read."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    async with opening(*paths) as pilot:
        await pilot.press(*keys)
        write("b.txt", "All about birds.\n\n" + TWO)
        await look(pilot)
        clock.now = 5
        await look(pilot)
        await pilot.press(back)
        await pilot.pause()
        assert "number 0 " in told(pilot)
        await look(pilot)
        assert told(pilot) == "All about birds."


async def test_what_is_read_meanwhile_waits_too(
    write: Write, opening: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A search that is begun after R is not torn away."""
    go_on = threading.Event()

    def slow(story: Story, *, resources: Resources, step: Step) -> Comparison:
        assert go_on.wait(30)
        return compare(story, resources=resources, step=step)

    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    async with opening(*paths) as pilot:
        monkeypatch.setattr("tetrapla.ui.rereading.compare", slow)
        write("b.txt", "All about birds.\n\n" + TWO)
        await pilot.press("R", "slash", "g")
        go_on.set()
        await look(pilot)
        assert "number 0 " in told(pilot)
        await pilot.press("escape")
        await soon(pilot, lambda: told(pilot) == "All about birds.")


async def test_what_cannot_be_read_is_told_once(
    write: Write, opening: Open, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is tried again when it changes again, not each second."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    async with opening(*paths) as pilot:
        Path(paths[1]).unlink()
        tried: list[int] = []
        app = app_of(pilot)
        original = app.on_reread_wanted

        def counted() -> None:
            tried.append(1)
            original()

        monkeypatch.setattr(app, "on_reread_wanted", counted)
        for now in (0, 1, 2, 3, 4):
            clock.now = now
            await look(pilot)
        assert tried == [1]
        assert app.stale
        assert "the old comparison stays: There is no file or folder" in status(pilot)
        await pilot.press("j")
        assert "files changed, R reads them" in status(pilot)
        write("b.txt", "All about birds.\n\n" + TWO)
        for now in (5, 6):
            clock.now = now
            await look(pilot)
        assert told(pilot) == "All about birds."
        assert "files changed" not in status(pilot)


@pytest.mark.parametrize("watch", [True, False])
async def test_new_texts_of_a_folder_are_a_change(
    write: Write, opening: Open, clock: Clock, watch: bool
) -> None:
    """They are told as new, or, unless it is watched, that something changed."""
    folder = str(Path(write("barn/a.txt", ONE)).parent)
    write("barn/b.txt", TWO)
    async with opening(folder, watch=watch) as pilot:
        write("barn/.a.txt.swp", "x")
        write("barn/picture.png", "x")
        await look(pilot)
        clock.now = 5
        await look(pilot)
        assert "read again" not in status(pilot)
        assert "files changed" not in status(pilot)
        write("barn/c.txt", ONE)
        await look(pilot)
        clock.now = 9
        await look(pilot)
        assert ("read again: C is new" in status(pilot)) is watch
        assert ("files changed, R reads them" in status(pilot)) is not watch


async def test_a_story_file_that_changes_is_a_change(
    write: Write, opening: Open, clock: Clock
) -> None:
    """In its folder, or named itself."""
    write("barn/a.txt", ONE)
    write("barn/b.txt", TWO)
    yaml = write("barn/story.yaml", "title: Geese\nversions: [{file: a.txt}, {file: b.txt}]\n")
    for named in (yaml, str(Path(yaml).parent)):
        async with opening(named) as pilot:
            assert not app_of(pilot).stale
            before = app_of(pilot).story.title
            write("barn/story.yaml", Path(yaml).read_text("utf-8").replace("Geese", "All Geese"))
            await look(pilot)
            clock.now += 5
            await look(pilot)
            assert app_of(pilot).story.title == f"All {before}"


async def test_the_help_is_not_torn_away_by_watching(
    write: Write, opening: Open, clock: Clock
) -> None:
    """It is no list, and covers the story all the same; the files are read when it is left."""
    paths = [write("a.txt", ONE), write("b.txt", TWO)]
    async with opening(*paths, keys="?") as pilot:
        story = app_of(pilot).story
        write("b.txt", "All about birds.\n\n" + TWO)
        await look(pilot)
        clock.now = 5
        await look(pilot)
        assert isinstance(pilot.app.screen, HelpScreen)
        assert app_of(pilot).story is story
        await pilot.press("escape")
        await look(pilot)
        assert "All about birds." in app_of(pilot).story.versions[1].text


def test_a_quiet_folder_is_listed_once(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large one would cost something at every look; a new text in it is seen all the same."""
    write("barn/a.txt", ONE)
    barn = str(tmp_path / "barn")
    listed: list[str] = []

    def counted(folder: str) -> list[str]:
        listed.append(folder)
        return texts_in(folder)

    monkeypatch.setattr("tetrapla.ui.stamps.texts_in", counted)
    os.utime(barn, (1_000_000, 1_000_000))
    story = read_named([barn], None)
    first = stamps(story, [barn])
    assert stamps(story, [barn]) == first
    assert listed == [barn]
    write("barn/b.txt", TWO)
    assert stamps(story, [barn]) != first
    assert stamps(story, [barn])[barn] == tuple(texts_in(barn))
    Path(barn, "a.txt").unlink()
    Path(barn, "b.txt").unlink()
    assert stamps(story, [barn])[barn] == ()
    Path(barn).rmdir()
    assert stamps(story, [barn])[barn] is None
