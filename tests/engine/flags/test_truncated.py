"""Text that breaks off."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tetrapla.engine.model import Flag

Found = Callable[..., list[tuple[str, str]]]

TOLD = (
    "He spoke at noon. The mayor said on Monday that the old bridge must stay closed until the end "
    "of the year. Nobody was glad."
)
START = "He spoke at noon. The mayor said on Monday that the old bridge must stay closed "


@pytest.mark.parametrize(
    ("end", "flagged", "level"),
    [
        ("until the...", "...", "sure"),
        ("until …", "…", "sure"),
        ("until the [...]", "[...]", "sure"),
        ("until the end", "end", "likely"),
        ("unti", "unti", "likely"),
    ],
)
def test_another_version_tells_how_a_text_goes_on(
    end: str, flagged: str, level: str, found: Found
) -> None:
    assert found("truncated", START + end, TOLD) == [(flagged, level)]


def test_the_reason_names_the_version_and_the_evidence_tells_the_rest(
    flags_of: Callable[..., tuple[Flag, ...]],
) -> None:
    (flag,) = [f for f in flags_of(START + "until…", TOLD) if f.kind == "truncated"]
    assert flag.reason == "The text breaks off here; version B goes on."
    assert str(flag.evidence[0]) == "B1 goes on: “the end of the year. Nobody was glad.”"


def test_an_ellipsis_that_both_versions_have_is_a_way_to_end(found: Found) -> None:
    text = START + "until the end…"
    assert found("truncated", text, text) == [("…", "hint")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (START + "[…]", [("[…]", "likely")]),
        (START + "until... Read more", [("... Read more", "likely")]),
        (START + "until… Weiterlesen »", [("… Weiterlesen »", "likely")]),
        (START + "until (more)", [("(more)", "hint")]),
        (START + "until the end of", [("of", "hint")]),
        ("“I wonder…”\n\nShe left. So did he.", []),
        ("He left in the rain for good.", []),
        ("A goose on the roof of the house", []),
        ("Nobody knows how it came there. She is well.\n\nBy Jane Doe", []),
    ],
)
def test_alone_a_text_tells_little_of_its_end(
    text: str, expected: list[tuple[str, str]], found: Found
) -> None:
    assert found("truncated", text) == expected


def test_a_passage_that_ends_is_whole_though_another_version_goes_on(found: Found) -> None:
    assert found("truncated", START + "until the end of the year.", TOLD) == []


ONE = "The mayor said on Monday that the old bridge must stay closed until the end of the year."


@pytest.mark.parametrize(
    ("end", "flagged"),
    [
        ("The mayor said on Monday that the old bridge must", "must"),
        ("The mayor said on Monday that the old bri", "bri"),
    ],
)
def test_the_start_of_a_sentence_at_the_end_of_a_version_breaks_off(
    end: str, flagged: str, found: Found
) -> None:
    assert found("truncated", f"He spoke.\n\n{end}", f"He spoke.\n\n{ONE}") == [(flagged, "likely")]


@pytest.mark.parametrize(
    "text",
    [
        "He spoke.\n\nOn Monday the mayor told us that the old bridge must stay",
        "He spoke.\n\nThe mayor said on Monday",
        "The mayor said on Monday that the old bridge must stay\n\nHe spoke.",
        ONE[:-1],
    ],
    ids=["another start", "few words", "a heading", "no stop"],
)
def test_a_last_line_that_may_be_a_heading_breaks_nothing_off(text: str, found: Found) -> None:
    assert found("truncated", text, f"He spoke.\n\n{ONE}") == []


def test_of_many_ends_that_are_alike_one_that_goes_on_is_still_told(found: Found) -> None:
    cut = "He said that the geese would never come back again and then…"
    told = "He said that the geese would never come back again and then they did."
    assert found("truncated", cut, told) == [("…", "sure")]
    assert ("…", "sure") in found("truncated", "\n\n".join([cut] * 50), told)


def test_a_heading_that_another_version_has_inside_of_a_sentence_does_not_break_off(
    found: Found,
) -> None:
    told = "We heard that the old mayor of the harbour left at noon, and nobody was glad of it."
    assert found("truncated", "The old mayor of the harbour left at noon", told) == []
    assert found("truncated", "We heard that the old mayor of the harbour", told) == [
        ("harbour", "likely")
    ]
