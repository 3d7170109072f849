"""Small words that were glued: ``ofthe``."""

from __future__ import annotations

import pytest
from tests.engine.repair.glued import BODY, repaired, strong


def test_words_that_stand_side_by_side_elsewhere_are_parted() -> None:
    result = repaired(f"{BODY} They came from the lake, and one fromthe hill.")
    (flag,) = result.flags
    assert (flag.kind, flag.repair, flag.counts) == ("fused-words", "from the", True)
    assert "one from the hill" in result.shadow.text


def test_words_glued_again_and_again_are_parted() -> None:
    text = f"{BODY} He went tothe lake, andthe goats stood inthe barn withthe farmer."
    parted = "He went to the lake, and the goats stood in the barn with the farmer."
    assert repaired(text).shadow.text == f"{BODY} {parted}"


def test_words_glued_once_are_a_hint() -> None:
    result = repaired(f"{BODY} He stood withthe farmer.")
    assert [(f.repair, f.counts) for f in result.flags] == [("with the", False)]
    assert not result.shadow.edits


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("One ofthe and the other", "The word ofthe is one that we have."),
        ("The site of-inthe-village and http://inthe.example and inthe.org and @ofthe", ""),
        ("He had Inthe and OFTHE and therewith.", ""),
    ],
)
def test_words_of_other_versions_names_and_addresses_are_left_alone(text: str, other: str) -> None:
    assert strong(f"{BODY} In the barn, of the farm. {text}", other) == []


def test_other_languages_are_left_alone() -> None:
    assert strong("Wir sagten andthe und inthe und tothe, und dann gingen wir nach Hause.") == []


def test_words_that_another_version_writes_side_by_side_are_parted() -> None:
    result = repaired("The keeper came tothe lake.", f"{BODY} The keeper came to the lake.")
    (flag,) = result.flags
    assert (flag.repair, flag.counts) == ("to the", True)
    assert "version B" in str(flag.evidence[0])
    assert result.shadow.text == "The keeper came to the lake."


def test_another_version_has_to_write_them_side_by_side() -> None:
    (flag,) = repaired(f"{BODY} He came tothe lake.", "He came to. The lake was near.").flags
    assert not flag.counts
