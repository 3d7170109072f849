"""Which words of an utterance the versions share."""

from __future__ import annotations

import pytest

from tetrapla.engine.facts.utterances.shared_words import LONGEST, shared_words


def lone(*texts: str) -> list[str]:
    """The words of each text that no other has, as they are written."""
    cells = {chr(65 + k): (text,) for k, text in enumerate(texts)}
    found = shared_words(cells)
    return [
        " ".join(texts[k][w.start : w.end] for w in found[s][0] if not w.others)
        for k, s in enumerate(cells)
    ]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("I will not sell the geese", "I will sell the geese", ["not", ""]),
        ("It’s a fine goose", "it is a fine goose!", ["", ""]),
        ("We sold a third of them", "We sold 1/3 of them", ["", ""]),
        ("the geese ate the barley", "the geese ate the oats", ["barley", "oats"]),
        ("the barley", "the dog, the cat and the barley", ["", "the dog the cat and"]),
        ("the geese ate barley", "barley", ["the geese ate", ""]),
        ("", "barley", ["", "barley"]),
    ],
)
def test_what_differs_stands_alone(one: str, other: str, expected: list[str]) -> None:
    """Words that all have are shared in their order, small ones too; which is first is no matter.

    A part in a row is found in a row, not from a *the* far in front of it on.
    """
    assert lone(one, other) == expected
    assert lone(other, one) == expected[::-1]


def test_who_shares_a_word_is_told_for_each_version() -> None:
    """Of three, two may share what the third has otherwise."""
    found = shared_words({"A": ("now they cry",), "B": ("so they cry",), "C": ("now they eat",)})
    assert [sorted(w.others) for w in found["A"][0]] == [["C"], ["B", "C"], ["B"]]


def test_a_version_may_quote_it_in_parts() -> None:
    """Each of its texts has its own words."""
    found = shared_words({"A": ("the geese ate", "all of it"), "B": ("the geese ate all of it",)})
    assert [[w.start for w in text] for text in found["A"]] == [[0, 4, 10], [0, 4, 7]]
    assert all(w.others == {"B"} for text in found["A"] for w in text)


def test_an_utterance_without_end_is_compared_all_the_same() -> None:
    """A quotation that was never closed may be as long as a book."""
    long = "the goose and the barley " * LONGEST
    found = shared_words({"A": (long,), "B": (long,)})
    assert all(w.others for w in found["A"][0])
