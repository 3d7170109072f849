"""The screen of facts, driven by keys: from table and reader, and back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest
from tests.ui.screens import compare_screen, facts_listed, status_of, story
from textual.pilot import Pilot

from tetrapla.engine.facts.types import FactKind
from tetrapla.engine.model import Story
from tetrapla.rows.facts.fact_lines import group_told
from tetrapla.rows.facts.fact_view import EVERY, OTHERWISE
from tetrapla.rows.facts.words import PROMISE
from tetrapla.ui.screens.export import KINDS, ExportScreen
from tetrapla.ui.screens.facts import FactsScreen
from tetrapla.ui.screens.help import HelpScreen
from tetrapla.ui.screens.reader import ReaderScreen

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
GEESE = "The hungry geese ate all of the barley in my kitchen"
SPOKEN = story(
    f"The geese of Holm\n\n“{GEESE},” Martha Holm said. She keeps 40 geese.\n\n"
    "“Nobody on this island has ever bought so much as a single egg from me.”",
    f"The geese of Holm\n\n“{GEESE.replace('ate', 'never ate')},” Martha Holm said.\n\n"
    "She keeps more than 40 geese.",
)


def facts_screen(pilot: Pilot[None]) -> Any:
    """The facts, which must be what is shown."""
    assert isinstance(pilot.app.screen, FactsScreen)
    return pilot.app.screen


def painted(screen: Any, widget: str) -> list[str]:
    """The lines of a widget as they stand on the screen."""
    view = screen.query_one(f"#{widget}")
    return [str(view.render_line(y).text).rstrip() for y in range(view.size.height)]


def said_in(helping: HelpScreen) -> str:
    """All that a help on a narrow screen says."""
    return " ".join(" ".join(p.text for line in helping._lines for p in line.pieces).split())


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys, waiting for the facts where they are listed first."""
    for key in keys:
        await pilot.press(key)
        await facts_listed(pilot)
    await pilot.pause()


@pytest.mark.parametrize("size", [(200, 60), (160, 48), (120, 40), (80, 24), (60, 20), (34, 9)])
async def test_the_screen_lives_at_every_size(
    size: tuple[int, int], possum: Story, opened: Open
) -> None:
    """The cursor stays in sight, nothing fails, and no line of the screen is too wide."""
    keys = ["j", "j", "k", "l", "l", "h", "G", "g", "ctrl+d", "b", "pagedown", "n", "N", "tab"]
    keys += ["j", "f", "o", "p", "tab", "G", "slash", "e", "tab", "T", "tab", "shift+tab"]
    async with opened(possum, size, keys=["t"]) as pilot:
        for key in keys:
            await press(pilot, key)
            screen = facts_screen(pilot)
            assert screen.rows.cursor in screen.rows.in_sight(), key
            for widget in ("title", "rule", "filter", "heading", "status", "why", "list"):
                view = screen.query_one(f"#{widget}")
                if view.display and view.size.height:
                    assert view.render_line(0).cell_length == view.size.width


async def test_the_first_row_is_what_differs_most(opened: Open) -> None:
    """One key, and the altered quotation stands there, its lost word in the panel."""
    async with opened(SPOKEN, keys=["t"]) as pilot:
        screen = facts_screen(pilot)
        assert "~ The hungry geese" in painted(screen, "list")[0]
        assert "negation" in painted(screen, "list")[0]
        assert any("never (B, not A)" in line for line in painted(screen, "why"))
        assert "quotation 1 of 2" in status_of(pilot)


@pytest.mark.parametrize("leave", ["escape", "q", "t"])
async def test_leaving_leads_back_to_where_one_was(leave: str, possum: Story, opened: Open) -> None:
    """Row, line of the screen and toggles are as they were."""
    async with opened(possum, keys=["n"] * 7) as pilot:
        before = compare_screen(pilot)
        session, line = before.session, before.rows.line_of_cursor()
        await press(pilot, "t", "j", "j", leave)
        after = compare_screen(pilot)
        assert after.session.place == session.place
        assert after.session.view == session.view
        assert after.rows.line_of_cursor() == line


async def test_enter_goes_to_the_row_and_back_to_the_same_fact(opened: Open) -> None:
    """In the active version, or else in the first that tells it."""
    async with opened(SPOKEN, keys=["t", "tab", "j", "k", "l", "enter"]) as pilot:
        table = compare_screen(pilot)
        row = table.session.comparison.rows[int(table.session.place)]
        assert any("40 geese" in p.text for p in table.session.comparison.body(row.ids))
        assert table.session.active == "B"
        await press(pilot, "t")
        screen = facts_screen(pilot)
        assert screen.session.facts.kind is FactKind.NUMBER
        await press(pilot, "shift+tab", "G", "enter")
        assert compare_screen(pilot).session.active == "A"


async def test_from_the_reader_it_leads_back_to_the_reader(possum: Story, opened: Open) -> None:
    """At the passage that was gone to."""
    async with opened(possum, keys=["z", "t", "enter"]) as pilot:
        reader = pilot.app.screen
        assert isinstance(reader, ReaderScreen)
        passages = [p.id for p in reader.page.stops[reader.rows.cursor].passages]
        await press(pilot, "t")
        screen = facts_screen(pilot)
        row = screen.listing.facts.found[screen.rows.cursor]
        assert screen.listing.facts.goal(row, reader.session.active) in passages
        await press(pilot, "escape")
        assert pilot.app.screen is reader


async def test_tab_order_hints_filter_and_place_are_kept(possum: Story, opened: Open) -> None:
    """Coming back shows the same."""
    keys = ["t", "o", "p", "f", "j", "j", "tab", "tab", "slash", "m", "tab", "j"]
    async with opened(possum, keys=keys) as pilot:
        before = facts_screen(pilot)
        view, cursor = before.session.facts, before.rows.cursor
        assert view.by_story
        assert view.perhaps
        assert view.groups[FactKind.QUOTATION] == OTHERWISE
        assert (view.kind, view.wanted) == (FactKind.NAME, "m")
        await press(pilot, "enter", "k", "t")
        after = facts_screen(pilot)
        assert after is not before
        assert after.session.facts == view
        assert after.rows.cursor == cursor
        await press(pilot, "escape")
        assert facts_screen(pilot).wanted == ""


async def test_every_group_is_shown_in_turn_and_said(possum: Story, opened: Open) -> None:
    """All, what differs, each state; the line of the filter names the key that goes on."""
    async with opened(possum, keys=["t"]) as pilot:
        screen = facts_screen(pilot)
        groups = list(screen.listing.facts.groups)
        for group in [*groups[1:], groups[0]]:
            await press(pilot, "f")
            assert screen.listing.count == group.rows
            assert f"{group.rows:,}" in status_of(pilot)
            shown = painted(screen, "filter")[0]
            told = group_told(group.name)
            assert (f"f: {told}" in shown) is (group.name != EVERY)


async def test_the_next_row_that_differs_is_gone_to_or_it_is_said_that_there_is_none(
    opened: Open,
) -> None:
    """What only one version tells is no difference that is gone to."""
    async with opened(SPOKEN, keys=["t", "n"]) as pilot:
        assert "no further row that differs below" in status_of(pilot)
        await press(pilot, "G", "N")
        assert facts_screen(pilot).rows.cursor == 0


async def test_versions_are_stepped_through_and_the_columns_slide(
    possum: Story, opened: Open
) -> None:
    """Where not all fit the active one is in sight; beyond the last it is said."""
    async with opened(possum, (80, 24), keys=["t", "l", "l"]) as pilot:
        screen = facts_screen(pilot)
        assert screen.session.active == "C"
        assert "C" in screen.listing.geometry.shown
        assert "← A B" in " ".join(painted(screen, "heading"))
        await press(pilot, "l", "l")
        assert "D is the last version" in status_of(pilot)
        await press(pilot, "q")
        assert compare_screen(pilot).session.active == "D"


async def test_hidden_versions_have_no_column(possum: Story, opened: Open) -> None:
    """And what only they tell is not listed; that is said."""
    async with opened(possum, keys=["2", "t"]) as pilot:
        screen = facts_screen(pilot)
        assert screen.listing.geometry.shown == ("A", "C", "D")
        assert "B hidden" in painted(screen, "filter")[0]
        tellers = [{*row.cells, *row.told} for row in screen.listing.facts.found]
        assert {"B"} not in tellers


async def test_a_filter_is_typed_and_cleared(possum: Story, opened: Open) -> None:
    """Letters that are keys are letters of it; what is found is counted."""
    async with opened(possum, keys=["t", "slash", *"litter", "tab"]) as pilot:
        screen = facts_screen(pilot)
        found = screen.listing.count
        assert 0 < found < 10
        assert f"{found} of " in painted(screen, "filter")[0]
        await press(pilot, "slash", *"zebra")
        assert "No quotation matches “litterzebra”." in painted(screen, "list")[0]
        await press(pilot, "tab", "j", "enter", "n", "y", "l")
        assert isinstance(pilot.app.screen, FactsScreen)
        await press(pilot, "escape")
        assert screen.listing.count > found


async def test_a_row_is_copied_with_labels(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """And it is said how much that is."""
    copied: list[str] = []
    async with opened(SPOKEN, keys=["t"]) as pilot:
        monkeypatch.setattr(pilot.app, "copy_to_clipboard", copied.append)
        await press(pilot, "y")
        assert copied[0].startswith("~ The hungry geese")
        assert "never (B, not A)" in copied[0]
        assert "copied quotation “The hungry geese" in status_of(pilot)


async def test_the_export_offers_the_facts(possum: Story, opened: Open) -> None:
    """The first of their formats; leaving the dialog leads back to them."""
    async with opened(possum, keys=["t", "e"]) as pilot:
        dialog = pilot.app.screen
        assert isinstance(dialog, ExportScreen)
        offered = next((k.id for k in KINDS if k.id.startswith("facts")), KINDS[0].id)
        assert KINDS[dialog.rows.cursor].id == offered
        await press(pilot, "escape")
        facts_screen(pilot)


async def test_written_facts_are_told_of_on_the_screen_of_facts(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog leads back to where it was opened."""
    monkeypatch.chdir(tmp_path)
    async with opened(SPOKEN, keys=["t", "e", "enter"]) as pilot:
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        facts_screen(pilot)
        assert "written" in status_of(pilot)
        (written,) = tmp_path.iterdir()
        assert "hungry geese" in written.read_text("utf-8")


async def test_the_help_says_what_is_promised(possum: Story, opened: Open) -> None:
    """Before what is said of the table; and it leads back."""
    async with opened(possum, (80, 24), keys=["t", "question_mark"]) as pilot:
        helping = pilot.app.screen
        assert isinstance(helping, HelpScreen)
        said = said_in(helping)
        assert PROMISE in said
        assert "altered: the same utterance" in said
        await press(pilot, "q")
        facts_screen(pilot)
        await press(pilot, "q", "question_mark")
        helping = pilot.app.screen
        assert isinstance(helping, HelpScreen)
        said = said_in(helping)
        assert PROMISE not in said


async def test_a_click_makes_a_version_active_and_a_second_one_goes_there(
    possum: Story, opened: Open
) -> None:
    """As in the table, and as in every list."""
    async with opened(possum, keys=["t"]) as pilot:
        screen = facts_screen(pilot)
        x = screen.listing.geometry.text_x(1)
        top = screen.rows.line_of_cursor()[1] + screen.rows._heights[0]
        await pilot.click("#list", offset=(x, top + 1))
        await pilot.pause()
        assert (screen.rows.cursor, screen.session.active) == (1, "B")
        await pilot.click("#list", offset=(x, screen.rows.line_of_cursor()[1] + 1))
        await pilot.pause()
        assert compare_screen(pilot).session.active == "B"


@pytest.mark.parametrize("size", [(160, 48), (80, 24)])
async def test_a_click_on_a_tab_shows_its_kind(
    size: tuple[int, int], possum: Story, opened: Open
) -> None:
    """Wherever its line stands; beside the tabs and above them nothing happens."""
    async with opened(possum, size, keys=["t"]) as pilot:
        screen = facts_screen(pilot)
        line = len(screen.above) - 1
        x = painted(screen, "rule")[line].index("Names")
        for offset, kind in (
            ((x, line), FactKind.NAME),
            ((size[0] - 2, line), FactKind.NAME),
            ((1, line), FactKind.QUOTATION),
        ):
            await pilot.click("#rule", offset=offset)
            await pilot.pause()
            assert screen.session.facts.kind is kind
