"""The gate of quality: figures of aligning versions stay above their floors."""

from __future__ import annotations

import pytest
from tests.alignment.corpus import Pair, Place, Tale, pair
from tests.alignment.measure import Found, Measured, find, floors, measured, shortfalls


def test_no_figure_is_below_its_floor() -> None:
    """Links and rows are as right and as complete as they were; each figure has a floor."""
    assert list(shortfalls(measured(), floors())) == []


def test_the_gate_does_not_let_worse_figures_pass() -> None:
    """A figure a hundredth worse than its bound is told; so is one without a bound, or lost."""
    bounds = floors()
    numbers = [n for t in (bounds.least, bounds.most) for told in t.values() for n in told.values()]
    worse = Measured(
        {name: {k: v - 0.01 for k, v in told.items()} for name, told in bounds.least.items()},
        {name: {k: v + 1 for k, v in told.items()} for name, told in bounds.most.items()},
    )
    assert len(list(shortfalls(worse, bounds))) == len(numbers) > 40
    assert len(list(shortfalls(bounds, Measured({}, {})))) == len(numbers)
    assert len(list(shortfalls(Measured({}, {}), bounds))) == len(numbers)


@pytest.mark.parametrize(
    ("found", "floor", "told"),
    [
        ({"f1": 0.5}, {"f1": 0.5}, []),
        ({"f1": 0.4}, {"f1": 0.5}, ["a: f1 is 0.4000, the floor is 0.5"]),
        ({"f1": 0.4}, {}, ["a: no floor of f1"]),
        ({"f1": 0.4}, {"f1": 0.0}, ["a: no floor of f1"]),
        ({"f1": 0.0}, {}, []),
        ({}, {"f1": 0.5}, ["a: f1 is not measured"]),
    ],
)
def test_what_falls_short_is_told(
    found: dict[str, float], floor: dict[str, float], told: list[str]
) -> None:
    """A figure is told that is under its floor, has none though it is more than 0, or is gone."""
    assert list(shortfalls(Measured({"a": found}, {}), Measured({"a": floor}, {}))) == told


@pytest.mark.parametrize(
    ("found", "ceiling", "told"),
    [
        ({"links": 2}, {"links": 2}, []),
        ({"links": 3}, {"links": 2}, ["a: links is 3, the ceiling is 2"]),
        ({"links": 0}, {}, ["a: no ceiling of links"]),
        ({}, {"links": 2}, ["a: links is not measured"]),
    ],
)
def test_what_is_too_much_is_told(
    found: dict[str, float], ceiling: dict[str, float], told: list[str]
) -> None:
    """A count of errors is told that is over its ceiling, has none, or is gone."""
    assert list(shortfalls(Measured({}, {"a": found}), Measured({}, {"a": ceiling}))) == told


def test_passages_are_known_again_by_their_offsets() -> None:
    """Equal versions are linked passage by passage, under the numbers of the corpus."""
    texts = (
        "Old Barnaby the goose has kept the lighthouse of Skerrin for eleven years.",
        "At dusk he climbs ninety-one steps and pulls the curtain from the lamp.",
        "No ship has been lost since, though two have stopped to ask for eggs.",
    )
    found = find(Tale("x", "X", "en", "revisions", {"one": texts, "two": texts}, ()))
    assert found.links == {pair(Place("one", k), Place("two", k)) for k in range(3)} == found.rows


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ([("a", 0, "b", 0)], 0),
        ([("a", 0, "b", 1)], 0),
        ([("a", 1, "b", 1)], 1),
        ([("a", 2, "b", 2)], 0),
        ([("a", 0, "b", 2)], 1),
    ],
)
def test_what_is_possible_counts_neither_way(
    said: list[tuple[str, int, str, int]], wrong: int
) -> None:
    """Wrong are only links that are neither in a group, nor possible, nor between furniture."""
    tale = Tale(
        "x",
        "X",
        "en",
        "merged",
        {"a": ("One.", "Two.", "Share."), "b": ("One!", "Two!", "Share!")},
        ({"a": (0,), "b": (0,)},),
        possible=frozenset([pair(Place("a", 0), Place("b", 1))]),
        furniture=frozenset([Place("a", 2), Place("b", 2)]),
    )
    links: frozenset[Pair] = frozenset(pair(Place(a, i), Place(b, j)) for a, i, b, j in said)
    assert len(Found(tale, links, links).wrong_links) == wrong
    assert len(Found(tale, links, links).wrong_rows) == wrong
