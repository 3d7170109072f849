"""Repaired text and its map back to the original."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.shadow import Edit, Shadow, repair_with


@st.composite
def edits_of(draw: st.DrawFn, text: str, rule: str) -> list[Edit]:
    """Edits of a text that do not overlap: replaced, taken out, put in."""
    places = draw(st.lists(st.integers(0, len(text)), max_size=12).map(sorted))
    pairs = zip(places[::2], places[1::2], strict=False)
    return [Edit(a, b, draw(st.text("xyz", max_size=3)), rule) for a, b in pairs]


@st.composite
def shadows(draw: st.DrawFn) -> Shadow:
    """A text with edits that do not overlap."""
    original = draw(st.text("abcп \n", max_size=40))
    return repair_with(original, draw(edits_of(original, "test")))


@given(shadows(), st.data())
def test_two_repairs_one_after_the_other_are_one_repair(
    shadow: Shadow, data: st.DataObject
) -> None:
    later = data.draw(edits_of(shadow.text, "later"))
    both = shadow.then(later)
    assert both.text == repair_with(shadow.text, later).text
    assert both.original == shadow.original
    assert both.undo() == shadow.original


@given(shadows(), st.data())
def test_what_neither_of_two_repairs_touches_keeps_its_place_in_the_map(
    shadow: Shadow, data: st.DataObject
) -> None:
    later = data.draw(edits_of(shadow.text, "later"))
    both = shadow.then(later)
    touched = {i for e in both.edits for i in range(e.start, e.end)}
    gone = {i for e in shadow.edits for i in range(e.start, e.end)}
    for i in set(range(len(shadow.original))) - gone:
        between = shadow.to_repaired(i, after=True)
        if not any(e.start < e.end and e.start <= between < e.end for e in later):
            inside = any(e.start < between < e.end for e in later)
            assert inside or i not in touched


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        # A character is taken out of a word, then a letter of the word is exchanged.
        ([Edit(2, 3, "", "out")], [Edit(0, 1, "x", "letter")], [(0, 1, "x"), (2, 3, "")]),
        # The letter that is exchanged stood around what was taken out.
        ([Edit(2, 3, "", "out")], [Edit(1, 3, "yz", "word")], [(1, 4, "yz")]),
        # What was put in is taken out again: nothing is left of either.
        ([Edit(2, 2, "xy", "in")], [Edit(2, 4, "", "out")], []),
        # Something is put in where something was taken out: one place, one edit.
        ([Edit(2, 3, "", "out")], [Edit(2, 2, " ", "space")], [(2, 3, " ")]),
    ],
)
def test_edits_that_meet_become_one(
    first: list[Edit], second: list[Edit], expected: list[tuple[int, int, str]]
) -> None:
    both = repair_with("abcdef", first).then(second)
    assert [e[:3] for e in both.edits] == expected


def test_an_edit_made_of_two_names_both_rules() -> None:
    both = repair_with("abc", [Edit(1, 2, "", "out")]).then([Edit(0, 2, "x", "word")])
    assert [e.rule for e in both.edits] == ["word+out"]


@given(shadows())
def test_the_original_can_be_computed_back_from_the_repaired_text(shadow: Shadow) -> None:
    assert shadow.undo() == shadow.original


@given(shadows(), st.booleans())
def test_the_map_to_the_repaired_text_never_goes_backwards(shadow: Shadow, after: bool) -> None:
    places = [shadow.to_repaired(i, after=after) for i in range(len(shadow.original) + 1)]
    assert places == sorted(places)
    assert places[0] >= 0
    assert places[-1] <= len(shadow.text)


@given(shadows(), st.booleans())
def test_the_map_to_the_original_never_goes_backwards(shadow: Shadow, after: bool) -> None:
    places = [shadow.to_original(i, after=after) for i in range(len(shadow.text) + 1)]
    assert places == sorted(places)
    assert places[0] >= 0
    assert places[-1] <= len(shadow.original)


@given(shadows())
def test_untouched_characters_are_found_again_on_both_sides(shadow: Shadow) -> None:
    touched = {i for e in shadow.edits for i in range(e.start, e.end)}
    for i, character in enumerate(shadow.original):
        if i not in touched:
            there = shadow.to_repaired(i, after=True)
            assert shadow.text[there] == character
            assert shadow.to_original(there, after=True) == i


@given(shadows(), st.data())
def test_a_slice_is_part_of_the_repaired_text(shadow: Shadow, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(shadow.original)))
    end = data.draw(st.integers(start, len(shadow.original)))
    assert shadow.slice(start, end) in shadow.text


def test_a_slice_leaves_out_what_was_put_in_at_its_edges() -> None:
    shadow = repair_with("oneTwoThree", [Edit(3, 3, "\n\n", "t"), Edit(6, 6, "\n\n", "t")])
    assert shadow.text == "one\n\nTwo\n\nThree"
    assert [shadow.slice(0, 3), shadow.slice(3, 6), shadow.slice(6, 11)] == ["one", "Two", "Three"]


def test_the_shadow_of_a_part_counts_from_its_start() -> None:
    shadow = repair_with("say kitteп now", [Edit(9, 10, "n", "t")])
    part = shadow.within(4, 10)
    assert part.original == "kitteп"
    assert part.text == "kitten"
    assert part.undo() == "kitteп"


def test_a_text_without_repairs_is_its_own_shadow() -> None:
    text = "nothing to do"
    assert repair_with(text, []).text is text


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(0, 3, "x", "t"), Edit(2, 4, "y", "t")],
        [Edit(2, 9, "x", "t")],
        [Edit(3, 2, "x", "t")],
    ],
    ids=["overlapping", "outside the text", "backwards"],
)
def test_edits_that_do_not_fit_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="overlaps the one before it or lies outside"):
        repair_with("abcd", edits)
