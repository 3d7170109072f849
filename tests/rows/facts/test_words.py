"""The words for the rows of the ledger."""

from __future__ import annotations

import pytest
from tests.engine.facts.ledgers import only_row, told

from tetrapla.engine.facts.types import FactKind
from tetrapla.rows.facts.differing import contrasts
from tetrapla.rows.facts.topics import topic
from tetrapla.rows.facts.words import (
    attributions_told,
    cell_told,
    counted_as,
    differs,
    labels_told,
    mark,
    presence_told,
    said_told,
    state_told,
)

GEESE = "The hungry geese ate all of the barley in my kitchen"


@pytest.mark.parametrize(
    ("texts", "sign", "state"),
    [
        ((f"“{GEESE}.”", f"“{GEESE}.”"), "=", "same"),
        ((f"“{GEESE}.”", f"“{GEESE} in March.”"), "<", "shorter in A"),
        ((f"“{GEESE} in March.”", f"“{GEESE}.”"), "<", "shorter in B"),
        ((f"“{GEESE}.”", f"“{GEESE.replace('hungry', 'angry')}.”"), "~", "altered"),
        ((f"“{GEESE},” Martha Holm said.", f"“{GEESE},” Peter Vos said."), "!", "same"),
    ],
)
def test_a_row_has_a_sign_and_a_state(texts: tuple[str, ...], sign: str, state: str) -> None:
    """The state names the version that it is about."""
    ledger = told(*texts)
    row = only_row(ledger)
    assert (mark(row), state_told(row, ledger.comparison.sigla, ledger)) == (sign, state)


def test_a_part_told_beside_the_whole_makes_no_version_shorter() -> None:
    """As where a headline has some of the words; of nobody who has them all is it said."""
    whole, part = f"“{GEESE},” Martha Holm said.", "“All of the barley in my kitchen,” she said."
    ledger = told(whole, f"{part}\n\n{whole}")
    row = only_row(ledger)
    assert state_told(row, "AB", ledger) == "a part again in B"
    assert list(contrasts(row, ledger)) == []
    ledger = told(whole, f"{part}\n\n{whole}", part)
    row = only_row(ledger)
    assert state_told(row, "ABC", ledger) == "shorter in C"
    assert {(told.one, told.other) for told in contrasts(row, ledger)} == {("A", "C"), ("B", "C")}


def test_what_stands_without_marks_is_told_with_the_version() -> None:
    """It is the words that are there, not the marks."""
    ledger = told(f"“{GEESE},” Martha Holm said.", f"Then {GEESE.lower()}, as she said.")
    (row,) = ledger.of(FactKind.QUOTATION)
    assert state_told(row, "AB", ledger) == "without quotation marks in B"
    assert presence_told(row, "AB") == ""


def test_who_does_not_tell_a_row_is_named() -> None:
    """Beside a state that is about others."""
    ledger = told(f"“{GEESE}.”", f"“{GEESE}.”", "Nothing was said by anybody on that day.")
    row = only_row(ledger)
    assert presence_told(row, ledger.comparison.sigla) == "not in C"
    assert differs(row, ledger.comparison.sigla)
    assert not differs(row, "AB")


def test_attributions_are_told_as_the_text_has_them() -> None:
    """A pronoun with whom it stands for; who is named by one version only is said."""
    ledger = told(
        f"Martha Holm waited. “{GEESE},” she told the Gazette.", f"There was a word: “{GEESE}.”"
    )
    row = only_row(ledger)
    assert attributions_told(row, "A", ledger) == "she = Martha Holm · Gazette"
    assert attributions_told(row, "B", ledger) == "not named here"
    assert said_told(row, ledger) == "speaker named only in A"


def test_each_differing_attribution_of_a_version_is_told() -> None:
    """Once each, the speaker alone only where no medium of his is named."""
    again = f"“{GEESE},” Martha Holm told the {{}}."
    texts = (again.format("Gazette"), again.format("Mail"), f"“{GEESE},” Martha Holm said.")
    ledger = told("\n\n".join((*texts, texts[0], f"“{GEESE}.”")), texts[2])
    row = only_row(ledger)
    assert attributions_told(row, "A", ledger) == "Martha Holm · Gazette; Martha Holm · Mail"
    assert attributions_told(row, "B", ledger) == "Martha Holm"


def test_two_of_one_surname_are_told_as_they_are_written() -> None:
    """Else both would have one name beside *attributed otherwise*."""
    ledger = told(f"“{GEESE},” said Mr. Vos.", f"“{GEESE},” said Mrs. Vos.")
    row = only_row(ledger)
    assert said_told(row, ledger) == "attributed otherwise"
    assert [attributions_told(row, s, ledger) for s in "AB"] == ["Mr. Vos", "Mrs. Vos"]


def test_a_speaker_who_is_named_at_the_second_time_is_named() -> None:
    """The version that never names anybody is the other one."""
    ledger = told(f"“{GEESE}.”\n\nNobody came.\n\n“{GEESE},” Martha Holm said.", f"“{GEESE}.”")
    assert said_told(only_row(ledger), ledger) == "speaker named only in A"


def test_other_people_and_other_media_are_told() -> None:
    """Both in one sentence."""
    ledger = told(
        f"“{GEESE},” Martha Holm told the Gazette.", f"“{GEESE},” Peter Vos told the Mail."
    )
    assert said_told(only_row(ledger), ledger) == "attributed otherwise, other medium"


def test_the_words_that_differ_stand_with_their_versions() -> None:
    """And what is to be looked at for."""
    ledger = told(f"“{GEESE}.”", f"“{GEESE.replace('ate', 'never ate')}.”")
    row = only_row(ledger)
    assert [tuple(found) for found in contrasts(row, ledger)] == [("A", "", "B", "never")]
    assert labels_told(row) == ["negation", "words left out"]


def test_a_row_of_quotations_is_named_by_what_all_share() -> None:
    """The most telling words of it; one alone by its beginning."""
    ledger = told(f"“{GEESE}.”", "“Those hungry geese ate all of the barley in our garden.”")
    assert "geese" in topic(only_row(ledger), ledger)
    alone = told("“Nothing else was ever said about it on the pier.”", "No word of it.")
    (row,) = alone.of(FactKind.QUOTATION)
    assert topic(row, alone) == "Nothing else was ever said about …"


def test_numbers_are_told_with_what_they_count() -> None:
    """And with what qualifies them."""
    ledger = told("She fed more than 250 geese.", "She fed 250 geese.")
    row = only_row(ledger, FactKind.NUMBER)
    assert cell_told(row, "A", ledger) == ["more than 250 geese"]
    assert (topic(row, ledger), mark(row)) == ("250 geese", "!")
    assert state_told(row, "AB", ledger) == "other qualifier"


def test_names_are_told_by_how_often() -> None:
    """Each spelling once."""
    ledger = told("Odo Brandt came. Odo Brandt left.", "Odo Brandt came.")
    row = next(r for r in ledger.of(FactKind.NAME) if topic(r, ledger) == "Odo Brandt")
    assert cell_told(row, "A", ledger) == ["Odo Brandt ×2"]
    assert cell_told(row, "B", ledger) == ["Odo Brandt"]


def test_a_name_that_is_spelled_otherwise_is_told_with_its_version() -> None:
    """As a hint, with both spellings."""
    ledger = told(
        "Martha Rackhoven waited, and Martha Rackhoven left.",
        "Martha Rackhoven waited, and Rachhoven left.",
    )
    row = next(r for r in ledger.of(FactKind.NAME) if r.pairs)
    assert (mark(row), state_told(row, "AB", ledger)) == ("?", "spelled otherwise in B")


@pytest.mark.parametrize(
    ("told_so", "about"),
    [
        ("She fed a third of the grey geese.", "a third of the grey geese"),
        ("She paid $48 million for the geese.", "$48 million"),
        ("She fed 1,500 geese.", "1,500 geese"),
        ("She fed seven.", "seven"),
    ],
)
def test_a_row_of_numbers_is_named_as_it_is_written(told_so: str, about: str) -> None:
    """With its unit and what it counts, as the first version tells it."""
    ledger = told(told_so, told_so)
    assert about in topic(only_row(ledger, FactKind.NUMBER), ledger)


def test_who_does_not_tell_it_is_told_alike_of_every_kind() -> None:
    """One missing or two, a name or a number: it is the same, and not in those."""
    whole = "Odo Brandt fed 40 geese on Friday."
    for count in (3, 4):
        ledger = told(whole, whole, *["Nobody came."] * (count - 2))
        sigla = ledger.comparison.sigla
        for kind in (FactKind.NUMBER, FactKind.NAME, FactKind.TIME):
            row = next(r for r in ledger.of(kind) if list(r.cells) == ["A", "B"])
            assert (mark(row), state_told(row, sigla, ledger)) == ("=", "same")
            assert presence_told(row, sigla) == f"not in {' '.join(sigla[2:])}"
            assert counted_as(row, sigla) == "not in all"
            assert counted_as(row, "AB") == "same"


def test_a_topic_keeps_the_not_before_it() -> None:
    """Without it, it would say the contrary."""
    one = "I did not meet anybody from the harbour council."
    other = "Otto, I did not meet anybody from the harbour council at any time."
    ledger = told(f"“{one}”", f"“{other}”")
    assert topic(only_row(ledger), ledger).startswith("not meet anybody")
