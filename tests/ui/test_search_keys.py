"""Searching by keys: typed, kept, from hit to hit through all columns, cleared."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot

from tetrapla.engine.model import Story, Version
from tetrapla.rows.overview import HIT
from tetrapla.rows.roles import Role
from tetrapla.rows.view import Boilerplate
from tetrapla.ui.patience import at_most, can_stop, seek
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.screens.reader import ReaderScreen

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
KITTEN = ("slash", *"kitten")


def screen_of(pilot: Pilot[None]) -> CompareScreen:
    """The table, which must be what is shown."""
    assert isinstance(pilot.app.screen, CompareScreen)
    return pilot.app.screen


def status(pilot: Pilot[None]) -> str:
    """What the status line says."""
    line: Any = screen_of(pilot).query_one("#status")
    return str(line.render_line(0).text).strip()


def current(pilot: Pilot[None]) -> str:
    """The passage of the hit one is at; empty: none."""
    search = screen_of(pilot).session.search
    return search.hit.passage if search and search.hit else ""


async def test_hits_are_shown_while_one_types_and_enter_goes_to_the_first(
    possum: Story, opened: Open
) -> None:
    """The cursor waits for Enter; the count follows every letter; keys are letters meanwhile."""
    async with opened(possum, keys=["slash", *"kit"]) as pilot:
        screen = screen_of(pilot)
        place = screen.session.place
        assert "25 hits: A 6  B 4  C 8  D 7" in status(pilot)
        assert status(pilot).startswith("/ kit")
        await pilot.press(*"qqn")
        assert "no hits" in status(pilot)
        await pilot.press("backspace", "backspace", "backspace", *"ten")
        assert screen.session.place == place
        assert current(pilot) == ""
        await pilot.press("enter")
        assert current(pilot) == "A1"
        assert status(pilot).startswith("/kitten  ·  hit 1 of 25, A1: A 6  B 4  C 8  D 7")
        assert "8 of them only after repair" in status(pilot)


async def test_n_goes_through_all_columns_and_back(possum: Story, opened: Open) -> None:
    """Every hit is visited, in sight and in the active version; at the ends it is said."""
    async with opened(possum, (120, 30), keys=[*KITTEN, "enter"]) as pilot:
        screen = screen_of(pilot)
        search = screen.session.search
        assert search is not None
        visited = [current(pilot)]
        for _ in search.found.hits[1:]:
            await pilot.press("n")
            await pilot.pause()
            visited.append(current(pilot))
            assert screen.session.active == visited[-1][0]
            lines = screen.table.lines(screen.rows.cursor, screen.session.active)
            at = next(
                k
                for k, line in enumerate(lines)
                if any(p.role is Role.HIT_NOW for p in line.pieces)
            )
            top = screen.table.heights.top(screen.rows.cursor) - screen.rows.scroll_offset.y
            assert 0 <= top + at < screen.rows.size.height
        assert visited == [h.passage for h in search.found.hits]
        await pilot.press("n")
        assert "no further hit below" in status(pilot)
        await pilot.press("N", "N")
        assert current(pilot) == visited[-3]


async def test_brackets_mean_differences_also_while_a_search_is_open(
    possum: Story, opened: Open
) -> None:
    """] and [ go to differences always; n and N do so again once the search is closed."""
    async with opened(possum, keys=[*KITTEN, "enter"]) as pilot:
        screen = screen_of(pilot)
        start = screen.rows.cursor
        table, session = screen.table, screen.session
        following = seek(table.items, start, 1, session.is_difference, "").place
        await pilot.press("right_square_bracket")
        assert screen.rows.cursor == following != start
        await pilot.press("left_square_bracket")
        assert screen.rows.cursor == start
        assert session.search is not None
        await pilot.press("escape")
        assert screen.session.search is None
        assert status(pilot) == "no search"
        await pilot.press("n")
        assert screen.rows.cursor == following


async def test_n_goes_on_from_where_the_cursor_was_moved(possum: Story, opened: Open) -> None:
    """Far from the last hit the next one is the first below the cursor."""
    async with opened(possum, keys=[*KITTEN, "enter", "G"]) as pilot:
        assert "hit 1 of" not in status(pilot)
        await pilot.press("N")
        screen = screen_of(pilot)
        search = screen.session.search
        assert search is not None
        assert search.current == len(search.found.hits) - 1


async def test_a_hit_in_folded_boilerplate_is_counted_and_unfolded(
    possum: Story, opened: Open
) -> None:
    """The fold says how many it hides; going there unfolds it and says so."""
    async with opened(possum, keys=["slash", *"soundtrack", "enter"]) as pilot:
        screen = screen_of(pilot)
        assert screen.session.view.boilerplate.value == "dim"
        assert "hit 1 of" in status(pilot)
        assert "boilerplate dim" in status(pilot)
        await pilot.press("d", "d")
        assert screen.session.view.boilerplate.value == "folded"
        cursor = screen.rows.cursor
        pieces = screen.table.lines(cursor, "")[0].pieces
        assert any(p.role is Role.HIT and p.text.endswith("•") for p in pieces)


async def test_details_close_before_the_search(possum: Story, opened: Open) -> None:
    """Escape takes away what came last: first the details, then the search."""
    async with opened(possum, keys=[*KITTEN, "enter", "enter", "escape"]) as pilot:
        screen = screen_of(pilot)
        await pilot.pause()
        assert not screen.panel.opened
        assert screen.session.search is not None
        await pilot.press("escape")
        assert screen.session.search is None


async def test_escape_while_typing_clears_everything(possum: Story, opened: Open) -> None:
    """What was typed and its hits; the keys mean again what they mean."""
    async with opened(possum, keys=[*KITTEN, "escape"]) as pilot:
        screen = screen_of(pilot)
        assert screen.session.search is None
        assert screen.table.hits.search is None
        before = screen.rows.cursor
        await pilot.press("j")
        assert screen.rows.cursor == before + 1
        await pilot.press("slash", "backspace", "k")
        assert screen.rows.cursor == before


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("zebra", "nothing in any version: try fewer letters"),
        ("re:(dog", "Not a regular expression: missing )"),
        ("re:a**", "multiple repeat"),
    ],
)
async def test_what_cannot_be_found_is_told_and_can_be_mended(
    typed: str, said: str, possum: Story, opened: Open
) -> None:
    """The sentence stands beside what was typed, which stays there to be changed."""
    async with opened(possum, keys=["slash", *typed, "enter"]) as pilot:
        assert said in status(pilot)
        assert status(pilot).startswith(f"/ {typed}")
        await pilot.press("ctrl+u", *"puppy", "enter")
        assert current(pilot)


async def test_a_regular_expression_is_searched_on_enter(possum: Story, opened: Open) -> None:
    """Unfinished it would mean something else at every letter."""
    async with opened(possum, keys=["slash", *"re:kit+en"]) as pilot:
        assert "enter searches" in status(pilot)
        assert screen_of(pilot).session.search is None
        await pilot.press("enter")
        assert "hit 1 of 25" in status(pilot)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("re:(kit", "not finished"),
        ("re:[a-", "not finished"),
        ("re:a**", "multiple repeat"),
        ("re:[z-a]", "bad character range"),
        ('"kitten puppy"', "no hits"),
        ('"Kangaroo"', "no hits; without the quotation marks: "),
    ],
)
async def test_what_finds_nothing_is_told_while_it_is_typed(
    typed: str, said: str, possum: Story, opened: Open
) -> None:
    """An expression that only lacks its end is not called wrong; marks around words are named."""
    async with opened(possum, keys=["slash", *typed]) as pilot:
        assert said in status(pilot)
        assert said != "no hits" or "without" not in status(pilot)


async def test_an_expression_that_would_take_for_ever_is_stopped(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the time that a search may take, and said so."""
    monkeypatch.setattr("tetrapla.ui.screens.searching.PATIENCE", 0.05)
    text = f"A title of it\n\n{'a' * 60} goose.\n"
    story = Story("A story", (Version("A", "one", "a.txt", "utf-8", text),))
    async with opened(story, keys=["slash", *"re:(a+)+b", "enter"]) as pilot:
        assert "simplify the expression" in status(pilot)
        assert screen_of(pilot).session.search is None


def test_the_clock_stops_what_takes_too_long_and_nothing_else() -> None:
    """In the main thread; what is quick is not disturbed, then or later."""
    assert can_stop()
    with at_most(0.02):
        pass
    time.sleep(0.04)
    with pytest.raises(TimeoutError), at_most(0.02):
        time.sleep(5)


async def test_what_is_pasted_is_searched_for_on_one_line(possum: Story, opened: Open) -> None:
    """Line ends become spaces; outside a search a paste does nothing."""
    async with opened(possum, keys=["slash"]) as pilot:
        screen = screen_of(pilot)
        screen.post_message(events.Paste("the\nkitten "))
        await pilot.pause()
        search = screen.session.search
        assert search is not None
        assert search.found.query.typed == "the kitten"
        await pilot.press("escape")
        screen.post_message(events.Paste("kitten"))
        await pilot.pause()
        assert screen.session.search is None


@pytest.mark.parametrize("size", [(160, 48), (80, 24), (60, 20)])
async def test_the_overview_carries_the_hits(
    size: tuple[int, int], possum: Story, opened: Open
) -> None:
    """A dot on every line whose rows hold one, at every size, and none without a search."""
    async with opened(possum, size, keys=[*KITTEN, "enter"]) as pilot:
        overview: Any = screen_of(pilot).query_one("#overview")

        def dots() -> int:
            lines = range(overview.size.height)
            return sum(HIT in overview.render_line(y).text for y in lines)

        assert 3 < dots() <= 25
        await pilot.press("escape")
        assert dots() == 0


async def test_a_long_story_is_searched_on_enter(
    possum: Story, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not at every letter, which would lag behind the typing."""
    monkeypatch.setattr("tetrapla.ui.screens.searching.AT_ONCE", 10)
    async with opened(possum, keys=KITTEN) as pilot:
        assert "enter searches" in status(pilot)
        assert screen_of(pilot).session.search is None
        await pilot.press("enter")
        assert current(pilot) == "A1"


async def test_the_reader_goes_through_the_hits_of_its_version(possum: Story, opened: Open) -> None:
    """In the order in which they are read, from its beginning to its end and back."""
    async with opened(possum, (80, 24), keys=[*KITTEN, "enter", "l", "l", "z", "g"]) as pilot:
        reader = pilot.app.screen
        assert isinstance(reader, ReaderScreen)
        search = reader.session.search
        assert search is not None
        mine = sorted(
            (int(h.passage[1:]), h.start) for h in search.found.hits if h.passage.startswith("C")
        )
        assert len(mine) == 8

        def now() -> tuple[int, int]:
            assert reader.session.search is not None
            hit = reader.session.search.hit
            assert hit is not None
            lines = reader.page.lines(reader.rows.cursor)
            assert any(p.role is Role.HIT_NOW for line in lines for p in line.pieces)
            return int(hit.passage[1:]), hit.start

        visited = []
        for _ in mine:
            await pilot.press("n")
            visited.append(now())
        assert visited == mine
        await pilot.press("n")
        assert now() == mine[-1]
        line: Any = reader.query_one("#status")
        assert "no further hit below in C" in line.render_line(0).text
        await pilot.press("N")
        assert now() == mine[-2]
        await pilot.press("z")
        assert current(pilot) == f"C{mine[-2][0]}"


async def test_the_reader_says_where_a_search_is_opened(possum: Story, opened: Open) -> None:
    """Without one there is no hit to go to, and a sentence says what to press."""
    async with opened(possum, keys=["z", "n"]) as pilot:
        line: Any = pilot.app.screen.query_one("#status")
        assert "/ in the table opens one" in line.render_line(0).text


async def test_a_caption_unfolds_only_where_it_hides_the_hit(possum: Story, opened: Open) -> None:
    """Folded to one line it may show the hit; in what is cut off, going there unfolds it."""
    async with opened(possum, keys=["slash", *"two best", "enter"]) as pilot:
        assert current(pilot) == "C2"
        assert screen_of(pilot).session.view.boilerplate.value == "folded"
        await pilot.press("slash", *"tiniest of all", "enter")
        assert current(pilot) == "C7"
        assert screen_of(pilot).session.view.boilerplate.value == "dim"


async def test_boilerplate_is_folded_again_when_the_search_is_closed(
    possum: Story, opened: Open
) -> None:
    """What n unfolded folds at esc; what d unfolded stays."""
    keys = ["slash", *"soundtrack", "enter"]
    async with opened(possum, keys=keys) as pilot:
        screen = screen_of(pilot)
        seen = [screen.session.view.boilerplate]
        await pilot.press("escape")
        seen.append(screen.session.view.boilerplate)
        assert status(pilot) == "no search, boilerplate folded again"
        await pilot.press(*keys, "d", "d", "d", "escape")
        seen.append(screen.session.view.boilerplate)
        assert seen == [Boilerplate.DIM, Boilerplate.FOLD, Boilerplate.DIM]
        assert status(pilot) == "no search"


async def test_hits_in_hidden_versions_are_passed_over_and_told(
    possum: Story, opened: Open
) -> None:
    """From hit to hit, nothing that was hidden is shown; at the end, where more hits are."""
    keys = ["2", "3", "4", "slash", *"kitten", "enter"]
    async with opened(possum, keys=keys) as pilot:
        screen = screen_of(pilot)
        assert "A 6  B 4 hidden  C 8 hidden  D 7 hidden" in status(pilot)
        await pilot.press(*"nnnnnnnn")
        assert screen.session.view.hidden == frozenset("BCD")
        assert "no further hit below: N goes back" in status(pilot)
        assert re.search(r"hidden: \d in B \(2 shows it\)", status(pilot))


async def test_where_every_hit_is_hidden_that_is_said(possum: Story, opened: Open) -> None:
    """And the cursor stays."""
    async with opened(possum, keys=["2", "slash", *"skeptical", "enter"]) as pilot:
        screen = screen_of(pilot)
        assert screen.session.search is not None
        only = {v for v, n in screen.session.search.found.counts.items() if n}
        assert only == {"B"}
        assert re.fullmatch(r"hidden: \d+ in B \(2 shows it\)", status(pilot))
        assert screen.session.view.hidden == frozenset("B")
