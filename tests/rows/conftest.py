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


DAMAGED = (
    "The captain of the Marigold called for help at noon, and the bell rang twice.\n\n"
    "Two fishing boats pulled the ship free before the night came.\n",
    "The cap\u200btain of the Mari\u00adgold called for help at noon, and the bell rang "
    "\u202eeciwt\u202c.\n\n"
    "Two &amp;fishing<br/> boats pulled the ship caf\u00c3\u00a9 be\x07fore the пight came, "
    "aпd the maп and the \U0001d41b\U0001d428\U0001d41a\U0001d42d.It said so \u2764\ufe0f.\n",
)


@pytest.fixture(scope="session")
def damaged(told: Callable[..., Comparison]) -> Comparison:
    """Two versions, the second of which is damaged in many ways."""
    return told(*DAMAGED)


@pytest.fixture(scope="session")
def ferry(told: Callable[..., Comparison]) -> Comparison:
    """Two versions: a moved passage, reworded ones, one that only B tells, a share prompt."""
    return told(*FERRY)
