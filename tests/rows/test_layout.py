"""What is laid out holds for any story: exact heights, lines that fit, and nothing lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from tests.rows.drawn import WIDTHS, everything, sessions
from tests.rows.fitting import fits, letters

from tetrapla.engine.kinds import Level
from tetrapla.engine.model import Part
from tetrapla.rows.ink import shown_text
from tetrapla.rows.reader import Page
from tetrapla.rows.screen_rows import Kind
from tetrapla.rows.view import Boilerplate, Show
from tetrapla.session import Session

SOME = settings(max_examples=settings().max_examples * 6 // 10)


def test_what_is_drawn_has_every_kind_of_row() -> None:
    """Else what holds for rows, folds, ghosts and captions would hold for want of any."""
    session = Session.start(everything())
    views = [session, *(replace(session, view=replace(session.view, show=s)) for s in Show)]
    kinds = {item.kind for s in views for width in (80, 160) for item in s.table(width).items}
    assert kinds == set(Kind)
    passages = session.comparison.passages
    assert {p.part for p in passages} >= {Part.BODY, Part.CAPTION}
    assert {f.level for f in session.comparison.flags} == set(Level)


@given(sessions(), WIDTHS)
@SOME
def test_every_row_of_the_table_is_as_tall_as_it_says(session: Session, width: int) -> None:
    """Of every kind, under every view; a row says the same whichever version is active in it."""
    table = session.table(width)
    for index in range(len(table.items)):
        lines = table.lines(index, session.active)
        assert table.heights[index] == len(lines) == len(table.lines(index, ""))
        assert lines[-1].pieces == () or table.view.ruled


@given(sessions(), WIDTHS)
@SOME
def test_every_stop_of_the_reader_is_as_tall_as_it_says(session: Session, width: int) -> None:
    """Opened and closed, with the cursor and without."""
    page = page_of(session, width)
    for index in range(len(page.stops)):
        assert page.heights[index] == len(page.lines(index)) == len(page.lines(index, on=True))
        page.expand(index)
        assert page.heights[index] == len(page.lines(index))


@given(sessions(), WIDTHS)
@SOME
def test_every_line_of_the_table_is_exactly_as_wide_as_its_pane(
    session: Session, width: int
) -> None:
    """Whatever is in it; nothing stands over anything else."""
    table = session.table(width)
    for index in range(len(table.items)):
        for active in ("", *table.geometry.shown):
            fits(table.lines(index, active), table.geometry.body)


@given(sessions(), WIDTHS)
@SOME
def test_every_line_of_the_reader_is_exactly_as_wide_as_the_screen(
    session: Session, width: int
) -> None:
    """The wording of others and the reasons for flags below each passage too."""
    page = page_of(session, width)
    for index in range(len(page.stops)):
        page.expand(index)
        fits(page.lines(index, on=True), width)


@given(sessions(), WIDTHS)
@SOME
def test_no_letter_of_a_cell_is_lost(session: Session, width: int) -> None:
    """The lines of a cell, joined, are the text of its passages, but for spaces at line ends."""
    session = unfolded(session)
    table, comparison = session.table(width), session.comparison
    for item in (item for item in table.items if item.kind is Kind.ROW):
        for siglum in table.geometry.shown:
            ids = comparison.rows[item.rows[0]].cells.get(siglum, ())
            lines = table.cells.lines(item, siglum, table.geometry.text_width, active=False)
            shown = letters(text for line in lines for text, _ in line.runs)
            assert shown == letters(wanted(session, ids))


@given(sessions(), WIDTHS)
@SOME
def test_no_letter_of_a_version_is_lost_in_the_reader(session: Session, width: int) -> None:
    """Nothing folded, the lines of the page are the text of the version."""
    session = unfolded(session)
    page = page_of(session, width)
    for index, stop in enumerate(page.stops):
        pieces = (p for line in page.lines(index) for p in line.pieces)
        edge = page.left + page.measure
        shown = letters(p.text for p in pieces if page.left <= p.x < edge)
        assert shown == letters(wanted(session, [p.id for p in stop.passages]))


@given(sessions(), WIDTHS)
@SOME
def test_every_row_and_passage_has_one_place(session: Session, width: int) -> None:
    """No row of the comparison is left out of the table or stands in it twice."""
    rows = [k for item in session.table(width).items for k in item.rows]
    assert rows == sorted(rows)
    assert rows == list(range(len(session.comparison.rows)))
    stops = page_of(session, width).stops
    passages = tuple(p for stop in stops for p in stop.passages)
    assert passages == session.comparison.passages_of(session.active)


def page_of(session: Session, width: int) -> Page:
    """The active version in the reader."""
    page = Page(session.wording, session.view, session.active, width)
    page.hits.search = session.search
    return page


def unfolded(session: Session) -> Session:
    """With boilerplate dim where it was folded, so that nothing is cut."""
    folded = session.view.boilerplate is Boilerplate.FOLD
    return session.with_boilerplate(Boilerplate.DIM) if folded else session


def wanted(session: Session, ids: Sequence[str]) -> list[str]:
    """What is to be seen of some passages."""
    comparison, raw = session.comparison, session.view.raw
    return [shown_text(comparison, comparison.by_id[i], raw=raw) for i in ids]
