"""A small story, compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tetrapla.engine.model import Flag
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


PAGE = (
    "Home\n\nShare this page\n\nThe ferry that would not sink\n\n"
    "The captain called for hlep at noon.\n\nRead more\n\nThe dog of the cook\n\n"
    "The cat of the cook\n\nAll rights reserved.\n",
    "The ferry that would not sink\n\nShare it!\n\nThe captain called for help at noon.\n",
)
"""Every passage between blank lines; what of them is flagged is written out in ``page``."""


@pytest.fixture(scope="session")
def page(told: Callable[..., Comparison]) -> Comparison:
    """Two versions with flags made by hand, so that they are known whatever the rules find."""
    comparison = told(*PAGE)

    def flag(version: str, words: str, kind: str, confidence: float, reason: str) -> Flag:
        start = comparison.version(version).text.index(words)
        rule = f"{kind}.by-hand"
        return Flag(version, start, start + len(words), kind, confidence, rule, reason)

    flags = (
        flag("A", "Home", "navigation", 0.8, "“Home” leads around the web site."),
        flag("A", "Share this page", "share", 0.97, "“Share this page” asks readers to share it."),
        flag("A", "hlep", "ocr", 0.5, "“hlep” may be a slip for “help”."),
        flag("A", "Read more", "related", 0.97, "“Read more” leads to other pages."),
        flag("A", "The dog of the cook", "related", 0.97, "It stands under “Read more”."),
        flag("A", "The cat of the cook", "related", 0.97, "It stands under “Read more”."),
        flag("A", "All rights reserved.", "copyright", 0.97, "It says whose page this is."),
        flag("B", "Share it!", "share", 0.97, "“Share it!” asks readers to share it."),
    )
    return replace(comparison, flags=flags)


@pytest.fixture(scope="session")
def ferry(told: Callable[..., Comparison]) -> Comparison:
    """Two versions: a moved passage, reworded ones, one that only B tells, a share prompt."""
    return told(*FERRY)
