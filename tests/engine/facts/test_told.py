"""Where versions tell without marks what others quote."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.engine.facts.costs import grows_as_it_may
from tests.engine.facts.ledgers import SAID, quoted, told

from tetrapla.engine.facts.types import Place
from tetrapla.engine.facts.utterances.told import Unquoted
from tetrapla.engine.facts.utterances.weighing import Weights, words_of

GEESE = "The geese of Brackwater stole the barley from the old pier again. "


def _find(wanted: str, text: str) -> Place | None:
    words = words_of(wanted)
    weights = Weights.of([words], ())
    return Unquoted.of([("B1", text)], {}).find(words, weights)


@pytest.mark.parametrize("between", ["", "Swans. "])
def test_one_sentence_over_and_over_takes_no_long(between: str) -> None:
    """Four times the text takes about four times as long, be it found in a row or not."""

    def work(times: int) -> Callable[[], object]:
        wanted = words_of(GEESE * times + between + GEESE * times)
        unquoted = Unquoted.of([("B1", GEESE * 2 * times)], {})
        weights = Weights.of([wanted], ())
        return lambda: unquoted.find(wanted, weights)

    assert grows_as_it_may(work, 100, 8)


@pytest.mark.parametrize("times", [1, 3, 70])
def test_the_whole_stretch_is_found_though_it_repeats_itself(times: int) -> None:
    """From its first word to its last, also where its runs stand too often to be all kept."""
    wanted = f"{GEESE * times}Nobody paid for it"
    text = f"{GEESE * 60}{wanted}, the council wrote."
    start = len(GEESE * 60)
    assert _find(wanted, text) == Place("B1", start, start + len(wanted))


def test_the_whole_is_looked_for_where_a_part_was_quoted_before() -> None:
    """A version that quotes a piece first and the whole later quotes the whole."""
    piece, rest = "the hungry geese ate the barley", "and nobody in Brackwater paid for any of it"
    both = f"{piece.capitalize()} {rest}"
    text = f"{SAID.format(piece.capitalize())}\n\n{SAID.format(both)}"
    plainly = f"In March {both.lower()}, as everybody knew."
    found = told(text, plainly, SAID.format(piece.capitalize()))
    (row,) = (row for row in quoted(found) if row.told)
    assert found.text(row.told["B"][0]).lower() == both.lower()
