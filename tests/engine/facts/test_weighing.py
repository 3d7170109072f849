"""How much two utterances have in common."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.facts.utterances.weighing import NOTHING, Weights, likeness, words_of

WORDS = ("the", "geese", "fed", "barley", "at", "night", "a", "pier")
TEXT = st.lists(st.sampled_from(WORDS), max_size=8)


def _weights(*texts: list[str]) -> Weights:
    return Weights.of((words_of(" ".join(text)) for text in texts), ("the", "a", "at"))


@given(TEXT, TEXT, st.sampled_from((0.0, 0.3, 0.6)))
def test_what_is_left_out_is_less_than_was_asked_for(
    left: list[str], right: list[str], least: float
) -> None:
    """And all else is as it would be without asking."""
    one, other = tuple(left), tuple(right)
    whole = likeness(one, other, _weights(left, right))
    found = likeness(one, other, _weights(left, right), least)
    assert found == whole or (found == NOTHING and whole.contained < least)


@given(TEXT, TEXT)
def test_left_and_right_only_change_places(left: list[str], right: list[str]) -> None:
    """Shares and counts are those of the pair."""
    one = likeness(tuple(left), tuple(right), _weights(left, right))
    other = likeness(tuple(right), tuple(left), _weights(right, left))
    assert one == other._replace(left=other.right, right=other.left)


@given(TEXT.filter(bool))
def test_an_utterance_has_all_of_itself(text: list[str]) -> None:
    """Each word in its order."""
    found = likeness(tuple(text), tuple(text), _weights(text))
    assert (found.contained, found.alike, found.order) == pytest.approx((1.0, 1.0, 1.0))
    assert found.words == found.run == len(text)


def test_a_word_told_twice_counts_as_often_as_both_have_it() -> None:
    """*Geese and geese* has one word in common with *geese*, however heavy that is."""
    weights = _weights(["geese", "fed", "geese"], ["geese"])
    once = likeness(("geese", "fed", "geese"), ("geese",), weights)
    assert once.weight == weights.of_word("geese")
    twice = likeness(("geese", "fed", "geese"), ("geese", "pier", "geese"), weights)
    assert twice.weight == 2 * weights.of_word("geese")
