"""The figures as tables for people: Markdown that reads well in a terminal, too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log
from statistics import linear_regression

from tests.benchmarks import figures as of
from tests.benchmarks.figures import MB, Figures, machine, megabytes
from tests.benchmarks.run import Measured

_NONE = "–"
_TICK = 1e-6
"""Seconds: a clock that ticks too slowly for a small text says 0."""


@dataclass(frozen=True)
class Target:
    """Something that is measured, and what is promised of it."""

    what: str
    shown: str
    """What was measured, with its unit."""
    bound: str = _NONE
    """What is promised, for people; a dash where nothing is."""
    holds: bool | None = None
    """Whether the promise is kept; None where nothing is promised."""

    @property
    def verdict(self) -> str:
        """Whether it holds, for people."""
        return _NONE if self.holds is None else "holds" if self.holds else "missed"


def most(what: str, value: float, form: str, bound: float | None) -> Target:
    """A figure that must not be above a bound; None: nothing is promised."""
    if bound is None:
        return Target(what, form.format(value))
    return Target(what, form.format(value), f"≤ {bound:g}", value <= bound)


def least(what: str, value: float, form: str, bound: float | None) -> Target:
    """A figure that must not be below a bound; None: nothing is promised."""
    if bound is None:
        return Target(what, form.format(value))
    return Target(what, form.format(value), f"≥ {bound:g}", value >= bound)


def growth(by_size: Mapping[int, Measured]) -> float | None:
    """The exponent of the growth: the slope of log time over log size; None for one size."""
    if len(by_size) < 2:
        return None
    sizes = [log(size) for size in by_size]
    took = [log(max(one.least, _TICK)) for one in by_size.values()]
    return linear_regression(sizes, took).slope


def last_step(by_size: Mapping[int, Measured]) -> float | None:
    """The exponent of the growth from the last size but one to the last."""
    return growth({size: by_size[size] for size in sorted(by_size)[-2:]})


def report(told: Figures, command: str) -> str:
    """All tables, in Markdown.

    Args:
        told: What was measured.
        command: How it was measured.
    """
    parts = [
        f"`{command}`, on {machine()}; {', '.join(told.versions)}.",
        *told.missing,
        "**Targets**",
        table(
            ["what", "measured", "target", ""],
            [[t.what, t.shown, t.bound, t.verdict] for t in targets(told)],
        ),
        "**CPU seconds by size of a version** (in brackets: times cutting the four into words)",
        _by_size(told),
    ]
    if told.by_words:
        parts += [
            "**CPU seconds for four short versions** (in brackets: times ours)",
            _by_words(told),
        ]
    parts += ["**What is found** (F1 of pairs of passages, two versions)", _found(told)]
    return "\n\n".join(parts) + "\n"


def targets(told: Figures) -> Iterator[Target]:
    """What is promised, beside what was measured."""
    yield from _on_the_story(told)
    yield from _beside_collatex(told)
    yield from _on_books(told)
    yield from _on_facts(told)
    if told.waiting is not None:
        facts, size = told.waiting.facts, megabytes(max(told.plan.sizes))
        quiet, ending = facts["silence"] * 1000, facts["ending"] * 1000
        yield most(f"4 × {size}: longest time without a word", quiet, "{:.0f} ms", None)
        yield most(f"4 × {size}: from being stopped to the end", ending, "{:.1f} ms", None)


def _on_the_story(told: Figures) -> Iterator[Target]:
    aligned, compared = told.story["align"], told.story["compare"]
    yield most("bundled story, aligned: CPU", aligned.least * 1000, "{:.1f} ms", 30)
    said = "yes" if aligned.numpy else "no"
    yield Target("… numpy is imported", said, "no", not aligned.numpy)
    yield most("… the first time in a process: CPU", aligned.first * 1000, "{:.1f} ms", None)
    yield most(
        "bundled story, every step but reading: CPU", compared.least * 1000, "{:.0f} ms", None
    )
    yield most("… the first time in a process: CPU", compared.first * 1000, "{:.0f} ms", None)


def _beside_collatex(told: Figures) -> Iterator[Target]:
    for words in told.plan.words[-1:]:
        theirs = told.by_words.get(of.PLAIN, {}).get(words)
        if theirs is not None:
            times = theirs.least / told.by_words[of.OURS][words].least
            bound = 100 if words == 1000 else None
            yield least(f"4 × {words:,} words: times as fast as CollateX", times, "{:.0f}", bound)


def _on_books(told: Figures) -> Iterator[Target]:
    ours = told.by_size[of.OURS]
    # What is promised is promised of one megabyte.
    promised = MB in ours
    size = MB if promised else max(ours)
    one, each = ours[size], f"4 × {megabytes(size)}"
    tokens = told.by_size[of.TOKENS][size].least
    yield most(
        f"{each}: times cutting into words", one.least / tokens, "{:.1f}", 25 if promised else None
    )
    theirs = told.by_size[of.TWO_TEXTS_WORDS].get(size)
    if theirs is not None:
        share, bound = one.least / theirs.least, 0.33 if promised else None
        yield most(f"{each}: share of the CPU of difflib on 2", share, "{:.2f}", bound)
    yield least(f"{each}: F1 of links", one.facts["f1"], "{:.4f}", 0.97 if promised else None)
    yield most(f"{each}: most memory", one.peak / MB, "{:.0f} MB", 400 if promised else None)
    step = last_step(ours)
    if step is not None:
        before, after = (megabytes(size) for size in sorted(ours)[-2:])
        bound = 1.15 if promised else None
        yield most(f"growth from {before} to {after}: exponent", step, "{:.2f}", bound)


def _on_facts(told: Figures) -> Iterator[Target]:
    size = told.plan.facts
    if not told.facts:
        return
    found, listed, aligned = (
        told.facts[name][size] for name in (of.EXTRACTING, of.LEDGER, of.ALIGNING)
    )
    # What is promised is promised of a novel.
    promised, each = size == of.NOVEL, f"4 × {size:,} characters"
    density = ", ".join(f"{found.facts[kind]:.0f} {kind}" for kind in ("quotations", "numbers"))
    yield Target(f"{each}: facts of a version", density)
    yield most(f"{each}: facts extracted: CPU", found.least, "{:.2f} s", 1 if promised else None)
    yield most("… the first time in a process: CPU", found.first, "{:.2f} s", None)
    times, bound = listed.least / max(aligned.least, _TICK), 2 if promised else None
    yield most(f"{each}: whole ledger: times aligning", times, "{:.2f}", bound)
    yield most("… whole ledger: CPU", listed.least, "{:.2f} s", None)
    yield most("… the first time in a process: CPU", listed.first, "{:.2f} s", None)
    yield most("… most memory", listed.peak / MB, "{:.0f} MB", None)
    said = "yes" if listed.numpy else "no"
    yield Target("… numpy is imported by the ledger", said, "no", not listed.numpy)


def _by_size(told: Figures) -> str:
    tokens = told.by_size[of.TOKENS]
    rows = []
    for tool, by_size in told.by_size.items():
        held = max((one.peak for one in by_size.values()), default=0)
        rows.append(
            [
                tool,
                "4" if tool in of.OWN else "2",
                *_cells(by_size, tokens, told.plan.sizes),
                _exponent(growth(by_size)),
                _exponent(last_step(by_size)),
                f"{held / MB:.0f} MB" if held else _NONE,
            ]
        )
    heads = [megabytes(size) for size in told.plan.sizes]
    return table(["", "versions", *heads, "growth", "last step", "most memory"], rows)


def _by_words(told: Figures) -> str:
    ours = told.by_words[of.OURS]
    rows = [
        [tool, *_cells(by_words, ours, told.plan.words), _exponent(growth(by_words))]
        for tool, by_words in told.by_words.items()
    ]
    return table(["", *(f"{words:,} words" for words in told.plan.words), "growth"], rows)


def _cells(
    by_size: Mapping[int, Measured], unit: Mapping[int, Measured], sizes: Iterable[int]
) -> Iterator[str]:
    """CPU seconds, and how many times those of a unit; a dash for what was not measured."""
    for size in sizes:
        one = by_size.get(size)
        if one is None:
            yield _NONE
        else:
            ratio = one.least / max(unit[size].least, _TICK)
            yield f"{_short(one.least)} ({_short(ratio)} ×)"


def _found(told: Figures) -> str:
    size = megabytes(told.plan.judged)
    tools = list(next(iter(told.found.values())))
    rows = [[tool, *(f"{told.found[name][tool]:.3f}" for name in told.found)] for tool in tools]
    return table([f"2 × {size}", *told.found], rows)


def _short(value: float) -> str:
    """A number with about two digits that count."""
    digits = 0 if value >= 100 else 1 if value >= 10 else 2 if value >= 0.1 else 4
    return f"{value:.{digits}f}"


def _exponent(value: float | None) -> str:
    return _NONE if value is None else f"{value:.2f}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in Markdown whose columns stand below each other; all but the first to the right."""
    widths = [max(len(row[k]) for row in (head, *rows)) for k in range(len(head))]
    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    lines = [[head[0].ljust(widths[0]), *_right(head, widths)], rule]
    lines += [[row[0].ljust(widths[0]), *_right(row, widths)] for row in rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _right(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
