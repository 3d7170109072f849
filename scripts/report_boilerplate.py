"""Print how well boilerplate is told from the story: every figure beside its floor.

    python scripts/report_boilerplate.py [--lines] [--write-floors]

Figures below their floor are told at the end, and so are known failures that pass now. The floors
are only ever written when it is asked for: every one a little under what is measured.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.boilerplate.corpus import known_failures, load_pages
from tests.boilerplate.measure import (
    FLOORS,
    Figures,
    Judged,
    alone,
    confused,
    floors,
    lost,
    measured,
    report,
    shortfalls,
    together,
)

from tetrapla.engine.kinds import LIKELY

_HEAD = """\
# What the figures of the tests must reach; a test fails below. Only an explicit change lowers a
# floor, and its commit says why. Improvements raise them: scripts/report_boilerplate.py prints the
# figures beside the floors, and writes new ones when asked. A figure that is 0 has no floor.
"""


def write_floors(found: Mapping[str, Figures]) -> None:
    """Write the figures, cut off behind the second decimal, as the floors."""
    lines = [_HEAD]
    for name, figures in found.items():
        least = {k: math.floor(round(v * 100, 6)) / 100 for k, v in figures.items()}
        told = ", ".join(f"{k}: {v:g}" for k, v in least.items() if v)
        if told:
            lines.append(f'"{name}": {{{told}}}\n')
    FLOORS.write_text("".join(lines), "utf-8", newline="\n")


def wrong_lines(told: list[Judged]) -> Iterator[str]:
    """Every line that is called wrongly, with its label, what it is flagged as and by what."""
    for one in told:
        for line, kind in one.calls(LIKELY):
            if line.is_boilerplate and kind is None:
                yield f"missed {'/'.join(line.kinds):24s} {one.page.id}: {line.text}"
            elif line.is_story and kind is not None:
                over = [f for f in one.flags if f.start < line.end and line.start < f.end]
                best = max(over, key=lambda f: f.confidence)
                yield f"LOST {best.level} {best.rule} {one.page.id}: {line.text}"
            elif kind is not None and kind not in line.kinds:
                yield f"named {kind} not {'/'.join(line.kinds)}: {one.page.id}: {line.text}"
        yield from _wrong_spans(one)


def _wrong_spans(one: Judged) -> Iterator[str]:
    counting = {(f.start, f.end) for f in one.flags if f.counts}
    for line in one.page.lines:
        for span in line.spans:
            if (span.start, span.end) not in counting:
                yield f"span {span.kind} {one.page.id}: {line.text}"


def passing_now() -> Iterator[str]:
    """Known failures that do not fail any more, and lines that fail and are not known."""
    judged = [*alone(load_pages()), *together()]
    failing = {(page, text) for page, texts in lost(judged).items() for text in texts}
    known = {(page, text) for page, lines in known_failures().items() for text in lines}
    yield from (f"{page}: passes now: {text}" for page, text in sorted(known - failing))
    yield from (f"{page}: lost, and not known: {text}" for page, text in sorted(failing - known))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--lines", action="store_true", help="print every line called wrongly")
    parser.add_argument("--write-floors", action="store_true", help="make the figures the floors")
    options = parser.parse_args()
    found = measured()
    judged = [*alone(load_pages()), *together()]
    if options.lines:
        sys.stdout.writelines(f"{line}\n" for line in sorted(wrong_lines(judged)))
    least = floors()
    for line in (*report(found, least), *shortfalls(found, least), *passing_now()):
        sys.stdout.write(f"{line}\n")
    for (label, kind), times in confused(judged).most_common(12):
        sys.stdout.write(f"{label} flagged as {kind}: {times}\n")
    if options.write_floors:
        write_floors(found)


if __name__ == "__main__":
    main()
