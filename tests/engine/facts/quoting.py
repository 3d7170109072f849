"""Short ways to passages and their quotations, for tests."""

from __future__ import annotations

from tetrapla.engine.facts.quotations import quotations_of
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
