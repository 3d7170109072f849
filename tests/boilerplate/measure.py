"""Figures of how well boilerplate is told from the story, and the floors they must not go under."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import yaml
from tests.boilerplate.corpus import (
    LEVELS,
    Line,
    Page,
    flagged_as,
    judge,
    judge_beside,
    load_pages,
    load_tales,
)

from tetrapla.engine.kinds import LIKELY
from tetrapla.engine.model import Flag

FLOORS = Path(__file__).parent / "floors.yaml"
FEWEST = 8
"""A kind with fewer lines has no figures of its own."""

Figures = Mapping[str, float]
"""Name of a figure -> its value, between 0 and 1; more is better."""


class Judged(NamedTuple):
    """A page with the flags on it."""

    page: Page
    flags: tuple[Flag, ...]

    def calls(self, least: float) -> Iterator[tuple[Line, str | None]]:
        """Each line that is not open -> the kind it is flagged as; None: it is left alone.

        Args:
            least: Lowest confidence of a flag that counts.
        """
        for line in self.page.lines:
            if line.is_story or line.is_boilerplate:
                yield line, flagged_as(line, self.flags, least)


def floors() -> dict[str, dict[str, float]]:
    """What is measured -> its figures -> the least value of each."""
    read: dict[str, dict[str, float]] = yaml.safe_load(FLOORS.read_text("utf-8"))
    return read


def alone(pages: Iterable[Page]) -> list[Judged]:
    """Pages, each examined without any other."""
    return [Judged(page, judge(page)[0]) for page in pages]


def together() -> list[Judged]:
    """The versions of all stories, each examined beside the others of its story."""
    return [Judged(p, f) for tale in load_tales() for p, f in zip(tale, judge(*tale), strict=True)]


def with_site() -> list[Judged]:
    """The pages of sites with several pages, each examined beside the others of its site."""
    return [Judged(page, judge_beside(page, others)) for page, others in _of_one_site()]


def _of_one_site() -> Iterator[tuple[Page, tuple[Page, ...]]]:
    for page in load_pages():
        others = tuple(p for p in load_pages() if p.site == page.site and p.id != page.id)
        if others:
            yield page, others


def measured() -> dict[str, Figures]:
    """All figures: at each level, by language and kind, of spans, beside versions and pages."""
    pages = alone(load_pages())
    versions = [page for tale in load_tales() for page in tale]
    found: dict[str, Figures] = {}
    for level, least in LEVELS.items():
        found[f"pages: {level}"] = _of_lines(pages, least)
        found[f"clean pages: {level}"] = {
            "kept": _of_lines([j for j in pages if j.page.clean], least)["kept"]
        }
    for language in sorted({page.language for page in load_pages()}):
        told = [j for j in pages if j.page.language == language]
        found[f"language: {language}"] = _of_lines(told, LIKELY)
    for kind, figures in _by_kind([*pages, *alone(versions)]).items():
        found[f"kind: {kind}"] = figures
    for level, least in LEVELS.items():
        found[f"versions alone: {level}"] = _of_lines(alone(versions), least)
        found[f"versions together: {level}"] = _of_lines(together(), least)
    of_sites = alone(page for page, _ in _of_one_site())
    for level, least in LEVELS.items():
        found[f"site not known: {level}"] = _of_lines(of_sites, least)
        found[f"site known: {level}"] = _of_lines(with_site(), least)
    found["spans"] = _of_spans(pages)
    return found


def _of_lines(told: Iterable[Judged], least: float) -> Figures:
    """Precision, recall and F1 of lines, lines of the story kept, kinds right of those found."""
    counts: Counter[str] = Counter()
    for one in told:
        for line, kind in one.calls(least):
            if line.is_story:
                counts["kept" if kind is None else "lost"] += 1
            else:
                counts["missed" if kind is None else "found"] += 1
                counts["named"] += kind in line.kinds
    precision = _share(counts["found"], counts["lost"])
    recall = _share(counts["found"], counts["missed"])
    both = precision + recall
    return {
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / both if both else 0.0,
        "kept": _share(counts["kept"], counts["lost"]),
        "named": _share(counts["named"], counts["found"] - counts["named"]),
    }


def _by_kind(told: Iterable[Judged]) -> dict[str, Figures]:
    """How many lines of each kind are found, and how many of those under a right name."""
    counts: dict[str, Counter[str]] = {}
    for one in told:
        for line, kind in one.calls(LIKELY):
            if line.is_boilerplate:
                n = counts.setdefault(line.kinds[0], Counter())
                n["missed" if kind is None else "named" if kind in line.kinds else "misnamed"] += 1
    figures: dict[str, Figures] = {}
    for kind, n in sorted(counts.items()):
        found = n["named"] + n["misnamed"]
        if found + n["missed"] >= FEWEST:
            named = {"named": _share(n["named"], n["misnamed"])} if found else {}
            figures[kind] = {"recall": _share(found, n["missed"]), **named}
    return figures


def _of_spans(told: Iterable[Judged]) -> Figures:
    """Marked spans inside lines: touched by a flag, covered to the letter, and by that kind."""
    counts: Counter[str] = Counter()
    for one in told:
        for span in (s for line in one.page.lines for s in line.spans):
            over = [f for f in one.flags if f.counts and f.start < span.end and span.start < f.end]
            exact = [f for f in over if (f.start, f.end) == (span.start, span.end)]
            counts["all"] += 1
            counts["found"] += bool(over)
            counts["exact"] += bool(exact)
            counts["named"] += any(f.kind == span.kind for f in exact)
    return {name: counts[name] / counts["all"] for name in ("found", "exact", "named")}


def _share(good: int, bad: int) -> float:
    return good / (good + bad) if good + bad else 1.0


def confused(told: Iterable[Judged]) -> Counter[tuple[str, str]]:
    """The kind that a line is labelled as and the kind that it is flagged as -> how often."""
    return Counter(
        (line.kinds[0], kind)
        for one in told
        for line, kind in one.calls(LIKELY)
        if line.is_boilerplate and kind is not None and kind not in line.kinds
    )


def lost(told: Iterable[Judged]) -> dict[str, list[str]]:
    """Id of a page -> lines of its story that are flagged as sure or likely."""
    found: dict[str, list[str]] = {}
    for one in told:
        for line, kind in one.calls(LIKELY):
            if line.is_story and kind is not None:
                found.setdefault(one.page.id, []).append(line.text)
    return found


def report(found: Mapping[str, Figures], least: Mapping[str, Figures]) -> Iterator[str]:
    """Every figure beside its floor, one line for each thing measured, for people."""
    for name, figures in found.items():
        told = [
            f"{figure} {value:.3f} (>= {least.get(name, {}).get(figure, 0):.2f})"
            for figure, value in figures.items()
        ]
        yield f"{name:36s} {'  '.join(told)}"


def shortfalls(found: Mapping[str, Figures], least: Mapping[str, Figures]) -> Iterator[str]:
    """What is measured below its floor, or has none; and floors of what is not measured.

    A floor of 0 is none: whatever is worse reaches it, too. What is 0 itself needs none.
    """
    for name, figures in found.items():
        told = least.get(name, {})
        for figure, value in figures.items():
            if value and not told.get(figure):
                yield f"{name}: no floor of {figure}"
            elif value < told.get(figure, 0):
                yield f"{name}: {figure} is {value:.4f}, the floor is {told[figure]}"
    for name, told in least.items():
        lost_ones = told.keys() - found.get(name, {}).keys()
        yield from (f"{name}: {figure} is not measured" for figure in sorted(lost_ones))
