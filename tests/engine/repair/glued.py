"""An English story and a word list, for the tests of glued text."""

from __future__ import annotations

from tetrapla.engine.lexicon import Lexicon
from tetrapla.engine.model import Flag, Version
from tetrapla.engine.repair import Repaired, repair

WORDS = """a about after again all and are arrived at barn before boat brought by came day days door
everyone farm farmer first found friends from garden gate goat goats had has he her here hill his
home house in is it keeper lake left little looked morning near new night no of officials old on one
open over people picked police red rescue river said saw school she skinny small so stood story
stream string that the them then there they this to told tree two under very village walked was
water we went were when which with winter"""
ENGLISH = Lexicon(lambda: "\n".join(WORDS.split()))
BODY = "It was the first morning of the winter, and all the goats stood near the old barn."


def repaired(*texts: str) -> Repaired:
    """The first of the texts, repaired with the words of all."""
    versions = [Version(s, s, f"{s}.txt", "utf-8", t) for s, t in zip("ABC", texts, strict=False)]
    return repair(versions, lexicon=ENGLISH)[0]


def strong(text: str, *others: str) -> list[Flag]:
    """The flags of the first text that are likely or sure."""
    return [f for f in repaired(text, *others).flags if f.counts]
