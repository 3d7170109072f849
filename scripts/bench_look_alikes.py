"""Measure look-alike letters: put them into clean texts in many ways, and repair each text alone.

    python scripts/bench_look_alikes.py [--seed N] [--words N] [--most N] [--way NAME] [--show]
        [TEXT...]

Each text is cut into pieces of whole paragraphs with about so many words; without any text the
stories of the project are taken. Texts in Cyrillic letters get Latin ones put in. Told are, way by
way, the share of damaged words found and of those repaired exactly, and of pieces that are
exactly the clean one after the repair. At last: what is flagged in the clean pieces.
"""

from __future__ import annotations

import argparse
import random
import re
import string
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import Repaired, repair
from tetrapla.engine.repair.letters.confusables import CONFUSABLE
from tetrapla.engine.repair.letters.supplement import ALIKE, SAME_SHAPE, SMALL_CAPITALS
from tetrapla.engine.repair.letters.table import LATIN, STYLED
from tetrapla.engine.resources import DEFAULT_LEXICON

STORIES = Path(__file__).parents[1] / "stories"
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
Damage = Callable[[str, random.Random], str]
"""Takes a clean text; gives one with as many words, or more characters where marks are put in."""


def _by_latin(table: Mapping[str, str], script: str = "") -> dict[str, list[str]]:
    """Latin letter -> its look-alikes, by the first reading of each."""
    found = defaultdict(list)
    for letter, readings in table.items():
        if not script or re.search(script, _name(letter)):
            found[readings[0]].append(letter)
    return found


def _name(letter: str) -> str:
    return unicodedata.name(letter, "")


def _always(table: Mapping[str, Sequence[str]], share: float = 1.0) -> Damage:
    """Replace that share of the letters for which the table has something, at random."""

    def damaged(text: str, dice: random.Random) -> str:
        return "".join(
            dice.choice(table[c]) if table.get(c) and dice.random() < share else c for c in text
        )

    return damaged


def _fixed(pairs: str, instead: str) -> Damage:
    table = str.maketrans(pairs, instead)
    return lambda text, _: text.translate(table)


def _some_words(damage: Damage, share: float, fits: Callable[[str], bool] = bool) -> Damage:
    """Damage that share of the words that fit."""

    def damaged(text: str, dice: random.Random) -> str:
        def one(found: re.Match[str]) -> str:
            word = found.group()
            return damage(word, dice) if fits(word) and dice.random() < share else word

        return WORD.sub(one, text)

    return damaged


def _one_word(damage: Damage) -> Damage:
    def damaged(text: str, dice: random.Random) -> str:
        words = [m for m in WORD.finditer(text) if damage(m.group(), random.Random(1)) != m.group()]
        if not words:
            return text
        found = dice.choice(words)
        inside = damage(found.group(), random.Random(1))
        return text[: found.start()] + inside + text[found.end() :]

    return damaged


def _first_letters(damage: Damage) -> Damage:
    def damaged(text: str, dice: random.Random) -> str:
        return WORD.sub(lambda m: damage(m.group()[0], dice) + m.group()[1:], text)

    return damaged


def _in_capitals(damage: Damage) -> Damage:
    return lambda text, dice: damage(text.upper(), dice)


def _styled(first: int, small: int = 0) -> Damage:
    """Write all letters in a style that has its alphabet from some code point on."""
    table = {c: chr(first + i) for i, c in enumerate(string.ascii_uppercase)}
    table |= {c: chr((small or first + 26) + i) for i, c in enumerate(string.ascii_lowercase)}
    return lambda text, _: "".join(table.get(c, c) for c in text)


def _marked(marks: str, fewest: int, most: int) -> Damage:
    def damaged(text: str, dice: random.Random) -> str:
        return "".join(
            c + "".join(dice.choices(marks, k=dice.randint(fewest, most))) if c.isalpha() else c
            for c in text
        )

    return damaged


_EXACT = _by_latin(SAME_SHAPE)
_CYRILLIC = _by_latin(SAME_SHAPE, "CYRILLIC")
_ALL = _by_latin({c: r for c, r in CONFUSABLE.items() if c not in LATIN})
_LETTERS = _by_latin({c: r for c, r in CONFUSABLE.items() if c not in LATIN and c.isalpha()})
_EVERYTHING = _by_latin({**CONFUSABLE, **{c: p for c, p in STYLED.items() if p.isascii()}})
_EUROPE = _by_latin({**SAME_SHAPE, **ALIKE})
_ZALGO = "".join(map(chr, [*range(0x300, 0x315), *range(0x316, 0x333), 0x340, 0x34A, 0x362]))


def _is_exact(word: str) -> bool:
    return all(c in _CYRILLIC for c in word)


LATIN_WAYS: dict[str, Damage] = {
    "all letters, Cyrillic": _always(_CYRILLIC),
    "all letters, Greek": _always(_by_latin(SAME_SHAPE, "GREEK")),
    "all letters, Armenian": _always(_by_latin(SAME_SHAPE, "ARMENIAN")),
    "n u by п υ": _fixed("nu", "пυ"),
    "n u k t m by п и к т м": _fixed("nuktm", "пиктм"),
    "n h b k by п н в к": _fixed("nhbk", "пнвк"),
    "exact letters, 10 %": _always(_EXACT, 0.1),
    "exact letters, 2 %": _always(_EXACT, 0.02),
    "any European letter, 10 %": _always(_EUROPE, 0.1),
    "Unicode's letters, all": _always(_LETTERS),
    "Unicode's letters, 10 %": _always(_LETTERS, 0.1),
    "Unicode's letters and signs, 5 %": _always(_ALL, 0.05),
    "everything that is alike, 10 %": _always(_EVERYTHING, 0.1),
    "several scripts in a word": _some_words(_always(_EXACT), 0.2),
    "first letters": _first_letters(_always(_CYRILLIC)),
    "capitals": _always({c: v for c, v in _EXACT.items() if c.isupper()}),
    "a text in capitals": _in_capitals(_always(_CYRILLIC, 0.5)),
    "whole words": _some_words(_always(_CYRILLIC), 1.0, _is_exact),
    "words of one letter": _some_words(_always(_CYRILLIC), 1.0, lambda w: w in ("a", "A", "I")),
    "one word": _one_word(_always(_CYRILLIC)),
    "Cherokee and Lisu": _always(_by_latin(CONFUSABLE, "CHEROKEE|LISU"), 0.3),
    "rare Latin letters": _always(_by_latin(LATIN), 0.3),
    "full width": _styled(0xFF21, 0xFF41),
    "full width words": _some_words(_styled(0xFF21, 0xFF41), 0.1),
    "mathematical bold": _styled(0x1D400),
    "mathematical words": _some_words(_styled(0x1D5D4), 0.1),
    "mathematical letters, 5 %": _always(
        {c: [chr(0x1D5EE + i)] for i, c in enumerate(string.ascii_lowercase)}, 0.05
    ),
    "letters in circles": _styled(0x24B6),
    "small capitals": _always(_by_latin(SMALL_CAPITALS)),
    "small capital words": _some_words(_always(_by_latin(SMALL_CAPITALS)), 0.1),
    "stacks of marks": _marked(_ZALGO, 3, 9),
    "stacks in a word": _some_words(_marked(_ZALGO, 2, 6), 0.1),
    "struck through": _some_words(_marked("\u0336", 1, 1), 0.2),
    "digits": _fixed("oiea", "0134"),
    "digits, some": _some_words(_fixed("oe", "03"), 0.4),
}
_REVERSE = {"а": "a", "с": "c", "е": "e", "о": "o", "р": "p", "х": "x", "у": "y"}
_REVERSE |= {"А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "К": "K", "М": "M", "О": "O"}
_REVERSE |= {"Р": "P", "Т": "T", "Х": "X"}
CYRILLIC_WAYS: dict[str, Damage] = {
    "Latin letters, 2 %": _always(_REVERSE, 0.02),
    "Latin letters, 10 %": _always(_REVERSE, 0.1),
    "Latin letters, all": _always(_REVERSE),
    "Latin o and e": _fixed("ое", "oe"),
}


class Score(NamedTuple):
    """Counts of one way."""

    words: int = 0
    found: int = 0
    exact: int = 0
    pieces: int = 0
    whole: int = 0

    def plus(self, *more: int) -> Score:
        """The sum of two."""
        return Score(*(a + b for a, b in zip(self, more, strict=True)))


def tell(line: str) -> None:
    """Write a line at once: a long run is to be watched."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def pieces_of(text: str, words: int) -> Iterator[str]:
    """Whole paragraphs, put together until they have about so many words."""
    kept: list[str] = []
    for line in text.splitlines():
        if len(line.split()) >= 8:
            kept.append(line.strip())
        if sum(len(k.split()) for k in kept) >= words:
            yield "\n\n".join(kept)
            kept = []


def repaired(text: str) -> Repaired:
    """A text, repaired alone."""
    return repair([Version("A", "A", "a.txt", "utf-8", text)], lexicon=DEFAULT_LEXICON)[0]


def look_alikes(result: Repaired) -> list[Flag]:
    """The flags that count."""
    return [f for f in result.flags if f.kind == "look-alike" and f.counts]


def measure(clean: str, damaged: str, show: bool) -> Score:
    """How a damaged text is found and repaired, word by word; words part at white space."""
    if clean == damaged:
        return Score()
    result = repaired(damaged)
    covered = [(f.start, f.end) for f in look_alikes(result)]
    words = found = exact = 0
    for was, now in zip(re.finditer(r"\S+", clean), re.finditer(r"\S+", damaged), strict=True):
        if was.group() == now.group():
            continue
        words += 1
        hit = any(a < now.end() and now.start() < b for a, b in covered)
        right = result.shadow.slice(*now.span()) == was.group()
        found, exact = found + hit, exact + right
        if show and not (hit and right):
            tell(f"    {now.group()} -> {result.shadow.slice(*now.span())}, not {was.group()}")
    return Score(words, found, exact, 1, int(result.shadow.text == clean))


def run(pieces: Sequence[str], ways: Mapping[str, Damage], seed: int, show: bool) -> None:
    """Measure all ways on all pieces."""
    for name, damage in ways.items():
        score = Score()
        for number, clean in enumerate(pieces):
            damaged = damage(clean, random.Random(f"{seed} {name} {number}"))
            before = clean.upper() if name == "a text in capitals" else clean
            score = score.plus(*measure(before, damaged, show))
        n, m = max(score.words, 1), max(score.pieces, 1)
        tell(
            f"{name:34} {score.words:6} words: found {score.found / n:.4f}, "
            f"exact {score.exact / n:.4f}; {score.pieces:4} texts exact {score.whole / m:.3f}",
        )


def false_alarms(pieces: Sequence[str]) -> int:
    """Tell what is flagged in clean texts."""
    number = 0
    for clean in pieces:
        for flag in look_alikes(repaired(clean)):
            number += 1
            line = clean[max(0, flag.start - 30) : flag.end + 30]
            tell(f"  clean: {flag.rule} {flag.confidence} {flag.repair!r} in {line!r}")
    return number


def main() -> None:
    """Read the texts and measure."""
    parser = argparse.ArgumentParser(description="Measure look-alike letters.")
    parser.add_argument("texts", nargs="*", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--words", type=int, default=500, help="words of a piece")
    parser.add_argument("--most", type=int, default=40, help="pieces")
    parser.add_argument("--way", default="", help="only ways with this in their name")
    parser.add_argument("--show", action="store_true", help="tell every word that is not right")
    asked = parser.parse_args()
    texts = [p.read_text("utf-8") for p in asked.texts or sorted(STORIES.glob("*/*.txt"))]
    cut = [p for text in texts for p in pieces_of(text, asked.words)]
    cut = [p for p in cut if p.isascii() or repaired(p).shadow.text == p]
    pieces = random.Random(asked.seed).sample(cut, min(asked.most, len(cut)))
    cyrillic = [p for p in pieces if len(re.findall("[а-яё]", p)) > len(p) / 3]
    latin = [p for p in pieces if p not in cyrillic]
    for some, ways in ((latin, LATIN_WAYS), (cyrillic, CYRILLIC_WAYS)):
        if some:
            named = {k: w for k, w in ways.items() if asked.way in k}
            run(some, named, asked.seed, asked.show)
    tell(f"{len(pieces)} clean texts, {false_alarms(pieces)} flags")


if __name__ == "__main__":
    main()
