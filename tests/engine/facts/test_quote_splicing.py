"""Quotations that join what other versions have as two."""

from __future__ import annotations

import pytest
from tests.engine.facts.ledgers import quoted, told

from tetrapla.engine.facts.types import Label, State

BACK = "The geese came back in March"
BARLEY = "They ate the barley in my kitchen"
JOINED = f"“{BACK}. {BARLEY},” Martha Holm said."
APART = (
    f"“{BACK},” Martha Holm said. The mayor had put up a fence of wire and old nets.\n\n"
    f"The wind took it. “{BARLEY},” Holm added."
)


def test_what_one_joins_and_another_has_apart_is_spliced() -> None:
    """Both rows say so, and which version joins what to what."""
    found = told(JOINED, APART)
    one, other = quoted(found)
    assert Label.SPLICED in one.labels
    assert Label.SPLICED in other.labels
    assert one.joined == {"A": other.cells["A"]}
    assert other.joined == {"A": one.cells["A"]}


def test_a_sentence_that_joins_two_quotations_is_spliced() -> None:
    """With *and* between them; each part stands in the row of what it is."""
    found = told(f"“{BACK} and {BARLEY.lower()},” Martha Holm said.", APART)
    assert [set(row.joined) for row in quoted(found)] == [{"A"}, {"A"}]
    assert [set(row.cells) for row in quoted(found)] == [{"A", "B"}] * 2


def test_parts_of_a_sentence_that_two_versions_have_singly_are_spliced() -> None:
    """Neither of them has the two together."""
    found = told(
        f"“{BACK} and {BARLEY.lower()},” Martha Holm said.",
        f"“{BACK},” Martha Holm said.",
        f"“{BARLEY},” Martha Holm said.",
    )
    assert [row.joined.keys() for row in quoted(found)] == [{"A"}, {"A"}]


@pytest.mark.parametrize(
    "other",
    [
        JOINED,
        f"“{BACK},” Martha Holm said. “{BARLEY}.”",
        f"“{BACK}.\n\n“{BARLEY},” Martha Holm said.",
        f"“{BACK},” Martha Holm said.",
    ],
)
def test_one_speech_is_not_spliced(other: str) -> None:
    """Who speaks may stand in the middle, and a speech may go on in the next paragraph."""
    rows = quoted(told(JOINED, other))
    assert not any(row.joined or Label.SPLICED in row.labels for row in rows)


def test_what_is_spliced_in_two_versions_names_both() -> None:
    """Where a third has the two apart."""
    for row in quoted(told(JOINED, APART, JOINED)):
        assert set(row.joined) == {"A", "C"}


def test_what_is_only_perhaps_the_same_is_no_splice() -> None:
    """The version that has two apart must likely have these two."""
    hinted = (
        "“Those geese had come home by March,” Martha Holm said. The wind took the fence.\n\n"
        f"It was raining. “{BARLEY},” Holm added."
    )
    rows = quoted(told(JOINED, hinted))
    assert [row.state for row in rows] == [State.PERHAPS, State.SAME]
    assert not any(row.joined for row in rows)
