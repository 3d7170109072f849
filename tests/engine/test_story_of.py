"""What a passage tells is its text without the boilerplate inside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tetrapla.engine.results import Comparison

PLAIN = "The goose came down from the roof of the town hall when the cook held out a lettuce."
ASKING = f"{PLAIN} Please share this story!"
OTHER = "For their story the twins asked the baker, the verger and both of the night watchmen."


@pytest.fixture(name="asking")
def _asking(told: Callable[..., Comparison]) -> Comparison:
    return told(f"{ASKING}\n\nIt slept.", f"{PLAIN}\n\n{OTHER}\n\nIt slept.")


def test_boilerplate_inside_a_paragraph_is_left_out(asking: Comparison) -> None:
    """The sentence alone goes; the text itself stays as it is."""
    passage = asking.by_id["A1"]
    assert asking.story_of(passage).split() == PLAIN.split()
    assert passage.repaired_text == ASKING


def test_passages_are_not_linked_by_boilerplate_inside_them(asking: Comparison) -> None:
    """“Please share this story” tells nothing of a story."""
    assert [(link.a, link.b) for link in asking.links if link.a == "A1"] == [("A1", "B1")]


def test_a_passage_that_is_boilerplate_altogether_keeps_its_text(possum: Comparison) -> None:
    """It is aligned too, with its like."""
    asides = [passage for passage in possum.passages if passage.id in possum.asides]
    assert asides
    assert all(possum.story_of(passage) == passage.repaired_text for passage in asides)


def test_overlapping_flags_leave_what_no_flag_covers(possum: Comparison) -> None:
    """Nothing is cut twice, and no letter of the story goes."""
    for passage in possum.passages:
        spans = possum.aside_spans(passage)
        if spans and passage.id not in possum.asides:
            text = passage.repaired_text
            kept = [c for k, c in enumerate(text) if not any(a <= k < b for a, b in spans)]
            assert "".join(possum.story_of(passage).split()) == "".join("".join(kept).split())
