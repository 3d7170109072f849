"""What the other versions of a story say of lines around it, and what they cannot say."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.engine.flags.furniture.conftest import Saying
from tests.engine.flags.furniture.pages import FLOATSAM, KEEPER, told

LINE = "Wind and sail"
PAGE = [*FLOATSAM, *KEEPER.lines, "Share this article"]
BARE = KEEPER.lines
SAYS_SO = "it has no counterpart in the other versions"


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


@pytest.fixture
def hinting(saying: Saying) -> None:
    """Let the model think a little of all lines."""
    saying("company", "shape", confidence=0.7)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Wind and sail", "likely"),
        ("Tides", "hint"),
        ("The lantern", "hint"),
        ("Ask your own pilots!", "hint"),
        ("Is it Thursday?", "hint"),
    ],
)
@pytest.mark.parametrize("at", ["head", "tail"])
@pytest.mark.usefixtures("hinting")
def test_two_words_at_an_end_that_are_no_sentence_are_lifted(
    line: str, expected: str, at: str
) -> None:
    """One word may be missing elsewhere by chance, and a version may end in its own words."""
    tail = [line, "Share this article"] if at == "tail" else ["Share this article"]
    page = [*([line] if at == "head" else []), *KEEPER.lines, *tail]
    assert str(told(page, BARE)[line].level) == expected


@pytest.mark.usefixtures("hinting")
def test_a_line_inside_the_story_is_never_lifted() -> None:
    """What only one version tells is told there: headings, and lists between paragraphs."""
    inside = ["Wind and sail", "Tar and rope", "Night and day"]
    page = [*KEEPER.lines[:3], *inside, *KEEPER.lines[3:], "Share this article"]
    found = told(page, BARE)
    assert [str(found[line].level) for line in inside] == ["hint"] * 3


def test_the_order_of_the_other_versions_does_not_matter() -> None:
    two = (BARE, [*BARE, "A sail was seen."])
    assert told(PAGE, *two) == told(PAGE, *reversed(two))
