"""Fit the weights by which two texts are told to be versions of one story.

    uv run python scripts/fit_relation.py [FOLDER...]

Related are the versions of each story of ``scripts/alignment_training``, two by two; unrelated are
versions of different stories, the texts that tell nothing in common, and, when folders of ``*.txt``
files are given, pages of each, drawn at random.

Prints the weights in the form of ``engine/align/relation.py``, and at which evidence how many of
the related and of the unrelated would be taken for related.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.alignment.corpus import TRAINING, UNRELATED, Tale, load

from tetrapla.engine.align.judge import weighed
from tetrapla.engine.align.pool import pool
from tetrapla.engine.align.relation import Relation, relations

PENALTY = 1.0
CROSSED, PAGES = 150, 150
"""How many pairs of different stories, and of pages of one folder, are drawn."""
HARD = 2
"""Texts of one genre that tell nothing in common count as much as so many others: the hard case."""
_LINES = range(5, 60)
"""Pages of so many lines are drawn."""

Array = Any
Texts = list[list[str]]


def related(tales: Sequence[Tale]) -> Iterator[Texts]:
    """The versions of each story that tell something in common, two by two."""
    for tale in tales:
        for one, other in combinations(tale.versions, 2):
            if any({place.version for place in link} == {one, other} for link in tale.links):
                yield [list(tale.versions[one]), list(tale.versions[other])]


def unrelated(tales: Sequence[Tale], folders: Sequence[Path]) -> Iterator[Texts]:
    """Texts that have nothing to do with each other."""
    chance = random.Random(7)
    stories = [tale for tale in tales if tale.kind != UNRELATED]
    for tale in tales:
        if tale.kind == UNRELATED:
            yield from [[list(texts) for texts in tale.versions.values()]] * HARD
    for _ in range(CROSSED):
        pair = chance.sample(stories, 2)
        yield [list(chance.choice(list(tale.versions.values()))) for tale in pair]
    for folder in folders:
        pages = [
            page for path in sorted(folder.rglob("*.txt")) if len(page := _page(path)) in _LINES
        ]
        for _ in range(PAGES):
            yield chance.sample(pages, 2)


def _page(path: Path) -> list[str]:
    return [line.strip() for line in path.read_text("utf-8").splitlines() if line.strip()]


def relation(texts: Texts) -> Relation | None:
    """What two texts have in common, as the guard sees it."""
    told = pool([[((v, i), text) for i, text in enumerate(texts[v])] for v in range(2)])
    known, scores, _ = weighed(told)
    return relations(told, known, scores).get((0, 1))


def fit(facts: Array, labels: Array) -> Array:
    """Newton's method for logistic regression; both classes count as much."""
    x = np.hstack([np.ones((len(facts), 1)), facts])
    count = np.where(labels > 0, (labels == 0).sum() / labels.sum(), 1.0)
    weights = np.zeros(x.shape[1])
    penalty = np.full(len(weights), PENALTY)
    penalty[0] = 1e-6
    for _ in range(100):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        gradient = x.T @ (count * (p - labels)) + penalty * weights
        step = np.linalg.solve(
            (x * (count * p * (1 - p))[:, None]).T @ x + np.diag(penalty), gradient
        )
        weights -= step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="*", type=Path)
    asked = parser.parse_args()
    tales = load(TRAINING)
    told = [relation(texts) for texts in related(tales)]
    others = [relation(texts) for texts in unrelated(tales, asked.folders)]
    print(f"without a probable pair: {told.count(None)} related, {others.count(None)} unrelated")
    yes, no = ([found for found in some if found] for some in (told, others))
    facts = np.array([found.facts for found in (*yes, *no)])
    labels = np.array([1.0] * len(yes) + [0.0] * len(no))
    weights = fit(facts, labels)
    print(tuple(round(float(weight), 2) for weight in weights))
    evidence = np.hstack([np.ones((len(facts), 1)), facts]) @ weights
    for bound in np.arange(-1.0, 2.1, 0.25):
        taken = evidence >= bound
        print(f"from {bound:5.2f}: {taken[labels > 0].mean():.3f} of the related,", end=" ")
        print(f"{int(taken[labels == 0].sum())} of {len(no)} unrelated")


if __name__ == "__main__":
    main()
