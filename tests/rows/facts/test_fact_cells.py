"""What each version tells in a row, in its colours."""

from __future__ import annotations

from tests.engine.facts.ledgers import only_row, told
from tests.rows.facts.pages import NAMES, NUMBERS, QUOTED, facts

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.types import FactRow
from tetrapla.rows.facts.fact_cells import WITHOUT_MARKS, FactInks, tellings
from tetrapla.rows.ink import Ink
from tetrapla.rows.roles import Role
from tetrapla.rows.view import Highlight, View

GEESE = "The hungry geese ate all of the barley in my kitchen"


def inked_in(ink: Ink, role: Role) -> str:
    """What of a text has a role; a space where something else stands between."""
    told_so = "".join(c if r is role else "\0" for c, r in zip(ink.text, ink.roles, strict=True))
    return " ".join(part.strip() for part in told_so.split("\0") if part.strip())


def inks(ledger: Ledger, row: FactRow, view: View | None = None) -> dict[str, list[Ink]]:
    """The colours of a row."""
    found = FactInks(ledger, view or View()).inks(row)
    for siglum, own in found.items():
        shown = [telling.text for telling in tellings(row, siglum, ledger)]
        assert [ink.text for ink in own] == shown, "text and colours go apart"
    return {siglum: list(own) for siglum, own in found.items()}


def test_only_the_words_that_differ_are_warm() -> None:
    """A *not* stands alone in its colour; what all have is cool, the quotation marks with it."""
    ledger = told(f"“{GEESE}.”", f"“{GEESE.replace('ate', 'never ate')}.”")
    found = inks(ledger, only_row(ledger))
    assert inked_in(found["B"][0], Role.ONLY) == "never"
    assert inked_in(found["A"][0], Role.ONLY) == ""
    assert inked_in(found["A"][0], Role.ALL) == f"“{GEESE}.”"


def test_of_three_two_may_share_a_word() -> None:
    """It is in some."""
    other = GEESE.replace("hungry", "angry")
    ledger = told(f"“{GEESE}.”", f"“{GEESE}.”", f"“{other}.”")
    found = inks(ledger, only_row(ledger))
    assert inked_in(found["A"][0], Role.SOME) == inked_in(found["B"][0], Role.SOME) == "hungry"
    assert inked_in(found["C"][0], Role.ONLY) == "angry"


def test_what_one_version_tells_and_colours_switched_off_are_plain() -> None:
    """There is nothing to compare, or nobody wants to see it."""
    alone = told(f"“{GEESE}.”", "It rained.")
    (row,) = alone.of(QUOTED)
    assert set(inks(alone, row)["A"][0].roles) == {Role.TEXT}
    both = told(f"“{GEESE}.”", f"“{GEESE} in March.”")
    off = inks(both, only_row(both), View(highlight=Highlight.OFF))
    assert {role for own in off.values() for ink in own for role in ink.roles} == {Role.TEXT}


def test_against_a_base_what_it_lacks_is_warm() -> None:
    """As in the table."""
    ledger = told(f"“{GEESE}.”", f"“{GEESE} in March.”", f"“{GEESE} in March.”")
    against = View(base="A", highlight=Highlight.BASE)
    found = inks(ledger, only_row(ledger), against)
    assert inked_in(found["B"][0], Role.ONLY) == "in March.”"


def test_words_without_marks_are_told_so() -> None:
    """They stand aside, and it is said below."""
    ledger = told(f"“{GEESE},” Martha Holm said.", f"Then {GEESE.lower()}, as she said.")
    (row,) = ledger.of(QUOTED)
    (telling,) = tellings(row, "B", ledger)
    assert telling.by == WITHOUT_MARKS
    assert telling.text.startswith("the hungry geese")
    assert set(inks(ledger, row)["B"][0].roles) == {Role.ASIDE}


def test_who_is_said_to_speak_stands_below_and_is_odd_where_others_differ() -> None:
    """One who is not named here is not odd: it is only not said."""
    ledger = told(
        f"“{GEESE},” Martha Holm said.", f"“{GEESE},” Peter Vos said.", f"There it was: “{GEESE}.”"
    )
    row = only_row(ledger)
    found = {s: tellings(row, s, ledger)[0] for s in "ABC"}
    assert {s: t.by for s, t in found.items()} == {
        "A": "Martha Holm",
        "B": "Peter Vos",
        "C": "not named here",
    }
    assert [found[s].odd for s in "ABC"] == [True, True, False]


def test_nothing_is_told_by_a_version_that_has_no_part_in_a_row() -> None:
    """It has no cell."""
    ledger = told(f"“{GEESE}.”", "It rained.")
    (row,) = ledger.of(QUOTED)
    assert tellings(row, "B", ledger) == []
    assert "B" not in inks(ledger, row)


def test_of_a_number_the_part_that_differs_is_warm() -> None:
    """The qualifier here, the value there is shared."""
    ledger = told(
        "The council owns more than 250 geese in the harbour.",
        "The council owns 250 geese in the harbour.",
    )
    row = only_row(ledger, NUMBERS)
    found = inks(ledger, row)
    assert inked_in(found["A"][0], Role.ONLY) == "more than"
    assert inked_in(found["A"][0], Role.ALL) == inked_in(found["B"][0], Role.ALL) == "250 geese"


def test_how_often_a_name_is_told_is_quiet_and_an_odd_spelling_warm() -> None:
    """Each way of telling it stands once."""
    ledger = told(
        "Martha Rackhoven waited, and Martha Rackhoven left.",
        "Martha Rackhoven waited, and Rachhoven left.",
    )
    row = next(
        r
        for r in facts(ledger).ledger.of(NAMES)
        if len(r.cells) > 1 and "A" in r.cells and "Rackhoven" in ledger.facts[r.cells["A"][0]].text
    )
    found = inks(ledger, row)
    assert inked_in(found["A"][0], Role.QUIET) == "×2"
    assert [inked_in(ink, Role.ONLY) for ink in found["B"]] == ["", "Rachhoven"]
