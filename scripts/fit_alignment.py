"""Fit the weights by which passages are told to belong together.

    uv run python scripts/fit_alignment.py [--left-out] [FOLDER...]

Fitted on the stories of ``scripts/alignment_training``, on made-up books, and on those of further
folders, which count more (:data:`FOLDERS`): real texts. A FOLDER holds ``versions/NAME.txt``,
passages parted by blank lines, and a ``gold.json`` with ``versions`` and ``groups`` (rows: name of
a version -> numbers of its passages, from 0), ``links`` and ``possible`` (pairs ``[name, number,
name, number]``; the second neither right nor wrong).

The model is a logistic regression with a quadratic penalty, in three passes; each pass is fitted on
what the one before thinks. Every story counts as much as its root of candidates, so that a book
does not outvote the news; and a pair that belongs together counts more than one that does not
(:data:`LEAN`), so that 0.5 is where precision and recall balance. Passages that are not the story,
and texts that tell nothing in common, are left out: other parts of the program see to them.

The weights are printed in the form of ``engine/align/weights.py``; with ``--left-out`` also
figures for each story, judged by weights that were fitted without it.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.alignment.corpus import TRAINING, Tale, load
from tests.benchmarks.texts import book

from tetrapla.engine.align.candidates import candidates, rivals
from tetrapla.engine.align.equal import EQUAL, equal_texts
from tetrapla.engine.align.evidence import Facts, first_facts, further_facts
from tetrapla.engine.align.judge import without_settled
from tetrapla.engine.align.pool import Pair, Pool, Scores, pool
from tetrapla.engine.progress import silent

BOOKS = ((8000, 4, 1, True), (8000, 3, 2, True), (5000, 5, 3, False), (12000, 4, 4, True))
"""Bytes a version, versions, seed, whether blocks are moved."""
FOLDERS = 8.0
"""A story of a folder counts as much as so many others."""
LEAN = 1.4
"""A pair that belongs together counts as much as so many that do not."""
PENALTY = 1.0
"""On weights of facts scaled to vary by 1; on the constant a tenth."""
PASSES = 3
_BLOCK = re.compile(r"\n[ \t]*\n+")

Array = Any
Place = tuple[str, int]
Places = Iterable[tuple[Place, Place]]


class Story(NamedTuple):
    """The versions of a story, and which of their passages belong together."""

    name: str
    counts: float
    pool: Pool
    first: Facts
    """What the scores alone tell of the candidates."""
    right: frozenset[Pair]
    """In the numbers of the pool."""
    open: frozenset[Pair]
    """Pairs that are neither right nor wrong."""


def read(
    name: str,
    versions: Mapping[str, Sequence[str]],
    right: Places,
    unsure: Places = (),
    *,
    left_out: frozenset[Place] = frozenset(),
    counts: float = 1.0,
) -> Story:
    """A story as the aligner sees it, without the passages left out."""
    order = list(versions)
    told = [
        [((k, i), text) for i, text in enumerate(versions[v]) if (v, i) not in left_out]
        for k, v in enumerate(order)
    ]
    passages = pool(told)
    number = {(order[v], i): n for n, (v, i) in enumerate(passages.places)}

    def pairs(places: Places) -> frozenset[Pair]:
        found = [(number[a], number[b]) for a, b in places if a in number and b in number]
        return frozenset((min(pair), max(pair)) for pair in found)

    scores = candidates(passages, silent)
    first = first_facts(passages, scores, rivals(passages, scores))
    belong = pairs(right)
    return Story(name, counts, passages, first, belong, pairs(unsure) - belong)


def of_tale(tale: Tale) -> Story:
    """A hand-aligned story of the repository."""
    return read(
        tale.id,
        tale.versions,
        _both(tale.links),
        _both(tale.open_links),
        left_out=frozenset((p.version, p.number) for p in tale.furniture),
    )


def _both(pairs: Iterable[frozenset[Any]]) -> Iterator[tuple[Place, Place]]:
    for pair in pairs:
        one, other = ((place.version, place.number) for place in pair)
        yield one, other


def of_book(size: int, versions: int, seed: int, jumbled: bool) -> Story:
    """A made-up book."""
    made = book(size, versions, seed=seed, jumbled=jumbled)
    names = [str(k) for k in range(versions)]
    right = (((names[v], i), (names[w], j)) for (v, i), (w, j) in made.pairs)
    return read(f"book {seed}", dict(zip(names, made.versions, strict=True)), right)


def of_folder(folder: Path) -> Story:
    """A story outside the repository."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    versions = {
        name: [
            block.strip("\n")
            for block in _BLOCK.split((folder / f"versions/{name}.txt").read_text("utf-8"))
            if block.strip()
        ]
        for name in gold["versions"]
    }
    right = [*_grouped(gold.get("groups", ())), *_listed(gold.get("links", ()))]
    return read(folder.name, versions, right, _listed(gold.get("possible", ())), counts=FOLDERS)


def _grouped(groups: Iterable[Mapping[str, Sequence[int]]]) -> Iterator[tuple[Place, Place]]:
    for group in groups:
        cells = [(name, i) for name, numbers in group.items() for i in numbers]
        yield from ((a, b) for a, b in combinations(cells, 2) if a[0] != b[0])


def _listed(links: Iterable[Sequence[Any]]) -> Iterator[tuple[Place, Place]]:
    yield from (((a, i), (b, j)) for a, i, b, j in links)


def matrix(facts: Facts) -> Array:
    """One row a candidate, with the constant first."""
    return np.array([[1.0, *own] for own in facts.values()])


def fit(stories: Sequence[Story], facts: Sequence[Facts]) -> Array:
    """Newton's method for logistic regression with a quadratic penalty."""
    rows, labels, counts = [], [], []
    for story, own in zip(stories, facts, strict=True):
        used = {pair: fact for pair, fact in own.items() if pair not in story.open}
        if used:
            belong = np.array([pair in story.right for pair in used], float)
            rows.append(matrix(used))
            labels.append(belong)
            counts.append(story.counts * len(used) ** -0.5 * np.where(belong > 0, LEAN, 1.0))
    x, y, count = np.vstack(rows), np.concatenate(labels), np.concatenate(counts)
    count *= len(count) / count.sum()
    scale = np.where(np.arange(x.shape[1]) == 0, 1.0, x.std(0) + 1e-9)
    x = x / scale
    weights = np.zeros(x.shape[1])
    penalty = np.where(np.arange(len(weights)) == 0, PENALTY / 10, PENALTY)
    for _ in range(80):
        p = _squash(x @ weights)
        gradient = x.T @ (count * (p - y)) + penalty * weights
        hessian = (x * (count * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights / scale


def _squash(odds: Array) -> Array:
    return 1 / (1 + np.exp(-np.clip(odds, -30, 30)))


def judged(facts: Facts, weights: Array) -> Scores:
    """The probability of each candidate."""
    found = _squash(matrix(facts) @ weights) if facts else ()
    return dict(zip(facts, map(float, found), strict=True))


def later(story: Story, known: Scores) -> Facts:
    """The facts of a later pass."""
    equal = equal_texts(story.pool, known)
    first = without_settled(story.pool, story.first, equal)
    every = {pair: known[pair] for pair in first} | dict.fromkeys(equal, EQUAL)
    return further_facts(story.pool, first, every)


def fit_all(stories: Sequence[Story]) -> list[Array]:
    """The weights of all passes."""
    facts = [story.first for story in stories]
    weights = []
    for number in range(PASSES):
        weights.append(fit(stories, facts))
        if number < PASSES - 1:
            known = [judged(own, weights[-1]) for own in facts]
            facts = [later(story, own) for story, own in zip(stories, known, strict=True)]
    return weights


def judge_with(story: Story, weights: Sequence[Array]) -> Scores:
    """Probabilities of the last pass, and of equal texts."""
    known = judged(story.first, weights[0])
    equal = equal_texts(story.pool, known)
    for one in weights[1:]:
        known = judged(later(story, known), one)
    return known | dict.fromkeys(equal, EQUAL)


def report(story: Story, known: Scores) -> tuple[float, float, float]:
    """Precision, recall and F1 of the links of one story; printed."""
    found = {pair for pair, sure in known.items() if sure >= 0.5} - story.open
    hit = len(found & story.right)
    precision = hit / len(found) if found else 1.0
    recall = hit / len(story.right)
    f1 = 2 * precision * recall / (precision + recall) if hit else 0.0
    figures = f"P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"
    print(f"{story.name[:44]:44} links {len(story.right):5}  {figures}")
    return precision, recall, f1


def main() -> None:
    """Fit, leave one out when asked, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--left-out", action="store_true", help="figures for each story left out")
    parser.add_argument("folders", nargs="*", type=Path)
    asked = parser.parse_args()
    stories = [of_tale(tale) for tale in load(TRAINING) if tale.links]
    stories += [of_book(*told) for told in BOOKS]
    stories += [of_folder(folder) for folder in asked.folders]
    if asked.left_out:
        figures = [
            report(one, judge_with(one, fit_all([s for s in stories if s is not one])))
            for one in stories
        ]
        print("mean", np.round(np.mean(figures, axis=0), 3))
    for weights in fit_all(stories):
        print(tuple(round(float(weight), 3) for weight in weights))


if __name__ == "__main__":
    main()
