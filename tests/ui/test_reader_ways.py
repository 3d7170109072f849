"""Going on in the reader: to what differs, to what is flagged, to a place that is typed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace

import pytest
from tests.ui.screens import story
from textual.pilot import Pilot

from tetrapla.engine.differences.types import Kind
from tetrapla.engine.model import Story
from tetrapla.ui import patience
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.screens.reader import ReaderScreen
from tetrapla.ui.widgets.lines import LineView

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
DUCKS = "The ducks of the harbour master sleep under the red boat when it rains."
CAT = "His cat looks at them from the roof of the old customs house all morning long."
KEEPER = "The keeper of the lighthouse feeds both with herring from a dented tin bucket."
FOG = "In November the fog horn woke the whole village twice before the mail boat came."
OARS = "Nobody knows who painted the oars of the pilot boat green, or when, or why at night."
TOLD = story(
    "\n\n".join((DUCKS, CAT, KEEPER, FOG)),
    "\n\n".join((DUCKS, CAT.replace("roof", "Roof"), KEEPER.replace("tin", "zinc"), OARS)),
)
NEXT, BEFORE = "right_square_bracket", "left_square_bracket"


def reading(pilot: Pilot[None]) -> ReaderScreen:
    """The reader, which must be what is shown."""
    assert isinstance(pilot.app.screen, ReaderScreen)
    return pilot.app.screen


def here(pilot: Pilot[None]) -> str:
    """Id of the passage with the cursor."""
    screen = reading(pilot)
    return screen.page.stops[screen.rows.cursor].passages[-1].id


def said(pilot: Pilot[None]) -> str:
    """The bottom line."""
    return pilot.app.screen.query_one("#status", LineView).render_line(0).text.strip()


async def places(pilot: Pilot[None], key: str, times: int) -> list[str]:
    """Where a key leads to, again and again."""
    found = []
    for _ in range(times):
        await pilot.press(key)
        found.append(here(pilot))
    return found


async def test_brackets_lead_to_what_others_tell_otherwise(opened: Open) -> None:
    """Or to what nobody else tells; what is told alike is passed over; the end is said."""
    async with opened(TOLD, keys=["g", "z"]) as pilot:
        assert await places(pilot, NEXT, 3) == ["A2", "A3", "A4"]
        await pilot.press(NEXT)
        assert here(pilot) == "A4"
        assert "no further passage that differs below" in said(pilot)
        assert await places(pilot, BEFORE, 2) == ["A3", "A2"]
        await pilot.press(BEFORE)
        assert "no further passage that differs above" in said(pilot)


async def test_what_does_not_count_is_passed_over(opened: Open) -> None:
    """A kind of difference that is switched off stops no one."""
    async with opened(TOLD, keys=["g"]) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, CompareScreen)
        ignored = frozenset((Kind.CASE,))
        screen.session = replace(screen.session, view=replace(screen.session.view, ignored=ignored))
        await pilot.press("z")
        assert await places(pilot, NEXT, 2) == ["A3", "A4"]


async def test_looking_for_what_counts_holds_up_nobody(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a second it says so; the same key goes on from what was found out."""
    monkeypatch.setattr(patience, "PATIENCE", -1)
    async with opened(TOLD, keys=["g", "z", NEXT]) as pilot:
        assert here(pilot) == "A2"  # the answer yes is never too late
        await pilot.press("g", BEFORE)
        assert here(pilot) == "A1"
    alike = story(DUCKS + "\n\n" + CAT, DUCKS + "\n\n" + CAT)
    async with opened(alike, keys=["g", "z", NEXT]) as pilot:
        assert "the same key looks further" in said(pilot)


async def test_one_version_differs_from_none(opened: Open) -> None:
    """Where there are no others, nothing is told otherwise."""
    async with opened(story(DUCKS + "\n\n" + CAT), keys=["z", NEXT]) as pilot:
        assert here(pilot) == "A1"
        assert "only one version is open" in said(pilot)


async def test_braces_lead_from_flag_to_flag(possum: Story, opened: Open) -> None:
    """As in the table, in the version that is read; folds of boilerplate are flagged as well."""
    async with opened(possum, keys=["g", "l", "l", "z", "g"]) as pilot:
        screen = reading(pilot)
        flags = screen.session.comparison.flags_of
        stops = screen.page.stops
        flagged = [
            stop.passages[-1].id
            for stop in stops[1:]
            if any(f.counts for p in stop.passages for f in flags.get(p.id, ()))
        ]
        assert len(flagged) > 5
        assert await places(pilot, "right_curly_bracket", len(flagged)) == flagged
        await pilot.press("right_curly_bracket")
        assert "flag in C below" in said(pilot)
        assert await places(pilot, "left_curly_bracket", 3) == flagged[-2:-5:-1]


async def test_a_colon_leads_to_a_place(possum: Story, opened: Open) -> None:
    """A passage of another version opens that; of a row that is not told that is said."""
    async with opened(possum, keys=["z", "colon", *"A15"]) as pilot:
        assert said(pilot).startswith(": A15")
        await pilot.press("enter")
        assert here(pilot) == "A15"
        await pilot.press("colon", *"c7", "enter")
        stop = reading(pilot).page.stops[reading(pilot).rows.cursor]
        assert "C7" in [p.id for p in stop.passages]  # a caption stands with its paragraph
        assert reading(pilot).session.active == "C"
        comparison = reading(pilot).session.comparison
        row = next(k for k, data in enumerate(comparison.rows) if "C" not in data.cells and k > 9)
        await pilot.press("colon", *str(row + 1), "enter")
        assert said(pilot) == f"row {row + 1} is not told in C"
        await pilot.press("colon", *"C999", "enter")
        assert "there is no C999" in said(pilot)
        before = here(pilot)
        await pilot.press("escape", "colon", "z", "q", "escape")
        assert here(pilot) == before
        await pilot.press("colon", *"100%", "enter", "q")
        assert isinstance(pilot.app.screen, CompareScreen)
