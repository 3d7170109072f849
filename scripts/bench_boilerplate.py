"""Measure how long boilerplate takes, beside reading and splitting the same pages.

    python scripts/bench_boilerplate.py [--pages N] [--lines N]

Pages are put together from the lines of the labelled pages of the tests, each page from those of
one site and with numbers of its own, so that no line is known from another page. All in one run;
what counts is the ratio.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.boilerplate.corpus import load_pages

from tetrapla.engine.flags.boilerplate import find_boilerplate
from tetrapla.engine.flags.rulebook import Rulebook
from tetrapla.engine.model import Passage, Version
from tetrapla.engine.reading import read_story
from tetrapla.engine.repair.types import Repaired
from tetrapla.engine.resources import default_rules
from tetrapla.engine.segment import segment
from tetrapla.engine.shadow import repair_with

WORDS = 60
"""Different words that take the place of those of the stories."""


def made_up(number: int, wanted: int) -> list[str]:
    """The lines of one page: furniture of a site, and a story in words of its own."""
    chance = random.Random(number)
    pages = load_pages()
    lines: list[str] = []
    while len(lines) < wanted:
        page = pages[chance.randrange(len(pages))]
        lines += [_told(line.text, chance) if line.is_story else line.text for line in page.lines]
    return lines[:wanted]


def _told(text: str, chance: random.Random) -> str:
    """A line of a story in which every longer word has another ending."""
    return " ".join(
        f"{word}{chance.choice('aeiou')}" if word.isalpha() and len(word) > 4 else word
        for word in text.split()
    )


def seconds(work: Callable[[], object]) -> float:
    """CPU time of some work."""
    start = process_time()
    work()
    return process_time() - start


def split(paths: Sequence[Path]) -> list[tuple[Repaired, tuple[Passage, ...]]]:
    """Read pages and cut them into passages; nothing is repaired."""
    found = []
    for path in paths:
        (version,) = read_story([str(path)]).versions
        plain = Repaired(repair_with(version.text, ()))
        found.append((plain, segment(version, plain)))
    return found


def flag_all(pages: Sequence[tuple[Repaired, tuple[Passage, ...]]]) -> int:
    """How many flags the pages have."""
    book = Rulebook(default_rules())
    return sum(
        len(list(find_boilerplate(passages, repaired.shadow, book, frozenset())))
        for repaired, passages in pages
    )


def main() -> None:
    """Write pages, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--lines", type=int, default=100)
    asked = parser.parse_args()
    default_rules()
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.txt" for number in range(asked.pages)]
        for number, path in enumerate(paths):
            path.write_text("\n\n".join(made_up(number, asked.lines)), "utf-8")
        reading = seconds(lambda: split(paths))
        pages = split(paths)
        flagging = seconds(lambda: flag_all(pages))
    print(f"{asked.pages} pages of {asked.lines} lines, {flag_all(pages)} flags")
    print(f"reading and splitting {reading:7.2f} s")
    print(f"boilerplate           {flagging:7.2f} s {flagging / reading:6.1f} x")
    line = [made_up(1, 1)[0] + " word" * n for n in (10_000, 20_000, 40_000)]
    took = [seconds(lambda one=one: flag_all(_alone(one))) for one in line]  # type: ignore[misc]
    print("one line of 10, 20, 40 thousand words: " + ", ".join(f"{t:.3f} s" for t in took))


def _alone(text: str) -> list[tuple[Repaired, tuple[Passage, ...]]]:
    version = Version("A", "line", "line.txt", "utf-8", text)
    plain = Repaired(repair_with(text, ()))
    return [(plain, segment(version, plain))]


if __name__ == "__main__":
    main()
