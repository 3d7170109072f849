"""A small story, compared."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tetrapla.engine.results import Comparison

FERRY = (
    "The ferry that would not sink\n\n"
    "On Tuesday the old ferry Marigold struck a sandbank near Holm and stuck fast.\n\n"
    "Captain Ines Varga kept all forty passengers calm with songs and hot soup.\n\n"
    "By nightfall two fishing boats had pulled the ship free.\n\n"
    "Please share this story!\n",
    "Marigold stuck on a sandbank\n\n"
    "By nightfall two fishing boats had pulled the ship free.\n\n"
    "On Tuesday the old ferry Marigold struck a sandbank near Holm and was stuck.\n\n"
    "Captain Ines Varga kept the forty passengers calm with soup.\n\n"
    "A museum has already asked for the ship's bell.\n",
)


@pytest.fixture(scope="session")
def ferry(told: Callable[..., Comparison]) -> Comparison:
    """Two versions: a moved passage, reworded ones, one that only B tells, a share prompt."""
    return told(*FERRY)
