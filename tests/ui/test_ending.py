"""The application may end while a screen is being made; nothing may fail then."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest
from tests.ui.conftest import Open

from tetrapla.engine.model import Story

EARLY = range(4, 14, 2)
"""How often others may do something between the key and the end; later the screens stand."""


@pytest.mark.parametrize("key", ["ctrl+p", "L", "t", "e", "question_mark", "comma"])
async def test_the_end_may_come_while_a_screen_is_made(
    key: str, possum: Story, opened: Open
) -> None:
    """As when somebody types the key of a screen and that of the way out in one go."""
    for turns in EARLY:
        async with opened(possum) as pilot:
            pressing = asyncio.ensure_future(pilot.press(key))
            for _ in range(turns):
                await asyncio.sleep(0)
            pressing.cancel()
            with suppress(asyncio.CancelledError):
                await pressing
