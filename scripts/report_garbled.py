"""Print how well garbled text is found and repaired: every figure beside its floor.

    python scripts/report_garbled.py [--write-floors]

Figures below their floor are told at the end, and so are known failures that pass now. The floors
are only ever written when it is asked for: every one a little under what is measured.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.garbled.corpus import complaints, known_failures, load_cases
from tests.garbled.measure import FLOORS, Figures, floors, measured, report, shortfalls

_HEAD = """\
# What the figures of the tests must reach; a test fails below. Only an explicit change lowers a
# floor, and its commit says why. Improvements raise them: scripts/report_garbled.py prints the
# figures beside the floors, and writes new ones when asked.
"""


def write_floors(found: Mapping[str, Figures]) -> None:
    """Write the figures, cut off behind the third decimal, as the floors."""
    lines = [_HEAD]
    for name, figures in found.items():
        told = ", ".join(f"{k}: {math.floor(v * 1000) / 1000:g}" for k, v in figures.items())
        lines.append(f'"{name}": {{{told}}}\n')
    FLOORS.write_text("".join(lines), "utf-8", newline="\n")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--write-floors", action="store_true", help="make the figures the floors")
    options = parser.parse_args()
    found = measured()
    least = floors()
    say = sys.stdout.write
    for line in (*report(found, least), *shortfalls(found, least)):
        say(f"{line}\n")
    failing = {case.id for case in load_cases() if any(complaints(case))}
    for name in known_failures():
        if name not in failing:
            say(f"{name}: passes now\n")
    for name in sorted(failing - known_failures().keys()):
        say(f"{name}: fails, and is not among the known failures\n")
    if options.write_floors:
        write_floors(found)


if __name__ == "__main__":
    main()
