"""Short ways to passages and their quotations, for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from tetrapla.engine.facts.quotations.finding import quotations_of
from tetrapla.engine.facts.types import Attribution, Quotation
from tetrapla.engine.model import Passage


def passages_in(text: str) -> list[Passage]:
    """The paragraphs of a text, blank lines between them, as passages of version A."""
    found, at = [], 0
    for number, told in enumerate(text.strip().split("\n\n"), start=1):
        found.append(Passage(f"A{number}", "A", number, at, at + len(told), told))
        at += len(told) + 2
    return found


def quotations_in(text: str) -> list[tuple[str, Quotation]]:
    """What stands in the marks of a text, and the quotation, in order."""
    passages = passages_in(text)
    texts = {p.id: p.text for p in passages}
    return [
        (texts[q.place.passage][q.place.start : q.place.end], q)
        for q in quotations_of("A", passages)
    ]


def names_in(text: str) -> list[str]:
    """The name of whoever says each quotation of a text; empty: not named."""
    return [q.attribution.name if q.attribution else "" for _, q in quotations_in(text)]


def attribution_in(text: str) -> Attribution | None:
    """The attribution of the last quotation of a text."""
    return quotations_in(text)[-1][1].attribution


Exam = list[dict[str, Any]]
"""Texts, who says each quotation of them and, of some, to which medium."""


def exam_of(name: str) -> Exam:
    """An exam of speakers, by the name of its file."""
    told: Exam = yaml.safe_load((Path(__file__).parent / name).read_text(encoding="utf-8"))
    return told


def sources_in(text: str) -> list[tuple[str, str]]:
    """Name and medium of each quotation of a text; empty: not named."""
    return [
        (q.attribution.name, q.attribution.medium) if q.attribution else ("", "")
        for _, q in quotations_in(text)
    ]


def wrongly_named(exam: Exam) -> list[tuple[str, str, str]]:
    """Texts, who speaks, and who is named in his place."""
    return [
        (told["text"], wanted, name)
        for told in exam
        for wanted, (name, _) in zip(told["by"], sources_in(told["text"]), strict=True)
        if wanted != "any" and name not in ("", wanted)
    ]


def found_speakers(exam: Exam) -> list[bool]:
    """Of each quotation with a speaker, whether anybody is named."""
    return [
        bool(name)
        for told in exam
        for wanted, (name, _) in zip(told["by"], sources_in(told["text"]), strict=True)
        if wanted not in ("", "any")
    ]
