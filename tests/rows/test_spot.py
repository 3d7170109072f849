"""A place of a story is found again in texts that have changed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

import pytest

from tetrapla.engine.results import Comparison
from tetrapla.rows.spot import Spot, spot_from, spot_of

Told = Callable[..., Comparison]

LINES = [
    "The lighthouse keeper had three geese.",
    "They slept beside the old boat every night.",
    "One morning the smallest goose was gone.",
    "The cat looked under the nets and found feathers.",
    "In the evening the goose came home with a duck.",
]


def text(*lines: str) -> str:
    """Lines as paragraphs."""
    return "\n\n".join(lines) + "\n"


def found(spot: Spot, comparison: Comparison) -> str:
    """What is told at the place where a spot is found."""
    place = spot.find(comparison)
    assert place is not None
    cells = comparison.rows[int(place)].cells
    return comparison.by_id[cells["A"][0]].text


@pytest.fixture
def spot(told: Told) -> Spot:
    """The third paragraph of version A."""
    comparison = told(text(*LINES), text(*LINES))
    made = spot_of(comparison, 2, "A")
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("lines", "there"),
    [
        (LINES, LINES[2]),
        (["A new first paragraph about dogs.", "And another one.", *LINES], LINES[2]),
        (LINES[1:], LINES[2]),
        (
            [*LINES[:2], "One morning the fattest goose had left.", *LINES[3:]],
            "One morning the fattest goose had left.",
        ),
        (
            [
                "All about dogs, who like it here.",
                "And some cats as well.",
                *LINES[:2],
                "Something else entirely stands here now.",
                *LINES[3:],
            ],
            "Something else entirely stands here now.",
        ),
        ([LINES[2], *LINES], LINES[2]),
        (LINES[:1], LINES[0]),
        (["Nothing is left of it."], "Nothing is left of it."),
    ],
    ids=["same", "moved down", "moved up", "reworded", "reworded and moved", "twice", "cut", "new"],
)
def test_the_nearest_passage_is_found(told: Told, spot: Spot, lines: list[str], there: str) -> None:
    """By its own text wherever that stands, else by what stood around it, else by its number."""
    assert found(spot, told(text(*lines), text(*LINES))) == there


def test_of_two_equal_passages_the_nearer_is_meant(told: Told) -> None:
    """A text that returns does not send the reader far away."""
    lines = ["The bell rang.", *LINES, "The bell rang."]
    comparison = told(text(*lines), text(*lines))
    spot = spot_of(comparison, len(comparison.rows) - 1, "A")
    assert spot is not None
    changed = told(text("A line more.", *lines), text(*lines))
    assert spot.find(changed) == len(changed.rows) - 1


def test_a_version_that_is_gone_has_no_place(told: Told, spot: Spot) -> None:
    alone = told(text(*LINES))
    assert spot.find(alone) == 2
    other = spot_of(told(text(*LINES), text(*LINES)), 2, "B")
    assert other is not None
    assert other.find(alone) is None


def test_a_ghost_is_found_as_a_ghost(possum: Comparison) -> None:
    """Where a moved passage was told, not where its text stands."""
    for ghost in possum.ghosts:
        place = ghost.after + 0.5
        version = possum.by_id[ghost.passage].version
        spot = spot_of(possum, place, version)
        assert spot is not None
        assert spot.ghost
        assert spot.find(possum) == place


def test_every_row_is_found_again(possum: Comparison) -> None:
    """In a story that did not change, each place leads back to itself, whatever is active."""
    for place in range(len(possum.rows)):
        for siglum in possum.sigla:
            spot = spot_of(possum, place, siglum)
            assert spot is not None
            assert spot.find(possum) == place


def test_a_spot_can_be_written_down(spot: Spot) -> None:
    data = asdict(spot) | {"texts": list(spot.texts)}
    assert spot_from(data) == spot
    with pytest.raises(ValueError, match=r"^$"):
        spot_from(data | {"number": "three"})
