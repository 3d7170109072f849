"""What is told of the chosen row: its words in context, and the others' beside."""

from __future__ import annotations

import pytest
from tests.engine.facts.ledgers import only_row, told
from tests.rows.facts.pages import NAMES, NUMBERS, QUOTED, facts, in_role, texts, told_of_the_light

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import FactRow, Label, State
from tetrapla.rows.facts.explained import LABELS, STATES, facts_blocks
from tetrapla.rows.facts.fact_copy import fact_copy
from tetrapla.rows.facts.fact_panel import context, fact_panel
from tetrapla.rows.facts.words import PROMISE
from tetrapla.rows.roles import Role

GEESE = "The hungry geese ate all of the barley in my kitchen"


def panel(ledger: Ledger, row: FactRow, active: str = "A", width: int = 160) -> str:
    """A panel with room for everything, as one text."""
    return "\n".join(texts(fact_panel(ledger, row, active, width, 40)))


def test_the_words_stand_in_their_context() -> None:
    """Two sentences before and behind; a mark where more stands there."""
    before = "It was cold. The door was open. The lamp was out. "
    behind = " She laughed. The cook wept. The dog slept. Nobody saw it."
    ledger = told(f"{before}“{GEESE}.”{behind}", "It rained.")
    (row,) = ledger.of(QUOTED)
    fact = ledger.facts[row.cells["A"][0]]
    ink = context(ledger, fact.place)
    assert ink.text.startswith("… The door was open.")
    assert ink.text.endswith("The cook wept. …")
    strong = "".join(c for c, role in zip(ink.text, ink.roles, strict=True) if role is Role.STRONG)
    assert strong == f"{GEESE}."


def test_a_whole_passage_has_no_marks_of_a_cut() -> None:
    """Nothing stands before or behind it."""
    ledger = told(f"“{GEESE}.”", "It rained.")
    (row,) = ledger.of(QUOTED)
    assert context(ledger, ledger.facts[row.cells["A"][0]].place).text == f"“{GEESE}.”"


def test_it_is_said_who_speaks_and_by_what_words() -> None:
    """Named, carried over, not named, or without marks."""
    ledger = told_of_the_light()
    row = facts(ledger).found[0]
    assert "Said by Peter Vos · Gazette: “Peter Vos told”" in panel(ledger, row)
    assert "told without quotation marks" in panel(ledger, row, "C")
    last = facts(ledger).found[-1]
    assert "Who says it is not named here." in panel(ledger, last)


def test_each_other_version_has_its_relation_and_the_words_that_differ() -> None:
    """The same from every side: words with the versions that have them."""
    ledger = told(f"“{GEESE}.”", f"“{GEESE.replace('hungry', 'angry')} in March.”")
    row = only_row(ledger)
    for active in "AB":
        text = panel(ledger, row, active)
        assert "≠   hungry (A) / angry (B)" in text
    assert "% alike" in panel(ledger, row)
    assert "shared: " in panel(ledger, row)
    assert f"altered: {STATES[State.ALTERED]}" in panel(ledger, row)


def test_versions_that_are_alike_are_compared_once() -> None:
    """They are named together; what another has is told of all of them."""
    plain, odd = f"“{GEESE}.”", f"“{GEESE.replace('ate', 'never ate')}.”"
    ledger = told(plain, plain, odd, plain)
    row = only_row(ledger)
    lines = [line[80:].strip() for line in panel(ledger, row, "C").splitlines()]
    assert any(line.startswith("A B D  altered, ") for line in lines)
    assert "≠   never (C, not A B D)" in lines
    assert sum("altered," in line for line in lines) == 1
    lines = [line[80:].strip() for line in panel(ledger, row, "A").splitlines()]
    assert "B D  same" in lines
    assert "≠   never (C, not A B D)" in lines


def test_what_one_has_more_is_told_by_who_has_it() -> None:
    """From either side the same version is shorter."""
    ledger = told(f"“{GEESE}.”", f"“{GEESE} in March.”")
    row = only_row(ledger)
    for active in "AB":
        text = panel(ledger, row, active)
        assert "shorter in A" in text
        assert "in March (B, not A)" in text


def test_no_counterpart_is_said_not_to_be_found() -> None:
    """It may be told in other words: nothing is said to be missing."""
    ledger = told(f"“{GEESE}.”", "It rained.", "It snowed.")
    (row,) = ledger.of(QUOTED)
    text = panel(ledger, row)
    assert "B C  no counterpart was found; it may still be told in other words" in text
    assert panel(ledger, row, "B").splitlines()[0].startswith(" A")


def test_labels_are_explained_in_a_clause() -> None:
    """Every label and every state that needs it has one."""
    ledger = told_of_the_light()
    row = facts(ledger).found[0]
    assert f"negation: {LABELS[Label.NEGATION]}" in panel(ledger, row)
    assert set(LABELS) == set(Label)
    assert set(STATES) == set(State) - {State.ONLY, State.NOT}


def test_of_a_number_its_parts_are_told_and_where_it_stands() -> None:
    """Value, what is counted, how it is qualified."""
    ledger = told(
        "The council owns more than 250 geese in the harbour.",
        "The council owns $250 in the harbour.",
        "The council owns 250 geese in the harbour.",
    )
    row = next(r for r in ledger.of(NUMBERS) if r.state is State.QUALIFIER)
    text = panel(ledger, row)
    assert "more than 250 geese   value 250 · of geese · qualified “more than” · A3" in text
    assert "250 geese   value 250 · of geese · C3" in text
    money = next(r for r in ledger.of(NUMBERS) if list(r.cells) == ["B"])
    assert "unit $" in panel(ledger, money, "B")


def test_of_a_name_each_spelling_is_told_with_its_passages() -> None:
    """In the order in which they stand."""
    ledger = told(
        "Martha Rackhoven waited.\n\nMartha Rackhoven left.",
        "Martha Rackhoven waited, and Rachhoven left.",
    )
    row = next(r for r in ledger.of(NAMES) if r.state is State.SPELLING)
    text = panel(ledger, row)
    assert "Martha Rackhoven   A3 A4" in text
    assert "Rachhoven   B3" in text


@pytest.mark.parametrize("width", [60, 80, 109, 110, 200])
@pytest.mark.parametrize("height", [1, 4, 8, 16])
def test_a_panel_has_the_lines_there_are(width: int, height: int) -> None:
    """What has no room is counted, nothing is cut without a mark."""
    ledger = told_of_the_light()
    for row in facts(ledger).found:
        lines = fact_panel(ledger, row, "A", width, height)
        assert len(lines) == height
        assert all(len(text) <= width for text in texts(lines))
        if height == 4 and row.pairs:
            assert "more lines" in "\n".join(texts(lines))


def test_a_row_is_copied_with_labels() -> None:
    """Sign, state, each version with its passage and speaker, and what differs once."""
    ledger = told_of_the_light()
    copy = fact_copy(facts(ledger).found[0], ledger)
    lines = copy.text.splitlines()
    assert lines[0].startswith("~ leave this tower while there …: altered, negation")
    assert lines[1].startswith("  A3  “I will not leave this tower")
    assert lines[1].endswith("— Peter Vos · Gazette")
    assert lines[3].endswith("— without marks")
    assert lines[4:] == ["  ≠  not (A, not B)"]
    assert copy.what.startswith("quotation “leave this tower")


def test_the_help_has_the_promise_and_the_signs() -> None:
    """Word for word."""
    blocks = facts_blocks(400)
    said = ["".join(text for text, _ in line).strip() for line in blocks[0].lines]
    assert said == [PROMISE]
    signs = {line[0][0].strip() for line in blocks[1].lines}
    assert signs >= set("!~<?≈=+·")


def test_words_that_differ_are_warm_in_the_panel_too() -> None:
    """What stands between them is not."""
    ledger = told(f"“{GEESE}.”", f"“{GEESE.replace('hungry', 'angry')}.”")
    lines = fact_panel(ledger, only_row(ledger), "A", 160, 16)
    assert in_role(lines, Role.ONLY) == "hungry angry"


def test_of_what_is_not_compared_it_is_said_why() -> None:
    """And not that no counterpart was found."""
    ledger = told("She read “The Geese”.", "It rained.")
    row = next(row for row in ledger.of(QUOTED) if row.minor)
    text = panel(ledger, row)
    assert "not compared: a term, a title" in text
    assert "no counterpart" not in text
    assert "not named here" not in text
    assert "not named here" not in fact_copy(row, ledger).text
