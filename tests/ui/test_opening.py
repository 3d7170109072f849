"""From the start to the table: painted at once, told how far it is, ended by a key or a failure."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest
from syrupy.assertion import SnapshotAssertion
from tests.ui.conftest import Picture, compared
from tests.ui.screens import with_no_end

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Story
from tetrapla.engine.progress import Step
from tetrapla.engine.resources import Resources
from tetrapla.engine.results import Comparison
from tetrapla.errors import TetraplaError
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.palette import Palette
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.screens.help import HelpScreen
from tetrapla.ui.screens.opening import OpeningScreen
from tetrapla.ui.screens.reader import ReaderScreen
from tetrapla.ui.widgets.lines import LineView


def line(app: TetraplaApp, name: str, y: int = 0) -> str:
    """A line of a widget as text."""
    return app.screen.query_one(f"#{name}", LineView).render_line(y).text


def held_at_42(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """The comparison tells that it is at 42 %, and goes on when this is set."""
    go_on = threading.Event()

    def slow(story: Story, *, resources: Resources | None, step: Step) -> Comparison:
        step("aligning", 0.42)
        assert go_on.wait(30)
        return compared(story)

    monkeypatch.setattr("tetrapla.ui.app.compare", slow)
    return go_on


async def soon(wanted: Callable[[], bool]) -> None:
    """Wait until something holds; a test must not wait for ever."""
    async with asyncio.timeout(30):
        while not wanted():
            await asyncio.sleep(0.01)


async def test_it_paints_before_it_compares(possum: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """Title and versions stand there while the comparison works; then comes the table."""
    go_on = held_at_42(monkeypatch)
    app = TetraplaApp(possum)
    async with app.run_test(size=(120, 40)) as pilot:
        await soon(lambda: "42 %" in line(app, "status"))
        assert isinstance(app.screen, OpeningScreen)
        assert "Possum and Kangaroo" in line(app, "title")
        heads, begun = line(app, "heads"), line(app, "versions")
        places = [heads.index(name) for name in ("Rejected from", "Doggy Diary", "Look-alike")]
        assert "Tiny puppy and kitten" in begun
        assert "A Rejected Puppy" in begun
        go_on.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, CompareScreen)
        heads = line(app, "heads")
        assert [heads.index(n) for n in ("Rejected", "Doggy", "Look-alike")] == places


async def test_a_key_ends_the_comparison(possum: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """After q the next word about progress ends the work, and nothing counts as a failure."""
    ended = threading.Event()

    def endless(story: Story, *, resources: Resources | None, step: Step) -> Comparison:
        with_no_end(step, ended)
        return compare(story, resources=resources, step=step)

    monkeypatch.setattr("tetrapla.ui.app.compare", endless)
    app = TetraplaApp(possum)
    async with app.run_test() as pilot:
        await pilot.press("q")
        await pilot.pause()
    assert ended.wait(30)
    assert app.failure is None


@pytest.mark.parametrize(
    ("keys", "said", "screen"),
    [
        (("question_mark",), "once the story stands: ?  ·  esc forgets that", HelpScreen),
        (("j", "z"), "once the story stands: j z", ReaderScreen),
        (("ctrl+p",), "once the story stands: ctrl+p", Palette),
        (("question_mark", "q"), "aligning", CompareScreen),
        (("L", "escape"), "aligning", CompareScreen),
        (("x",) * 9, "once the story stands: x x x x x x x x  ·", CompareScreen),
        (("slash", *"quay"), "once the story stands: / q u a y", CompareScreen),
    ],
)
async def test_keys_wait_for_the_table(
    keys: tuple[str, ...],
    said: str,
    screen: type,
    possum: Story,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """They are told and given to it; the key that leaves first forgets them, and ends nothing."""
    go_on = held_at_42(monkeypatch)
    app = TetraplaApp(possum)
    async with app.run_test(size=(120, 40)) as pilot:
        await soon(lambda: "42 %" in line(app, "status"))
        try:
            await pilot.press(*keys)
            await pilot.pause()
            assert line(app, "status").strip().startswith(said)
        finally:
            go_on.set()
        await app.workers.wait_for_complete()
        await soon(lambda: type(app.screen) is screen)
        typed = keys[0] == "slash"
        await soon(lambda: not typed or line(app, "status").strip().startswith("/ quay"))
        assert app.is_running


async def test_a_failure_is_left_to_whoever_started_it(
    possum: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The application ends, and says what ended the comparison."""

    def failing(story: Story, *, resources: Resources | None, step: Step) -> Comparison:
        raise TetraplaError("The rules are broken.", "Mend them.")

    monkeypatch.setattr("tetrapla.ui.app.compare", failing)
    app = TetraplaApp(possum)
    async with app.run_test() as pilot:
        await pilot.pause()
        await soon(lambda: app.failure is not None)
    assert str(app.failure) == "The rules are broken. Mend them."


@pytest.mark.filterwarnings("ignore:.*Can not relate snapshot name")  # the pictures' own names
@pytest.mark.parametrize(
    ("name", "size"), [("opening-160-dark", (160, 48)), ("opening-60-light", (60, 20))]
)
async def test_it_looks_as_accepted(
    name: str,
    size: tuple[int, int],
    possum: Story,
    snapshot: SnapshotAssertion,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The story stands there before anything is compared."""
    go_on = held_at_42(monkeypatch)
    accepted = snapshot.use_extension(Picture)
    app = TetraplaApp(possum, theme=name.rpartition("-")[2])
    async with app.run_test(size=size) as pilot:
        await soon(lambda: "42 %" in line(app, "status"))
        await pilot.pause()
        try:
            assert app.export_screenshot(title="tetrapla") == accepted(name=name)
        finally:
            go_on.set()
        await app.workers.wait_for_complete()
