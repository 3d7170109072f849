"""The help: how much of it is seen, and the way to the rest."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from tests.ui.screens import status_of
from textual.pilot import Pilot

from tetrapla.engine.model import Story
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.options import Options

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.mark.parametrize("size", [(160, 48), (80, 24), (60, 20)], ids=str)
async def test_the_help_says_that_it_goes_on(
    possum: Story, opened: Open, size: tuple[int, int]
) -> None:
    """Which lines are seen, of how many, and the key; at the end, that it is the end."""
    async with opened(possum, size, keys=["question_mark"]) as pilot:
        await pilot.pause()
        room = size[1] - (3 if size[1] >= 30 else 2)
        said = status_of(pilot)
        assert f"lines 1-{room} of " in said
        assert "space: more" in said
        assert "…" not in said
        for _ in range(12):
            await pilot.press("space")
        await pilot.pause()
        said = status_of(pilot)
        count = said.split(" of ")[1].split()[0]
        assert f"-{count} of {count}" in said
        assert "the end" in said


async def test_a_help_that_is_seen_whole_says_what_counts(possum: Story, opened: Open) -> None:
    """Nothing of lines there; where something is left out it is the other half."""
    async with opened(possum, (160, 80), keys=["question_mark"]) as pilot:
        await pilot.pause()
        said = status_of(pilot).strip()
        assert said == "d shows what is folded  ·  nothing is ever hidden or deleted"


async def test_the_key_is_that_of_the_settings(possum: Story, compared_at_once: None) -> None:
    """Another one for pages is the one that is told."""
    app = TetraplaApp(possum, options=Options(keymap={"page-down": ("ö",)}))
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("question_mark")
        await pilot.pause()
        assert "ö: more" in status_of(pilot)
