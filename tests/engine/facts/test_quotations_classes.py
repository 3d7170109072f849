"""The exam of what makes a speaker hard to find, and of what only looks like one."""

from __future__ import annotations

from tests.engine.facts.quoting import exam_of, found_speakers, sources_in, wrongly_named

EXAM = exam_of("quotations_exam_classes.yaml")


def test_nobody_is_named_who_only_seems_to_speak() -> None:
    """Whoever is named as the speaker is the speaker: no relative, no organisation, no thing."""
    assert wrongly_named(EXAM) == []


def test_speakers_are_found_in_every_class_of_sentence() -> None:
    """The share of the speakers that are found stays above its floor, which only rises."""
    found = found_speakers(EXAM)
    assert len(found) >= 100
    assert sum(found) >= 0.97 * len(found)


def test_media_are_found_behind_what_describes_them() -> None:
    """Where the exam names the media of a text, they are those that are found."""
    for one in (told for told in EXAM if "media" in told):
        assert [medium for _, medium in sources_in(one["text"])] == one["media"], one["text"]
