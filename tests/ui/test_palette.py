"""The command palette: every action of the screen, found by its words or its key, and run."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from time import monotonic

import pytest
from rich.color import ColorType
from tests.ui.eyes import contrast
from tests.ui.screens import finished, listed, story
from textual.command import CommandList
from textual.pilot import Pilot

from tetrapla.engine.model import Story
from tetrapla.rows.theme_names import ANSI, MONO, NAMES
from tetrapla.ui.actions import COMPARE, FLAGS
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.options import Options
from tetrapla.ui.palette import Palette
from tetrapla.ui.screens.compare import CompareScreen
from tetrapla.ui.screens.flags import FlagsScreen

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]
PATIENCE = 10.0
"""Seconds until an action must have been run."""


async def offered(pilot: Pilot[None]) -> list[str]:
    """The lines of the palette, once they stand there."""
    await finished(pilot)
    listed = pilot.app.screen.query_one(CommandList)
    prompts = (listed.get_option_at_index(k).prompt for k in range(listed.option_count))
    return [" ".join(str(prompt).split()) for prompt in prompts]


async def test_every_action_of_the_screen_is_offered(possum: Story, opened: Open) -> None:
    """With its key and its sentence, in the order of the help, and nothing of Textual's own."""
    async with opened(possum, keys=["ctrl+p"]) as pilot:
        told = await offered(pilot)
        wanted = [a for a in COMPARE if a.call not in ("palette", "column({})")]
        lines = [line for line in told if not line.startswith(tuple("1234"))]
        assert [line.split(" ", 1)[1] for line in lines] == [a.help for a in wanted]
        assert [line.split()[0] for line in lines] == [a.shown.split()[0] for a in wanted]
        assert [line for line in told if line.startswith(tuple("123456789"))] == [
            f"{k} version {siglum}: hide it" for k, siglum in enumerate("ABCD", start=1)
        ]


async def test_the_list_of_flags_has_its_own(possum: Story, opened: Open) -> None:
    """What is offered are the actions of the screen one is on, as the keys of the settings."""
    async with opened(possum, keys=["exclamation_mark", "ctrl+p"]) as pilot:
        told = await offered(pilot)
        assert len(told) == len(FLAGS) - 1
        assert "i hints listed, or left out" in told
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, FlagsScreen)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("rows all", "f"),
        ("T", "T"),
        ("version C", "3"),
        ("reader one", "z"),
        ("make this", "B"),
        ("enter", "enter"),
        ("tothend", "G"),
        ("all flags", "exclamation_mark"),
        ("previous moved", "left_parenthesis"),
        ("all keys", "question_mark"),
        ("search all", "slash"),
    ],
)
async def test_running_an_action_does_what_its_key_does(
    possum: Story, opened: Open, typed: str, key: str
) -> None:
    """The screen is the same to the letter afterwards, found by words, by letters or by key."""
    begin = ["n", "n", "l"]
    async with opened(possum, size=(100, 30), keys=[*begin, key]) as pilot:
        await listed(pilot)
        wanted = pilot.app.export_screenshot()
        kind = type(pilot.app.screen)
    async with opened(possum, size=(100, 30), keys=[*begin, "ctrl+p"]) as pilot:
        await pilot.press(*("space" if c == " " else c for c in typed))
        await finished(pilot)
        await pilot.press("enter")
        end = monotonic() + PATIENCE
        while without_numbers(pilot.app.export_screenshot()) != without_numbers(wanted):
            await pilot.pause(0.02)
            assert monotonic() < end, "the screen is another one"
        assert type(pilot.app.screen) is kind


def without_numbers(svg: str) -> str:
    """A picture without what differs from one to the next."""
    return re.sub(r"terminal-\d+", "terminal", svg)


async def test_a_key_that_is_typed_comes_first(possum: Story, opened: Open) -> None:
    """Its case counts: N is not n."""
    async with opened(possum, keys=["ctrl+p", "N"]) as pilot:
        assert (await offered(pilot))[0].startswith("N previous difference")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("exp", "e export: Markdown, CSV, JSON, text"),
        ("export", "e export: Markdown, CSV, JSON, text"),
        ("base", "B make this version the base; again: no base"),
        ("lib", "o library: open another story"),
        ("search", "/ search all versions; re: for a regular expression"),
        ("other-end", "' other end of a move"),
        ("previous", "N previous difference; previous hit in a search"),
    ],
)
async def test_what_begins_so_comes_first(
    possum: Story, opened: Open, typed: str, first: str
) -> None:
    """A sentence or a name that begins with what was typed, then a word, then what is inside."""
    keys = ["minus" if c == "-" else c for c in typed]
    async with opened(possum, keys=["ctrl+p", *keys]) as pilot:
        assert (await offered(pilot))[0] == first


async def test_what_is_called_nothing_is_told(possum: Story, opened: Open) -> None:
    """At once; enter does nothing with it, and the list is there again without it."""
    async with opened(possum, keys=["ctrl+p", *"gqx"]) as pilot:
        assert await offered(pilot) == ["no action is called that"]
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, Palette)
        await pilot.press("backspace", "backspace", "backspace", *"exp")
        assert (await offered(pilot))[0].startswith("e export")


async def test_the_keys_are_those_of_the_settings(possum: Story, compared_at_once: None) -> None:
    app = TetraplaApp(possum, options=Options(keymap={"raw": ("ö",), "palette": ("ü",)}))
    async with app.run_test(size=(100, 30)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("ctrl+p")
        assert isinstance(app.screen, CompareScreen)
        await pilot.press("ü", "ö")
        assert (await offered(pilot))[0] == "ö text as in the file, or repaired"


@pytest.mark.parametrize("keys", [("slash",), ("colon",), ("exclamation_mark", "slash")])
async def test_it_does_not_open_while_something_is_typed(
    possum: Story, opened: Open, keys: tuple[str, ...]
) -> None:
    """Not over a search, a place or a filter."""
    async with opened(possum, keys=[*keys, "ctrl+p"]) as pilot:
        assert not isinstance(pilot.app.screen, Palette)
        await pilot.press("escape", "ctrl+p")
        assert isinstance(pilot.app.screen, Palette)


async def test_the_same_key_closes_it(possum: Story, opened: Open) -> None:
    """And nothing has changed."""
    async with opened(possum) as pilot:
        before = pilot.app.export_screenshot()
        await pilot.press("ctrl+p")
        await offered(pilot)
        await pilot.press("ctrl+p")
        await pilot.pause()
        assert without_numbers(pilot.app.export_screenshot()) == without_numbers(before)


async def test_a_hostile_name_is_no_markup(opened: Open) -> None:
    """What stands in a story file is neither a style nor a control sequence here."""
    tame = story("The goose slept.", "The duck slept.")
    goose, duck = tame.versions
    hostile = replace(tame, versions=(replace(goose, siglum="[b]\x1b[31m"), duck))
    async with opened(hostile, keys=["ctrl+p"]) as pilot:
        told = await offered(pilot)
        assert "1 version [b]␛[31m: hide it" in told
        await pilot.press(*"hide")
        assert "1 version [b]␛[31m: hide it" in await offered(pilot)


@pytest.mark.parametrize("theme", NAMES)
async def test_it_can_be_read_in_every_theme(possum: Story, opened: Open, theme: str) -> None:
    """4.5 : 1 wherever colours are ours, the chosen line on a ground of its own; else reversed."""
    async with opened(possum, theme=theme, keys=["ctrl+p"]) as pilot:
        told = await offered(pilot)
        lines = pilot.app.screen._compositor.render_strips()
        top = next(y for y, line in enumerate(lines) if told[0].split(" ", 1)[1] in line.text)
        for y in range(top - 2, top + len(told) // 2):
            for segment in lines[y]:
                style = segment.style
                if not segment.text.strip() or set(segment.text) <= set("▔▁") or style is None:
                    continue
                if theme in (*ANSI, MONO):
                    assert not style.dim
                    for color in (style.color, style.bgcolor):
                        assert color is None or color.type in (
                            ColorType.DEFAULT,
                            ColorType.STANDARD,
                        )
                else:
                    assert style.color is not None
                    assert style.bgcolor is not None
                    assert style.color.triplet is not None
                    assert style.bgcolor.triplet is not None
                    assert contrast(style.color.triplet.hex, style.bgcolor.triplet.hex) >= 4.5
        first, second = (next(s.style for s in lines[y] if s.text.strip()) for y in (top, top + 1))
        assert first is not None
        assert second is not None
        assert bool(first.reverse) is (theme in (*ANSI, MONO))
        assert first != second
