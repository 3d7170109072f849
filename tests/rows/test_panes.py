"""What stands around the rows fits too: heads, rules, overview, details, lists, help, bars."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rows.drawn import WIDTHS, everything, sessions
from tests.rows.fitting import fits

from tetrapla.rows.bars import status_line
from tetrapla.rows.details import Details
from tetrapla.rows.flag_lines import FlagPage, filter_line, flags_status, flags_title
from tetrapla.rows.flag_list import FlagList
from tetrapla.rows.flag_panel import flag_panel
from tetrapla.rows.going import destination, going_line
from tetrapla.rows.heads import head_line, rule_line, title_line
from tetrapla.rows.kinds_list import KINDS, kind_line
from tetrapla.rows.overview import overview_lines, row_at
from tetrapla.rows.reader import Page
from tetrapla.rows.reader_bars import reader_rule, reader_status, reader_title
from tetrapla.rows.roles import Ground
from tetrapla.rows.search import Query
from tetrapla.rows.search_bar import nothing_sentence, search_parts, typing_line
from tetrapla.rows.sentences import status
from tetrapla.rows.view import Show
from tetrapla.session import Session
from tetrapla.ui.actions import COMPARE, FLAGS, READER, SEARCHING, keys_of, short_keys_of
from tetrapla.ui.keymap import key_of
from tetrapla.ui.screens.help import help_lines

SOME = settings(max_examples=settings().max_examples * 6 // 10)
KEY, READER_KEY, FLAG_KEY = (partial(key_of, actions) for actions in (COMPARE, READER, FLAGS))
HEIGHTS = st.integers(1, 60)


@given(sessions(), WIDTHS)
@SOME
def test_title_heads_and_rule_of_the_table_fit(session: Session, width: int) -> None:
    """Whatever the story and its versions are called."""
    table = session.table(width)
    fits([title_line(table)], width, Ground.PANEL)
    rule = rule_line(table, session.active)
    fits([rule] if table.geometry.stacked else [head_line(table, session.active), rule], width)


def test_a_long_name_of_what_is_shown_fits_into_the_smallest_terminal() -> None:
    """It is cut, and the title keeps a few cells beside it."""
    session = Session.start(everything()).toggle_version("B")
    session = replace(session, view=replace(session.view, show=Show.COMMON))
    line = title_line(session.table(20))
    fits([line], 20)
    assert [piece.text for piece in line.pieces] == ["Ha…", "common to the…"]


@given(sessions(), WIDTHS, HEIGHTS, st.data())
@SOME
def test_the_overview_has_its_width_and_its_height(
    session: Session, width: int, height: int, data: st.DataObject
) -> None:
    """Wherever the cursor stands, and with as many lines as the rows have or fewer."""
    table = session.table(width)
    cursor = data.draw(st.integers(0, len(table.items) - 1)) if table.items else 0
    first = data.draw(st.integers(0, cursor))
    seen = range(first, min(len(table.items), first + height))
    lines = overview_lines(table, height, seen, cursor)
    fits(lines, table.geometry.overview)
    assert len(lines) <= height
    for y in range(height):
        assert 0 <= row_at(table, height, y) < max(1, len(table.items))


@given(sessions(), WIDTHS, HEIGHTS)
@SOME
def test_details_fit_and_every_page_of_them_does(session: Session, width: int, height: int) -> None:
    """For each version in each row of the screen; a panel has exactly its lines."""
    height = max(4, height)
    table = session.table(width)
    for index in range(max(1, len(table.items))):
        for siglum in session.comparison.sigla:
            details = Details(table, index, siglum, width, KEY("details"))
            for page in range(details.pages(height)):
                lines = details.lines(height, page, brief=height < 12)
                fits(lines, width, Ground.PANEL)
                assert len(lines) == height


@given(sessions(), WIDTHS)
@SOME
def test_what_stands_around_a_page_of_the_reader_fits(session: Session, width: int) -> None:
    """Title, rule and status, wherever the cursor stands."""
    page = Page(session.wording, session.view, session.active, width)
    fits([reader_title(page)], width, Ground.PANEL)
    fits([reader_rule(page)], width)
    for cursor in range(max(1, len(page.stops))):
        fits([status_line(reader_status(page, cursor, READER_KEY), width)], width)


@given(sessions(), WIDTHS)
@SOME
def test_the_bottom_lines_fit(session: Session, width: int) -> None:
    """The sentences about each row, with the keys beside them and without."""
    table = session.table(width)
    right = short_keys_of(COMPARE, width)
    for index in range(max(1, len(table.items))):
        said = status(table, index, session.active, KEY)
        if session.search:
            said = [*search_parts(session.search), *said]
        fits([status_line(said, width), status_line(said, width, right)], width, Ground.PANEL)
    for actions in (COMPARE, READER, FLAGS, SEARCHING):
        fits([keys_of(actions, width)], width, Ground.PANEL)


@given(sessions(), WIDTHS, HEIGHTS, st.sampled_from(["", "share", "鹅", "no such flag"]))
@SOME
def test_the_list_of_flags_fits(session: Session, width: int, height: int, wanted: str) -> None:
    """Its title, its filter, each entry closed and open, and the reasons beside it or below."""
    view = session.flags.toggle_hints().want(wanted)
    flags = FlagList(session.comparison, view)
    flags = flags.seen_as(replace(view, opened=frozenset(e.key for e in flags.entries)))
    fits([flags_title(flags, session.comparison.story.title, width)], width, Ground.PANEL)
    fits([filter_line(flags, width, FLAG_KEY, typing=typing) for typing in (False, True)], width)
    page = FlagPage(flags, width)
    for index in range(max(1, len(flags.entries))):
        lines = page.lines(index, on=bool(index % 2))
        assert page.heights[index] == len(lines)
        fits(lines, width)
        said = flags_status(flags, session.comparison, index, FLAG_KEY)
        fits([status_line(said, width)], width)
    for entry in flags.entries:
        panel = flag_panel(session.comparison, entry, width, height)
        fits(panel, width)
        assert len(panel) <= height


@given(sessions(), WIDTHS)
@SOME
def test_the_help_and_the_kinds_of_difference_fit(session: Session, width: int) -> None:
    """Whatever was noted about the story; the names of kinds are our own."""
    fits(help_lines(COMPARE, session.comparison.story, width), width)
    fits([kind_line(k, frozenset(KINDS[:2]), width, on=k is KINDS[0]) for k in KINDS], width)


@given(sessions(), WIDTHS, st.one_of(st.text(max_size=40), st.sampled_from(["re:(", "鹅" * 60])))
@SOME
def test_lines_that_are_typed_on_fit(session: Session, width: int, typed: str) -> None:
    """Whatever is typed, and whatever is said about it."""
    query = Query(typed)
    said = nothing_sentence(query, session.comparison)
    fits([typing_line(typed, said, width), typing_line(typed, "", width)], width)
    fault = destination(session.comparison, typed).fault
    fits([going_line(typed[:24], fault, width), going_line(typed[:24], "", width)], width)
