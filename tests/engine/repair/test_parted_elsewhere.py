"""Words that other versions write as two."""

from __future__ import annotations

import pytest

from tetrapla.engine.evidence import WrittenBy
from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import Repaired, repair
from tetrapla.engine.resources import DEFAULT_LEXICON

CLEAN = "The council voted for the bridge, the mayor said later, and people were glad about it."


def repaired(*texts: str) -> Repaired:
    versions = [Version(s, s, f"{s}.txt", "utf-8", t) for s, t in zip("ABC", texts, strict=False)]
    return repair(versions, lexicon=DEFAULT_LEXICON)[0]


def found(result: Repaired) -> list[Flag]:
    return [f for f in result.flags if f.rule == "fused-words.parted-elsewhere"]


def test_a_word_that_others_write_as_two_is_a_hint() -> None:
    result = repaired(CLEAN.replace("council voted", "councilvoted"), CLEAN, "Nothing of it.")
    (flag,) = found(result)
    assert (flag.level, flag.repair) == ("hint", "council voted")
    assert flag.evidence == (WrittenBy("council voted", ("B",)),)
    assert "councilvoted" in result.shadow.text


def test_several_of_them_are_likely_and_parted() -> None:
    text = CLEAN.replace("council voted", "councilvoted").replace("mayor said", "mayorsaid")
    result = repaired(text.replace("people were", "peoplewere"), CLEAN)
    assert {f.level for f in found(result)} == {"likely"}
    assert result.shadow.text == CLEAN


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("She came everyday to the bridge in the old town.", "She came every day to the bridge."),
        ("The rooftop was wet.", "The roof top was wet, and then the rooftop was dry again."),
        ("A snowfort and a snowfort stood there.", "A snow fort and one more snow fort stood."),
        ("The councilvoted here.", "The council. Voted here."),
    ],
    ids=["in the list", "others have both", "a habit", "a sentence ends between"],
)
def test_words_that_may_be_written_so_are_left_alone(text: str, other: str) -> None:
    assert not found(repaired(text, other))


def test_small_words_are_told_once() -> None:
    result = repaired("They came fromthe old bridge of the town.", "They came from the old bridge.")
    assert [f.rule for f in result.flags] == ["fused-words.small"]


def test_a_version_alone_is_not_looked_at() -> None:
    assert not found(repaired(CLEAN.replace("council voted", "councilvoted")))
