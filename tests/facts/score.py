"""Print how right the ledger of facts is: every figure beside its floor, and what is wrong.

    python -m tests.facts.score [--misses] [--write-floors] [STORY ...]

The floors are only ever written when it is asked for: every one a little under what is measured.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterator

from tests.alignment.measure import Measured, Table, report, shortfalls
from tests.facts.corpus import Tale, load
from tests.facts.measure import FLOORS, all_claims, floors, table

_HEAD = """\
# What the figures of the stories must reach; a test fails under it. Only an explicit change makes a
# floor lower, and its commit says why. `python -m tests.facts.score` prints figures and floors, and
# writes new ones when asked. A figure that is 0 has no floor.
"""


def main() -> None:
    """Print the table, and what was asked for."""
    options = argparse.ArgumentParser(description="How right the ledger of facts is.")
    options.add_argument("stories", nargs="*", help="names of files without ending; none: all")
    options.add_argument("--misses", action="store_true", help="print what is wrong")
    options.add_argument("--write-floors", action="store_true", help="write what is measured")
    asked = options.parse_args()
    tales = [t for t in load() if not asked.stories or t.id in asked.stories]
    now = table(claim for tale in tales for claim in all_claims(tale))
    bounds = floors() if FLOORS.exists() else Measured({}, {})
    lines = list(report(Measured(now, {}), bounds))
    if asked.misses:
        lines += [line for tale in tales for line in misses(tale)]
    if asked.write_floors:
        write_floors(now)
    elif not asked.stories:
        lines += shortfalls(Measured(now, {}), bounds)
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def misses(tale: Tale) -> Iterator[str]:
    """Everything that is wrong or missing in a story, by figure."""
    wrong = (claim for claim in all_claims(tale) if not claim.right)
    return (f"{tale.id}: {c.figure}: {c.about}" for c in sorted(wrong))


def write_floors(found: Table) -> None:
    """Write the figures, cut off behind the second decimal, as the floors."""
    lines = [_HEAD]
    for what, figures in found.items():
        least = {k: math.floor(round(v * 100, 6)) / 100 for k, v in figures.items()}
        told = ", ".join(f"{k}: {v:g}" for k, v in least.items() if v)
        lines += [f"{what}: {{{told}}}\n"] if told else []
    FLOORS.write_text("".join(lines), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
