"""The application driven by keys, and its pictures compared with the accepted ones."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from rich.color import Color
from rich.terminal_theme import TerminalTheme
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from tests.ui.eyes import SIXTEEN, TERMINALS
from tests.ui.screens import Listed, facts_listed, looked_for
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


_LOOK = 0.005
"""Seconds between two looks at whether the application has nothing left to do."""


@pytest.fixture(scope="session", autouse=True)
def looked_after_often() -> Iterator[None]:
    """A pilot looks fifty times a second, twice for each key; that was most of the time here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("textual._wait.SLEEP_GRANULARITY", _LOOK)
        patch.setattr("textual._wait.SLEEP_IDLE", _LOOK / 20)
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
                await looked_for(pilot)
            assert pilot.app.export_screenshot(title="tetrapla") == accepted(name=name)

    return take
