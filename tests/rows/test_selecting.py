"""Text on the screen traced back to its file: what is selected is what is copied, to the letter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sharing import shared_rules

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Part, Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.rows.copying import Stretch, stretches_copy
from tetrapla.rows.reader import Page
from tetrapla.rows.selecting import Point, Selection, between, point_at, word_at
from tetrapla.rows.table import Table
from tetrapla.rows.traced import Shown, shown_of
from tetrapla.rows.view import Boilerplate, View
from tetrapla.rows.width import cell_width
from tetrapla.session import Session

SIZES = (160, 120, 80, 60)
HARD = (
    "The keeper of the old lamp had fed three geese on the pier for\r\n"
    "many a year before the ferry came. 🦢🏽 One\u00ad\u200b was lame, and the\r\n"
    "keeper carried it down to the water each day, café in hand, as\r\n"
    "nobody else would do it for him.\r\n"
)
GOOSE = "Geese   everywhere, kitteп and pυppy, said the keeper."


def table(comparison: Comparison, width: int = 160, **view: object) -> Table:
    """A comparison laid out."""
    session = Session.start(comparison)
    session = replace(session, view=replace(session.view, **view))  # type: ignore[arg-type]
    return session.table(width)


def page(comparison: Comparison, siglum: str, width: int = 160, **view: object) -> Page:
    """A version in the reader."""
    session = Session.start(comparison)
    return Page(session.wording, replace(View(), **view), siglum, width)  # type: ignore[arg-type]


def everything(shown: Shown, siglum: str, rows: int) -> Selection:
    """All of a version, from the first cell to the last."""
    first = point_at(shown, siglum, 0, 0, 0)
    return between(siglum, first, Point(rows - 1, 9_999, 9_999))


def at(shown: Shown, siglum: str, words: str, rows: int) -> Point:
    """The first letter of some words on the screen."""
    for row in range(rows):
        for line in shown.lines(row, siglum):
            if words in line.text:
                return Point(row, line.line, line.text.index(words))
    raise AssertionError(words)


def copied(shown: Shown, selection: Selection) -> str:
    """The text that a selection gives."""
    copy = stretches_copy(shown.comparison, selection.stretches(shown))
    return copy.text if copy else ""


@pytest.mark.parametrize("width", SIZES)
@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("siglum", "ABCD")
def test_all_that_a_column_shows_is_found_in_its_file(
    possum: Comparison, siglum: str, raw: bool, width: int
) -> None:
    """Selecting a whole version gives every passage that is not folded, as it is in the file."""
    there = replace(Session.start(possum), active=siglum)
    view = replace(there.view, raw=raw, boilerplate=Boilerplate.DIM)
    laid_out = replace(there, view=view).table(width)
    shown = shown_of(laid_out)
    selection = everything(shown, siglum, len(laid_out.items))
    whole = {
        s.passage: possum.by_id[s.passage].text[s.start : s.end] for s in selection.stretches(shown)
    }
    assert whole == {p.id: p.text for p in possum.passages_of(siglum)}
    assert not selection.leaves_out(shown)


@pytest.mark.parametrize("raw", [False, True])
def test_damaged_text_is_found_whole_too(damaged: Comparison, raw: bool) -> None:
    """Invisible, doubled, mirrored and lost letters: what is selected is all of the passages."""
    laid_out = table(damaged, 120, raw=raw, boilerplate=Boilerplate.DIM)
    shown = shown_of(laid_out)
    stretches = everything(shown, "B", len(laid_out.items)).stretches(shown)
    assert [(s.passage, s.start, s.end) for s in stretches] == [
        (p.id, 0, len(p.text)) for p in damaged.passages_of("B")
    ]


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("siglum", "ABCD")
def test_all_that_the_reader_shows_is_found_in_its_file(
    possum: Comparison, siglum: str, raw: bool
) -> None:
    """In the order of the file, so that the text between two passages is a blank line."""
    laid_out = page(possum, siglum, raw=raw, boilerplate=Boilerplate.DIM)
    shown = shown_of(laid_out)
    selection = everything(shown, siglum, len(laid_out.stops))
    assert [s.passage for s in selection.stretches(shown)] == [
        p.id for p in possum.passages_of(siglum)
    ]


def test_wrapped_lines_are_copied_as_one(told: Callable[..., Comparison]) -> None:
    """Neither the line breaks of the screen nor those of the file, nor numbers of the gutter."""
    comparison = told(HARD, "Geese.\n")
    shown = shown_of(table(comparison, 80))
    text = copied(shown, everything(shown, "A", 1))
    assert text == HARD.replace("\r\n", " ").rstrip()
    assert len(shown.lines(0, "A")) > 2


def test_a_selection_inside_a_paragraph(told: Callable[..., Comparison]) -> None:
    """From one letter to another, both included, over a break of the screen."""
    comparison = told(HARD, "Geese.\n")
    shown = shown_of(table(comparison, 80))
    first, last = at(shown, "A", "many", 1), at(shown, "A", "came", 1)
    assert first.line != last.line
    selection = between("A", last._replace(letter=last.letter + 2), first)
    assert copied(shown, selection) == "many a year before the ferry cam"
    copy = stretches_copy(comparison, selection.stretches(shown))
    assert copy is not None
    assert copy.what == "part of A1"


def test_what_has_no_width_goes_with_the_letter_before_it(told: Callable[..., Comparison]) -> None:
    """A skin tone stays with its goose; in the raw text it is seen, and can be taken alone."""
    comparison = told(HARD, "Geese.\n")
    shown = shown_of(table(comparison, 160))
    point = at(shown, "A", "🦢", 1)
    assert copied(shown, between("A", point, point)) == "🦢🏽"
    raw = shown_of(table(comparison, 160, raw=True))
    point, tone = at(raw, "A", "🦢", 1), at(raw, "A", "⟨U+1F3FD⟩", 1)
    assert copied(raw, between("A", point, point)) == "🦢"
    assert copied(raw, between("A", tone, tone._replace(letter=tone.letter + 8))) == "🏽"


def test_repaired_text_is_copied_as_it_is_in_the_file(told: Callable[..., Comparison]) -> None:
    """So that it can be found there, wrong letters and all."""
    comparison = told(GOOSE, GOOSE.replace("п", "n").replace("υ", "u"))
    shown = shown_of(table(comparison))
    first, last = at(shown, "A", "kitten", 1), at(shown, "A", "puppy", 1)
    selection = between("A", first, last._replace(letter=last.letter + 4))
    assert copied(shown, selection) == "kitteп and pυppy"


def test_what_was_repaired_as_one_is_copied_as_one(told: Callable[..., Comparison]) -> None:
    """A letter that stands for several of the file gives all of them."""
    text = "The keeper&rsquo;s geese &amp; dogs had a caf&eacute; of their own by the pier."
    comparison = told(text, "The keeper’s geese & dogs had a café of their own by the pier.\n")
    shown = shown_of(table(comparison))
    point = at(shown, "A", "&", 1)
    assert copied(shown, between("A", point, point)) == "&amp;"


def test_folds_and_what_is_cut_off_are_left_out_and_told(possum: Comparison) -> None:
    """Words that stand in no file are not copied; that they were selected is known."""
    laid_out = table(possum)
    shown = shown_of(laid_out)
    selection = everything(shown, "A", len(laid_out.items))
    assert selection.leaves_out(shown)
    text = copied(shown, selection)
    assert "lines:" not in text
    assert "…" not in text.replace("…", "", possum.version("A").text.count("…"))


def test_a_selection_stays_in_its_version(possum: Comparison) -> None:
    """Over rows of which the version tells only some."""
    laid_out = table(possum)
    shown = shown_of(laid_out)
    selection = everything(shown, "B", len(laid_out.items))
    assert {s.passage[0] for s in selection.stretches(shown)} == {"B"}


def test_glued_text_is_joined_without_a_break(possum: Comparison) -> None:
    """What was cut apart on the screen is one in the file."""
    passages = possum.passages_of("C")
    caption, body = next(
        (a, b) for a, b in pairwise(passages) if a.end == b.start and a.part is not Part.BODY
    )
    end = len(caption.text)
    copy = stretches_copy(possum, [Stretch(caption.id, end - 3, end), Stretch(body.id, 0, 5)])
    assert copy is not None
    assert copy.text == caption.text[-3:] + body.text[:5]
    assert stretches_copy(possum, []) is None


@pytest.mark.parametrize(
    ("words", "letter", "word"),
    [
        ("keeper’s", 2, "keeper’s"),
        ("well-fed", 6, "well-fed"),
        ("geese,", 5, None),
        ("1,5", 0, "1"),
    ],
)
def test_a_word_is_found_around_a_letter(
    words: str, letter: int, word: str | None, told: Callable[..., Comparison]
) -> None:
    """With apostrophes and hyphens inside; on a mark there is none."""
    comparison = told("The keeper’s well-fed geese, all 1,5 of them.\n", "Dogs.\n")
    laid_out = table(comparison)
    shown = shown_of(laid_out)
    point = at(shown, "A", words, 1)
    found = word_at(shown, "A", point._replace(letter=point.letter + letter))
    assert (found and copied(shown, found)) == word


def test_a_point_beside_the_text_is_the_nearest_letter(told: Callable[..., Comparison]) -> None:
    """In the gutter the first of the line, right of the text and below it behind the last."""
    comparison = told(HARD, "Geese.\n")
    laid_out = table(comparison, 80)
    shown = shown_of(laid_out)
    lines = shown.lines(0, "A")
    assert point_at(shown, "A", 0, 1, 0) == (0, 1, 0)
    assert point_at(shown, "A", 0, 1, 79) == (0, 1, len(lines[1].text))
    assert point_at(shown, "A", 0, 99, 0) == (0, lines[-1].line, len(lines[-1].text))
    assert point_at(shown, "A", 1, 0, 50) == (1, 0, 0)  # A tells nothing there


@pytest.mark.parametrize("width", SIZES)
def test_what_is_painted_is_what_stands_on_the_screen(possum: Comparison, width: int) -> None:
    """The cells of each selected line hold its text, in columns and where they are stacked."""
    laid_out = table(possum, width)
    shown = shown_of(laid_out)
    siglum = laid_out.geometry.shown[-1]
    selection = everything(shown, siglum, len(laid_out.items))
    for row in range(len(laid_out.items)):
        lines = laid_out.lines(row, "")
        for number, (start, end) in selection.spans(shown, row).items():
            line = next(s for s in shown.lines(row, siglum) if s.line == number)
            pieces = [p for p in lines[number].pieces if start <= p.x < end]
            assert "".join(p.text for p in pieces) == line.text
            assert end - start == cell_width(line.text)


@given(
    st.lists(
        st.text(st.sampled_from("ab éп🦢漢\u0301\u200b\u00ad-’…·\n1"), max_size=40), max_size=4
    ),
    st.sampled_from((60, 80, 160)),
    st.booleans(),
    st.tuples(st.integers(0, 9), st.integers(0, 30), st.integers(0, 160)),
    st.tuples(st.integers(0, 9), st.integers(0, 30), st.integers(0, 160)),
)
def test_any_selection_is_text_of_the_file(
    paragraphs: list[str],
    width: int,
    raw: bool,
    one: tuple[int, int, int],
    other: tuple[int, int, int],
) -> None:
    """Whatever the text and wherever the mouse went: stretches of passages, none backwards."""
    text = "\n\n".join(["The goose.", *paragraphs])
    versions = (Version("A", "a", "a", "utf-8", text), Version("B", "b", "b", "utf-8", "Dogs.\n"))
    with shared_rules():
        comparison = compare(Story("Geese", versions))
    laid_out = table(comparison, width, raw=raw)
    shown = shown_of(laid_out)
    points = (
        point_at(shown, "A", min(row, len(laid_out.items) - 1), line, x)
        for row, line, x in (one, other)
    )
    selection = between("A", *points)
    for stretch in selection.stretches(shown):
        passage = laid_out.comparison.by_id[stretch.passage]
        assert 0 <= stretch.start <= stretch.end <= len(passage.text)
    for row in range(len(laid_out.items)):
        for start, end in selection.spans(shown, row).values():
            assert 0 <= start <= end <= laid_out.geometry.body
