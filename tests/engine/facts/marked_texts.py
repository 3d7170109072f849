"""Texts in which what is to be found stands in brackets: ``[two|2|dogs]``; and stories of texts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from tetrapla.engine.compare import examine
from tetrapla.engine.facts.types import Place
from tetrapla.engine.model import Passage, Story, Version
from tetrapla.engine.results import Examination
from tetrapla.engine.shadow import repair_with

_MARK = re.compile(r"\[([^\]]*)\]")
HERE = Path(__file__).parent


class Found(Protocol):
    """A fact, as far as it stands somewhere."""

    @property
    def place(self) -> Place:
        """Where it stands."""
        ...

    @property
    def text(self) -> str:
        """What stands there."""
        ...


def check_places(told: str, found: Iterable[Found]) -> None:
    """Spans are exact, in order, and none overlaps another, whatever the text of the passage."""
    behind = 0
    for fact in found:
        assert fact.text == told[fact.place.start : fact.place.end]
        assert behind <= fact.place.start < fact.place.end
        behind = fact.place.end


def one_passage(text: str) -> str:
    """A text without the blank lines that part passages."""
    return text.replace("\n\n", "\n")


def exam(name: str) -> list[tuple[str, list[tuple[int, int, list[str]]]]]:
    """The lines of an exam: plain text, and what stands in it as start, end, fields."""
    return [unmark(line) for line in (HERE / name).read_text("utf-8").splitlines() if line]


def unmark(line: str) -> tuple[str, list[tuple[int, int, list[str]]]]:
    """A line without its brackets, and where they were."""
    plain, truth, at = "", [], 0
    for found in _MARK.finditer(line):
        plain += line[at : found.start()]
        fields = found[1].split("|")
        truth.append((len(plain), len(plain) + len(fields[0]), fields))
        plain += fields[0]
        at = found.end()
    return plain + line[at:], truth


def bare(*texts: str) -> Examination:
    """Versions as they are: a paragraph a passage, nothing repaired or flagged."""
    versions, passages, shadows = [], [], {}
    for siglum, text in zip("ABCD", texts, strict=False):
        versions.append(Version(siglum, siglum, siglum, "utf-8", text))
        shadows[siglum] = repair_with(text, [])
        at = 0
        for number, told in enumerate(text.split("\n\n"), 1):
            end = at + len(told)
            passages.append(Passage(f"{siglum}{number}", siglum, number, at, end, told))
            at = end + 2
    return Examination(Story("Geese", tuple(versions)), tuple(passages), (), {}, shadows)


def examined(*texts: str) -> Examination:
    """Versions, repaired and flagged as the program does."""
    versions = [Version(s, s, s, "utf-8", t) for s, t in zip("ABCD", texts, strict=False)]
    return examine(Story("Geese", tuple(versions)))
