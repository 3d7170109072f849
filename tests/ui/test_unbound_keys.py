"""Keys that do nothing on a screen: each has a word for whoever presses it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from tests.ui.screens import compare_screen, status_of
from textual.pilot import Pilot

from tetrapla.engine.model import Story
from tetrapla.ui.app import TetraplaApp
from tetrapla.ui.messages import ListLeft
from tetrapla.ui.options import Options
from tetrapla.ui.screens.differences import DifferencesScreen

Open = Callable[..., AbstractAsyncContextManager[Pilot[None]]]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (("z", "B"), "B is for the table: z goes back"),
        (("z", "slash"), "/ is for the table: z goes back"),
        (("z", "3"), "3 is for the table: z goes back"),
        (("L", "v"), "v is for the table: esc goes back"),
        (("L", "exclamation_mark"), "! is for the table: esc goes back"),
        (("F", "z"), "z is for the table: enter goes back"),
        (("e", "B"), "B is for the table: esc goes back"),
        (("question_mark", "w"), "w is for the table: q goes back"),
        (("x",), "x does nothing here: ? shows all keys"),
        (("é",), "é does nothing here: ? shows all keys"),
        (("z", "x"), "x does nothing here: ? shows all keys"),
        (("question_mark", "x"), "x does nothing here"),
    ],
)
async def test_a_key_that_does_nothing_here_says_so(
    possum: Story, opened: Open, keys: tuple[str, ...], said: str
) -> None:
    """Whether the table has it, and the way there; else where all keys stand."""
    async with opened(possum, (120, 40), keys=keys[:-1]) as pilot:
        screen = pilot.app.screen
        await pilot.press(keys[-1])
        assert status_of(pilot).strip() == said
        assert pilot.app.screen is screen


@pytest.mark.parametrize("first", ["slash", "colon"])
async def test_letters_that_are_typed_are_letters(possum: Story, opened: Open, first: str) -> None:
    """Nothing is said of them."""
    async with opened(possum, keys=[first, "x"]) as pilot:
        assert "does nothing" not in status_of(pilot)


async def test_the_word_goes_with_the_next_key(possum: Story, opened: Open) -> None:
    """And then the status is that of the place again."""
    async with opened(possum, keys=["x", "j"]) as pilot:
        assert status_of(pilot).strip().startswith("row ")


async def test_the_keys_of_the_settings_count(possum: Story, compared_at_once: None) -> None:
    """A key that was taken away does nothing; the ones that are told are those that hold."""
    app = TetraplaApp(possum, options=Options(keymap={"base": ("ö",), "help": ("ü",)}))
    async with app.run_test(size=(120, 40)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("B")
        assert status_of(pilot).strip() == "B does nothing here: ü shows all keys"
        await pilot.press("z", "ö")
        assert status_of(pilot).strip() == "ö is for the table: z goes back"


async def test_a_screen_is_left_once(possum: Story, opened: Open) -> None:
    """What comes from a screen that is no longer seen takes away no other."""
    async with opened(possum, keys=["z", "L"]) as pilot:
        reader, listed = pilot.app.screen_stack[-2:]
        assert isinstance(listed, DifferencesScreen)
        for _ in range(2):
            listed.post_message(ListLeft(listed.session, None))
        await pilot.pause()
        assert pilot.app.screen is reader
        await pilot.press("q")
        compare_screen(pilot)
