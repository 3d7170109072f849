"""Stories and screens that several tests of the UI ask for."""

from __future__ import annotations

from textual.pilot import Pilot

from tetrapla.engine.model import Story, Version
from tetrapla.ui.screens.compare import CompareScreen
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
