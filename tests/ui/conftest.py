"""The application driven by keys, and its pictures compared with the accepted ones."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import cache
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from rich.color import Color
from rich.terminal_theme import TerminalTheme
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from tests.ui.eyes import SIXTEEN, TERMINALS
from tests.ui.screens import Listed, facts_listed, finished, listed
from textual._context import active_app
from textual.pilot import Pilot

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Story
from tetrapla.engine.reading import read_story
from tetrapla.engine.reading.packaged import bundled_stories
from tetrapla.engine.results import Comparison
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.options import Options
from tetrapla.ui.palette import Palette
from tetrapla.ui.screens.compare import CompareScreen

SCREENSHOTS = Path(__file__).resolve().parents[2] / "screenshots"
Size = tuple[int, int]
Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


class Picture(SingleFileSnapshotExtension):
    """One SVG a picture, in the folder that the README shows."""

    file_extension = "svg"
    _write_mode = WriteMode.TEXT

    def serialize(self, data: Any, **_: Any) -> str:
        """The picture without what changes from run to run or is fetched from elsewhere."""
        svg = re.sub(r"\bterminal-\d+-([\w-]+)", r"terminal-\1", str(data))
        return re.sub(r"\s*@font-face\s*\{.*?\}", "", svg, flags=re.DOTALL)

    @classmethod
    def dirname(cls, **_: Any) -> str:
        """The folder of the accepted pictures."""
        return str(SCREENSHOTS)

    @classmethod
    def get_snapshot_name(cls, *, index: Any = 0, **_: Any) -> str:
        """The name that the test gave."""
        return str(index)


@pytest.fixture(scope="session")
def possum() -> Story:
    """The story that ships with the program."""
    return read_story([str(bundled_stories() / "possum-and-kangaroo")])


_PAINTED = 0.001
"""Seconds until what has changed is painted; Textual waits for sixteen times as long."""


async def settled(least: float = 0.0, most: float = 1.0) -> None:
    """Wait until nothing is left to do and to paint but what waits for a clock or for a thread.

    In place of Textual's wait for a process that does little for a moment, which is also one that
    gets no time from a busy machine; two of these moments for each key were most of the time here.

    Args:
        least: Seconds that are waited in any case.
        most: Seconds after which it is given up.
    """
    end = monotonic() + most
    await asyncio.sleep(least)
    quiet = 0
    while quiet < _QUIET and monotonic() < end:
        left = _to_paint()
        await asyncio.sleep(_PAINTED if left else 0)
        busy = left or asyncio.get_running_loop()._ready  # type: ignore[attr-defined]
        quiet = 0 if busy else quiet + 1


_QUIET = 4
"""Rounds of the loop in which nothing may happen: a message that is posted is on its way."""


def _to_paint() -> bool:
    """Whether the terminal has changed, or the screen that is seen, since it was painted."""
    app = active_app.get(None)
    if app is None or not app.is_running or not app.screen_stack:
        return False
    seen = app.screen
    to_do = seen._layout_required or seen._scroll_required or seen._repaint_required
    return bool(to_do or seen._dirty_widgets or seen._callbacks or app._resize_timer)


@pytest.fixture(scope="session", autouse=True)
def waits_for_the_end_of_work() -> Iterator[None]:
    """A pilot goes on when a key has done its work, not before and not later."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("textual.app.wait_for_idle", settled)
        patch.setattr("textual.pilot.wait_for_idle", settled)
        patch.setattr("textual.screen.UPDATE_PERIOD", _PAINTED)
        yield


@cache
def compared(story: Story) -> Comparison:
    """A story compared, once for all tests that open it; nothing that is opened changes it."""
    return compare(story)


GO = "go to "
"""``go to B16`` among the keys: the next difference, until the cursor's row holds the passage."""


async def go_to(pilot: Pilot[None], screen: CompareScreen, passage: str) -> None:
    """Press a key until the cursor's row holds a passage."""
    row = screen.session.comparison.row_of[passage]
    while screen.item is not None and row not in screen.item.rows:
        before = screen.rows.cursor
        await pilot.press("n")
        assert screen.rows.cursor != before, f"no difference further down holds {passage}"


@pytest.fixture
def compared_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens the application himself need not wait for the comparison."""
    monkeypatch.setattr("tetrapla.ui.app.compare", lambda story, **_: compared(story))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Open:
    """Open a story in the application and wait for the table.

    How it is compared meanwhile is the subject of ``test_opening``.
    """
    monkeypatch.setattr("tetrapla.ui.app.compare", lambda story, **_: compared(story))

    @asynccontextmanager
    async def open_story(
        story: Story, size: Size = (160, 48), theme: str = "dark", keys: Sequence[str] = ()
    ) -> AsyncIterator[Pilot[None]]:
        options = Options(shelf=Listed(), named=(Listed.HERE,))
        app = TetraplaApp(story, theme=theme, options=options)
        async with app.run_test(size=size) as pilot:
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert isinstance(app.screen, CompareScreen)
            for key in keys:
                if key.startswith(GO):
                    await go_to(pilot, app.screen, key.removeprefix(GO))
                else:
                    await pilot.press(key)
                    await facts_listed(pilot)
            await pilot.pause()
            yield pilot

    return open_story


def light_terminal() -> TerminalTheme:
    """A terminal of white ground with the colours of xterm, for pictures."""
    colors = [Color.parse(TERMINALS["xterm"][name]).get_truecolor() for name in SIXTEEN]
    return TerminalTheme((255, 255, 255), (0, 0, 0), [*colors[:8]], [*colors[8:]])


@pytest.fixture
def picture(
    snapshot: SnapshotAssertion,
    possum: Story,
    opened: Open,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[str, Size, str, Sequence[str]], Awaitable[None]]:
    """Open the bundled story, press keys, and compare the screen with the accepted picture."""
    accepted = snapshot.use_extension(Picture)

    async def take(name: str, size: Size, theme: str, keys: Sequence[str]) -> None:
        if theme == "ansi-light":  # its colours are made for a ground that pictures do not have
            monkeypatch.setattr("rich.console.SVG_EXPORT_THEME", light_terminal())
        async with opened(possum, size, theme, keys) as pilot:
            if isinstance(pilot.app.screen, Palette):
                await finished(pilot)
            await listed(pilot)
            assert pilot.app.export_screenshot(title="tetrapla") == accepted(name=name)

    return take
