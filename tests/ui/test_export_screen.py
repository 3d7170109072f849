"""The export dialog: what keys do in it, what is written, and that nothing is lost by mistake."""

from __future__ import annotations

import errno
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from tests.ui.screens import compare_screen, finished, status_of, story
from textual import events
from textual.pilot import Pilot

from tetrapla.export.formats import FORMATS, Export
from tetrapla.rows.view import View
from tetrapla.rows.wording import Wording
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.options import PLAIN, Options
from tetrapla.ui.screens.export import ExportScreen
from tetrapla.ui.widgets.lines import LineView

GEESE = "Three geese lived on the pier.\n\nThe keeper fed them.\n\nOne was lame.\n"
GANDERS = "Four geese lived on the pier.\n\nThe keeper fed them.\n"
Dialog = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.fixture
def dialog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Dialog:
    """Open the dialog over a story of geese, in an empty folder, and press keys in it."""
    monkeypatch.chdir(tmp_path)

    @asynccontextmanager
    async def opened(
        *keys: str, size: tuple[int, int] = (120, 30), options: Options = PLAIN
    ) -> AsyncIterator[Pilot[None]]:
        app = TetraplaApp(story(GEESE, GANDERS), options=options)
        async with app.run_test(size=size) as pilot:
            await app.workers.wait_for_complete()
            await pilot.pause()
            await press(pilot, *keys)
            yield pilot

    return opened


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys, and wait until what they started is done; ``text:...`` types it."""
    for key in keys:
        await pilot.press(*(key[5:] if key.startswith("text:") else [key]))
        await finished(pilot)


def lines(pilot: Pilot[None]) -> str:
    """The fields and the message of the dialog."""
    assert isinstance(pilot.app.screen, ExportScreen)
    form = pilot.app.screen.query_one("#form", LineView)
    return "\n".join(form.render_line(y).text.rstrip() for y in range(form.size.height))


def exported(pilot: Pilot[None], name: str, **how: Any) -> str:
    """What one of the formats gives for the story."""
    comparison = compare_screen(pilot).session.comparison
    return "".join(FORMATS[name].write(Export(Wording(comparison), View(), **how)))


@pytest.mark.parametrize("first", [(), ("z",)], ids=["table", "reader"])
async def test_enter_writes_the_chosen_format_and_says_so(
    dialog: Dialog, tmp_path: Path, first: tuple[str, ...]
) -> None:
    """Down once is Markdown; its file has the name of the story, and one is back where one was."""
    async with dialog(*first, "e", "j", "enter") as pilot:
        said = status_of(pilot)
        if first:
            await press(pilot, "q")
        expected = exported(pilot, "markdown")
    assert (tmp_path / "a-story.md").read_text("utf-8") == expected
    assert f"a-story.md written, {len(expected)} bytes: Markdown, in " in said


@pytest.mark.parametrize("number", range(len(FORMATS)))
async def test_every_format_of_the_list_is_written(
    dialog: Dialog, tmp_path: Path, number: int
) -> None:
    """What stands in the file is what the registry gives, to the byte."""
    name, known = list(FORMATS.items())[number]
    async with dialog("e", *["down"] * number, "enter") as pilot:
        expected = exported(pilot, name)
    name = f"a-story{known.tail}{known.suffix}"
    assert (tmp_path / name).read_bytes() == expected.encode()


def test_no_two_formats_offer_the_same_name() -> None:
    """One story can be written in every format, none over another."""
    assert len({known.tail + known.suffix for known in FORMATS.values()}) == len(FORMATS)


async def test_rows_that_the_filter_hides_can_be_left_out(dialog: Dialog, tmp_path: Path) -> None:
    """With a filter set, the second field chooses; without, there is nothing to choose."""
    async with dialog("e", "tab", "space") as pilot:
        assert "all 3: no filter is set" in lines(pilot)
    async with dialog("f", "e", "j", "tab", "space") as pilot:
        assert "(•) the 2 shown: differences" in lines(pilot)
        await press(pilot, "enter")
        assert "Markdown, 2 of 3 rows" in status_of(pilot)
        expected = exported(pilot, "markdown", only=frozenset({0, 2}))
    assert (tmp_path / "a-story.md").read_text("utf-8") == expected


async def test_the_text_is_as_it_is_on_the_screen_unless_chosen_otherwise(
    dialog: Dialog,
) -> None:
    """Raw on the table is raw in the form, and a key takes the other."""
    async with dialog("r", "e", "j", "tab", "tab") as pilot:
        assert "(•) as in the files" in lines(pilot)
        await press(pilot, "l")
        assert "(•) repaired" in lines(pilot)


async def test_a_name_is_typed_and_edited(dialog: Dialog, tmp_path: Path) -> None:
    """Letters are letters there, also those that are keys elsewhere."""
    typed = ("e", "shift+tab", "ctrl+u", "text:jkq e.md", "home", "x", "delete", "enter")
    async with dialog(*typed) as pilot:
        assert "xkq e.md written" in status_of(pilot)
    assert (tmp_path / "xkq e.md").exists()


async def test_a_pasted_name_is_one_line(dialog: Dialog) -> None:
    """Line ends and control characters of a paste do not come in, and Enter is not pressed."""
    async with dialog("e", "shift+tab", "ctrl+u") as pilot:
        pilot.app.screen.post_message(events.Paste("ge\x1bese\n.md\n"))
        await pilot.pause()
        assert "File  geese .md" in lines(pilot)


async def test_home_is_understood(
    dialog: Dialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tilde is one's own folder; a name behind it that nobody has is told."""
    monkeypatch.setenv("HOME", str(tmp_path))
    async with dialog("e", "shift+tab", "ctrl+u", "text:~/geese.txt", "enter") as pilot:
        assert status_of(pilot).rstrip().endswith("in ~")
        await press(pilot, "e", "shift+tab", "ctrl+u", "text:~goose17/x", "enter")
        assert "nobody is called goose17 here" in lines(pilot)
    assert (tmp_path / "geese.txt").exists()


async def test_a_file_that_is_there_is_asked_for(dialog: Dialog, tmp_path: Path) -> None:
    """Only the answer counts: n keeps it and lets another name be typed, y overwrites."""
    path = tmp_path / "a-story.txt"
    path.write_text("old", "utf-8")
    async with dialog("e", "enter") as pilot:
        assert "a-story.txt is there already, 3 bytes: overwrite it? y / n" in lines(pilot)
        await press(pilot, "enter", "space", "q", "j")
        assert "overwrite it?" in lines(pilot)
        await press(pilot, "n")
        assert "overwrite it?" not in lines(pilot)
        assert path.read_text("utf-8") == "old"
        assert "type another name; esc leaves" in status_of(pilot)
        await press(pilot, "enter", "escape", "text:geese")
        assert "File  geese.txt" in lines(pilot)
        assert "type another name" not in status_of(pilot)
        await press(pilot, "enter", "e", "enter", "y")
        assert "a-story.txt written" in status_of(pilot)
    assert path.read_text("utf-8") != "old"


async def test_what_is_gone_or_cannot_be_asked_ends_nothing(
    dialog: Dialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A link to nowhere is told; so is a file that went before it could be looked at."""

    def there(*_: object, **__: object) -> int:
        raise FileExistsError

    monkeypatch.setattr("tetrapla.ui.screens.export.write_new", there)
    async with dialog("e", "enter") as pilot:
        assert "try again: it has gone" in lines(pilot)
        (tmp_path / "a-story.txt").symlink_to(tmp_path / "nowhere")
        await press(pilot, "enter")
        assert "that is there already, and no plain file" in lines(pilot)


async def test_the_answers_are_the_keys_of_the_settings(dialog: Dialog, tmp_path: Path) -> None:
    """A key that was given to *yes* is the one that is asked for and that counts."""
    path = tmp_path / "a-story.txt"
    path.write_text("old", "utf-8")
    async with dialog("e", "enter", options=Options(keymap={"yes": ("o",)})) as pilot:
        assert "overwrite it? o / n" in lines(pilot)
        await press(pilot, "y")
        assert path.read_text("utf-8") == "old"
        await press(pilot, "o")
    assert path.read_text("utf-8") != "old"


async def test_escape_writes_nothing(dialog: Dialog, tmp_path: Path) -> None:
    """From the list, from the name, from the question."""
    async with dialog("e", "escape") as pilot:
        compare_screen(pilot)
        await press(pilot, "e", "shift+tab", "text:x", "escape")
        compare_screen(pilot)
        assert "written" not in status_of(pilot)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("nowhere/geese.md", "there is no folder “"),
        ("", "type the name of a file"),
        ("   ", "type the name of a file"),
        ("folder", "that is a folder: type the name of a file behind it"),
        ("other/", "that is a folder: type the name of a file behind it"),
        ("file/geese.md", "is no folder"),
        ("g" * 300, "the name is too long"),
        ("round.md", "it is a link that leads back to itself"),
    ],
)
async def test_what_cannot_be_written_is_told_and_what_was_typed_stays(
    dialog: Dialog, tmp_path: Path, typed: str, said: str
) -> None:
    """One can put it right at once: the caret stands in the name."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("x", "utf-8")
    (tmp_path / "round.md").symlink_to("round.md")
    async with dialog("e", "shift+tab", "ctrl+u", f"text:{typed}", "enter") as pilot:
        assert said in " ".join(lines(pilot).split())  # a long path wraps it
        assert f"File  {typed.strip()[:20]}" in lines(pilot).replace("…", "g")
        await press(pilot, "ctrl+u", "text:geese.txt", "enter")
        assert "geese.txt written" in status_of(pilot)


async def test_a_full_disk_is_told(
    dialog: Dialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing half-written is left."""

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("tetrapla.export.replacing.os.fsync", full)
    async with dialog("e", "enter") as pilot:
        assert "nothing was written: the disk is full" in lines(pilot)
    assert list(tmp_path.iterdir()) == []


async def test_format_and_folder_are_remembered(dialog: Dialog, tmp_path: Path) -> None:
    """For this run, once something was written; the name is that of the story again."""
    (tmp_path / "out").mkdir()
    typed = ("e", "j", "shift+tab", "ctrl+u", "text:out/x.md", "enter")
    async with dialog(*typed, "e") as pilot:
        assert "File  out/a-story.md" in lines(pilot)
        assert "Markdown, into out" in status_of(pilot)
        await press(pilot, "j", "escape", "e")
        assert "File  out/a-story.md" in lines(pilot)


async def test_long_writing_is_told_and_can_be_stopped(
    dialog: Dialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other keys do nothing meanwhile; stopped, nothing is left and the form is as it was."""
    begun, go_on = Event(), Event()

    def slow(_: Export) -> Iterator[str]:
        yield "first"
        begun.set()
        go_on.wait(20)
        yield "second"

    known = FORMATS["text"]
    changed = {**FORMATS, "text": type(known)("text", "Text", ".txt", "", slow)}
    monkeypatch.setattr("tetrapla.ui.screens.export.FORMATS", changed)
    async with dialog("e") as pilot:
        await pilot.press("enter")
        assert begun.wait(20)
        await pilot.press("j", "q", "enter")
        await pilot.pause()
        assert "writing Text" in status_of(pilot)
        assert "esc stop" in pilot.app.screen.query_one("#keys", LineView).render_line(0).text
        await pilot.press("escape")
        go_on.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "stopped: nothing was written" in lines(pilot)
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("size", [(160, 48), (120, 40), (80, 24), (60, 20), (60, 12)])
async def test_the_dialog_fits_every_terminal(dialog: Dialog, size: tuple[int, int]) -> None:
    """The chosen format, the name and a message can be seen at every size."""
    typed = ("e", "shift+tab", "ctrl+u", "text:nowhere/geese.md", "enter")
    async with dialog(*typed, size=size) as pilot:
        screen = pilot.app.screen
        assert "File  nowhere/geese.md" in lines(pilot)
        assert "there is no folder" in lines(pilot)
        form = screen.query_one("#form", LineView)
        assert form.region.bottom <= size[1] - 1
        assert any("(•) Text" in screen.rows.render_line(y).text for y in range(8))  # type: ignore[attr-defined]


async def test_a_long_list_stays_while_the_choice_is_in_sight(dialog: Dialog) -> None:
    """On a small terminal the mark moves down, and the first formats stay where they are."""
    async with dialog("e", "j", "j", size=(80, 20)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, ExportScreen)
        assert screen.rows.size.height < len(FORMATS)
        assert screen.rows.in_sight().start == 0
        await press(pilot, *["j"] * (len(FORMATS) - 3))
        assert len(FORMATS) - 1 in screen.rows.in_sight()
