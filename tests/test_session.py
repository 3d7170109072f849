"""The place and the toggles of a reading: every transition keeps what it does not change."""

from __future__ import annotations

from tetrapla.engine.results import Comparison
from tetrapla.rows.reader import Page
from tetrapla.rows.screen_rows import Kind
from tetrapla.rows.view import Boilerplate, Highlight
from tetrapla.session import Session


def test_a_reading_starts_at_the_title(possum: Comparison) -> None:
    """Not at the navigation above it."""
    session = Session.start(possum)
    table = session.table(160)
    item = table.items[table.index_of(session.place)]
    assert "A1" in possum.rows[item.rows[0]].cells["A"]


def test_versions_stop_at_the_edges(possum: Comparison) -> None:
    """Left of the first and right of the last there is nothing."""
    session = Session.start(possum)
    assert session.step_version(-1).active == "A"
    assert session.step_version(9).active == "D"


def test_differences_are_rows_that_are_told(possum: Comparison) -> None:
    """Folds and ghosts are none."""
    session = Session.start(possum)
    table = session.table(160)
    differences = [k for k, item in enumerate(table.items) if k and session.is_difference(item)]
    assert differences
    assert all(table.items[k].kind is Kind.ROW for k in differences)


def test_flags_are_those_of_the_active_version(possum: Comparison) -> None:
    """In A: the doubled title, the share prompt, the comment prompt."""
    session = Session.start(possum)
    table = session.table(160)
    rows = [k for k, item in enumerate(table.items) if session.is_flagged(item)]
    ids = {i for k in rows for r in table.items[k].rows for i in possum.rows[r].cells.get("A", ())}
    assert {"A2", "A19", "A20"} <= ids


def test_a_move_leads_to_its_other_end_and_back(possum: Comparison) -> None:
    """From every ghost to the passage, from there to the ghost."""
    session = Session.start(possum)
    table = session.with_boilerplate(Boilerplate.DIM).table(160)
    ghosts = [item for item in table.items if item.kind is Kind.GHOST]
    assert ghosts
    for item in ghosts:
        version = possum.by_id[item.ghosts[0].passage].version
        there = session.activate(version).other_end(item)
        assert there is not None
        target = table.items[table.index_of(there[0])]
        assert target.kind is Kind.ROW
        back = session.activate(there[1]).other_end(target)
        assert back is not None
        assert table.items[table.index_of(back[0])].kind is Kind.GHOST


def test_a_base_orders_the_rows_and_changes_no_link(possum: Comparison) -> None:
    """Its passages stand in their own order; links, groups and passages stay; and back again."""
    session = Session.start(possum).activate("C")
    based = session.toggle_base()
    assert based.view.base == "C"
    assert based.view.highlight is Highlight.BASE
    assert not any(p.startswith("C") for p in based.comparison.moved)
    assert {(x.a, x.b, x.score) for x in based.comparison.links} == {
        (x.a, x.b, x.score) for x in possum.links
    }
    groups = {frozenset(i for c in r.cells.values() for i in c) for r in possum.rows}
    assert groups == {
        frozenset(i for c in r.cells.values() for i in c) for r in based.comparison.rows
    }
    again = based.toggle_base()
    assert again.view.base is None
    assert again.comparison.rows == possum.rows
    assert again.comparison.ghosts == possum.ghosts


def test_the_place_survives_another_base(possum: Comparison) -> None:
    """The cursor stays with the passage, wherever the new order puts it."""
    session = Session.start(possum).activate("D").at_row(possum.row_of["D12"])
    based = session.toggle_base()
    row = based.comparison.rows[int(based.place)]
    assert "D12" in row.cells["D"]


def test_highlights_go_round(possum: Comparison) -> None:
    """Agreement and off; with a base, against the base in between; the base stays what it is."""
    plain = Session.start(possum).activate("B")
    assert plain.next_highlight().view.highlight is Highlight.OFF
    assert plain.next_highlight().next_highlight().view == plain.view
    session = plain.toggle_base()
    states = []
    for _ in range(4):
        states.append((session.view.highlight, session.view.base))
        session = session.next_highlight()
    assert states == [
        (Highlight.BASE, "B"),
        (Highlight.OFF, "B"),
        (Highlight.AGREEMENT, "B"),
        (Highlight.BASE, "B"),
    ]


def test_going_to_a_passage_unfolds_only_what_hides_it(possum: Comparison) -> None:
    """In the table a row that is not the story, in the reader any passage that is set aside."""
    session = Session.start(possum)
    for passage in possum.passages:
        row = possum.row_of[passage.id]
        there = session.at_passage(passage.id)
        assert (there.active, there.place) == (passage.version, row)
        folded = there.view.boilerplate is Boilerplate.FOLD
        assert folded is bool(possum.tellers[row])
        item = there.table(160).items[there.table(160).index_of(there.place)]
        assert item.kind is Kind.ROW
        alone = session.at_passage(passage.id, alone=True)
        page = Page(alone.wording, alone.view, alone.active, 100)
        assert not page.stops[page.stop_of(passage.id)].fold
        shown = session.with_boilerplate(Boilerplate.SHOW)
        assert shown.at_passage(passage.id).view == shown.view


def test_the_list_of_flags_is_kept_as_it_was_left(possum: Comparison) -> None:
    """Another view of the list changes nothing else."""
    session = Session.start(possum)
    left = session.with_flags(session.flags.toggle_hints().want("share"))
    assert (left.flags.hints, left.flags.wanted) == (True, "share")
    assert left.with_flags(session.flags) == session
    assert left.toggle_base().flags == left.flags
