"""The exam of political news: who says what, in the ways of agencies, papers and blogs."""

from __future__ import annotations

import pytest
from tests.engine.facts.quoting import exam_of, found_speakers, sources_in, wrongly_named

EXAM = exam_of("quotations_exam_politics.yaml")


def test_nobody_is_named_who_does_not_speak_in_political_news() -> None:
    """Whoever is named as the speaker is the speaker, in every sentence of the exam."""
    assert wrongly_named(EXAM) == []


def test_speakers_of_political_news_are_found() -> None:
    """The share of the speakers that are found stays above its floor, which only rises."""
    found = found_speakers(EXAM)
    assert len(found) >= 300
    assert sum(found) >= 0.96 * len(found)


def test_media_of_political_news_are_found() -> None:
    """Where the exam names the media of a text, they are those that are found."""
    told = [one for one in EXAM if "media" in one]
    assert len(told) >= 24
    for one in told:
        assert [medium for _, medium in sources_in(one["text"])] == one["media"], one["text"]


@pytest.mark.parametrize(
    "text",
    [
        "Trask, who called the bill “a joke,” said Ames “knows better.”",
        "Hart, the author of “Harbor Lights,” said the deal was “done by noon.”",
        "“It is what it is,” was how Hart put it.",
    ],
)
@pytest.mark.xfail(strict=True, reason="a clause with marks of its own stands between")
def test_whoever_speaks_over_another_quotation_is_named(text: str) -> None:
    """The subject of a sentence says its last quoted words, though others stand between."""
    assert sources_in(text)[-1][0] in ("Trask", "Hart")
