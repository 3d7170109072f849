"""What the keys do: state after keys, on the real story and on odd ones."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest
from tests.ui.screens import compare_screen, story
from textual.pilot import Pilot

from tetrapla.engine.model import Story
from tetrapla.rows.details import Details
from tetrapla.rows.screen_rows import Kind
from tetrapla.rows.view import Boilerplate, Highlight
from tetrapla.ui.actions import COMPARE, FLAGS, READER
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.screens.help import HelpScreen
from tetrapla.ui.screens.reader import ReaderScreen

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]

LONG = " ".join(f"The lamp in room {k} was lit again before the rain came." for k in range(120))
ODD = {
    "one version": ("A title of it\n\nOnly one version tells of the lamp.\n",),
    "an empty version": ("A title of it\n\nThe other version is empty.\n", ""),
    "nothing at all": ("", " \n\n"),
    "a row taller than the screen": (f"Title one\n\n{LONG}\n", f"Title one\n\n{LONG} More.\n"),
    "nine versions": tuple(f"Title {k}\n\nThe same lamp, told {k} times.\n" for k in range(9)),
    "one letter": ("a", "b"),
    "a word without end": ("x" * 5000, "x" * 4999),
}


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("size", [(120, 40), (24, 8)], ids=str)
async def test_every_action_works_on_odd_stories(
    name: str, size: tuple[int, int], opened: Open
) -> None:
    """No action of the table, the reader or the list fails, whatever the story and the size."""
    away = ("quit", "back", "help", "reader", "flags", "close", "go", "filter", "kinds", "place")
    table, reader, flags = (
        [a.keys[0] for a in actions if a.call not in away] for actions in (COMPARE, READER, FLAGS)
    )
    flags = ["exclamation_mark", *flags, "slash", "x", "escape", "q"]
    async with opened(story(*ODD[name]), size, "dark", table) as pilot:
        await pilot.press("escape", *flags)
        compare_screen(pilot)
        await pilot.press("z", *reader, "question_mark", "j", "q", *flags, "z")
        compare_screen(pilot)


async def test_rows_and_versions(possum: Story, opened: Open) -> None:
    """J and k move by a row of the screen, l and h by a version; the cursor stays in sight."""
    async with opened(possum) as pilot:
        screen = compare_screen(pilot)
        start = screen.rows.cursor
        await pilot.press("j", "j", "down", "k")
        assert screen.rows.cursor == start + 2
        await pilot.press("l", "right", "h")
        assert screen.session.active == "B"
        for key in ("G", "g", "space", "pagedown", "b", "ctrl+d", "ctrl+u"):
            await pilot.press(key)
            assert screen.rows.cursor in screen.rows.in_sight()
        await pilot.press("g")
        assert screen.rows.cursor == 0


async def test_a_row_taller_than_the_screen_is_read_to_its_end(opened: Open) -> None:
    """J scrolls inside it until its last line was in sight, then leaves it."""
    async with opened(story(*ODD["a row taller than the screen"]), (60, 20)) as pilot:
        screen = compare_screen(pilot)
        rows = screen.rows
        await pilot.press("j")
        tall = rows.cursor
        seen = {rows.scroll_offset.y}
        for _ in range(40):
            await pilot.press("j")
            seen.add(rows.scroll_offset.y)
        bottom = screen.table.heights.top(tall) + screen.table.heights[tall] - 1
        assert max(seen) + rows.size.height >= bottom
        steps = sorted(seen)
        assert all(b - a <= rows.size.height for a, b in itertools.pairwise(steps))


async def test_toggles_keep_the_row_at_its_line(possum: Story, opened: Open) -> None:
    """Raw text, highlight and base change the text, not where the eye rests."""
    async with opened(possum, keys=["n"] * 12) as pilot:
        screen = compare_screen(pilot)

        def line() -> int:
            return screen.table.heights.top(screen.rows.cursor) - screen.rows.scroll_offset.y

        before, place = line(), screen.session.place
        await pilot.press("r")
        assert screen.session.view.raw
        assert (line(), screen.session.place) == (before, place)
        await pilot.press("w", "w", "r")
        assert screen.session.view.highlight is Highlight.AGREEMENT
        assert line() == before


async def test_boilerplate_folds_dims_and_shows(possum: Story, opened: Open) -> None:
    """The key goes round; dim and shown unfold it, and nothing else moves out of the table."""
    async with opened(possum) as pilot:
        screen = compare_screen(pilot)
        states = []
        for _ in range(4):
            folds = sum(item.kind is Kind.FOLD for item in screen.table.items)
            states.append((screen.session.view.boilerplate, folds > 0))
            await pilot.press("d")
        assert states == [
            (Boilerplate.FOLD, True),
            (Boilerplate.DIM, False),
            (Boilerplate.SHOW, False),
            (Boilerplate.FOLD, True),
        ]


async def test_the_reader_and_the_table_share_the_place(possum: Story, opened: Open) -> None:
    """What is read in the reader is where the cursor stands in the table, and back."""
    async with opened(possum, keys=["n"] * 9) as pilot:
        place = compare_screen(pilot).session.place
        await pilot.press("z")
        reader = pilot.app.screen
        assert isinstance(reader, ReaderScreen)
        await pilot.press("G", "k", "k", "l")
        session = reader.session
        await pilot.press("z")
        screen = compare_screen(pilot)
        assert screen.session.place == session.place != place
        assert screen.session.active == "B"
        assert screen.rows.cursor in screen.rows.in_sight()


async def test_enter_in_the_reader_gives_reasons_or_says_that_there_are_none(opened: Open) -> None:
    """Below a fold its flags stand; where nothing can be shown a sentence stands in the status."""
    page = "The geese\n\nThey sleep on the stairs.\n\nShare this story\n\nLeave a Reply\n"
    async with opened(story(page), keys=["z", "enter"]) as pilot:
        reader = pilot.app.screen
        assert isinstance(reader, ReaderScreen)
        status: Any = reader.query_one("#status")
        assert "nothing in it is flagged" in status.render_line(0).text
        await pilot.press("G")
        assert reader.page.stops[reader.rows.cursor].fold
        shown = [p.text for line in reader.page.lines(reader.rows.cursor) for p in line.pieces]
        assert {"Flags", "share", "comments"} <= set(shown)
        assert "not the story" in status.render_line(0).text
        await pilot.press("escape")
        assert len(reader.page.lines(reader.rows.cursor)) == 2


async def test_details_open_grow_and_go(possum: Story, opened: Open) -> None:
    """Enter opens them, then makes them taller, escape takes them away; the row stays in sight."""
    async with opened(possum, keys=["n"] * 12) as pilot:
        screen = compare_screen(pilot)
        panel = screen.panel
        heights = []
        for key in ("enter", "enter", "escape"):
            await pilot.press(key)
            await pilot.pause()
            heights.append(panel.size.height if panel.display else 0)
            assert screen.rows.cursor in screen.rows.in_sight()
        assert 0 < heights[0] < heights[1]
        assert heights[2] == 0


async def test_details_leave_nothing_unseen_on_a_low_screen(possum: Story, opened: Open) -> None:
    """At 80x24 the first panel is brief; the taller one and its pages show every line."""
    async with opened(possum, (80, 24), keys=["go to A12", "l", "l", "enter"]) as pilot:
        screen = compare_screen(pilot)
        details = Details(screen.table, screen.rows.cursor, "C", 80)
        whole = {p.text for line in details.lines(400)[1:] for p in line.pieces}

        def shown() -> set[str]:
            lines = details.lines(screen.panel.size.height, len(pages))[1:]
            painted = "".join(
                screen.panel.render_line(y).text for y in range(screen.panel.size.height)
            )
            return {p.text for line in lines for p in line.pieces if p.text.strip() in painted}

        pages: list[set[str]] = []
        brief = screen.panel.size.height
        await pilot.press("enter")
        await pilot.pause()
        assert screen.panel.size.height >= brief + 4
        for _ in range(details.pages(screen.panel.size.height)):
            pages.append(shown())
            await pilot.press("enter")
            await pilot.pause()
        assert whole <= set().union(*pages)
        assert screen.panel.size.height == brief


async def test_a_move_is_followed_to_its_other_end(possum: Story, opened: Open) -> None:
    """) finds one, ' goes to the other end, ' again comes back."""
    async with opened(possum) as pilot:
        screen = compare_screen(pilot)
        await pilot.press("right_parenthesis")
        here = screen.rows.cursor
        await pilot.press("apostrophe")
        there = screen.rows.cursor
        assert there != here
        kinds = {screen.table.items[here].kind, screen.table.items[there].kind}
        assert Kind.GHOST in kinds or Kind.FOLD in kinds
        await pilot.press("apostrophe")
        assert screen.rows.cursor == here


async def test_where_nothing_is_found_the_status_says_so(possum: Story, opened: Open) -> None:
    """The cursor stays, and a sentence stands where it is looked for."""
    async with opened(possum, keys=["G"]) as pilot:
        screen = compare_screen(pilot)
        before = screen.rows.cursor
        await pilot.press("n")
        assert screen.rows.cursor == before
        status: Any = screen.query_one("#status")
        assert "no difference below" in status.render_line(0).text
        await pilot.press("k")
        assert "no difference" not in status.render_line(0).text


@pytest.mark.parametrize("keys", ["", "z"])
async def test_versions_that_are_the_same_are_said_to_be(opened: Open, keys: str) -> None:
    """Whoever looks for a difference between two equal files reads that there is none."""
    text = "The keeper has two geese.\n\nThe geese sleep on the stairs.\n"
    async with opened(story(text, text), keys=[*keys, "right_square_bracket"]) as pilot:
        status: Any = pilot.app.screen.query_one("#status")
        assert "all tell the same, word for word" in status.render_line(0).text


async def test_themes_go_round_and_help_opens_over_everything(possum: Story, opened: Open) -> None:
    """T changes the theme in place; ? shows the keys of the screen below and goes again."""
    async with opened(possum) as pilot:
        app = pilot.app
        assert isinstance(app, TetraplaApp)
        names = []
        for _ in range(6):
            await pilot.press("T")
            names.append(app.painter.name)
        assert names == ["light", "colour-blind", "ansi-dark", "ansi-light", "mono", "dark"]
        await pilot.press("question_mark")
        assert isinstance(app.screen, HelpScreen)
        await pilot.press("T", "q")
        compare_screen(pilot)


async def test_no_color_means_no_colour(possum: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR set the program starts in the theme that uses none."""
    monkeypatch.setenv("NO_COLOR", "1")
    assert TetraplaApp(possum).painter.name == "mono"


async def test_a_click_sets_row_and_version(possum: Story, opened: Open) -> None:
    """Where it is clicked, there is the cursor; a click on the overview jumps."""
    async with opened(possum) as pilot:
        screen = compare_screen(pilot)
        await pilot.click("#table", offset=(90, 10))
        assert screen.session.active == "C"
        row, _ = screen.table.heights.locate(screen.rows.scroll_offset.y + 10)
        assert screen.rows.cursor == row
        await pilot.click("#overview", offset=(4, 30))
        assert screen.rows.cursor > row


async def test_the_table_follows_the_size_of_the_terminal(possum: Story, opened: Open) -> None:
    """Four columns, two, a stack, four again: the same row under the cursor, in sight."""
    async with opened(possum, keys=["n"] * 14) as pilot:
        screen = compare_screen(pilot)
        place = screen.session.place
        for size, columns in (((80, 24), 2), ((60, 20), 4), ((160, 48), 4)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert len(screen.table.geometry.shown) == columns
            assert screen.session.place == place
            assert screen.rows.cursor in screen.rows.in_sight()
            assert screen.table.items[screen.rows.cursor].place == place
