"""What is measured: which tools on which texts, all in one run."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import material, run
from tests.benchmarks.material import Material
from tests.benchmarks.run import Measured

MB = 1_000_000

Table = dict[str, dict[int, Measured]]
"""Tool -> size of the texts -> what was measured."""
_Meter = Callable[[Material, int, float], Measured]


@dataclass(frozen=True)
class Plan:
    """The sizes that are measured."""

    name: str
    """The option of the command line that asks for it; empty for none."""
    sizes: tuple[int, ...]
    """Bytes of a version, rising."""
    words: tuple[int, ...]
    """Words of a version for CollateX, rising; empty: CollateX is not measured."""
    judged: int
    """Bytes of a version of the texts on which it is measured what is found."""
    facts: int
    """Characters of a version of the texts whose facts are listed."""
    rounds: int
    """How often all tools are measured in turn on the same texts. A machine has slower and quicker
    minutes; in rounds each tool gets some of both."""
    repeats: int
    """The most repeats of one tool in a round; fewer where it takes long."""
    budget: float
    """CPU seconds a tool may take in all rounds; past them, it is left out of the others."""


NOVEL = 400_000
"""Characters of a short novel."""

DEFAULT = Plan("", (MB // 8, MB // 4, MB // 2, MB), (250, 500, 1000), MB // 4, NOVEL, 3, 5, 15.0)
QUICK = Plan("--quick", (MB // 32, MB // 8), (100, 200), MB // 32, NOVEL // 10, 1, 2, 1.0)
LARGE = Plan("--large", (*DEFAULT.sizes, 4 * MB), DEFAULT.words, MB // 4, NOVEL, 3, 5, 15.0)

_SHORT = 1.5
"""CPU seconds of one tool in one round after which there is no other repeat."""

TWO_TEXTS_WORDS = "difflib, words"
OURS, EVERY_STEP, TOKENS = "aligning", "every step", "cutting into words"

_TASKS: dict[str, tuple[str, int]] = {
    OURS: ("align", 4 * MB),
    EVERY_STEP: ("compare", MB),
    TOKENS: ("tokenise", 4 * MB),
    TWO_TEXTS_WORDS: ("difflib words", MB),
    "difflib, passages": ("difflib passages", 4 * MB),
}
"""Tool -> its task, and the largest text that it is given: beyond, it takes many minutes."""

EXTRACTING, LEDGER, ALIGNING = "facts extracted", "the whole ledger", "aligning what was examined"
_FACT_TASKS = {EXTRACTING: "extract facts", LEDGER: "ledger", ALIGNING: "align examined"}
"""Tool -> its task; all begin with texts that were compared before."""

OWN = (OURS, EVERY_STEP, TOKENS, *_FACT_TASKS)
"""These read four versions; the others two, but for CollateX."""
NEAR, PLAIN = "CollateX, near matching", "CollateX"
_NEAR_AT_MOST = 500
"""Words up to which near matching is measured: beyond, it takes minutes."""


@dataclass
class Figures:
    """Everything that one run measured."""

    plan: Plan
    by_size: Table = field(default_factory=dict)
    by_words: Table = field(default_factory=dict)
    """Ours and CollateX on short texts."""
    story: dict[str, Measured] = field(default_factory=dict)
    """`align` and `compare`, on the story that ships with the program."""
    found: dict[str, dict[str, float]] = field(default_factory=dict)
    """`in order` or `jumbled` -> tool -> F1 on two versions."""
    facts: Table = field(default_factory=dict)
    """The ledger of facts, its first half, and aligning, on texts in which people speak."""
    waiting: Measured | None = None
    missing: list[str] = field(default_factory=list)
    """A sentence for each tool that is not here, with the cure."""
    versions: list[str] = field(default_factory=list)
    """What was measured and on what, for people."""


def measure(plan: Plan, say: Callable[[str], None] = lambda _what: None) -> Figures:
    """Measure everything.

    Args:
        plan: The sizes.
        say: Told what is being measured.
    """
    figures = Figures(plan)
    programs = list(here(figures))
    collatex = _collatex(figures) if plan.words else False
    with TemporaryDirectory() as name:
        folder = Path(name)
        _measure_story(figures, say, folder)
        for words in plan.words:
            told = material.opening(folder / f"{words} words", words)
            meters: dict[str, _Meter] = {OURS: partial(run.task, "align")}
            if collatex:
                meters[PLAIN] = lambda told, *most: run.collatex(told, "plain", *most)
                if words <= _NEAR_AT_MOST:
                    meters[NEAR] = lambda told, *most: run.collatex(told, "near", *most)
            _fill(figures.by_words, meters, told, words, figures, say)
        for size in plan.sizes:
            told = material.whole(folder / megabytes(size), size)
            meters = {
                name: partial(run.task, task)
                for name, (task, largest) in _TASKS.items()
                if size <= largest
            }
            meters |= {one.name: partial(run.program, one) for one in programs}
            _fill(figures.by_size, meters, told, size, figures, say)
        say("cancelling")
        figures.waiting = run.task("waiting", told, 1, 0)
        _measure_found(figures, say, folder)
        measure_facts(figures, say, folder)
    return figures


def here(figures: Figures) -> Iterator[run.Program]:
    """The programs that are here; the others are noted as missing."""
    figures.versions += [
        f"Tetrapla {version('tetrapla')}",
        f"Python {platform.python_version()} with its difflib",
        f"numpy {_version('numpy')}",
        f"RapidFuzz {_version('rapidfuzz')}",
    ]
    for one in run.PROGRAMS:
        said = one.version
        if said is None:
            figures.missing.append(one.cure)
        else:
            figures.versions.append(said)
            yield one


def _collatex(figures: Figures) -> bool:
    said = run.collatex_version()
    if said is None:
        figures.missing.append(
            "CollateX is left out: uv could not make an environment with it. "
            "It needs the command uv and a package index that answers."
        )
    else:
        figures.versions.append(said)
    return said is not None


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "is not installed"


def _measure_story(figures: Figures, say: Callable[[str], None], folder: Path) -> None:
    for name in "align", "compare":
        say(f"{name}: the bundled story")
        # It takes so little that only the least of many repeats is worth anything.
        once = run.task(f"{name} story", Material(folder), figures.plan.repeats * 4, 4.0)
        figures.story[name] = once


def _fill(
    table: Table,
    meters: dict[str, _Meter],
    told: Material,
    size: int,
    figures: Figures,
    say: Callable[[str], None],
) -> None:
    """Measure tools in turn on the same texts; the failure of another's ends nothing."""
    plan, spent = figures.plan, dict.fromkeys(meters, 0.0)
    for turn in range(plan.rounds):
        for name, meter in meters.items():
            by_size = table.setdefault(name, {})
            if turn and (size not in by_size or spent[name] + by_size[size].least > plan.budget):
                continue
            say(f"{told.folder.name}, round {turn + 1} of {plan.rounds}: {name}")
            try:
                one = meter(told, plan.repeats, _SHORT)
            except run.BrokenError as error:
                if name in OWN:
                    raise
                figures.missing.append(f"{name} is left out at {told.folder.name}: {error}")
                continue
            spent[name] += one.first
            by_size[size] = by_size[size].and_again(one) if size in by_size else one


def _measure_found(figures: Figures, say: Callable[[str], None], folder: Path) -> None:
    """What ours and a word diff find on two versions, in one order and in two."""
    for name in "in order", "jumbled":
        told = material.whole(folder / name, figures.plan.judged, jumbled=name == "jumbled")
        figures.found[name] = {}
        for tool, task in ("aligning", "align two"), (TWO_TEXTS_WORDS, "difflib words, judged"):
            say(f"{tool}: what is found {name}")
            figures.found[name][tool] = run.task(task, told, 1, 0).facts["f1"]


def measure_facts(figures: Figures, say: Callable[[str], None], folder: Path) -> None:
    """The ledger of facts, on texts in which people speak; they are compared once."""
    size = figures.plan.facts
    told = material.spoken(folder / f"{size:,} characters", size)
    say(f"{told.folder.name}: comparing")
    run.task("compare and keep", told, 1, 0)
    meters: dict[str, _Meter] = {
        name: partial(run.task, task) for name, task in _FACT_TASKS.items()
    }
    _fill(figures.facts, meters, told, size, figures, say)


def megabytes(size: int) -> str:
    """A number of bytes for people."""
    return f"{size / MB:g} MB"


def machine() -> str:
    """What it was measured on, without names."""
    return f"{os.cpu_count()} cores, {sys.platform}"
