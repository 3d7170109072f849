"""Small stories, compared, and the story that ships with the program."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Comparison, Story, Version
from tetrapla.engine.reading import read_story
from tetrapla.engine.reading.packaged import bundled_stories

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
def told() -> Callable[..., Comparison]:
    """Compare texts, with the versions labelled A, B, C, ..."""

    def tell(*texts: str, base: str | None = None) -> Comparison:
        versions = tuple(
            Version(chr(65 + k), f"version {k + 1}", f"{k}.txt", "utf-8", text)
            for k, text in enumerate(texts)
        )
        return compare(Story("A story", versions, base))

    return tell


@pytest.fixture(scope="session")
def ferry(told: Callable[..., Comparison]) -> Comparison:
    """Two versions: a moved passage, reworded ones, one that only B tells, a share prompt."""
    return told(*FERRY)


@pytest.fixture(scope="session")
def possum() -> Comparison:
    """The story that ships with the program, compared."""
    return compare(read_story([str(bundled_stories() / "possum-and-kangaroo")]))
