"""Comparisons of any size, made up from a seed: what the screens are measured on.

Comparing hundreds of thousands of passages takes minutes, and it is not what is measured here; so
the rows are written down as the comparison would find them. Every sort of row is there: told alike
by all, other quotes, other case, other words, told by some or one, moved, garbled, and runs that
are not the story.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from tetrapla.engine.model import Flag, Ghost, Passage, Row, Story, Version
from tetrapla.engine.results import Comparison
from tetrapla.engine.shadow import Edit, Shadow, repair_with

SIGLA = "ABCD"
RARE = "kitten"
"""A word that one passage in about sixty holds, to be looked for."""
_TEXT = """
the the the the the a a a and and and of of to to in in it it that was was on on at with her his he
she they but then so not all as by from had were up out when over down again away before after
lamp light keeper stairs harbour goose geese gander dog puppy cat basket window kettle rope boat
oar net herring fog bell horn rock island storm wind gull tide sand stove blanket coat pocket map
lantern oil wick glass brass ladder door hinge key letter ink paper stamp postman bicycle bread
butter cheese onion soup spoon bowl table chair candle match barrel crate fence meadow clover barn
hen rooster egg feather straw bucket pump well garden bean cabbage spade wheelbarrow path gate
carried climbed mended counted watched waited whistled laughed answered asked followed forgot
remembered painted polished lifted dropped hid found lost woke slept dreamed ate drank swam ran
slow quick old young small large quiet loud wet dry warm cold bright dark red blue grey yellow
seven eleven twenty three
"""
_WORDS = _TEXT.split()
_NAMES = ("Bruno", "Hilda", "Oskar", "Matilda", "Pim", "Greta", "Anton", "Wilma")
_NOISE = ("Share this page", "Read next: more tales of the harbour", "Photo: the harbour office")
_HELD = 3
"""Rows that a moved passage was told further down."""


class _Told:
    """What the versions tell, passage by passage."""

    def __init__(self) -> None:
        self.texts: dict[str, list[tuple[str, str | None]]] = {s: [] for s in SIGLA}
        """Siglum -> for each passage its text and what stands in the file where that differs."""
        self.cells: list[dict[str, tuple[str, ...]]] = []
        self.asides: dict[str, str] = {}
        self.ghosts: list[Ghost] = []
        self._held: list[tuple[int, int, str]] = []

    def row(self, told: dict[str, str], *, aside: bool = False, garbled: bool = False) -> None:
        """One row, told by some versions."""
        cells: dict[str, tuple[str, ...]] = {}
        for siglum, text in told.items():
            wrong = garbled and siglum == "C" and "e" in text
            file = text.replace("e", "\u0435", 1) if wrong else None
            self.texts[siglum].append((text, file))
            name = f"{siglum}{len(self.texts[siglum])}"
            cells[siglum] = (name,)
            if aside:
                self.asides[name] = "share"
        self.cells.append(cells)

    def moved(self, told: dict[str, str]) -> None:
        """A row whose passage in the last version was told before it, a few rows further up."""
        self.row(told)
        if SIGLA[-1] in told:
            home = max(-1, len(self.cells) - 2 - _HELD)
            self.ghosts.append(Ghost(self.cells[-1][SIGLA[-1]][0], home))


def made(rows: int, seed: int = 0) -> Comparison:
    """A comparison with so many rows.

    Args:
        rows: How many.
        seed: The same seed gives the same comparison.
    """
    told = _told(rows, Random(f"{rows} {seed}"))
    passages: list[Passage] = []
    flags: list[Flag] = []
    versions: list[Version] = []
    shadows: dict[str, Shadow] = {}
    for siglum in SIGLA:
        text = "\n\n".join(file or plain for plain, file in told.texts[siglum])
        versions.append(Version(siglum, f"version {siglum}", f"{siglum}.txt", "utf-8", text))
        edits: list[Edit] = []
        at = 0
        for number, (plain, file) in enumerate(told.texts[siglum], 1):
            name, end = f"{siglum}{number}", at + len(plain)
            repaired = None if file is None else plain
            passages.append(Passage(name, siglum, number, at, end, text[at:end], repaired))
            if file is not None:
                place = at + file.index("\u0435")
                edits.append(Edit(place, place + 1, "e", "look-alike"))
                flags.append(_flag(siglum, place, place + 1, "look-alike", "e"))
            if name in told.asides:
                flags.append(_flag(siglum, at, end, "share"))
            at = end + 2
        shadows[siglum] = repair_with(text, edits)
    return Comparison(
        story=Story("The lighthouse", tuple(versions)),
        passages=tuple(passages),
        flags=tuple(flags),
        asides=told.asides,
        shadows=shadows,
        rows=tuple(Row(cells, 0.9 if len(cells) > 1 else 1.0) for cells in told.cells),
        links=(),
        ghosts=tuple(told.ghosts),
    )


def _flag(siglum: str, start: int, end: int, kind: str, repair: str | None = None) -> Flag:
    return Flag(siglum, start, end, kind, 0.95, f"{kind}.made", "Made up.", repair=repair)


def _told(rows: int, random: Random) -> _Told:
    told = _Told()
    while len(told.cells) < rows:
        lot = random.random()
        if lot < 0.01:
            for noise in _NOISE[: rows - len(told.cells)]:
                here = {s: noise for s in SIGLA if random.random() < 0.7}
                told.row(here or {"A": noise}, aside=True)
            continue
        words = _sentence(random)
        versions = dict(zip(SIGLA, _variants(random, words), strict=True))
        if random.random() < 0.12:
            for siglum in random.sample(SIGLA, random.choice((1, 2, 3))):
                del versions[siglum]
        if lot < 0.02:
            told.moved(versions)
        else:
            told.row(versions, garbled=lot < 0.04)
    return told


def _sentence(random: Random) -> list[str]:
    words = random.choices(_WORDS, k=random.randint(6, 34))
    if random.random() < 1 / 60:
        words[random.randrange(len(words))] = RARE
    if random.random() < 0.6:
        words[random.randrange(len(words))] = random.choice(_NAMES)
    words[0] = words[0].capitalize()
    return words


def _variants(random: Random, words: Sequence[str]) -> Iterator[str]:
    """A sentence as each version tells it: three rows in ten alike, the others less and less."""
    lot, said = random.random(), random.random() < 0.3
    for number in range(len(SIGLA)):
        told = list(words)
        quotes = '""'
        if number and lot > 0.3:
            if lot < 0.45:
                quotes = "“”"
            elif lot < 0.55:
                told[-1] = told[-1].upper()
            else:
                share = 0.1 if lot < 0.9 else 0.8
                told = [random.choice(_WORDS) if random.random() < share else w for w in told]
                told[0] = told[0].capitalize()
        half = len(told) // 2
        text = f"{' '.join(told[:half])}, {' '.join(told[half:])}."
        yield f"{quotes[0]}{text}{quotes[1]}" if said else text


def write_files(comparison: Comparison, folder: Path) -> list[Path]:
    """Write the versions as text files, a blank line between passages."""
    paths = []
    for version in comparison.story.versions:
        paths.append(folder / version.path)
        paths[-1].write_text(version.text + "\n", "utf-8")
    return paths


def size_of(comparison: Comparison) -> int:
    """Bytes of all versions."""
    return sum(len(version.text.encode()) for version in comparison.story.versions)
