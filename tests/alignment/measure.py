"""Figures of how well versions are aligned, and the floors they must not go under."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations
from pathlib import Path
from statistics import fmean

import yaml
from tests.alignment.corpus import EXAM, KINDS, UNRELATED, Pair, Place, Tale, load, pair

from tetrapla.engine.compare import compare
from tetrapla.engine.model import Story, Version
from tetrapla.engine.reading.versions import siglum
from tetrapla.engine.resources import default_resources
from tetrapla.engine.results import Comparison

FLOORS = Path(__file__).parent / "floors.yaml"

Figures = Mapping[str, float]
"""Name of a figure -> its value."""
Table = Mapping[str, Figures]
"""What is measured -> its figures."""


@dataclass(frozen=True)
class Found:
    """What the program says of a story, in passages of the corpus."""

    tale: Tale
    links: frozenset[Pair]
    rows: frozenset[Pair]
    """Pairs of passages of different versions that stand in one row."""

    @property
    def wrong_links(self) -> frozenset[Pair]:
        """Links of passages that do not tell the same."""
        return self.links - self.tale.links - self.tale.open_links

    @property
    def missed_links(self) -> frozenset[Pair]:
        """Pairs that tell the same and are not linked."""
        return self.tale.links - self.links

    @property
    def wrong_rows(self) -> frozenset[Pair]:
        """Pairs in one row that neither tell the same nor hang together by a third."""
        return self.rows - self.tale.links - self.tale.open_rows


@dataclass(frozen=True)
class Measured:
    """All figures."""

    least: Table
    """Between 0 and 1; more is better."""
    most: Table
    """Counts of errors; fewer is better."""


@cache
def find(tale: Tale) -> Found:
    """Compare the versions of a story."""
    versions = tuple(
        Version(siglum(k), name, f"{name}.txt", "utf-8", tale.text(name))
        for k, name in enumerate(tale.versions)
    )
    # Whoever runs this may have learned web sites; here none is known.
    known = replace(default_resources(), sites={})
    comparison = compare(Story(tale.title, versions), resources=known)
    at = _places(tale, comparison)
    links = (pair(at[link.a], at[link.b]) for link in comparison.links)
    together = (
        pair(at[a], at[b])
        for row in comparison.rows
        for a, b in combinations([i for cell in row.cells.values() for i in cell], 2)
        if at[a].version != at[b].version
    )
    return Found(tale, frozenset(links), frozenset(together))


def _places(tale: Tale, comparison: Comparison) -> dict[str, Place]:
    """Id of a passage of the program -> the passage of the corpus that it is, or is a part of."""
    names = {v.siglum: v.name for v in comparison.story.versions}
    starts = {name: tale.starts(name) for name in tale.versions}
    return {
        p.id: Place(names[p.version], bisect_right(starts[names[p.version]], p.start) - 1)
        for p in comparison.passages
    }


def measured(folder: Path = EXAM) -> Measured:
    """The figures of a folder: the mean of the stories, of each kind and language, and each.

    Precision and recall have floors over all stories only: a change may trade one for the other in
    a story as long as its F1 does not fall.
    """
    found = [find(tale) for tale in load(folder)]
    related = [one for one in found if one.tale.kind != UNRELATED]
    by_story = {one.tale.id: of_story(one) for one in related}
    least: dict[str, Figures] = {"all stories": _mean(by_story.values())}
    for kind in KINDS:
        told = [by_story[one.tale.id] for one in related if one.tale.kind == kind]
        if told:
            least[f"kind: {kind}"] = _only_f1(_mean(told))
    for language in sorted({one.tale.language for one in related}):
        told = [by_story[one.tale.id] for one in related if one.tale.language == language]
        least[f"language: {language}"] = _only_f1(_mean(told))
    least |= {f"story: {name}": _only_f1(figures) for name, figures in by_story.items()}
    strangers = [one for one in found if one.tale.kind == UNRELATED]
    most = {
        "unrelated texts": {
            "links": float(sum(len(one.wrong_links) for one in strangers)),
            "rows": float(sum(len(one.wrong_rows) for one in strangers)),
            "texts": float(sum(bool(one.wrong_links) for one in strangers)),
        },
        "furniture linked with the story": {
            "links": float(sum(len(list(furniture_in_story(one))) for one in related))
        },
    }
    return Measured(least, most)


def furniture_in_story(one: Found) -> Iterator[Pair]:
    """Links between a passage that is not the story and one that is."""
    return (p for p in one.wrong_links if len(p & one.tale.furniture) == 1)


def of_story(one: Found) -> Figures:
    """Precision, recall and F1 of its links, and of the pairs in its rows."""
    links = _figures("links", one.links - one.tale.open_links, one.tale.links)
    return {**links, **_figures("rows", one.rows - one.tale.open_rows, one.tale.links)}


def _figures(name: str, said: Collection[Pair], right: Collection[Pair]) -> Figures:
    # Who says nothing is not precise: a floor of 1 would forbid the first attempt.
    good = len(set(said) & set(right))
    return {
        f"{name} precision": good / len(said) if said else 0.0,
        f"{name} recall": good / len(right),
        f"{name} f1": 2 * good / (len(said) + len(right)),
    }


def _only_f1(figures: Figures) -> Figures:
    return {name: value for name, value in figures.items() if name.endswith("f1")}


def _mean(told: Iterable[Figures]) -> dict[str, float]:
    every = list(told)
    return {name: fmean(figures[name] for figures in every) for name in every[0]}


def floors() -> Measured:
    """The least and the most that each figure may be."""
    read: Mapping[str, Table] = yaml.safe_load(FLOORS.read_text("utf-8"))
    return Measured(read["least"], read["most"])


def report(found: Measured, bounds: Measured) -> Iterator[str]:
    """Every figure beside its floor or ceiling, one line for each thing measured, for people."""
    for sign, now, told in (">=", found.least, bounds.least), ("<=", found.most, bounds.most):
        for name, figures in now.items():
            line = (
                f"{figure} {value:.3f} ({sign} {told.get(name, {}).get(figure, 0):.2f})"
                for figure, value in figures.items()
            )
            yield f"{name:36s} {'  '.join(line)}"


def shortfalls(found: Measured, bounds: Measured) -> Iterator[str]:
    """What is measured below its floor or above its ceiling, or has none; what is not measured.

    A floor of 0 is none: whatever is worse reaches it, too. What is 0 itself needs none.
    """
    for name, figures in found.least.items():
        told = bounds.least.get(name, {})
        for figure, value in figures.items():
            if value and not told.get(figure):
                yield f"{name}: no floor of {figure}"
            elif value < told.get(figure, 0):
                yield f"{name}: {figure} is {value:.4f}, the floor is {told[figure]}"
    for name, figures in found.most.items():
        told = bounds.most.get(name, {})
        for figure, value in figures.items():
            if figure not in told:
                yield f"{name}: no ceiling of {figure}"
            elif value > told[figure]:
                yield f"{name}: {figure} is {value:g}, the ceiling is {told[figure]:g}"
    for now, tables in (found.least, bounds.least), (found.most, bounds.most):
        for name, told in tables.items():
            lost = told.keys() - now.get(name, {}).keys()
            yield from (f"{name}: {figure} is not measured" for figure in sorted(lost))
