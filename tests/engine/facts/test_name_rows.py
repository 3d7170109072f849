"""Rows of names: who is named in which versions, and how else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
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


def test_longer_and_shorter_names_of_a_body_are_a_matter_of_form() -> None:
    """With U.S. before it or not, a house with what it is of, a paper by its last word."""
    rows = _rows(
        "They met the U.S. Senate, the House, the Hull Evening Times and the Hull Republic.",
        "They met the Senate, the House of Otters and, with it, the Times. The Republic met.",
    )
    assert {entity: row.state for entity, row in rows.items()} == {
        "senate": State.FORM,
        "house": State.FORM,
        "hull-evening-times": State.FORM,
        "hull-republic": State.FORM,
    }


def test_forms_of_a_body_that_all_versions_share_are_the_same() -> None:
    """What one version has beside the shared form makes no other form of the row."""
    rows = _rows("The U.S. Senate met. Then the Senate sang.", "There the Senate met.")
    assert {entity: row.state for entity, row in rows.items()} == {"senate": State.SAME}


@pytest.mark.parametrize(
    "versions",
    [
        ("They met the Alabama Senate.", "They met the Senate."),
        ("They met the Ohio Supreme Court.", "They met the Supreme Court."),
        ("They read the Hull Times and the Otter Times.", "They read the Times."),
        ("They stand on Capitol Hill.", "They read the Hill."),
        ("They met the House of Otters and the House of Geese.", "They met the House."),
    ],
)
def test_what_a_short_name_of_a_body_does_not_tell_is_left_apart(
    versions: tuple[str, str],
) -> None:
    """The body of a state, one of two, the last word of something else: no row has both."""
    assert all(len(row.cells) == 1 for row in _rows(*versions).values())


def test_a_name_with_a_number_behind_a_hyphen_is_also_told_without() -> None:
    """Where the story has one number to it, and not where it has two."""
    assert set(_rows("They fear Gosling-19.", "They fear Gosling.")) == {"gosling-19"}
    assert len(_rows("They fear Gosling-19 and Gosling-21.", "They fear Gosling.")) == 3


def test_a_first_name_that_is_also_a_law_begins_a_name() -> None:
    """Bill Vole and Vole are one person, and Jerrold Kern is Jerry Kern."""
    assert set(_rows("There Bill Vole sang, and Vole slept.", "Vole left.")) == {"bill-vole"}
    assert len(_rows("There Jerry Kern sang.", "There Jerrold Kern sang.", "Kern sang.")) == 1


@pytest.mark.parametrize(
    ("one", "other", "entity"),
    [
        ("There Ada McHarthy sang.", "There Mr. McHarty sang.", "ada-mcharthy"),
        (
            "There Jamie Vole sang. Then Jamie Vole, Vole left.",
            "There Jaime Vole sang.",
            "jamie-vole",
        ),
        ("There Ada Brestian sang.", "There Brestien said so.", "ada-brestian"),
    ],
)
def test_a_name_that_versions_spell_otherwise_is_one_as_a_hint(
    one: str, other: str, entity: str
) -> None:
    """Where each version has one of the forms, a letter or two of a longer word apart."""
    row = _rows(one, other)[entity]
    assert (row.state, row.level) == (State.SPELLING, Level.HINT)
    assert set(row.cells) == {"A", "B"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("There Ada McHarthy and Mr. McHarty sang.", "There Mr. McHarty sang."),
        ("There Jamie Vole and Jaime Vole sang.", "There Jaime Vole sang."),
        ("There Ada Brennt sang.", "There Mr. Brenk sang."),
        ("There Ada Robert sang.", "There Mr. Roberts sang."),
        ("There Maria Vole sang.", "There Marie Vole sang."),
    ],
)
def test_near_names_that_may_be_two_are_left_apart(one: str, other: str) -> None:
    """Both in one version, too short, two known surnames, two first names."""
    assert State.SPELLING not in {row.state for row in _rows(one, other).values()}
