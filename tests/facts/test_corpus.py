"""The stories are written as stories are, and their marks are read right."""

from __future__ import annotations

from typing import Any

import pytest
from tests.alignment.corpus import CorpusError
from tests.facts.corpus import SAME, Tale, load, parse
from tests.facts.marks import Span

TALES = [pytest.param(tale, id=tale.id) for tale in load()]


def told(**changes: Any) -> dict[str, Any]:
    """A story as it is written in a file."""
    story = {
        "title": "Geese",
        "kind": "animals",
        "versions": {
            "one": "Two geese [sic] came.\n\n“{Ada Holm @the Echo|[1:We fed them],}” she said.",
            "two": "“{Ada Holm?|[1b:We had fed them].}” So [1:we fed them], she wrote.",
            "three": "“{^-|[2:Oh.]} And “{!title|The Geese}” came.",
        },
        "rows": {1: "ab altered?, negation, (number)", 2: "same"},
        "never": "1-2",
        "told": "1:two",
        "numbers": {"one": "Two | 2 | geese/birds | | flock"},
        "number rows": {"flock": "~other noun"},
        "names": {"Geese": ["~geese"]},
    }
    return {**story, **changes}


@pytest.mark.parametrize("tale", TALES)
def test_a_story_is_told_by_three_outlets_or_four(tale: Tale) -> None:
    """Each version is as long as a short report, and has quotations and numbers marked."""
    assert len(tale.texts) in (3, 4)
    assert all(220 <= len(text.split()) <= 500 for text in tale.texts.values())
    for version in tale.texts:
        assert any(c.span.version == version for c in tale.counted)
        assert any(p.span.version == version for p in tale.pieces)


@pytest.mark.parametrize("tale", TALES)
def test_nothing_of_the_marks_is_left_in_a_text(tale: Tale) -> None:
    """What readers see has no braces, no bars and no numbers of utterances."""
    for text in tale.texts.values():
        assert not set("{}|@^") & set(text)
        assert "[1" not in text


@pytest.mark.parametrize("tale", TALES)
def test_speakers_are_people_of_the_story(tale: Tale) -> None:
    """Whoever speaks and whatever is spelled otherwise is among the names."""
    assert {q.speaker for q in tale.quoted if q.speaker} <= tale.names.keys()
    assert tale.spelled <= set(tale.names.values())


def test_there_is_a_story_of_every_kind() -> None:
    """Fourteen kinds of news, one story each."""
    assert len({tale.kind for tale in load()}) == len(load()) == 14


def test_marks_are_taken_out_and_read() -> None:
    """Quotations and utterances keep their places in the text without marks."""
    tale = parse("x", told())
    assert tale.texts["one"] == "Two geese [sic] came.\n\n“We fed them,” she said."
    assert tale.texts["three"] == "“Oh. And “The Geese” came."
    quoted = [(q.span, q.kind, q.speaker, q.medium, q.known, q.unclosed) for q in tale.quoted]
    assert quoted == [
        (Span("one", 24, 36), "words", "Ada Holm", "the Echo", False, False),
        (Span("two", 1, 17), "words", "Ada Holm", "", True, False),
        (Span("three", 1, 4), "words", "", "", False, True),
        (Span("three", 10, 19), "title", "", "", False, False),
    ]
    pieces = [(p.span, p.group, p.reading, p.quoted is not None) for p in tale.pieces]
    assert pieces == [
        (Span("one", 24, 35), 1, "a", True),
        (Span("three", 1, 4), 2, "a", True),
        (Span("two", 1, 16), 1, "b", True),
        (Span("two", 22, 33), 1, "a", False),
    ]


def test_readings_are_related_as_it_is_written() -> None:
    """The relation of two readings is that of the file; one reading is the same as itself."""
    tale = parse("x", told())
    one, _, other, again = tale.pieces
    found = tale.relation(other, one)
    assert found.hint
    assert [set(found.states), set(found.labels)] == [{"altered"}, {"negation"}]
    assert set(found.open_labels) == {"number"}
    assert tale.relation(one, again) == SAME


def test_numbers_are_found_in_their_text() -> None:
    """A line of numbers has its place, its nouns and its row."""
    tale = parse("x", told())
    (two,) = tale.counted
    assert two == (Span("one", 0, 3), "2", ("geese", "birds"), "", "flock")
    assert tale.number_rows == {"flock": {"other noun"}}
    assert not tale.asked


@pytest.mark.parametrize(
    "changes",
    [
        {"colour": "blue"},
        {"rows": {1: "same"}},
        {"rows": {1: "ab altered; ac altered"}},
        {"never": "1-7"},
        {"told": "9:two"},
        {"numbers": {"one": "Three | 3 | geese"}, "number rows": {}},
        {"number rows": {"herd": "same"}},
        {"names": {"Nobody Here": []}},
        {"versions": {"one": "“{Ada|[1:We fed them.”"}},
        {"versions": {"one": "“{|[1:We fed them.]}”"}},
        {"versions": {"one": "Two geese.\nTwo more."}},
    ],
)
def test_a_story_that_contradicts_itself_is_refused(changes: dict[str, Any]) -> None:
    """Unknown keys, utterances, numbers and names, and open marks, are errors."""
    parse("x", told())
    with pytest.raises(CorpusError):
        parse("x", told(**changes))
