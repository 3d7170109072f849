"""The exam of reported news: speakers whom papers name away from the quoted words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.engine.facts.costs import grows_as_it_may
from tests.engine.facts.quoting import (
    exam_of,
    found_speakers,
    quotations_in,
    sources_in,
    wrongly_named,
)

EXAM = exam_of("quotations_exam_news.yaml")


def test_nobody_is_named_who_only_hands_words_on() -> None:
    """Whoever is named as the speaker is the speaker, in every sentence of the exam."""
    assert wrongly_named(EXAM) == []


def test_speakers_away_from_their_words_are_found() -> None:
    """All speakers of the exam are found: before a colon, behind a comma, at the sentence's end."""
    found = found_speakers(EXAM)
    assert len(found) >= 30
    assert all(found)


def test_media_of_reported_news_are_found() -> None:
    """Where the exam names the media of a text, they are those that are found."""
    for one in (one for one in EXAM if "media" in one):
        assert [medium for _, medium in sources_in(one["text"])] == one["media"], one["text"]


@pytest.mark.parametrize(
    ("begin", "more", "end"),
    [
        *(("“Go,” Brenn said of the “pond” ", more, "B: “It is so.”") for more in "a-"),
        ("“Go,” Brenn said", " ", "“It is so.”"),
        ("“Go,” Brenn said of the “pond” adding in", " ", "! “It is so.”"),
        ("Sen. Ada Brenn left. ", "“It was a mess,” the senator said. Dove left. ", "“Go.”"),
    ],
)
def test_what_stands_between_two_quotations_may_be_long(begin: str, more: str, end: str) -> None:
    """Four times as much takes about four times as long: blanks, a line of hyphens, names."""

    def work(times: int) -> Callable[[], object]:
        text = begin + more * (times // len(more)) + end
        return lambda: quotations_in(text)

    assert grows_as_it_may(work, 20_000, 8)
