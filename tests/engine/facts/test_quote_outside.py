"""A negation just outside of quoted words."""

from __future__ import annotations

import pytest
from tests.engine.facts.ledgers import only_row, quoted, told

from tetrapla.engine.facts.ranking import weighty
from tetrapla.engine.facts.types import Label, State
from tetrapla.rows.facts.words import shorter_in

WANTED = "“What I want is not a bench at the pier,” Martha Holm said."

TURNED = [
    ("Holm said that she wants “a bench at the pier.”", WANTED),
    (
        "Holm said she did not “trust the council with the geese.”",
        "“I trust the council with the geese,” Holm said.",
    ),
    (
        "Holm never “promised barley to the swans,” Vos said.",
        "Holm “promised barley to the swans,” Vos said.",
    ),
    (
        "“I do not think the council wants to drown the geese,” Holm said.",
        "Holm said that “the council wants to drown the geese.”",
    ),
    (
        "Holm did not say “We sold the lighthouse to the swans.”",
        "“We sold the lighthouse to the swans,” Holm said.",
    ),
    (
        "There was no “plan to pave the whole harbour,” Holm said.",
        "There was a “plan to pave the whole harbour,” Holm said.",
    ),
]
"""The same words with a *not* before them in one of two versions."""


@pytest.mark.parametrize(("one", "other"), TURNED)
def test_a_negation_before_the_words_of_one_version_is_told(one: str, other: str) -> None:
    """In the writer's words or in the speaker's, in whichever order the versions stand."""
    for texts in ((one, other), (other, one)):
        assert Label.OUTSIDE in only_row(told(*texts)).labels


SOLD = "“We sold the lighthouse to the swans,” Holm said."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "It is not true that “we sold the lighthouse to the swans,” Holm said.",
            ("It is not true that", ""),
        ),
        ("Holm did not say “We sold the lighthouse to the swans.”", ("Holm did not say", "")),
        ("Holm didn’t say: “We sold the lighthouse to the swans.”", None),
        # Words that one side alone has would say that the other is the shorter.
        (
            "It is not true that “we sold the lighthouse,” Holm said.",
            ("It is not true that we", "We"),
        ),
    ],
)
def test_it_is_told_with_the_words_of_the_version_that_has_it(
    text: str, words: tuple[str, str] | None
) -> None:
    """Beside nothing in the other version, in whichever order the two stand."""
    for turned, texts in enumerate(((text, SOLD), (SOLD, text))):
        (pair,) = only_row(told(*texts)).pairs
        assert (Label.OUTSIDE in pair.labels) == (words is not None)
        assert words is None or pair.words[0] == (words[::-1] if turned else words)


def test_the_version_that_is_denied_is_the_shorter_one_still() -> None:
    """The words before it are none that the other version lacks."""
    found = told("It is not true that “we sold the lighthouse,” Holm said.", SOLD)
    row = only_row(found)
    assert (row.state, shorter_in(row, found)) == (State.SHORTER, ["A"])


def test_what_is_told_as_words_of_the_longer_one_is_told_once() -> None:
    """A *not* inside its marks, before what the other has of it."""
    (pair,) = only_row(told("Holm said that she wants “a bench at the pier.”", WANTED)).pairs
    assert pair.words == (("", "What I want is not"),)


ALIKE = [
    # The writer turns what he quotes himself.
    (
        "Holm said that she did not want to “give up the light on the pier.”",
        "“I will not give up the light on the pier,” Holm said.",
    ),
    (
        "Holm refused to “sell the light on the pier.”",
        "“I will never sell the light on the pier,” Holm said.",
    ),
    (
        "Holm could not “ever agree to a pier of plastic.”",
        "“I will never agree to a pier of plastic,” Holm said.",
    ),
    # Both have it.
    ("Holm did not “trust the mayor of the bay.”", "Holm never did “trust the mayor of the bay.”"),
    # It belongs to another clause or sentence, or to who speaks.
    (
        "It was not to be. “The geese steal my barley every night,” Holm said.",
        "“The geese steal my barley every night,” Holm said.",
    ),
    (
        "Holm would not budge: “The geese steal my barley every night.”",
        "“The geese steal my barley every night,” Holm said.",
    ),
    (
        "“I do not care, the geese steal my barley every night,” Holm said.",
        "“The geese steal my barley every night,” Holm said.",
    ),
    (
        "Asked why not, Holm said “the geese steal my barley every night.”",
        "Asked again, Holm said “the geese steal my barley every night.”",
    ),
    # It turns nothing.
    (
        "“There is no doubt the geese steal my barley every night,” Holm said.",
        "“The geese steal my barley every night,” Holm said.",
    ),
    (
        "Holm not only “steals barley from the geese,” Vos said.",
        "Holm “steals barley from the geese,” Vos said.",
    ),
    # It is near, but not within three words.
    (
        "Holm did not say whether she would “paint the lighthouse blue.”",
        "Holm said she would “paint the lighthouse blue.”",
    ),
]
"""No difference, though a word that says *not* stands near."""


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_no_negation_is_told_where_the_sense_is_the_same(one: str, other: str) -> None:
    """Neither as outside of the marks nor as inside."""
    for texts in ((one, other), (other, one)):
        assert not {Label.OUTSIDE, Label.NEGATION} & only_row(told(*texts)).labels


def test_a_quotation_that_begins_behind_the_not_of_others_is_shorter() -> None:
    """And it is looked at before any other that was altered in a word."""
    swans = "“We fed the hungry {} all winter long,” Martha Holm said.\n\n"
    found = told(
        swans.format("geese") + WANTED,
        swans.format("swans") + "Holm said that she wants “a bench at the pier.”",
        swans.format("geese") + WANTED,
    )
    first, second = sorted(quoted(found), key=weighty)[:2]
    assert (first.state, set(first.labels)) == (State.SHORTER, {Label.OUTSIDE})
    assert second.state is State.ALTERED
    apart = {p.a[0] + p.b[0] for p in first.pairs if Label.OUTSIDE in p.labels}
    assert apart == {"AB", "BC"}


def test_a_negation_inside_is_told_as_such() -> None:
    """Outside is only what stands outside of the words that both have."""
    row = only_row(
        told(
            "“We will not feed the hungry geese this winter,” Holm said.",
            "“We will feed the hungry geese this winter,” Holm said.",
        )
    )
    assert Label.NEGATION in row.labels
    assert Label.OUTSIDE not in row.labels
