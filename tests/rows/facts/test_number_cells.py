"""Numbers are shown in the words of their text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.facts.ledgers import told

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import FactKind, Number
from tetrapla.engine.facts.word_lists import words
from tetrapla.rows.facts.number_cells import Field, number_pieces, number_told


def _numbers(ledger: Ledger) -> list[Number]:
    ids = [i for row in ledger.of(FactKind.NUMBER) for own in row.cells.values() for i in own]
    return [n for n in map(ledger.facts.__getitem__, ids) if isinstance(n, Number)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("She was only 1/3 of the normal weight.", "only 1/3 of the normal weight"),
        ("They fed a litter of seven.", "litter of seven"),
        ("Some 95 percent of the young puppies slept.", "Some 95 percent of the young puppies"),
        ("They fed more than 250 wild geese.", "more than 250 wild geese"),
        ("All of the 12 keepers left.", "All of the 12 keepers"),
        ("They were 65 or older, and wet.", "65"),
        ("Some 40 or more geese left.", "Some 40 or more geese"),
        ("It held a 51-year-old keeper.", "51-year-old"),
        ("They asked for $8 million in federal  flood aid.", "$8 million in federal flood aid"),
        ("It sent payments of up to $1,400.", "payments of up to $1,400"),
        ("Three died.", "Three"),
    ],
)
def test_a_number_is_told_in_the_words_of_its_text(text: str, shown: str) -> None:
    """From what qualifies it to what it counts, with the words between."""
    ledger = told(text)
    assert [number_told(n, ledger) for n in _numbers(ledger)] == [shown]


def test_far_words_are_left_out() -> None:
    """What is counted far behind a number stands behind an ellipsis."""
    ledger = told("They met 20 old wet hungry wild ducks.")
    (number,) = _numbers(ledger)
    assert number.noun == "ducks"
    assert number_told(number, ledger) == "20 … ducks"


def test_pieces_say_what_they_tell() -> None:
    """Qualifier, number, noun, and what parts them."""
    ledger = told("They fed about 250 wild geese.")
    (number,) = _numbers(ledger)
    assert [(p.text, p.field) for p in number_pieces(number, ledger)] == [
        ("about", Field.QUALIFIER),
        (" ", Field.BETWEEN),
        ("250", Field.NUMBER),
        (" wild ", Field.BETWEEN),
        ("geese", Field.NOUN),
    ]


_WORDS = st.sampled_from(
    sorted(
        words(
            """about all of the 7 1/3 $5 million geese litter more than or 40 percent wild . years
            a half dozen two-thirds up to -year-old weight at least estimated plus - + some"""
        )
    )
)


@settings(max_examples=30, deadline=None)
@given(st.lists(_WORDS, min_size=1, max_size=20).map(" ".join))
def test_the_words_stand_in_the_text(text: str) -> None:
    """Whatever the text, what is shown is a stretch of it, but for an ellipsis."""
    ledger = told(text)
    for number in _numbers(ledger):
        passage = " ".join(ledger.comparison.by_id[number.place.passage].repaired_text.split())
        shown = number_told(number, ledger)
        assert all(part in passage for part in shown.split(" … "))
        assert " ".join(number.text.split()) in shown
