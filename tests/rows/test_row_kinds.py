"""What sort of thing differs in the rows of a comparison."""

from __future__ import annotations

from collections.abc import Callable

from tetrapla.engine.differences import light_words
from tetrapla.engine.differences.types import Kind
from tetrapla.engine.results import Comparison
from tetrapla.rows.row_kinds import row_kinds

LIGHT = light_words([]).__contains__

KEEPER = "The keeper of the lighthouse counted 7 geese on the stairs and went to bed at once."
STORM = "Towards midnight the storm had not reached the island, and the lamp burned on."
DOG = "Her dog slept in front of the stove until the cook came home with the fish."

Told = Callable[..., Comparison]


def kinds(comparison: Comparison, passage: str) -> tuple[Kind, ...]:
    return row_kinds(comparison, comparison.row_of[passage], LIGHT).kinds


def test_rows_tell_the_kinds_of_their_differences(told: Told) -> None:
    """A changed number, a negation left out, and nothing where the texts are equal."""
    comparison = told(
        "\n\n".join([KEEPER, STORM, DOG]) + "\n",
        "\n\n".join([KEEPER.replace("7", "nine"), STORM.replace("not ", ""), DOG]) + "\n",
    )
    assert [kinds(comparison, f"A{k}") for k in (1, 2, 3)] == [
        (Kind.NUMBER,),
        (Kind.NEGATION,),
        (),
    ]


def test_letters_that_were_repaired_are_only_garbling(told: Told) -> None:
    """The differing letters stand in the file of one version alone."""
    damaged = DOG.replace("slept", "slерt").replace("stove", "stоve").replace("cook", "соok")
    comparison = told(f"{KEEPER}\n\n{DOG}\n", f"{KEEPER}\n\n{damaged}\n")
    assert comparison.by_id["B2"].repaired == DOG
    found = row_kinds(comparison, comparison.row_of["A2"], LIGHT).between("A", "B")
    assert found.kinds == (Kind.GARBLING,)
    assert [DOG[s.start : s.end] for d in found.differences for s in d.right] == [
        "slept",
        "stove",
        "cook",
    ]


def test_a_row_of_one_version_has_no_kinds(told: Told) -> None:
    """There is nothing that it could differ from."""
    comparison = told(f"{KEEPER}\n\n{STORM}\n", f"{KEEPER}\n")
    assert kinds(comparison, "A2") == ()


def test_every_row_of_the_shipped_story_tells_its_kinds(possum: Comparison) -> None:
    """Whatever was repaired and cut in it: all spans lie in the passages they speak of."""
    for row, tellers in enumerate(possum.tellers):
        found = row_kinds(possum, row, LIGHT)
        for left in tellers:
            for right in tellers:
                for difference in found.between(left, right).differences:
                    passages = possum.body(possum.rows[row].cells[left])
                    assert all(
                        0 <= s.start < s.end <= len(passages[s.passage].repaired_text)
                        for s in difference.left
                    )
