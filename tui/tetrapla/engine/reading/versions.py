"""Versions among each other: their labels, their names, and which one a word means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from tetrapla.engine.model import Story
from tetrapla.errors import UsageError

ALONE = "Only one version is open: nothing to compare."
"""Note of a story of one version."""
LEFT_OUT = "Left out: "
"""How notes begin that tell what could not be read."""


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


class Called(NamedTuple):
    """What a version is called, by a person who means it."""

    siglum: str
    name: str
    """Empty where it has none."""
    path: str


def meant(wanted: str, versions: Sequence[Called]) -> list[int]:
    """Which version a word means.

    The siglum is asked first, then the name, the path, the end of the path (``b/x.txt``,
    ``x.txt``) and the file's name without its suffix; each of them to the letter, and then, where
    nothing fits, all of them blind to case.

    Returns:
        Indices of the versions: one; none where no version is called so; more where the word
        does not say which.
    """
    for fold in (str, str.casefold):
        ways = zip(*map(_callings, versions), strict=True)
        for way in ways:
            fits = [fold(wanted) in map(fold, names) for names in way]
            if any(fits):
                return [index for index, fit in enumerate(fits) if fit]
    return []


def _callings(version: Called) -> tuple[list[str], ...]:
    """The ways of calling a version, the one that is asked first standing first."""
    path = Path(version.path)
    ends = ["/".join(path.parts[start:]) for start in range(len(path.parts))]
    names = [version.name] if version.name else []
    return [version.siglum], names, [version.path], ends, [path.stem]


def find_version(story: Story, wanted: str) -> str:
    """The siglum of the version that somebody means: see :func:`meant`.

    Args:
        story: Where to look.
        wanted: A siglum, a name or a file.

    Raises:
        UsageError: No version is called so, or more than one.
    """
    found = meant(wanted, [Called(v.siglum, v.name, v.path) for v in story.versions])
    if len(found) == 1:
        return story.versions[found[0]].siglum
    if found:
        raise UsageError(f"'{wanted}' names more than one version.", _known(story))
    near = get_close_matches(wanted, [v.name for v in story.versions], n=1)
    guess = f"Did you mean '{near[0]}'? " if near else ""
    raise UsageError(f"There is no version '{wanted}'.", guess + _known(story))


def _known(story: Story) -> str:
    listed = ", ".join(f"{v.siglum} ({v.name})" for v in story.versions)
    return f"The versions are {listed}."
