"""The stories of the exam and of the training are written as stories are."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from tests.alignment.corpus import (
    EXAM,
    KINDS,
    TRAINING,
    UNRELATED,
    CorpusError,
    Place,
    Tale,
    load,
    pair,
    parse,
)

TALES = (*load(EXAM), *load(TRAINING))


@pytest.mark.parametrize("tale", [pytest.param(t, id=f"{t.kind}-{t.id}") for t in TALES])
def test_only_unrelated_texts_have_nothing_in_common(tale: Tale) -> None:
    """A story has at least two versions, and links unless its texts are unrelated."""
    assert len(tale.versions) >= 2
    assert bool(tale.links) == (tale.kind != UNRELATED)


def test_every_kind_and_language_is_there() -> None:
    """Exam and training both have a story of each kind, and other languages than English."""
    for folder in EXAM, TRAINING:
        assert {t.kind for t in load(folder)} == set(KINDS)
        assert {"de", "en", "fr", "ru", "zh"} <= {t.language for t in load(folder)}


def test_the_exam_asks_for_nothing_that_is_in_the_training() -> None:
    """No title and no passage of more than a few words stands in both sets."""
    exam, training = load(EXAM), load(TRAINING)
    assert not {t.title for t in exam} & {t.title for t in training}
    texts = [
        {p for t in tales for told in t.versions.values() for p in told if len(p) > 40}
        for tales in (exam, training)
    ]
    assert texts[0]
    assert not texts[0] & texts[1]


@pytest.mark.parametrize("tale", [pytest.param(t, id=f"{t.kind}-{t.id}") for t in TALES])
def test_a_passage_is_told_once_by_its_version(tale: Tale) -> None:
    """No long passage stands twice in a version, or numbers could be mistaken."""
    for told in tale.versions.values():
        times = Counter(passage for passage in told if len(passage) > 40)
        assert [passage for passage, n in times.items() if n > 1] == []


def test_equal_paragraphs_tell_the_same() -> None:
    """Passages of a story that are equal to the letter are linked, or furniture."""
    for tale in TALES:
        where: dict[str, list[Place]] = {}
        for version, told in tale.versions.items():
            for number, passage in enumerate(told):
                where.setdefault(passage, []).append(Place(version, number))
        for places in where.values():
            for other in places[1:]:
                assert pair(places[0], other) in tale.links | tale.open_links, (tale.id, other)


def test_starts_are_where_the_passages_are() -> None:
    """Each passage stands in the text of its version where it is said to start."""
    for tale in TALES:
        for version, told in tale.versions.items():
            text = tale.text(version)
            for start, passage in zip(tale.starts(version), told, strict=True):
                assert text[start : start + len(passage)] == passage


def _told(**changes: Any) -> dict[str, Any]:
    story = {
        "title": "Geese",
        "language": "en",
        "kind": "merged",
        "versions": {"a": ["One.", "Two."], "b": ["One!", "Two!"], "c": ["Both."]},
        "groups": [{"a": [0], "b": [0], "c": [0]}, {"a": [1], "b": [1], "c": [0]}],
        "several": [["c", 0]],
    }
    return {**story, **changes}


def test_what_hangs_together_by_a_third_counts_neither_way_in_a_row() -> None:
    """A passage in two groups is linked with both; those two may stand in its row unpunished."""
    tale = parse("x", _told())
    c = Place("c", 0)
    assert {pair(c, Place("a", 0)), pair(c, Place("a", 1))} <= tale.links
    assert tale.open_rows == {
        pair(Place("a", 0), Place("b", 1)),
        pair(Place("a", 1), Place("b", 0)),
    }
    assert tale.open_links == frozenset()


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "poem"},
        {"colour": "blue"},
        {"several": []},
        {"several": [["c", 0], ["a", 0]]},
        {"groups": [{"a": [0], "b": [2]}], "several": []},
        {"groups": [{"a": [0], "d": [0]}], "several": []},
        {"groups": [{"a": [0, 1]}], "several": []},
        {"possible": [["a", 0, "b", 0]]},
        {"possible": [["a", 0, "a", 1]]},
        {"possible": [["a", 0, "b", 7]]},
        {"furniture": {"a": [0]}},
        {"furniture": {"a": [5]}},
        {"versions": {"a": ["One.", " "], "b": ["One!", "Two!"], "c": ["Both."]}},
        {"versions": {"a": ["One.", "Two\n\nand more."], "b": ["One!", "Two!"], "c": ["Both."]}},
    ],
)
def test_a_story_that_contradicts_itself_is_refused(changes: dict[str, Any]) -> None:
    """Unknown keys, kinds and numbers, and passages at two places unasked, are errors."""
    parse("x", _told())
    with pytest.raises(CorpusError):
        parse("x", _told(**changes))


def test_a_missing_key_is_an_error() -> None:
    """A story without groups is not taken for one without links."""
    told = _told()
    del told["groups"]
    with pytest.raises(CorpusError):
        parse("x", told)
