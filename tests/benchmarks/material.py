"""The texts that are measured, as files: every process reads the same ones."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.texts import Pair, book

_VERSIONS, _PAIRS = "versions.json", "pairs.json"


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


def whole(folder: Path, size: int, *, jumbled: bool = False) -> Material:
    """Write four versions of so many bytes each."""
    made = book(size, jumbled=jumbled)
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
