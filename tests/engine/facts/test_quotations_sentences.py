"""Tests of cutting texts into sentences, clauses and utterances."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engine.facts.quoting import passages_in

from tetrapla.engine.facts.quotations.finding import quotations_of
from tetrapla.engine.facts.sentences import clauses, split_sentences
from tetrapla.engine.facts.utterances.cutting import utterances_of

TEXTS = st.text(st.sampled_from("aBT.!?… \n\"”’'),;:—JrU\xa0。"), max_size=60)


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [text[a:b] for a, b in split_sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Dove and Dr. Brenn met Sen. Hallam in Hull.",
        "He moved to Goosetown, Tenn., in spring.",
        "J. R. Brenn Jr. Dove was his full name.",
        "The U.S. Goose Board met at 5 p.m. on Jan. 5 in Washington, D.C. for an hour.",
        "No. 5 was late.",
        "“Why?” she asked the goose.",
        "They waited ... and waited.",
        "Gov. Ada Brenn, St. Olave and Lt. Col. Reed came.",
    ],
)
def test_abbreviations_end_no_sentence(text: str) -> None:
    """Titles, initials, states, months and times of day stand inside one sentence."""
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It left. It came.", ["It left.", "It came."]),
        ("He met Brenn Jr. The goose hissed.", ["He met Brenn Jr.", "The goose hissed."]),
        ("They came from the U.S. They stayed.", ["They came from the U.S.", "They stayed."]),
        ("“Go!” He went. “No.”", ["“Go!”", "He went.", "“No.”"]),
        ("They are puppies… She is small.", ["They are puppies…", "She is small."]),
        ("Who? Me! Yes.", ["Who?", "Me!", "Yes."]),
        ("鵝來了。鵝走了！", ["鵝來了。", "鵝走了！"]),
        ("Neither did I. She left.", ["Neither did I.", "She left."]),
        ("It was no. They voted.", ["It was no.", "They voted."]),
    ],
)
def test_sentences_end_at_their_marks(text: str, told: list[str]) -> None:
    """Full stops, question marks, ellipses and abbreviations before a new sentence end one."""
    assert sentences(text) == told


def test_clauses_begin_behind_commas_and_before_and() -> None:
    """A sentence may be parted where a clause begins, if two words stand on either side."""
    text = "They became friends and now only cry when hungry, every night; so be it"
    assert [text[c:] for c in clauses(text)] == [
        "and now only cry when hungry, every night; so be it",
        "when hungry, every night; so be it",
        "every night; so be it",
        "so be it",
    ]


def test_a_short_piece_is_no_clause() -> None:
    """Nothing is cut off that has fewer than two words."""
    assert clauses("Yes, they left us, now") == ()


def test_a_quotation_is_cut_into_its_sentences() -> None:
    """Each sentence of a quotation is an utterance with its own place and number."""
    passages = passages_in("Brenn said: “They bite. They hiss at Mr. Dove! Why?” And she left.")
    (quotation,) = quotations_of("A", passages)
    told = utterances_of(quotation, passages[0].text)
    assert [u.text for u in told] == ["They bite.", "They hiss at Mr. Dove!", "Why?"]
    assert [u.id for u in told] == ["A.q1.1", "A.q1.2", "A.q1.3"]
    assert all(passages[0].text[u.place.start : u.place.end] == u.text for u in told)


@given(TEXTS)
def test_sentences_cover_all_but_white_space(text: str) -> None:
    """Sentences follow each other, and between them stands nothing but white space."""
    at = 0
    for start, end in split_sentences(text):
        assert at <= start < end
        assert not text[at:start].strip()
        assert text[start:end].strip() == text[start:end]
        at = end
    assert not text[at:].strip()


@given(TEXTS)
def test_clauses_are_places_in_order(text: str) -> None:
    """The places where a sentence may be parted rise and lie inside it."""
    cuts = clauses(text)
    assert list(cuts) == sorted(set(cuts))
    assert all(0 < cut < len(text) for cut in cuts)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The geese came back . . . it is not over. Wait.", 2),
        ("The geese came back . . . . it is not over. Wait.", 2),
        ("The geese came back [. . .] and so on. Wait.", 2),
        ("The geese came back … 6 of them. Wait.", 2),
        ("The geese came back . . . Then they left. Wait.", 3),
        ("The geese came back. … Then they left.", 2),
        (". . . and they left.", 1),
        ("They left. . . .", 1),
        ("They left. …", 1),
    ],
)
def test_an_ellipsis_ends_a_sentence_only_before_a_capital(text: str, wanted: int) -> None:
    """Points with spaces between them are one ellipsis, and no sentence of their own."""
    found = sentences(text)
    assert len(found) == wanted
    assert all(any(map(str.isalnum, part)) for part in found)
