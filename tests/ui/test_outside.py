"""Opening the file of a version elsewhere: at which line, what is said, what is noted after."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.ui.screens import status_of
from textual.app import App

from tetrapla.engine.model import Story, Version
from tetrapla.engine.reading import read_story
from tetrapla.engine.resources import Resources
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.options import PLAIN, Options

GEESE = "Three geese lived beside the harbour.\r\n\r\nThe keeper fed them.\r\n"
CATS = "Four geese lived beside the harbour.\n\nThe keeper fed them.\n\nOne was lame.\n"


@pytest.fixture
def handed(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The commands that got the terminal; a test has no terminal to hand over."""
    commands: list[tuple[str, ...]] = []

    @contextmanager
    def suspend(_: App[None]) -> Iterator[None]:
        yield

    def run(arguments: Sequence[str]) -> int:
        commands.append(tuple(arguments))
        return 0

    monkeypatch.setattr(App, "suspend", suspend)
    monkeypatch.setattr("tetrapla.ui.screens.outside.run", run)
    monkeypatch.setenv("EDITOR", sys.executable)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("PAGER", "")
    monkeypatch.setattr("tetrapla.ui.programs.shutil.which", lambda name: f"/bin/{name}")
    return commands


@pytest.fixture
def files(write: Callable[[str, str | bytes], str]) -> Story:
    """Two files, one in UTF-16 with the line ends of DOS."""
    paths = [write("a.txt", GEESE.encode("utf-16")), write("b.txt", CATS)]
    return read_story(paths)


async def said_after(story: Story, *keys: str, options: Options = PLAIN) -> str:
    """The status line after some keys."""
    app = TetraplaApp(story, options=options)
    async with app.run_test(size=(160, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()
        return status_of(pilot)


@pytest.mark.parametrize("first", [(), ("z",)], ids=["table", "reader"])
async def test_the_editor_opens_the_file_at_the_line_of_the_passage(
    first: tuple[str, ...],
    handed: list[tuple[str, ...]],
    files: Story,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of the active version, from the table and from the reader, whatever its encoding."""
    monkeypatch.setenv("EDITOR", "vim -n")
    said = await said_after(files, "j", *first, "E")
    assert handed == [("vim", "-n", "+3", files.versions[0].path)]
    assert "back from vim: A2 is at line 3" in said


async def test_the_pager_opens_it_too(handed: list[tuple[str, ...]], files: Story) -> None:
    """Without a setting with less, in the version that is active."""
    said = await said_after(files, "j", "l", "P")
    assert handed == [("less", "+3", files.versions[1].path)]
    assert "back from less: B2 is at line 3" in said


async def test_where_the_version_tells_nothing_its_passage_above_is_shown(
    handed: list[tuple[str, ...]], files: Story
) -> None:
    """Row 3 is told in B only; A is opened at the end of what it tells before."""
    said = await said_after(files, "j", "j", "P")
    assert handed[0][1] == "+3"
    assert "A2 is at line 3" in said


async def test_an_unknown_editor_is_told_no_line(
    handed: list[tuple[str, ...]], files: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The status line says so, and which line it would have been."""
    monkeypatch.setenv("EDITOR", "goose-edit")
    said = await said_after(files, "j", "E")
    assert handed == [("goose-edit", files.versions[0].path)]
    assert "goose-edit was told no line: A2 is at line 3" in said


async def test_the_line_is_that_of_the_file_as_it_is_now(
    handed: list[tuple[str, ...]], files: Story
) -> None:
    """Lines that were put in above since it was read count."""
    Path(files.versions[1].path).write_text("One\n\ntwo\n\n" + CATS, "utf-8")
    await said_after(files, "j", "l", "P")
    assert handed[0][1] == "+7"


async def test_a_file_that_was_changed_there_is_noted_at_once(
    handed: list[tuple[str, ...]], files: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without waiting for the next look at the files."""

    def change(_: Sequence[str]) -> int:
        Path(files.versions[0].path).write_text("Other geese altogether.\n", "utf-8")
        return 0

    monkeypatch.setattr("tetrapla.ui.screens.outside.run", change)
    monkeypatch.setenv("EDITOR", "vi")
    options = Options(again=lambda: (files, Resources()), watched=3600)
    said = await said_after(files, "E", options=options)
    assert "files changed" in said
    assert "back from" not in said


async def test_a_program_that_fails_is_told(
    handed: list[tuple[str, ...]], files: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its exit code; one that cannot be started with the reason."""
    monkeypatch.setattr("tetrapla.ui.screens.outside.run", lambda _: 3)
    monkeypatch.setenv("EDITOR", "vi")
    assert "vi ended with code 3" in await said_after(files, "E")

    def refuse(_: Sequence[str]) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tetrapla.ui.screens.outside.run", refuse)
    assert "not opened: Permission denied" in await said_after(files, "E")


async def test_standard_input_cannot_be_opened(handed: list[tuple[str, ...]]) -> None:
    """There is no file; nothing is started."""
    versions = (
        Version("A", "standard input", "-", "utf-8", CATS),
        Version("B", "b", "b.txt", "utf-8", CATS),
    )
    said = await said_after(Story("Geese", versions), "E")
    assert "not opened: A comes from standard input, not from a file" in said
    assert handed == []


async def test_a_document_is_opened_without_a_line(
    handed: list[tuple[str, ...]],
    write: Callable[[str, str | bytes], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It has none; the program says what the version was read from and names no line."""
    monkeypatch.setenv("EDITOR", "vim")
    page = write("page.html", f"<!doctype html><p>{GEESE}</p>")
    story = read_story([page, write("b.txt", CATS)])
    said = await said_after(story, "j", "h", "E")
    assert handed == [("vim", page)]
    assert "back from vim: A was read from a web page, which has no lines" in said


async def test_a_version_out_of_a_history_is_no_file(handed: list[tuple[str, ...]]) -> None:
    """Nothing is started, and it is told why."""
    versions = (
        Version("A", "geese at HEAD", "git:HEAD:geese.txt", "utf-8", CATS, converted=True),
        Version("B", "b", "b.txt", "utf-8", CATS),
    )
    said = await said_after(Story("Geese", versions), "P")
    assert "not opened: A is kept in a git history, it is no file" in said
    assert handed == []


async def test_a_file_that_is_gone_is_told(handed: list[tuple[str, ...]], files: Story) -> None:
    """Nothing is started, and the editor makes no new file of that name."""
    Path(files.versions[0].path).unlink()
    assert "not opened: 'a.txt' is no file any more" in await said_after(files, "E")
    assert handed == []


async def test_without_an_editor_the_cure_is_told(
    handed: list[tuple[str, ...]], files: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How to set one."""
    monkeypatch.delenv("EDITOR")
    assert "not opened: no editor is set: start tetrapla with EDITOR=nano" in await said_after(
        files, "E"
    )


async def test_a_terminal_that_cannot_be_handed_over_is_told(
    files: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A browser, for one; the program goes on."""
    monkeypatch.setenv("EDITOR", sys.executable)
    assert "cannot be handed to another program" in await said_after(files, "E")
