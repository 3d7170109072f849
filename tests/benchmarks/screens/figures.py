"""Which sizes are measured how often, and everything that one run measured."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.screens import bare
from tests.benchmarks.screens.made import made, size_of, write_files
from tests.benchmarks.screens.measures import (
    BARE,
    OPENING,
    OURS,
    SHOWN,
    VIM,
    Cost,
    Keys,
    Start,
    keys_of,
    middle_start,
    start_of,
    vim_keys,
)


@dataclass(frozen=True)
class Plan:
    """What is measured."""

    name: str
    """The option of the command line that asks for it; empty for none."""
    runs: Mapping[int, int]
    """Rows of a table -> how often it is opened; rising."""
    starts: int
    """How often each program is started."""
    novel: int
    """Rows of the novel."""


DEFAULT = Plan("", {30: 2, 1_000: 3, 20_000: 2, 200_000: 1}, 5, 5_000)
QUICK = Plan("--quick", {30: 1, 1_000: 1}, 3, 500)

OURS_STORY, OURS_NOVEL, EMPTY, VIM_NOVEL = (
    "Tetrapla, the bundled story",
    "Tetrapla, the novel",
    "a bare Textual application",
    "vim -d, the novel",
)


@dataclass
class Figures:
    """Everything that one run measured."""

    plan: Plan
    keys: dict[int, dict[str, Cost]] = field(default_factory=dict)
    """Rows -> name of a key -> what it costs."""
    memory: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Rows -> bytes that are held, bytes of the versions."""
    starts: dict[str, Start] = field(default_factory=dict)
    """Program -> how it starts."""
    vim: Mapping[str, Cost] = field(default_factory=dict)
    """What keys cost in vim; empty where it is missing."""
    novel: int = 0
    """Bytes of the novel."""
    missing: list[str] = field(default_factory=list)
    versions: list[str] = field(default_factory=list)


def measure(plan: Plan, say: Callable[[str], None] = lambda _what: None) -> Figures:
    """Measure everything.

    Args:
        plan: The sizes.
        say: Told what is being measured.
    """
    figures = Figures(plan)
    figures.versions = [
        f"Tetrapla {version('tetrapla')}",
        f"Python {platform.python_version()}",
        f"Textual {version('textual')}",
        f"Rich {version('rich')}",
    ]
    with TemporaryDirectory() as name:
        folder = Path(name)
        home = folder / "home"
        home.mkdir()
        _measure_starts(figures, folder, home, say)
        for rows, times in plan.runs.items():
            runs = []
            for turn in range(times):
                say(f"{rows:,} rows, run {turn + 1} of {times}")
                runs.append(keys_of(rows, home))
            figures.keys[rows] = together(runs)
            figures.memory[rows] = (min(r.memory for r in runs), runs[0].text)
    return figures


def together(runs: Sequence[Keys]) -> dict[str, Cost]:
    """The medians of several runs."""
    return {name: Cost.middle([r.costs[name] for r in runs]) for name in runs[0].costs}


def _measure_starts(figures: Figures, folder: Path, home: Path, say: Callable[[str], None]) -> None:
    comparison = made(figures.plan.novel)
    files = write_files(comparison, folder)
    figures.novel = size_of(comparison)
    words = comparison.passages[0].repaired_text.split()
    passage = " ".join(words[:3])
    novel = [*OURS, *map(str, files)]
    meters: dict[str, Callable[[bool], Start]] = {
        EMPTY: lambda _rest: start_of(BARE, home, bare.PAINTED),
        OURS_STORY: lambda rest: start_of(OURS, home, OPENING, SHOWN, rest=rest),
        OURS_NOVEL: lambda rest: start_of(novel, home, OPENING, SHOWN, rest=rest),
    }
    if (said := _vim()) is None:
        figures.missing.append("vim is left out: it is not here. Try: apt-get install vim")
    else:
        figures.versions.append(said)
        command = [*VIM, *map(str, files)]
        meters[VIM_NOVEL] = lambda _rest: start_of(command, home, passage, passage)
        say("vim: keys")
        figures.vim = vim_keys(files, home, passage)
    runs: dict[str, list[Start]] = {name: [] for name in meters}
    for turn in range(figures.plan.starts + 1):  # the first one reads the programs from the disk
        for name, meter in meters.items():
            say(f"start {turn} of {figures.plan.starts}: {name}")
            runs[name].append(meter(turn == 0))
    for name, started in runs.items():
        later = middle_start(started[1:])
        figures.starts[name] = Start(later.painted, later.shown, started[0].memory)


def _vim() -> str | None:
    """Vim and its version; None where it is missing."""
    if shutil.which(VIM[0]) is None:
        return None
    said = subprocess.run([VIM[0], "--version"], capture_output=True, text=True, check=False).stdout
    number = re.search(r"\d+\.\d+", said)
    return f"vim {number[0] if number else '?'}"
