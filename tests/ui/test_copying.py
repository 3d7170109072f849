"""Copying: what stands in the file, to the terminal or into a file, and what happened is said."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tetrapla.engine.model import Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.rows.copying import passages_copy, row_copy
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.options import PLAIN, Options
from tetrapla.ui.screens.copying import LARGEST
from tetrapla.ui.widgets.lines import LineView

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]

GEESE = "Three geese  lived beside the harbour.\r\n\r\nThe keeper fed them.\r\n"
CATS = "Three cats lived beside the harbour.\n\nThe keeper fed them.\n"


def story(*texts: str) -> Story:
    """Texts as the versions A and B of a story."""
    versions = [Version("AB"[k], f"v{k}", f"{k}.txt", "utf-8", t) for k, t in enumerate(texts)]
    return Story("Geese", tuple(versions))


def status(app: TetraplaApp) -> str:
    """What the status line says."""
    return app.screen.query_one("#status", LineView).render_line(0).text


async def after(given: Story, *keys: str, options: Options = PLAIN) -> tuple[str, str]:
    """The clipboard and the status line after some keys."""
    app = TetraplaApp(given, options=options)
    async with app.run_test(size=(200, 48)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()
        return app.clipboard, status(app)


def test_neighbours_are_copied_as_they_stand_in_the_file(told: Callable[..., Comparison]) -> None:
    """With their line ends and spaces, and what stands between them."""
    comparison = told(GEESE, CATS)
    ids = [p.id for p in comparison.passages_of("A")]
    copy = passages_copy(comparison, ids)
    assert copy is not None
    assert copy.text == GEESE.rstrip()
    assert copy.what == "A1 A2"
    assert passages_copy(comparison, []) is None


def test_passages_with_something_between_are_parted(told: Callable[..., Comparison]) -> None:
    """A blank line stands for what was left out."""
    comparison = told("One goose.\n\nTwo cats.\n\nThree dogs.\n", CATS)
    copy = passages_copy(comparison, ["A3", "A1"])
    assert copy is not None
    assert copy.text == "One goose.\n\nThree dogs."


def test_a_row_is_copied_with_labels_in_the_order_of_columns(
    told: Callable[..., Comparison],
) -> None:
    copy = row_copy(told(GEESE, CATS), ["B2", "A2"])
    assert copy is not None
    assert copy.text == "A2  The keeper fed them.\n\nB2  The keeper fed them."


@pytest.mark.parametrize("first", [(), ("z",)], ids=["table", "reader"])
async def test_y_copies_the_source_text_of_the_active_version(first: tuple[str, ...]) -> None:
    """From the table and from the reader, and the status line says what and how much."""
    text, said = await after(story(GEESE, CATS), *first, "y")
    assert text == "Three geese  lived beside the harbour."
    assert "copied A1, 38 characters, to the terminal’s clipboard" in said


async def test_y_copies_garbled_text_unrepaired(possum: Story, opened: Open) -> None:
    """What is copied can be found in the file, look-alike letters and all."""
    async with opened(possum, keys=("go to A12", "l", "l", "y")) as pilot:
        text = pilot.app.clipboard
    assert "п" in text
    assert text.split("\n\n")[0] in possum.versions[2].text


@pytest.mark.parametrize("first", [(), ("z",)], ids=["table", "reader"])
async def test_capital_y_copies_the_row(first: tuple[str, ...]) -> None:
    text, said = await after(story(GEESE, CATS), *first, "j", "Y")
    assert text == "A2  The keeper fed them.\n\nB2  The keeper fed them."
    assert "copied A2 B2" in said


async def test_where_nothing_is_told_nothing_is_copied() -> None:
    """The clipboard stays as it was, and the status line says why."""
    only = "A dog that nobody else knows slept under the boat.\n\n"
    text, said = await after(story(only + CATS, CATS), "g", "l", "y")
    assert text == ""
    assert "B tells nothing here to copy" in said


async def test_the_settings_send_copies_into_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The path is told, and nothing goes to the terminal."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    text, said = await after(story(GEESE, CATS), "y", options=Options(copies_to_file=True))
    (file,) = tmp_path.iterdir()
    assert file.read_bytes() == b"Three geese  lived beside the harbour."
    assert text == ""
    assert str(file)[:60] in said


async def test_what_is_too_large_for_a_terminal_goes_into_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    long = "The goose " + "ran and " * (LARGEST // 8) + "slept."
    text, said = await after(story(long, CATS), "g", "y")
    (file,) = tmp_path.iterdir()
    assert file.read_text("utf-8") == long
    assert text == ""
    assert "copied A1" in said


async def test_a_file_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "missing"))
    _, said = await after(story(GEESE, CATS), "y", options=Options(copies_to_file=True))
    assert "not copied: no file could be written" in said
