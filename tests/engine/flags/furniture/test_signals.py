"""When a line that no rule knows is likely furniture, and what is said for it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.engine.flags.furniture.conftest import Saying
from tests.engine.flags.furniture.pages import (
    ABOVE,
    BELOW,
    FLOATSAM,
    GOOSE,
    KEEPER,
    TALES,
    Tale,
    flags_of,
    fresh_flags_of,
    page_of,
    ruled,
    strong,
    told,
)

from tetrapla.engine.flags.furniture.weighing import SECOND_FACTS, has_story, judge
from tetrapla.engine.kinds import GROUPS, Group
from tetrapla.engine.model import Flag

SIGNALS = {
    "wording": (
        "is worded",
        "uses words that web pages use",
        "gives a",
        "names a price",
        "is a date or a time",
        "speaks ",
    ),
    "shape": (
        "has no words",
        "has separators",
        "ends in",
        "is one word",
        "is no sentence",
        "is a sentence, but",
    ),
    "words": ("has no word of the story", "shares few words"),
    "repeated": ("stands on the page more than once", "opens as other lines"),
    "place": ("stands above the story", "stands below the story", "stands near an end"),
    "company": (
        "stands where readers comment",
        "stands below the author",
        "stands below links",
        "stands below lines",
        "stands above other lines",
        "stands among",
        "has little prose",
    ),
}
"""Signal -> how what is said of it begins."""
NOT_OF_PAGES_ALONE = {"byline", "dateline", "bio", "summary", "photo-credit", "furniture"}
WEB = {k for k, group in GROUPS.items() if group is Group.BOILERPLATE} - NOT_OF_PAGES_ALONE
"""Kinds of lines that only web pages have."""
LOOSE = (
    *ABOVE,
    *BELOW,
    *FLOATSAM,
    "By Ida Lindqvist",
    "4 May 2021",
    "3 comments",
    "So true!",
    "Old Hannes",
    "Yesterday at 12:30",
    "Do you keep a goose? Tell us about it.",
    "We sell rope, tar and lanterns on the quay.",
    "Call 555 010 4477",
    "Tar, from $4",
    "My goose does so too, every single day of the week, and we love her for it.",
)
pages = st.builds(
    lambda above, tale, below: [*above, *tale.lines, *below],
    st.lists(st.sampled_from(LOOSE), max_size=8),
    st.sampled_from(TALES),
    st.lists(st.sampled_from(LOOSE), max_size=12),
)


def by_signals(flag: Flag) -> bool:
    """Whether a flag rests on signals and not on rules."""
    ruled_too = any("(rule " in str(fact) for fact in flag.evidence)
    return not ruled_too and flag.rule.endswith((".signals", ".row", "comment.section"))


def signals_of(flag: Flag) -> set[str]:
    """The signals that the evidence of a flag tells of."""
    return {
        signal
        for signal, openings in SIGNALS.items()
        for fact in flag.evidence
        if str(fact).removeprefix("it ").startswith(openings)
    }


@settings(max_examples=100)
@given(pages)
def test_two_signals_and_a_line_that_a_rule_knows_make_a_line_likely(lines: list[str]) -> None:
    """No line counts for one signal alone, or on a page that may be no web page at all."""
    flags = flags_of(lines)
    for flag in flags:
        if flag.counts and by_signals(flag):
            assert len(signals_of(flag)) >= 2, flag
            assert any(f.kind in WEB and f.counts and not by_signals(f) for f in flags)


@settings(max_examples=30)
@given(pages)
def test_every_flag_says_why(lines: list[str]) -> None:
    """The reason is one sentence, and each fact that it rests on is told once."""
    for flag in flags_of(lines):
        evidence = [str(fact) for fact in flag.evidence]
        assert flag.reason.endswith(".")
        assert evidence
        assert all(evidence)
        assert len(set(evidence)) == len(evidence)


@settings(max_examples=10)
@given(pages)
def test_the_same_page_has_the_same_flags(lines: list[str]) -> None:
    assert flags_of(lines) == fresh_flags_of(lines) == fresh_flags_of(list(lines))


@pytest.mark.parametrize("line", ["»", "→", "❤️"])
def test_a_line_without_words_says_nothing_about_the_words_of_the_story(line: str) -> None:
    """So the evidence names every signal that was counted."""
    page = ruled("\n\n".join([*KEEPER.lines, "Share this article", *FLOATSAM, line]))
    lines = list(page.lines.values())
    (judged,) = [
        j
        for x, j in zip(lines, judge(lines, page.small, page.book.site_words), strict=True)
        if j and x.text == line
    ]
    assert "words" not in judged.signals


LINE = "Wind and sail"
WEB_PAGE = ["Skip to content", LINE, *KEEPER.lines, "Share this article"]
"""Rules know two lines of it."""


@pytest.mark.parametrize("signal", SIGNALS)
def test_one_signal_alone_is_a_hint_however_strong(saying: Saying, signal: str) -> None:
    """Whichever it is; where a line stands is no exception."""
    saying(signal)
    assert str(told(WEB_PAGE)[LINE].level) == "hint"


def test_two_signals_are_as_much_as_the_model_says(saying: Saying) -> None:
    saying("company", "shape")
    assert told(WEB_PAGE)[LINE].confidence == 0.98


def test_one_line_that_a_rule_knows_makes_no_line_around_it_sure(saying: Saying) -> None:
    """Any text may have one such line by chance."""
    saying("company", "shape")
    assert str(told([LINE, *KEEPER.lines, "Share this article"])[LINE].level) == "likely"
    assert str(told(WEB_PAGE)[LINE].level) == "sure"


def test_no_signal_is_no_flag(saying: Saying) -> None:
    saying()
    assert LINE not in told(WEB_PAGE)


def test_title_headings_and_last_sentence_are_hints_whatever_the_model_says(
    saying: Saying,
) -> None:
    saying("wording", "shape")
    found = told(WEB_PAGE)
    assert KEEPER.title not in found
    assert str(found[KEEPER.heading].level) == "hint"
    assert str(found[KEEPER.rest[-1]].level) == "hint"


@pytest.mark.parametrize(
    "known", [[], ["By Ida Lindqvist"], ["4 May 2021"], ["By Ida Lindqvist", "4 May 2021"]]
)
def test_where_no_rule_knows_a_line_of_a_web_page_all_are_hints(
    saying: Saying, known: list[str]
) -> None:
    """Books have authors and letters have dates."""
    saying("company", "shape", "words")
    found = told([LINE, KEEPER.title, *known, *KEEPER.body])
    assert str(found[LINE].level) == "hint"


@pytest.mark.parametrize("tale", TALES, ids=lambda tale: tale.title)
def test_short_lines_around_a_story_are_hints_at_most_where_no_rule_knows_a_line(
    tale: Tale,
) -> None:
    """A text from a book or a mail has such lines too."""
    assert strong([*FLOATSAM, *tale.lines, *FLOATSAM]) == {}


def test_furniture_that_no_rule_knows_is_found() -> None:
    """Below lines that end a page short lines belong to the page."""
    found = told(page_of(GOOSE, ABOVE, ["Share this article", *FLOATSAM]))
    assert all(found[line].counts and found[line].rule == "furniture.signals" for line in FLOATSAM)


def test_lines_that_rules_know_are_not_judged() -> None:
    page = ruled("\n\n".join([*KEEPER.lines, "Share this article", *FLOATSAM]))
    lines = list(page.lines.values())
    judged = judge(lines, page.small, page.book.site_words)
    assert len(judged) == len(lines)
    assert [x.text for x, j in zip(lines, judged, strict=True) if j] == list(FLOATSAM)


@pytest.mark.parametrize(
    ("lines", "story"),
    [
        (KEEPER.lines, True),
        (KEEPER.lines[:2], False),
        (FLOATSAM * 20, False),
        ((*KEEPER.lines, *(FLOATSAM * 8)), True),
        ((*KEEPER.lines, *(FLOATSAM * 80)), False),
        ((), False),
    ],
    ids=["story", "two lines", "no prose", "some lines", "hardly any prose", "nothing"],
)
def test_without_a_story_nothing_is_told_from_it(lines: Sequence[str], story: bool) -> None:
    """Too little prose, or too little beside all the rest."""
    page = ruled("\n\n".join(lines))
    told_lines = list(page.lines.values())
    assert has_story(told_lines) is story
    if not story:
        assert judge(told_lines, page.small, page.book.site_words) == [None] * len(told_lines)


def test_a_text_whose_lines_go_on_in_small_letters_has_no_lines_of_its_own() -> None:
    """Prose that is wrapped at a width is cut anywhere, and its parts say nothing."""
    words = " ".join(KEEPER.body).split()
    wrapped = [" ".join(words[k : k + 9]) for k in range(0, len(words), 9)]
    assert has_story(list(ruled("\n".join([*KEEPER.lines, *wrapped[:2]])).lines.values()))
    assert not has_story(list(ruled("\n".join([*KEEPER.lines, *wrapped])).lines.values()))


@settings(max_examples=30)
@given(pages)
def test_a_judgement_has_a_confidence_that_is_worth_a_flag(lines: list[str]) -> None:
    page = ruled("\n\n".join(lines))
    for judged in judge(list(page.lines.values()), page.small, page.book.site_words):
        assert judged is None or 0.65 <= judged.confidence < 1
        assert judged is None or set(judged.signals) <= set(SIGNALS)
        assert judged is None or judged.facts.keys() == set(SECOND_FACTS)
