"""The gate of quality: figures of finding and repairing garbled text stay above their floors."""

from __future__ import annotations

import random

import pytest
from tests.garbled.injections import articles, ways
from tests.garbled.measure import floors, measured, shortfalls


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
