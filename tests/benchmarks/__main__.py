"""Measure aligning beside other tools, all in one run: `python -m tests.benchmarks`.

Prints tables; what is being measured is told on stderr. CPU time is user and system time, the
least of several repeats.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.benchmarks.figures import DEFAULT, LARGE, QUICK, Plan, measure
from tests.benchmarks.run import ROOT, BrokenError
from tests.benchmarks.tables import report

PAGE = ROOT / "docs" / "performance.md"
MARKS = ("<!-- figures: start -->", "<!-- figures: end -->")


def main() -> int:
    """Measure, print, and write if asked to."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description="Measure aligning beside other tools."
    )
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_true", help="small texts only: half a minute")
    size.add_argument("--large", action="store_true", help="4 MB a version, too")
    parser.add_argument("--write", action="store_true", help=f"put the tables into {PAGE.name}")
    asked = parser.parse_args()
    plan = QUICK if asked.quick else LARGE if asked.large else DEFAULT
    try:
        told = report(measure(plan, _say), command(plan))
    except BrokenError as error:
        _say(str(error))
        return 1
    sys.stdout.write(told)
    if asked.write:
        write(told, PAGE)
    return 0


def command(plan: Plan) -> str:
    """How a plan is measured from the top of the repository."""
    return f"make bench BENCH={plan.name}" if plan.name else "make bench"


def write(told: str, page: Path, marks: tuple[str, str] = MARKS) -> None:
    """Put tables into a page, in place of those that stand there between two marks."""
    first, last = marks
    text = page.read_text("utf-8")
    before, _, rest = text.partition(first)
    _, end, after = rest.partition(last)
    if not end:
        raise ValueError(f"{page.name} has no marks {first} and {last}.")
    page.write_text(f"{before}{first}\n{told}{last}{after}", "utf-8")


def _say(what: str) -> None:
    sys.stderr.write(f"{what}\n")


if __name__ == "__main__":
    sys.exit(main())
