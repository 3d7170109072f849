"""The exam of what makes a speaker hard to find, and of what only looks like one."""

from __future__ import annotations

from pathlib import Path

import yaml
from tests.engine.facts.quoting import quotations_in

EXAM = yaml.safe_load(
    (Path(__file__).parent / "quotations_exam_classes.yaml").read_text(encoding="utf-8")
)


def named(text: str) -> list[tuple[str, str]]:
    """Name and medium of each quotation of a text; empty: not named."""
    return [
        (q.attribution.name, q.attribution.medium) if q.attribution else ("", "")
        for _, q in quotations_in(text)
    ]


def test_nobody_is_named_who_only_seems_to_speak() -> None:
    """Whoever is named as the speaker is the speaker: no relative, no organisation, no thing."""
    wrong = [
        (told["text"], wanted, name)
        for told in EXAM
        for wanted, (name, _) in zip(told["by"], named(told["text"]), strict=True)
        if wanted != "any" and name not in ("", wanted)
    ]
    assert wrong == []


def test_speakers_are_found_in_every_class_of_sentence() -> None:
    """The share of the speakers that are found stays above its floor, which only rises."""
    found = [
        bool(name)
        for told in EXAM
        for wanted, (name, _) in zip(told["by"], named(told["text"]), strict=True)
        if wanted not in ("", "any")
    ]
    assert len(found) >= 100
    assert sum(found) >= 0.97 * len(found)


def test_media_are_found_behind_what_describes_them() -> None:
    """Where the exam names the media of a text, they are those that are found."""
    for one in (told for told in EXAM if "media" in told):
        assert [medium for _, medium in named(one["text"])] == one["media"], one["text"]
