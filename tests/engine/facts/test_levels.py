"""The rows of the ledger with hints, and without them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from tests.engine.facts.ledgers import PIER, told

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.levels import likely_rows
from tetrapla.engine.facts.types import FactKind, FactRow, Label, Name, State
from tetrapla.engine.kinds import Level

TRAP = "“The plan was to let her back to the other geese, but she’s so tiny,” Martha Holm said."
TRAPPED = "“The goal was to let her back to the rest of the geese, but she’s so small,” it said."
MORE = "“Nobody has ever paid for barley in this town.” “The council meets on Mondays in winter.”"


def everywhere(ledger: Ledger, level: Level) -> Counter[str]:
    """How often each fact stands in a row."""
    rows = (row for kind in FactKind for row in ledger.of(kind, level))
    return Counter(i for row in rows for ids in row.cells.values() for i in ids)


def of_geese(ledger: Ledger, level: Level) -> list[FactRow]:
    """The rows of the quotations that tell of geese."""
    rows = ledger.of(FactKind.QUOTATION, level)
    return [r for r in rows if any("geese" in ledger.facts[i].text for i in _ids(r))]


def _ids(row: FactRow) -> list[str]:
    return [i for ids in row.cells.values() for i in ids]


def test_perhaps_the_same_comes_apart_where_hints_are_left_out() -> None:
    """Then each quotation stands in a row of its own."""
    ledger = told(f"{TRAP} {MORE}", f"{TRAPPED} {MORE}")
    assert [r.state for r in of_geese(ledger, Level.HINT)] == [State.PERHAPS]
    apart = of_geese(ledger, Level.LIKELY)
    assert [(r.state, list(r.cells)) for r in apart] == [(State.ONLY, ["A"]), (State.ONLY, ["B"])]
    assert not any(row.pairs or row.labels for row in apart)


def test_what_is_likely_in_a_row_stays_together() -> None:
    """Only the hint leaves it."""
    ledger = told(f"{TRAP} {MORE}", f"{TRAPPED} {MORE}", f"{TRAP} {MORE}")
    (row,) = of_geese(ledger, Level.HINT)
    assert sorted(row.cells) == ["A", "B", "C"]
    apart = of_geese(ledger, Level.LIKELY)
    found = [(r.state, list(r.cells)) for r in apart]
    assert found == [(State.SAME, ["A", "C"]), (State.ONLY, ["B"])]


def test_an_odd_spelling_has_a_row_of_its_own_where_hints_are_left_out() -> None:
    """It is a hint that it names the same one."""
    ledger = told(
        "Martha Rackhoven waited, and Martha Rackhoven left.",
        "Martha Rackhoven waited, and Rachhoven left.",
    )
    apart = {
        ledger.facts[next(iter(r.cells.values()))[0]].text: r.state
        for r in ledger.of(FactKind.NAME, Level.LIKELY)
    }
    assert apart["Rachhoven"] is State.ONLY
    assert apart["Martha Rackhoven"] is State.SAME
    odd = next(f for f in ledger.facts.values() if f.text == "Rachhoven")
    assert isinstance(odd, Name)
    assert odd.level is Level.HINT


def test_every_fact_stands_in_one_row_at_both_levels() -> None:
    """Nothing is lost when hints are left out."""
    ledger = told(TRAP, f"{TRAPPED} {PIER}", "Some 40 geese were there on Monday.")
    for level in (Level.LIKELY, Level.HINT):
        assert everywhere(ledger, level) == Counter(list(ledger.facts))


def test_what_a_version_joins_stays_with_its_own_part() -> None:
    """The others are not spliced by it, once they stand apart."""
    ledger = told(f"{TRAP} {MORE}", f"{TRAPPED} {MORE}")
    (row,) = of_geese(ledger, Level.HINT)
    spliced = replace(row, joined={"A": ("A.q2.1",)}, labels=row.labels | {Label.SPLICED})
    rows = likely_rows([spliced], ledger.facts, ledger.quotations, "AB", lambda _: 0)
    found = {"".join(r.cells): (dict(r.joined), Label.SPLICED in r.labels) for r in rows}
    assert found == {"A": ({"A": ("A.q2.1",)}, True), "B": ({}, False)}


def test_what_is_told_without_marks_stays_with_the_words_that_are_told() -> None:
    """Whoever quotes what may be the same is not said to be told by anyone."""
    plainly = "The goal was to let her back to the rest of the geese, but she’s so small, it said."
    ledger = told(f"{TRAP} {MORE}", f"{TRAPPED} {MORE}", f"{plainly} {MORE}")
    (row,) = of_geese(ledger, Level.HINT)
    assert (row.state, list(row.told), dict(row.told_as)) == (
        State.PERHAPS,
        ["C"],
        {"C": row.cells["B"][0]},
    )
    apart = of_geese(ledger, Level.LIKELY)
    found = [(r.state, list(r.cells), list(r.told)) for r in apart]
    assert found == [(State.ONLY, ["A"], []), (State.TOLD, ["B"], ["C"])]
