"""Which words the other versions of a story use."""

from __future__ import annotations

import pytest

from tetrapla.engine.flags.said import Said
from tetrapla.engine.model import Passage


def passages(siglum: str, *texts: str) -> tuple[Passage, ...]:
    return tuple(Passage(f"{siglum}{n}", siglum, n, 0, len(t), t) for n, t in enumerate(texts, 1))


SAID = Said(
    {
        "A": passages("A", "The goose slept.", "The goose woke."),
        "B": passages("B", "A goose sleeps on the roof."),
        "C": passages("C", "The ferry’s mate saw her."),
    }
)


@pytest.mark.parametrize(
    ("siglum", "word", "used"),
    [
        ("A", "goose", True),
        ("A", "roof", True),
        ("A", "slept", False),
        ("B", "roof", False),
        ("C", "goose", True),
        ("C", "mate", False),
        ("A", "ferry's", True),
        ("A", "parrot", False),
    ],
)
def test_a_word_counts_where_another_version_uses_it(siglum: str, word: str, used: bool) -> None:
    """However often a version uses a word itself, that is no other version."""
    uses = SAID.beside(siglum)
    assert uses is not None
    assert uses(word) is used


def test_a_version_alone_has_no_other() -> None:
    assert Said({"A": passages("A", "The goose slept.")}).beside("A") is None


def test_the_repaired_words_count() -> None:
    garbled = Passage("B1", "B", 1, 0, 6, "gооsе", repaired="goose")
    uses = Said({"A": passages("A", "A hen."), "B": (garbled,)}).beside("A")
    assert uses is not None
    assert uses("goose")


def test_a_version_of_no_passages_uses_no_word() -> None:
    uses = Said({"A": passages("A", "A hen."), "B": ()}).beside("A")
    assert uses is not None
    assert not uses("hen")
