"""What stands in quotation marks and is not compared: terms, titles, a word or two."""

from __future__ import annotations

import pytest
from tests.engine.facts.ledgers import told

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.ranking import weighty
from tetrapla.engine.facts.types import FactKind, QuoteKind, State, Utterance
from tetrapla.engine.facts.utterances.minor_rows import minor_rows

SAID = "“The council will never sell the old pier to anyone,” Martha Holm said."


def minor(ledger: Ledger) -> list[tuple[State, str, str]]:
    """State, versions and words of what is not compared."""
    return [
        (row.state, "".join(row.cells), ledger.facts[next(iter(row.cells.values()))[0]].text)
        for row in ledger.of(FactKind.QUOTATION)
        if row.minor
    ]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("so-called “friends” of the pier", QuoteKind.TERM),
        ("on “The Daily Goose”", QuoteKind.TITLE),
    ],
)
def test_every_quotation_has_a_fact(words: str, kind: QuoteKind) -> None:
    """Also a word or two, with its kind, in one row."""
    ledger = told(f"{SAID} They were {words}.", SAID)
    ((state, sigla, text),) = minor(ledger)
    assert (state, sigla, f"“{text}”" in words) == (State.ONLY, "A", True)
    quotations = {f.quotation for f in ledger.facts.values() if isinstance(f, Utterance)}
    assert quotations == set(ledger.quotations)
    assert kind in {ledger.quotations[q].kind for q in quotations}


def test_the_same_words_at_the_same_place_stand_in_one_row() -> None:
    """At another place they may mean something else."""
    here = f"{SAID} She called the geese of the harbour “foul” on Monday."
    ledger = told(here, here)
    assert minor(ledger) == [(State.SAME, "AB", "foul")]
    quotations = {
        siglum: [q for q in ledger.quotations.values() if q.id[0] == siglum] for siglum in "AB"
    }
    elsewhere, _ = minor_rows(
        quotations,
        {u.id: u for u in ledger.facts.values() if isinstance(u, Utterance) and u.text != "foul"},
        lambda passage: ledger.comparison.by_id[passage].repaired_text,
        lambda passage: "AB".index(passage[0]),
    )
    assert [row.state for row in elsewhere] == [State.ONLY, State.ONLY]


def test_what_is_not_compared_comes_last() -> None:
    """Behind what only one version has."""
    ledger = told(f"{SAID} She called it “foul”.", "Nothing was said.")
    rows = sorted(ledger.of(FactKind.QUOTATION), key=weighty)
    assert [row.minor for row in rows] == [False, True]


def test_facts_stand_in_the_order_of_the_text() -> None:
    """Version by version, whatever is compared."""
    ledger = told(f"She called it “foul”. {SAID}", f"{SAID} It was “foul”.")
    told_ids = [f.id for f in ledger.facts.values() if isinstance(f, Utterance)]
    assert told_ids == ["A.q1.1", "A.q2.1", "B.q1.1", "B.q2.1"]
