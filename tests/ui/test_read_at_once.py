"""The reader may be where the screens begin; the table is behind it."""

from __future__ import annotations

import pytest
from tests.ui.conftest import compared

from tetrapla.engine.model import Story
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.screens.reader import ReaderScreen


async def test_the_screens_can_begin_with_the_reader(
    possum: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The version that was asked for is read; esc leads to the table with that version active."""
    monkeypatch.setattr("tetrapla.ui.app.compare", lambda story, **_: compared(story))
    app = TetraplaApp(possum, read="C")
    async with app.run_test(size=(120, 40)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, ReaderScreen)
        assert app.screen.page.siglum == "C"
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, CompareScreen)
        assert app.screen.session.active == "C"
