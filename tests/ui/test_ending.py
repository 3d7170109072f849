"""The application may end while a screen is being made; nothing may fail then."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, suppress
from signal import SIGTERM

import pytest
from tests.ui.conftest import Open
from textual.css.query import NoMatches
from textual.events import Key
from textual.pilot import Pilot

from tetrapla.engine.model import Story
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.options import Options
from tetrapla.ui.screens.compare import CompareScreen

EARLY = range(4, 14, 2)
"""How often others may do something between the key and the end; later the screens stand."""
OPENING = ["ctrl+p", "L", "t", "e", "question_mark", "comma"]


@pytest.mark.parametrize("key", OPENING)
async def test_the_end_may_come_while_a_screen_is_made(
    key: str, possum: Story, opened: Open
) -> None:
    """As when the terminal is closed right behind a key."""
    for turns in EARLY:
        async with opened(possum) as pilot:
            pressing = asyncio.ensure_future(pilot.press(key))
            for _ in range(turns):
                await asyncio.sleep(0)
            pressing.cancel()
            with suppress(asyncio.CancelledError):
                await pressing


async def run(story: Story, keys: tuple[str, ...], turns: int, *, signalled: bool) -> TetraplaApp:
    """The application as it runs in a terminal, until it has ended by itself.

    Args:
        story: What it opens.
        keys: Typed in one go when the table is there.
        turns: How often others may do something behind the keys.
        signalled: Whether a signal ends it then.
    """
    app = TetraplaApp(story, options=Options())

    async def type_keys(_: Pilot[object]) -> None:
        while not (isinstance(app.screen, CompareScreen) and app.screen.is_mounted):
            await asyncio.sleep(0)
        for key in keys:
            app.post_message(Key(key, key if len(key) == 1 else None))
        for _turn in range(turns):
            await asyncio.sleep(0)
        if signalled:
            app._end_by(SIGTERM)

    async with asyncio.timeout(60):
        await app.run_async(headless=True, size=(120, 40), auto_pilot=type_keys)
    return app


@pytest.mark.usefixtures("compared_at_once")
@pytest.mark.parametrize("turns", range(1, 9))
async def test_a_signal_may_come_while_a_screen_is_made(turns: int, possum: Story) -> None:
    """The program ends with the code of the signal, not with a failure."""
    app = await run(possum, ("ctrl+p",), turns, signalled=True)
    assert (app.failure, app.return_code) == (None, 128 + SIGTERM)


@pytest.mark.usefixtures("compared_at_once")
@pytest.mark.parametrize(
    "keys",
    [
        *((key, "ctrl+q") for key in OPENING),
        *((key, "q", "q") for key in ("L", "t", "v", "question_mark", "exclamation_mark", "F")),
        ("L", "L", "q"),
        ("e", "e", "escape", "q"),
        ("z", "t", "t", "q", "q"),
    ],
)
async def test_screens_are_opened_and_left_in_one_go(keys: tuple[str, ...], possum: Story) -> None:
    """The last of the keys ends the program, however fast they are typed."""
    app = await run(possum, keys, 0, signalled=False)
    assert (app.failure, app.return_code) == (None, 0)


async def test_a_failure_is_one_until_the_end_begins(possum: Story, opened: Open) -> None:
    """What is not found while the screens stand is told."""
    told = pytest.raises(NoMatches)
    async with AsyncExitStack() as stack:
        stack.enter_context(told)
        pilot = await stack.enter_async_context(opened(possum))
        pilot.app.call_later(lambda: pilot.app.screen.query_one("#no-such-thing"))
        await pilot.pause()
