"""The texts that are measured, as files: every process reads the same ones."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.reported import reported
from tests.benchmarks.texts import Pair, book

if TYPE_CHECKING:
    # Who reads the texts alone needs no engine.
    from tetrapla.engine.results import Comparison

_VERSIONS, _PAIRS, _COMPARISON = "versions.json", "pairs.json", "comparison.pickle"


@dataclass(frozen=True)
class Material:
    """The versions of one book in a folder."""

    folder: Path

    @property
    def versions(self) -> list[list[str]]:
        """The passages of each version."""
        told: list[list[str]] = json.loads((self.folder / _VERSIONS).read_text("utf-8"))
        return told

    @property
    def pairs(self) -> frozenset[Pair]:
        """The pairs that belong together; read them last, they are larger than the texts."""
        told = json.loads((self.folder / _PAIRS).read_text("utf-8"))
        return frozenset(((a, b), (c, d)) for a, b, c, d in told)

    @property
    def files(self) -> tuple[Path, Path]:
        """The first two versions as text files with a blank line between passages."""
        return self.folder / "0.txt", self.folder / "1.txt"

    @property
    def comparison(self) -> Comparison:
        """What comparing them gave; :meth:`keep` it first."""
        told: Comparison = pickle.loads((self.folder / _COMPARISON).read_bytes())
        return told

    def keep(self, comparison: Comparison) -> None:
        """Keep what comparing the texts gave, so that a process can start from there."""
        # Reasons are found when they are asked for.
        links = tuple(replace(link, reasons=tuple(link.reasons)) for link in comparison.links)
        (self.folder / _COMPARISON).write_bytes(pickle.dumps(replace(comparison, links=links)))


def whole(folder: Path, size: int, *, jumbled: bool = False) -> Material:
    """Write four versions of so many bytes each."""
    made = book(size, jumbled=jumbled)
    return _written(folder, made.versions, made.pairs)


def spoken(folder: Path, size: int) -> Material:
    """Write four versions of so many characters each, with speech and numbers."""
    made = reported(size)
    return _written(folder, made.versions, made.pairs)


def opening(folder: Path, words: int) -> Material:
    """Write four versions cut off after so many words; what belongs together is not kept."""
    # No word is as long as a dozen letters on average.
    versions = [_cut(passages, words) for passages in book(words * 12).versions]
    return _written(folder, versions, frozenset())


def _cut(passages: list[str], words: int) -> list[str]:
    kept: list[str] = []
    for passage in passages:
        told = passage.split()[:words]
        words -= len(told)
        kept.append(" ".join(told))
        if not words:
            return kept
    raise AssertionError("The book is too short.")


def _written(folder: Path, versions: list[list[str]], pairs: frozenset[Pair]) -> Material:
    folder.mkdir(parents=True)
    made = Material(folder)
    (folder / _VERSIONS).write_text(json.dumps(versions), "utf-8")
    (folder / _PAIRS).write_text(json.dumps(sorted([*a, *b] for a, b in pairs)), "utf-8")
    for file, passages in zip(made.files, versions, strict=False):
        file.write_text("\n\n".join(passages) + "\n", "utf-8")
    return made
