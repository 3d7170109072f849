"""Versions among each other: their labels, their names, and which one a word means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from tetrapla.engine.model import Story, Version
from tetrapla.errors import UsageError

ALONE = "Only one version is open, so there is nothing to compare it with."
"""Note of a story of one version."""


def siglum(index: int) -> str:
    """The label of the version at an index from 0: A, B, ... Z, AA, AB, ..."""
    label = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        label = chr(ord("A") + letter) + label
    return label


def names_for(paths: Sequence[str]) -> list[str]:
    """A name for each file: its stem; with its folder where two stems are equal."""
    stems = [Path(p).stem or p for p in paths]
    times = Counter(stems)
    return [
        stem if times[stem] == 1 else f"{Path(path).parent.name or '.'}/{Path(path).name}"
        for stem, path in zip(stems, paths, strict=True)
    ]


def find_version(story: Story, wanted: str) -> str:
    """The siglum of the version that somebody means.

    Args:
        story: Where to look.
        wanted: A siglum, a name or a file, in this order, blind to case where nothing fits
            exactly.

    Returns:
        The siglum.

    Raises:
        UsageError: No version is called so, or more than one.
    """
    for fold in (False, True):
        for called in _callings(story.versions):
            found = [s for s, name in called if _same(name, wanted, fold=fold)]
            if len(found) == 1:
                return found[0]
            if found:
                raise UsageError(f"'{wanted}' names more than one version.", _known(story))
    near = get_close_matches(wanted, [v.name for v in story.versions], n=1)
    guess = f"Did you mean '{near[0]}'? " if near else ""
    raise UsageError(f"There is no version '{wanted}'.", guess + _known(story))


def _callings(versions: Sequence[Version]) -> list[list[tuple[str, str]]]:
    """Siglum and what the version is called, for each way of calling versions."""
    return [
        [(v.siglum, v.siglum) for v in versions],
        [(v.siglum, v.name) for v in versions],
        [(v.siglum, v.path) for v in versions],
        [(v.siglum, Path(v.path).name) for v in versions],
        [(v.siglum, Path(v.path).stem) for v in versions],
    ]


def _same(name: str, wanted: str, *, fold: bool) -> bool:
    return name.casefold() == wanted.casefold() if fold else name == wanted


def _known(story: Story) -> str:
    listed = ", ".join(f"{v.siglum} ({v.name})" for v in story.versions)
    return f"The versions are {listed}."
