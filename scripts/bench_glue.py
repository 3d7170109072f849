"""Measure glued text: glue captions, credits and sentences into clean articles, and look for them.

    python scripts/bench_glue.py [--seed N] [--show] ARTICLE...

Each article is a text file; its paragraphs are the lines that end as sentences do. What is
flagged in the articles as they are is printed with ``--show``, to be judged by eye.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from tetrapla.engine.model import Flag, Version
from tetrapla.engine.punctuation import LINE, ends_sentence
from tetrapla.engine.repair import repair
from tetrapla.engine.resources import DEFAULT_LEXICON

GLUE = {"fused-credit", "fused-caption", "fused-words", "fused-url", "missing-space"}
SHORTEST = 40
"""Code points of a paragraph."""
FEWEST = 6
"""Paragraphs of an article that is damaged."""
CREDITS = (
    "Ines Okafor",
    "Bram van der Velde",
    "Zoë O’Hanlon",
    "T.J. McAllister",
    "Lucía Peña-Ortiz",
    "Getty Images",
    "Reuters",
    "Alamy",
    "Shutterstock",
    "Tom Pruitt/AP",
    "Mai Tran/AFP",
    "AFP via Getty Images",
    "Pavel Dvořák/AFP via Getty Images",
    "Carla Mendes for The Harbour Times",
    "Photo: Ines Okafor",
    "Photo by Dan Whitlock",
    "Photograph: Rosa Klein/The Valley Post",
    "Image credit: Owen Marsh",
    "(AP Photo/Hana Suzuki)",
    "(Photo by Leo Adeyemi/Getty Images)",
    "Courtesy of Ruth Lindgren",
    "© Jonas Falk",
    "Crédit photo : Aline Mercier",
    "Foto: Jürgen Weiß/dpa",
    "Bild: Karin Sandström/TT",
    "Pic: Sam Doyle",
    "SAM DOYLE/EPA",
)


_STARTS = re.compile(r"[“\"‘]?[^\W\d_]")


class Damage(NamedTuple):
    """What was glued into a text."""

    sort: str
    """``credit``, ``caption`` or ``sentence``."""
    start: int
    """Of the credit; for the others, the place of the seam."""
    end: int
    """Of the credit; for the others, the place of the seam."""


def paragraphs_of(text: str) -> list[str]:
    """The lines of a text that are paragraphs of prose."""
    lines = (m.group().strip() for m in LINE.finditer(text))
    return [x for x in lines if len(x) > SHORTEST and ends_sentence(x) and _STARTS.match(x)]


def caption_of(paragraph: str, longest: int) -> str:
    """The first sentence of a paragraph as a caption: without its stop, in small letters behind."""
    sentence = re.split(r"(?<=[.!?]) ", paragraph)[0][:longest]
    cut_short = sentence != re.split(r"(?<=[.!?]) ", paragraph)[0]
    words = sentence.rstrip(".!?”\"’') ").split(" ")[: -1 if cut_short else None]
    while words and not (words[-1].isalpha() and words[-1][-1].islower()):
        words.pop()
    return " ".join(words)


def damaged(
    paragraphs: Sequence[str], sort: str, chance: random.Random
) -> tuple[str, list[Damage]]:
    """Glue something into some of the paragraphs.

    Returns:
        The text, and where what was glued in.
    """
    same = chance.choice(CREDITS) if chance.random() < 0.5 else ""
    chosen = sorted(chance.sample(range(1, len(paragraphs)), min(3, len(paragraphs) - 1)))
    out, at, places = [], 0, []
    for i, paragraph in enumerate(paragraphs):
        before, credit = "", ""
        if i in chosen:
            before = caption_of(paragraphs[i - 1], 90 if sort == "credit" else 300)
            credit = (same or chance.choice(CREDITS)) if sort == "credit" else ""
            before = paragraphs[i - 1] if sort == "sentence" else before
            if sort == "credit" and chance.random() < 0.2:
                before = ""
        if before or credit:
            start = at + len(before)
            places.append(Damage(sort, start, start + len(credit)))
        out.append(f"{before}{credit}{paragraph}")
        at += len(out[-1]) + 2
    return "\n\n".join(out), places


def glue_flags(text: str) -> list[Flag]:
    """The flags of glued text that are likely or sure."""
    (found,) = repair([Version("A", "a", "a.txt", "utf-8", text)], lexicon=DEFAULT_LEXICON)
    return [f for f in found.flags if f.kind in GLUE and f.counts]


def main() -> None:
    """Damage each article in three ways, and print what was found."""
    parser = argparse.ArgumentParser(description="Measure what is found of glued text.")
    parser.add_argument("articles", nargs="+", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print what is missed and flagged")
    asked = parser.parse_args()
    chance, tally = random.Random(asked.seed), Counter[str]()
    for path in asked.articles:
        text = "\n\n".join(paragraphs_of(path.read_text("utf-8", "replace")))
        for line in measure(text, chance, tally):
            if asked.show:
                sys.stdout.write(f"{path.name}: {line}\n")
    report(tally)


def measure(text: str, chance: random.Random, tally: Counter[str]) -> Iterator[str]:
    """Count what is found in one article, and tell what is missed or flagged without damage."""
    paragraphs = text.split("\n\n")
    tally["words"] += len(text.split())
    clean = {text[f.start : f.end] for f in glue_flags(text)}
    tally["clean flags"] += len(clean)
    yield from (f"clean  {c[-70:]!r}" for c in sorted(clean))
    if len(paragraphs) < FEWEST:
        return
    for sort in ("credit", "caption", "sentence"):
        broken, places = damaged(paragraphs, sort, chance)
        flags = glue_flags(broken)
        for place in places:
            tally[f"{sort} of"] += 1
            if _found(place, flags):
                tally[f"{sort} found"] += 1
            else:
                yield f"missed {broken[max(0, place.start - 30) : place.end + 30]!r}"
        for flag in flags:
            span = broken[flag.start : flag.end]
            touches = any(flag.start <= p.end and p.start <= flag.end for p in places)
            if not touches and span not in clean:
                tally[f"{sort} false"] += 1
                yield f"false  {flag.kind} {span[-70:]!r}"


def _found(place: Damage, flags: Sequence[Flag]) -> bool:
    if place.sort == "credit":
        spans = [(f.start, f.end) for f in flags if f.kind == "fused-credit"]
        return (place.start, place.end) in spans
    return any(f.start <= place.start <= f.end for f in flags)


def report(tally: Counter[str]) -> None:
    """Print the counts."""
    for sort in ("credit", "caption", "sentence"):
        found, of, false = (tally[f"{sort} {k}"] for k in ("found", "of", "false"))
        share, precision = found / max(1, of), found / max(1, found + false)
        sys.stdout.write(f"{sort:9} found {found}/{of} = {share:.3f}  precision {precision:.3f}\n")
    sys.stdout.write(f"undamaged: {tally['clean flags']} flags in {tally['words']:,} words\n")


if __name__ == "__main__":
    main()
