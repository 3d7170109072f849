"""The gate of quality: figures of finding and repairing garbled text stay above their floors."""

from __future__ import annotations

import random

import pytest

from tests.garbled.injections import articles, ways
from tests.garbled.measure import Figures, floors, measured, shortfalls


@pytest.fixture(scope="module")
def figures() -> dict[str, Figures]:
    """All figures, measured once."""
    return measured()


@pytest.mark.xdist_group("garbled gate")
def test_no_figure_is_below_its_floor(figures: dict[str, Figures]) -> None:
    """What is found, repaired and left alone is as good as it was; each figure has a floor."""
    assert list(shortfalls(figures, floors())) == []


@pytest.mark.xdist_group("garbled gate")
def test_the_gate_does_not_let_worse_figures_pass(figures: dict[str, Figures]) -> None:
    """A figure one hundredth under its floor, or without a floor, is told."""
    least = floors()
    worse = {n: {k: least[n][k] - 0.01 for k in told} for n, told in figures.items()}
    assert len(list(shortfalls(worse, least))) == sum(len(told) for told in figures.values())
    assert len(list(shortfalls(figures, {}))) == len(figures)


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
