"""The cursor stays with its passage, whatever is switched and however wide the terminal is."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rows.drawn import WIDTHS, sessions

from tetrapla.rows.screen_rows import ScreenRow
from tetrapla.rows.view import Show
from tetrapla.session import Session

SOME = settings(max_examples=settings().max_examples * 6 // 10)
SWITCHES = {
    "raw": lambda s: s.with_raw(not s.view.raw),
    "boilerplate": lambda s: s.with_boilerplate(s.view.boilerplate.next()),
    "highlight": lambda s: s.next_highlight(),
    "overview": lambda s: s.with_overview(not s.view.overview),
    "left": lambda s: s.move_column(-1),
    "right": lambda s: s.move_column(1),
    "hide A": lambda s: s.toggle_version("A"),
    "hide last": lambda s: s.toggle_version(s.comparison.sigla[-1]),
    "next version": lambda s: s.step_version(1),
    "base": lambda s: s.toggle_base(),
    "filter": lambda s: s.next_show(),
}
HIDING = ("hide A", "hide last")
STEPS = st.lists(st.sampled_from(list(SWITCHES)), max_size=12)


def under_cursor(session: Session, width: int) -> ScreenRow:
    """The row of the screen with the cursor."""
    table = session.table(width)
    return table.items[table.index_of(session.place)]


def told_in(session: Session, rows: tuple[int, ...]) -> set[str]:
    """Ids of the passages in some rows."""
    cells = (cell for k in rows for cell in session.comparison.rows[k].cells.values())
    return {i for cell in cells for i in cell}


@given(sessions(), WIDTHS, st.data())
@SOME
def test_the_cursor_stays_with_its_passages(
    session: Session, width: int, data: st.DataObject
) -> None:
    """After each switch and at each width it stands on a row that holds what it held before."""
    if not session.comparison.rows:
        return
    row = data.draw(st.integers(0, len(session.comparison.rows) - 1))
    session = session.at_row(row)
    for step in data.draw(STEPS):
        before = session
        row = int(session.place)
        session = SWITCHES[step](session)
        item = under_cursor(session, data.draw(WIDTHS))
        if step == "base":
            held = told_in(before, (row,))
            assert held & told_in(session, item.rows)
            if session.view.show is Show.ALL:
                assert int(session.place) in item.rows
        elif step == "filter" or (step in HIDING and session.view.show is not Show.ALL):
            # What all tell, or one alone, depends on the versions that are there.
            assert int(session.place) in item.rows
            if step in HIDING:
                assert session.place == before.place or not session.filter.passes(row)
        else:
            assert session.place == before.place
            assert row in item.rows


@given(sessions(), st.data())
@SOME
def test_a_filter_puts_the_cursor_on_the_nearest_row_that_it_shows(
    session: Session, data: st.DataObject
) -> None:
    """Where one is shown at all; going round the filters leads back to where one was."""
    rows = range(len(session.comparison.rows))
    if not rows:
        return
    row = data.draw(st.sampled_from(rows))
    session = shown = session.at_row(row)
    for _ in Show:
        shown = shown.next_show()
        passing = [k for k in rows if shown.filter.passes(k)]
        distance = min((abs(k - row) for k in passing), default=0)
        assert abs(shown.place - row) == distance
        assert not passing or int(shown.place) in passing
    assert shown.view == session.view
    if session.filter.passes(row):
        assert shown.place == row


@given(sessions(), WIDTHS)
@SOME
def test_every_row_of_the_screen_is_found_by_its_place(session: Session, width: int) -> None:
    """The places rise, so that the row at a place, or before it, can be looked up."""
    table = session.table(width)
    assert all(a.place < b.place for a, b in pairwise(table.items))
    for index, item in enumerate(table.items):
        assert table.index_of(item.place) == index
        assert all(table.index_of(k) == index for k in item.rows)
