"""Lines of ordinary words: boilerplate in company, headings and lines of stories alone."""

from __future__ import annotations

import pytest
from tests.sharing import checked_rules, shared_rules

from tetrapla.engine.flags import flag
from tetrapla.engine.model import Version
from tetrapla.engine.repair import repair
from tetrapla.engine.segment import segment

RULES = checked_rules()

PROSE = [
    "The miller of the lower village kept eleven mice in a hat box behind the stove all winter.",
    "She fed them with crumbs of cheese, and in the evening she read the newspaper to all of them.",
    "They slept by day and ran through the whole mill by night, and none of them was ever caught.",
    "With the first warm days of the year they left through the open window and did not return.",
]
TITLE = "Eleven mice and the miller"


def told(*lines: str) -> dict[str, tuple[str, str]]:
    """Line -> kind and level of the flag on it, for the lines that have one."""
    text = "\n\n".join(lines)
    version = Version("A", "a", "a", "utf-8", text)
    repaired = repair([version])
    with shared_rules():
        flags = flag([version], repaired, {"A": segment(version, repaired[0])}, RULES)
    return {text[f.start : f.end]: (f.kind, str(f.level)) for f in flags}


def strong(*lines: str) -> dict[str, str]:
    """Line -> kind, for the lines with a flag that counts."""
    return {line: kind for line, (kind, level) in told(*lines).items() if level != "hint"}


@pytest.mark.parametrize(
    "line",
    [
        "Close",
        "Comment",
        "Comments:",
        "Discussion",
        "Responses",
        "What do you think?",
        "Next",
        "Related",
        "Latest",
        "Trending",
        "Recommended",
        "FAQ",
        "The Author",
        "Author",
        "Get started",
        "Register",
        "Promotion",
        "Reply",
        "Keywords",
        "10 years ago",
        "An hour ago",
        "Published",
        "One thought on the matter",
        "Find me",
        "YouTube",
        "Listen: there is something that I must tell you.",
        "Spread the word!",
        "How it works",
        "Our story",
        "What’s new?",
        "What’s next",
        "In other news",
        "Dig deeper",
        "Get involved",
        "Full transcript",
        "Contact information",
        "Opening hours",
        "Size guide",
        "GDPR",
        "Search results",
        "Live updates",
        "Welcome back!",
        "Total",
        "Message",
        "Español",
        "Try Goosekeeper",
    ],
)
def test_an_ordinary_line_amid_prose_is_at_most_a_hint(line: str) -> None:
    assert strong(TITLE, PROSE[0], PROSE[1], line, PROSE[2], PROSE[3]) == {}
    assert strong(TITLE, line, *PROSE) == {}


def test_the_sections_of_a_paper_are_left_alone() -> None:
    paper = ["Methods", PROSE[0], "Results", PROSE[1], "Discussion", PROSE[2]]
    assert strong("Of mice", *paper) == {}


def test_a_column_of_prices_or_of_times_is_no_shop_and_no_player() -> None:
    """What a table leaves behind, cell by cell, is part of the story."""
    cells = ["$4.50", "$12.00", "$7.25", "10:15", "11:40", "12:05", "4.5 / 5", "3 of 12"]
    assert strong(TITLE, *PROSE[:2], *cells, *PROSE[2:]) == {}


def test_a_poem_of_the_words_of_web_pages_is_left_alone() -> None:
    poem = ["Save the mice,", "share the cheese with me,", "follow me to the mill", "and read on."]
    poem += [
        "Next to the stove",
        "I try harder now",
        "to get home today,",
        "by the moon.",
    ]
    assert strong("Ready to fly?", *poem) == {}


def test_films_with_their_years_are_no_list_of_categories() -> None:
    films = ["Eleven Mice (1949)", "The Hat Box (1952)", "A Miller (1960)", "Cheese (1961)"]
    assert strong(TITLE, *PROSE[:2], *films, *PROSE[2:]) == {}


@pytest.mark.parametrize(
    "title", ["Animals", "The Author", "Close", "Discussion", "News", "Home", "You are here"]
)
@pytest.mark.parametrize("below", [[], ["By Ida Lindqvist"], ["May 4, 2021"]])
def test_a_title_of_an_ordinary_word_is_left_alone(title: str, below: list[str]) -> None:
    assert title not in told(title, *below, *PROSE)


def test_a_first_line_that_is_boilerplate_beyond_doubt_is_no_title() -> None:
    assert strong("Skip to content", *PROSE) == {"Skip to content": "navigation"}


def test_an_ordinary_line_beside_one_that_speaks_for_itself_counts() -> None:
    found = told(TITLE, *PROSE[:2], "Comments", "Leave a Reply", *PROSE[2:])
    assert found["Comments"] == ("comment-prompt", "sure")


def test_two_ordinary_lines_in_a_row_are_likely_and_three_are_as_sure_as_their_rule() -> None:
    two = told(TITLE, *PROSE[:2], "Close", "Next", *PROSE[2:])
    assert {level for _, level in two.values()} == {"likely"}
    three = told(TITLE, *PROSE[:2], "Close", "Next", "Search", *PROSE[2:])
    assert {level for _, level in three.values()} == {"sure"}


def test_a_byline_is_no_company_since_it_stands_below_titles() -> None:
    assert "Animals" not in strong("Animals", "By Ida Lindqvist", "The miller", *PROSE)


def test_a_menu_is_known_by_its_row_of_words_above_and_below_the_story() -> None:
    menu = ["Home", "About", "Blog", "Contact"]
    assert strong(*menu, TITLE, *PROSE) == dict.fromkeys(menu, "navigation")
    assert strong(TITLE, *PROSE, *menu) == dict.fromkeys(menu, "navigation")


def test_one_word_of_a_menu_below_the_story_is_no_menu() -> None:
    assert strong(TITLE, *PROSE, "Home") == {}


@pytest.mark.parametrize("line", ["Comments", "Related:", "Close", "Discussion"])
def test_an_ordinary_line_below_the_story_counts(line: str) -> None:
    assert line in strong(TITLE, *PROSE, line, "Ida Lindqvist")


def test_a_heading_of_prose_further_down_is_not_below_the_story() -> None:
    scraps = [f"Scrap {n}" for n in "abcdefghijkl"]
    assert strong(TITLE, *PROSE, *scraps, "Discussion", PROSE[0]) == {}


def test_in_a_text_without_prose_an_ordinary_line_is_a_hint() -> None:
    assert strong("a mouse", "a hat", "Close", "a box", "Comment", "a stove") == {}


def test_the_evidence_of_an_ordinary_line_says_what_stands_around_it() -> None:
    text = "\n\n".join([TITLE, *PROSE, "Share this", "Comments"])
    version = Version("A", "a", "a", "utf-8", text)
    repaired = repair([version])
    flags = flag([version], repaired, {"A": segment(version, repaired[0])}, RULES)
    (comments,) = [f for f in flags if f.kind == "comment-prompt"]
    assert str(comments.evidence[-1]) == "2 lines of that sort stand in a row"


def test_sentences_that_could_follow_an_introduction_of_the_author_are_prose() -> None:
    """Rules for lines below others say nothing of a line by itself: here all is story."""
    prose = ["She came home late that night and found the door of the old mill wide open again."]
    prose += ["They had all left by the window, and the hat box behind the stove was quite empty."]
    assert told("The Author", *prose) == {}


POINTS = ["• A miller kept eleven mice.", "• They left her in spring."]


@pytest.mark.parametrize("heading", ["Quick nibbles:", "In short:", "The Whole Mouse Tale:"])
def test_a_short_heading_above_points_and_prose_heads_a_summary_whatever_it_says(
    heading: str,
) -> None:
    found = told(TITLE, heading, *POINTS, *PROSE)
    assert found[heading] == ("summary", "likely")
    assert {found[p] for p in POINTS} == {("summary", "hint")}


@pytest.mark.parametrize(
    "lines",
    [
        ["Top secret:", *PROSE],
        ["Main characters:", "• Rosa the miller", "• Eleven mice", *PROSE],
        ["You need:", "• 2 cups of flour", "• 3 eggs, well beaten", "• salt", *PROSE],
        ["It could be:", *POINTS, *PROSE],
        ["Quick nibbles:", POINTS[0], *PROSE],
        ["Quick nibbles:", *POINTS],
        ["For:", *POINTS, "Against:", *POINTS, *PROSE],
        [*PROSE, "Quick nibbles:", *POINTS, *PROSE],
    ],
    ids=["prose", "names", "things", "left open", "one", "no prose", "two lists", "below"],
)
def test_other_lines_with_a_colon_head_no_summary(lines: list[str]) -> None:
    assert strong(TITLE, *lines) == {}
