"""The gate of quality: figures of telling boilerplate from the story stay above their floors."""

from __future__ import annotations

import pytest
from tests.boilerplate.measure import floors, measured, shortfalls


def test_no_figure_is_below_its_floor() -> None:
    """What is found, named and left alone is as good as it was; each figure has a floor."""
    assert list(shortfalls(measured(), floors())) == []


def test_the_gate_does_not_let_worse_figures_pass() -> None:
    """A figure one hundredth under its floor, or without a floor, is told; so is a lost one."""
    least = floors()
    all_of_them = sum(len(told) for told in least.values())
    worse = {name: {k: v - 0.01 for k, v in told.items()} for name, told in least.items()}
    assert len(list(shortfalls(worse, least))) == all_of_them > 80
    assert len(list(shortfalls(least, {}))) == all_of_them
    assert len(list(shortfalls({}, least))) == all_of_them


@pytest.mark.parametrize(
    ("found", "least", "told"),
    [
        ({"recall": 0.5}, {"recall": 0.5}, []),
        ({"recall": 0.4}, {"recall": 0.5}, ["a: recall is 0.4000, the floor is 0.5"]),
        ({"recall": 0.4}, {}, ["a: no floor of recall"]),
        ({"recall": 0.4}, {"recall": 0.0}, ["a: no floor of recall"]),
        ({"recall": 0.0}, {}, []),
        ({"recall": 0.0}, {"recall": 0.1}, ["a: recall is 0.0000, the floor is 0.1"]),
        ({}, {"recall": 0.5}, ["a: recall is not measured"]),
    ],
)
def test_what_falls_short_is_told(
    found: dict[str, float], least: dict[str, float], told: list[str]
) -> None:
    """A figure is told that is under its floor, has none though it is more than 0, or is gone."""
    assert list(shortfalls({"a": found}, {"a": least})) == told


def test_what_is_called_sure_keeps_its_promise() -> None:
    """Of sure flags at least 95 in 100 are right, and of 100 lines of a story at most one is lost.

    The pages look for trouble: many of their stories speak of the web. These figures do not move
    with the floors; they are what *sure* means.
    """
    sure = measured()["pages: sure"]
    assert sure["precision"] >= 0.95
    assert sure["recall"] >= 0.30
    assert sure["kept"] >= 0.99
