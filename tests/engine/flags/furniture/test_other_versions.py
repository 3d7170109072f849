"""What the other versions of a story say of lines around it, and what they cannot say."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.engine.flags.furniture.pages import FLOATSAM, KEEPER, told

LINE = "Wind and sail"
PAGE = [*FLOATSAM, *KEEPER.lines, "Share this article"]
BARE = KEEPER.lines
SAYS_SO = "the other versions have nothing like it"


def level(*pages: Sequence[str]) -> str:
    """The level of the flag on the line in the first of the versions."""
    found = told(*pages)
    return str(found[LINE].level) if LINE in found else "none"


def test_a_hint_that_no_other_version_has_becomes_likely() -> None:
    assert level(PAGE) == "hint"
    assert level(PAGE, BARE) == "likely"


def test_the_evidence_names_the_other_versions() -> None:
    assert SAYS_SO in str(told(PAGE, BARE)[LINE].evidence[-1])
    assert SAYS_SO not in str(told(PAGE)[LINE].evidence[-1])


@pytest.mark.xfail(reason="the fact is told as “it the other versions …”", strict=True)
def test_what_the_other_versions_say_is_a_sentence() -> None:
    assert str(told(PAGE, BARE)[LINE].evidence[-1]) == SAYS_SO


def test_a_line_that_another_version_has_stays_what_it_is() -> None:
    """Two pages may have the same menu: a counterpart proves nothing, neither way."""
    assert told(PAGE, PAGE)[LINE] == told(PAGE)[LINE]


def test_one_other_version_that_has_the_words_is_enough() -> None:
    assert level(PAGE, BARE, [LINE, *BARE]) == "hint"


def test_most_words_must_be_unknown_elsewhere() -> None:
    assert level(PAGE, [*BARE, "A sail was seen."]) == "hint"
    assert level(PAGE, [*BARE, "A gull was seen."]) == "likely"


def test_a_single_word_is_too_little_to_look_for() -> None:
    """“Waves” may be missing elsewhere by chance."""
    page = [FLOATSAM[0], *KEEPER.lines, "Share this article"]
    assert told(page, BARE).get(FLOATSAM[0]) == told(page).get(FLOATSAM[0])


def test_a_line_inside_the_story_is_never_lifted() -> None:
    """A heading that only one version has is the heading of that version."""
    for heading in ("Wind and sail", "Night and day", "Call them", "From the log"):
        told_here = [*KEEPER.lines[:2], heading, *KEEPER.lines[2:], "Share this article"]
        found = told(told_here, BARE).get(heading)
        assert found is None or not found.counts


def test_a_sentence_is_never_lifted() -> None:
    """A version may end with a sentence that the others lack."""
    last = "Ask your own harbour!"
    page = [*KEEPER.lines, last, "Share this article"]
    assert told(page, KEEPER.lines[:4]).get(last) == told(page).get(last)


def test_the_order_of_the_other_versions_does_not_matter() -> None:
    two = (BARE, [*BARE, "A sail was seen."])
    assert told(PAGE, *two) == told(PAGE, *reversed(two))
