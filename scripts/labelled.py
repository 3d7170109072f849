"""Labelled pages, whole and in parts, read as the program reads them."""

from __future__ import annotations

import json
import math
import random
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import yaml

from tetrapla.engine.flags.boilerplate import follow_rules
from tetrapla.engine.flags.furniture import weighing
from tetrapla.engine.flags.furniture.lines import Line
from tetrapla.engine.flags.rulebook import Rulebook
from tetrapla.engine.languages import Language
from tetrapla.engine.model import Version
from tetrapla.engine.repair import repair
from tetrapla.engine.resources import DEFAULT_LEXICON, default_rules
from tetrapla.engine.segment import segment

TRAINING = Path(__file__).parent / "training"
PARTS = 4
"""How often a page stands there in part, beside the whole."""
FEWEST_LINES, MOST_LINES = 4, 30
"""Of the story in a part of a page."""
UNKNOWN, CONTENT, BOILERPLATE = -1, 0, 1
_LABELS = {"?": UNKNOWN, "open": UNKNOWN, "content": CONTENT, "story": CONTENT}
_BLOCK = re.compile(r"\n[ \t]*\n+")
_RULES = Rulebook(default_rules())

Array = Any


class Block(NamedTuple):
    """A paragraph or line of a page, with its label."""

    text: str
    label: int


class Page(NamedTuple):
    """A page or a part of one, read as the program reads it."""

    source: str
    """The page that it is a part of."""
    folder: str
    whole: bool
    lines: tuple[Line, ...]
    labels: Array
    """One a line."""
    small: Language
    site_words: frozenset[str]

    @property
    def open(self) -> Array:
        """Which lines are judged by the model and not by rules."""
        return np.array([not (line.kind or line.closed) for line in self.lines])

    @property
    def usable(self) -> Array:
        """Which lines the model is fitted on and measured by."""
        return self.open & (self.labels != UNKNOWN)


def labelled_folder(folder: Path) -> Iterator[tuple[str, list[Block]]]:
    """The pages of a folder: name, blocks."""
    gold = folder / "gold.json"
    files = json.loads(gold.read_text("utf-8")).get("files", {}) if gold.exists() else {}
    for path in sorted((folder / "versions").glob("*.txt")):
        texts = [b.strip("\n") for b in _BLOCK.split(path.read_text("utf-8")) if b.strip()]
        labels = files.get(path.stem, ["content"] * len(texts))
        yield path.stem, _blocks(zip(texts, labels, strict=True))


def training_pages(folder: Path) -> Iterator[tuple[str, list[Block]]]:
    """The pages of a folder of YAML files, one a site: name, blocks."""
    for path in sorted(folder.glob("*.yaml")):
        site = yaml.safe_load(path.read_text("utf-8"))
        shared = site.get("furniture", {})
        for page in site["pages"]:
            lines = [x for line in page["lines"] for x in _lines(line, shared)]
            yield f"{path.stem}/{page['name']}", _blocks((text, label) for label, text in lines)


def _lines(line: object, shared: Mapping[str, list[list[str]]]) -> list[list[str]]:
    if isinstance(line, str):
        return shared[line]
    assert isinstance(line, list)
    return [line]


def _blocks(told: Iterable[tuple[str, str]]) -> list[Block]:
    return [Block(text, _LABELS.get(label, BOILERPLATE)) for text, label in told]


def part_of(blocks: Sequence[Block], chance: random.Random) -> list[Block]:
    """Some lines of the story of a page, with all, some or none of what is around it.

    Returns:
        Empty where the story is too short.
    """
    story = [i for i, block in enumerate(blocks) if block.label == CONTENT]
    if len(story) < FEWEST_LINES:
        return []
    wanted = round(math.exp(chance.uniform(math.log(FEWEST_LINES), math.log(MOST_LINES))))
    number = min(wanted, len(story))
    start = 0 if chance.random() < 0.3 else chance.randrange(len(story) - number + 1)
    middle = list(blocks[story[start] : story[start + number - 1] + 1])
    above, below = list(blocks[: story[0]]), list(blocks[story[-1] + 1 :])
    what = chance.random()
    if what < 0.25:
        return [b for b in [*above[-2:], *middle] if b.label != BOILERPLATE]
    head = above[-chance.randrange(1, 16) :]
    tail = below[: chance.randrange(1, 40)]
    return [*(head if what > 0.35 else []), *middle, *(tail if what < 0.25 or what > 0.5 else [])]


def read(blocks: Sequence[Block], source: str, folder: str, *, whole: bool) -> Page:
    """Read a page as the program does."""
    text = "\n\n".join(block.text for block in blocks) + "\n"
    version = Version("A", source, source, "utf-8", text)
    (repaired,) = repair([version], lexicon=DEFAULT_LEXICON)
    passages = segment(version, repaired)
    ruled = follow_rules(passages, _RULES, frozenset())
    starts, at = [], 0
    for block in blocks:
        starts.append(at)
        at += len(block.text) + 2
    labels = [blocks[bisect_right(starts, passages[i].start) - 1].label for i in ruled.lines]
    lines = tuple(ruled.lines.values())
    words = ruled.book.site_words
    return Page(source, folder, whole, lines, np.array(labels), ruled.small, words)


def read_all(folders: Sequence[Path]) -> list[Page]:
    """All pages, whole and in parts, that have a story."""
    chance = random.Random(7)
    told = [("training", name, blocks) for name, blocks in training_pages(TRAINING)]
    for path in folders:
        told += [(path.name, name, blocks) for name, blocks in labelled_folder(path)]
    pages = []
    for folder, name, blocks in told:
        source = f"{folder}/{name}"
        pages.append(read(blocks, source, folder, whole=True))
        parts = (part_of(blocks, chance) for _ in range(PARTS))
        pages += [read(part, source, folder, whole=False) for part in parts if part]
    return [page for page in pages if weighing.has_story(page.lines)]
