"""Print how well versions are aligned: every figure beside its floor.

    python scripts/report_alignment.py [--links] [--training] [--write-floors]

Figures below their floor are told at the end. The floors are only ever written when it is asked
for: every one a little under what is measured.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.alignment.corpus import EXAM, TRAINING, UNRELATED, Pair, Tale, load
from tests.alignment.measure import (
    FLOORS,
    Found,
    Measured,
    Table,
    find,
    floors,
    measured,
    of_story,
    report,
    shortfalls,
)

_HEAD = """\
# What the figures of the tests must reach (least) and must not exceed (most); a test fails beyond.
# Only an explicit change makes a bound easier, and its commit says why. Improvements make them
# harder: scripts/report_alignment.py prints figures and bounds, and writes new ones when asked.
# A figure that is 0 has no floor.
"""


def write_floors(found: Measured) -> None:
    """Write the figures, cut off behind the second decimal, as the floors; counts as they are."""
    lines = [_HEAD, "least:\n", *_written(found.least), "most:\n"]
    for name, counts in found.most.items():
        lines.append(f'  "{name}": {{{", ".join(f"{k}: {v:g}" for k, v in counts.items())}}}\n')
    FLOORS.write_text("".join(lines), "utf-8", newline="\n")


def _written(table: Table) -> Iterator[str]:
    for name, figures in table.items():
        least = {k: math.floor(round(v * 100, 6)) / 100 for k, v in figures.items()}
        told = ", ".join(f"{k}: {v:g}" for k, v in least.items() if v)
        if told:
            yield f'  "{name}": {{{told}}}\n'


def wrong_links(one: Found) -> Iterator[str]:
    """Every link that is wrong or missed, with both texts."""
    for what, pairs in ("WRONG", one.wrong_links), ("missed", one.missed_links):
        for told in sorted(pairs, key=sorted):
            yield f"{what} {one.tale.id}"
            yield from _both(one.tale, told)


def _both(tale: Tale, told: Pair) -> Iterator[str]:
    for place in sorted(told):
        text = tale.versions[place.version][place.number]
        yield f"    {place.version} {place.number}: {text[:160]}"


def stories(found: Iterable[Found]) -> Iterator[str]:
    """Precision, recall and F1 of links and of rows, one line for each story."""
    yield f"{'':34s} {'links: p / r / f1':24s} rows: p / r / f1"
    for one in found:
        told = list(of_story(one).values()) if one.tale.kind != UNRELATED else []
        figures = "  ".join(f"{value:.3f}" for value in told) or f"{len(one.wrong_links)} wrong"
        yield f"{one.tale.id:34s} {figures}  {one.tale.kind} {one.tale.language}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--links", action="store_true", help="print every wrong and missed link")
    parser.add_argument("--training", action="store_true", help="measure the training stories")
    parser.add_argument("--write-floors", action="store_true", help="make the figures the floors")
    options = parser.parse_args()
    folder = TRAINING if options.training else EXAM
    found = measured(folder)
    if options.links:
        for tale in load(folder):
            sys.stdout.writelines(f"{line}\n" for line in wrong_links(find(tale)))
    sys.stdout.writelines(f"{line}\n" for line in stories(find(tale) for tale in load(folder)))
    bounds = Measured({}, {}) if options.training or not FLOORS.exists() else floors()
    told = list(report(found, bounds))
    if not options.training:
        told += shortfalls(found, bounds)
    sys.stdout.writelines(f"{line}\n" for line in told)
    if options.write_floors and not options.training:
        write_floors(found)


if __name__ == "__main__":
    main()
