"""Rows of names: who is named in which versions, and how else."""

from __future__ import annotations

from collections.abc import Callable

from tests.engine.facts.costs import grows_as_it_may
from tests.engine.facts.marked_texts import bare

from tetrapla.engine.facts.names.finding import find_names
from tetrapla.engine.facts.names.rows import name_rows
from tetrapla.engine.facts.types import FactRow, Name, Place, State
from tetrapla.engine.kinds import Level


def _row_of(passage: str) -> int:
    return int(passage[1:])


def _rows(*versions: str) -> dict[str, FactRow]:
    """Entity -> its row."""
    found = find_names(bare(*versions))
    entities = {name.id: name.entity for own in found.values() for name in own}
    rows = name_rows(found, _row_of)
    return {entities[next(iter(row.cells.values()))[0]]: row for row in rows}


def test_a_name_is_told_by_who_of_all_has_it() -> None:
    """The same where two or more have it, not in one where all others have it, only in one."""
    rows = _rows("Edna Vole met Otto Kern.", "Edna Vole met Otto Kern.", "Edna Vole met Ada Crane.")
    assert {entity: row.state for entity, row in rows.items()} == {
        "edna-vole": State.SAME,
        "otto-kern": State.NOT,
        "ada-crane": State.ONLY,
    }


def test_every_mention_stands_in_the_row_of_its_name() -> None:
    """Surnames and whole names, in the order of their version."""
    rows = _rows("Edna Vole sang. Vole slept. Then Edna left.", "Vole sang.")
    assert rows["edna-vole"].cells == {"A": ("A.m1", "A.m2", "A.m3"), "B": ("B.m1",)}


def test_an_odd_spelling_is_held_against_the_nearest_usual_one() -> None:
    """Against the surname in every version, and not against the whole name; as a hint."""
    often = "Edna Brackhaven sang. " + "Then Brackhaven slept. " * 4
    row = _rows(often, "There Brachhaven slept, and Brackhaven sang.")["edna-brackhaven"]
    assert (row.state, row.level) == (State.SPELLING, Level.HINT)
    assert {pair.words for pair in row.pairs} == {(("Brackhaven", "Brachhaven"),)}
    assert [pair.a[0] + pair.b[0] for pair in row.pairs] == ["AB", "BB"]


def test_other_accents_are_no_hint() -> None:
    """A name whose accents alone differ is spelled otherwise, and likely the same."""
    row = _rows("Carla Pena sang. Pena slept.", "Carla Peña sang.")["carla-pena"]
    assert (row.state, row.level) == (State.SPELLING, Level.LIKELY)
    assert {pair.words for pair in row.pairs} == {(("Carla Pena", "Carla Peña"),)}


def test_medicaid_and_medicare_have_rows_of_their_own() -> None:
    """However often the one, and however seldom the other is named."""
    rows = _rows("They like Medicaid. " * 5 + "They fear Medicare.", "They like Medicaid.")
    assert (rows["medicaid"].state, rows["medicare"].state) == (State.SAME, State.ONLY)


def test_the_time_grows_with_the_mentions_alone() -> None:
    """Four times the mentions of a name, spelled in two ways, take about four times as long."""

    def work(length: int) -> Callable[[], object]:
        told = [
            Name(
                f"A.m{k}",
                Place("A1", k, k + 1),
                f"Brackhaven{k % 50}" if k % 2 else "Brachhaven",
                "brackhaven",
                person=True,
                by="same" if k % 2 else "spelling",
            )
            for k in range(length)
        ]
        return lambda: name_rows({"A": told}, _row_of)

    assert grows_as_it_may(work, 3_000, 8)
