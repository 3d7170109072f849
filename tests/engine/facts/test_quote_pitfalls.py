"""What has led comparisons of quotations astray, each in a story of its own."""

from __future__ import annotations

import pytest
from tests.engine.facts.ledgers import only_row, quoted, told

from tetrapla.engine.facts.types import Label, Said, State

WORDS = "The geese ate the whole barley of the keeper"
PLAIN = f"“{WORDS},” Martha Holm said."

WRITTEN_OTHERWISE = {
    "doubled opening marks": f'""{WORDS}," Martha Holm said.',
    "doubled curly marks": f"““{WORDS},” Martha Holm said.",
    "marks of two kinds": f'“{WORDS}," Martha Holm said.',
    "a narrow space": f"“{WORDS},” Martha\xa0Holm\xa0said.",
    "spaces that do not break": "“" + WORDS.replace(" ", "\xa0") + ",” Martha Holm said.",
    "capitals": f"“{WORDS.upper()},” Martha Holm said.",
    "marks inside": "“The geese ate the ‘whole’ barley of the keeper,” Martha Holm said.",
    "a credit before it": f"Photo: Rosa Lind“{WORDS},” Martha Holm said.",
    "an indented block": f"    “{WORDS},”\n    Martha Holm said.",
}
"""Ways of writing the same quotation."""


@pytest.mark.parametrize("other", WRITTEN_OTHERWISE.values(), ids=WRITTEN_OTHERWISE)
def test_the_same_words_are_the_same_however_they_are_marked(other: str) -> None:
    """Neither the marks nor what stands beside them tell them apart."""
    row = next(r for r in quoted(told(PLAIN, other)) if len(r.cells) > 1)
    assert (row.state, row.labels) == (State.SAME, frozenset())


def test_a_missing_mark_at_the_end_of_a_paragraph_does_not_run_on() -> None:
    """The quotation ends before who is said to speak, and the next one is itself."""
    rain = "“It rained on the pier and on the barley,” Peter Vos added."
    found = told(f"{PLAIN}\n\n{rain}", f"“{WORDS}, Martha Holm said.\n\n{rain}")
    assert [row.state for row in quoted(found)] == [State.SAME, State.SAME]


NOBODYS = [
    ("It was called the “goose tax.”", "They dropped the so-called “goose tax.”"),
    ("Holm spoke on “Face the Geese.”", "She went on “Face the Geese” on Sunday."),
    (
        "Her first book “Feathers and Stones” sold well.",
        "She read from the book “Feathers and Stones.”",
    ),
    ("The law says “wardens” or “keepers.”", "It lets “wardens” and “keepers” fine people."),
]
"""Words in marks that no one said."""


@pytest.mark.parametrize(("one", "other"), NOBODYS)
def test_terms_and_titles_have_no_rows(one: str, other: str) -> None:
    """Though both versions have them."""
    assert quoted(told(one, other)) == []


def test_terms_inside_a_quotation_have_no_rows_of_their_own() -> None:
    """The list stands in the row of the quotation around it."""
    listed = "“The law lets ‘wardens’ or ‘keepers’ fine anyone on the pier,” Martha Holm said."
    plain = "“The law lets wardens or keepers fine anyone on the pier,” Martha Holm said."
    (row,) = quoted(told(listed, plain))
    assert row.state is State.SAME


def test_a_part_in_the_grammar_of_the_writer_is_altered_in_that_word() -> None:
    """*Looks* for *I look*: the words say so, and no label does."""
    row = only_row(
        told(
            "“I look forward to the goose fair on the pier,” Martha Holm said.",
            "Martha Holm “looks forward to the goose fair on the pier,” she said.",
        )
    )
    assert (row.state, row.labels) == (State.ALTERED, frozenset())
    assert row.pairs[0].words == (("I look", "looks"),)


def test_a_letter_printed_without_marks_is_found_sentence_by_sentence() -> None:
    """Each sentence that others quote is told where the letter has it."""
    letter = (
        "I kept the light of Brackwater for nineteen winters",
        "No storm has ever put it out while I was awake",
        "I ask the council to leave the lamp where my mother lit it",
    )
    marked = "“" + ". ".join(letter) + ",” Martha Holm wrote."
    bare = "The letter reads:\n\n" + ".\n\n".join(letter) + "."
    found = told(marked, bare)
    assert [row.state for row in quoted(found)] == [State.TOLD] * 3
    assert [found.text(row.told["B"][0]) for row in quoted(found)] == list(letter)


def test_what_is_marked_as_cut_is_told_from_what_is_not() -> None:
    """*Dress ... respect ...* against the same words without a sign."""
    whole = "“Dress as you like at the goose fair, but leave the barley at home,” Holm said."
    marked = "“Dress as you like at the goose fair ...,” Holm said."
    bare = "“Dress as you like at the goose fair,” Holm said."
    assert only_row(told(whole, marked)).labels == {Label.ELLIPSIS}
    assert only_row(told(whole, bare)).labels == frozenset()


def test_a_turned_sentence_is_told_as_a_negation() -> None:
    """*Disliked* against *neither wanted*: the state is a hint, the label is there."""
    row = only_row(
        told(
            "“They both disliked sitting alone at the end of the pier,” Holm said.",
            "“Neither wanted to be sitting alone at the end of the pier,” Holm said.",
        )
    )
    assert Label.NEGATION in row.labels


def test_an_abbreviation_ends_no_utterance() -> None:
    """*Tenn.* and *Jr.* stand inside the sentence that both versions quote."""
    words = "We moved the geese of Brenn Jr. to Goosetown, Tenn., before the ice came"
    (row,) = quoted(told(f"“{words},” Holm said.", f"“{words}!” Holm said."))
    assert row.state is State.SAME


def test_two_speakers_of_the_same_words_in_one_version_keep_their_rows() -> None:
    """And the version that names one of them has it beside him."""
    alike = "Freedom of the geese means freedom of the pier"
    found = told(
        f"“{alike},” Martha Holm said.\n\nYears before that, “{alike},” Peter Vos said.",
        f"“{alike},” Peter Vos said.",
    )
    alone, shared = sorted(quoted(found), key=lambda row: len(row.cells))
    assert (alone.state, shared.state, shared.said) == (State.ONLY, State.SAME, Said.ALIKE)
