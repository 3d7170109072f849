"""Books from end to end: what is found, in any order, watched and cancelled."""

from __future__ import annotations

from itertools import combinations

import pytest
from tests.benchmarks.texts import Book, book

from tetrapla.engine.align import align
from tetrapla.engine.align.aligner import LARGE
from tetrapla.engine.align.types import Alignment


class CancelledError(Exception):
    """Somebody pressed a key."""


def f1_of_links(found: Alignment, told: Book) -> float:
    links = {(link.left, link.right) for link in found.links}
    return 2 * len(links & told.pairs) / (len(links) + len(told.pairs))


def f1_of_rows(found: Alignment, told: Book) -> float:
    together = set()
    for group in found.groups:
        places = [(v, i) for v, cell in sorted(group.cells.items()) for i in cell]
        together |= {(a, b) for a, b in combinations(places, 2) if a[0] != b[0]}
    return 2 * len(together & told.pairs) / (len(together) + len(told.pairs))


@pytest.mark.parametrize("jumbled", [False, True])
def test_the_verses_of_a_book_are_found(jumbled: bool) -> None:
    """In order or with blocks moved, nearly all pairs are found, and the rows keep them."""
    told = book(90_000, 4, seed=3, jumbled=jumbled)
    assert sum(map(len, told.versions)) >= LARGE
    found = align(told.versions)
    assert f1_of_links(found, told) >= 0.985
    assert f1_of_rows(found, told) >= 0.975
    places = sorted(
        (v, i) for group in found.groups for v, cell in group.cells.items() for i in cell
    )
    assert places == [(v, i) for v, texts in enumerate(told.versions) for i in range(len(texts))]


def test_the_index_loses_next_to_nothing() -> None:
    """Where all pairs could be tried, proposing only some finds as much."""
    told = book(15_000, 4, seed=5, jumbled=True)
    every, some = align(told.versions, large=False), align(told.versions, large=True)
    assert f1_of_links(some, told) >= f1_of_links(every, told) - 0.01


def test_the_order_of_the_versions_changes_no_link_of_a_book() -> None:
    """Turned around, a book has the same links with the same scores."""
    versions = book(12_000, 3, seed=2, jumbled=True).versions
    plain, turned = align(versions, large=True), align(versions[::-1], large=True)
    assert {(link.left, link.right): link.score for link in plain.links} == {
        ((2 - right[0], right[1]), (2 - left[0], left[1])): score
        for left, right, score, _ in turned.links
    }


def test_a_book_gives_the_same_answer_twice() -> None:
    versions = book(12_000, 3, seed=4).versions
    assert align(versions, large=True) == align(versions, large=True)


def test_aligning_a_book_tells_how_far_it_is() -> None:
    """Again and again, rising from start to end."""
    told: list[float] = []
    align(book(20_000, 4).versions, large=True, step=lambda _, far: told.append(far))
    assert told == sorted(told)
    assert told[0] == 0.0
    assert told[-1] == 1.0
    assert len(set(told)) >= 25


@pytest.mark.parametrize("share", [0.05, 0.2, 0.45, 0.6, 0.9])
def test_aligning_a_book_can_be_ended(share: float) -> None:
    """At any time, by whoever watches it."""

    def step(_: str, far: float) -> None:
        if far >= share:
            raise CancelledError

    with pytest.raises(CancelledError):
        align(book(12_000, 3).versions, large=True, step=step)


LIMES = [
    f"Goose number {number} ate lime {number * 7} behind barn {number * 3}." for number in range(60)
]


@pytest.mark.parametrize(
    ("versions", "links"),
    [
        ([], 0),
        ([[], []], 0),
        ([[], ["A goose."], []], 0),
        ([["", "***"], ["***", ""]], 0),
        ([["A goose hissed."], ["A goose hissed."]], 1),
        ([LIMES, LIMES, LIMES], 180),
        ([LIMES, LIMES[::-1]], 60),
        ([["yes", "no"] * 40, ["yes", "no"] * 40], 80),
    ],
)
def test_odd_input_is_no_matter(versions: list[list[str]], links: int) -> None:
    """Nothing, nothing but signs, and nothing but repeats are aligned like anything else."""
    assert len(align(versions, large=True).links) == links


def test_links_of_a_book_say_why() -> None:
    """Reasons are found when they are asked for, as in a story."""
    versions = [LIMES, [line.replace("ate", "devoured") for line in LIMES]]
    reasons = align(versions, large=True).links[5].reasons
    assert reasons == align(versions, large=False).links[5].reasons
    assert reasons[0].startswith("‘lime 35 behind barn 15")
