"""The sentences of a quotation."""

from __future__ import annotations

from tetrapla.engine.facts.sentences import split_sentences
from tetrapla.engine.facts.types import Place, Quotation, Utterance


def utterances_of(quotation: Quotation, text: str) -> tuple[Utterance, ...]:
    """Cut a quotation at the ends of its sentences.

    Args:
        quotation: One of the passage.
        text: The repaired text of the passage that it stands in.
    """
    passage, start, end = quotation.place
    return tuple(
        Utterance(
            id=f"{quotation.id}.{number}",
            quotation=quotation.id,
            place=Place(passage, start + a, start + b),
            text=text[start + a : start + b],
        )
        for number, (a, b) in enumerate(split_sentences(text[start:end]), start=1)
    )
