"""Measure the screens in a terminal: `python -m tests.benchmarks.screens`.

Prints tables; what is being measured is told on stderr. CPU time is that of the program, all its
threads together, by its own clock, so that it does not matter who else keeps the machine busy.
"""

from __future__ import annotations

import argparse
import sys

from tests.benchmarks.__main__ import PAGE, write
from tests.benchmarks.run import BrokenError
from tests.benchmarks.screens.figures import DEFAULT, QUICK, measure
from tests.benchmarks.screens.tables import report

MARKS = ("<!-- screens: start -->", "<!-- screens: end -->")


def main() -> int:
    """Measure, print, and write if asked to."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.screens", description="Measure the screens in a terminal."
    )
    parser.add_argument("--quick", action="store_true", help="small tables only: a minute")
    parser.add_argument("--write", action="store_true", help=f"put the tables into {PAGE.name}")
    asked = parser.parse_args()
    if sys.platform != "linux":
        _say("Only Linux tells the CPU time of another process as exactly as is needed here.")
        return 1
    plan = QUICK if asked.quick else DEFAULT
    command = f"make bench-screens{f' BENCH={plan.name}' if plan.name else ''}"
    try:
        told = report(measure(plan, _say), command)
    except BrokenError as error:
        _say(str(error))
        return 1
    sys.stdout.write(told)
    if asked.write:
        write(told, PAGE, MARKS)
    return 0


def _say(what: str) -> None:
    sys.stderr.write(f"{what}\n")


if __name__ == "__main__":
    sys.exit(main())
