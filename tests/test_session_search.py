"""A search as a part of the reading: what opens, moves and closes it keeps everything else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tetrapla.engine.results import Comparison
from tetrapla.rows.search import Query
from tetrapla.rows.view import Boilerplate
from tetrapla.session import Session


@pytest.fixture
def searching(possum: Comparison) -> Session:
    """The bundled story with a search open that has hits everywhere."""
    return Session.start(possum).activate("B").with_search(Query.of("a"))


def test_a_search_opens_and_closes(possum: Comparison) -> None:
    """Nothing but the search changes, and no hit is gone to yet."""
    session = Session.start(possum)
    open_search = session.with_search(Query.of("kitten"))
    assert open_search.search is not None
    assert open_search.search.hit is None
    assert replace(open_search, search=None) == session
    assert open_search.with_search(None) == session


def test_every_hit_can_be_gone_to(searching: Session) -> None:
    """Its version is active, its row has the cursor, and nothing that would hide it is folded."""
    state, comparison = searching.search, searching.comparison
    assert state is not None
    unfolded = 0
    for k, hit in enumerate(state.found.hits):
        there = searching.at_hit(k)
        passage = comparison.by_id[hit.passage]
        row = comparison.row_of[hit.passage]
        assert (there.active, there.place) == (passage.version, row)
        assert there.search is not None
        assert there.search.hit == hit
        hidden = not comparison.tellers[row]
        assert there.view.boilerplate is (Boilerplate.DIM if hidden else Boilerplate.FOLD)
        unfolded += hidden
        shown = searching.with_boilerplate(Boilerplate.SHOW).at_hit(k)
        assert shown.view.boilerplate is Boilerplate.SHOW
    assert 0 < unfolded < len(state.found.hits)


def test_without_a_search_there_is_no_hit_to_go_to(possum: Comparison) -> None:
    """The session stays what it is."""
    session = Session.start(possum)
    assert session.at_hit(3) == session


def test_another_base_keeps_the_hit_and_orders_the_hits_anew(searching: Session) -> None:
    """The hits are the same ones, in the order of the rows that follow the base."""
    assert searching.search is not None
    there = searching.activate("D").at_hit(len(searching.search.found.hits) // 2)
    based = there.activate("D").toggle_base()
    assert there.search is not None
    assert based.search is not None
    assert based.search.hit == there.search.hit
    assert based.search.found.rows == sorted(based.search.found.rows)
    assert set(based.search.found.hits) == set(there.search.found.hits)
    assert based.search.found.hits != there.search.found.hits


def test_boilerplate_that_a_search_unfolded_folds_again(searching: Session) -> None:
    """When the search is closed; not if somebody unfolded it himself, before or after."""
    assert searching.search is not None
    tellers = searching.comparison.tellers
    aside = next(k for k, row in enumerate(searching.search.found.rows) if not tellers[row])
    there = searching.at_hit(aside)
    assert there.view.boilerplate is Boilerplate.DIM
    assert there.without_search().view.boilerplate is Boilerplate.FOLD
    another = there.with_search(Query.of("e"))
    assert another.without_search().view.boilerplate is Boilerplate.FOLD
    for mine in (Boilerplate.SHOW, Boilerplate.DIM):
        after = there.with_boilerplate(mine).without_search()
        before = searching.with_boilerplate(mine).at_hit(aside).without_search()
        assert (after.view.boilerplate, before.view.boilerplate) == (mine, mine)


def test_hits_follow_the_columns(searching: Session) -> None:
    """In a row from left to right as they stand, from row to row as before; at the same hit."""
    assert searching.search is not None
    there = searching.at_hit(len(searching.search.found.hits) // 2)
    moved = there.activate("D").move_column(-1).move_column(-1)
    assert moved.columns == ("A", "D", "B", "C")
    assert moved.search is not None
    assert there.search is not None
    found, by_id = moved.search.found, searching.comparison.by_id
    places = [
        (row, "ADBC".index(by_id[hit.passage].version), by_id[hit.passage].number, hit.start)
        for row, hit in zip(found.rows, found.hits, strict=True)
    ]
    assert places == sorted(places)
    assert moved.search.hit == there.search.hit
    assert set(found.hits) == set(there.search.found.hits)
    again = moved.with_search(Query.of("a"))
    assert again.search is not None
    assert again.search.found.hits == found.hits
    assert moved.activate("D").toggle_base().search is not None


def test_hits_of_hidden_versions_are_counted_and_passed_over(searching: Session) -> None:
    """Going from hit to hit shows no version that somebody hid; what was passed is told."""
    hidden = searching.toggle_version("C").toggle_version("A")
    assert hidden.search is not None
    search, by_id = hidden.search, searching.comparison.by_id
    place, seen = -1.0, []
    while (k := search.next(place, 1, hidden.view.hidden)) is not None:
        search = replace(search, current=k)
        place = search.found.rows[k]
        seen.append(by_id[search.found.hits[k].passage].version)
    assert set(seen) == {"B", "D"}
    counts = search.found.counts
    assert len(seen) == counts["B"] + counts["D"]
    passed = hidden.search.passed_over(-1, 1, hidden.view.hidden)
    assert passed == {s: counts[s] for s in "AC"}
    assert hidden.search.passed_over(-1, -1, hidden.view.hidden) == {}


def test_the_table_shows_the_hits(searching: Session) -> None:
    """A table that is laid out anew knows the search that is open."""
    assert searching.table(160).hits.search == searching.search
    assert searching.with_search(None).table(160).hits.search is None
