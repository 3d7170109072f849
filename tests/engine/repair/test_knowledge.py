"""What is known about words: who writes them, and what speaks for them most."""

from __future__ import annotations

import pytest

from tetrapla.engine.evidence import Evidence, Listed, WrittenBy
from tetrapla.engine.lexicon import Lexicon
from tetrapla.engine.repair.knowledge import Knowledge

WORDS = Lexicon(lambda: "the\ndog\nand\ncat\nsleep\nkitten")
TEXTS = {"A": "The dog and the cat sleep.", "B": "Die Katze und the dog.", "C": "dog"}


@pytest.mark.parametrize(
    ("word", "siglum", "facts"),
    [
        ("dog", "A", (WrittenBy("dog", ("B", "C")),)),
        ("Katze", "B", (WrittenBy("Katze", ()),)),
        ("Katze", "A", (WrittenBy("Katze", ("B",)),)),
        ("kitten", "A", (Listed("kitten"),)),
        ("kitten", "B", ()),
        ("ktten", "A", ()),
    ],
)
def test_the_strongest_fact_about_a_word_is_told_alone(
    word: str, siglum: str, facts: tuple[Evidence, ...]
) -> None:
    """Other versions, then the version itself, then the list where the version is English."""
    assert Knowledge(TEXTS, WORDS).confirmation(word, siglum) == facts
