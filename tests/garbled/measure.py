"""Figures of how well garbled text is found and repaired, and the floors they must not go under."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml
from tests.garbled.corpus import (
    NEGATIVE,
    Case,
    is_asked_for,
    judge,
    load_cases,
    outcome_of,
    unasked,
)
from tests.garbled.injections import Damaged, Way, articles, ways
from tests.sharing import shared_rules

FLOORS = Path(__file__).parent / "floors.yaml"
_SEED = 8

HINTS = frozenset({"ocr", "name-variant", "repeated-word"})
"""Kinds that are only ever hinted at; their figures are those of the hints."""

Figures = Mapping[str, float]
"""Name of a figure -> its value, between 0 and 1."""


def floors() -> dict[str, dict[str, float]]:
    """What is measured -> its figures -> the least value of each."""
    read: dict[str, dict[str, float]] = yaml.safe_load(FLOORS.read_text("utf-8"))
    return read


def measured() -> dict[str, Figures]:
    """All figures: of the cases by kind and by sort, and of every way to damage clean prose."""
    found: dict[str, Figures] = {}
    for kind, figures in _by_kind().items():
        found[f"cases: {kind}"] = figures
    for sort in ("in_the_wild", "synthetic", NEGATIVE):
        found[f"sort: {sort}"] = _of_sort([c for c in load_cases() if c.sort == sort])
    for name, way in ways().items():
        found[f"injected: {name}"] = _of_way(name, way)
    return found


def _by_kind() -> dict[str, Figures]:
    """Precision and recall of each kind over all cases, and how many are repaired exactly."""
    counts: dict[str, Counter[str]] = {}
    for case in load_cases():
        for what, kind in _calls(case):
            counts.setdefault(kind, Counter())[what] += 1
    return {
        kind: {
            "recall": _share(n["found"], n["missed"]),
            "precision": _share(n["right"], n["wrong"]),
            "repaired": _share(n["repaired"], n["unrepaired"]),
        }
        for kind, n in sorted(counts.items())
    }


def _calls(case: Case) -> Iterator[tuple[str, str]]:
    """Each right and wrong call on a case, with its kind."""
    flags = outcome_of(case).garbled
    for expected in case.flags:
        met = any(expected.is_met_by(f, case.text) for f in flags)
        yield "found" if met else "missed", expected.kind
    for flag in (f for f in flags if f.counts or f.kind in HINTS):
        yield "right" if is_asked_for(flag, case) else "wrong", flag.kind
    exact = outcome_of(case).repaired == case.meant
    for kind in dict.fromkeys(e.kind for e in case.flags):
        yield "repaired" if exact else "unrepaired", kind


def _of_sort(cases: list[Case]) -> Figures:
    """How many cases are without sure and likely flags that nobody asked for, and repaired."""
    quiet = sum(not unasked(case) for case in cases)
    silent = sum(not outcome_of(case).garbled for case in cases if not case.flags)
    figures = {
        "quiet": quiet / len(cases),
        "repaired": sum(outcome_of(c).repaired == c.meant for c in cases) / len(cases),
    }
    clean = sum(not case.flags for case in cases)
    return figures | {"without hints": silent / clean} if clean else figures


def _of_way(name: str, way: Way) -> Figures:
    """How much of the damage of one sort, done to all articles, is found and repaired."""
    counts: Counter[str] = Counter()
    for number, text in enumerate(_texts(way)):
        damaged = way.damage(text, random.Random(f"{name} {number} {_SEED}"))
        if damaged.damages:
            counts += _tally(damaged, way.kind)
    return {
        "found": _share(counts["found"], counts["missed"]),
        "repaired": _share(counts["repaired"], counts["unrepaired"]),
        "precision": _share(counts["right"], counts["wrong"]),
        "texts": _share(counts["exact"], counts["inexact"]),
    }


def _texts(way: Way) -> Iterator[str]:
    """The articles, and their paragraphs alone where a paragraph can be damaged alone."""
    for article in articles():
        yield article
        if not way.kind.startswith("fused"):
            yield from re.findall(r"[^\n]{150,}", article)


def _tally(damaged: Damaged, kind: str) -> Counter[str]:
    with shared_rules():
        outcome = judge(damaged.text)
    spans = [(f.start, f.end) for f in outcome.counting if f.kind == kind]
    counts: Counter[str] = Counter()
    for start, end, clean in damaged.damages:
        counts["found" if any(a < end and start < b for a, b in spans) else "missed"] += 1
        mended = outcome.shadow.slice(start, end) == clean
        counts["repaired" if mended else "unrepaired"] += 1
    for flag in outcome.counting:
        right = any(flag.start < d.end and d.start < flag.end for d in damaged.damages)
        counts["right" if right else "wrong"] += 1
    counts["exact" if outcome.repaired == damaged.clean else "inexact"] += 1
    return counts


def _share(good: int, bad: int) -> float:
    return good / (good + bad) if good + bad else 1.0


def report(found: Mapping[str, Figures], least: Mapping[str, Figures]) -> Iterator[str]:
    """Every figure beside its floor, one line for each thing measured, for people."""
    for name, figures in found.items():
        told = [
            f"{figure} {value:.3f} (>= {least.get(name, {}).get(figure, 0):.3f})"
            for figure, value in figures.items()
        ]
        yield f"{name:40s} {'  '.join(told)}"


def shortfalls(found: Mapping[str, Figures], least: Mapping[str, Figures]) -> Iterator[str]:
    """What is measured below its floor, or has none; and floors of what is not measured.

    A floor of 0 is none: whatever is worse reaches it, too.
    """
    for name, figures in found.items():
        if name not in least:
            yield f"{name}: no floor"
            continue
        for figure, value in figures.items():
            if not least[name].get(figure):
                yield f"{name}: no floor of {figure}"
            elif value < least[name][figure]:
                yield f"{name}: {figure} is {value:.4f}, the floor is {least[name][figure]}"
        lost = least[name].keys() - figures.keys()
        yield from (f"{name}: {figure} is not measured" for figure in sorted(lost))
    yield from (f"{name}: a floor of nothing" for name in least if name not in found)
