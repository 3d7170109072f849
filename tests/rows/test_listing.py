"""What the lists share: filters, sieves, titles, excerpts, without a terminal."""

from __future__ import annotations

from bisect import insort

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rows.fitting import text

from tetrapla.rows.ink import Ink
from tetrapla.rows.listing import (
    Sieve,
    Wanted,
    discard,
    entry_line,
    found_told,
    list_title,
    nearest,
    nothing_status,
    plain,
    typed_line,
)
from tetrapla.rows.listing_excerpt import excerpt, shown_span
from tetrapla.rows.roles import Piece, Role
from tetrapla.rows.visible import display
from tetrapla.rows.width import cell_width


def inked(words: str) -> Ink:
    """Words in plain ink."""
    return Ink(words, (Role.TEXT,) * len(words))


def shown(words: str, start: int, end: int, width: int) -> str:
    """An excerpt as plain text."""
    return "".join(piece for piece, _ in excerpt(inked(words), start, end, width))


def test_capitals_name_places_and_all_else_is_words() -> None:
    """A version or a passage in capitals stands for itself, not for letters of a text."""
    wanted = Wanted.of("B B12 Goose’s b", {"A", "B"}, {"B12", "B13"})
    assert wanted.places == ("B", "B12")
    assert wanted.words == ("goose's", "b")
    assert wanted.finds({"B", "B12"}, lambda: plain("The GOOSE'S bell"))
    assert not wanted.finds({"B", "B13"}, lambda: plain("The goose's bell"))
    assert not wanted.finds({"B", "B12"}, lambda: plain("The goose rang"))


def test_a_filter_narrows_another_only_if_it_cannot_find_more() -> None:
    """Longer words and more of them do; a longer name of a passage does not."""

    def wanted(typed: str) -> Wanted:
        return Wanted.of(typed, {"B", "B1", "B12"})

    assert wanted("geese B").narrows(wanted("ee"))
    assert not wanted("geese B").narrows(wanted("dog"))
    assert not wanted("B12").narrows(wanted("B1"))
    assert wanted("B12").narrows(wanted(""))


def test_a_filter_of_places_never_asks_for_the_words() -> None:
    """Texts are made ready only where they are compared."""

    def never() -> str:
        raise AssertionError

    assert Wanted.of("A", {"A"}).finds({"A"}, never)
    assert not Wanted.of("A goose", {"A"}).finds({"B"}, never)


@given(st.sets(st.integers(0, 60)), st.integers(2, 5))
def test_a_sieve_finds_in_slices_what_a_filter_finds_at_once(every: set[int], by: int) -> None:
    """However short the slices, nothing is left out, nothing is found twice, and it rises."""
    sieve = Sieve(sorted(every), lambda k: k % by == 0)
    slices = 0
    while not sieve.sift(0.0):
        slices += 1
    assert sieve.found == [k for k in sorted(every) if k % by == 0]
    assert slices >= len(every) - 1
    assert sieve.open == sieve.found


def test_a_sieve_that_is_narrowed_half_way_misses_nothing() -> None:
    """What was found and what was not looked at yet is what can still be found."""
    sieve = Sieve(range(10), lambda k: k % 2 == 0)
    for _ in range(4):
        sieve.sift(0.0)
    assert sieve.open == [0, 2, 4, 5, 6, 7, 8, 9]
    narrower = Sieve(sieve.open, lambda k: k % 4 == 0)
    narrower.sift(1.0)
    assert narrower.found == [0, 4, 8]


def test_an_entry_of_which_more_is_known_is_found_later_at_its_place() -> None:
    """But not before the sieve comes to it, and not twice."""
    known = {1, 7}
    sieve = Sieve(range(10), known.__contains__)
    for _ in range(5):
        sieve.sift(0.0)
    known |= {3, 8}
    for entry in (3, 3, 8):
        sieve.again(entry)
    assert sieve.found == [1, 3]
    sieve.sift(1.0)
    assert sieve.found == [1, 3, 7, 8]
    sieve.drop(7)
    assert sieve.found == [1, 3, 8]


@given(st.sets(st.integers(0, 20)), st.integers(0, 20))
def test_entries_are_taken_out_once(every: set[int], entry: int) -> None:
    """And it is said whether they were there."""
    rising = sorted(every)
    assert discard(rising, entry) is (entry in every)
    assert rising == sorted(every - {entry})
    insort(rising, entry)
    assert rising[nearest(rising, entry)] == entry


def test_the_nearest_entry_is_the_one_itself_or_the_next_or_the_last() -> None:
    """Where the cursor stands when a list opens between two entries."""
    assert [nearest([2, 5, 9], k) for k in (0, 2, 2.5, 5, 9, 12)] == [0, 0, 1, 1, 2, 2]
    assert nearest([], 3) == 0


@pytest.mark.parametrize("width", [24, 40, 60, 80, 160])
def test_title_and_filter_stay_inside_the_screen(width: int) -> None:
    """Long titles, long filters and remarks are cut with a sign, or left out."""
    lines = [
        list_title("A story of forty geese and one dog", ("40 geese: 2 grey", "40"), width, "honk"),
        typed_line("", "type to filter: goose, gander or gosling", "3 of 40", width, typing=False),
        typed_line("goose " * 30, "type", "3 of 40 so far", width, typing=True),
    ]
    for line in lines:
        pieces = line.pieces
        assert pieces[-1].x + cell_width(pieces[-1].text) <= width
        ends = [p.x + cell_width(p.text) for p in pieces]
        assert all(end <= p.x for end, p in zip(ends, pieces[1:], strict=False))


def test_the_title_says_as_much_as_there_is_room_for() -> None:
    """The counts in full beside the remark, else in full alone, else short."""
    told = ("40 geese: 30 grey, 10 white", "40 geese")
    assert text(list_title("Geese", told, 80, "honest")).endswith("honest")
    assert "30 grey" in text(list_title("Geese", told, 80))
    assert text(list_title("Geese", told, 30)) == " Geese   40 geese"


def test_what_is_typed_is_seen_at_its_end() -> None:
    """The letters typed last stay in sight, control characters as signs."""
    line = text(typed_line("goose " * 30 + "\x1bend", "", "", 40, typing=True))
    assert "…" in line
    assert line.rstrip("▌").endswith("␛end")


def test_an_empty_list_says_what_to_do() -> None:
    """With a filter its key lists all again; without one it goes back."""
    filtered, empty = (nothing_status("hits", w, lambda _: "esc") for w in ("zebra", " "))
    assert filtered == ["no hits are listed: esc lists all"]
    assert empty == ["no hits are listed: esc goes back"]
    assert found_told(0, 9, lambda _: "x") == "x clears"
    assert found_told(0, 9, lambda _: "x", looking=True) == "0 of 9 so far"


def test_the_entry_with_the_cursor_has_a_bar_and_a_ground() -> None:
    """So that it is seen without colours too."""
    piece = Piece(2, "goose", Role.TEXT)
    assert entry_line([piece], 20, on=False).pieces == (piece,)
    line = entry_line([piece], 20, on=True)
    assert line.pieces[0].text == "▌"
    assert (line.zones[0].start, line.zones[0].end) == (0, 20)


LONG = "The keeper lit the lamp at dusk and the geese came home over the grey sea at last."


def test_an_excerpt_is_cut_on_both_sides_around_what_it_is_about() -> None:
    """It begins with a whole word, and a sign stands where something is missing."""
    start = LONG.index("geese")
    cut = shown(LONG, start, start + 5, 30)
    assert cut.startswith("…")
    assert cut.endswith("…")
    assert "geese" in cut
    assert cut[1:].split()[0] in LONG.split()
    assert shown("A short one.", 2, 7, 30) == "A short one."


def test_an_excerpt_at_the_end_uses_the_room_before() -> None:
    """Near the end of a text what stands before is shown instead of nothing."""
    start = LONG.index("last")
    cut = shown(LONG, start, start + 4, 40)
    assert cut.endswith("at last.")
    assert cell_width(cut) > 30


@given(
    st.text(alphabet="ab  é漢🐈\u0301", max_size=60),
    st.integers(0, 60),
    st.integers(0, 20),
    st.integers(0, 40),
)
def test_no_excerpt_is_wider_than_its_room(words: str, start: int, long: int, width: int) -> None:
    """With wide letters and accents too; and where it fits, the text stands there whole."""
    words = display(words)[0]
    start = min(start, len(words))
    cut = shown(words, start, min(len(words), start + long), width)
    assert cell_width(cut) <= width
    if cell_width(words) <= width and width:
        assert cut == words


def test_a_stretch_is_found_in_what_is_shown() -> None:
    """Signs and characters that are left out move it."""
    source = "a\u200bb\x1bcat"
    start, end = shown_span(display(source), source.index("cat"), len(source))
    assert display(source).text[start:end] == "cat"
    assert shown_span(display("a cat"), 2, 5) == (2, 5)
