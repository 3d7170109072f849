"""What stands below a line such as “3 comments” is what readers say."""

from __future__ import annotations

import pytest
from tests.engine.flags.furniture.pages import ABOVE, GOOSE, KEEPER, TALES, Tale, page_of, told

COMMENTS = ("So lovely!", "My uncle, too!", "Well told, thank you!")


@pytest.mark.parametrize("heading", ["3 comments", "Leave a Reply", "Leave a comment"])
@pytest.mark.parametrize("tale", TALES, ids=lambda tale: tale.title)
def test_what_readers_say_below_the_story_is_comments(tale: Tale, heading: str) -> None:
    found = told(page_of(tale, ABOVE, [heading, *COMMENTS]))
    assert [found[c].kind for c in COMMENTS if found[c].counts] == ["comment-prompt"] * 3
    assert {found[c].rule for c in COMMENTS} == {"comment.section"}


def test_the_reason_says_that_comments_begin_above() -> None:
    found = told(page_of(KEEPER, ABOVE, ["3 comments", *COMMENTS]))[COMMENTS[0]]
    opening = "“So lovely!” belongs to the comments of readers, which begin above it."
    assert found.reason == opening
    assert str(found.evidence[0]) == "it stands where readers comment"


def test_above_the_story_such_a_line_leads_down_to_the_comments() -> None:
    """It does not make comments of the story below it."""
    found = told([*ABOVE, "3 comments", *GOOSE.lines, "Share this article"])
    assert {f.rule for f in found.values()} & {"comment.section"} == set()
    assert not any(line in found and found[line].counts for line in GOOSE.lines)


def test_a_line_that_a_rule_names_keeps_its_name_among_comments() -> None:
    found = told(page_of(KEEPER, ABOVE, ["3 comments", *COMMENTS, "Subscribe to our newsletter"]))
    assert found["Subscribe to our newsletter"].kind == "newsletter"
