"""How two quotations of one utterance are to each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.facts.types import Label, State
from tetrapla.engine.facts.utterances.relation import relate

SAME, FORM, SHORTER, ALTERED = State.SAME, State.FORM, State.SHORTER, State.ALTERED

PAIRS = [
    ("The goose stays here.", "the goose stays here", SAME, set()),
    ("“The goose”, she stays – here!", "The goose she stays here", SAME, set()),
    ("We don’t feed the geese at night", "We do not feed the geese at night", FORM, set()),
    ("I’m gonna feed the geese", "I am going to feed the geese", FORM, set()),
    ("It’s a third of our barley", "It is one-third of our barley", FORM, set()),
    ("a well known goose of the I.R.S.", "a well-known goose of the IRS", FORM, set()),
    ("this is a d*** cold pier", "this is a damn cold pier", FORM, set()),
    ("The goose stays here", "The goose stays here until the ice is gone", SHORTER, set()),
    (
        "until the ice is gone she stays",
        "The goose, until the ice is gone, she stays",
        SHORTER,
        set(),
    ),
    ("the goose stays here, I told them", "and I said the goose stays here", SHORTER, set()),
    ("The goose stays here", "The gander stays here", ALTERED, set()),
    ("She was brought here in March", "The mother was brought here in March", ALTERED, set()),
    (
        "The council did vote for the pier",
        "The council did not vote for the pier",
        ALTERED,
        {Label.NEGATION, Label.LEFT_OUT},
    ),
    (
        "They both disliked the cold pier",
        "They both never disliked the cold pier",
        ALTERED,
        {Label.NEGATION, Label.LEFT_OUT},
    ),
    ("We fed 53 geese on Monday", "We fed 58 geese on Monday", ALTERED, {Label.NUMBER}),
    ("We fed seven geese", "We fed 7 geese", FORM, set()),
    (
        "The geese … stay here all winter",
        "The geese that you see stay here all winter",
        ALTERED,
        {Label.LEFT_OUT, Label.ELLIPSIS},
    ),
    (
        "The geese stay here all winter",
        "The geese that you see stay here all winter",
        ALTERED,
        {Label.LEFT_OUT},
    ),
    ("We fed [the geese] on Monday", "We fed them on Monday", ALTERED, {Label.BRACKETS}),
    ("We fed [the geese]", "On Monday we fed them", ALTERED, {Label.BRACKETS}),
    ("[The geese] came home", "[The geese] came home in March", SHORTER, set()),
    ("[The geese] came home", "The geese came home in March", SHORTER, {Label.BRACKETS}),
    ("It said [on Monday] that the pier is lost", "the pier is lost", SHORTER, set()),
    ("The geese stay [sic] home", "The geese stay home", FORM, {Label.BRACKETS}),
    ("[T]he geese stay home", "The geese stay home", FORM, {Label.BRACKETS}),
    ("Dress as you like …", "Dress as you like, goose, they said", SHORTER, {Label.ELLIPSIS}),
    ("... they will not bite", "I said they will not bite", SHORTER, {Label.ELLIPSIS}),
    ("Dress as you like [...]", "Dress as you like, goose", SHORTER, {Label.ELLIPSIS}),
    ("WE FED THE GEESE TWICE", "We fed the geese twice", SAME, set()),
    ("a f—ing cold pier", "a freezing cold pier", FORM, set()),
    ("a b—— cold pier", "a damned cold pier", ALTERED, set()),
    ("I dunno, kinda cold", "I do not know, kind of cold", FORM, set()),
    (
        "We fed 100s of geese & 1,000s of ducks",
        "We fed hundreds of geese and thousands of ducks",
        FORM,
        set(),
    ),
    ("We fed 200s of geese", "We fed hundreds of geese", ALTERED, {Label.NUMBER}),
    ("the pier is lost", "The council knows that the pier is lost", SHORTER, set()),
    ("we the geese keepers we", "they say we we the geese keepers we are", SHORTER, set()),
    ("We want the pier and we want it now", "I say we want it now", ALTERED, set()),
    ("I look forward to the fair", "looks forward to the fair", ALTERED, set()),
    ("Both disliked the pier", "Neither of them liked the pier", ALTERED, {Label.NEGATION}),
    (
        "I saw on my way home that the pier burned",
        "Nobody told us why the pier burned",
        ALTERED,
        {Label.NEGATION},
    ),
    ("It would increase the flock", "It increase the flock", ALTERED, {Label.LEFT_OUT}),
    ("The flock grew by 1.5 million", "The flock grew by 15 million", ALTERED, {Label.NUMBER}),
    ("Barley rose by 5%", "Barley rose by 5", ALTERED, {Label.NUMBER}),
    ("A pier costs $5 million", "A pier costs 5 million", ALTERED, {Label.NUMBER}),
    ("The Gulls lost 3-1", "The Gulls lost 31", ALTERED, {Label.NUMBER}),
    ("It was -5 on the pier", "It was 5 on the pier", ALTERED, {Label.NUMBER}),
    ("It rose by 2.5 percent", "It rose by 2.5%", FORM, set()),
    ("The pier is open 24/7", "The pier is open 24-7", FORM, set()),
    ("a goose of the 1990s", "a goose of the 1990's", FORM, set()),
    ("An F-16 flew by", "An F16 flew by", FORM, set()),
    ("It’s been a long winter", "It has been a long winter", FORM, set()),
    ("It’s been a long winter", "has been a long winter", SHORTER, set()),
    ("You’d better go home", "You had better go home", FORM, set()),
    ("We stay ’til everybody’s home", "We stay until everybody is home", FORM, set()),
    ("We’re gettin’ there", "We are getting there", FORM, set()),
    ("The cabin’s cold", "The cabins cold", FORM, set()),
    ("I told ’em", "I told them", FORM, set()),
    ("I told ’em", "I told him", ALTERED, set()),
    ("They’d gone home", "They had gone home", FORM, set()),
    ("Mum’s been on the pier", "Mum has been on the pier", FORM, set()),
    ("Mum’s ill", "My mum was ill", ALTERED, set()),
    ("Let’s feed the geese", "Let us feed the geese", FORM, set()),
    ("Those who the geese bit", "Those whom the geese bit", FORM, set()),
    ("It was a historic pier", "It was an historic pier", FORM, set()),
    ("It was a historic pier", "It was the historic pier", ALTERED, set()),
    ("It was a rotten pier", "It was an old pier", ALTERED, set()),
    ("It was one bad night", "It was a bad night", ALTERED, set()),
    ("It was one bad night", "It was two bad nights", ALTERED, {Label.NUMBER}),
    ("They did not once look up", "They did not look up", ALTERED, {Label.LEFT_OUT}),
    ("They looked up once", "They looked up twice", ALTERED, {Label.NUMBER}),
    ("They think it is a goose", "They think it is her goose", ALTERED, set()),
    ("They think it is goose", "They think it is HER goose", ALTERED, {Label.LEFT_OUT}),
    (
        "We have not sold the pier and we have not kept it either",
        "We have sold the pier",
        ALTERED,
        {Label.NEGATION, Label.LEFT_OUT},
    ),
    (
        "The geese can stay here",
        "I said to them that the geese cannot stay here any longer",
        ALTERED,
        {Label.NEGATION, Label.LEFT_OUT},
    ),
    (
        "the geese never bit anyone, and nobody ever saw it",
        "I told you the geese bit anyone",
        ALTERED,
        {Label.NEGATION, Label.LEFT_OUT},
    ),
]
"""Two quotations, what they are to each other, and the labels."""


@pytest.mark.parametrize(("left", "right", "state", "labels"), PAIRS)
def test_a_pair_is_judged_inside_what_both_tell(
    left: str, right: str, state: State, labels: set[Label]
) -> None:
    """In both orders alike."""
    for one, other in ((left, right), (right, left)):
        found = relate(one, other)
        assert (found.state, set(found.labels)) == (state, labels)


def test_the_words_that_differ_are_named() -> None:
    """What stands in the one and what in the other, nothing where one has nothing."""
    found = relate("The grey goose stays here tonight", "The goose remains here tonight")
    assert found.words == (("grey", ""), ("stays", "remains"))


def test_what_a_shorter_one_lacks_is_named() -> None:
    """At whichever end it was cut."""
    found = relate("the goose stays", "I told them the goose stays here")
    assert found.words == (("", "I told them"), ("", "here"))


def test_what_a_shorter_one_lacks_is_named_and_not_how_a_word_is_written() -> None:
    """That *cleareyed* has a hyphen in one of the two is not what makes the other the longer."""
    found = relate("I saw the cleareyed geese", "I saw the clear-eyed geese on the quay at noon")
    assert found.state is State.SHORTER
    assert found.words == (("", "on the quay at noon"),)


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("I seen the geese", "I’ve seen the geese", ("I", "I’ve")),
        ("That is what I’d want", "That is what I want", ("I’d", "I")),
        ("The geese won’t go", "The geese will go", ("won’t", "will")),
        ("The geese can swim", "The geese can't swim", ("can", "can't")),
        ("They’re not geese", "They are no geese", ("not", "no")),
    ],
)
def test_a_contraction_is_named_with_its_word(
    left: str, right: str, words: tuple[str, str]
) -> None:
    """What stands behind an apostrophe, or is a *not*, is no word that can be read alone."""
    assert relate(left, right).words == (words,)


def test_words_that_could_be_cut_at_an_end_are() -> None:
    """Though the first of them stands in the other as well."""
    long, short = (
        "The bay knows the pier is lost, he said to us",
        "the pier is lost, she said to us",
    )
    assert relate(long, short).words == (("The bay knows", ""), ("he", "she"))
    long, short = (
        "He told us the pier is lost, and so is the bay",
        "She told us the pier is lost, and",
    )
    assert relate(long, short).words == (("He", "She"), ("so is the bay", ""))


def test_an_altered_one_names_its_ends_too() -> None:
    """What one goes on with where the other was cut may be the most important of all."""
    found = relate("She fed many geese", "Given the tide, she fed most geese with barley from Hull")
    assert found.state is State.ALTERED
    assert found.words == (("", "Given the tide"), ("many", "most"), ("", "with barley from Hull"))


def test_words_that_one_lacks_are_named_as_they_stand_together() -> None:
    """Though *the* stands in the other as well, and could be any of both."""
    found = relate("Given the tide, the pier is lost", "the pier is lost")
    assert (found.state, found.words) == (State.SHORTER, (("Given the tide", ""),))
    found = relate(
        "A goose knows that the pier by the bay is lost", "A goose knows that the bay is lost"
    )
    assert found.words in (((("pier by the", ""),)), ((("the pier by", ""),)))


def test_brackets_around_what_differs_are_whole() -> None:
    """As they are written."""
    assert relate("[T]he goose stays", "The goose stays").words == (("[T]he", "The"),)
    assert relate("We fed [it] twice", "We fed her twice").words == (("[it]", "her"),)


WORDS = "the goose did not stay 7 seven don’t … [sic] f*** “well ” a third"
TEXT = st.lists(st.sampled_from(WORDS.split()), max_size=9).map(" ".join)


@given(TEXT, TEXT)
def test_the_order_only_turns_the_words(left: str, right: str) -> None:
    """State, labels and share are those of the pair."""
    one, other = relate(left, right), relate(right, left)
    assert (one.state, one.labels) == (other.state, other.labels)
    assert abs(one.shared - other.shared) < 1e-9


@given(TEXT)
def test_a_text_is_the_same_as_itself(text: str) -> None:
    """Whatever stands in it; and every other state names words."""
    assert relate(text, text).state is State.SAME


@given(TEXT, TEXT)
def test_every_difference_names_words(left: str, right: str) -> None:
    """But form, which may lie in the marks of a word."""
    found = relate(left, right)
    if found.state in (State.SHORTER, State.ALTERED):
        assert found.words
        assert all(a or b for a, b in found.words)
