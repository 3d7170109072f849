"""Titles, headings and last sentences of stories look like furniture and are never likely to be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.flags.furniture.pages import (
    ABOVE,
    BELOW,
    FLOATSAM,
    KEEPER,
    MENU,
    TALES,
    Tale,
    page_of,
    strong,
    told,
)

HEADS = {
    "nothing": (),
    "short menu": ("Skip to content", *MENU[:3]),
    "long menu": ABOVE,
    "menu and sections": (*ABOVE, *FLOATSAM),
    "menus in lines": ("Subscribe | Sign in", "Tides Winds Sails Ropes Lamps", "Tides"),
}
TAILS = {
    "nothing": (),
    "a button": ("Share this article",),
    "much": BELOW,
    "comments": ("3 comments", "So true!", *FLOATSAM),
}
BYLINES = ("By Ida Lindqvist", "May 4, 2021", "4 min read", "Share")
HEADINGS = (
    "Slower",
    "One job",
    "What then?",
    "The first winter",
    "Notes",
    "Part two",
    "II",
    "3",
    "Crumbs!",
    "Sacks:",
    "Ask the guard",
    "Why we wait",
    "Your own waves",
)
ON_ALL = pytest.mark.parametrize("tale", TALES, ids=lambda tale: tale.title)


@ON_ALL
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("tail", TAILS)
def test_the_story_is_left_alone_below_any_menu_and_above_any_tail(
    tale: Tale, head: str, tail: str
) -> None:
    """Title, paragraphs, heading and last sentence."""
    found = strong(page_of(tale, HEADS[head], TAILS[tail]))
    assert {line for line in tale.lines if line in found} == set()


@ON_ALL
@pytest.mark.parametrize("head", HEADS)
def test_a_title_above_byline_date_and_buttons_is_left_alone(tale: Tale, head: str) -> None:
    found = strong([*HEADS[head], tale.title, *BYLINES, *tale.body, *BELOW])
    assert tale.title not in found
    assert "By Ida Lindqvist" in found


@ON_ALL
@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_inside_the_story_is_left_alone(tale: Tale, heading: str) -> None:
    assert heading not in strong(page_of(tale._replace(heading=heading)))


def test_a_title_that_stands_twice_is_a_title_twice() -> None:
    """Once where the page says where one is, once above the story."""
    page = [*ABOVE, KEEPER.title, *FLOATSAM[:2], *KEEPER.lines, *BELOW]
    assert KEEPER.title not in told(page)


@ON_ALL
def test_no_flag_at_all_is_on_the_title(tale: Tale) -> None:
    """Not even a hint: what is known to be the title is known not to be furniture."""
    assert tale.title not in told(page_of(tale))


@settings(max_examples=60)
@given(
    st.sampled_from(TALES),
    st.lists(st.sampled_from((*ABOVE, *FLOATSAM)), max_size=14, unique=True),
    st.lists(st.sampled_from((*BELOW, *FLOATSAM)), max_size=14, unique=True),
)
def test_no_line_of_a_story_counts_whatever_is_around_it(
    tale: Tale, above: list[str], below: list[str]
) -> None:
    found = strong(page_of(tale, above, below))
    assert {line for line in tale.lines if line in found} == set()


@ON_ALL
@pytest.mark.parametrize("title", ["Rain", "Lost and found", "The Night Ledger"])
def test_a_short_title_above_a_standfirst_is_left_alone(tale: Tale, title: str) -> None:
    """Magazines put a line between title and byline that says what the article is about."""
    standfirst = "On patience, and on those who have it"
    found = strong([*ABOVE, title, standfirst, *BYLINES, *tale.body, *BELOW])
    assert {title, standfirst}.isdisjoint(found)


@ON_ALL
@pytest.mark.parametrize(
    "title",
    [
        *(
            pytest.param(
                title,
                marks=pytest.mark.xfail(
                    reason="words and buttons above are enough against a short title whose words "
                    "the story lacks",
                    strict=True,
                ),
            )
            for title in ("Mist", "Why not?")
        ),
        "A matter for the moon alone",
    ],
)
def test_a_title_in_words_of_its_own_is_left_alone(tale: Tale, title: str) -> None:
    assert title not in strong([*ABOVE, title, *BYLINES, *tale.body, *BELOW])


@pytest.mark.xfail(
    reason="a short title above a longer line is taken for the name of a section", strict=True
)
def test_a_short_title_above_a_standfirst_is_no_section() -> None:
    standfirst = "On patience, and on those who have it"
    lines = ["Skip to content", *MENU[:3], "The Night Ledger", standfirst, *KEEPER.body]
    assert "The Night Ledger" not in strong([*lines, *BELOW])


@ON_ALL
@pytest.mark.parametrize("last", ["So yes.", "He stayed awake.", "And so it was.", "Nobody did."])
def test_a_short_last_sentence_is_left_alone(tale: Tale, last: str) -> None:
    assert last not in strong(page_of(tale._replace(rest=(*tale.rest, last))))


@pytest.mark.parametrize("last", ["We never knew.", "Thank you, Berthe!", "And you?"])
def test_a_short_last_sentence_to_the_reader_is_left_alone(last: str) -> None:
    page = page_of(KEEPER._replace(rest=(*KEEPER.rest, last)), ABOVE, ["Share this article"])
    assert last not in strong(page)


@pytest.mark.xfail(
    reason="where eight lines of menu stand above the title, the first is taken for the title",
    strict=True,
)
def test_the_first_word_of_a_long_menu_is_no_title() -> None:
    assert "Home" in strong(page_of(KEEPER, ABOVE))
