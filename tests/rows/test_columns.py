"""Which versions have a column, in which order, and that nothing of the others is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tetrapla.engine.results import Comparison
from tetrapla.rows.heads import head_line, rule_line
from tetrapla.rows.overview import overview_lines
from tetrapla.rows.roles import Line
from tetrapla.rows.screen_rows import Kind
from tetrapla.rows.width import cell_width
from tetrapla.session import Session


def plain(line: Line) -> str:
    """A line as text."""
    return " ".join(p.text for p in line.pieces)


def test_a_hidden_version_has_no_column_and_the_heads_name_it(possum: Comparison) -> None:
    """At every width; shown again it stands where it stood."""
    session = Session.start(possum).toggle_version("B").toggle_version("D")
    for width in (50, 60, 80, 120, 160):
        table = session.table(width)
        assert table.geometry.shown == ("A", "C")
        rule = rule_line(table, "A")
        assert "hidden: B D" in plain(rule)
        assert sum(cell_width(p.text) for p in rule.pieces) == width
        names = {p.text.strip() for p in head_line(table, "A").pieces}
        assert {"A", "C"} <= names
        assert not {"B", "D"} & names
    again = session.toggle_version("D").toggle_version("B")
    assert again.columns == possum.sigla
    assert again.view == Session.start(possum).view


def test_the_last_version_stays(possum: Comparison) -> None:
    """Something is always shown, and the active version always is."""
    session = Session.start(possum).activate("C")
    for siglum in "CDAB":
        session = session.toggle_version(siglum)
        assert session.active in session.columns
    assert session.columns == ("B",)
    assert session.toggle_version("B") is session


def test_hiding_the_active_version_makes_its_neighbour_active(possum: Comparison) -> None:
    """The one to the right, at the edge the one to the left."""
    session = Session.start(possum)
    assert session.activate("B").toggle_version("B").active == "C"
    assert session.activate("D").toggle_version("D").active == "C"
    assert session.activate("B").toggle_version("A").active == "B"


def test_going_to_a_hidden_version_shows_it(possum: Comparison) -> None:
    """Whatever leads there, a passage that is asked for has a column."""
    session = Session.start(possum).toggle_version("D")
    there = session.at_passage("D12")
    assert there.active == "D"
    assert "D" in there.columns


def test_rows_of_hidden_versions_are_counted(possum: Comparison) -> None:
    """Beside and below each other; the key for differences does not stop there."""
    session = Session.start(possum).toggle_version("B").toggle_version("D")
    for width in (60, 160):
        table = session.table(width)
        rows = [k for item in table.items for k in item.rows]
        assert sorted(rows) == list(range(len(possum.rows)))
        away = [item for item in table.items if item.kind is Kind.AWAY]
        assert away
        assert not any(session.is_difference(item) for item in away)
        assert all("told only in" in table.away(item) for item in away)


@given(st.lists(st.tuples(st.sampled_from("ABCD"), st.sampled_from([-1, 0, 1])), max_size=12))
def test_columns_hold_every_version_once(possum: Comparison, steps: list[tuple[str, int]]) -> None:
    """Hidden and moved in any order: shown and hidden together are all versions."""
    session = Session.start(possum)
    for siglum, by in steps:
        if by:
            if siglum in session.columns:
                session = session.activate(siglum).move_column(by)
        else:
            session = session.toggle_version(siglum)
        geometry = session.geometry(90)
        assert sorted((*geometry.columns, *geometry.away)) == sorted(possum.sigla)
        assert session.active in geometry.shown


def test_a_column_moves_past_the_shown_ones(possum: Comparison) -> None:
    """A hidden one between is jumped over; at the edge nothing happens."""
    session = Session.start(possum).toggle_version("B").move_column(1)
    assert session.columns == ("C", "A", "D")
    assert session.move_column(1).move_column(1).columns == ("C", "D", "A")
    assert session.move_column(-1).move_column(-1).columns == ("A", "C", "D")
    assert session.step_version(1).active == "D"
    assert session.toggle_version("B").columns == ("C", "B", "A", "D")


def test_the_overview_follows_the_columns(possum: Comparison) -> None:
    """One cell a shown version, in their order."""
    session = Session.start(possum).toggle_version("D").move_column(1)
    table = session.table(160)
    assert table.geometry.columns == ("B", "A", "C")
    lines = overview_lines(table, len(table.items), range(0), -1)
    for item, line in zip(table.items, lines, strict=True):
        if item.kind is Kind.ROW and possum.tellers[item.rows[0]]:
            told = {p.x - 3 for p in line.pieces if p.text == "━"}
            tellers = possum.tellers[item.rows[0]]
            assert told == {k for k, s in enumerate("BAC") if s in tellers}
