"""What differs in a row, each difference once."""

from __future__ import annotations

from tests.engine.facts.ledgers import only_row, told

from tetrapla.engine.facts.types import FactKind
from tetrapla.rows.facts.differing import differing, differing_told
from tetrapla.rows.facts.fact_copy import fact_copy

GEESE = "The hungry geese ate all of the barley in my kitchen"


def test_a_difference_is_told_once_with_all_versions_that_have_it() -> None:
    """Not once for each two versions."""
    angry = GEESE.replace("hungry", "angry")
    ledger = told(*(f"“{text}.”" for text in (GEESE, angry, GEESE, angry)))
    row = only_row(ledger)
    assert differing_told(row, ledger) == ["hungry (A C) / angry (B D)"]
    assert fact_copy(row, ledger).text.splitlines()[-1] == "  ≠  hungry (A C) / angry (B D)"


def test_a_not_is_one_word_however_it_is_written() -> None:
    """As the first version writes it."""
    texts = (
        "I did not feed the hungry geese in the barn",
        "I did feed the hungry geese in the barn",
        "I didn’t feed the hungry geese in the barn",
    )
    ledger = told(*(f"“{text}.”" for text in texts))
    assert differing_told(only_row(ledger), ledger) == ["not (A C, not B)"]
    ledger = told(*(f"“{text}.”" for text in reversed(texts)))
    assert differing_told(only_row(ledger), ledger) == ["didn’t (A C) / did (B)"]


def test_a_number_is_one_however_it_is_written() -> None:
    """In words, in digits, with its unit before or behind."""
    texts = ("48 million dollars", "84 million dollars", "$48 million")
    ledger = told(*(f"The council paid {text} for the old barn and its geese." for text in texts))
    row = only_row(ledger, FactKind.NUMBER)
    assert differing_told(row, ledger) == ["48 million dollars (A C) / 84 million dollars (B)"]
    ((ours, _),) = differing(row, ledger)
    assert ours.written == ("48 million dollars", "$48 million")


def test_no_version_stands_on_both_sides_of_a_difference() -> None:
    """Where each of two has a word in another place, each place is told by itself."""
    one = "The old geese ate the barley in my kitchen and drank from a bucket"
    other = "The geese ate the barley in my old kitchen and drank from a bucket"
    ledger = told(f"“{one}.”", f"“{other}.”")
    for ours, theirs in differing(only_row(ledger), ledger):
        assert not set(ours.sigla) & set(theirs.sigla)
