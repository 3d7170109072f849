"""The ledger of a whole story: rows of quotations, numbers and names, and what they promise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.facts.ledgers import SAID, only_row, quoted, stories_of, told

from tetrapla.engine.facts.ledger import Ledger
from tetrapla.engine.facts.ranking import weighty
from tetrapla.engine.facts.types import FactKind, Label, Said, State


@pytest.mark.parametrize(
    ("one", "other", "state", "labels"),
    [
        ("We fed the geese all winter long", "We fed the geese all winter long", State.SAME, set()),
        (
            "We didn’t feed the geese at night",
            "We did not feed the geese at night",
            State.FORM,
            set(),
        ),
        (
            "We fed the geese all winter long",
            "We fed the geese all winter long on this pier",
            State.SHORTER,
            set(),
        ),
        (
            "We fed the hungry geese all winter long",
            "We fed the hungry swans all winter long",
            State.ALTERED,
            set(),
        ),
        (
            "We will feed the hungry geese all winter long",
            "We will not feed the hungry geese all winter long",
            State.ALTERED,
            {Label.NEGATION, Label.LEFT_OUT},
        ),
        (
            "We fed fifty hungry geese all winter long",
            "We fed sixty hungry geese all winter long",
            State.ALTERED,
            {Label.NUMBER},
        ),
    ],
)
def test_an_utterance_has_one_row_with_its_state(
    one: str, other: str, state: State, labels: set[Label]
) -> None:
    """And every row that is not the same names the words."""
    row = only_row(told(SAID.format(one), SAID.format(other)))
    assert (row.state, set(row.labels)) == (state, labels)
    if state not in (State.SAME, State.FORM):
        assert any(pair.words for pair in row.pairs)


def test_a_sentence_that_joins_two_of_another_version_is_cut() -> None:
    """Each half stands beside what it is."""
    found = told(
        SAID.format("The geese came back in March and they ate all of the barley in my kitchen"),
        SAID.format("The geese came back in March")
        + " “They ate all of the barley in my kitchen.”",
    )
    assert sorted(len(row.cells) for row in quoted(found)) == [2, 2]


def test_the_same_words_of_two_people_are_not_one_utterance_unless_equal() -> None:
    """Each may have said so for himself."""
    alike = "Freedom of the geese means freedom of the pier"
    otherwise = "Freedom of the geese surely means the freedom of our pier"
    rows = quoted(told(f"“{alike},” Martha Holm said.", f"“{otherwise},” Peter Vos said."))
    assert all(len(row.cells) == 1 for row in rows)
    row = only_row(told(f"“{alike},” Martha Holm said.", f"“{alike},” Peter Vos said."))
    assert (row.state, row.said) == (State.SAME, Said.OTHERWISE)


def test_who_is_told_is_held_against_who_is_told() -> None:
    """Another paper for the same words is shown."""
    words = "The geese came back in March and ate my barley"
    row = only_row(
        told(f"“{words},” Martha Holm told the Gazette.", f"“{words},” Martha Holm told the Mail.")
    )
    assert row.media


def test_a_renamed_network_is_no_other_medium() -> None:
    """What was written on Twitter was written on X."""
    words = "“The geese came back in March and ate my barley,” Martha Holm wrote on {}."
    assert not only_row(told(words.format("Twitter"), words.format("X"))).media
    assert only_row(told(words.format("Twitter"), words.format("Facebook"))).media


WINTER = SAID.format("We fed the geese all winter long")
AGAIN = "“We fed the geese all winter long.” That was on the posters as well."


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ((f"{WINTER}\n\n{AGAIN}", WINTER), Said.ALIKE),
        ((f"{AGAIN}\n\n{WINTER}", WINTER), Said.ALIKE),
        ((f"{WINTER}\n\n{AGAIN}", AGAIN), Said.SOME),
    ],
)
def test_a_version_names_a_speaker_once(texts: Sequence[str], said: Said) -> None:
    """However often it repeats the words: only who never names anybody does not."""
    assert only_row(told(*texts)).said is said


def test_versions_that_name_the_same_two_media_name_no_others() -> None:
    """One told both, and so did the other."""
    words = "“We fed the geese all winter long,” Martha Holm told the {}."
    both = f"{words.format('Gazette')}\n\n{words.format('Mail')}"
    assert not only_row(told(both, both)).media
    assert only_row(told(both, words.format("Mail"))).media


def test_words_told_without_marks_are_found() -> None:
    """Where they stand in the same order."""
    words = "the hungry geese ate all of the barley in my kitchen"
    found = told(SAID.format(words.capitalize()), f"In March {words}, as everybody knew.")
    (row,) = quoted(found)
    assert row.state is State.TOLD
    assert found.text(row.told["B"][0]) == words


@pytest.mark.parametrize(
    ("one", "other", "state"),
    [
        ("She fed 250 geese.", "She fed 250 geese.", State.SAME),
        ("She fed more than 250 geese.", "She fed 250 geese.", State.QUALIFIER),
        (
            "It had a third of the weight of a goose.",
            "It had 1/3 of the size of a goose.",
            State.NOUN,
        ),
        (
            "She fed 139 geese on the pier in spring.",
            "She fed 141 geese on the pier in spring.",
            State.NUMBER,
        ),
    ],
)
def test_numbers_of_one_thing_stand_in_one_row(one: str, other: str, state: State) -> None:
    """With what differs named."""
    row = only_row(told(one, other), FactKind.NUMBER)
    assert row.state is state
    assert state is State.SAME or row.pairs[0].words


def test_sums_are_not_done() -> None:
    """Two and six are not held against eight."""
    found = told(
        "She had two puppies on the way and six puppies at the shelter.",
        "She had eight puppies at the shelter.",
    )
    assert all(row.state is not State.NUMBER for row in found.of(FactKind.NUMBER))


def test_a_name_spelled_otherwise_is_a_hint() -> None:
    """Beside the usual spelling."""
    found = told(
        "Rosalind Lackovan fed the geese. Lackovan left at noon. Lackovan came back.",
        "Rosalind Lackovan fed the geese. Lachovan left at noon.",
    )
    (row,) = (r for r in found.of(FactKind.NAME) if r.state is State.SPELLING)
    assert ("Lackovan", "Lachovan") in [w for pair in row.pairs for w in pair.words]


def test_what_differs_most_can_stand_first() -> None:
    """A turned negation before another word, that before what is the same."""
    said = (
        (
            "The pier is old and the geese are many here",
            "The pier is old and the geese are many here",
        ),
        ("We will feed the hungry geese all winter", "We will feed the hungry swans all winter"),
        (
            "I have seen them steal the barley at night",
            "I have not seen them steal the barley at night",
        ),
    )
    found = told(*("\n\n".join(SAID.format(pair[k]) for pair in said) for k in (0, 1)))
    rows = [r for r in sorted(found.rows, key=weighty) if len(r.cells) > 1]
    quotations = [r for r in rows if r.kind is FactKind.QUOTATION]
    assert [r.state for r in quotations] == [State.ALTERED, State.ALTERED, State.SAME]
    assert Label.NEGATION in quotations[0].labels


PIECES = [
    "“We fed the geese all winter long,” Martha Holm said.",
    "“We did not feed the geese all winter,” said Martha Holm. “They stole the barley.”",
    "She called it ‘the finest pier’ and counted 53 geese and a third of a swan.",
    "“The geese … stole my barley",
    "Peter Vos told the Gazette that he saw at least 53 geese on Friday.",
    "„Die Gänse sind da“, sagte sie.",
    "The keeper, Marta Holm, left.",
]
STORIES = stories_of(PIECES)


@settings(max_examples=30, deadline=None)
@given(STORIES)
def test_every_fact_stands_in_one_row_and_every_span_is_exact(texts: Sequence[str]) -> None:
    """In the text as it was read; and every row that differs says in what."""
    found = told(*texts)
    standing = Counter(i for row in found.rows for ids in row.cells.values() for i in ids)
    assert set(standing) == set(found.facts)
    assert set(standing.values()) <= {1}
    for fact in found.facts.values():
        siglum, start, end = found.span(fact.place)
        assert found.comparison.version(siglum).text[start:end] == found.text(fact.place)
    for row in found.rows:
        if row.state in (State.ALTERED, State.SHORTER, State.NUMBER, State.NOUN, State.QUALIFIER):
            assert any(pair.words for pair in row.pairs)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5, unique=True).map("\n\n".join))
def test_identical_versions_are_the_same_in_every_row(text: str) -> None:
    """Whatever they quote, count and name."""
    rows = told(text, text).rows
    kinds = (FactKind.QUOTATION, FactKind.NUMBER)
    assert all(row.state is State.SAME for row in rows if row.kind in kinds)


@settings(max_examples=15, deadline=None)
@given(STORIES.filter(lambda texts: len(texts) > 1))
def test_the_order_of_versions_changes_labels_only(texts: Sequence[str]) -> None:
    """The same rows, by the texts that stand in them."""

    def rows(found: Ledger, sigla: Sequence[str]) -> Counter[tuple[object, ...]]:
        turned = dict(zip(sigla, found.comparison.sigla, strict=True))
        back = {new: old for old, new in turned.items()}
        return Counter(
            (
                row.kind,
                row.state,
                frozenset(
                    (back[s], found.text(found.facts[i].place))
                    for s, ids in row.cells.items()
                    for i in ids
                ),
            )
            for row in found.rows
            if row.kind is not FactKind.NAME
        )

    sigla = [chr(65 + k) for k in range(len(texts))]
    assert rows(told(*texts), sigla) == rows(told(*reversed(texts)), sigla[::-1])
