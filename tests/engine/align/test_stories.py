"""Links and rows of hand-written stories, against what their passages say they tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest

from tetrapla.engine.align import align
from tetrapla.engine.align.types import Alignment, Place, RowPlaces

STORIES = Path(__file__).parent / "stories"

FLOORS = {"ferry": (0.96, 0.89), "clockmaker": (0.93, 0.95), "muehle": (0.88, 0.88)}
"""Story -> least F1 of links and of rows. Three stories of a dozen links wobble as the aligner gets
better on many: the floors of tests/alignment count."""

Pairs = frozenset[tuple[Place, Place]]


class Told(NamedTuple):
    versions: list[list[str]]
    aside: list[list[bool]]
    pairs: Pairs
    """Passages of different versions that tell one thing."""


def read(name: str) -> Told:
    text = (STORIES / f"{name}.txt").read_text("utf-8")
    parts = re.split(r"^=== .*\n", text, flags=re.MULTILINE)[1:]
    told = [re.findall(r"^\[(.+?)\] (.+)$", part, flags=re.MULTILINE) for part in parts]
    things = {
        (version, index): set(tags.split()) - {"aside"}
        for version, passages in enumerate(told)
        for index, (tags, _) in enumerate(passages)
    }
    return Told(
        versions=[[text for _, text in passages] for passages in told],
        aside=[["aside" in tags.split() for tags, _ in passages] for passages in told],
        pairs=frozenset(
            (one, other)
            for one, other in combinations(sorted(things), 2)
            if one[0] != other[0] and things[one] & things[other]
        ),
    )


def pairs_in(groups: Iterable[RowPlaces]) -> Pairs:
    rows = [[(v, i) for v, cell in sorted(g.cells.items()) for i in cell] for g in groups]
    return frozenset(
        pair for row in rows for pair in combinations(row, 2) if pair[0][0] != pair[1][0]
    )


def linked(alignment: Alignment) -> Pairs:
    return frozenset((link.left, link.right) for link in alignment.links)


def f1(found: Pairs, wanted: Pairs) -> float:
    return 2 * len(found & wanted) / (len(found) + len(wanted))


@pytest.mark.parametrize("name", FLOORS)
def test_links_and_rows_of_a_story_keep_their_floor(name: str) -> None:
    """Paraphrased, split, merged and moved passages are found, and little else."""
    told = read(name)
    alignment = align(told.versions, aside=told.aside)
    links, rows = FLOORS[name]
    assert f1(linked(alignment), told.pairs) >= links
    assert f1(pairs_in(alignment.groups), told.pairs) >= rows


@pytest.mark.parametrize("name", FLOORS)
def test_the_order_of_versions_changes_no_link(name: str) -> None:
    """Backwards, the same passages are linked, as probably, in the same rows."""
    told = read(name)
    last = len(told.versions) - 1
    plain = align(told.versions, aside=told.aside)
    turned = align(told.versions[::-1], aside=told.aside[::-1])
    assert {
        (frozenset({(last - a, i), (last - b, j)}), score)
        for (a, i), (b, j), score, _ in turned.links
    } == {(frozenset(link[:2]), link.score) for link in plain.links}
    assert {
        frozenset((last - v, cell) for v, cell in group.cells.items()) for group in turned.groups
    } == {frozenset(group.cells.items()) for group in plain.groups}


@pytest.mark.parametrize("name", FLOORS)
def test_a_reversed_version_keeps_its_links(name: str) -> None:
    """A version told backwards is found passage by passage: order is no evidence of its own."""
    told = read(name)
    count = len(told.versions[0])
    versions = [told.versions[0][::-1], *told.versions[1:]]
    aside = [told.aside[0][::-1], *told.aside[1:]]
    found = {
        (((0, count - 1 - i), right) if v == 0 else ((v, i), right))
        for (v, i), right in linked(align(versions, aside=aside))
    }
    plain = linked(align(told.versions, aside=told.aside))
    assert f1(frozenset(found), plain) >= 0.85


@pytest.mark.parametrize("name", FLOORS)
def test_every_link_says_why(name: str) -> None:
    """Each link has one to five reasons, and the shared run of words comes first, in quotes."""
    told = read(name)
    for link in align(told.versions, aside=told.aside).links:
        assert 1 <= len(link.reasons) <= 5
        assert all(link.reasons)
        assert not any(reason.startswith("‘") for reason in link.reasons[1:])


def test_a_quotation_is_the_reason() -> None:
    """The longest run two passages share is shown as the text writes it."""
    told = read("ferry")
    reasons = {
        (link.left, link.right): link.reasons
        for link in align(told.versions, aside=told.aside).links
    }
    assert reasons[(0, 3), (1, 4)][0].startswith("‘I have seen seals out there, and once a piano")


def test_rare_words_are_reasons_as_they_are_written() -> None:
    """Names keep their capitals."""
    told = read("ferry")
    reasons = {
        (link.left, link.right): link.reasons
        for link in align(told.versions, aside=told.aside).links
    }
    assert {"Paulo", "Reyes"} <= set(reasons[(0, 6), (3, 3)])


@pytest.mark.parametrize(("one", "other"), list(combinations(FLOORS, 2)))
def test_unrelated_stories_have_nothing_in_common(one: str, other: str) -> None:
    """Between versions of different stories nothing is linked."""
    for left in read(one).versions:
        for right in read(other).versions:
            assert align([left, right]).links == ()


def test_words_of_one_meaning_are_a_reason() -> None:
    """Both are shown, the left passage's first."""
    told = align(
        [
            [
                "The blaze began in the cellar of the bakery and spread to the stable.",
                "Nobody slept.",
            ],
            ["Firemen think the fire broke out in the bakery's basement.", "It rained at noon."],
        ]
    )
    assert told.links[0].left == (0, 0)
    assert "cellar ~ basement" in list(told.links[0].reasons)
