"""People whose first name or surname other versions spell otherwise: Jaime Vole, Jamie Vole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from tetrapla.engine.facts.names.variants import (
    are_apart,
    are_near,
    are_two_surnames,
    near_surnames,
)

_SHORTEST = 5
"""Letters of a first name; shorter ones are too near to others."""
_LONG_SURNAME = 6
"""The same of a surname that stands alone."""
_BEGINNING = 4
"""Letters with which two such surnames begin."""
_NAMESAKES = 50
"""So many surnames of one beginning at most are held against each other."""


def first_names_spelled_otherwise(
    told: Mapping[str, Collection[str]], totals: Mapping[str, int]
) -> dict[str, str]:
    """Which persons are another one, whose first name other versions spell otherwise: Jaime, Jamie.

    Args:
        told: Whole name of a person -> the versions that tell it.
        totals: The same -> how often it is mentioned, in any form.

    Returns:
        Whole name -> the more frequent one that is meant.
    """
    by_last: dict[str, list[str]] = defaultdict(list)
    for whole in told:
        by_last[whole.partition(" ")[2]].append(whole)
    found: dict[str, str] = {}
    for wholes in by_last.values():
        if len(wholes) != 2:
            continue
        usual, other = sorted(wholes, key=lambda x: (-totals.get(x, 0), x))
        first, also = usual.partition(" ")[0], other.partition(" ")[0]
        same_ends = first[0] == also[0] and first[-1] == also[-1]
        long = min(len(first), len(also)) >= _SHORTEST
        if same_ends and long and are_near(first, also, ()) and are_apart(told[usual], told[other]):
            found[other] = usual
    return found


def surnames_spelled_otherwise(
    told: Mapping[str, Collection[str]], people: Mapping[str, Mapping[str, Collection[str]]]
) -> dict[str, str]:
    """Which surnames are that of a person whom only other versions name.

    Args:
        told: Surname that no whole name has -> the versions that tell it.
        people: Surname -> the persons of that name -> the versions that tell them, in any form.

    Returns:
        Surname -> the whole name of the one person that is meant.
    """
    begun: dict[str, list[str]] = defaultdict(list)
    for surname in people:
        begun[surname[:_BEGINNING]].append(surname)
    found: dict[str, str] = {}
    for form, versions in told.items():
        near = begun.get(form[:_BEGINNING], [])
        if len(form) < _LONG_SURNAME or len(near) > _NAMESAKES:
            continue
        meant = [
            (whole, there)
            for surname in near
            if near_surnames(form, surname) and not are_two_surnames(form, surname)
            for whole, there in people[surname].items()
        ]
        if len(meant) == 1 and are_apart(meant[0][1], versions):
            found[form] = meant[0][0]
    return found
