"""Measure how long flagging and repairing takes, against cutting the same text into words once.

    python scripts/bench_garbled.py [FILE]

Prints CPU seconds and the ratio for growing sizes of clean English, for one line without an end,
for many short lines and for text that is damaged all over; and the exponent of the growth (1.0 is
linear). Without a file the text is made of the words of the bundled story, in random order.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections.abc import Callable
from pathlib import Path

from tetrapla.engine.compare import examine
from tetrapla.engine.model import Story, Version
from tetrapla.engine.reading.packaged import bundled_stories
from tetrapla.engine.words import tokens

_SEED = 20
_LETTERS = str.maketrans("nuk", "пυк")


def prose(size: int, words: list[str]) -> str:
    """Sentences of random words, in paragraphs; about so many code points."""
    draw = random.Random(_SEED)
    paragraphs: list[str] = []
    length = 0
    while length < size:
        sentences = [_sentence(draw, words) for _ in range(draw.randint(2, 6))]
        paragraphs.append(" ".join(sentences))
        length += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs)


def _sentence(draw: random.Random, words: list[str]) -> str:
    told = " ".join(draw.choices(words, k=draw.randint(6, 24))).capitalize()
    return f"“{told},” she said." if draw.random() < 0.2 else f"{told}."


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of the quicker of two runs."""
    took = []
    for _ in range(2):
        start = time.process_time()
        work()
        took.append(time.process_time() - start)
    return min(took)


def measure(name: str, text: str) -> float:
    """Print the line of one text; gives the seconds of flagging and repairing it."""
    story = Story("bench", (Version("A", name, name, "utf-8", text),))
    once = seconds(lambda: tokens(text))
    whole = seconds(lambda: examine(story))
    size = f"{len(text) / 1e6:.2f} M"
    print(f"{name:<34}{size:>8} {once:8.2f} s {whole:8.2f} s {whole / once:6.1f} x")
    return whole


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure flagging and repairing.")
    parser.add_argument("file", nargs="?", help="clean English in UTF-8")
    parser.add_argument("--largest", type=float, default=4, help="millions of code points")
    asked = parser.parse_args()
    largest = int(asked.largest * 1e6)
    if asked.file:
        source = Path(asked.file).read_text("utf-8")
        clean = (source + "\n\n") * (largest // max(1, len(source)) + 1)
    else:
        clean = prose(largest, _words_of_the_story())
    print(f"{'text':<34}{'size':>8} {'tokens':>10} {'examined':>10} {'ratio':>8}")
    sizes = [largest >> k for k in (5, 4, 3, 2, 1, 0)]
    took = [measure("clean English", clean[:size]) for size in sizes]
    growth = math.log(took[-1] / took[0]) / math.log(sizes[-1] / sizes[0])
    print(f"growth exponent {growth:.2f}")
    part = clean[: largest // 4]
    measure("one line", part.replace("\n", " "))
    measure("short lines", "\n".join(part.split()))
    measure("letters exchanged all over", part.translate(_LETTERS))
    measure("decoded with the wrong table", part.encode().decode("cp1252", "replace"))
    measure("an invisible character a word", part.replace(" ", "\u200b "))


def _words_of_the_story() -> list[str]:
    texts = [p.read_text("utf-8") for p in sorted(bundled_stories().glob("*/*.txt"))]
    found = [w for text in texts for w in text.split() if w.isascii() and w.isalpha()]
    return [w.lower() for w in found]


if __name__ == "__main__":
    main()
