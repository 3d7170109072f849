"""Where versions tell without marks what others quote."""

from __future__ import annotations

import pytest
from tests.engine.facts.costs import SLACK, least

from tetrapla.engine.facts.told import Unquoted
from tetrapla.engine.facts.types import Place
from tetrapla.engine.facts.weighing import Weights, words_of

GEESE = "The geese of Brackwater stole the barley from the old pier again. "


def _find(wanted: str, told: str) -> Place | None:
    words = words_of(wanted)
    weights = Weights.of([words], ())
    return Unquoted.of([("B1", told)], {}).find(words, weights)


@pytest.mark.parametrize("between", ["", "Swans. "])
def test_one_sentence_over_and_over_takes_no_long(between: str) -> None:
    """Four times the text takes about four times as long, be it found in a row or not."""

    def measured(times: int) -> float:
        wanted = words_of(GEESE * times + between + GEESE * times)
        told = Unquoted.of([("B1", GEESE * 2 * times)], {})
        weights = Weights.of([wanted], ())
        return least(lambda: told.find(wanted, weights))

    measured(10)
    assert measured(800) < 12 * measured(200) + SLACK


@pytest.mark.parametrize("times", [1, 3, 70])
def test_the_whole_stretch_is_found_though_it_repeats_itself(times: int) -> None:
    """From its first word to its last, also where its runs stand too often to be all kept."""
    wanted = f"{GEESE * times}Nobody paid for it"
    told = f"{GEESE * 60}{wanted}, the council wrote."
    start = len(GEESE * 60)
    assert _find(wanted, told) == Place("B1", start, start + len(wanted))
