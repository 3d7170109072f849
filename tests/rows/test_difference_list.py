"""The list of differences: what is listed, counted, filtered and quoted, without a terminal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.rows.fitting import end_of, text

from tetrapla.engine.differences.types import Kind
from tetrapla.engine.results import Comparison
from tetrapla.rows.difference_list import DifferenceList
from tetrapla.rows.difference_list_lines import DifferenceListing
from tetrapla.rows.difference_list_telling import MANY, alone, telling
from tetrapla.rows.roles import Role
from tetrapla.rows.view import Show, View
from tetrapla.rows.wording import Wording
from tetrapla.session import Session

KEEPERS = (
    "The keeper of Skerry\n\n"
    "The keeper fed forty geese at dawn, and none of them flew away.\n\n"
    "A dog slept under the boat all through the winter.\n\n"
    "“Nobody comes here,” the keeper said, and lit the lamp again.\n\n"
    "The cat kept the mice out of the flour.\n",
    "The keeper of Skerry\n\n"
    "The keeper fed thirty geese at dawn, and none of them flew away.\n\n"
    "A dog slept under the boat all through the winter.\n\n"
    "“Nobody comes here,” The keeper said, and lit the lamp again.\n\n"
    "A ship passed on Sunday, and its crew waved their hats at the tower.\n",
)


@pytest.fixture(scope="module")
def keepers(told: Callable[..., Comparison]) -> Comparison:
    """Two versions: another number, another letter case, a passage that each tells alone."""
    return told(*KEEPERS)


def listed(comparison: Comparison, view: View | None = None, wanted: str = "") -> DifferenceList:
    """The list, with everything known."""
    found = DifferenceList(Wording(comparison), view or View(), "A", wanted)
    while found.settle(1.0):
        pass
    return found


def words(differences: DifferenceList) -> list[str]:
    """The beginning of the first passage of each row that is found."""
    comparison = differences.comparison
    first = (next(iter(comparison.rows[k].cells.values()))[0] for k in differences.found)
    return [comparison.by_id[i].text[:12] for i in first]


def lines(differences: DifferenceList, width: int = 120) -> list[str]:
    """The entries as plain text."""
    listing = DifferenceListing(differences, str)
    return [text(listing.lines(k, width, on=False)[0]) for k in range(listing.count)]


def test_the_list_is_what_the_key_for_the_next_difference_stops_at(possum: Comparison) -> None:
    """Row for row, whatever does not count."""
    session = Session.start(possum)
    for ignored in (frozenset[Kind](), frozenset({Kind.WORDING}), frozenset(Kind)):
        view = replace(session.view, ignored=ignored)
        here = replace(session, view=view)
        stops = {
            row
            for item in here.table(160).items
            if here.is_difference(item)
            for row in item.rows
            if possum.tellers[row]
        }
        assert set(listed(possum, view).rows) == stops


def test_what_is_ignored_is_not_listed(keepers: Comparison) -> None:
    """A row that differs only by what does not count is no difference."""
    assert words(listed(keepers)) == [
        "The keeper f",
        "“Nobody come",
        "The cat kept",
        "A ship passe",
    ]
    without = listed(keepers, View(ignored=frozenset({Kind.CASE})))
    assert "“Nobody come" not in words(without)
    assert len(without.rows) == 3


def test_the_counts_say_who_tells_the_differences(keepers: Comparison) -> None:
    """By all, by some, by one; the title adds them up."""
    differences = listed(keepers)
    assert differences.counts == (2, 0, 2)
    title = text(DifferenceListing(differences, str).title(120))
    assert "4 differences: 2 told by both, 2 by one" in title


def test_rows_of_hidden_versions_and_filtered_rows_are_not_listed(keepers: Comparison) -> None:
    """As the key for the next difference passes them by; the line of the filter says so."""
    hidden = listed(keepers, View(hidden=frozenset("B")))
    assert "A ship passe" not in words(hidden)
    assert DifferenceListing(hidden, str).shown == "B hidden"
    common = listed(keepers, View(show=Show.COMMON))
    assert words(common) == ["The keeper f", "“Nobody come"]
    line = text(DifferenceListing(common, str).filter_line(120, typing=False))
    assert line.endswith("common to all")
    assert "2 of 4 differences: common to all" in text(DifferenceListing(common, str).title(120))
    every = listed(keepers, View(show=Show.DIFFERENCES))
    assert "4 differences: 2 told by both" in text(DifferenceListing(every, str).title(120))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("geese", ["The keeper f"]),
        ("GEESE forty", ["The keeper f"]),
        ("B", ["The keeper f", "“Nobody come", "A ship passe"]),
        ("A5", ["The cat kept"]),
        ("numbers", ["The keeper f"]),
        ("case", ["“Nobody come"]),
        ('"nobody', ["“Nobody come"]),
        ("only in", ["The cat kept", "A ship passe"]),
        ("zebra", []),
    ],
)
def test_a_filter_finds_words_places_and_kinds(
    wanted: str, found: list[str], keepers: Comparison
) -> None:
    """Blind to capital letters and to the style of quotation marks; all words must be there."""
    assert words(listed(keepers, wanted=wanted)) == found


def test_typing_on_finds_what_typing_anew_finds(possum: Comparison) -> None:
    """Letter by letter and back, also while the list is not finished."""
    differences = DifferenceList(Wording(possum), View(), "A")
    for wanted in (
        "k",
        "ki",
        "kitten",
        "kitten n",
        "kitten numbers",
        "kitten",
        "k",
        "A",
        "A1",
        "A12",
        "A1",
        "",
    ):
        differences.want(wanted)
        while differences.settle(1.0):
            pass
        assert list(differences.found) == list(listed(possum, wanted=wanted).found)


def test_the_differing_words_are_seen_as_only_here(keepers: Comparison) -> None:
    """The number, on both sides where there is room, in the role of words that only one has."""
    differences = listed(keepers)
    listing = DifferenceListing(differences, str)
    wide = listing.lines(0, 160, on=False)[0]
    only = [piece.text for piece in wide.pieces if piece.role is Role.ONLY]
    assert only == ["forty", "thirty"]
    assert "numbers" in text(wide)
    narrow = listing.lines(0, 60, on=False)[0]
    assert [piece.text for piece in narrow.pieces if piece.role is Role.ONLY] == ["forty"]


def test_the_kind_that_is_filtered_for_is_the_one_that_is_seen(
    told: Callable[..., Comparison],
) -> None:
    """Of several differences in a row; without the filter the most telling one."""
    texts = ("The keeper fed forty geese and the dog.", "The keeper fed thirty geese and The dog.")
    for wanted, seen in (("", ["forty"]), ("case", ["the"])):
        listing = DifferenceListing(listed(told(*texts), wanted=wanted), str)
        line = listing.lines(0, 60, on=False)[0]
        marked = [piece.text for piece in line.pieces if piece.role is Role.ONLY]
        assert seen[0] in marked
        assert (wanted or "numbers") in text(line)


def test_letter_case_is_seen_though_the_words_are_shared(keepers: Comparison) -> None:
    """What counts as a difference is marked even where the table marks nothing."""
    listing = DifferenceListing(listed(keepers), str)
    line = listing.lines(1, 160, on=False)[0]
    assert any(piece.role is Role.ONLY for piece in line.pieces)
    assert "case" in text(line)


def test_what_one_tells_says_so(keepers: Comparison) -> None:
    """Its passage is named, its text begins at the beginning."""
    entry = lines(listed(keepers))[3]
    assert "only in B" in entry
    assert "B A ship passed" in entry


@pytest.mark.parametrize("width", [20, 37, 60, 80, 93, 120, 160])
def test_no_line_is_wider_than_the_list(width: int, possum: Comparison) -> None:
    """At any width, with the cursor on it, and pieces never lie on each other."""
    listing = DifferenceListing(listed(possum), str)
    out = [line for k in range(listing.count) for line in listing.lines(k, width, on=True)]
    for k in range(0, listing.count, 5):
        for height in (3, 8, 40):
            panel = listing.panel(k, width, height)
            assert len(panel) <= height
            out += panel
    for line in [*out, listing.title(width), listing.filter_line(width, typing=True)]:
        assert end_of(line) <= max(width, 30)


def test_the_panel_tells_the_row_in_full_or_what_it_is_about(possum: Comparison) -> None:
    """Where it does not fit each version keeps its differing words."""
    listing = DifferenceListing(listed(possum, wanted="numbers heavily"), str)
    full = "\n".join(map(text, listing.panel(0, 64, 40)))
    assert "row 18" in full
    assert "numbers" in full
    assert "always" in full
    brief = "\n".join(map(text, listing.panel(0, 64, 5)))
    assert "…" in brief
    assert "two" in brief
    assert "seven" in brief


def test_the_goal_is_the_active_version_or_the_first_that_is_shown(keepers: Comparison) -> None:
    """So that the words one was told of are in sight."""
    wording = Wording(keepers)
    rows = {siglum: keepers.row_of[siglum] for siglum in ("A2", "B5")}
    here = DifferenceList(wording, View(), "B")
    assert here.goal(rows["A2"]) == "B2"
    there = DifferenceList(wording, View(), "A")
    assert there.goal(rows["B5"]) == "B5"


def test_the_cursor_opens_on_the_row_one_is_at(keepers: Comparison) -> None:
    """Or on the next difference where the row is none."""
    differences = listed(keepers)
    assert [differences.index_of(k) for k in (0, 1, 2, 3)] == [0, 0, 1, 1]
    assert differences.index_of(99) == 3


def test_an_empty_list_says_why(told: Callable[..., Comparison]) -> None:
    """One version, versions that are alike, a filter: each has its sentence."""
    alone_told = DifferenceListing(listed(told(KEEPERS[0])), str)
    alike = DifferenceListing(listed(told(KEEPERS[0], KEEPERS[0])), str)
    assert "nothing to compare" in text(alone_told.lines(0, 80, on=True)[0])
    assert "word for word" in text(alike.lines(0, 80, on=True)[0])
    assert alike.status(0)[0].startswith("no differences are listed")
    assert alike.panel(0, 40, 10) == []
    off = DifferenceListing(
        listed(told(*KEEPERS), View(show=Show.COMMON, ignored=frozenset(Kind))), str
    )
    assert "common to all" in text(off.lines(0, 120, on=True)[0])


def test_a_row_that_very_many_tell_is_not_compared_pair_by_pair(
    told: Callable[..., Comparison], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would take seconds; who tells it is told instead."""

    def never(*_: object) -> None:
        raise AssertionError

    numbers = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    many = told(*(f"The keeper fed {numbers[k % 10]} geese at dawn." for k in range(MANY + 1)))
    monkeypatch.setattr("tetrapla.rows.difference_list_telling.row_kinds", never)
    assert telling(Wording(many), 0, View(), "A").kinds == ()
    assert "told by 13" in lines(listed(many), 120)[0]


def test_until_it_is_known_what_counts_the_title_says_up_to(
    keepers: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And rows in which nothing differs leave the list as that is found out."""
    monkeypatch.setattr("tetrapla.rows.difference_list.AT_ONCE", -1.0)
    differences = DifferenceList(Wording(keepers), View(), "A")
    assert not differences.exact
    assert "up to 6 differences" in text(DifferenceListing(differences, str).title(120))
    while differences.settle(1.0):
        pass
    assert differences.exact
    assert " 4 differences" in text(DifferenceListing(differences, str).title(120))


def test_slow_lines_are_shown_unfinished_and_finished_later(
    possum: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Patience ends, the rest of the lines says that it is not known yet."""
    monkeypatch.setattr("tetrapla.rows.difference_list_lines.PATIENCE", -1.0)
    differences = listed(possum)
    listing = DifferenceListing(differences, str)
    row = differences.found[0]
    assert text(listing.lines(0, 120, on=False)[0]).rstrip().endswith("…")
    assert listing.unfinished == {row}
    differences.telling(row)
    assert "wording" in text(listing.lines(0, 120, on=False)[0])


def test_who_does_not_tell_a_row_is_named_or_counted() -> None:
    """Few are named, many are counted."""
    assert alone(("B",), "ABCD") == "only in B"
    assert alone(("A", "D"), "ABCD") == "not in B C"
    assert alone(("A", "B"), "ABCDEFGH") == "not in 6 of 8"
    assert alone(tuple("ABCD"), "ABCD") == ""
