"""Fit the weights by which passages are told to belong together.

    uv run scripts/fit_alignment.py [--check] [FOLDER...]

Fitted on the stories of ``scripts/alignment_training`` and on those of further folders. A FOLDER
holds ``versions/NAME.txt``, passages parted by blank lines, and a ``gold.json`` with ``versions``
and ``groups`` (rows: name of a version -> numbers of its passages, from 0), ``links`` and
``possible`` (pairs ``[name, number, name, number]``; the second neither right nor wrong).

The model is a logistic regression with a quadratic penalty, in three passes; each pass is fitted on
what the one before thinks of stories it has not seen. Every story counts as much as its root of
candidates, so that a book does not outvote the news. Figures are printed for each story, judged by
weights that were fitted without it. The weights are printed in the form of
``engine/align/weights.py``.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import yaml

from tetrapla.engine.align.candidates import candidates
from tetrapla.engine.align.equal import EQUAL, equal_texts
from tetrapla.engine.align.evidence import Facts, first_facts, further_facts
from tetrapla.engine.align.pool import Pair, Pool, Scores, pool
from tetrapla.engine.progress import silent

TRAINING = Path(__file__).parent / "alignment_training"
PENALTY = 1.0
PASSES = 3
_BLOCK = re.compile(r"\n[ \t]*\n+")

Array = Any
Place = tuple[str, int]


class Story(NamedTuple):
    """The versions of a story, and which of their passages belong together."""

    name: str
    pool: Pool
    scores: Scores
    right: frozenset[Pair]
    """In the numbers of the pool."""
    open: frozenset[Pair]
    """Pairs that are neither right nor wrong."""


def told_folder(folder: Path) -> tuple[str, Mapping[str, Sequence[str]], Mapping[str, Any]]:
    """A folder's name, versions and gold."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    versions = {
        name: [
            b.strip("\n")
            for b in _BLOCK.split((folder / f"versions/{name}.txt").read_text("utf-8"))
            if b.strip()
        ]
        for name in gold["versions"]
    }
    return folder.name, versions, gold


def told_file(path: Path) -> Iterator[tuple[str, Mapping[str, Sequence[str]], Mapping[str, Any]]]:
    """Name, versions and gold of each story of a file."""
    for story in yaml.safe_load_all(path.read_text("utf-8")):
        yield f"{path.stem}: {story['title']}", story["versions"], story


def read(name: str, versions: Mapping[str, Sequence[str]], gold: Mapping[str, Any]) -> Story:
    """A story as the aligner sees it."""
    order = list(versions)
    told = [[((k, i), text) for i, text in enumerate(versions[v])] for k, v in enumerate(order)]
    passages = pool(told)
    number = {place: n for n, place in enumerate(passages.places)}

    def pairs(places: Iterable[tuple[Place, Place]]) -> frozenset[Pair]:
        found = set()
        for (a, i), (b, j) in places:
            one, other = number[order.index(a), i], number[order.index(b), j]
            found.add((min(one, other), max(one, other)))
        return frozenset(found)

    right = pairs([*_grouped(gold.get("groups", ())), *_listed(gold.get("links", ()))])
    unsure = pairs(_listed(gold.get("possible", ())))
    return Story(name, passages, candidates(passages, silent), right, unsure - right)


def _grouped(groups: Iterable[Mapping[str, Sequence[int]]]) -> Iterator[tuple[Place, Place]]:
    for group in groups:
        cells = [(name, i) for name, numbers in group.items() for i in numbers]
        yield from ((a, b) for a, b in combinations(cells, 2) if a[0] != b[0])


def _listed(links: Iterable[Sequence[Any]]) -> Iterator[tuple[Place, Place]]:
    yield from (((a, i), (b, j)) for a, i, b, j in links)


class Rows(NamedTuple):
    """The candidates of one story."""

    pairs: list[Pair]
    facts: Array
    labels: Array
    use: Array
    """Those that are right or wrong."""


def rows_of(story: Story, facts: Facts) -> Rows:
    """Facts with the constant first, and labels."""
    pairs = list(facts)
    labels = np.array([pair in story.right for pair in pairs], float)
    use = np.array([pair not in story.open for pair in pairs], bool)
    return Rows(pairs, np.array([[1.0, *facts[pair]] for pair in pairs]), labels, use)


def fit(stories: Sequence[Rows]) -> Array:
    """Newton's method for logistic regression with a quadratic penalty, none on the constant."""
    filled = [s for s in stories if len(s.pairs)]
    facts = np.vstack([s.facts[s.use] for s in filled])
    labels = np.concatenate([s.labels[s.use] for s in filled])
    counts = np.concatenate([np.full(s.use.sum(), s.use.sum() ** -0.5) for s in filled])
    counts *= len(counts) / counts.sum()
    weights = np.zeros(facts.shape[1])
    penalty = np.full(len(weights), PENALTY)
    penalty[0] = 1e-6
    for _ in range(80):
        p = _squash(facts @ weights)
        gradient = facts.T @ (counts * (p - labels)) + penalty * weights
        hessian = (facts * (counts * p * (1 - p))[:, None]).T @ facts + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def _squash(odds: Array) -> Array:
    return 1 / (1 + np.exp(-np.clip(odds, -30, 30)))


def judged(rows: Rows, weights: Array) -> Scores:
    """The probability of each candidate."""
    found = _squash(rows.facts @ weights) if len(rows.pairs) else ()
    return dict(zip(rows.pairs, map(float, found), strict=True))


class Candidates(NamedTuple):
    """A story with what its scores alone tell."""

    story: Story
    first: Facts


def fit_all(stories: Sequence[Candidates]) -> list[Array]:
    """The weights of all passes; a later one rests on what the others say of unseen stories."""
    rows = [rows_of(s.story, s.first) for s in stories]
    weights = [fit(rows)]
    known = [
        judged(rows[k], fit([r for i, r in enumerate(rows) if i != k])) for k in range(len(rows))
    ]
    for _ in range(PASSES - 1):
        rows = [later(s, k) for s, k in zip(stories, known, strict=True)]
        weights.append(fit(rows))
        known = [
            judged(rows[k], fit([r for i, r in enumerate(rows) if i != k]))
            for k in range(len(rows))
        ]
    return weights


def later(story: Candidates, known: Scores) -> Rows:
    """The candidates of a later pass, without those settled by equal texts."""
    pool_ = story.story.pool
    equal = equal_texts(pool_, known)
    every = {pair: known.get(pair, 0.0) for pair in story.first} | dict.fromkeys(equal, EQUAL)
    facts = further_facts(pool_, story.first, every)
    return rows_of(story.story, facts)


def judge_with(story: Candidates, weights: Sequence[Array]) -> Scores:
    """Probabilities of the last pass."""
    known = judged(rows_of(story.story, story.first), weights[0])
    for one in weights[1:]:
        known = judged(later(story, known), one)
    return known


def report(story: Story, known: Scores) -> tuple[float, float, float]:
    """Precision, recall and F1 of the links of one story."""
    found = {p for p, sure in known.items() if sure >= 0.5} - story.open
    hit = len(found & story.right)
    precision = hit / len(found) if found else 1.0
    recall = hit / len(story.right) if story.right else 1.0
    f1 = 2 * precision * recall / (precision + recall) if hit else float(not story.right)
    figures = f"P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"
    print(f"{story.name[:44]:44} links {len(story.right):5}  {figures}")
    return precision, recall, f1


def main() -> None:
    """Fit, leave one out, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="*", type=Path)
    asked = parser.parse_args()
    told = [one for path in sorted(TRAINING.glob("*.yaml")) for one in told_file(path)]
    told += [told_folder(folder) for folder in asked.folders]
    read_all = [read(*one) for one in told]
    stories = [Candidates(s, first_facts(s.pool, s.scores)) for s in read_all]
    means = []
    for k, left_out in enumerate(stories):
        weights = fit_all([s for i, s in enumerate(stories) if i != k])
        means.append(report(left_out.story, judge_with(left_out, weights)))
    print("mean", np.round(np.mean(means, axis=0), 3))
    for weights in fit_all(stories):
        print(tuple(np.round(np.asarray(weights), 3).tolist()))


if __name__ == "__main__":
    main()
