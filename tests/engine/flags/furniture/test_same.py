"""The same page is judged the same in every process, to the last digit."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
from tests.engine.flags.furniture import pages
from tetrapla.engine.flags.furniture.place import Surroundings

tail = [*pages.BELOW, *pages.FLOATSAM, "Readers, comments and newsletter"]
for tale in pages.TALES[:2]:
    page = pages.page_of(tale, [*pages.ABOVE, *pages.FLOATSAM], tail)
    lines = list(pages.ruled("\\n\\n".join(page)).lines.values())
    for thought in (None, [k % 7 / 11 for k in range(len(lines))]):
        around = Surroundings(lines, thought)
        print([around.facts(index) for index in range(len(lines))])
    print([(f.start, f.kind, f.confidence, f.reason, f.evidence) for f in pages.flags_of(page)])
"""


def said(root: Path, seed: str) -> str:
    """What a process says in which sets have an order of their own."""
    path = os.pathsep.join([str(root), *filter(None, sys.path)])
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def test_the_order_of_words_in_sets_changes_no_digit(root: Path) -> None:
    """Neither facts nor what is told of a line depend on it."""
    first = said(root, "0")
    assert len(first) > 10_000
    assert said(root, "1") == first
