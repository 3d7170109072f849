"""Stories and screens that several tests of the UI ask for."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from tetrapla.cli.stories import read_named
from tetrapla.engine.model import Story, Version
from tetrapla.engine.progress import Step
from tetrapla.engine.resources import Resources
from tetrapla.errors import ReadingError
from tetrapla.rows.library import Entry
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.options import Options
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.screens.facts import FactsScreen
from tetrapla.ui.screens.listing import ListScreen
from tetrapla.ui.widgets.lines import LineView


def story(*texts: str) -> Story:
    """A story of these texts."""
    versions = (
        Version(chr(65 + k), f"version {k}", f"{k}.txt", "utf-8", t) for k, t in enumerate(texts)
    )
    return Story("A story", tuple(versions))


def compare_screen(pilot: Pilot[None]) -> CompareScreen:
    """The table, which must be what is shown."""
    assert isinstance(pilot.app.screen, CompareScreen)
    return pilot.app.screen


def status_of(pilot: Pilot[None]) -> str:
    """What the status line says."""
    return pilot.app.screen.query_one("#status", LineView).render_line(0).text


def with_no_end(step: Step, ended: threading.Event) -> None:
    """Work that tells of itself until telling ends it, or for half a minute; then it is set."""
    pause = threading.Event()
    try:
        for _ in range(3000):
            step("aligning", 0.42)
            pause.wait(0.01)
    finally:
        ended.set()


GEESE = "\n\n".join(f"The keeper fed goose number {k} and then the cat." for k in range(30))
"""A text longer than a screen."""


def app_of(pilot: Pilot[None]) -> TetraplaApp:
    """The application."""
    assert isinstance(pilot.app, TetraplaApp)
    return pilot.app


@asynccontextmanager
async def open_files(
    paths: Sequence[str], options: Options, keys: str
) -> AsyncIterator[Pilot[None]]:
    """Open files as the command does, wait for the table, and press keys."""
    app = TetraplaApp(read_named(paths, None), options=options)
    async with app.run_test(size=(200, 40)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()
        yield pilot


class Listed:
    """Stories as they stand in the library of a picture: no clock and no disk is asked."""

    HERE = "/stories/possum-and-kangaroo"
    ENTRIES = (
        Entry((HERE,), "Possum and Kangaroo", 4, "", ships=True),
        Entry(
            ("/home/eve/harbour/gazette.txt", "/home/eve/harbour/evening.txt"),
            "gazette and evening",
            2,
            "~/harbour",
            0,
        ),
        Entry(("/home/eve/stories/ferry",), "The Ferry That Came Back", 5, "~/stories/ferry", 1),
        Entry(
            ("/home/eve/old/geese.txt", "/home/eve/old/geese-2.txt"),
            "geese and geese-2",
            2,
            "~/old",
            5,
            gone=("/home/eve/old/geese-2.txt",),
        ),
        Entry(("/mnt/disk/lamp",), "The Lighthouse Keeper’s Lamp", 3, "/mnt/disk/lamp", 75),
    )

    def entries(self) -> Sequence[Entry]:
        """The stories."""
        return self.ENTRIES

    def read(self, entry: Entry, _: Options, _step: Step) -> tuple[Story, Resources, Options]:
        """Refuse: a picture shows the list alone.

        Raises:
            ReadingError: Always.
        """
        raise ReadingError(f"'{entry.paths[0]}' is on no disk.", "")

    def forget(self, _: Entry) -> str:
        """Take nothing out."""
        return ""


async def soon(pilot: Pilot[None], wanted: Callable[[], bool]) -> None:
    """Wait until something holds; a test must not wait for ever."""
    async with asyncio.timeout(30):
        while not wanted():
            await pilot.pause(0.01)


async def finished(pilot: Pilot[None]) -> None:
    """Wait until no worker works any more, also where one fails, and until that is shown."""
    while not all(worker.is_finished for worker in pilot.app.workers):
        await pilot.pause(0.01)
    await pilot.pause()


async def listed(pilot: Pilot[None]) -> None:
    """Wait until all is known of a list that is shown, the facts too."""
    await facts_listed(pilot)
    while isinstance(pilot.app.screen, ListScreen) and pilot.app.screen._waits:
        await pilot.pause(0.01)
    await pilot.pause()


async def facts_listed(pilot: Pilot[None]) -> None:
    """Wait until the facts are listed, if their screen is shown."""
    while isinstance(pilot.app.screen, FactsScreen) and pilot.app.screen.reading:
        await pilot.pause(0.01)
