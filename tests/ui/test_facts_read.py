"""The screen of facts while they are read, and where there are none."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from tests.ui.screens import compare_screen, facts_listed, status_of, story
from tests.ui.test_facts_screen import GEESE, SPOKEN, Open, facts_screen, painted, press

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.progress import Step
from tetrapla.rows.wording import Wording


async def test_one_version_has_facts_and_nothing_to_compare(opened: Open) -> None:
    """No state is named; the panel says why."""
    async with opened(story(f"“{GEESE},” Martha Holm said."), keys=["t"]) as pilot:
        screen = facts_screen(pilot)
        assert "only in" not in " ".join(painted(screen, "list"))
        assert any("only one version" in line for line in painted(screen, "why"))
        await press(pilot, "f", "n", "l", "p", "enter")
        compare_screen(pilot)


async def test_a_story_without_quotations_says_so(opened: Open) -> None:
    """And no key fails."""
    async with opened(story("It rained.", "It snowed."), keys=["t"]) as pilot:
        screen = facts_screen(pilot)
        assert "No quotations: nothing stands in quotation marks" in painted(screen, "list")[0]
        assert "esc goes back" in status_of(pilot)
        await press(pilot, *"jknNfopy", "enter", "G", "space", "l", "h", "tab")
        assert "No numbers were found." in painted(screen, "list")[0]


async def test_the_screen_stands_while_the_facts_are_read(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says so, keys do no harm, escape goes back; once read they are not read again."""
    go_on = threading.Event()
    settle = Wording.settle_ledger
    calls: list[int] = []

    def slow(wording: Wording, step: Step) -> Ledger:
        calls.append(1)
        go_on.wait(20)
        return settle(wording, step)

    monkeypatch.setattr(Wording, "settle_ledger", slow)
    async with opened(SPOKEN) as pilot:
        try:
            await pilot.press("t")
            screen = facts_screen(pilot)
            assert "Reading the facts …" in painted(screen, "list")[0]
            assert "esc goes back" in status_of(pilot)
            await pilot.press(*"jknNfopyl", "tab", "shift+tab", "G", "slash", "g", "tab", "enter")
            facts_screen(pilot)
            await pilot.press("escape", "escape")
            compare_screen(pilot)
        finally:
            go_on.set()
        await pilot.press("t")
        await facts_listed(pilot)
        await pilot.pause()
        assert facts_screen(pilot).listing.count == 2
        before = len(calls)
        await press(pilot, "q", "t")
        assert facts_screen(pilot).listing.count == 2
        assert len(calls) == before


async def test_a_failure_while_reading_ends_the_program(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is handed to whoever started it, as any other."""

    def fail(_wording: Wording, _step: Any) -> None:
        raise ValueError("a defect")

    monkeypatch.setattr(Wording, "settle_ledger", fail)

    async def read() -> None:
        async with opened(SPOKEN) as pilot:
            await pilot.press("t")
            for _ in range(200):
                await pilot.pause(0.01)

    with pytest.raises(ValueError, match="a defect"):
        await read()
