"""What is remembered of the words of a story: as much as is needed, and no more."""

from __future__ import annotations

from itertools import combinations

from tetrapla.engine.differences.types import Kind
from tetrapla.engine.results import Comparison
from tetrapla.rows.wording import LAID, Wording


def test_which_rows_differ_is_remembered_for_few_choices_of_what_counts(
    possum: Comparison,
) -> None:
    """Whoever tries one choice after another fills no memory; what is asked for again is right."""
    wording = Wording(possum)
    first = bytes(wording.differing(frozenset()))
    choices = [frozenset(pair) for pair in combinations(Kind, 2)]
    assert len(choices) > LAID
    for ignored in choices:
        kept = wording.differing(ignored)
        assert wording.differing(ignored) is kept
    assert wording.differing(choices[0]) is not wording.differing(choices[1])
    assert len(wording._differing) == LAID
    assert bytes(wording.differing(frozenset())) == first


def test_what_is_found_out_later_is_put_into_what_was_guessed(possum: Comparison) -> None:
    """So a filter that was laid out by guesses can be laid out again by what is known."""
    wording = Wording(possum)
    every = frozenset(Kind)
    guessed = wording.differing(every)
    before = bytes(guessed)
    wording.settle_kinds(60)
    assert bytes(guessed) != before
    assert bytes(guessed) == bytes(wording.differs(k, every) for k in range(len(possum.rows)))
