"""Whether versions tell one story at all."""

from __future__ import annotations

from itertools import combinations

import pytest
from tests.alignment.corpus import EXAM, UNRELATED, load

from tetrapla.engine.align import align
from tetrapla.engine.align.guard import families
from tetrapla.engine.align.relation import Relation

FAR = Relation(best=0.05, overlap=0.03, phrases=0, pairs=100)
NEAR = Relation(best=0.4, overlap=0.3, phrases=6, pairs=100)
VERBATIM = Relation(best=2.5, overlap=0.3, phrases=900, pairs=50_000_000)


def test_the_more_is_shared_the_likelier_is_a_relation() -> None:
    """And verbatim passages show it, however long the texts are."""
    assert FAR.evidence < 0 < NEAR.evidence < VERBATIM.evidence


@pytest.mark.parametrize(
    ("told", "groups"),
    [
        ({}, [0, 1, 2, 3]),
        ({(0, 1): NEAR}, [0, 0, 2, 3]),
        ({(0, 1): NEAR, (2, 3): NEAR, (1, 2): FAR}, [0, 0, 2, 2]),
        ({(0, 1): NEAR, (1, 3): NEAR}, [0, 0, 2, 0]),
    ],
)
def test_related_versions_are_families(
    told: dict[tuple[int, int], Relation], groups: list[int]
) -> None:
    """Directly or by way of others."""
    assert families(4, told, set()) == groups


def test_a_passage_in_three_versions_joins_them() -> None:
    """Whatever else they share."""
    assert families(3, {(0, 1): FAR, (0, 2): FAR}, {(0, 1)}) == [0, 0, 2]


def test_stories_have_no_links_with_other_stories() -> None:
    """Any two versions of different stories: at most one pair in forty is taken for related."""
    tales = [tale for tale in load(EXAM) if tale.kind != UNRELATED]
    pairs = [
        [list(next(iter(tale.versions.values()))) for tale in pair]
        for pair in combinations(tales, 2)
    ]
    linked = [texts for texts in pairs if align(texts).links]
    assert len(linked) <= len(pairs) / 40


def test_a_formula_that_all_tell_joins_no_versions() -> None:
    """“Part One” and “The End” stand in any three texts."""
    texts = [
        ["Part One", "The goose went up to the roof of the town hall.", "It would not come down."],
        ["Part One", "A bank lost all its keys on Monday and looked for a smith.", "None came."],
        ["Part One", "Plums want a dry place and a cool cellar in winter.", "Turn them often."],
    ]
    found = align([[*text, "The End"] for text in texts]).links
    assert {link.left[1] for link in found} == {0, 3}
