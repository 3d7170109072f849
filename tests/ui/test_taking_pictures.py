"""Pictures of what is taken out of the program: the export dialog, a selection by the mouse."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager

import pytest
from syrupy.assertion import SnapshotAssertion
from tests.ui.conftest import Picture
from tests.ui.screens import compare_screen, status_of
from textual.pilot import Pilot

from tetrapla.engine.model import Story

Size = tuple[int, int]
Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]

MARKDOWN = ("f", "e", "j", "tab", "space")
"""Markdown, only the rows with differences."""

PICTURES: dict[str, tuple[Size, tuple[str, ...]]] = {
    "export-160-dark": ((160, 48), MARKDOWN),
    "export-80-dark": ((80, 24), (*MARKDOWN, "tab", "tab")),
}


@pytest.mark.parametrize("name", PICTURES)
async def test_the_dialog_looks_as_accepted(
    name: str, picture: Callable[[str, Size, str, Sequence[str]], Awaitable[None]]
) -> None:
    """What is on the screen after these keys is the accepted picture, to the letter."""
    size, keys = PICTURES[name]
    await picture(name, size, "dark", keys)


async def test_a_selection_looks_as_accepted(
    snapshot: SnapshotAssertion, possum: Story, opened: Open
) -> None:
    """Dragged over two rows of one column: the others stay as they are."""
    async with opened(possum, keys=("go to A12",)) as pilot:
        screen = compare_screen(pilot)
        x, rows = screen.table.geometry.text_x(1), screen.rows
        _, first = rows.line_of_cursor() or (0, 0)
        await pilot.mouse_down(rows, offset=(x + 6, first))
        await pilot.hover(rows, offset=(x + 20, first + 22))
        await pilot.mouse_up(rows, offset=(x + 20, first + 22))
        await pilot.pause()
        assert "copied part of B" in status_of(pilot)
        taken = pilot.app.export_screenshot(title="tetrapla")
    assert taken == snapshot.use_extension(Picture)(name="selection-160-dark")
