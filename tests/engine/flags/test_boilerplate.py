"""Boilerplate: what is flagged, where, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sharing import checked_rules, shared_rules

from tetrapla.engine.flags import asides, flag
from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import repair
from tetrapla.engine.segment import segment

RULES = checked_rules()

STORY = """A goose spends four days on the roof of the town hall

Nobody in the small town knows how the old goose got up to the roof of the town hall.

She had not left her yard in years, and she has a bad wing that never healed as it should.

The fire brigade came with the long ladder on Thursday and carried her down in a blanket.
"""


def flags_of(*texts: str) -> tuple[Flag, ...]:
    versions = [Version(s, s, s, "utf-8", t) for s, t in zip("ABCD", texts, strict=False)]
    repaired = repair(versions)
    told = {v.siglum: segment(v, r) for v, r in zip(versions, repaired, strict=True)}
    return flag(versions, repaired, told, RULES)


def asides_of(text: str) -> dict[str, str]:
    """The text of each passage that is set aside -> the kind that says so."""
    version = Version("A", "a", "a", "utf-8", text)
    repaired = repair([version])
    told = {"A": segment(version, repaired[0])}
    by_id = {p.id: p.text for p in told["A"]}
    found = asides(told, flag([version], repaired, told, RULES))
    return {by_id[i]: kind for i, kind in found.items()}


def test_a_plain_story_has_no_flags() -> None:
    assert flags_of(STORY) == ()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share this post:", "share"),
        ("Leave a Reply", "comment-prompt"),
        ("Your email address will not be published. Required fields are marked *", "comment-form"),
        ("You might also like", "related"),
        ("Sign up for our weekly newsletter and get more tales like this.", "newsletter"),
        ("© 2021 The Goose Herald. All rights reserved.", "copyright"),
        ("Tags: geese, roofs", "category"),
        ("♬ original sound – goose herald", "embed"),
        ("The old goose again #goose #roof #rescue", "embed"),
        ("Photo: Ida Lindqvist", "photo-credit"),
        ("Ida Lindqvist is a reporter who writes about animals for the Goose Herald.", "bio"),
        ("We use cookies to make this site better.", "cookies"),
        ("Advertisement", "advert"),
        ("Was this page helpful? Yes No", "comment-prompt"),
        ("$24.00 at Goose & Sons", "advert"),
        ("Start your free 10-day trial now", "call-to-action"),
        ("No credit card required.", "call-to-action"),
        ("Enjoyed this tale? Share it with your friends!", "share"),
        ("You have read 2 of 3 free articles this month.", "newsletter"),
        ("Listen on Spotify", "embed"),
        ("Loading more comments…", "furniture"),
        ("Phone: 555-014-7788", "furniture"),
        ("All fields marked with an asterisk are required.", "furniture"),
        ("The views expressed here are those of the author.", "furniture"),
        ("This article is republished from the Goose Herald.", "copyright"),
        ("This article contains sponsored content.", "advert"),
        ("In reply to Ida", "comment-prompt"),
        ("Follow Us | Subscribe", "navigation"),
        ("« Prev 1 2 3 … 9 Next »", "navigation"),
        ("Posted in Geese", "category"),
        ("More posts by Ida Lindqvist", "bio"),
        ("Source: Goose Herald", "photo-credit"),
    ],
)
def test_a_line_below_the_story_is_set_aside(line: str, kind: str) -> None:
    assert asides_of(f"{STORY}\n{line}\n") == {line: kind}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Skip to content", "navigation"),
        ("By Ida Lindqvist", "byline"),
        ("Published May 4, 2021", "dateline"),
        ("4 min read", "dateline"),
    ],
)
def test_a_line_above_the_story_is_set_aside(line: str, kind: str) -> None:
    assert asides_of(f"{line}\n\n{STORY}") == {line: kind}


@pytest.mark.parametrize(
    "line",
    [
        "May 4 was the day she left.",
        "By the river stood a man who wrote everything down and who never slept at all.",
        "Ida Lindqvist is a reporter who was there when the goose was carried down that day.",
        "“Please share this story!” cried the old man from the window of the house beside it.",
        "He asked them to share this story with no one, and they kept their word for years.",
        "They all had to leave a comment in the book that lay open beside the big door.",
    ],
)
def test_a_sentence_inside_of_the_story_is_left_alone(line: str) -> None:
    before, after = STORY.rsplit("\n\n", 1)
    assert flags_of(f"{before}\n\n{line}\n\n{after}") == ()


def test_a_request_behind_a_sentence_of_the_story_is_flagged_alone() -> None:
    text = f"{STORY}\nWhat a goose, and what a roof! ❤️ Please share this story!\n"
    (found,) = flags_of(text)
    assert text[found.start : found.end] == "Please share this story!"
    assert asides_of(text) == {}


def test_a_request_in_a_damaged_line_is_flagged_at_its_place_in_the_original() -> None:
    text = f"{STORY}\nWhаt a goоse it was, and what a roof! Plеase share this story!\n"
    found = [f for f in flags_of(text) if f.kind == "share"]
    assert [text[f.start : f.end] for f in found] == ["Plеase share this story!"]


def test_what_follows_a_heading_of_other_pages_is_set_aside_to_the_end() -> None:
    tail = ["More like this", "A fox in the library", "Ten ducks and a bus driver"]
    found = asides_of(STORY + "\n" + "\n\n".join(tail))
    assert found == dict.fromkeys(tail, "related")


def test_a_paragraph_below_such_a_heading_is_not_taken_for_a_teaser() -> None:
    text = STORY.replace("She had", "You might also like\n\nShe had")
    assert asides_of(text) == {"You might also like": "related"}


def test_the_names_above_an_introduction_of_the_author_go_with_it() -> None:
    tail = [
        "Ida Lindqvist",
        "Ida Lindqvisthttps://example.org/ida",
        "Ida Lindqvist is the editor of the Herald and writes about geese",
    ]
    assert asides_of(STORY + "\n" + "\n".join(tail)) == dict.fromkeys(tail, "bio")


def test_the_post_above_a_music_line_goes_with_it() -> None:
    tail = ["@ida.lindqvist The goose is home 🥹", "♬ original sound – ida"]
    assert asides_of(STORY + "\n" + "\n".join(tail)) == dict.fromkeys(tail, "embed")


def test_a_word_between_navigation_and_title_names_a_section() -> None:
    found = asides_of(f"Skip to content\n\nGood News\n\n{STORY}")
    assert found == {"Skip to content": "navigation", "Good News": "category"}


def test_a_word_above_the_title_alone_is_left() -> None:
    assert asides_of(f"Good News\n\n{STORY}") == {}


def test_the_title_is_not_taken_for_a_link_to_another_page() -> None:
    assert asides_of(STORY.replace("A goose spends", "Watch: A goose spends")) == {}


def test_items_of_a_summary_are_a_hint_only() -> None:
    text = STORY.replace("\n\n", "\n\nKey points:\n\n• A goose was on a roof.\n\n", 1)
    levels = {f.kind + " " + f.level for f in flags_of(text)}
    assert levels == {"summary likely", "summary hint"}


def test_glued_captions_and_credits_are_flagged_as_pictures_and_set_aside() -> None:
    text = STORY.replace("She had", "The goose at homeIda LindqvistShe had")
    text = text.replace("The fire", "Ida LindqvistThe fire") + "\nIda Lindqvist\n"
    found = asides_of(text)
    assert found == {"The goose at home": "photo-caption", "Ida Lindqvist": "photo-credit"}


def test_every_flag_has_a_reason_and_evidence_and_they_are_in_order() -> None:
    text = f"Skip to content\n\n{STORY}\nTags: geese\n\nShare this\n\nKoЯn played\x1b[1m on.\ufffd"
    found = flags_of(text, STORY + "\nShare this post")
    assert {f.version for f in found} == {"A", "B"}
    assert all(f.reason.endswith(".") and f.evidence for f in found)
    keys = [("AB".index(f.version), f.start, f.end, f.kind) for f in found]
    assert keys == sorted(keys)


@given(
    st.lists(
        st.sampled_from(
            [
                *STORY.split("\n\n"),
                "Share this",
                "More like this",
                "• a point",
                "♬ la",
                "Key points:",
            ]
        ),
        max_size=14,
    )
)
def test_flags_lie_inside_of_passages_whatever_the_order_of_lines(lines: list[str]) -> None:
    text = "\n\n".join(lines)
    with shared_rules():
        flags = flags_of(text)
    for found in flags:
        assert 0 <= found.start < found.end <= len(text)
        assert text[found.start : found.end].strip()


@pytest.mark.parametrize(
    "text",
    [
        "Please share this story! " * 40_000,
        "Share this\n" * 20_000,
        "a{b:c}" * 100_000,
        "“" * 10**6,
    ],
    ids=["one line", "lines", "style sheet", "quotation marks"],
)
def test_a_hostile_text_is_flagged_to_its_end(text: str) -> None:
    assert all(f.end <= len(text) for f in flags_of(text))


@pytest.mark.parametrize("line", ["<br><br>", '<img src="a.png" alt=""> <hr>', "<!-- the end -->"])
def test_a_line_of_markup_alone_is_set_aside(line: str) -> None:
    assert asides_of(f"{STORY}\n{line}\n\n{STORY}") == {line: "tag"}


def test_a_line_with_words_between_tags_is_the_story() -> None:
    assert asides_of(f'{STORY}\n<div class="{"wide " * 20}" id="wide">Geese</div>\n') == {}


def test_a_line_that_cannot_be_seen_is_not_told_to_be_markup() -> None:
    assert asides_of(f"{STORY}\n\u200b\u200b\n\n{STORY}") == {}
