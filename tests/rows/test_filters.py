"""Filters: which rows are shown, and that the others are counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.differences.types import Kind as Difference
from tetrapla.engine.differences.types import Kind as DifferenceKind
from tetrapla.engine.results import Comparison
from tetrapla.rows.details import Details
from tetrapla.rows.filters import filter_sentence
from tetrapla.rows.heads import title_line
from tetrapla.rows.overview import overview_lines
from tetrapla.rows.roles import Line, Role
from tetrapla.rows.row_differences import NAMES, ignored_sentence
from tetrapla.rows.screen_rows import MERGED, Kind
from tetrapla.rows.sentences import status
from tetrapla.rows.table import Table
from tetrapla.rows.view import Boilerplate, Show
from tetrapla.session import Session

WIDTHS = (60, 80, 120, 160)
DUCKS = "The ducks of the harbour master sleep under the red boat when it rains."
CAT = "His cat looks at them from the roof of the old customs house all morning long."
KEEPER = "The keeper of the lighthouse feeds both with herring from a dented tin bucket."
FOG = "In November the fog horn woke the whole village twice before the mail boat came."
STORY = (
    f"{DUCKS}\n\n{CAT}\n\n{KEEPER}\n",
    f"{DUCKS}\n\n{CAT.replace('roof', 'chimney')}\n\n{FOG}\n",
)


@pytest.fixture(scope="module")
def ducks(told: Callable[..., Comparison]) -> Comparison:
    """Rows: alike, worded differently, only in A, only in B."""
    return told(*STORY)


def shown(comparison: Comparison, show: Show, active: str = "A") -> Session:
    """A reading with a filter."""
    session = Session.start(comparison).activate(active)
    return replace(session, view=replace(session.view, show=show))


def passages(session: Session) -> set[str]:
    """Ids of the passages of the rows that are not filtered out."""
    rows = session.comparison.rows
    kept = (row for k, row in enumerate(rows) if session.filter.passes(k))
    return {i for row in kept for cell in row.cells.values() for i in cell}


def plain(lines: list[Line]) -> str:
    """Lines as text."""
    return "\n".join(" ".join(p.text for p in line.pieces) for line in lines)


@pytest.mark.parametrize(
    ("show", "active", "kept"),
    [
        (Show.ALL, "A", {"A1", "B1", "A2", "B2", "A3", "B3"}),
        (Show.DIFFERENCES, "A", {"A2", "B2", "A3", "B3"}),
        (Show.COMMON, "A", {"A1", "B1", "A2", "B2"}),
        (Show.ONLY, "A", {"A3"}),
        (Show.ONLY, "B", {"B3"}),
        (Show.FLAGGED, "A", set()),
        (Show.UNSURE, "A", set()),
    ],
)
def test_each_filter_keeps_its_rows(
    show: Show, active: str, kept: set[str], ducks: Comparison
) -> None:
    """Alike, reworded and lone rows stay or go as the name of the filter says."""
    assert passages(shown(ducks, show, active)) == kept


def test_flagged_rows_are_those_of_any_version(page: Comparison) -> None:
    """Sure and likely flags count in every version; a hint alone does not."""
    kept = passages(shown(page, Show.FLAGGED, "B"))
    flagged = {i for i, flags in page.flags_of.items() if any(f.counts for f in flags)}
    hinted = set(page.flags_of) - flagged
    assert flagged <= kept
    assert hinted
    assert not hinted & kept


def test_unsure_rows_hold_what_moved_and_its_ghosts(ferry: Comparison) -> None:
    """Both ends of a move are shown, or neither."""
    session = shown(ferry, Show.UNSURE)
    assert ferry.moved
    assert set(ferry.moved) <= passages(session)
    items = session.table(160).items
    assert {g.passage for item in items for g in item.ghosts} == set(ferry.moved)
    for show in (Show.ONLY, Show.FLAGGED):
        items = shown(ferry, show).table(160).items
        assert not any(item.ghosts for item in items)


def test_a_row_that_hardly_belongs_together_is_unsure(ducks: Comparison) -> None:
    """Whatever its words, a row with a low probability is shown."""
    rows = list(ducks.rows)
    rows[0] = replace(rows[0], confidence=0.3)
    doubtful = replace(ducks, rows=tuple(rows))
    assert passages(shown(doubtful, Show.UNSURE)) == {"A1", "B1"}


def test_what_is_filtered_out_is_counted_by_what_it_is(ducks: Comparison) -> None:
    """One line says how many rows, and why they are not there."""
    table = shown(ducks, Show.DIFFERENCES).table(120)
    assert table.items[0].kind is Kind.OUT
    assert table.away(table.items[0]) == "1 row told alike"
    assert "· 1 row told alike" in plain(list(table.lines(0, "A")))
    assert "1 row told alike" in status(table, 0, "A", str)
    table = shown(ducks, Show.COMMON).table(120)
    assert table.away(table.items[-1]) == "2 rows: 1 told only in A, 1 told only in B"
    assert "told only in A" in plain(Details(table, len(table.items) - 1, "A", 120).lines(10))


def test_a_filter_that_keeps_nothing_leaves_one_line(ducks: Comparison) -> None:
    """Nothing is an answer too: every row is counted."""
    session = shown(ducks, Show.FLAGGED)
    table = session.table(80)
    assert [item.kind for item in table.items] == [Kind.OUT]
    assert table.away(table.items[0]) == "4 rows not flagged"
    assert filter_sentence(session.filter).endswith("none of 4")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("show", Show)
def test_every_row_is_shown_or_counted_once(show: Show, width: int, possum: Comparison) -> None:
    """Whatever is filtered, folded or hidden, each row has one place and stays in order."""
    for boilerplate in Boilerplate:
        for active in ("A", "C"):
            session = shown(possum, show, active).with_boilerplate(boilerplate)
            table = session.table(width)
            rows = [k for item in table.items for k in item.rows]
            assert sorted(rows) == list(range(len(possum.rows)))
            places = [item.place for item in table.items]
            assert places == sorted(places)
            for item in table.items:
                assert item.kind is Kind.OUT or all(map(session.filter.passes, item.rows))
            kinds = [item.kind for item in table.items]
            assert not any(a in MERGED and b in MERGED for a, b in pairwise(kinds))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("show", Show)
def test_heights_hold_with_a_filter(show: Show, width: int, possum: Comparison) -> None:
    """Lines that stand for many rows are measured right, beside and below each other."""
    table = shown(possum, show).table(width)
    for index, item in enumerate(table.items):
        lines = table.lines(index, "A")
        assert table.heights[index] == len(lines)
        if item.kind is Kind.OUT:
            assert table.away(item)[:20] in plain(list(lines))
            assert all(p.x + len(p.text) <= table.geometry.body for p in lines[0].pieces)


@given(data=st.data())
def test_the_place_survives_all_filters(data: st.DataObject, possum: Comparison) -> None:
    """Each filter puts the cursor on a shown row; once round it stands where it stood."""
    row = data.draw(st.integers(0, len(possum.rows) - 1))
    active = data.draw(st.sampled_from(possum.sigla))
    start = Session.start(possum).activate(active).at_row(row)
    session = start
    for _ in Show:
        session = session.next_show()
        kept = [k for k in range(len(possum.rows)) if session.filter.passes(k)]
        if kept:
            assert session.place in kept
            assert abs(session.place - row) == min(abs(k - row) for k in kept)
    assert session.view == start.view
    assert session.place == row


def test_a_cursor_that_was_moved_stays_where_it_was_moved(possum: Comparison) -> None:
    """Only a filter's own doing is undone."""
    session = shown(possum, Show.DIFFERENCES).at_row(0).next_show()
    assert session.view.show is Show.COMMON
    moved = session.at_row(int(session.place) + 1)
    while moved.view.show is not Show.ALL:
        moved = moved.next_show()
    assert moved.place == session.place + 1


def test_a_ghost_keeps_the_cursor_while_it_is_shown(ferry: Comparison) -> None:
    """Its row is what counts."""
    place = ferry.ghosts[0].after + 0.5
    for show in Show:
        session = shown(ferry, show)
        if not passages(session):
            continue
        row = ferry.row_of[ferry.ghosts[0].passage]
        assert (session.filter.nearest(place) == place) is session.filter.passes(row)


def test_differences_are_sought_in_what_is_shown(ducks: Comparison) -> None:
    """A line of rows that are filtered out is no difference, whatever they hold."""
    session = shown(ducks, Show.COMMON)
    table = session.table(120)
    out = table.items[-1]
    assert out.kind is Kind.OUT
    assert not session.is_difference(out)
    assert not session.is_flagged(out)


def test_going_to_a_passage_that_is_filtered_out_shows_all_rows(ducks: Comparison) -> None:
    """What was asked for is always shown; what is shown anyway changes nothing."""
    session = shown(ducks, Show.DIFFERENCES)
    assert session.at_passage("A1").view.show is Show.ALL
    assert session.at_passage("B2").view.show is Show.DIFFERENCES


@pytest.mark.parametrize("width", [44, 60, 80, 120, 160])
def test_the_title_says_what_is_shown(width: int, possum: Comparison) -> None:
    """At every width on which the bar has room for more than a title."""
    assert "only in C" not in plain([title_line(shown(possum, Show.ALL, "C").table(width))])
    title = title_line(shown(possum, Show.ONLY, "C").table(width))
    assert "only in C" in plain([title])


def test_the_overview_shows_what_is_filtered_dim(possum: Comparison) -> None:
    """Lines for rows that are not shown have points in place of bars."""
    table: Table = shown(possum, Show.COMMON, "A").table(160)
    lines = overview_lines(table, 60, range(0), -1)
    for item, line in zip(table.items, lines, strict=False):
        cells = [p for p in line.pieces if p.x >= 3]
        assert item.kind is not Kind.OUT or {p.text for p in cells} == {"·"}
        assert item.kind is not Kind.OUT or {p.role for p in cells} == {Role.DOT}
        assert item.kind is not Kind.ROW or {p.text for p in cells} == {"━"}


FUSSY = (
    f"{DUCKS}\n\n{CAT}\n\n{KEEPER}\n",
    f"{DUCKS.replace('harbour master', 'Harbour Master')}\n\n{CAT.replace('His', 'Her')}\n\n"
    f"{KEEPER.replace('a dented', '3 dented').replace('The', 'the')}\n",
)
EVERY = frozenset(NAMES)


@pytest.fixture(scope="module")
def fussy(told: Callable[..., Comparison]) -> Comparison:
    """Rows that differ in case; in wording; in a number and in case."""
    return told(*FUSSY)


def statuses(session: Session) -> list[str]:
    """What the status says of each row."""
    table = session.table(160)
    return [" · ".join(status(table, k, "A", str)) for k in range(len(table.items))]


def test_the_status_names_the_kinds_of_a_row(fussy: Comparison) -> None:
    """What counts, the most telling first; what does not only where nothing else differs."""
    session = Session.start(fussy)
    case, wording, number = statuses(session)
    assert case.endswith("· case")
    assert wording.endswith("· wording")
    assert number.endswith(("numbers, wording, case", "numbers, case"))
    case, wording, number = statuses(session.with_ignored(frozenset({Difference.CASE})))
    assert case.endswith("only case, which does not count")
    assert wording.endswith("· wording")
    assert "case" not in number
    table = session.table(160)
    assert "· case" in plain(Details(table, 0, "A", 160).lines(12)[:1])


def test_kinds_that_are_off_are_no_differences(fussy: Comparison) -> None:
    """Neither for the key that walks nor for the filter; the row is counted as what it is."""
    session = shown(fussy, Show.DIFFERENCES)
    assert len(passages(session)) == 6
    fussy_off = session.with_ignored(frozenset({Difference.CASE}))
    _ = fussy_off.wording.settle_kinds(9.0)
    assert passages(fussy_off) == {"A2", "B2", "A3", "B3"}
    table = fussy_off.table(120)
    assert table.away(table.items[0]) == "1 row alike in what counts"
    everything = replace(fussy_off, view=replace(fussy_off.view, show=Show.ALL))
    walked = [everything.is_difference(item) for item in everything.table(120).items]
    assert walked == [False, True, True]
    assert not passages(session.with_ignored(EVERY))


def test_what_not_all_tell_always_counts(ducks: Comparison) -> None:
    """With every kind off the rows of one version are still differences."""
    session = shown(ducks, Show.DIFFERENCES).with_ignored(EVERY)
    assert session.wording.settle_kinds(9.0) == len(ducks.rows)
    assert passages(session) == {"A3", "B3"}


def test_boilerplate_in_a_passage_never_counts(told: Callable[..., Comparison]) -> None:
    """A prompt to share behind the same words makes no difference."""
    comparison = told(f"{DUCKS} Please share this story!\n\n{CAT}\n", f"{DUCKS}\n\n{CAT}\n")
    session = Session.start(comparison)
    assert comparison.aside_spans(comparison.by_id["A1"])
    assert not any(session.wording.differs(k) for k in range(2))


def test_a_filter_guesses_until_it_knows(fussy: Comparison) -> None:
    """A row whose kinds are not known yet is shown; in slices all become known."""
    session = shown(fussy, Show.DIFFERENCES)
    session = replace(session, view=replace(session.view, ignored=frozenset({Difference.CASE})))
    assert session.wording.settle_kinds(-1.0) == 0
    assert len(passages(session)) == 6
    at = 0
    while at < len(fussy.rows):
        at = session.wording.settle_kinds(0.0001, at)
    assert len(passages(session)) == 4
    assert session.at_row(0).at_shown().place == 1


def test_what_counts_is_said(fussy: Comparison) -> None:
    """All, some, none."""
    assert ignored_sentence(frozenset()) == "every kind of difference counts"
    off = frozenset({Difference.QUOTES, Difference.CASE})
    assert ignored_sentence(off) == "not counted: case, quote style"
    assert "only passages that some versions lack" in ignored_sentence(EVERY)


THREE = (
    f"{DUCKS}\n\n{CAT}\n\n{KEEPER}\n",
    f"{DUCKS}\n\n{CAT.replace('His', 'Her')}\n\n{KEEPER}\n",
    f"{DUCKS.replace('red', 'Red')}\n\n{CAT.replace('all morning', '14 mornings')}\n\n{FOG}\n",
)


@pytest.fixture(scope="module")
def three(told: Callable[..., Comparison]) -> Comparison:
    """C differs from A and B in case, in a number and in telling the end; A from B in a word."""
    return told(*THREE)


def test_what_is_common_is_common_to_those_that_are_shown(three: Comparison) -> None:
    """A hidden version does not count, and what is shown says so."""
    session = shown(three, Show.COMMON)
    assert {"A1", "A2"} <= passages(session)
    assert "A3" not in passages(session)
    without = session.toggle_version("C")
    assert {"A1", "A2", "A3", "B3"} <= passages(without)
    assert filter_sentence(session.filter).startswith("common to all: ")
    assert filter_sentence(without.filter).startswith("common to the 2 shown: 3 of ")
    assert "common to the 2 shown" in plain([title_line(without.table(160))])
    assert passages(without.toggle_version("C")) == passages(session)
    alone = without.toggle_version("A")
    assert filter_sentence(alone.filter).startswith("told in B: ")


def test_hiding_a_version_leaves_the_cursor_on_a_row_that_is_shown(three: Comparison) -> None:
    """And showing it again, when its row is no longer common to all."""
    session = shown(three, Show.COMMON).toggle_version("C").at_row(three.row_of["A3"])
    back = session.toggle_version("C")
    assert back.filter.passes(int(back.place))


def test_with_a_base_the_kinds_are_those_against_it(three: Comparison) -> None:
    """Nothing is told of a row where the base is silent; the status names the base."""
    session = Session.start(three)
    assert statuses(session)[0].endswith("· case")
    based = session.activate("B").toggle_base()
    assert statuses(based)[0].endswith("· case against B")
    assert based.wording.kinds(1) == session.wording.kinds(1)
    silent = session.activate("C").toggle_base()
    row = silent.comparison.row_of["A3"]
    assert silent.wording.kinds(row) == ()
    assert silent.wording.kinds(silent.comparison.row_of["A2"])[0] == DifferenceKind.NUMBER


def test_how_others_differ_from_each_other_is_not_told(told: Callable[..., Comparison]) -> None:
    """Where the base has other words, it counts for nothing that the others differ in case."""
    cat = "The harbour cat looks down from the roof of the old customs house at noon each day."
    other = "The harbour cat looks down from the roof of the tower at noon each day, we think."
    comparison = told(cat, cat.replace("customs", "Customs"), other)
    assert len(comparison.rows) == 1
    session = Session.start(comparison)
    assert DifferenceKind.CASE in session.wording.kinds(0)
    based = session.activate("C").toggle_base()
    assert DifferenceKind.CASE not in based.wording.kinds(0)
    assert DifferenceKind.WORDING in based.wording.kinds(0)


@pytest.mark.parametrize("width", [80, 120])
def test_a_narrow_title_says_shortly_how_boilerplate_is_shown(
    width: int, possum: Comparison
) -> None:
    """With its mark, where the title keeps all its letters; a long title goes first."""
    session = Session.start(possum)
    assert "≡ folded" in plain([title_line(session.table(width))])
    assert "Possum and Kangaroo" in plain([title_line(session.table(width))])
    story = replace(possum.story, title="The goose of the lighthouse keeper " * 3)
    long = Session.start(replace(possum, story=story))
    assert "≡ folded" not in plain([title_line(long.table(width))])
    assert "boilerplate folded" in plain([title_line(session.table(160))])
