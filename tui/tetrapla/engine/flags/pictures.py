"""Captions and credits of pictures: those cut from glued lines, and credits alone on a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tetrapla.engine.evidence import remarks
from tetrapla.engine.flags.plain import phrase_key
from tetrapla.engine.model import Flag, Part, Passage
from tetrapla.engine.punctuation import shortened


def find_pictures(passages: Sequence[Passage]) -> Iterator[Flag]:
    """Flag what belongs to pictures among the passages of one version."""
    credits = {phrase_key(p.repaired_text) for p in passages if p.part is Part.CREDIT}
    for passage in passages:
        if passage.part is Part.CREDIT:
            yield _flag(passage, "photo-credit", 0.96, "cut-credit", "credits a picture")
        elif passage.part is Part.CAPTION:
            yield _flag(passage, "photo-caption", 0.93, "cut-caption", "describes a picture")
        elif credits and len(passage.text) < 120 and phrase_key(passage.repaired_text) in credits:
            yield _flag(passage, "photo-credit", 0.96, "lone-credit", "credits a picture")


def _flag(passage: Passage, kind: str, confidence: float, rule: str, what: str) -> Flag:
    evidence = {
        "cut-credit": "it was glued into the line without a space",
        "cut-caption": "a picture credit was glued to its end",
        "lone-credit": "the same credit is glued into other lines of this version",
    }[rule]
    return Flag(
        version=passage.version,
        start=passage.start,
        end=passage.end,
        kind=kind,
        confidence=confidence,
        rule=f"{kind}.{rule}",
        reason=f"“{shortened(passage.repaired_text)}” {what}.",
        evidence=remarks(evidence),
    )
