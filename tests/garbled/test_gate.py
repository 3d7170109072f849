"""The gate of quality: figures of finding and repairing garbled text stay above their floors."""

from __future__ import annotations

import random

import pytest
from tests.garbled.corpus import load_cases
from tests.garbled.injections import articles, ways
from tests.garbled.measure import HINTS, floors, measured, shortfalls

from tetrapla.engine.kinds import Level


def test_no_figure_is_below_its_floor() -> None:
    """What is found, repaired and left alone is as good as it was; each figure has a floor."""
    assert list(shortfalls(measured(), floors())) == []


def test_the_gate_does_not_let_worse_figures_pass() -> None:
    """A figure one hundredth under its floor, or without a floor, is told; so is a lost one."""
    least = floors()
    worse = {name: {k: v - 0.01 for k, v in told.items()} for name, told in least.items()}
    assert len(list(shortfalls(worse, least))) == sum(len(told) for told in least.values()) > 100
    assert len(list(shortfalls(least, {}))) == len(least)
    assert len(list(shortfalls({}, least))) == len(least)


def test_a_figure_that_is_no_longer_measured_is_told() -> None:
    """A floor of a figure that nothing is measured for does not hold by itself."""
    least = {"a": {"found": 0.5, "repaired": 0.5}}
    assert list(shortfalls({"a": {"found": 1.0}}, least)) == ["a: repaired is not measured"]


def test_every_floor_holds_something() -> None:
    """No floor is 0, which every figure reaches; one that were is told as none."""
    assert all(floor > 0 for told in floors().values() for floor in told.values())
    assert list(shortfalls({"a": {"found": 0.0}}, {"a": {"found": 0.0}})) == [
        "a: no floor of found"
    ]


def test_kinds_that_are_only_hinted_at_are_measured_as_hints() -> None:
    """The cases ask for hints of these kinds, and some of their hints are found."""
    asked = [e for case in load_cases() for e in case.flags if e.kind in HINTS]
    assert {e.kind for e in asked} == HINTS
    assert {e.level for e in asked} == {Level.HINT}
    assert all(floors()[f"cases: {kind}"]["recall"] > 0 for kind in HINTS)


@pytest.mark.parametrize("name", ways())
def test_what_is_damaged_can_be_told_from_what_is_clean(name: str) -> None:
    """Each way of damaging changes some article, and says where and what stood there."""
    changed = [(text, ways()[name].damage(text, random.Random(1))) for text in articles()]
    assert any(done.text != done.clean for _, done in changed)
    for text, done in changed:
        at, mended = 0, []
        for damage in done.damages:
            mended += [done.text[at : damage.start], damage.clean]
            at = damage.end
        assert "".join(mended) + done.text[at:] == done.clean
        assert all(word in done.clean.split() for word in text.split())
