"""Starting what is measured: a fresh Python process, CollateX, or a program of another project."""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.benchmarks.material import Material

ROOT = Path(__file__).resolve().parents[2]

_LIMIT = 900.0
"""Seconds after which a process is ended: something hangs."""

_COLLATEX = ("--with", "collatex==2.3", "--with", "Levenshtein==0.27.5")
"""Both are under the GPL, so they are no dependencies, not even of the tests."""


@dataclass(frozen=True)
class Measured:
    """What one measurement gave."""

    least: float
    """CPU seconds, user and system, of the quickest repeat."""
    first: float
    """CPU seconds of the first repeat, which makes tables that later ones find."""
    peak: int = 0
    """The most memory the process has held up to the end of the first repeat, in bytes; 0 where
    nobody looked."""
    numpy: bool = False
    """Whether numpy was imported."""
    facts: Mapping[str, float] = field(default_factory=dict)

    def and_again(self, later: Measured) -> Measured:
        """This one together with a later measurement of the same."""
        return replace(
            self,
            least=min(self.least, later.least),
            peak=max(self.peak, later.peak),
            numpy=self.numpy or later.numpy,
        )


@dataclass(frozen=True)
class Program:
    """A program that compares two text files."""

    name: str
    command: tuple[str, ...]
    package: str
    """What Debian calls it."""

    @property
    def cure(self) -> str:
        """What to do where it is missing."""
        return f"{self.name} is left out: it is not here. Try: apt-get install {self.package}"

    @property
    def version(self) -> str | None:
        """The package and its version; None where it is missing."""
        if shutil.which(self.command[0]) is None:
            return None
        said = _run([self.command[0], "--version"])
        number = re.search(r"\d+(?:\.\d+)+", said)
        return f"{self.package} {number.group() if number else '?'}"


WDIFF = Program("wdiff", ("wdiff",), "wdiff")
DWDIFF = Program("dwdiff", ("dwdiff",), "dwdiff")
GIT = Program(
    "git diff --word-diff",
    ("git", "diff", "--no-index", "--no-ext-diff", "--no-color", "--word-diff"),
    "git",
)
PROGRAMS = (WDIFF, DWDIFF, GIT)


class BrokenError(Exception):
    """A measurement did not come to its end."""


def task(name: str, material: Material, most: int, budget: float) -> Measured:
    """Measure a task of :data:`tests.benchmarks.tasks.TASKS` in a fresh process.

    Args:
        name: The task.
        material: The texts.
        most: The most repeats.
        budget: CPU seconds after which there is no other repeat.
    """
    asked = [name, str(material.folder), str(most), str(budget)]
    return _told([sys.executable, "-m", "tests.benchmarks.child", *asked])


def collatex(material: Material, manner: str, most: int, budget: float) -> Measured:
    """Measure CollateX on all versions; `manner` is `plain` or `near` (near matching)."""
    took: list[float] = []
    while not took or (len(took) < most and sum(took) + took[-1] <= budget):
        took.append(_told([*_collation(), str(material.folder), manner]).least)
    return Measured(min(took), took[0])


def collatex_version() -> str | None:
    """Names and versions of CollateX and what it needs; None where it cannot be had."""
    try:
        return _run(_collation()).strip()
    except (BrokenError, OSError):
        return None


def program(which: Program, material: Material, most: int, budget: float) -> Measured:
    """Measure a program on the first two versions, from its start to its end."""
    took: list[float] = []
    while not took or (len(took) < most and sum(took) + took[-1] <= budget):
        before = _children()
        _run([*which.command, *map(str, material.files)], fine=(0, 1))
        took.append(_children() - before)
    return Measured(min(took), took[0])


def _collation() -> list[str]:
    uv = ["uv", "run", "--quiet", "--no-project", "--isolated", "--python", sys.executable]
    return [*uv, *_COLLATEX, "python", "-W", "ignore", str(Path(__file__).parent / "collation.py")]


def _children() -> float:
    """CPU seconds of all processes that were started from here and have ended, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _told(command: Sequence[str]) -> Measured:
    return Measured(**json.loads(_run(command)))


def _run(command: Sequence[str], fine: Sequence[int] = (0,)) -> str:
    """What a process prints.

    Raises:
        BrokenError: It failed, or did not end.
    """
    # Nobody's settings of git count.
    alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(
            command,
            check=False,
            capture_output=True,
            cwd=ROOT,
            env=os.environ | alone,
            timeout=_LIMIT,
        )
    except subprocess.TimeoutExpired as error:
        raise BrokenError(f"{command[0]} did not end within {_LIMIT:.0f} s.") from error
    if done.returncode not in fine:
        raise BrokenError(f"{command[0]} failed: {done.stderr.decode('utf-8', 'replace')[-2000:]}")
    return done.stdout.decode("utf-8", "replace")
