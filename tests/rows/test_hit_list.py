"""The list of hits: what is listed, marked, filtered and quoted, without a terminal."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.rows.fitting import end_of, text

from tetrapla.engine.results import Comparison
from tetrapla.rows.hit_list import REPAIRED, HitList
from tetrapla.rows.hit_list_lines import HitListing
from tetrapla.rows.roles import Role
from tetrapla.rows.search import Query, Search, search
from tetrapla.rows.view import Boilerplate, View
from tetrapla.rows.wording import Wording


def hits(
    comparison: Comparison, typed: str, wanted: str = "", view: View | None = None
) -> HitListing:
    """The list of what is found, laid out."""
    query = Query.of(typed)
    assert query is not None
    view = view or View()
    found = HitList(Search(search(comparison, query)), view, wanted)
    while found.settle(1.0):
        pass
    return HitListing(found, Wording(comparison), view, str)


def lines(listing: HitListing, width: int = 120) -> list[str]:
    """The entries as plain text."""
    return [text(listing.lines(k, width, on=False)[0]) for k in range(listing.count)]


def test_each_hit_has_an_entry_in_the_order_of_the_story(possum: Comparison) -> None:
    """The row is named where it is another one than above."""
    listing = hits(possum, "kitten")
    assert listing.count == len(listing.hits.hits.hits) > 20
    rows = [int(line[:5]) for line in lines(listing) if line[:5].strip()]
    assert rows == sorted({listing.hits.hits.rows[k] + 1 for k in listing.hits.found})


def test_only_the_chosen_hit_is_the_hit_one_is_at(possum: Comparison) -> None:
    """The others are marked as hits, also other hits on the same line."""
    listing = hits(possum, "kitten")
    for k in range(listing.count):
        for on in (False, True):
            roles = [p.role for p in listing.lines(k, 120, on=on)[0].pieces]
            assert roles.count(Role.HIT_NOW) == on
            assert on or Role.HIT in roles


def test_hits_only_after_repair_are_those_the_search_counts(possum: Comparison) -> None:
    """They are told so in words where there is room, else by a mark, and in the status."""
    listing = hits(possum, "kitten")
    repaired = [k for k in range(listing.count) if listing.hits.only_repaired(k)]
    assert len(repaired) == listing.hits.hits.after_repair == 8
    assert {listing.hits.hit(k).passage[0] for k in repaired} == {"C"}
    wide, narrow = lines(listing, 120), lines(listing, 60)
    assert [k for k, line in enumerate(wide) if REPAIRED in line] == repaired
    assert [k for k, line in enumerate(narrow) if " ! " in line] == repaired
    assert REPAIRED in listing.status(repaired[0])


def test_the_note_has_no_column_where_no_text_was_repaired(told: Callable[..., Comparison]) -> None:
    """Words that can be read in the file need no remark."""
    listing = hits(told("A goose slept.\n\nTwo geese sang.\n", "A goose sang.\n"), "goose")
    (first, *_) = lines(listing, 120)
    assert first.index("A goose") < 12


def test_hits_in_boilerplate_say_what_it_is_and_that_it_is_folded(page: Comparison) -> None:
    """By the sign of a fold and in the status; what is shown has the sign of boilerplate."""
    folded = hits(page, "share")
    assert "≡" in lines(folded)[0]
    assert "boilerplate, folded: share" in folded.status(0)
    shown = hits(page, "share", view=View(boilerplate=Boilerplate.DIM))
    assert "│" in lines(shown)[0]
    assert "boilerplate: share" in shown.status(0)


@pytest.mark.parametrize(
    ("wanted", "count"),
    [("C", 8), ("C5", 2), ("repair", 8), ("folded", 3), ("fosterkittens", 2), ("zebra", 0)],
)
def test_a_filter_finds_places_words_around_and_what_is_told(
    wanted: str, count: int, possum: Comparison
) -> None:
    """All its words must hold of a hit."""
    listing = hits(possum, "kitten", wanted)
    assert listing.count == count
    assert text(listing.filter_line(120, typing=False)).endswith(
        f"{count} of 25" if count else "back clears"
    )


def test_the_list_opens_at_the_hit_one_is_at(possum: Comparison) -> None:
    """Away from any hit, at the next one of the story; filtered out, at the next one listed."""
    listing = hits(possum, "kitten")
    assert listing.hits.index_of(7, 0) == 7
    rows = listing.hits.hits.rows
    assert listing.hits.index_of(None, rows[10]) == rows.index(rows[10])
    narrowed = hits(possum, "kitten", "C5")
    first = narrowed.hits.found[0]
    assert narrowed.hits.index_of(first - 3, 0) == 0
    assert narrowed.hits.index_of(first + 1, 0) == 1


@pytest.mark.parametrize("width", [20, 37, 60, 80, 93, 120, 160])
def test_no_line_is_wider_than_the_list(width: int, possum: Comparison) -> None:
    """At any width, with the cursor on it; the hit itself is in sight where there is room."""
    listing = hits(possum, "kitten")
    out = [line for k in range(listing.count) for line in listing.lines(k, width, on=True)]
    if width >= 37:
        assert all("kitten" in text(line).lower() for line in out)
    for k in range(0, listing.count, 5):
        panel = listing.panel(k, width, 8)
        assert len(panel) <= 8
        out += panel
    for line in [*out, listing.title(width), listing.filter_line(width, typing=True)]:
        assert end_of(line) <= max(width, 30)


def test_the_title_says_what_was_searched_and_counts(possum: Comparison) -> None:
    """As long as there is room: versions, and how many hits the file would not give."""
    listing = hits(possum, "kitten")
    assert "/kitten   25 hits: A 6  B 4  C 8  D 7, 8 of them only after repair" in text(
        listing.title(140)
    )
    assert text(listing.title(50)).endswith("25 hits")


def test_hostile_text_is_shown_as_signs(told: Callable[..., Comparison]) -> None:
    """What is searched for and what is found cannot steer the terminal."""
    listing = hits(told("A goose \x1b[31m slept.\n", "A goose slept.\n"), "slept")
    assert all("\x1b" not in line for line in lines(listing))
    nothing = hits(told("A goose.\n"), "goose\x1b")
    assert "goose␛" in text(nothing.lines(0, 80, on=True)[0])
    assert "goose␛" in text(nothing.title(80))


def test_an_empty_list_says_why(possum: Comparison) -> None:
    """Nothing was found, or nothing that the filter wants."""
    assert "“zebra” was not found" in text(hits(possum, "zebra").lines(0, 80, on=True)[0])
    filtered = hits(possum, "kitten", "zebra")
    assert "No hit matches “zebra”" in text(filtered.lines(0, 80, on=True)[0])
    assert filtered.status(0)[0].startswith("no hits are listed")
    assert filtered.panel(0, 40, 10) == []
